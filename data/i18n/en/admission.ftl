# The competition for places at colleges on the state order (O20 p.9, 26, 32, 48, 53-55, 61-64).

adm-column-programme = programme
adm-column-college = college
adm-column-speciality = speciality
adm-column-qualification = qualification
adm-column-level = level
adm-column-track = track
adm-column-demands = demands
adm-column-field = field
adm-column-base = base
adm-column-form = form of study
adm-column-funding = funding
adm-column-language = language of teaching
adm-column-outside-database = outside the database
adm-column-places = places
adm-column-capacity = design capacity
adm-column-quota-seats = quota seats
adm-column-compulsory-subjects = compulsory subjects
adm-column-profile-subjects = profile subjects
adm-column-exams = exams
adm-column-exam-scale = scale of the exams
adm-column-remark = remark
adm-column-applicant = applicant
adm-column-name = name
adm-column-choices = wishes
adm-column-grades = grades
adm-column-document-average = average of the document
adm-column-foreign-document = foreign document
adm-column-commission-subjects = the commission's subjects
adm-column-psychometric = psychometric test
adm-column-interview = interview
adm-column-quota = quota
adm-column-out-of-competition = out of competition
adm-column-status-document = status document
adm-column-sent-at = sent at
adm-column-commission-order = the commission's order

adm-level-skilled-worker = skilled workers
adm-level-mid-level = mid-level specialists
adm-level-applied-bachelor = applied bachelors
adm-track-ordinary = ordinary
adm-track-special-curriculum = special curriculum
adm-track-enterprise = on an enterprise's request
adm-track-religious = religious organisation
adm-track-penal = penal institution
adm-demands-none = none
adm-demands-creative = creative training
adm-demands-special = special training
adm-demands-pedagogical = pedagogical
adm-demands-medical = medical
adm-field-arts-culture = arts and culture
adm-field-health-care = health care
adm-field-other = other
adm-funding-state-order = state order
adm-funding-grant = grant
adm-funding-paid = paid
adm-passed-passed = passed
adm-passed-failed = not passed
adm-service-special-state-body = special state body
adm-service-law-enforcement = law enforcement
adm-service-civil-protection = civil protection
adm-service-courier-service = courier service
adm-service-serviceman = serviceman
adm-service-medical-worker = medical worker
adm-seat-open = open seat
adm-seat-out-of-competition = out of competition

adm-bar-outside-database = outside the database
adm-bar-paid = paid places
adm-bar-wrong-base = another base
adm-bar-missing-subject = no grade in a subject
adm-bar-missing-exam = no points of an exam
adm-bar-exam-beyond-scale = points above the scale
adm-bar-no-commission-subjects = no list of the commission
adm-bar-no-subjects = no subjects named
adm-bar-missing-psychometric = no psychometric test
adm-bar-psychometric-failed = psychometric test not passed
adm-bar-interview-failed = interview not passed

adm-finding = { $whom }: { $message } ({ $cite })
adm-finding-outside-database = the places are distributed outside the national database and are left out here
adm-finding-paid = the places are paid for and are no part of the state order
adm-finding-wrong-base = the programme does not take those with this base
adm-finding-missing-subject = no grade in the subject{ $has-what ->
       *[no] {""}
        [yes] {" "}“{ $what }”
    }; it is not counted as zero, the wish does not compete
adm-finding-missing-exam = no points of the exam{ $has-what ->
       *[no] {""}
        [yes] {" "}“{ $what }”
    }; they are not counted as zero, the wish does not compete
adm-finding-exam-beyond-scale = the points of the exam{ $has-what ->
       *[no] {""}
        [yes] {" "}“{ $what }”
    } are above the scale
adm-finding-no-commission-subjects = the foreign document lacks the subject{ $has-what ->
       *[no] {""}
        [yes] {" "}“{ $what }”
    }, and the commission has set no list of subjects
