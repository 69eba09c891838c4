//! Readings that hang on what happened to a case, readings that are only named, and what holds
//! under every choice.

use proptest::prelude::*;
use ruqsat::{
    calendar::{Calendar, Week},
    law::{Lawbook, Readings},
    procedure::{Matter, register},
    store::StoredCase,
};

use super::{
    matters::{Facts, day, law, moment},
    readings::{ask, due, findings, under},
};

#[test]
fn e13_e15_a_hearing_stops_no_term_unless_it_is_read_so() {
    let reviewed = Facts::default()
        .then("package-complete", "2026-08-04T10:00")
        .then("school-replied", "2026-08-07T10:00")
        .then_with("content-reviewed", "2026-08-10T10:00", "outcome = \"refusal\"\nground = 2");
    let noticed = reviewed.clone().then_with(
        "hearing-notified",
        "2026-08-11T10:00",
        "ground = 2\nreason = \"кеш\"\nhearing = 2026-08-13T10:00:00+05:00\nvenue = \"1\"",
    );
    let held = noticed.clone().then("hearing-held", "2026-08-14T10:00");
    let too_late = reviewed.clone().then_with(
        "hearing-notified",
        "2026-08-18T10:00",
        "ground = 2\nhearing = 2026-08-20T10:00:00+05:00",
    );
    let stops = "hearing-clock=stops";
    for (case, runs, stopped, cite) in [
        (&reviewed, "2026-08-17", "2026-08-17", "O61.1(3): no notice yet"),
        (&noticed, "2026-08-17", "2026-08-19", "hearing-clock p.23: the 12th and the 13th"),
        (&held, "2026-08-17", "2026-08-20", "hearing-clock p.23: held a day later"),
        (&too_late, "2026-08-17", "2026-08-17", "p.23: the term was over"),
    ] {
        assert_eq!(due(case, "", "term"), runs, "{cite}");
        assert_eq!(due(case, stops, "term"), stopped, "{cite}");
        // The notice itself is not due later because it went out.
        assert_eq!(due(case, stops, "preliminary-refusal"), "2026-08-12", "{cite}");
    }
}

/// A service of today with another term: what the text of no service held has.
fn with_term(within: &str) -> Lawbook {
    let text = include_str!("../../data/services/externat/2023-08.toml");
    let changed = text
        .replace("within = \"10 working days\"", &format!("within = \"{within}\""))
        .replace("[\"first-day\", \"hearing-clock\"]", "[\"forward-calendar-end\"]");
    assert_ne!(text, changed);
    Lawbook::parse(&[("services/externat/2023-08.toml", &changed)]).unwrap()
}

#[test]
fn e13_a_forward_term_of_calendar_days_stays_or_rolls() {
    let book = with_term("10 calendar days");
    let law = book.edition("externat", "2023-08").unwrap();
    for (registered, stays, rolls, cite) in [
        ("2026-08-03", "2026-08-13", "2026-08-13", "forward-calendar-end: a Thursday"),
        ("2026-08-05", "2026-08-15", "2026-08-17", "forward-calendar-end: a Saturday"),
        ("2026-10-15", "2026-10-25", "2026-10-27", "forward-calendar-end: Republic Day, observed"),
    ] {
        let case = Facts { registered, ..Facts::default() }.case();
        let term = |choice| {
            let office = under(choice);
            let matter = Matter::new(&case, law, Calendar::built_in(), &office);
            matter.due("term").unwrap().unwrap()
        };
        assert_eq!(term(""), day(stays), "E13 {registered}: {cite}");
        assert_eq!(term("forward-calendar-end=rolls"), day(rolls), "E13 {registered}: {cite}");
    }
}

#[test]
fn e4_e6_what_is_only_named_is_named_where_it_bears() {
    let readings = |facts: &Facts| ask(facts, "", |matter| matter.check().unwrap().readings);
    assert_eq!(readings(&Facts::of("grades")), ["all-study"], "E4 p.4(3)");
    let needs = Facts { student: ", special_needs = true", ..Facts::default() };
    assert_eq!(readings(&needs), ["special-needs-period"], "E6 p.6");
    assert!(readings(&Facts::default()).is_empty(), "E4 p.4(1)");
    // They change no answer: they are named, and the office decides.
    for (facts, choice) in [
        (Facts::of("grades"), "all-study=present-level"),
        (needs, "special-needs-period=yearly"),
        (Facts::of("grades"), "college-extern=both"),
    ] {
        assert_eq!(findings(&facts, choice), findings(&facts, ""), "E4, E6: {choice}");
    }
}

