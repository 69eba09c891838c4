# Columns, what is expected in them, and places.

place-book-cell = { $file }, { $cell }, column “{ $column }”{ $has-value ->
        *[no] , empty
       [yes] , value “{ $value }”
    }

column-case-number = case number

signature-eds = electronic digital signature
signature-otp = one-time password
signature-none = not signed
language-kk = Kazakh
language-ru = Russian

amount-bytes = bytes
amount-unpacked = bytes unpacked
amount-rows = rows
amount-columns = columns
amount-cells = cells

expected-no-formula-error = a value, not the error of a formula
expected-case-number = a number such as EX-2026-000012, or the number on paper
expected-one-number = either the number on paper or the portal's, not both
expected-number-of-year = a number of the year in which the application is registered
expected-free-number = a number that no other case bears
expected-after-arrival = a moment not before the arrival of the application
expected-past-moment = a moment that has come already
expected-its-moment = the moment of this event in its own column
expected-its-order = a moment in the order in which such events happen

iin-rounded = a spreadsheet cut the number short: keep the column as text and type the twelve digits again

place-cell = { $file }, row { $row }, column “{ $column }”{ $has-value ->
        *[no] , empty
       [yes] , value “{ $value }”
    }

column-received-at = arrival
column-channel = channel
column-applicant-name = applicant
column-applicant-iin = applicant's IIN
column-applicant-phone = phone
column-student-name = student
column-student-iin = student's IIN
column-student-birth-date = birth date
column-school = school
column-grade = grade
column-category = category
column-grades-requested = grades asked for
column-departure-date = day of departure
column-reason = reason
column-mistakes = explanation of the mistakes
column-documents = papers
column-consent = consent
column-signature = signature
column-source-number = portal's number
column-special-needs = special needs
column-language = language of papers
column-school-year = school year

column-none = row

expected-no-more-cells = no more cells than the first row has; a delimiter inside a cell needs quotes
expected-no-separators = a text without : and |
expected-moment = a date and time that exist, such as 2026-08-03T17:55 or 03.08.2026 17:55
expected-one-of-two-moments = a time the clock showed once; it showed this one twice: type { $earlier } or { $later }
expected-shown-moment = a time the clock showed: it was put forward past this one
expected-later-moment = a moment after the decision
expected-date = a date that exists, such as 2026-08-17 or 17.08.2026
expected-later-day = a day not before the first
expected-reading = SLUG=CHOICE of a reading, such as back-count=clear
expected-yes-or-no = yes or no
expected-grade = one grade from 1 to 12
expected-grades = grades such as 8 or 8+9
expected-school-year = the year in which the school year begins, such as 2026
expected-paper = kind:number:issued[:valid until], several separated by |
expected-paper-date = dates that exist, such as 2026-07-17
expected-plain-text = words on one line
expected-short-text = at most 500 letters
expected-short-explanation = at most 2000 letters
expected-of-other-service = nothing: this service does not ask for it
expected-filled = anything
expected-number = a whole number
expected-ground = ground 1, 2 or 3
expected-zone = the name of a time zone, such as Asia/Almaty
expected-hours = hours such as 09:00-18:30, with lunch inside them
expected-series = a series and its next number, such as EX=48

iin-wrong-length = an IIN has twelve digits
iin-not-a-digit = an IIN has digits alone
iin-wrong-check-digit = the check digit does not fit: a digit is mistyped
iin-impossible-date = its first six digits are no date
iin-unknown-century = its seventh digit names no century
iin-birth-date-differs = its birth date is not the one given