adm-finding-no-subjects = the programme names no subjects whose grades count
adm-finding-missing-psychometric = no result of the psychometric test
adm-finding-psychometric-failed = the psychometric test was not passed
adm-finding-interview-failed = the interview was not passed
adm-finding-unscored = no score{ $has-what ->
       *[no] {""}
        [yes] {" "}(“{ $what }” is missing)
    }: none is needed while there is a place for everybody; otherwise she stands after those who have one
adm-finding-no-interview = no interview is recorded
adm-finding-no-document-average = no average of the document: among equal scores she stands after those who have one
adm-finding-no-status-document = comes out of competition only with the number of the paper that gives the status
adm-finding-not-on-duty = not out of competition: it is not said that the parent died or was disabled on duty (reading on-duty)
adm-finding-over-capacity = more places than the design capacity; { $what } are filled
adm-finding-no-exam-named = an exam is expected, and none is named

adm-placed = placed: { $count } of { $all }
adm-drawn = { $programme }: equal in everything, told apart by the lot: { $applicants }
adm-undecided = { $programme }: equal in everything and undecided: { $applicants }
adm-free = { $programme }: free places: { $count }
adm-short = { $programme }: no group gathered: { $count } of at least { $least }
adm-left-out = applicants without a place: { $count }
adm-proposal = proposal: { $count ->
        [one] 1 place
       *[other] { $count } places
    } of the state order from { $from } to { $to }; nobody is moved
adm-seed = seed: { $seed }
    commitment: { $commitment }
    Publish the commitment before applications close; keep the seed secret until then.
adm-published = digest: { $digest }
adm-on-no-list = placed and on no list: { $count } (no interview recorded, or a track that O20 p.63 does not name)

adm-base-basic-secondary = those with basic secondary education
adm-base-general-secondary = those with general secondary education
adm-publish-on = to be published on { DAY($day, form: "on") }, for { $base } ({ $cite })
adm-redistribute-by = the state order is distributed anew by { DAY($day) } ({ $cite }); the day before is safe

adm-verified = reckoned again, all is as published: applicants { $count }, { $digest }
adm-differs-digest = changed: the digest is not that of the file
adm-differs-edition = the results rest on another edition of the rules than this program holds
adm-differs-readings = the results name a reading that this program does not know
adm-differs-names = a code, a number or a row stands where it may not
adm-differs-commitment = the seed is not the one whose commitment was published
adm-differs-cutoff = { $whom }: another last entrant comes out
adm-differs-place = { $whom }: published { $said }, comes out { $found }
adm-differs-undecided = equals are told apart by nothing: there is no seed
adm-stands-seat = { $programme }: { $score } is enough ({ $seat })
adm-stands-lot = { $programme }: { $score } is equal to the last placed; only the lot tells: name your number with --applicant
adm-stands-behind = { $programme }: { $score } is not enough; the last placed has { $last } and { $last-document } in the document
adm-answer = your place: { $programme }
adm-no-answer = no place among these wishes, or the lot decides

adm-result = { $applicant }: { $programme }, wish { $wish }
adm-no-result = { $applicant }: no place
adm-why-placed = placed ({ $seat }) with { $score }; { $free ->
       *[no] the last placed has { $last }.
        [yes] there are seats left.
    }
adm-change-placed = { $free ->
       *[no] Only a score below { $last } would have changed it.
        [yes] Nothing in the score would have changed it.
    }
adm-why-by-right = placed ({ $seat }) before any score: out of competition, by quota, or by an earlier wish.
adm-change-by-right = Nothing in the score { $score } would have changed it.
adm-why-score = { $score } is less than { $last } of the last placed.
adm-change-score = More than { $last } would have been enough, or { $last } with more than { $last-document } in the document.
adm-why-document-average = the score { $score } is equal, and the document has { $document } against { $last-document } of the last placed.
adm-change-document-average = A document with more than { $last-document } would have been enough, or a score above { $last }.
adm-why-quota = score { $score } and document are equal, and the last placed holds a quota category.
adm-change-quota = A score above { $last } would have been enough, or more than { $last-document } in the document.
adm-why-commission = score { $score } and document are equal, and the commission put the last placed first.
adm-change-commission = A score above { $last } would have been enough, or more than { $last-document } in the document.
adm-why-lot = score { $score }, document and quota are equal, and the lot { $last-lot } is smaller than { $lot }.
adm-change-lot = A score above { $last } would have been enough, or more than { $last-document } in the document.
adm-why-earlier-wish = the seats went to those who named the programme as an earlier wish (the last: wish { $wish }).
adm-change-earlier-wish = An earlier place among the wishes would have been needed.
adm-why-others-first = the seats went to those who have them before any score: out of competition, or by quota.
adm-change-others-first = No score would have changed it.
adm-why-not-needed = not needed: a dearer wish came true.
adm-change-barred = It would have competed without this.

