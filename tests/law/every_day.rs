//! Every day of 2016-2028 in both weeks, each that is not what its weekday says with its act
//! (E3, E13).
//!
//! `every_day.csv` holds the days off that fall on weekdays, the holidays and days off that
//! fall on weekends and the weekends worked by transfer; all other days are what their weekday
//! says. It was derived from the rules (law no. 267 art. 5, Labour Code art. 84 p. 5, art. 85
//! p. 3) and the acts of transfer for each week apart. The act `unknown` is one that no source
//! names.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use ruqsat::calendar::{Act, Calendar, Day, Week};

use super::matters::day;

const TABLE: &str = include_str!("every_day.csv");

/// A row: what the day is in a week of five days and of six, and by what act.
struct Row {
    five: &'static str,
    six: &'static str,
    act: &'static str,
}

fn table() -> BTreeMap<NaiveDate, Row> {
    let row = |line: &'static str| {
        let [date, five, six, act] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
        (day(date), Row { five, six, act })
    };
    TABLE.lines().skip(1).map(row).collect()
}

/// What a day is, in the words of the table.
fn word(day: &Day) -> &'static str {
    match day {
        Day::Working(None) => "working",
        Day::Working(Some(_)) => "swapped",
        Day::Off(reason) => reason.kind.as_str(),
    }
}

/// Its act, in the words of the table.
fn act(day: &Day) -> Option<String> {
    let act = match day {
        Day::Working(swap) => swap.as_ref()?.act.as_ref(),
        Day::Off(reason) => reason.act.as_ref(),
    };
    let Some(Act { id, article }) = act else { return Some("unknown".to_owned()) };
    let name = match id.as_str() {
        "Z010000267_" => "law 267",
        "K1500000414" => "Labour Code",
        other => other,
    };
    let article = article.as_ref().map(|article| format!(" art. {article}"));
    Some(name.to_owned() + &article.unwrap_or_default())
}

#[test]
fn e13_every_day_of_both_weeks_is_what_its_act_says() {
    let table = table();
    assert_eq!(table.len(), 287);
    let first = day("2016-01-01");
    for date in first.iter_days().take_while(|date| date.year() <= 2028) {
        for week in Week::ALL {
            let rests = match week {
                Week::Five => date.weekday().number_from_monday() > 5,
                Week::Six => date.weekday() == Weekday::Sun,
            };
            let plain = if rests { "weekend" } else { "working" };
            let row = table.get(&date);
            let (expected, by) = match (row, week) {
                (None, _) => (plain, ""),
                (Some(row), Week::Five) => (row.five, row.act),
                (Some(row), Week::Six) => (row.six, row.act),
            };
            let answer = Calendar::built_in().day(date, week).unwrap();
            assert_eq!(word(&answer), expected, "E13 {by}: {date} in a week of {week:?} days");
            if expected != plain {
                assert_eq!(act(&answer).as_deref(), Some(by), "E13: the act of {date}");
            }
        }
    }
}

/// Where the week of six days differs: (day, five, six, citation).
const SIX: &[(&str, &str, &str, &str)] = &[
    ("2016-01-04", "observed", "working", "law 267 art. 5: 2 January 2016 was a Saturday"),
    ("2016-05-10", "observed", "working", "law 267 art. 5: 7 May 2016 was a Saturday"),
    ("2019-03-25", "observed", "working", "law 267 art. 5: 23 March 2019 was a Saturday"),
    ("2020-03-25", "observed", "working", "law 267 art. 5: of 21 and 22 March only a Sunday"),
    ("2024-05-04", "swapped", "working", "G24G0000109: a Saturday, worked in any case"),
    ("2024-05-08", "transfer", "working", "G24G0000109: moved from a Saturday"),
    ("2025-01-03", "transfer", "transfer", "G24G0000436: moved from a Sunday, binds both"),
    ("2025-01-05", "swapped", "swapped", "G24G0000436: a Sunday, binds both"),
    ("2025-09-01", "observed", "working", "law 267 art. 5: 30 August 2025 was a Saturday"),
    ("2026-03-21", "public", "public", "law 267: a holiday is off on a Saturday too"),
    ("2026-03-25", "observed", "working", "law 267 art. 5: of 21 and 22 March only a Sunday"),
    ("2026-08-15", "weekend", "working", "Labour Code art. 84: a plain Saturday"),
    ("2028-01-04", "observed", "working", "law 267 art. 5: of 1 and 2 January only a Sunday"),
];

#[test]
fn e13_the_week_of_six_days_differs_where_saturday_is_no_day_of_rest() {
    for (date, five, six, cite) in SIX {
        let words = Week::ALL.map(|week| word(&Calendar::built_in().day(day(date), week).unwrap()));
        assert_eq!(words, [*five, *six], "E13 {cite}: {date}");
    }
}

#[test]
fn e13_only_announced_days_are_certain_and_years_without_acts_are_open() {
    let calendar = Calendar::built_in();
    let estimated: Vec<String> = day("2016-01-01")
        .iter_days()
        .take_while(|date| date.year() <= 2028)
        .filter(|date| {
            let answer = calendar.day(*date, Week::Five).unwrap();
            answer.reason().is_some_and(|reason| reason.estimated)
        })
        .map(|date| date.to_string())
        .collect();
    assert_eq!(estimated, ["2026-05-27", "2027-05-16", "2028-05-05"], "Labour Code art. 84 p. 5");
    let open: Vec<i32> = calendar.years().filter(|year| calendar.is_open(*year).unwrap()).collect();
    assert_eq!(open, [2026, 2027, 2028], "Labour Code art. 85 p. 3: acts may still come");
    assert!(calendar.day(day("2015-12-31"), Week::Five).is_err(), "a year without data");
    assert!(calendar.day(day("2029-01-01"), Week::Six).is_err(), "a year without data");
}
