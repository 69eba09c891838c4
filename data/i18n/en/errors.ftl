# Everything that can be wrong: what it is, and what to do next (`.help`).

error-invalid-iin = { $column }: { $problem }
    .help = compare it with the identity document
error-invalid-value = { $column }: { $has-value ->
        *[no] empty
       [yes] expected { $expected }
    }
    .help = { $has-value ->
        *[no] fill it in
       [yes] {""}
    }
error-unknown-value = { $column }: “{ $value }” is not known
    .help = { $has-nearest ->
        *[no] known: { $choices }
       [yes] did you mean “{ $nearest }”? known: { $choices }
    }
error-unknown-column = the column “{ $column }” is not known
    .help = { $has-nearest ->
        *[no] rename it, or pass it over with --ignore-unknown
       [yes] did you mean “{ $nearest }”? or pass it over with --ignore-unknown
    }
error-repeated-column = the column “{ $column }” stands twice
    .help = keep one of them
error-missing-column = no column “{ $header }” ({ $column })
    .help = add it to the first row; docs/FORMAT.md lists the headers
error-not-utf8 = line { $line } is not { $encoding } text
    .help = save the sheet as “CSV UTF-8”, or name its encoding with --encoding
error-lost-letters = { $has-column ->
       *[no] Kazakh letters have turned into “?” in the header{ $has-rows ->
           *[no] {""}
            [yes] {" "}and in rows { $rows }
        }; nothing was read
        [yes] { $column }: Kazakh letters have turned into “?”
    }
    .help = go back to the workbook and save it as “CSV UTF-8”, or import the XLSX itself
error-restored-zeros = zeros that a spreadsheet took away were put back: { $iin }
    .help = keep the column as text
error-broken-workbook = the workbook cannot be read: it is damaged, or is none
    .help = open it in the spreadsheet program and save it again as XLSX
error-locked-workbook = the workbook is under a password
    .help = take the password off and save it anew
error-sheet-too-large = the sheet is larger than { $most } { $what }
    .help = split it, or delete what is not applications
error-no-such-sheet = no sheet “{ $sheet }”
    .help = { $has-sheets ->
        *[no] a CSV file is one sheet: leave --sheet out
       [yes] there are: { $sheets }
    }
error-several-sheets = { $known ->
        [0] no sheet of the workbook has a known header
       *[other] several sheets of the workbook have a known header
    }
    .help = choose one with --sheet: { $sheets }
error-empty-sheet = the sheet is empty
    .help = the first row names the columns, each further row is an application
error-repeated-application = { $has-row ->
       *[no] a repeat of { $of }
        [yes] a repeat of row { $row }
    }
    .help = an application stands once; a new one after a refusal is no repeat
error-future-moment = { DAY($moment) } is still to come (now { DAY($now) })
    .help = check the year and the month

error-no-calendar = no calendar for { $year }; the program holds { $held }
    .help = check the year
error-no-edition = { $service }: no edition in force on { DAY($date) } is held; the first is in force from { DAY($first) }
    .help = check the date; an application of that day is handled on paper, or opened under an edition named with --edition
error-text-absent = { $case } lives under the edition { $edition }, whose text is not held: { $part }{ $has-paragraphs ->
       *[no] {""}
        [yes] {" "}({ $paragraphs })
    }{ $has-replaced ->
       *[no] {""}
        [yes] ; the text replaced by { $replaced }
    }
    .help = nothing is counted from another edition; go by the text of that day on paper and record what happens; what is held: `ruqsat law show { $service } --edition { $edition }`{ $has-told ->
       *[no] {""}
        [yes] {" "}(an undated edition tells of it: { $told })
    }
error-no-such-edition = the edition { $id } of { $service } is not held
    .help = the case was opened under it by another version of the program: update this one
error-unknown-edition = no edition “{ $edition }” is held
    .help = the editions are: { $known }; see `ruqsat law show`
error-invalid-law = the law's data do not hold together: { toml-problem }

error-not-the-provider = { $case }: this office does not provide the service: { $service } ({ $cite })
    .help = who does: { $providers }; hand the case over, or mend `kind` in office.toml
error-no-such-act = { $case }: the service has no such act: `{ $verb }` ({ $service })
    .help = what may come next: { $next }
