//! Changes of the calendar while terms run: nobody becomes late by one (E13, decision 65).

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use ruqsat::{
    calendar::{Calendar, Source},
    case::{Case, NewEvent},
    procedure::{Matter, Status},
};

use super::matters::{Facts, day, law, moment, office};

/// What an office recorded: `off`, `worked` or `unset`, the day, the day of recording.
type Change<'t> = (&'t str, NaiveDate, NaiveDate);

fn calendar(changes: &[Change<'_>]) -> Calendar {
    let entry = |(kind, date, recorded): &Change<'_>| {
        let more = match *kind {
            "off" => "kind = \"act\"\nact = \"№ 1\"\n",
            "worked" => "act = \"№ 1\"\n",
            _ => "",
        };
        format!("\n[[{kind}]]\ndate = {date}\n{more}recorded = {recorded}T12:00:00+05:00\n")
    };
    let text: String = changes.iter().map(entry).collect();
    let file = Source::new("local/calendar/2026.toml", format!("year = 2026\n{text}"));
    Calendar::with_local([file]).unwrap()
}

/// (changes, registered, event and its day, step, last day, citation). Without a change a case
/// of Monday 3 August 2026 has the hearing notice on 12 August and the term on 17 August.
type Row = (
    &'static [(&'static str, &'static str, &'static str)],
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const DAY_OFF: (&str, &str, &str) = ("off", "2026-08-10", "2026-08-04");
const SATURDAY: (&str, &str, &str) = ("worked", "2026-08-08", "2026-08-04");

const TABLE: &[Row] = &[
    (&[], "2026-08-03", "term", "2026-08-17", "O61.1(3): no change"),
    (&[DAY_OFF], "2026-08-03", "term", "2026-08-18", "a day off in a running term lengthens it"),
    (
        &[DAY_OFF],
        "2026-08-03",
        "preliminary-refusal",
        "2026-08-13",
        "O61 p.23: and the days before its end",
    ),
    (&[DAY_OFF], "2026-08-10", "term", "2026-08-24", "counted from a day that is off"),
    (
        &[("off", "2026-08-10", "2026-08-25")],
        "2026-08-03",
        "term",
        "2026-08-18",
        "recorded after the term",
    ),
    (
        &[("off", "2026-08-12", "2026-08-04")],
        "2026-08-03",
        "preliminary-refusal",
        "2026-08-13",
        "the last day itself is off",
    ),
    (
        &[SATURDAY],
        "2026-08-03",
        "term",
        "2026-08-17",
        "decision 65: a running term is not shortened",
    ),
    (
        &[SATURDAY],
        "2026-08-03",
        "preliminary-refusal",
        "2026-08-12",
        "decision 65: nor what is counted back from it",
    ),
    (
        &[SATURDAY],
        "2026-08-04",
        "term",
        "2026-08-18",
        "decision 65: registered the day of the change",
    ),
    (&[SATURDAY], "2026-08-05", "term", "2026-08-18", "begun after the change: Saturday counts"),
    (
        &[("worked", "2026-08-08", "2026-08-01")],
        "2026-08-03",
        "term",
        "2026-08-14",
        "recorded before the term began",
    ),
    (
        &[DAY_OFF, ("unset", "2026-08-10", "2026-08-06")],
        "2026-08-03",
        "term",
        "2026-08-18",
        "decision 65: what is taken back stood",
    ),
    (
        &[DAY_OFF, ("unset", "2026-08-10", "2026-08-06")],
        "2026-08-07",
        "term",
        "2026-08-21",
        "taken back before the term began",
    ),
    (
        &[DAY_OFF, ("unset", "2026-08-10", "2026-08-04")],
        "2026-08-03",
        "term",
        "2026-08-17",
        "taken back the same day: a slip",
    ),
    (
        &[SATURDAY, ("unset", "2026-08-08", "2026-08-05")],
        "2026-08-03",
        "term",
        "2026-08-17",
        "a Saturday taken back",
    ),
    (
        &[DAY_OFF, SATURDAY],
        "2026-08-03",
        "term",
        "2026-08-17",
        "both on one day: one for the other",
    ),
    (
        &[DAY_OFF, ("worked", "2026-08-08", "2026-08-05")],
        "2026-08-03",
        "term",
        "2026-08-18",
        "first off, then a Saturday for it",
    ),
];