head-programme = Programme
head-wish = Wish
head-seat = Seat
head-score = Score
head-document-average = Document
head-grades = Grades
head-exams = Exams
head-exam-scale = Scale
head-bar = Does not compete
head-places = Places
head-taken = Taken
head-why = Kind
head-change = What would have changed it

expected-score = a number such as 5, 4.62 or 14/3
expected-whole-number = a whole number of at most six digits
expected-no-bar = a code without |
expected-short-list = at most 32 items
expected-numbers = items such as name:4, each name once, separated by |
expected-quota-seats = items such as category:2, each category once, separated by |
expected-quota-within-places = no more quota seats than places
expected-programme = a programme of the other list
expected-another-programme = each programme once
expected-published-programme = a programme of the published file
expected-listed-applicant = a number of the list of applicants
expected-applicant = a number of the published file
value-programmes = PROGRAMMES
value-score = SCORE

help-admission = Runs the competition for places at colleges on the state order
help-admission-score = Shows what each applicant scores, and what is missing for it
help-admission-seed = Makes a seed for the lots, and the commitment to publish before
help-admission-allocate = Distributes the places and shows what is left
help-admission-publish = Writes the file that anyone can reckon again, and the three lists
help-admission-verify = Reckons a published file again, or tells an applicant where she stands
help-admission-explain = Tells why each result is what it is, and what would have changed it
help-arg-programmes = The list of programmes, CSV or XLSX
help-arg-applicants = The list of applicants, CSV or XLSX
help-arg-ignore-unknown = Passes over columns that are not known
help-arg-seed = The seed of the lots
help-arg-added = Words added to the seed that nobody knew before, such as a rate of a named day
help-arg-commitment = The commitment that was published before
help-arg-results = The published file
help-admission-score-applicant = Only this applicant
help-admission-seed-seed = The commitment of this seed, instead of a new one
help-admission-publish-out = The folder the files are written into
help-admission-publish-names = With names on the lists for the departments; never in the published file
help-admission-verify-digest = The digest as it stands on the lists
help-admission-verify-score = Your score, or one for each programme: A=14/3
help-admission-verify-document = The average of your document
help-admission-verify-choices = Your wishes in their order, by commas
help-admission-verify-quota = The quota categories you hold, by commas
help-admission-verify-out-of-competition = You come out of competition
help-admission-verify-applicant = Your number, for the lot
help-admission-explain-applicant = Numbers of applicants; all, if left out

error-repeated-number = { $number } stands twice
    .help = each programme and each applicant has one row and a code of its own
error-seed-not-committed = { $has-commitment ->
       *[no] nothing says that the seed was fixed before the lists were closed
        [yes] the seed is not the one of the commitment { $commitment }
    }
    .help = { $has-commitment ->
       *[no] give the published commitment with --commitment
        [yes] give the seed exactly as `ruqsat admission seed` printed it
    }
error-tie-undecided = { $programme }: equal in everything, and nobody has decided between them: { $applicants }
    .help = give the committed seed with --seed and --commitment, or the commission's order in the column commission_order under --reading tie-left=commission
error-not-anonymous = identity numbers stand in the place of applicants' numbers: { $count }
    .help = give each applicant a number that says nothing of the person, and publish under it
error-unreadable-results = line { $line } cannot be read: this is no file of published results, or it was cut short
    .help = take the file anew from where it was published
