# The law's own data in words: acts, editions, rules, what the sources lack.

# Acts.
act-kind-order = { $has-issuer ->
       *[no] order no. { $number } of { DAY($signed) }
        [yes] order no. { $number } of { DAY($signed) } of { $issuer }
    }
act-kind-law = law no. { $number } of { DAY($signed) }
act-kind-code = code{ $has-signed ->
       *[no] {""}
        [yes] {" "}of { DAY($signed) }
    }
act-kind-transfer = act on days of rest
act-kind-passport = passport of the service under an older standard, undated
act-kind-card = the portal's card of the service, undated
act-issuer-education-science = the Minister of Education and Science
act-issuer-enlightenment = the Minister of Enlightenment
act-issuer-health-acting = the acting Minister of Health
act-issuer-culture-sport = the Minister of Culture and Sport

# Editions.
head-service = Service
head-edition = Edition
head-in-force = In force
head-act = Act
head-part = Part
head-rule = Rule
law-title = edition { $edition }: { $act }
law-undated = bears no day: no day of registration leads to it, only an officer's choice
law-in-force = in force from { DAY($from) }{ $basis ->
        [registration] {" "}(an estimate: the day of publication is not known, only that of registration)
        [signing] {" "}(an estimate: the day of publication is not known, only that of signing)
       *[other] {""}
    }{ $has-until ->
       *[no] {""}
        [yes] , to { DAY($until) }
    }
law-own = the office's own: { $path }

# Parts of an edition.
law-part-providers = Who provides it
law-part-registration = Registration and office hours
law-part-categories = Who may ask
law-part-conditions = What an application must answer to
law-part-windows = By when to apply
law-part-documents = What comes with an application
law-part-terms = Terms
law-part-grounds = Grounds of refusal
law-part-forms = Papers
law-part-events = What the law speaks of
law-part-absent = What the sources do not hold
law-part-readings = Readings of doubtful points
law-cited = { $text }{ $has-cite ->
       *[no] {""}
        [yes] {" "}({ $cite })
    }
law-rule = { $has-for ->
       *[no] {""}
        [yes] { $for }:{" "}
    }{ $rule } ({ $cite }){ $has-leads ->
       *[no] {""}
        [yes] {" "}→ { $leads }
    }
law-registration = documents are registered the day they arrive; after hours and on days off the next working day ({ $cite })
law-hours =
    { $has-own ->
       *[no] working hours
        [yes] working hours where the office sets no schedule of its own
    }: { $open }-{ $close }, lunch { $lunch }{ $has-cite ->
       *[no] {""}
        [yes] {" "}({ $cite })
    }
law-counter = the applicant waits { $waiting } minutes at most, is served within { $service } minutes ({ $cite })
law-window-back = not later than { $interval } before { $before }
law-window-day = not later than { $day } (month-day) of the school year
law-day-departure = departure
law-day-school-year = the school year begins
law-document = { $has-for ->
       *[no] {""}
        [yes] { $for }:{" "}
    }{ $document }{ $has-channels ->
       *[no] {""}
        [yes] ; channel: { $channels }
    }{ $has-born ->
       *[no] {""}
        [yes] ; if born before { DAY($born) }
    } ({ $cite })
law-term = { $step }{ $has-complaint ->
       *[no] {""}
        [yes] {" "}(of a complaint)
    }: { $rule }{ $has-when ->
       *[no] {""}
        [yes] , { $when }
    } ({ $cite })
law-term-forward = { $interval } from: { $from }{ $has-cap ->
       *[no] {""}
        [yes] , not later than: { $cap }
    }
law-term-back = not later than { $interval } before: { $from }{ $has-cap ->
       *[no] {""}
        [yes] , not later than: { $cap }
    }
law-term-at-least = at least { $interval } before: { $from }{ $has-cap ->
       *[no] {""}
        [yes] , not later than: { $cap }
    }
law-term-of-year = not later than { $day } of the school year
law-when-intended-refusal = if a refusal is intended
law-when-addressee-provider = if addressed to the provider
law-when-addressee-quality-authority = if addressed to the quality authority
law-when-channel-portal = through the portal
law-when-channel-state-corporation = through the State Corporation
law-ground = { $number }{ $has-name ->
       *[no] {""}
        [yes] . { $name }
    }
law-form = { $form }{ $has-on ->
       *[no] {""}
        [yes] : { $on }
    } ({ $cite }{ $has-wording ->
       *[no] {""}
        [yes] , wording of { $wording }
    })
law-event = { $event }{ $has-choices ->
       *[no] {""}
        [yes] : { $choices }
    }
law-test-channel-among = comes through: { $channels }
law-test-grades-at-most = grades in a school year, at most: { $most }
law-test-issued-by-arrival = issued by the day the application arrives: { $document }
law-test-grades-known = says which grades are asked for
law-test-grades-consecutive = grades follow one another
law-test-grades-between = grades { $lowest }-{ $highest }
law-test-consent = consent to use protected personal data
law-test-signed = signed with: { $ways }
law-test-iin-agrees-with-birth = the student's IIN agrees with the birth date
law-test-departure-known = says the day of departure
law-test-explained = the reason and the mistakes are explained
law-test-decided-before = the term ends by { $day } (month-day)

# Grounds of refusal.
ground-externat-1 = documents or data found untrue
ground-externat-2 = the applicant, materials or data do not meet the requirements of the law
ground-externat-3 = no consent to access personal data of limited access

# What the sources lack.
part-everything = the whole text
part-provider = who provides the service
part-channels = channels
part-entitlement = who is entitled
part-programme = how many grades may be studied
part-windows = by when to apply
part-documents = papers of the package
part-application-form = form of the application
part-registration = day of registration
part-hours = office hours
part-terms = terms and steps
part-refusal = grounds and way of refusal
part-result = result of the service
part-complaints = complaints
part-study = how the study goes
law-absence = { $part }{ $has-paragraphs ->
       *[no] {""}
        [yes] {" "}({ $paragraphs })
    }{ $has-replaced ->
       *[no] : in no source
        [yes] : the text replaced by { $replaced } is in no source
    }{ $has-told ->
       *[no] {""}
        [yes] ; an undated edition tells of it: { $told }
    }{ $has-rests ->
       *[no] {""}
        [yes] ; in its place: { $rests }
    }

# law diff
law-diff-added = + { $is }
law-diff-dropped = - { $was }
law-diff-changed =
    - { $was }
    + { $is }
law-diff-known-before = ? known of the earlier alone: { $was }
law-diff-known-after = ? known of the later alone: { $is }
law-diff-absent = edition { $edition } does not hold: { $parts }; what differs here need not have changed
law-diff-same = nothing that the sources hold differs