error-number-taken = the number { $number } is taken: { $case } bears it
    .help = give the number of this decision, or leave --number out
error-already-void = { $case } is void already
error-no-complaint = { $has-number ->
       *[no] { $case } has no open complaint
        [yes] complaint { $number } of { $case } is not open
    }
    .help = see `ruqsat appeal list --all`; record one with `ruqsat appeal receive { $case }`
error-several-complaints = { $case } has several open complaints: { $numbers }
    .help = name one: --complaint N
error-state-forbids = { $case }: “{ $event }” is not possible in the state “{ $state }”; it is in: { $states }
    .help = { $has-next ->
        *[no] nothing more is expected of this case
       [yes] possible now: { $next }
    }
error-findings-forbid = { $case }: the check stands against a permission: { $findings }
    .help = see `ruqsat check { $case }`; the lawful way is `ruqsat refuse`, or --anyway --reason TEXT, which is recorded
error-review-found-ground = { $case }: the review found a ground of refusal; a permission may follow only after the hearing
    .help = send the preliminary decision: `ruqsat refuse preliminary { $case }`
error-nothing-lacks = { $case }: the package is complete and in force; only incompleteness and expiry lead to a refusal to consider (O61 p.22)
    .help = record it: `ruqsat record { $case } package-complete`; a ground of refusal goes through `ruqsat refuse preliminary`
error-decision-lacks = { $case }: the decision lacks: { $missing }
    .help = record it first: `ruqsat record { $case }`
error-before-its-ground = { $case }: { DAY($at) } is before what the decision rests on: { $event } ({ DAY($since) })
    .help = a decision is never backdated: check --at or --date, or what was recorded
error-too-late = { $case }: too late: the last day of “{ $step }” was { DAY($due) } ({ $cite })
    .help = the lawful way left is to go on with the case; --anyway --reason TEXT records the act as it happened
error-refusal-at-risk = { $case }: the notice of a hearing can still be sent in time until { $until } ({ $cite }); after that no refusal is sure any more
    .short = the last day for the notice of a hearing is near
    .help = if there is a ground, record the review and send the notice by then (`ruqsat refuse preliminary { $case }`); later the law leaves a permission, or a refusal that a court may overturn
error-refusal-out-of-time = { $case }: no notice of a hearing was sent by its last day, { $until } ({ $cite })
    .short = no notice of a hearing was sent by its last day
    .help = a permission can still be given where the review finds no ground; a refusal would rest on a notice sent too late, and a court may overturn it. The last day of the service is { $term }. Record everything on its real day, and settle with the head what to decide
error-notice-sent-late = { $case }: the notice of a hearing was sent on { $sent }, after its last day, { $until } ({ $cite })
    .short = the notice of a hearing was sent late
    .help = hold the hearing all the same; a permission can still be given after it, while a court may overturn a refusal. The last day of the service is { $term }
error-refusal-lacks = { $case }: a refusal lacks: { $missing } { $time ->
        [left] (there is still time, until { DAY($due) })
       *[past] (its last day, { DAY($due) }, is past)
    }
    .help = { $time ->
        [left] record it: a refusal without it does not stand in court
       *[past] a lawful refusal is no longer possible
    }
error-hearing-before-time = { $case }: the hearing is recorded at { $held }, before the time it was set for, { $set }
    .help = correct what is recorded, or hold the hearing at its time
error-refusal-before-hearing = { $case }: the refusal would be before the hearing of { $held }
    .help = check --at or --date

error-no-form = there is no form “{ $form }” of the service { $service } in { $language }
    .help = see `ruqsat form list`
error-invalid-template = the form cannot be used: { $problem }
    .help = mend the form; `ruqsat form show` prints how the built-in one is written
error-no-glyph = the font has no letter “{ $letter }” ({ $code })
    .help = register the case anew with the name in Kazakh, Russian or Latin letters, and void this one
error-stale-form = the form { $has-annex ->
       *[no] reproduces no annex
        [yes] reproduces { $annex }
    }, but in the edition { $edition } { $has-expected ->
       *[no] the law gives none
        [yes] it is { $expected }
    }
    .help = compare it with `ruqsat form show` and take over the present wording
error-nothing-to-issue = nothing to issue the form “{ $form }” on: “{ $event }” has not been recorded
    .help = record it first: `{ $command }`