#[test]
fn e3_the_hours_in_doubt_name_their_reading() {
    for (received, named) in [
        ("2026-08-03T10:00", false),
        ("2026-08-03T08:59", true),
        ("2026-08-03T13:00", true),
        ("2026-08-03T14:30", false),
        ("2026-08-03T18:30", true),
        ("2026-08-03T18:31", false),
    ] {
        let case = Facts { received, registered: "2026-08-04", ..Facts::default() };
        let readings = ask(&case, "", |matter| matter.check().unwrap().readings);
        assert_eq!(readings.contains(&"working-hours-edge".to_owned()), named, "E3 {received}");
    }
}

#[test]
fn e13_e15_an_answer_names_the_readings_it_rests_on() {
    let named = |facts: &Facts, id: &str| {
        ask(facts, "", |matter| {
            let deadlines = matter.deadlines(day("2026-08-03")).unwrap();
            let step = deadlines.iter().find(|one| one.step.id == id).unwrap();
            step.readings.join(" ")
        })
    };
    let case = Facts::default();
    assert_eq!(named(&case, "preliminary-refusal"), "first-day back-count", "E15 p.23");
    assert_eq!(named(&case, "school-data"), "first-day school-step-start", "E12 p.23");
    assert_eq!(named(&case, "term"), "first-day", "E13: no hearing yet");
    let noticed = case.then("hearing-notified", "2026-08-11T10:00");
    assert_eq!(named(&noticed, "term"), "first-day hearing-clock", "E15 p.23");
}

#[test]
fn e3_e13_a_weekend_worked_by_an_act_under_each_reading() {
    let days = Calendar::built_in();
    let rest = days.with_weekends_at_rest(true);
    // Sunday 5 January 2025 is worked by an act of transfer; December to January around it.
    let sunday = moment("2025-01-05T10:00");
    let registered = |calendar| {
        register(sunday, None, (law(), &under("")), calendar).unwrap().registered.to_string()
    };
    assert_eq!(registered(days), "2025-01-05", "E3 O61 p.21, worked-weekend");
    assert_eq!(registered(&rest), "2025-01-06", "E3 O61 p.21, worked-weekend");
    for (registered, working, off, named, cite) in [
        ("2024-12-24", "2025-01-10", "2025-01-13", true, "E13 O61.1(3): over 5 January"),
        ("2026-08-03", "2026-08-17", "2026-08-17", false, "E13 O61.1(3): no such day"),
    ] {
        let case = Facts { registered, ..Facts::default() }.case();
        for (calendar, due) in [(days, working), (&rest, off)] {
            let office = under("");
            let matter = Matter::new(&case, law(), calendar, &office);
            let deadlines = matter.deadlines(day(registered)).unwrap();
            let term = deadlines.iter().find(|one| one.step.id == "term").unwrap();
            assert_eq!(term.due(), day(due), "{cite}");
            assert_eq!(term.readings.contains(&"worked-weekend"), named, "{cite}");
        }
    }
    // In the week of six days Saturdays are worked anyway.
    let saturday = day("2024-05-04");
    assert!(rest.is_working(saturday, Week::Six).unwrap(), "E13: a Saturday of six days");
    assert!(!rest.is_working(saturday, Week::Five).unwrap(), "E13: a Saturday worked by transfer");
}

