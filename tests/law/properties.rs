//! What holds of every case.

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;
use ruqsat::{
    calendar::{Calendar, Day, Week},
    case::{Case, NewEvent},
    law::Unit,
    procedure::{Direction, Matter, register},
};

use super::matters::{Facts, day, law, moment, office};

/// A moment of 2023-09 to 2027 in the +05 zone, by minutes.
fn arrival() -> impl Strategy<Value = chrono::DateTime<chrono::FixedOffset>> {
    (0i64..2_200_000)
        .prop_map(|minutes| moment("2023-09-01T00:00") + chrono::Duration::minutes(minutes))
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (0u64..1500).prop_map(|days| day("2023-09-01") + Days::new(days))
}

fn with<T>(case: &Case, question: impl FnOnce(&Matter<'_>) -> T) -> T {
    question(&Matter::new(case, law(), Calendar::built_in(), &office()))
}

/// A case registered as the law says, by the moment of its arrival.
fn arrived(received: chrono::DateTime<chrono::FixedOffset>) -> Case {
    let mut case = Facts::default().case();
    case.header.received = received;
    case.header.registered =
        register(received, None, (law(), &office()), Calendar::built_in()).unwrap().registered;
    case
}

const PAPERS: [&str; 9] = [
    "application",
    "medical-conclusion-026e",
    "medical-conclusion-035-1u",
    "grade-report",
    "residence-abroad-certificate",
    "study-abroad-document",
    "birth-certificate",
    "identity-document",
    "power-of-attorney",
];
const CATEGORIES: [&str; 4] = ["health", "abroad-with-parents", "abroad-alone", "grades"];

/// Papers of any kind, some with a last day.
fn papers() -> impl Strategy<Value = Vec<ruqsat::case::Document>> {
    let paper = (0..PAPERS.len(), proptest::option::of(0u64..60)).prop_map(|(kind, until)| {
        ruqsat::case::Document {
            kind: PAPERS[kind].to_owned(),
            number: None,
            issued: None,
            valid_until: until.map(|days| day("2026-07-15") + Days::new(days)),
        }
    });
    proptest::collection::vec(paper, 0..7)
}

/// Any words a person may type, one line of them.
fn words() -> impl Strategy<Value = String> {
    "[А-Яа-яӘҒҚҢӨҰҮІәғқңөұүі№«»a-zA-Z0-9 \"'\\\\#=\\[\\]{},.:-]{1,24}"
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    /// E3, E13: who comes later is never answered earlier.
    #[test]
    fn e3_e13_a_later_receipt_never_gives_an_earlier_term(a in arrival(), b in arrival()) {
        let (first, second) = (arrived(a.min(b)), arrived(a.max(b)));
        for step in ["completeness-check", "school-data", "content-review", "preliminary-refusal", "term"] {
            let due = |case: &Case| with(case, |matter| matter.due(step).unwrap());
            prop_assert!(due(&first) <= due(&second), "{step}");
        }
        prop_assert!(first.header.registered >= first.header.received.date_naive());
    }

    /// E3: an application is registered on a working day.
    #[test]
    fn e3_registration_falls_on_a_working_day(received in arrival()) {
        let registered = arrived(received).header.registered;
        prop_assert!(Calendar::built_in().is_working(registered, Week::Five).unwrap());
    }

    /// E13, E15: forward and back again lands on the start or before it.
    #[test]
    fn e15_counting_back_lands_on_or_before_the_start(start in date(), n in 0usize..30) {
        let calendar = Calendar::built_in();
        let end = calendar.add_days(start, n, Week::Five).unwrap();
        prop_assert!(calendar.before_days(end, n, Week::Five).unwrap() <= start);
    }

    /// E12, E15: safe days never lie after the last day, nor before the registration.
    #[test]
    fn e12_e15_safe_days_lie_within_the_term(received in arrival()) {
        let case = arrived(received);
        with(&case, |matter| {
            for one in matter.deadlines(case.header.registered).unwrap() {
                prop_assert!(one.safe_by <= one.due(), "{}", one.step.id);
                prop_assert!(one.safe_by >= case.header.registered, "{}", one.step.id);
            }
            Ok(())
        })?;
    }

    /// E10-E15: every date can be added up again from the strip of its proof.
    #[test]
    fn e13_the_strip_of_a_proof_adds_up_to_its_date(
        received in arrival(),
        category in 0..CATEGORIES.len(),
    ) {
        let mut case = arrived(received);
        case.header.request.category = Some(CATEGORIES[category].to_owned());
        case.header.request.departure = Some(case.header.registered + Days::new(30));
        with(&case, |matter| {
            let proof = matter.proof(None).unwrap();
            let windows = proof.windows.iter().filter_map(|one| Some((one.reckoning.as_ref()?, &one.strip)));
            let steps = proof.steps.iter().map(|one| (&one.reckoning, &one.strip));
            for (reckoning, strip) in windows.chain(steps) {
                let (mut at, mut counted) = (reckoning.from, 0);
                for one in strip {
                    at = match reckoning.direction {
                        Direction::Forward => at + Days::new(1),
                        Direction::Back => at - Days::new(1),
                    };
                    prop_assert_eq!(one.date, at, "no day is left out");
                    let calendar_days = reckoning.interval.unit == Unit::CalendarDays;
                    let counts = calendar_days || matches!(one.day, Day::Working(_));
                    counted += usize::from(counts);
                    prop_assert_eq!(one.number, counts.then_some(counted));
                }
                prop_assert_eq!((at, counted), (reckoning.due, reckoning.interval.count));
            }
            Ok(())
        })?;
    }

    /// E8, E10: what is found does not hang on the order of the papers.
    #[test]
    fn e8_findings_do_not_depend_on_the_order_of_papers(
        papers in papers(),
        category in 0..CATEGORIES.len(),
        turn in 0usize..7,
        back in any::<bool>(),
    ) {
        let mut case = Facts::of(CATEGORIES[category]).case();
        case.header.documents = papers;
        let found = with(&case, |matter| matter.check().unwrap());
        let mut turned = case.clone();
        let count = turned.header.documents.len().max(1);
        turned.header.documents.rotate_left(turn % count);
        if back {
            turned.header.documents.reverse();
        }
        prop_assert_eq!(found, with(&turned, |matter| matter.check().unwrap()));
    }

    /// A further paper never makes a package worse, and a sound one stays sound.
    #[test]
    fn e8_a_paper_without_a_date_never_makes_a_package_worse(papers in papers(), more in 0..PAPERS.len()) {
        let mut case = Facts::default().case();
        case.header.documents = papers;
        let before = with(&case, |matter| matter.check().unwrap());
        case.header.documents.push(ruqsat::case::Document {
            kind: PAPERS[more].to_owned(),
            number: None,
            issued: None,
            valid_until: None,
        });
        let after = with(&case, |matter| matter.check().unwrap());
        prop_assert!(!before.complete() || after.complete());
        prop_assert!(after.errors().count() <= before.errors().count());
    }

    /// What is written is what is read.
    #[test]
    fn e17_what_is_written_is_read_again(
        name in words(), school in words(), phone in proptest::option::of(words()),
        grades in proptest::collection::vec(1u8..12, 0..4),
        papers in papers(),
        departure in proptest::option::of(date()),
        special in any::<bool>(),
        received in arrival(),
        events in proptest::collection::vec((0usize..5, arrival(), words()), 0..6),
    ) {
        let mut case = arrived(received);
        case.header.applicant.name = name;
        case.header.applicant.phone = phone;
        let student = case.header.student.as_mut().unwrap();
        student.school = Some(school);
        student.special_needs = special;
        student.iin = Some("140715576949".parse().unwrap());
        case.header.request.grades = Some(grades);
        case.header.request.departure = departure;
        case.header.documents = papers;
        case.header.recorded = Some(received);
        case.header.by = Some("officer-1".to_owned());
        let mut text = case.header.to_text();
        for (n, (kind, at, details)) in (1..).zip(events) {
            let kind = ["note", "school-replied", "content-reviewed", "hearing-notified", "package-complete"][kind];
            let event = NewEvent::new(kind, at)
                .with("text", details)
                .with("ground", 2i64)
                .with("hearing", ruqsat::case::moment_value(at));
            let event = event.into_event(n, at, "officer-1", n % 2 == 0);
            text += &event.to_text();
            case.events.push(event);
        }
        let read = Case::parse(std::path::Path::new("case.toml"), &text);
        prop_assert_eq!(read.map_err(|problems| problems.to_string() + &text), Ok(case));
    }
}

#[test]
fn e3_noon_of_every_day_of_2026_is_registered_by_the_calendar() {
    // Every day of a year, not a sample: registered that day if worked, else the next worked.
    let calendar = Calendar::built_in();
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap();
    for date in day("2026-01-01").iter_days().take(365) {
        let received = date.and_time(noon).and_utc().fixed_offset();
        let registered = register(received, None, (law(), &office()), calendar).unwrap().registered;
        let expected = date.iter_days().find(|one| calendar.is_working(*one, Week::Five).unwrap());
        assert_eq!(Some(registered), expected, "E3 p.21: {date}");
    }
}