error-not-issued-so = the form “{ $form }” is not issued by this verb
    .help = { $has-several ->
       *[no] it is the applicant's: `ruqsat form preview { $form } --case { $case }` fills it in
        [yes] orders are issued with `ruqsat order { $case }`; see how a form looks with `ruqsat form preview { $form }`
    }
error-not-ours-to-answer = { $case }: the complaint is not for this office to answer: it is addressed to another body or was sent on to one ({ $cite })
    .help = what that body decided is recorded with `ruqsat appeal decide { $case }`; it makes its own paper
error-number-kept = the paper “{ $form }” bears the number { $number } already, not { $typed }
    .help = leave out --number: a paper keeps its number when it is issued again or translated
error-unfit-place = a draft or a report is not written there
    .help = name a new file, or an earlier draft, outside applications/, orders/, papers/ and the like
error-several-given = one paper “{ $form }” is about one case
    .help = name one case; only an order covers several
error-paper-missing = { $record }: a paper that the office issued is missing: { $file }; its code may be this one
    .help = look for the file in a backup, or make it again: `ruqsat form issue FORM --case { $record }`
error-paper-not-remade = { $has-lost ->
       *[no] what lies in the place of the paper of order { $number } is not what was signed
        [yes] the paper of order { $number } cannot be made again as it was signed
    }
    .help = { $has-lost ->
       *[no] take it out, and `ruqsat form issue order --case { $number }` makes the signed one again; or bring it back from a backup
        [yes] the office, its form or a case is no longer as it was then, and the SHA-256 on record would not hold; bring the file back from a backup
    }
error-no-such-code = no paper of this office bears the code “{ $value }”
    .help = type the code as the scanner reads it, from “RUQSAT” to the last digit; if it is right, the office has not issued the paper
error-paper-failed = the paper could not be made: { $part }

error-no-office = there is no office here (no office.toml)
    .help = make one with `ruqsat init`, or name it with -C DIR
error-not-a-demo = the folder is not empty and not an earlier demo
    .help = name another: `ruqsat demo DIR`
error-office-exists = there is an office here already
    .help = edit office.toml, or choose another folder with -C DIR
error-invalid-settings = the settings cannot be used: { toml-problem }
error-missing-setting = a paper needs a setting that is empty: { $setting }
    .help = fill it in office.toml; papers print it as it stands there
error-no-such-case = no case “{ $case }”
    .help = `ruqsat list` shows them all
error-several-cases = “{ $case }” may mean several: { $cases }
    .help = give the whole number
error-unknown-event = “{ $event }” is no event of this service
    .help = { $has-suggestion ->
        *[no] known: { $events }
       [yes] did you mean “{ $suggestion }”? known: { $events }
    }
error-event-of-a-verb = “{ $event }” is recorded by its own verb, because a paper hangs on it
    .help = `ruqsat { $verb }`
error-unknown-field = “{ $field }” is no detail of “{ $event }”
    .help = write FIELD=VALUE with one of: { $fields }
error-no-such-event = { $case } has no event no. { $n }
    .help = the events are: { $events }; `ruqsat show { $case }` shows them
error-nothing-to-correct = { $case }: that is what is written already
    .help = see `ruqsat show { $case }`
error-too-large = the file is too large: at most { $most } MB
    .help = { $what ->
        [text] leave in it only what is asked for, and attach the rest as files
       *[scan] scan it at 150-200 dots an inch, or keep its parts
    }
error-unknown-step = “{ $step }” is no step
    .help = known: { $steps }
error-unknown-code = there is no code “{ $code }”
    .help = { $has-suggestion ->
        *[no] docs/errors.md lists the codes; a case is named by its number or the tail of it
       [yes] did you mean “{ $suggestion }”? `ruqsat explain { $suggestion }`
    }
error-misnamed-record = the file holds the case { $case }
    .help = give the file that name, or take it out of the folder
error-changed-meanwhile = { $case } was changed meanwhile
    .help = look at it again and repeat the command
error-already-there = the file is there already
    .help = look at it before anything is written over

error-no-such-file = there is no such file
    .help = check the name and the folder
error-cannot-read = cannot be read: { io-reason }
error-cannot-write = cannot be written: { io-reason }
    .help = look with `ruqsat show` at what was written, mend the cause, then repeat the command
