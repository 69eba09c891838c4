# The register of blanks (O312 r.35 p.4-17).

blank-document-basic-secondary = basic secondary
blank-document-general-secondary = general secondary
blank-document-vocational = technical and vocational diploma
blank-document-post-secondary = post-secondary diploma
blank-cover-ordinary = ordinary, dark blue
blank-cover-distinction = with distinction, red
blank-cover-altyn-belgi = “Altyn belgi”, light blue
blank-state-in-stock = in stock
blank-state-issued = issued
blank-state-handed-over = handed over
blank-state-spoiled = spoiled
blank-entry-received = received
blank-entry-issued = issued
blank-entry-handed-over = handed over
blank-entry-spoiled = spoiled
blank-entry-undone = mistake undone
blank-detail-act = act
blank-detail-holder = holder
blank-detail-iin = IIN
blank-detail-decided = decided on
blank-detail-basis = decision
blank-detail-duplicate-of = duplicate of
blank-detail-case = case
blank-detail-to = handed to
blank-detail-power = power of attorney
blank-detail-reason = reason

blanks-entered = entry { $entry }: { $what }: { $blanks } ({ $count ->
        [one] { $count } blank
       *[other] { $count } blanks
    })
blanks-none = no blanks; `ruqsat certificate blanks receive` enters those that come
blank-head = { $blank }: { $document }, { $cover }; { $state }
blank-handing = to be handed over by { $due }: { $status } ({ $cite })

head-blank = Blank
head-blank-document = Document
head-cover = Cover
head-series = Series
head-received-count = Received
head-issued-count = Issued
head-handed-over-count = Handed over
head-spoiled-count = Spoiled
head-left-count = Left
head-in-stock = In stock
head-holder = Holder

expected-blanks = a series and seven digits, or a range of at most 100,000: ЖОБ 0123401-0123500
expected-blank = a series and seven digits: ЖОБ 0123456
expected-entry = the number of an entry: 12; of a desk with a letter: B12
value-entry = ENTRY
value-blanks = BLANKS
value-blank = BLANK
value-name = NAME

help-certificate = Keeps the education documents of a school or a college
help-certificate-blanks = Keeps the register of their blanks
help-certificate-blanks-receive = Enters blanks that came to the office
help-certificate-blanks-issue = Enters for whom a blank was filled in
help-certificate-blanks-hand = Enters that a document was handed over
help-certificate-blanks-spoil = Enters that blanks are of no use any more
help-certificate-blanks-undo = Takes back an entry that was a mistake; it stays readable
help-certificate-blanks-balance = Shows what came, what was given out, what is left
help-certificate-blanks-list = Lists blanks issued, handed over, spoiled
help-certificate-blanks-show = Shows all that is known of a blank
help-arg-blanks = Series and number, or a range: ЖОБ 0123401-0123500
help-arg-blank = Series and number: ЖОБ 0123456
help-certificate-blanks-receive-document = What they are for: basic-secondary, general-secondary, vocational, post-secondary
help-certificate-blanks-receive-cover = Their cover: ordinary, distinction, altyn-belgi
help-certificate-blanks-receive-act = The paper they came with
help-certificate-blanks-receive-date = The day they came; today, if left out
help-certificate-blanks-issue-holder = For whom it was filled in
help-certificate-blanks-issue-iin = The holder's IIN
help-certificate-blanks-issue-decided = The day of the decision it rests on; it is handed over within 5 working days of it
help-certificate-blanks-issue-basis = The decision of the commission, or the order of the head
help-certificate-blanks-issue-duplicate-of = The document that this is a duplicate of
help-certificate-blanks-issue-of-case = The case that the duplicate was asked for in
help-certificate-blanks-issue-date = The day it was filled in; today, if left out
help-certificate-blanks-hand-to = Who took it, if not the holder
help-certificate-blanks-hand-power = The power of attorney by which somebody else took it
help-certificate-blanks-hand-date = The day it was handed over; today, if left out
help-certificate-blanks-spoil-act = The act of writing off
help-certificate-blanks-spoil-date = The day they were spoiled; today, if left out
help-certificate-blanks-undo-entry = Number of the entry (see `ruqsat certificate blanks show`)
help-certificate-blanks-list-state = Only those issued, handed-over or spoiled
help-certificate-blanks-list-overdue = Only those not handed over in time; exit code 1 if there are any
help-certificate-blanks-show-full = The IIN in full

error-no-certificates = this office gives out no education documents: { $kind } ({ $cite })
    .help = a school or a college does; mend `kind` in office.toml if it is wrong there
error-blanks-repeated = { $blanks }: received already
    .help = look at `ruqsat certificate blanks balance`; a mistaken entry is taken back with `certificate blanks undo`
error-blank-unknown = { $blanks }: never received by this office
    .help = check the series and the seven digits, or enter the receipt first: `ruqsat certificate blanks receive`
error-blank-elsewhere = { $blanks }: this does not fit a blank that is { $state }
    .help = `ruqsat certificate blanks show { $blanks }` says when and for whom
error-no-such-entry = no entry { $entry } in force in the register of blanks
    .help = `ruqsat certificate blanks show` names the entries of a blank
error-entry-bound = entry { $entry } cannot be taken back: entry { $later } on { $blanks } rests on it
    .help = take back entry { $later } first