#[test]
fn e13_a_change_of_the_calendar_lengthens_terms_and_never_shortens_running_ones() {
    for (changes, registered, step, due, cite) in TABLE {
        let changes: Vec<Change<'_>> = changes
            .iter()
            .map(|(kind, date, recorded)| (*kind, day(date), day(recorded)))
            .collect();
        let mut case = Facts::default().case();
        case.header.registered = day(registered);
        let (calendar, office) = (calendar(&changes), office());
        let matter = Matter::new(&case, law(), &calendar, &office);
        assert_eq!(matter.due(step).unwrap(), Some(day(due)), "E13 {cite}: {changes:?}");
    }
}

#[test]
fn e13_a_proof_counts_by_the_calendar_that_gave_the_date() {
    let changes = [("worked", day("2026-08-08"), day("2026-08-04"))];
    let (case, calendar, office) = (Facts::default().case(), calendar(&changes), office());
    let matter = Matter::new(&case, law(), &calendar, &office);
    let proof = matter.proof(Some("term")).unwrap();
    let term = &proof.steps[0];
    assert_eq!(term.reckoning.counted_until, Some(day("2026-08-04")), "E13 decision 65");
    let last = term.strip.last().unwrap();
    assert_eq!((last.date, last.number), (day("2026-08-17"), Some(10)), "E13 O61.1(3)");
}

/// A case of August 2026 with a reply of the school and a result, some days after.
fn case(registered: u64, replied: u64, delivered: u64) -> Case {
    let start = day("2026-08-03") + Days::new(registered);
    let mut case = Facts::default().case();
    case.header.registered = start;
    let at = |days: u64| moment(&format!("{}T11:00", start + Days::new(days)));
    let happened = [("school-replied", at(replied)), ("result-delivered", at(replied + delivered))];
    for (n, (kind, at)) in (1..).zip(happened) {
        case.events.push(NewEvent::new(kind, at).into_event(n, at, "officer-1", false));
    }
    case
}

/// Changes of days of August and September 2026, in the order of their recording.
fn changes() -> impl Strategy<Value = Vec<(&'static str, u64, u64)>> {
    let kind = prop_oneof![Just("off"), Just("worked"), Just("unset")];
    proptest::collection::vec((kind, 0u64..45, 0u64..45), 1..6).prop_map(|mut changes| {
        changes.sort_by_key(|change| change.2);
        changes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// E13, decision 65: whatever an office records, no last day of a running term comes
    /// earlier, and nothing done in time becomes late.
    #[test]
    fn e13_nobody_becomes_late_by_a_change_of_the_calendar(
        changes in changes(), registered in 0u64..30, replied in 0u64..12, delivered in 0u64..8,
    ) {
        let on = |days: u64| day("2026-08-01") + Days::new(days);
        let changes: Vec<Change<'_>> =
            changes.into_iter().map(|(kind, date, recorded)| (kind, on(date), on(recorded))).collect();
        let case = case(registered, replied, delivered);
        let office = office();
        // Before the last change and after it, seen from its day: of one day, all its changes.
        let last = changes.last().unwrap().2;
        let earlier: Vec<Change<'_>> =
            changes.iter().filter(|change| change.2 < last).copied().collect();
        let (before, after) = (calendar(&earlier), calendar(&changes));
        let stood = Matter::new(&case, law(), &before, &office);
        let stands = Matter::new(&case, law(), &after, &office);
        for old in stood.deadlines(last).unwrap() {
            let new = stands.deadlines(last).unwrap();
            let new = new.iter().find(|one| one.step.id == old.step.id).unwrap();
            // A term that begins after the change is counted by the new calendar alone.
            if old.reckoning.since > last {
                continue;
            }
            prop_assert!(new.due() >= old.due(), "{}: {} -> {}", old.step.id, old.due(), new.due());
            let late = |status| matches!(status, Status::Late | Status::Overdue);
            prop_assert!(!late(new.status) || late(old.status), "{}: {:?}", old.step.id, new.status);
        }
    }

    /// E13: a further day off never shortens a term, whenever it is recorded.
    #[test]
    fn e13_a_further_day_off_never_shortens_a_term(
        date in 0u64..45, recorded in 0u64..60, registered in 0u64..30, replied in 0u64..12,
    ) {
        let on = |days: u64| day("2026-08-01") + Days::new(days);
        let more = calendar(&[("off", on(date), on(recorded))]);
        let (case, office) = (case(registered, replied, 1), office());
        let plain = Matter::new(&case, law(), Calendar::built_in(), &office);
        let longer = Matter::new(&case, law(), &more, &office);
        for step in &plain.law.steps {
            let due = |matter: &Matter<'_>| matter.due(&step.id).unwrap();
            prop_assert!(due(&longer) >= due(&plain), "{}", step.id);
        }
    }
}
