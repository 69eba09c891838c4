# Terms of the service `externat`.

service-externat = Permission to study as an external student in basic and general secondary education

state-registered = registered
state-complete = complete
state-school-data-received = school data received
state-reviewed = reviewed
state-refusal-notified = notified of intended refusal
state-heard = heard
state-granted = granted
state-refused = refused
state-refused-to-consider = refused to consider
state-refused-to-accept = refused to accept
state-delivered = delivered
state-withdrawn = withdrawn
state-void = void

step-completeness-check = completeness check
step-school-data = data from the school
step-content-review = review of content
step-preliminary-refusal = preliminary decision and notice of hearing
step-term = term of the service
step-corporation-keeping = time the State Corporation keeps the result
step-sending-again = sending the result again
step-complaint-forward = sending the complaint on
step-complaint-review = review of the complaint

event-package-complete = package complete
event-refused-to-consider = refusal to consider
event-school-requested = request to the school
event-school-replied = school's reply
event-content-reviewed = content reviewed
event-hearing-notified = preliminary decision and notice of hearing
event-hearing-held = hearing held
event-granted = permission granted
event-refused = reasoned refusal
event-result-delivered = result delivered
event-withdrawn = application withdrawn
event-void = case void
event-note = note
event-corrected = correction
event-paper-issued = paper issued
event-attached = scan kept
event-application = application
event-receipt-given = receipt given
event-refused-to-accept = refusal to accept
event-result-at-corporation = result is at the State Corporation
event-result-returned = result returned to the provider
event-result-requested-again = result asked for again
event-result-sent-again = result sent again
event-complaint-received = complaint received
event-complaint-registered = complaint registered
event-complaint-forwarded = complaint sent on
event-complaint-satisfied = complaint satisfied in full
event-complaint-decided = complaint decided

category-health = health
category-abroad-with-parents = abroad with parents
category-abroad-alone = abroad without parents
category-grades = marks “4” and “5”

channel-portal = portal
channel-office = office
channel-state-corporation = State Corporation

addressee-provider = provider
addressee-higher-body = higher body
addressee-quality-authority = quality authority

enclosure-complaint = complaint
document-application = application (form O61.4)
document-medical-conclusion-026e = medical board's conclusion, form 026/е
document-medical-conclusion-035-1u = medical board's conclusion, old form 035-1/у
document-grade-report = report of grades
document-residence-abroad-certificate = certificate that the parents live abroad for a time
document-study-abroad-document = document that the student studies abroad
document-birth-certificate = birth certificate
document-identity-document = identity document
document-power-of-attorney = power of attorney

# Details of events.
field-number = number
field-date = date
field-order = order
field-outcome = outcome
field-ground = ground
field-reason = reason
field-hearing = time of the hearing
field-venue = place of the hearing
field-attended = applicant attended
field-position = applicant's position
field-proposal = what is proposed
field-paper = paper
field-digest = digest
field-documents = papers
field-anyway = issued against a finding because
field-complaint = complaint
field-addressee = addressed to
field-about = about
field-body = sent to
field-decision = decision
field-edition = edition
field-text = text
field-fixes = corrects
field-set = sets
field-form = form
field-file = file
field-document = kind of paper
field-language = language
field-of = on event
field-revision = revision
field-translation = working translation
field-translation-digest = digest of the translation

# Findings: in full, in short, and as papers name them.
finding-missing-document = missing: { $document }
    .short = a paper is missing
    .paper = { $document }: not submitted
finding-wrong-document = { $sent } instead of { $document }
    .short = a paper of another form
    .paper = { $document }: { $sent } was submitted instead
finding-expired-document = out of date since { $until }: { $document }
    .short = a paper is out of date
    .paper = { $document }: valid until { DAY($until) }
finding-no-signature = the application is not signed
    .short = not signed
    .paper = { $document }: not signed
finding-otp-signature = signed with a one-time password; O61 knows the EDS alone
    .short = one-time password
    .paper = application (form O61.4): a one-time password instead of the electronic signature
finding-wrong-channel = came through “{ $channel }”; { $graduate ->
       *[any] the service is given through the portal alone
        [kazakhstan] graduates of Kazakhstan's organisations apply through the portal
        [foreign] graduates of foreign organisations apply at the college itself
    }
    .short = wrong channel
finding-too-many-grades = asks for { $count } grades; { $most } allowed in a school year
    .short = too many grades
finding-issued-later = issued on { $issued }, after the application arrived: { $document }; check the date
    .short = a paper issued later
finding-no-grades = not said which grades are asked for: ask the applicant
    .short = grades not named
finding-grades-apart = grades { $grades } do not follow one another
    .short = grades apart
finding-grade-out-of-range = grade { $grade } is outside { $lowest }-{ $highest }, basic and general secondary education
    .short = grade out of range
finding-no-consent = no consent to use protected personal data
    .short = no consent
    .paper = no consent to the use of personal data of limited access
finding-late-application = { $by ->
        [registration] registered { $sent }
       *[sending] sent { $sent }
    }; the last day was { $last }{ $has-before ->
       *[no] {""}
        [yes] , { $interval } before { $before }
    }
    .short = late application
finding-in-time-by-sending = sent { $sent }, on or before the last day { $last }, and registered after it: in time by its sending
    .short = in time by its sending
finding-iin-birth-date = the date in the student's IIN is odd or not the birth date given
    .short = IIN and birth date
finding-no-departure-date = no day of departure: whether it is in time cannot be told; ask the applicant
    .short = no day of departure
finding-expires-before-term = runs out on { $until }, before the term ends: { $document }
    .short = runs out before the term
finding-late-in-year = the term ends { $term }, after { $last }: too late for admission to this year's attestation
    .short = late in the year

leads-to-refusal-to-consider = refusal to consider
leads-to-refusal-to-accept = refusal to accept
leads-to-ground-1 = refusal, ground 1
leads-to-ground-2 = refusal, ground 2
leads-to-ground-3 = refusal, ground 3

# Choices among the details of events.
choice-conforms = conforms
choice-refusal = a ground was found
choice-yes = yes
choice-no = no
choice-upheld = upheld
choice-satisfied = satisfied in full
choice-dismissed = dismissed
choice-partly-upheld = partly upheld
choice-provider = { addressee-provider }
choice-higher-body = { addressee-higher-body }
choice-quality-authority = { addressee-quality-authority }
