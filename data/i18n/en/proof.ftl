# Why a date is what it is: what the screen says beside `explain-…` of answers.ftl, and the
# proof in Markdown that goes out with an answer.

start-departure = day of departure
start-school-year = first day of the school year
explain-window = last day to apply
explain-in-time = Sent { $sent }: in time
explain-not-in-time = Sent { $sent }: after the last day
explain-nothing-on = no term of this case ends on { $date }; the nearest:

# The proof as a letter.
proof-title = How the dates of case { $case } were counted
proof-office = Provider: { $office }
proof-service = Service: { $service }
proof-applicant = Applicant: { $name }{ $has-iin ->
       *[no] {""}
        [yes] , IIN { $iin }
    }
proof-rules = Law: { $act }{ $has-from ->
       *[no] {""}
        [yes] , in the edition of order{ $has-signed ->
               *[no] {""}
                [yes] {" "}of { DAY($signed) }
            } no. { $amended }, in force from { $from }
    }{ $has-estimate ->
       *[no] {""}
        [yes] {""} (an estimate: the day of the order's first official publication is not known)
    }; hereinafter the Rules
proof-in-hours = The application arrived on { $received } at { $at }, before the end of working hours ({ $close }). It was registered the same day, { $registered }. Basis: { $cite }.
proof-after-hours = The application arrived on { $received } at { $at }, after the end of working hours ({ $close }). It was registered the next working day, { $registered }. Basis: { $cite }.
proof-day-off = The application arrived on { $received } at { $at }, a day off ({ $reason }). It was registered the next working day, { $registered }. Basis: { $cite }.
proof-day-of-year = One applies not later than { $due } of the school year (it begins on { $from }). Basis: { $cite }. That day is in time; no days are counted.
proof-forward = The term is { $interval }. Basis: { $cite }. It runs from { $from } ({ $start }); the first day counted is { $first }.
proof-back = It must be done not later than { $interval } before { $from } ({ $start }). Basis: { $cite }. The days are counted back from that day; the first one counted is { $first }.
proof-day = Day
proof-weekday = Day of the week
proof-count = Counted as
proof-why = Why it is not counted
proof-estimated = One of the days not counted is expected and not yet announced: the date may still move.
proof-readings = Where the wording of the Rules leaves a doubt, they were applied so:
proof-therefore = Therefore the last day ({ $step }) is **{ $due }**.
proof-sent-in-time = The application was sent on { $sent }, that is, in time.
proof-sent-too-late = The application was sent on { $sent }, that is, after the last day.
proof-nothing-on = No term of this case ends on { $date }. The nearest terms:
proof-drawn-up = Drawn up on { $date }.

# Paragraphs by their full names; `.of` and `.to` are the forms that stand after "paragraph"
# and after "annex".
cite-full-paragraph = paragraph { $number } of { $of }
cite-full-subparagraph = subparagraph { $sub }) of paragraph { $number } of { $of }
cite-full-article = article { $number } of { $of }
cite-full-annex = annex { $annex } to { $to }
cite-full-annex-paragraph = paragraph { $number } of annex { $annex } to { $to }
cite-full-annex-subparagraph = subparagraph { $sub }) of paragraph { $number } of annex { $annex } to { $to }
act-full-o61 = Rules of study as an external student and of the state service “Permission to study as an external student in basic and general secondary education”, approved by order no. 61 of the Minister of Education and Science of 22 January 2016 (registered under no. 13110)
    .of = the Rules
    .to = the Rules
act-full-appc = Code of administrative procedure and process
    .of = the Code of administrative procedure and process
    .to = the Code of administrative procedure and process
