# What the program answers, verb by verb.

# Headings of columns.
head-case = Case
head-state = State
head-registered = Registered
head-received = Received
head-due = Due
head-applicant = Applicant
head-student = Student
head-step = Step
head-status = Status
head-working-days-left = Working days left
head-safe-by = Safe by
head-cite = Paragraph
head-code = Code
head-severity = Severity
head-leads-to = Leads to
head-document = Paper
head-number = Number
head-issued = Issued
head-valid-until = Valid until
head-n = No.
head-at = When
head-event = Event
head-details = Details
head-command = Command
head-complaint = Complaint
head-addressee = Addressed to
head-row = Row
head-column = Column
head-value = Value
head-message = What is wrong

severity-error = error
severity-warning = warning
severity-help = help

# Where steps stand.
status-met = met
status-late = late
status-open = open
status-today = today
status-overdue = overdue
status-conditional = if refused

# register, import
registered-after-hours = { $case }: arrived { DAY($received) }, after office hours; registered the next working day, { DAY($registered) } ({ $cite })
registered-day-off = { $case }: arrived { DAY($received) }, a day off ({ $reason }); registered the next working day, { DAY($registered) } ({ $cite })
import-done =
    { $accepted ->
        [one] registered: { $accepted } application
       *[other] registered: { $accepted } applications
    }, rejected: { $rejected }, already there: { $skipped }
import-would =
    { $accepted ->
        [one] would register: { $accepted } application
       *[other] would register: { $accepted } applications
    }, would reject: { $rejected }, already there: { $skipped }; nothing was written
import-numbers = numbers: { $first } to { $last }
import-files =
    rejected rows, to be mended and imported again: { $rows }
    what is wrong with each: { $errors }
import-unreadable = nothing was registered: the cases named cannot be read, and the rows may be among them
import-nothing = nothing was registered, as --all-or-nothing asks: mend the rows named and import again
import-encoding = read as { $encoding }; another is named with --encoding
import-sheet = sheet: { $sheet }
progress-rows = rows
progress-cases = applications
template-file = applications
template-written = the empty sheet: { $file }; fill it in and run `ruqsat import { $file }`
template-sheet = Applications
template-legend = Columns
template-column = Column
template-holds = What is written in it
template-example = Example
template-required = Must be there.
template-choose = Choose from the list

# check
check-clean = { $case }: complete, no ground of refusal found
check-rests-on = { $case }: edition { $edition } does not hold { $paragraphs }; who is entitled rests on { $rests }
check-line = { $case }: { $message } ({ $cite }) → { $leads }
check-summary =
    { $count ->
        [one] checked: { $count } case
       *[other] checked: { $count } cases
    }, of them nothing stands against: { $clean }

# list, show
list-empty = no cases yet: register one with `ruqsat register` or many with `ruqsat import FILE`
find-nothing = nothing found: { $words }
today-nothing = nothing waits on { DAY($date) }
today-summary =
    { $count ->
        [one] { $count } thing to do
       *[other] { $count } things to do
    } on { DAY($date) }; “room” counts working days until the safe day, after which a lawful refusal may become impossible
warned-many = { $code }: { $short }: { $count } ({ $cases }{ $more }); `ruqsat explain { $code }` says what can still be done
head-slack = Room
uncounted =
    { $count ->
        [one] nothing is counted of { $count } open case, whose edition does not hold the terms
       *[other] nothing is counted of { $count } open cases, whose editions do not hold the terms
    }: { $cases }
begin =
    ruqsat runs the state services of an education office.
    To see it at work: ruqsat demo
    To make your office here: ruqsat init
    All verbs: ruqsat --help
corrected = { $case }: corrected; state: { $state }
corrected-moved = { $step }: last day { DAY($is) }, was { DAY($was) }
attached = kept: { $path }
show-title = { $case}: { $state }
show-service = Service: { $service }, edition { $edition }{ $has-from ->
       *[no] {""}
        [yes] , in force from { DAY($from) }
    }{ $has-estimate ->
       *[no] {""}
        [yes] {" "}(an estimate)
    }{ $has-chosen ->
       *[no] {""}
        [yes] , chosen by an officer
    }{ $has-own ->
       *[no] {""}
        [yes] ; { $own }
    }
show-received = Received: { $received }, { $channel }; registered { $registered }
show-applicant = Applicant: { $name }, IIN { $iin }, phone { $phone }
show-student = Student: { $name }, IIN { $iin }{ $has-born ->
       *[no] {""}
        [yes] , born { $born }
    }
show-school = School: { $school }, grade { $grade }
show-request = Asks: { $category }; grades { $grades }; school year { $year }
show-reason = Reason: { $text }
show-mistakes = Mistakes: { $text }
show-special-needs = Special educational needs or disability: externat in the whole period of study (O61 p.6)
show-documents = Papers of the package
show-events = What happened
show-timeline = Day by day (working days from registration; * happened, ~ safe day, | last day, > today)
timeline-received = received at { $at }
timeline-recorded-later = { $event } (recorded { $days ->
        [one] { $days } day
       *[other] { $days } days
    } later)
