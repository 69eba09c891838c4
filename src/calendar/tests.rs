//! What the days are and how terms are counted: tables with citations.

use chrono::NaiveDate;

use super::{
    Calendar, Day, Kind, Source,
    Week::{self, Five, Six},
};
use crate::diagnostic::codes;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn calendar() -> &'static Calendar {
    Calendar::built_in()
}

/// `working`, or the kind of day off.
fn word(date: &str, week: Week) -> &'static str {
    match calendar().day(day(date), week).unwrap() {
        Day::Working(None) => "working",
        Day::Working(Some(_)) => "swapped",
        Day::Off(reason) => reason.kind.as_str(),
    }
}

#[test]
fn days_are_what_their_acts_say() {
    // (day, five-day week, six-day week, citation)
    let table = [
        ("2016-03-05", "swapped", "working", "P1600000067"),
        ("2016-03-07", "transfer", "working", "P1600000067, from a Saturday"),
        ("2017-12-18", "observed", "observed", "law 267 art. 5"),
        ("2017-12-19", "observed", "working", "law 267 art. 5: the 16th was a Saturday"),
        ("2020-01-03", "transfer", "transfer", "P1900000820, from a Sunday"),
        ("2020-01-05", "swapped", "swapped", "P1900000820"),
        ("2020-05-08", "transfer", "working", "P1900000820, from Monday 11 May"),
        ("2020-05-11", "swapped", "working", "P1900000820"),
        ("2020-12-18", "transfer", "transfer", "P1900000820, from a Sunday"),
        ("2022-10-22", "swapped", "working", "P2200000796"),
        ("2022-10-24", "transfer", "working", "P2200000796"),
        ("2024-06-16", "religious", "religious", "Labour Code art. 84 p. 5"),
        ("2024-06-17", "working", "working", "Labour Code art. 84 p. 5: never moved"),
        ("2025-01-03", "transfer", "transfer", "G24G0000436"),
        ("2025-01-05", "swapped", "swapped", "G24G0000436"),
        ("2025-09-01", "observed", "working", "law 267 art. 5"),
        ("2026-03-21", "public", "public", "law 267"),
        ("2026-03-24", "observed", "observed", "law 267 art. 5"),
        ("2026-03-25", "observed", "working", "law 267 art. 5"),
        ("2026-08-15", "weekend", "working", "Labour Code art. 84"),
        ("2026-08-16", "weekend", "weekend", "Labour Code art. 84"),
        ("2026-08-31", "working", "working", "law 306-VIII"),
        ("2027-03-15", "public", "public", "law 306-VIII"),
    ];
    for (date, five, six, cite) in table {
        assert_eq!((word(date, Five), word(date, Six)), (five, six), "{date}: {cite}");
    }
}

#[test]
fn a_reason_names_its_act_and_its_file() {
    let Day::Off(reason) = calendar().day(day("2022-10-24"), Five).unwrap() else {
        panic!("a day off");
    };
    assert_eq!(reason.act.unwrap().id, "P2200000796");
    assert_eq!(reason.moved_from, Some(day("2022-10-22")));
    assert_eq!(reason.source.unwrap().to_str(), Some("data/calendar/2022.toml"));

    let Day::Working(Some(swap)) = calendar().day(day("2022-03-05"), Five).unwrap() else {
        panic!("a worked weekend");
    };
    assert_eq!((swap.with, swap.act), (Some(day("2022-03-07")), None));
}

#[test]
fn the_built_in_years_are_sound() {
    calendar().check().unwrap();
    assert_eq!(calendar().years().collect::<Vec<_>>(), (2016..=2028).collect::<Vec<_>>());
    assert!(calendar().is_open(2027).unwrap() && !calendar().is_open(2025).unwrap());
}

