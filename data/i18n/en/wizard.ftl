# Questions on a terminal, where something was not given by options.

ask-how = Enter keeps what stands in brackets; `..` or `<` goes back, `-` leaves an answer empty; in a list, arrows and Enter choose, Esc goes back; Ctrl-C stops, and nothing is written
ask-first-question = this is the first question
ask-answer = { $question }: { $answer }
ask-command = The same without questions:
ask-then = What now
ask-then-save = save
ask-then-back = back to the last question
ask-then-stop = give up
ask-nothing-written = nothing was written
ask-nothing-lacks = the package is complete, no ground of refusal was found
ask-this-case = findings

# init
ask-kind = What kind of office it is
ask-name-ru = Its name in Russian
ask-address-ru = Its address in Russian
ask-head-post-ru = The head's post in Russian
ask-responsible-post-ru = Their post in Russian
ask-hours = Office hours
ask-lunch = Lunch
kind-department = education department
kind-school = school
kind-college = college

# register
ask-received-at = when it arrived
ask-applicant-name = applicant: surname, name, patronymic
ask-student-name = student: surname, name, patronymic
ask-student-birth-date = student's birth date
ask-grades-requested = grades asked for (at most { $most })
ask-consent = consent to use protected data
ask-signature = how the application is signed
ask-special-needs = special educational needs or disability
ask-language-kk = Kazakh
ask-language-ru = Russian
ask-paper-sent = sent
ask-paper-mistaken = sent in its place: { $document }
ask-paper-not-sent = not sent
ask-paper-number = its number
ask-paper-issued = its date
ask-paper-until = valid until
ask-other-paper = one more paper
ask-no-more-papers = none

# record, refuse, appeal
ask-case = case: number, its tail, IIN or name
ask-event = What happened
ask-service = Which service
ask-act = What is to be done
ask-no-event = nothing
ask-other-event = something else
ask-own-verb = this goes on as `{ $command }`
ask-at = when it happened
ask-not-said = not known
ask-refuse-number = the chancery's number (Enter: the office's own next one)

ask-which-moment = The clock showed { $typed } twice. Which one?
ask-earlier-moment = { $moment } (before the clock was put back)
ask-later-moment = { $moment } (after it)
