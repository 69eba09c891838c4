//! `calendar`: working days for whoever asks (contract).

use insta::assert_snapshot;
use serde_json::json;

use crate::office::Office;

#[test]
fn the_examples_of_the_contract() {
    let office = Office::empty();
    assert_eq!(office.run("calendar add 2026-08-03 10").ok().out, "2026-08-17\n");
    assert_eq!(office.run("calendar before 2026-08-17 3").ok().out, "2026-08-12\n");
    assert_eq!(office.run("calendar is 2026-08-31").ok().out, "working\n");
    assert_eq!(office.run("calendar is 2025-09-01").exits(1).out.lines().count(), 1);
    assert_snapshot!(office.run("calendar is 2026-08-30"), @"
    exit: 1
    --- stdout
    off: weekend
    ");
    assert_snapshot!(office.run("calendar is 2026-12-16"), @"
    exit: 1
    --- stdout
    off: Independence Day, law no. 267 of 13.12.2001
    ");
}

#[test]
fn a_week_of_six_days_counts_saturdays() {
    let office = Office::empty();
    assert_eq!(office.run("calendar add 2026-08-03 10 --week six").ok().out, "2026-08-14\n");
    assert_eq!(office.run("calendar before 2026-08-17 3 --week six").ok().out, "2026-08-13\n");
    assert_eq!(office.run("calendar is 2026-08-08 --week six").ok().out, "working\n");
    assert_eq!(office.run("calendar is 2026-08-08").exits(1).out, "off: weekend\n");
}

#[test]
fn no_day_at_all_and_a_start_on_a_day_off() {
    let office = Office::empty();
    assert_eq!(office.run("calendar add 2026-08-03 0").ok().out, "2026-08-03\n");
    assert_eq!(office.run("calendar add 2026-08-01 1").ok().out, "2026-08-03\n");
}

#[test]
fn as_data() {
    let office = Office::empty();
    assert_eq!(
        office.json("calendar add 2026-08-03 10"),
        json!({
            "format": 1, "date": "2026-08-17", "estimated": false, "may_move": true, "own_days": []
        })
    );
    let off = office.json("calendar is 2026-08-30");
    assert_eq!((&off["working"], &off["date"]), (&false.into(), &"2026-08-30".into()));
}

#[test]
fn the_days_counted_are_shown_on_demand() {
    assert_snapshot!(Office::empty().run("calendar add 2026-08-06 3 -v"), @"
    exit: 0
    --- stdout
    2026-08-11
    --- stderr
    acts may still move days off (2026): dates may move with them
    2026-08-07    1  Friday
    2026-08-08    -  Saturday: weekend
    2026-08-09    -  Sunday: weekend
    2026-08-10    2  Monday
    2026-08-11    3  Tuesday
    ");
}

#[test]
fn days_that_are_none_and_years_that_are_not_held() {
    let office = Office::empty();
    assert_snapshot!(office.run("calendar add 2026-02-30 1"), @"
    exit: 2
    --- stderr
    error[invalid-option]: DAY: “2026-02-30” is not what is expected: a date that exists, such as 2026-08-17 or 17.08.2026
    ");
    assert_snapshot!(office.run("calendar add 2026-08-03 много"), @"
    exit: 2
    --- stderr
    error[invalid-option]: <N>: “много” is not what is expected: a whole number
    ");
    assert_snapshot!(office.run("calendar is 1999-01-01"), @"
    exit: 2
    --- stderr
    error[no-calendar]: no calendar for 1999; the program holds 2016-2028
     |
     = help: check the year
    ");
    assert_eq!(office.run("calendar add 2026-08-03 -1").exit, 2);
    assert_eq!(office.run("calendar add 2026-08-03 4000000000").exit, 2);
    assert_eq!(office.run("calendar add 9999999-01-01 1").exit, 2);
    assert_eq!(office.run("calendar before 2016-01-05 60").exit, 2);
}
