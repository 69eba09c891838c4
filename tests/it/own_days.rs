//! `calendar set`, `unset` and `show`: the office's own days, what they move, whom they spare.

use insta::assert_snapshot;
use serde_json::json;

use crate::office::Office;

#[test]
fn a_day_off_moves_the_dates_of_open_cases() {
    let office = Office::with_one();
    office.at("2026-08-04T09:00");
    assert_snapshot!(office.run("calendar set 2026-08-10 off --act \"№ 7 қаулы\""), @"");
    assert_snapshot!(office.read("local/calendar/2026.toml"), @"");
    assert_snapshot!(office.run("explain 1 completeness-check --format json").out.lines().count().to_string(), @"");
    let strip = office.run("explain 1 term").ok().out;
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
    assert_snapshot!(office.run("calendar set 2026-08-08 working --act \"№ 7\" --week five"), @"");
    let answer = office.json("explain 1 term");
    assert_eq!(answer["steps"][0]["due"], "2026-08-17");
    assert_eq!(answer["steps"][0]["counted_until"], "2026-08-04");
    assert!(office.run("explain 1 term").out.contains("counted by the calendar that stood until"));
    // What begins after it counts the Saturday.
    office.at("2026-08-05T10:00").run(crate::journey::application("ДМС-9").as_str()).ok();
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
    assert_snapshot!(office.run("calendar unset 2026-09-01"), @"");
}

#[test]
fn a_holiday_is_announced_and_an_estimate_becomes_certain() {
    let office = Office::new();
    office.at("2026-05-20T10:00");
    assert_snapshot!(office.run("calendar is 2026-05-27"), @"");
    office.run("calendar set 2026-05-27 off --act \"ҚМДБ 2026\" --holiday kurban-ait").ok();
    assert_snapshot!(office.run("calendar is 2026-05-27"), @"");
    let estimated = |typed: &str| office.json(typed)["estimated"].clone();
    assert_eq!(estimated("calendar add 2026-05-26 1"), false);
    assert_snapshot!(office.run("calendar set 2026-05-27 off --act \"ҚМДБ 2026\""), @"");
}

#[test]
fn within_an_office_its_days_answer_and_are_named() {
    let office = Office::new();
    office.run("calendar set 2026-08-10 off --act \"№ 7\"").ok();
    assert_snapshot!(office.run("calendar add 2026-08-07 1"), @"");
    assert_eq!(
        office.json("calendar add 2026-08-07 1")["own_days"],
        json!(["local/calendar/2026.toml"])
    );
    assert_eq!(Office::empty().run("calendar add 2026-08-07 1").ok().out, "2026-08-10\n");
}

#[test]
fn what_cannot_be_set_is_refused() {
    let office = Office::new();
    assert_snapshot!(office.run("calendar set 2026-08-10 working --act \"№ 7\""), @"");
    assert_snapshot!(office.run("calendar set 2026-08-08 working --act \" \""), @"");
    assert_snapshot!(office.run("calendar set 2026-08-08 working --act 7 --holiday nauryz"), @"");
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
    assert_snapshot!(office.run("calendar is 2026-08-10"), @"");
}

#[test]
fn a_year_is_shown_day_by_day() {
    let office = Office::empty();
    let shown = office.run("calendar show 2025").ok();
    assert_snapshot!(shown.out.lines().take(12).collect::<Vec<_>>().join("\n"), @"");
    assert_snapshot!(shown.err, @"");
    let answer = office.json("calendar show 2026");
    assert_eq!((&answer["open"], &answer["working_days"]["five"]), (&true.into(), &json!(246)));
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
    office.at("2026-05-25T10:00").run(crate::journey::application("ДМС-9").as_str()).ok();
    assert_snapshot!(office.run("list"), @"");
    assert_snapshot!(office.run("deadlines"), @"");
    let answer = office.json("deadlines");
    assert_eq!(
        (&answer["deadlines"][0]["estimated"], &answer["deadlines"][0]["may_move"]),
        (&true.into(), &true.into())
    );
    assert_eq!(office.json("list")["cases"][0]["estimated"], true);
    assert_eq!(office.json("show 1")["deadlines"][0]["estimated"], true);
}