timeline-due = last day: { $step } ({ $status })
timeline-safe = safe day: { $step }
timeline-today = today
show-deadlines = Terms
show-findings = Findings
show-next = What may come next
show-nothing-next = Nothing more is expected of this case.
edition-digest-differs = the data of edition { $edition } have changed since this case was opened: compare its dates with the papers issued
recorded-on = recorded { $date }

# record and the verbs that add an event
recorded = { $case }: { $event }; state: { $state }
next-due = next last day: { DAY($due) }
recorded-out-of-order = recorded, though “{ $event }” is not expected in the state “{ $state }”
recorded-late = late: the last day of “{ $step }” was { DAY($due) } ({ $cite })
void-no-reason = no reason was given; add one: `ruqsat note { $case } TEXT`
recorded-before-arrival = before the application arrived ({ DAY($received) }): check the date
recorded-default = not said, so taken as: { $field }: { $value }
recorded-future = { DAY($at) } is still to come: check the date

# decisions
order-done =
    order { $number } of { DAY($date) } for { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
order-finished = an order cut short before is finished now: { $number }
order-case-left = { $case } is named in the order { $number }, but is “{ $state }” now: it is left as it is; settle it with the head
paper-dated-back = the paper bears the day it is about, { DAY($date) }, and is made today
decided-late = { $case }: the term ended on { DAY($due) }; the decision is late and is shown so
refusal-done = { $case }: { $event }, no. { $number } of { DAY($date) }
delivered-after-hours = { DAY($at) } is out of office hours: the result counts as given the next working day, { DAY($date) } ({ $cite })
hearing-out-of-hours = the office is closed at the time of the hearing: { DAY($hearing) }
hearing-after-term = the hearing on { DAY($hearing) } is after the term ends ({ DAY($term) }); a hearing does not stop the term (reading hearing-clock)
paper-written = paper: { $path }
own-form = the office's own form is used: { $path }
progress-papers = papers
paper-not-as-issued = { $path } is not there as it was issued, and cannot be made again so; a new revision is issued
next-paper = paper: `{ $command }`

# form, verify
head-form = Form
head-title = Title
head-origin = Where from
head-own = The office's own
head-file = File
head-verdict = Verdict
head-by = By
head-date = Date
form-reproduces = { $annex } ({ $amendment })
form-composed = composed
form-blank = blank form: { $path }, pages: { $pages }
form-draft = draft: { $path }, pages: { $pages }
form-issued = { $case }: { $form }, no. { $number }, revision { $revision }
order-paper-again = order { $number }: the lost paper is made again as it was signed: { $path }
order-paper-there = order { $number }: the paper is there as it was signed: { $path }
form-issued-before = { $case }: { $form }, no. { $number }, revision { $revision }, was issued already and nothing has happened since: { $path }
verdict-genuine = genuine
verdict-changed = changed
verdict-unknown = unknown
verify-whole = as it was made, by its own seal; whether the office issued it, only the office's records say (-C DIR)
verify-extended = as it was made, by its own seal; { $added } bytes were added at the end, as an electronic signature is
verify-overlaid = it was whole as made, but { $added } bytes added at the end change what it shows
verify-issued-overlaid = the office issued it, but { $added } bytes added at the end change what it shows
verify-rewritten = every word is as it was made, but not every byte: the file was written anew, or its seal was edited
verify-changed = not as it was made
verify-unsealed = it bears no seal that can be read: not made by this program, or the seal was taken away
verify-unmade = the seal is whole, but the form it was made with is not here
verify-other-office = whole by its own seal, but made by another office ({ $office }): only its records say whether it was issued
verify-issued = the office issued it, and not a byte was changed
verify-issued-extended = the office issued it, and not a byte was changed; { $added } bytes were added at the end, as an electronic signature is
verify-not-issued = the seal is whole, but the office's records know no such paper
verify-differs = not the file that the office issued
verify-says = its seal says: { $form }, no. { $number } of { DAY($date) }, record { $record }, revision { $revision }, edition { $edition }; { $office }; { $program }
verify-change = should read “{ $should }”, reads “{ $reads }”
verify-altered = the case no longer begins as it stood when the paper was made: its file was changed by hand
verify-record-absent = a case that the paper was made from is not there
verify-superseded = the office issued a later one: revision { $revision }
verify-ended = the case is “{ $state }” now

# explain
explain-title =
    { $case }: { $service }
    edition { $edition }: { $act }
    { $days }{ $has-own ->
           *[no] {""}
            [yes] ; { $own }
        }
explain-in-hours = Received { $received }, before the end of working hours ({ $close }): registered the same day, { $registered } ({ $cite })
explain-after-hours = Received { $received }, after the end of working hours ({ $close }): registered the next working day, { $registered } ({ $cite })
explain-day-off = Received { $received }, a day off ({ $reason }): registered the next working day, { $registered } ({ $cite })
explain-no-registration-rule = The edition gives no rule of the day of registration: registered the day it arrived, { $registered }
explain-day-of-year = This day of the school year that begins on { $from }, itself included: { $due } ({ $cite })
explain-step = { $step }: { $due }
explain-complaint = { $step } (complaint { $n })
explain-forward = { $interval } from { $from } ({ $start }), day 1 being the next working day{ $has-cap ->
       *[no] {""}
        [yes] , not later than: { $cap }
    }: { $due } ({ $cite })
explain-back = { $interval } before { $from } ({ $start }){ $has-cap ->
       *[no] {""}
        [yes] , not later than: { $cap }
    }: { $due } ({ $cite })
explain-safe = safe by { $date }: later, a lawful refusal may become impossible
explain-reading = reading { $slug }: { $words }
explain-reading-otherwise = reading { $slug }, chosen otherwise ({ $choice }): { $words }
explain-by-default = by default: { $due }
explain-paused = the clock stood still from the notice of the hearing to the hearing: { $days } working days
reading-choice = { $choice }{ $mark ->
        [chosen] {" "}(chosen here)
        [default] {" "}(default)
       *[other] {""}
    }: { $words }
reading-why = Why the default: { $why }
reading-no-paragraph = No paragraph speaks of it.
reading-computed = An office chooses otherwise in office.toml, under [readings]; `--reading { $slug }=…` asks what another choice gives.
reading-named = The program names this reading where an answer rests on it, and computes nothing by it.
start-received = arrival of the application
start-registered = registration
start-deadline = last day of “{ $step }”
unit-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
unit-calendar-days =
    { $count ->
        [one] { $count } calendar day
       *[other] { $count } calendar days
    }
unit-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
unit-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
observed-for = in place of { $date }, a day off
moved-from = moved from { $date }
act-by-id = act { $id }
act-Z010000267_ = law no. 267 of 13.12.2001
act-K1500000414 = Labour Code
by-act = { $has-paragraph ->
       *[no] { $has-article ->
           *[no] { $act }
            [yes] { $act }, art. { $article }
        }
        [yes] { $act }, art. { $article } p. { $paragraph }
    }
calendar-estimated = one of the days counted over is an estimate: the date may still move

# explain CODE
code-service = In the service “{ $service }”:
code-cite = Rests on: { $cite }
code-leads-to = Leads to: { $leads }
code-next = What to do: { $next }
code-example = For example:
code-exit = Exit code: { $exit }
code-more = see `ruqsat explain { $code }`

# init
init-done = office made in { $dir }
init-missing = papers wait for these settings in office.toml: { $settings }; records do not{ $head ->
        [yes] ; the head is entered with `ruqsat official head NAME --post POST`
       *[no] {""}
    }
ask-name = Name of the office in Kazakh (empty: later)
ask-address = Its address in Kazakh
ask-head = Head: surname, name, patronymic
ask-head-post = The head's post, as papers print it
ask-responsible = Who answers for the papers: surname, name, patronymic
ask-responsible-post = Their post
office-file =
    The office's own facts and settings. Names and posts are printed on papers as they stand here.
    Officials may have dates: from = 2026-09-01, until = 2026-09-30; role = "acting" stands in for the head.

# official
head-role = Role
head-name = Name
head-post = Post
head-from = From
head-until = Until
role-head = head
role-acting = acting head
role-responsible = answers for papers
official-signs = papers of { DAY($date) } are signed by { $name }, { $post }
official-none = nobody heads the office on { DAY($date) }, so no paper can be issued: name the head with `ruqsat official head`

# demo
demo-start = An office at work, on sample data and a set clock. Everything is in { $dir }
demo-init = 1. The office is set up
demo-import = 2. Applications arrive as a spreadsheet
demo-check = 3. What is complete, who is entitled
demo-refuse-to-consider = 4. Incomplete packages: the notice of refusal to consider, within 2 working days
demo-grant = 5. Complete ones: school data, review, order with extracts
demo-refuse = 6. A ground is found: preliminary decision, hearing, reasoned refusal
demo-appeal = 7. A complaint: received, sent on, decided
demo-verify = 8. Papers: issued once more, and told from forged ones
demo-look = 9. What falls due, and why
demo-exit = [exit { $exit }]
demo-end = The papers are in { $dir }/papers, the cases in { $dir }/applications

# Paragraphs.
cite-rules = { $act } r.{ $number }
cite-paragraph = { $act } p.{ $number }
cite-article = { $act } art.{ $number }
act-appc = Code of administrative procedure
act-card = CARD
act-pass = PASS
