# The office's own days, the days of a year, and what may still move a date.

help-calendar-show = Lists the days off and worked weekends of a year, each with its act
help-calendar-show-year = The year
help-calendar-set = Records a day that an act makes a day off or a working day
help-calendar-set-date = The day
help-calendar-set-what = off or working
help-calendar-set-act = The act that says so, as papers name it
help-calendar-set-week = The week it binds, five or six; both without it
help-calendar-set-holiday = The holiday, by its name: nauryz, kurban-ait…
help-calendar-set-reason = Why, in a few words
help-calendar-set-dry-run = Only shows which dates of open cases would move
help-calendar-unset = Takes back a day that the office recorded
help-calendar-unset-date = The day
help-calendar-unset-week = The week, five or six; both without it
help-calendar-unset-dry-run = Only shows which dates of open cases would move

value-year = YEAR
value-what = off|working

expected-year = a year, such as 2026
expected-own-day = a day that the office recorded itself (`ruqsat calendar show YEAR` lists them)
expected-holiday-of-a-day-off = nothing: a holiday is given of a day off alone

head-weekday = Weekday
head-week = Week
head-day = Day
head-reason = Why
head-old-due = Due until now
head-new-due = Due

weeks-five = five
weeks-six = six
day-off = off
day-working = working
day-unset = as the program's calendar has it

# What a day is.
reason-act = day off by an act
worked-in-exchange-for = worked in exchange for { $date }
worked-by-act = a working day
own-day = { $day } ({ $file })

# A file of the office's own days begins with this.
calendar-file =
    Days off and working days of the office's own; they win over those of the program.
    The file grows at the end (ruqsat calendar set, unset); nothing in it is struck out.
calendar-no-moment = the moment it was recorded is missing

calendar-working-days = { $year }: { $five } working days in a five-day week, { $six } in a six-day week
calendar-own = decided by the office's own days: { $file }
calendar-so-already = { $date } is so already; nothing was recorded
calendar-became = { $date }: { $becomes }, recorded in { $file }; last days moved: { $moved }
calendar-would-be = { $date }: { $becomes }, nothing was recorded; last days that would move: { $moved }
calendar-kept = last days of terms that run already and stay: { $count }; nobody becomes late by a change of the calendar
calendar-paper = { $case }: a paper that was issued names a day that moves: { $event }

doubt-estimated = ≈ is counted over { $days }, expected and not yet announced: the date may still move
doubt-open = acts may still move days off ({ $years }): dates may move with them

explain-stands = counted by the calendar that stood until { $date }: nobody becomes late by a change of the calendar
proof-stands = The days are counted by the calendar that stood until { $date }: the term ran already when it was changed.