#[test]
fn terms_are_counted() {
    // (start, working days, week, end, citation)
    let table = [
        ("2026-08-03", 10, Five, "2026-08-17", "O61 p.21"),
        ("2026-08-03", 10, Six, "2026-08-14", "O61 p.21"),
        ("2026-03-20", 1, Five, "2026-03-26", "law 267 art. 5"),
        ("2026-12-31", 1, Five, "2027-01-05", "law 267 art. 5"),
        ("2020-05-07", 1, Five, "2020-05-11", "P1900000820"),
        ("2026-08-16", 0, Five, "2026-08-16", "no days: the start"),
    ];
    for (start, n, week, end, cite) in table {
        assert_eq!(calendar().add(day(start), n, week).unwrap().date, day(end), "{start}: {cite}");
    }
    assert_eq!(calendar().before(day("2026-08-17"), 3, Five).unwrap().date, day("2026-08-12"));
    assert_eq!(calendar().before(day("2027-01-05"), 1, Five).unwrap().date, day("2026-12-31"));
    assert_eq!(calendar().next_working_day(day("2026-08-15"), Five).unwrap(), day("2026-08-17"));
    assert_eq!(calendar().next_working_day(day("2026-08-17"), Five).unwrap(), day("2026-08-17"));
}

#[test]
fn working_days_left_are_signed() {
    let left = |a, b| calendar().between(day(a), day(b), Five).unwrap();
    assert_eq!(left("2026-08-14", "2026-08-14"), 0);
    assert_eq!(left("2026-08-14", "2026-08-16"), 0);
    assert_eq!(left("2026-08-14", "2026-08-17"), 1);
    assert_eq!(left("2026-08-17", "2026-08-14"), -1);
    assert_eq!(left("2026-08-16", "2026-08-14"), -1);
    assert_eq!(left("2026-12-31", "2027-01-06"), 2);
}

#[test]
fn a_strip_numbers_the_days_and_says_why_others_were_skipped() {
    let count = calendar().add(day("2026-05-08"), 12, Five).unwrap();
    let number = |date| count.strip.iter().find(|one| one.date == day(date)).unwrap().number;
    assert_eq!((number("2026-05-11"), number("2026-05-12")), (None, Some(1)));
    assert!(count.is_estimated(), "27 May is the estimated first day of Kurban Ait");
}

#[test]
fn a_year_not_held_is_named_with_those_held() {
    for wrong in [
        calendar().day(day("2015-12-31"), Five).unwrap_err(),
        calendar().before(day("2016-01-05"), 1, Five).unwrap_err(),
    ] {
        assert_eq!(wrong.0[0].code, codes::NO_CALENDAR);
        assert_eq!(wrong.to_string(), "no-calendar year=2015 held=2016-2028");
    }
    assert!(calendar().add(day("2028-12-29"), 1, Five).is_err());
}

#[test]
fn the_office_s_own_days_win_day_by_day() {
    let text = r#"
        year = 2027
        [[off]]
        date = 2027-05-17
        kind = "religious"
        holiday = "holiday-kurban-ait"
        act = "unknown"
        [[worked]]
        date = 2027-05-16
        act = "unknown"
    "#;
    let local = Calendar::with_local([Source::new("local/2027.toml", text)]).unwrap();
    let Day::Off(reason) = local.day(day("2027-05-17"), Five).unwrap() else {
        panic!("a day off of the office");
    };
    assert_eq!((reason.kind, reason.act), (Kind::Religious, None));
    assert!(local.is_working(day("2027-05-16"), Five).unwrap());
    assert!(!local.is_working(day("2027-03-15"), Five).unwrap());
}

#[test]
fn all_that_is_wrong_with_a_file_is_said_at_once() {
    let text = r#"
        year = 2030
        [[off]]
        date = 2031-01-01
        kind = "public"
        act = "Z010000267_"
        [[worked]]
        date = 2031-01-01
        act = "unknown"
    "#;
    let wrong = Calendar::parse([Source::new("local/2030.toml", text)]).unwrap_err();
    let said: Vec<String> = wrong.0.iter().map(|one| one.arguments[0].1.clone().into()).collect();
    let wrong_year = "calendar-wrong-year";
    assert_eq!(said, ["calendar-no-holiday", wrong_year, wrong_year, "calendar-repeated-day"]);

    let strange = Source::new("local/2030.toml", "year = 2030\nholidays = []\n");
    assert_eq!(Calendar::parse([strange]).unwrap_err().0[0].code, codes::INVALID_LAW);
}