error-invalid-record = the record cannot be read: { toml-problem }
error-newer-format = written by a newer version of the program (format { $format }, known { $known })
    .help = update the program

error-unknown-option = { $option } is not known here
    .help = { $has-suggestion ->
        *[no] see `--help`
       [yes] did you mean { $suggestion }?
    }
error-unknown-verb = there is no verb “{ $verb }”
    .help = { $has-suggestion ->
        *[no] see `ruqsat --help`
       [yes] did you mean “{ $suggestion }”?
    }
error-missing-verb = what to do is missing
    .help = one of: { $verbs }
error-missing-option = missing: { $option }
    .help = see `--help`
error-which-service = it is not clear which service is meant
    .help = name it: --service, one of { $services }
error-missing-value = { $option } needs a value
    .help = { $has-choices ->
        *[no] see `--help`
       [yes] one of: { $choices }
    }
error-conflicting-options = { $option } does not go with { $other }
error-invalid-option = { $option }: “{ $value }” is not what is expected: { $expected }
    .help = { $has-suggestion ->
        *[no] {""}
       [yes] did you mean { $suggestion }?
    }
error-option-not-text = an argument is not UTF-8 text
error-wrong-use = the command cannot be understood
    .help = see `--help`

error-internal = this should not have happened: { $detail }
    .help = nothing of yours is at fault; please report it with the command you typed

# Parts of the above.
toml-problem = { $problem ->
        [unknown-key] the key “{ $key }” is not known{ $has-suggestion ->
            *[no] {""}
           [yes] ; did you mean “{ $suggestion }”?
        }
        [missing-key] the key “{ $key }” is missing
        [duplicate-key] the key “{ $key }” stands twice
        [wrong-type] the value is of the wrong kind
        [wrong-value] “{ $value }” cannot be the value of { $key }{ $has-suggestion ->
            *[no] {""}
           [yes] ; did you mean “{ $suggestion }”?
        }
        [unknown-name] “{ $key }” is named and not given{ $has-suggestion ->
            *[no] {""}
           [yes] ; did you mean “{ $suggestion }”?
        }
        [unknown-act] “{ $key }” is an act that acts.toml does not know
        [no-entry-into-force] the act “{ $key }” gives no day of entry into force
        [same-day] the edition “{ $key }” is in force from the same day
        [step-shape] “{ $key }” runs forward (`after`, `within`) or is counted back (`before`, with `by` or `at_least`), and nothing else
        [window-shape] “{ $key }” is counted back from a day (`before`) by an interval, or ends on a day `MM-DD` of the school year
        [circle] the step “{ $key }” hangs on itself
        [event-key] an event lacks a right “{ $key }”
        [calendar-wrong-year] { calendar-wrong-year }
        [calendar-repeated-day] { calendar-repeated-day }
        [calendar-no-holiday] { calendar-no-holiday }
        [calendar-no-origin] { calendar-no-origin }
        [calendar-no-moment] { calendar-no-moment }
       *[syntax] it is no TOML here
    }
io-reason = { $reason ->
        [not-found] it is not there
        [permission] not permitted
        [full] the disk is full
        [read-only] the disk is read-only
        [locked] another program holds it open
        [folder] it is a folder
        [unfaithful] the disk gave back other bytes than were written
        [unsupported] the disk does not support it
        [not-text] it is not UTF-8 text
        [special] it is no ordinary file
        [link] it is a link that leads elsewhere
        [over-4] it is larger than 4 MB, which no case grows to
        [over-64] it is larger than 64 MB
       *[other] the system refused
    }

# What is wrong with a form.
template-unknown-value = the value { $name } is not given
template-unfit-value = the value { $name } cannot be printed so
template-bad-expression = the expression cannot be understood: { $name }
template-unknown-block = there is no block “{ $name }”
template-bad-block = the block is not written right: { $name }
template-unknown-key = the head has no key “{ $name }”
template-missing-key = the head lacks “{ $name }”
template-bad-key = the head is not written right: { $name }
template-no-amendment = after the annex comes the amendment whose wording it is, as in “O61.3 @ 225/2020”: { $name }
template-open-mark = the mark { $name } is not closed
template-too-long = the form is longer than { $name }
