# The year of an extern (O61 p.12-20).

event-permitted-elsewhere = permitted by another body
event-extern-attached = extern attached
event-study-programmed = individual programme and timetable made
event-timetable-approved = timetable approved by order
event-attestation-set = form and days of attestation set
event-admitted-by-council = council decided to admit to attestation
event-not-admitted-by-council = council decided not to admit to attestation
event-admission-ordered = order on admission to attestation
event-results-recorded = results of attestation recorded
event-protocol-approved = protocol marked «Экстернат» approved
event-left-for-repeat-year = left for a repeat year
event-study-finished = document on study finished by externat
event-level-finished = state education document is due
step-admission-order = order on admission to attestation
stage-attached = attached
stage-programmed = programme made
stage-timetabled = timetable approved
stage-council-admitted = admitted by the council
stage-not-admitted = not admitted by the council
stage-admitted = admitted to attestation
stage-attested = results recorded
stage-protocolled = protocol approved
stage-repeat-year = repeat year
stage-extern-document = finished by externat
stage-state-document = state document
field-school-year = school year
field-plan = working study plan
field-health = health
field-attestation = attestation results
field-manner = form of the attestation
field-dates = days
field-chair = chair of the commission
field-secretary = secretary
field-materials = written materials, sheets
field-members = members of the commission
field-permitter = permitted by
field-course = course
field-lessons = consultations and interim attestation
field-subjects = subjects
field-results = results
lesson-consultation = consultation
lesson-interim = interim attestation
attestation-interim = interim
attestation-final = final
shared-case = extern
shared-teacher = teacher
shared-room = room
unattested-self-knowledge = self-knowledge
unattested-physical-education = physical education
unattested-technology = technology
unattested-initial-military-training = initial military training
unattested-music = music
unattested-technical-drawing = technical drawing
category-contest = winner of a contest or festival (college)
category-excellent = excellent student of the second course or above (college)
college-ground-contest = winner of a contest or festival of the list
college-ground-excellent = excellent student of the second course or above

# Columns of sheets, and what stands in them.

study-column-case = case
study-column-case-note = number of the case, or the extern's name
study-column-grade = grade
study-column-grade-note = needed where two grades are permitted
study-column-subject = subject
study-column-subject-note = as in the working study plan
study-column-hours = hours
study-column-hours-note = hours of the subject in the year, in one row of it
study-column-kind = kind
study-column-kind-note = consultation or interim attestation
study-column-date = date
study-column-date-note = 2027-01-15 or 15.01.2027
study-column-from = starts
study-column-from-note = 10:00
study-column-to = ends
study-column-to-note = 10:45
study-column-room = room
study-column-room-note = its number
study-column-teacher = teacher
study-column-teacher-note = the name
study-column-attestation = attestation
study-column-attestation-note = interim or final
study-column-mark = mark
study-column-mark-note = the mark that the commission gave
study-column-passed = passed
study-column-passed-note = the commission's word: yes or no
study-column-remark = remark
study-column-remark-note = free text
expected-time = a time such as 10:45
expected-later-time = a time after the beginning
expected-case-of-office = a case of this office; the one that the command names, if it names one
expected-grade-of-two = one of the two grades permitted
expected-permitted-grade = a grade of the permission
expected-another-subject = each subject once in a grade and attestation
expected-one-extern = the number of an order on one extern; several get numbers of their own
expected-what-follows = the outcome that follows from the results; another one needs --anyway and --reason
head-stage = Stage
head-school-year = School year
head-next = Next command

# What is said.

extern-none = no externs; `ruqsat extern attach` begins
extern-attached-already = { $case }: the school year { $year } has begun already
extern-other-year = { $case }: the permission is for the school year { $asked }, not for { $year } ({ $cite })
extern-nothing-recorded = nothing is recorded; mend the rows and repeat
extern-sheet = sheet: { $file }; fill it in and run `{ $command }`
extern-none-finished = no extern whom the state document is due
extern-subjects-left = subjects that the form has no column for: { $subjects }
extern-outcome-otherwise = { $case }: the results lead to something else: { $follows }
extern-outcome-besides = besides: { $follows }; `{ $command }`
extern-college-eligible = may be an extern of a college: { $eligible ->
        [yes] yes, ground: { $grounds }
        [no] no ground is given
       *[unknown] the text is not held
    } ({ $cite })
