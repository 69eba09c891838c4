//! `calendar set`, `unset` and `show`: the office's own days, what they move, whom they spare.

use insta::assert_snapshot;
use serde_json::json;

use crate::{journey::application, office::Office};

#[test]
fn a_day_off_moves_the_dates_of_open_cases() {
    let office = Office::with_one();
    office.at("2026-08-04T09:00");
    assert_snapshot!(office.run("calendar set 2026-08-10 off --act \"№ 7 қаулы\""), @"
    exit: 0
    --- stdout
    Case            Step                                        Due until now  Due
    EX-2026-000001  preliminary decision and notice of hearing  2026-08-12     2026-08-13
    EX-2026-000001  data from the school                        2026-08-13     2026-08-14
    EX-2026-000001  review of content                           2026-08-17     2026-08-18
    EX-2026-000001  term of the service                         2026-08-17     2026-08-18
    --- stderr
    2026-08-10: off, recorded in local/calendar/2026.toml; last days moved: 4
    ");
    assert_snapshot!(office.read("local/calendar/2026.toml"), @r#"
    # Days off and working days of the office's own; they win over those of the program.
    # The file grows at the end (ruqsat calendar set, unset); nothing in it is struck out.

    year = 2026

    [[off]]
    date = 2026-08-10
    kind = "act"
    act = "№ 7 қаулы"
    recorded = 2026-08-04T09:00:00+05:00
    by = "officer-1"
    clock = "set"
    "#);
    let strip = office.run("explain 1 term").ok().out;
    let strip = strip.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(strip.contains("day off by an act, № 7 қаулы (local/calendar/2026.toml)"), "{strip}");
    assert!(office.read("journal/2026.csv").contains(",calendar set,local/calendar/2026.toml,"));
}

#[test]
fn what_would_move_can_be_seen_before() {
    let office = Office::with_one();
    let answer = office.json("calendar set 2026-08-10 off --act \"№ 7\" --dry-run");
    assert_eq!(
        (&answer["dry_run"], &answer["becomes"], &answer["moved"][0]),
        (
            &true.into(),
            &"off".into(),
            &json!({
                "case": "EX-2026-000001",
                "step": "preliminary-refusal",
                "complaint": null,
                "old": "2026-08-12",
                "new": "2026-08-13",
            })
        )
    );
    assert_eq!(office.files("local"), [""; 0]);
    assert_eq!(office.json("deadlines 1")["deadlines"][1]["due"], "2026-08-12");
}

/// Decision 65.
#[test]
fn a_working_saturday_shortens_no_term_that_runs() {
    let office = Office::with_one();
    office.at("2026-08-04T09:00");
    assert_snapshot!(office.run("calendar set 2026-08-08 working --act \"№ 7\" --week five"), @"
    exit: 0
    --- stderr
    2026-08-08: working, recorded in local/calendar/2026.toml; last days moved: 0
    last days of terms that run already and stay: 4; nobody becomes late by a change of the calendar
    ");
    let answer = office.json("explain 1 term");
    assert_eq!(answer["steps"][0]["due"], "2026-08-17");
    assert_eq!(answer["steps"][0]["counted_until"], "2026-08-04");
    let said =
        |typed: &str| office.run(typed).ok().out.contains("by the calendar that stood until");
    assert!(said("explain 1 term") && said("explain 1 term --format md"));
    // What begins after it counts the Saturday.
    let later = application(&[
        ("at", "2026-08-05T09:30"),
        ("student-name", "Омаров Дәурен"),
        ("student-iin", ""),
    ]);
    office.at("2026-08-05T10:00").run(&later).ok();
    assert_eq!(office.json("explain 2 term")["steps"][0]["due"], "2026-08-18");
}

#[test]
fn a_late_case_stays_late_and_a_timely_one_timely() {
    let office = Office::with_one();
    office.at("2026-08-05T18:00").run("record 1 package-complete").ok();
    // A day of the past turned working pulls the counted day of nobody.
    office.at("2026-08-06T09:00").run("calendar set 2026-08-02 working --act \"№ 7\"").ok();
    let status =
        |office: &Office| office.json("deadlines 1 --all")["deadlines"][0]["status"].clone();
    assert_eq!(status(&office), "met");
    office.run("calendar set 2026-08-04 off --act \"№ 8\"").ok();
    assert_eq!(status(&office), "met");
    office.run("calendar unset 2026-08-04").ok();
    assert_eq!(status(&office), "met");
}

#[test]
fn a_day_is_taken_back_and_the_file_only_grows() {
    let office = Office::with_one();
    office.run("calendar set 2026-09-01 off --act \"№ 7\" --reason \"мектеп мерекесі\"").ok();
    let before = office.read("local/calendar/2026.toml");
    assert_eq!(
        office.run("calendar is 2026-09-01").exits(1).out,
        "off: day off by an act, № 7, мектеп мерекесі (local/calendar/2026.toml)\n"
    );
    office.run("calendar unset 2026-09-01").ok();
    assert_eq!(office.run("calendar is 2026-09-01").ok().out, "working\n");
    assert!(office.read("local/calendar/2026.toml").starts_with(&before));
    assert_snapshot!(office.run("calendar unset 2026-09-01"), @"
    exit: 2
    --- stderr
    error[invalid-option]: DAY: “2026-09-01” is not what is expected: a day that the office recorded itself (`ruqsat calendar show YEAR` lists them)
    ");
}

#[test]
fn a_holiday_is_announced_and_an_estimate_becomes_certain() {
    let office = Office::new();
    office.at("2026-05-20T10:00");
    assert_snapshot!(office.run("calendar is 2026-05-27"), @"
    exit: 1
    --- stdout
    off: first day of Kurban Ait, Labour Code, art. 84 p. 5, estimated
    ");
    office.run("calendar set 2026-05-27 off --act \"ҚМДБ 2026\" --holiday kurban-ait").ok();
    assert_snapshot!(office.run("calendar is 2026-05-27"), @"
    exit: 1
    --- stdout
    off: first day of Kurban Ait, ҚМДБ 2026 (local/calendar/2026.toml)
    --- stderr
    decided by the office's own days: local/calendar/2026.toml
    ");
    let estimated = |typed: &str| office.json(typed)["estimated"].clone();
    assert_eq!(estimated("calendar add 2026-05-26 1"), false);
    assert_snapshot!(office.run("calendar set 2026-05-27 off --act \"ҚМДБ 2026\""), @"
    exit: 0
    --- stderr
    2026-05-27 is so already; nothing was recorded
    ");
}

#[test]
fn within_an_office_its_days_answer_and_are_named() {
    let office = Office::new();
    office.run("calendar set 2026-08-10 off --act \"№ 7\"").ok();
    assert_snapshot!(office.run("calendar add 2026-08-07 1"), @"
    exit: 0
    --- stdout
    2026-08-11
    --- stderr
    acts may still move days off (2026): dates may move with them
    decided by the office's own days: local/calendar/2026.toml
    ");
    assert_eq!(
        office.json("calendar add 2026-08-07 1")["own_days"],
        json!(["local/calendar/2026.toml"])
    );
    assert_eq!(Office::empty().run("calendar add 2026-08-07 1").ok().out, "2026-08-10\n");
}

#[test]
fn what_cannot_be_set_is_refused() {
    let office = Office::new();
    assert_snapshot!(office.run("calendar set 2026-08-10 working --act \"№ 7\""), @"
    exit: 0
    --- stderr
    2026-08-10 is so already; nothing was recorded
    ");
    assert_snapshot!(office.run("calendar set 2026-08-08 working --act \" \""), @"
    exit: 2
    --- stderr
    error[invalid-option]: --act: “ ” is not what is expected: at most 500 letters
    ");
    assert_snapshot!(office.run("calendar set 2026-08-08 working --act 7 --holiday nauryz"), @"
    exit: 2
    --- stderr
    error[invalid-option]: --holiday: “nauryz” is not what is expected: nothing: a holiday is given of a day off alone
    ");
    assert_eq!(
        office.run("calendar set 2030-08-12 off --act 7").exits(2).err.lines().next(),
        Some("error[no-calendar]: no calendar for 2030; the program holds 2016-2028")
    );
    assert_eq!(office.files("local"), [""; 0]);
    let outside = Office::empty();
    assert_eq!(outside.run("calendar set 2026-08-10 off --act 7").exit, 2);
}

#[test]
fn a_file_of_own_days_that_cannot_be_read_is_shown_at_its_place() {
    let office = Office::new();
    office.write(
        "local/calendar/2026.toml",
        "year = 2026\n\n[[off]]\ndate = 2027-01-05\nkind = \"act\"\nact = \"7\"\n",
    );
    assert_snapshot!(office.run("calendar is 2026-08-10"), @"
    exit: 2
    --- stderr
    error[invalid-law]: the law's data do not hold together: the day is not in the year of its file
     --> OFFICE/local/calendar/2026.toml:4:8
      |
    4 | date = 2027-01-05
      |        ^^^^^^^^^^
    ");
}

#[test]
fn a_year_is_shown_day_by_day() {
    let office = Office::empty();
    let shown = office.run("calendar show 2025").ok();
    assert_snapshot!(shown.out.lines().take(12).collect::<Vec<_>>().join("\n"), @"
    Date        Weekday  Week       Day      Why
    2025-01-01  Wed      five, six  off      New Year's Day, law no. 267 of 13.12.2001
    2025-01-02  Thu      five, six  off      New Year's Day, law no. 267 of 13.12.2001
    2025-01-03  Fri      five, six  off      moved from 2025-01-05, act G24G0000436
    2025-01-05  Sun      five, six  working  worked in exchange for 2025-01-03, act G24G0000436
    2025-01-07  Tue      five, six  off      Orthodox Christmas, Labour Code, art. 84 p. 5
    2025-03-08  Sat      five, six  off      International Women's Day, law no. 267 of 13.12.2001
    2025-03-10  Mon      five       off      International Women's Day, in place of 2025-03-08, a day off, law no. 267 of 13.12.2001, art. 5
    2025-03-21  Fri      five, six  off      Nauryz, law no. 267 of 13.12.2001
    2025-03-22  Sat      five, six  off      Nauryz, law no. 267 of 13.12.2001
    2025-03-23  Sun      five, six  off      Nauryz, law no. 267 of 13.12.2001
    2025-03-24  Mon      five       off      Nauryz, in place of 2025-03-22, a day off, law no. 267 of 13.12.2001, art. 5
    ");
    assert_snapshot!(shown.err, @"2025: 246 working days in a five-day week, 298 in a six-day week");
    let answer = office.json("calendar show 2026");
    assert_eq!((&answer["open"], &answer["working_days"]["five"]), (&true.into(), &json!(247)));
    let days = answer["days"].as_array().unwrap();
    let first = days.iter().find(|one| one["date"] == "2026-03-24").unwrap();
    assert_eq!(
        (&first["weeks"], &first["kind"], &first["moved_from"], &first["act"]),
        (&json!(["five"]), &json!("observed"), &json!("2026-03-21"), &json!("Z010000267_"))
    );
    assert_eq!(office.run("calendar show 2015").exit, 2);
    assert_eq!(office.run("calendar show нет").exit, 2);
}

#[test]
fn a_date_counted_over_an_estimate_is_marked() {
    let office = Office::new();
    let in_may = application(&[
        ("at", "2026-05-25T09:30"),
        ("school-year", "2026"),
        ("document", "application:14:2026-05-25|medical-conclusion-026e:78:2026-05-01:2027-05-01"),
    ]);
    office.at("2026-05-25T10:00").run(&in_may).ok();
    assert_snapshot!(office.run("list"), @"
    exit: 0
    --- stdout
    Case            State       Registered  Due           Applicant               Student
    EX-2026-000001  registered  2026-05-25  2026-05-28 ≈  Әлімова Әсем Серікқызы  Нұрланов Хамит Еркінұлы
    --- stderr
    ≈ is counted over 2026-05-27, expected and not yet announced: the date may still move
    ");
    assert_snapshot!(office.run("deadlines"), @"
    exit: 0
    --- stdout
    Case            Step                                        Due           Status      Working days left  Safe by     Room  Paragraph
    EX-2026-000001  completeness check                          2026-05-28 ≈  open        2                  2026-05-28  2     O61 p.22
    EX-2026-000001  preliminary decision and notice of hearing  2026-06-04 ≈  if refused  7                  2026-06-04  7     O61 p.23
    EX-2026-000001  data from the school                        2026-06-05 ≈  open        8                  2026-06-02  5     O61 p.23
    EX-2026-000001  review of content                           2026-06-09 ≈  open        10                 2026-06-04  7     O61 p.23
    EX-2026-000001  term of the service                         2026-06-09 ≈  open        10                 2026-06-09  10    O61.1(3)
    --- stderr
    ≈ is counted over 2026-05-27, expected and not yet announced: the date may still move
    ");
    let answer = office.json("deadlines");
    assert_eq!(
        (&answer["deadlines"][0]["estimated"], &answer["deadlines"][0]["may_move"]),
        (&true.into(), &true.into())
    );
    assert_eq!(office.json("list")["cases"][0]["estimated"], true);
    assert_eq!(office.json("show 1")["deadlines"][0]["estimated"], true);
}
