# Complaints: what comes after them, their bundle, their list.

help-appeal-withdraw = Records that a complaint was taken back
help-appeal-court = Records that the matter went to court after the review
help-appeal-judgment = Records what the court decided
help-appeal-withdraw-reason = Why, in words
help-appeal-court-court = Which court
help-appeal-court-number = Number of the case in court
help-appeal-judgment-outcome = upheld, partly-upheld or dismissed
help-appeal-list-open = Only those that wait for an answer (so without this word, too)
help-appeal-list-overdue = Only those with a step that is overdue
help-appeal-list-addressee = Only those to this addressee

event-complaint-withdrawn = complaint withdrawn
event-complaint-in-court = the matter is in court
event-court-decided = the court decided
field-court = court
field-repeats = repeats complaint

appeal-repeats = complaint { $number } on the same matter ended before ({ DAY($date) }: { $how }); this one is recorded as repeated
appeal-not-through-corporation = the application did not go through the State Corporation: the complaint about its staff is recorded all the same
appeal-edition = the complaint lives under the edition of the day it was received, { $edition }, its case under { $own }
appeal-before-review = the complaint was not reviewed yet: one turns to court after the pre-trial review ({ $cite })
appeal-reopened = { $case } is open again; now possible: { $next }
report-complaint-withdrawn = withdrawn

help-appeal-bundle = Binds the complaint and all papers of the case into one PDF
help-report-pdf = Writes a PDF too, with charts
today-ahead = Falls due in the next ten working days

bundle-title = COMPLAINT AND ADMINISTRATIVE CASE
bundle-title-of = Complaint and administrative case: { $case }
bundle-contents = Contents
bundle-log = WHAT HAPPENED TO THE CASE
bundle-number = No.
bundle-paper = Paper
bundle-date = Date
bundle-sheets = Pages
bundle-at = Happened
bundle-recorded = Recorded
bundle-event = Event
bundle-details = Details
bundle-pages = { $count } pages in all, numbered one after another.
bundle-privacy = Personal data stand here in full: this is for the body that reviews the complaint alone.
bundle-body = Reviewing body:
bundle-by = Complaint by:
bundle-on = Complaint received:
bundle-about = About:
bundle-application = Application:
bundle-application-of = No. { $number }, received { $date }
bundle-student = Student:
bundle-person = { $name }, IIN { $iin }
bundle-translation = { $name } (translation)
bundle-received = paper received
bundle-notes = { $count } notes laid over its pages are in the original alone
bundle-why-locked = locked with a password, its pages are left out
bundle-why-broken = damaged, its pages are left out
bundle-why-large = too large, its pages are left out
bundle-why-kind = not a kind that can be shown as pages, left out
bundle-why-missing = the file is not there
bundle-why-changed = changed since it was recorded, left out
bundle-why-others = the order holds data of other people, left out; its extract is in
bundle-why-no-file = no file of it in the case (named in the application)
bundle-left-out = not in the bundle: { $file } – { $why }
bundle-made = { $case }: bundle of complaint { $complaint }, { $count } pages: { $path }
bundle-made-before = { $case }: bundle of complaint { $complaint } as before, { $count } pages: { $path }
next-bundle = bundle: `{ $command }`