extern-college-window = last day of asking for the school year { $year }: { $last }; { $time ->
        [yes] asked in time
        [no] asked late
       *[unknown] the day of asking is not said
    } ({ $cite })
extern-college-period = for excellent students one academic period, not more than a school year ({ $cite })
extern-college-no-procedure = The Rules give no procedure of a service for colleges (papers, terms, forms), and none is made up. The year of a permitted extern begins with `ruqsat extern attach --ground`
show-year = Year of the extern: { $year }, { $stage }
extern-no-papers = papers are issued where the extern studies: here facts alone are recorded

# What is wrong.

error-lesson-clash = { $date } { $from }-{ $to }: the { $shared } ({ $value }) is taken: { $case }, { $subject }, { $begins }-{ $ends }
    .help = change the time, the room or the teacher
error-lesson-out-of-months = { $date } is outside { $from } to { $to } ({ $cite })
    .help = consultations and interim attestation take place from January to April; anything else needs --anyway and --reason
error-lesson-on-day-off = { $date } is a day off: { $reason }
    .help = choose a working day; anything else needs --anyway and --reason
error-subject-unattested = { $case }: an extern is not attested in “{ $subject }” ({ $cite })
    .help = leave the row out: the education document says «оқылған жоқ»

# Help.

help-extern = Keeps the year of an extern, from the programme to the document
help-extern-attach = Attaches an extern, by the case of the permission or another body's order
help-extern-programme = Records the individual programme and timetable from a sheet
help-extern-timetable = Issues the head's order that approves the timetable
help-extern-attestation = Issues the order on the form and days of attestation
help-extern-council = Records the council's decision on admission to attestation
help-extern-admit = Issues the order on admission to attestation (not later than 10 May)
help-extern-results = Records results by subject from a sheet
help-extern-protocol = Issues the protocol marked «Экстернат»
help-extern-outcome = Records what the year ends with
help-extern-grades = Makes the sheet of externs' marks for the supplement
help-extern-list = Lists the externs, how far each has come, what comes next
help-extern-college = Says whether a college student may be an extern, and until when one asks
help-extern-attach-case = Case of the permission; none if another body gave it
help-extern-attach-order = Number of the other body's order or extract
help-extern-attach-order-date = Its day
help-extern-attach-body = Who permitted it
help-extern-attach-applicant-name = Name of the applicant
help-extern-attach-student-name = Name of the extern
help-extern-attach-student-iin = The extern's IIN
help-extern-attach-student-birth-date = Day of birth
help-extern-attach-grade = The grade
help-extern-attach-grades-requested = Grades permitted: 8 or 8+9
help-extern-attach-category = Ground: health, grades, abroad-with-parents, abroad-alone
help-extern-attach-ground = At a college: contest or excellent
help-extern-attach-course = At a college: the course
help-extern-attach-special-needs = With special educational needs
help-extern-attach-language = Language of the papers: kk or ru
help-extern-attach-school-year = School year, by the year it begins in: 2026
help-extern-programme-case = Case of every row; else each row names its own
help-extern-programme-plan = The year's working study plan: day and number
help-extern-programme-health = Health as taken into account; else the medical conclusion
help-extern-programme-attestation = Attestation results taken into account
help-extern-programme-from = Sheet of subjects and hours: CSV or XLSX
help-extern-programme-ignore-unknown = Pass over unknown columns
help-extern-results-case = Case of every row; else each row names its own
help-extern-results-from = Sheet of results: CSV or XLSX
help-extern-results-ignore-unknown = Pass over unknown columns
help-extern-attestation-form = Form of the attestation
help-extern-attestation-dates = Days of the attestation
help-extern-council-number = Number of the council's minutes
help-extern-council-not-admitted = The council did not admit
help-extern-protocol-chair = Chair of the examination commission
help-extern-protocol-member = A member of the commission; may be repeated
help-extern-protocol-secretary = Secretary
help-extern-protocol-materials = How many sheets of written materials are attached
help-extern-outcome-outcome = repeat-year, extern-document or state-document; else as the results say
help-extern-grades-kind = Supplement: basic-secondary or general-secondary
help-extern-grades-cases = The externs; else all who have finished
help-extern-grades-out = File of the sheet
help-extern-list-stage = Only those at this stage
help-extern-college-contest = Won a contest or festival of the list
help-extern-college-excellent = Has excellent marks
help-extern-college-course = The course
help-extern-college-applied = Day of asking
help-extern-college-school-year = School year, by the year it begins in: 2026
value-stage = STAGE
