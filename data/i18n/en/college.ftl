# Terms of admission to colleges as a service, beside those it shares with others.

service-college-admission = Acceptance of documents to organisations of technical, vocational and post-secondary education

state-accepted = documents accepted
state-admitted = admitted
state-not-admitted = not admitted
state-contract-signed = contract signed

step-contract = contract on educational services

event-registered-in-database = registered in the national education database
event-gateway-failed = the gateway did not give the paper
event-document-received = paper received
event-restriction-began = restriction or emergency in the territory
event-restriction-ended = restriction or emergency ended
event-package-reviewed = documents reviewed
event-documents-accepted = documents accepted, receipt given
event-message-sent = message sent to the applicant
event-exams-reported = results of exams and the test reported
event-subjects-set = the commission set the list of subjects
event-admitted = admitted to the college
event-not-admitted = not admitted to the college
event-contract-signed = applicant signed the contract
event-hostel-answered = place in a hostel answered
event-meals-answered = free meals answered

document-admission-application = application for acceptance of documents
document-education-document-original = original of the education document (foreign)
document-education-e-document = electronic document on education
document-photo-3x4 = digital photo 3x4 cm
document-medical-certificate-075u = medical certificate, form 075-У
document-medical-social-conclusion-031u = conclusion of medical-social expertise, form 031-У
document-status-document = document that proves the status (out of competition)
document-digital-identity-document = electronic document from the service of digital documents
document-residence-permit = foreigner's residence permit
document-stateless-certificate = certificate of a stateless person
document-refugee-certificate = refugee certificate
document-asylum-seeker-certificate = certificate of an asylum seeker
document-kandas-certificate = kandas certificate

study-form-full-time = full-time
study-form-evening = evening
study-form-correspondence = by correspondence
base-basic-secondary = basic secondary education
base-general-secondary = general secondary education
base-vocational = technical and vocational education
base-post-secondary = post-secondary education
base-higher = higher education
graduate-of-kazakhstan = organisation of Kazakhstan
graduate-of-foreign = foreign organisation
status-citizen = citizen of Kazakhstan
status-foreigner = foreigner
status-stateless = stateless person
status-refugee = refugee
status-asylum-seeker = asylum seeker
status-kandas = kandas
disability-none = none
disability-group-1 = group 1
disability-group-2 = group 2
disability-since-childhood = since childhood
adm-service-none = none

choice-education-document-original = { document-education-document-original }
choice-education-e-document = { document-education-e-document }
choice-photo-3x4 = { document-photo-3x4 }
choice-medical-certificate-075u = { document-medical-certificate-075u }
choice-medical-social-conclusion-031u = { document-medical-social-conclusion-031u }
choice-status-document = { document-status-document }
choice-digital-identity-document = { document-digital-identity-document }
choice-residence-permit = { document-residence-permit }
choice-stateless-certificate = { document-stateless-certificate }
choice-refugee-certificate = { document-refugee-certificate }
choice-asylum-seeker-certificate = { document-asylum-seeker-certificate }
choice-kandas-certificate = { document-kandas-certificate }
choice-gateway = through the gateway of the electronic government
choice-applicant = from the applicant
choice-restriction = restrictive measures
choice-state-of-emergency = state of emergency
choice-social-emergency = emergency of social character
choice-natural-emergency = emergency of natural character
choice-man-made-emergency = emergency of man-made character
choice-passed = passed
choice-failed = failed
choice-given = given
choice-not-given = not given
choice-competition = by competition
choice-application = by application
choice-redistribution = by redistribution of the state order
choice-cabinet = personal cabinet

field-officer = officer
field-post = post
field-contacts = contacts
field-source = source
field-territory = territory
field-cause = cause
field-exams = exams
field-psychometric = psychometric test
field-interview = interview
field-subjects = subjects
field-minutes = minutes
field-dated = date of the minutes
field-programme = programme
field-speciality = speciality
field-qualification = qualification
field-basis = ground of admission

finding-early-application = the application was registered before the documents are taken ({ $opens }), sent { $sent }
    .short = before the window
finding-narrower-window = sent { $sent }; for specialities of this kind documents are taken until { $last }; whether this holds for paid, evening and correspondence studies the text does not say
    .short = after the narrower window
finding-to-be-fetched = the provider itself takes it from the state's information system: { $document }; without it the package is incomplete once the gateway fails
    .short = to be fetched
finding-to-follow = may follow, handed to the college when the restriction ends: { $document }
    .short = to follow
finding-no-residence-mark = the document of a foreigner or stateless person bears no mark of registration at the place of residence, or it is not recorded
    .short = no mark of registration
finding-not-digitised = finished in an earlier year ({ $year }): the education document must be digitised at the organisation of education before the application
    .short = document not digitised
finding-no-address = the application does not name the applicant's actual place of residence: ask the applicant
    .short = no address
