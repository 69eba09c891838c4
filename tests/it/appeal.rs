//! `appeal`: complaints (C1-C5).

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::office::Office;

/// The due day and status of a step of a complaint.
fn step(office: &Office, step: &str) -> (Value, Value) {
    let all = office.json("deadlines 1 --all");
    let found = all["deadlines"].as_array().unwrap().iter().find(|one| one["step"] == step);
    found.map(|one| (one["due"].clone(), one["status"].clone())).unwrap_or_default()
}

fn granted() -> Office {
    let office = Office::with_one();
    office.grant("1").at("2026-08-24T09:40");
    office
}

#[test]
fn a_complaint_is_received_forwarded_and_decided() {
    let office = granted();
    assert_snapshot!(office.run("appeal receive 1 --about \"кеш берілді\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: complaint received; state: delivered
    next last day: 27 August 2026
    ");
    assert_snapshot!(office.run("appeal register 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: complaint registered; state: delivered
    next last day: 27 August 2026
    ");
    assert_snapshot!(office.run("appeal list"), @"
    exit: 0
    --- stdout
    Case            Complaint  Received    Addressed to  State                 Due
    EX-2026-000001  1          2026-08-24  provider      complaint registered  2026-08-27
    ");
    office.at("2026-08-26T12:00");
    assert_snapshot!(office.run("appeal forward 1 --body Министрлік"), @"
    exit: 0
    --- stdout
    EX-2026-000001: complaint sent on; state: delivered
    next last day: 31 August 2026
    --- stderr
    paper: `ruqsat form issue complaint-cover --case EX-2026-000001`
    bundle: `ruqsat appeal bundle EX-2026-000001`
    ");
    office.at("2026-08-31T15:00");
    assert_snapshot!(office.run("appeal decide 1 --outcome upheld --decision \"қайта қаралсын\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: complaint decided; state: delivered
    ");
    assert_eq!(office.run("appeal list").ok().out, "");
    let all = office.json("appeal list --all");
    assert_eq!(all["complaints"][0]["closed"], true);
    assert_eq!(all["complaints"][0]["last_event"], "complaint-decided");
}

/// C2: three working days of receipt to send it on; C3: five of registration to review it.
#[test]
fn a_complaint_to_the_provider() {
    let office = granted();
    office.run("appeal receive 1").ok();
    assert_eq!(step(&office, "complaint-forward"), ("2026-08-27".into(), "open".into()));
    assert_eq!(step(&office, "complaint-review"), ("2026-08-31".into(), "open".into()));
    office.at("2026-08-25T09:00").run("appeal register 1").ok();
    assert_eq!(step(&office, "complaint-forward"), ("2026-08-27".into(), "open".into()));
    assert_eq!(step(&office, "complaint-review"), ("2026-09-01".into(), "open".into()));
}

/// C4: fifteen working days of registration.
#[test]
fn a_complaint_to_the_quality_authority() {
    let office = granted();
    office.run("appeal receive 1 --addressee quality-authority").ok();
    office.run("appeal register 1").ok();
    assert_eq!(step(&office, "complaint-review"), ("2026-09-14".into(), "open".into()));
}

/// C2: kept, if within the three days its demands are satisfied in full.
#[test]
fn a_complaint_that_is_satisfied_is_not_sent_on() {
    let office = granted();
    office.run("appeal receive 1").ok();
    office.run("appeal register 1").ok();
    office.at("2026-08-27T10:00");
    assert_snapshot!(office.run("appeal satisfy 1 --decision \"талап орындалды\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: complaint satisfied in full; state: delivered
    --- stderr
    paper: `ruqsat form issue complaint-answer --case EX-2026-000001`
    ");
    assert_eq!(step(&office, "complaint-forward"), ("2026-08-27".into(), "met".into()));
    assert_eq!(step(&office, "complaint-review"), ("2026-08-31".into(), "met".into()));
}

#[test]
fn a_complaint_sent_on_late_is_shown_late() {
    let office = granted();
    office.run("appeal receive 1").ok();
    office.at("2026-08-28T10:00");
    assert_snapshot!(office.run("appeal forward 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: complaint sent on; state: delivered
    next last day: 31 August 2026
    --- stderr
    late: the last day of “sending the complaint on” was 27 August 2026 (O61 p.27)
    paper: `ruqsat form issue complaint-cover --case EX-2026-000001`
    bundle: `ruqsat appeal bundle EX-2026-000001`
    ");
    assert_eq!(step(&office, "complaint-forward"), ("2026-08-27".into(), "late".into()));
}

/// Received after hours: the receipt stays the real day (reading `complaint-after-hours`).
#[test]
fn a_complaint_after_hours_is_received_on_its_day() {
    let office = granted();
    office.run("appeal receive 1 --at 2026-08-21T20:00").ok();
    assert_eq!(step(&office, "complaint-forward").0, "2026-08-26");
}

#[test]
fn several_complaints_are_told_apart_by_their_numbers() {
    let office = granted();
    office.run("appeal receive 1 --about бірінші").ok();
    office.run("appeal receive 1 --addressee quality-authority --about екінші").ok();
    assert_snapshot!(office.run("appeal list"), @"
    exit: 0
    --- stdout
    Case            Complaint  Received    Addressed to       State               Due
    EX-2026-000001  1          2026-08-24  provider           complaint received  2026-08-27
    EX-2026-000001  2          2026-08-24  quality authority  complaint received  2026-08-27
    ");
    office.run("appeal decide 1 --complaint 2").ok();
    let left = office.json("appeal list");
    assert_eq!(left["complaints"].as_array().unwrap().len(), 1);
    assert_eq!(left["complaints"][0]["complaint"], 1);
    assert_snapshot!(office.run("appeal decide 1 --complaint 2"), @"
    exit: 5
    --- stderr
    error[no-complaint]: complaint 2 of EX-2026-000001 is not open
     |
     = help: see `ruqsat appeal list --all`; record one with `ruqsat appeal receive EX-2026-000001`
    ");
    office.run("appeal decide 1").ok();
    office.run("appeal receive 1").ok();
    assert_eq!(office.json("appeal list")["complaints"][0]["complaint"], 3);
}

#[test]
fn without_a_complaint_there_is_nothing_to_decide() {
    let office = granted();
    assert_snapshot!(office.run("appeal decide 1"), @"
    exit: 5
    --- stderr
    error[no-complaint]: EX-2026-000001 has no open complaint
     |
     = help: see `ruqsat appeal list --all`; record one with `ruqsat appeal receive EX-2026-000001`
    ");
    assert_eq!(office.run("appeal register 1").exit, 5);
    assert_eq!(office.run("appeal forward 1").exit, 5);
    assert_eq!(office.run("appeal satisfy 1").exit, 5);
    assert_eq!(office.json("appeal list"), json!({ "format": 1, "complaints": [] }));
}

#[test]
fn a_complaint_leaves_the_state_of_the_case() {
    let office = Office::with_one();
    office.run("appeal receive 1 --about әрекетсіздік").ok();
    assert_eq!(office.json("show 1")["case"]["state"], "registered");
}

#[test]
fn a_word_that_is_no_choice_is_named_with_the_choices() {
    let office = granted();
    assert_snapshot!(office.run("appeal receive 1 --addressee сот").err, @"error[invalid-option]: addressed to: “сот” is not what is expected: provider, higher-body, quality-authority");
    office.run("appeal receive 1").ok();
    assert_snapshot!(office.run("appeal decide 1 --outcome won").err, @"error[invalid-option]: outcome: “won” is not what is expected: upheld, partly-upheld, dismissed");
    assert_eq!(office.json("appeal list --all")["complaints"][0]["closed"], false);
}

#[test]
fn a_word_that_is_no_choice_is_a_usage_error() {
    let office = granted();
    assert_eq!(office.run("appeal receive 1 --addressee сот").exit, 2);
}

#[test]
fn a_closed_complaint_is_said_to_be_closed() {
    let office = granted();
    office.run("appeal receive 1").ok();
    office.run("appeal receive 1").ok();
    office.run("appeal decide 1 --complaint 2").ok();
    let run = office.run("appeal decide 1 --complaint 2").exits(5);
    assert!(!run.err.contains("no open complaint"), "{run}");
}