/// Every choice that can be made, as `slug=choice`.
fn every_choice() -> Vec<String> {
    let readings = Readings::built_in().unwrap();
    let choice = |slug: &str, choice: &String| format!("{slug}={choice}");
    let of = |one: &ruqsat::law::Reading| {
        one.choices.iter().map(|name| choice(&one.slug, name)).collect::<Vec<_>>()
    };
    readings.iter().flat_map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// E3, E13: whatever is chosen, who comes later is answered no earlier, no safe day lies
    /// after the last one, and each date is the last of its strip.
    #[test]
    fn e3_e13_what_holds_by_default_holds_under_every_choice(
        minutes in 0i64..1_500_000,
        later in 0i64..20_000,
        choice in proptest::sample::select(every_choice()),
    ) {
        let (office, calendar) = (under(&choice), Calendar::built_in());
        let arrived = |minutes: i64| {
            let received = moment("2023-09-01T00:00") + chrono::Duration::minutes(minutes);
            let mut case = Facts::default().case();
            case.header.received = received;
            let arrival = register(received, None, (law(), &office), calendar).unwrap();
            case.header.registered = arrival.registered;
            case
        };
        let (first, second) = (arrived(minutes), arrived(minutes + later));
        let (a, b) = (
            Matter::new(&first, law(), calendar, &office),
            Matter::new(&second, law(), calendar, &office),
        );
        for step in &law().steps {
            prop_assert!(a.due(&step.id).unwrap() <= b.due(&step.id).unwrap(), "{}", step.id);
        }
        let proof = a.proof(None).unwrap();
        for step in proof.steps {
            prop_assert!(step.safe_by <= step.reckoning.due, "{}", step.step.id);
            prop_assert_eq!(step.strip.last().unwrap().date, step.reckoning.due);
            let counted = step.strip.iter().filter(|one| one.number.is_some()).count();
            prop_assert_eq!(counted, step.reckoning.stepping.interval.count);
        }
    }
}

/// Any case with what was recorded of it, in the order of typing: some of it late, some of it
/// set right afterwards, twice.
fn recorded() -> impl Strategy<Value = Vec<String>> {
    let event = (0usize..6, 0i64..20_000, 0u32..8, 1i64..2_000);
    proptest::collection::vec(event, 0..8).prop_map(|events| {
        let mut typed = moment("2026-08-03T10:00");
        let mut texts = Vec::new();
        for (n, (kind, ago, fixes, later)) in (1u32..).zip(events) {
            typed += chrono::Duration::minutes(later);
            let at = (typed - chrono::Duration::minutes(ago)).to_rfc3339();
            let (recorded, fixed) = (typed.to_rfc3339(), fixes % n);
            let what = match kind {
                0 => format!("kind = \"package-complete\"\nat = {at}"),
                1 => format!("kind = \"school-replied\"\nat = {at}"),
                2 => format!(
                    "kind = \"complaint-received\"\nat = {at}\ncomplaint = 1\naddressee = \"provider\""
                ),
                3 => format!("kind = \"content-reviewed\"\nat = {at}\noutcome = \"refusal\""),
                4 => format!("kind = \"corrected\"\nfixes = {fixed}\nset = {{ at = {at} }}"),
                _ => format!("kind = \"corrected\"\nset = {{ channel = \"office\", registered = 2026-08-{:02} }}", 3 + n),
            };
            texts.push(format!(
                "\n[[event]]\nn = {n}\n{what}\nrecorded = {recorded}\nby = \"officer-1\"\n"
            ));
        }
        texts
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// E17: what was known at a moment is what stood in the file then, with its state and its
    /// last days; whatever was typed late, or set right later, or set right again.
    #[test]
    fn e12_e17_what_was_known_is_what_had_been_written(events in recorded()) {
        let header = Facts::default().text();
        let path = std::path::Path::new("EX-2026-000001.toml");
        let text = format!("{header}{}", events.concat());
        let whole = ruqsat::case::Case::parse(path, &text).unwrap();
        let stored = StoredCase { case: whole.clone(), path: path.to_owned(), text };
        for (count, event) in whole.events.iter().enumerate() {
            let known = stored.known_at(event.recorded).unwrap().unwrap().case;
            let prefix = format!("{header}{}", events[..=count].concat());
            let then = ruqsat::case::Case::parse(path, &prefix).unwrap();
            prop_assert_eq!(&known, &then);
            let office = under("");
            let [known, then] = [&known, &then].map(|case| {
                let matter = Matter::new(case, law(), Calendar::built_in(), &office);
                let dues = matter.deadlines(day("2026-08-20")).unwrap();
                let dues: Vec<_> =
                    dues.iter().map(|one| (one.step.id.clone(), one.due(), one.status)).collect();
                (matter.state().to_owned(), dues)
            });
            prop_assert_eq!(known, then);
        }
    }
}