finding-paid-out-of-competition = out of competition one is admitted to the state order or a grant; the application is for paid studies
    .short = paid, out of competition
finding-no-window = the text sets no window for the state order, full-time, on this base: { $value }
    .short = no window set

leads-to-ground-4 = refusal, ground 4
ground-college-admission-1 = documents or their data found untrue
ground-college-admission-2 = the applicant, materials or data do not meet the Rules
ground-college-admission-3 = a court's verdict in legal force deprives the applicant of the special right tied to the service
ground-college-admission-4 = no consent to access personal data of limited access

law-circumstance = { $datum }: { $values }
law-window-between = from { $opens } to { $day } (month-day) of the calendar year
law-test-says = { $datum }: { $values }
law-test-tells = says: { $datum }
law-test-digitised-if-earlier = finished in an earlier year: the document is digitised

unit-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

show-said = { $name }: { $value }

column-level = level
column-track = track
column-demands = demands of the speciality
column-study-form = form of study
column-funding = funding
column-base = base
column-graduate-of = graduate of
column-qualification = qualification
column-status = legal status
column-residence-mark = mark of registration
column-disability = disability
column-out-of-competition = out of competition
column-digitised = document digitised
column-address = actual address
column-hostel = place in a hostel
column-meals = free meals
column-programmes = programmes
column-subject-grades = grades by subject
column-document-average = average of the document
column-quota = quota

expected-list = texts separated by |
expected-subject-grades = grades as SUBJECT:GRADE separated by |, such as algebra:5
expected-average = a number from 2 to 5, such as 4.5

help-register-level = College: skilled-worker, mid-level, applied-bachelor
help-register-track = College: ordinary, special-curriculum, enterprise, religious, penal
help-register-demands = College: none, creative, special, pedagogical, medical
help-register-study-form = College: full-time, evening, correspondence
help-register-funding = College: state-order, paid
help-register-base = What was finished: basic-secondary, general-secondary, vocational, post-secondary, higher
help-register-graduate-of = Where it was finished: kazakhstan, foreign
help-register-qualification = Qualification wished for
help-register-status = citizen, foreigner, stateless, refugee, asylum-seeker, kandas
help-register-residence-mark = The paper of a foreigner bears the mark of registration: yes, no
help-register-disability = none, group-1, group-2, since-childhood
help-register-out-of-competition = Whose child: none, special-state-body, law-enforcement, civil-protection, courier-service, serviceman, medical-worker
help-register-digitised = The document of an earlier year is digitised: yes, no
help-register-address = Where the applicant actually lives
help-register-hostel = A place in a hostel is asked for: yes, no
help-register-meals = Free meals are asked for: yes, no
help-register-programmes = Programmes wished for, the dearest first, separated by |
help-register-subject-grades = Grades as SUBJECT:GRADE, separated by |
help-register-document-average = Average of the whole document
help-register-quota = Categories of quotas held, separated by |

help-message = Words what an applicant to a college is told now, ready to be sent
help-message-language = Language of the text: kk, ru
help-message-full = Shows the telephone whole
message-parts = text messages: { $parts }{ $has-phone ->
       *[no] {""}
        [yes] , to { $phone }
    }
message-registered = Application { $case } registered on { $on }.
    .cabinet = Your application is registered under no. { $case } on { $on } at { $time } and is being considered.
message-accepted = { $case }: your documents are accepted. The receipt is in your cabinet.
    .cabinet = Documents of application no. { $case } were accepted on { $on } at { $time }. The receipt is attached. You will be told of the result of admission.
message-refused-to-consider = { $case }: incomplete package. The refusal is in your cabinet.
    .cabinet = The package of application no. { $case } is incomplete or out of date. On { $on } at { $time } further consideration was refused; what lacks is named in the refusal attached.
message-refused = { $case }: refused. The refusal is in your cabinet.
    .cabinet = On { $on } at { $time } the service was refused on application no. { $case }; the ground is named in the refusal attached.
message-admitted = { $case }: you are admitted. Sign the contract by { $due }.
    .cabinet = On application no. { $case } you are admitted on { $on }{ $has-speciality ->
       *[no] {""}
        [yes] , speciality: { $speciality }
    }{ $has-qualification ->
       *[no] {""}
        [yes] , qualification: { $qualification }
    }. Sign the electronic contract on educational services by { $due }, within three calendar days.
message-not-admitted = { $case }: you are not admitted by the results.
    .cabinet = By the results of admission of { $on } you are not admitted on application no. { $case }.
message-contract-signed = { $case }: the contract is signed.
    .cabinet = The contract on educational services on application no. { $case } was signed on { $on } at { $time }.
message-withdrawn = { $case }: the application is withdrawn.
    .cabinet = Application no. { $case } was withdrawn on { $on } at { $time }.
message-hostel-answered = Place in a hostel: { $outcome }.
message-meals-answered = Free meals: { $outcome }.
