# Terms of the duplicates' services, beside those they share with others.

service-duplicate-school = Duplicates of documents on basic secondary and general secondary education
service-duplicate-college = Duplicates of documents on technical, vocational and post-secondary education

state-made-out = duplicate made out
state-prepared = result prepared
state-at-corporation = handed to the State Corporation
state-returned = returned to the provider for keeping

step-preparation = review and preparation of the result
step-hearing-notice = preliminary decision and notice of hearing
step-hearing = hearing
step-objection = the applicant's objection
step-hand-over = hand over to the State Corporation

event-came-from-corporation = application delivered from the State Corporation by its register
event-home-visited = papers taken at the applicant's home
event-result-prepared = application reviewed, result prepared
event-notice-received = the applicant received the notice of hearing
event-objection-made = the applicant objected
event-duplicate-issued = duplicate made out on a blank
event-readiness-notified = the applicant told that it is ready
event-digital-diploma-told = the applicant told of the digital diploma
event-sent-to-corporation = result sent to the State Corporation
event-stage-reported = data of the stage put into the monitoring system

document-duplicate-application = application for a duplicate
document-original-document = original of the education document
document-proof-of-loss = proof of the loss (may not be demanded)
document-proof-of-name-change = proof of the change of name (may not be demanded)

category-lost = document lost
category-damaged = document damaged
category-name-changed = surname, name or patronymic changed

requested-diploma-with-supplement = duplicate of the diploma with its supplement
requested-diploma = duplicate of the diploma
requested-supplement = duplicate of the supplement

signature-hand = signed by hand

choice-registered-letter = registered letter with notice of delivery
choice-telephonogram = telephonogram
choice-telegram = telegram
choice-text-message = text message to a subscriber's number
choice-e-mail = e-mail
choice-other-recorded = another means that records the notice
choice-corporation-head = { addressee-corporation-head }
choice-informatisation-authority = { addressee-informatisation-authority }

addressee-corporation-head = head of the State Corporation
addressee-informatisation-authority = authority for informatisation

field-blank = blank
field-original = original
field-copies = copies of the register
field-place = place of collection
field-means = means of notifying

finding-in-person = the applicant is no citizen and has no EDS: they turn to the school or college in person, and the application came otherwise ({ $channel })
    .short = to come in person
finding-no-circumstances = the application does not tell the circumstances: ask the applicant
    .short = no circumstances
finding-no-original = not attached: { $document }; the portal does not ask for it, ask for it before the duplicate is given
    .short = no original

ground-duplicate-school-1 = documents or their data found untrue
ground-duplicate-school-2 = the documents submitted do not meet the Rules
ground-duplicate-school-3 = no consent to access personal data of limited access
ground-duplicate-college-1 = { ground-duplicate-school-1 }
ground-duplicate-college-2 = { ground-duplicate-school-2 }
ground-duplicate-college-3 = { ground-duplicate-school-3 }

law-test-reason-said = the circumstances are told
law-test-accompanied = with { $document }, if it came through: { $channel }
law-test-in-person = who is no citizen and has no EDS comes through: { $channels }
law-when-addressee-higher-body = if it is addressed to the higher body
law-when-channel-office = through the office
law-when-collection-state-corporation = if the State Corporation hands the result over

column-requested-document = requested document
column-finished-year = year finished
column-renamed-to = later name and address of the organisation
column-speciality = speciality
column-collect-at = place of collection
column-citizen = citizen of Kazakhstan

expected-finished-year = a year of four digits, such as 2015

help-register-requested-document = What is asked for: diploma-with-supplement, diploma, supplement (college)
help-register-finished-year = Year in which the studies ended
help-register-renamed-to = Later name and address of the organisation, if they changed
help-register-speciality = Speciality (college)
help-register-collect-at = Where the result is handed over: office, state-corporation
help-register-citizen = Citizen of Kazakhstan: yes, no
help-refuse-preliminary-means = By what it was sent: registered-letter, telephonogram, telegram, text-message, e-mail, other-recorded

law-part-elsewhere = When one turns elsewhere
elsewhere-organisation-closed = where the organisation was closed, one turns to the archive of its place, whose copies and extracts have an original’s force; no case is opened here
