//! `list`: the cases of the office.

use insta::assert_snapshot;
use serde_json::json;

use crate::office::Office;

#[test]
fn an_empty_office_says_how_to_begin() {
    let office = Office::new();
    assert_snapshot!(office.run("list"), @"
    exit: 0
    --- stderr
    no cases yet: register one with `ruqsat register` or many with `ruqsat import FILE`
    ");
    assert_eq!(office.json("list"), json!({ "format": 1, "cases": [] }));
}

#[test]
fn a_case_a_line() {
    let office = Office::with_one();
    assert_snapshot!(office.run("list"), @"
    exit: 0
    --- stdout
    Case            State       Registered  Due         Applicant               Student
    EX-2026-000001  registered  2026-08-03  2026-08-05  Әлімова Әсем Серікқызы  Нұрланов Хамит Еркінұлы
    ");
    assert_snapshot!(office.run("list --format csv"), @"
    exit: 0
    --- stdout
    case,state,registered,due,applicant,student
    EX-2026-000001,registered,2026-08-03,2026-08-05,Әлімова Әсем Серікқызы,Нұрланов Хамит Еркінұлы
    ");
    assert_eq!(
        office.json("list")["cases"][0],
        json!({
            "case": "EX-2026-000001",
            "service": "externat",
            "edition": "2023-08",
            "state": "registered",
            "received_at": "2026-08-03T11:00:00+05:00",
            "registered": "2026-08-03",
            "applicant": "Әлімова Әсем Серікқызы",
            "student": "Нұрланов Хамит Еркінұлы",
            "due": "2026-08-05",
            "estimated": false,
            "may_move": true,
        })
    );
}

#[test]
fn by_state() {
    let office = Office::with_applicants();
    office.run("withdraw 7").ok();
    let withdrawn = office.json("list --state withdrawn");
    assert_eq!(withdrawn["cases"].as_array().unwrap().len(), 1);
    assert_eq!(withdrawn["cases"][0]["due"], json!(null));
    assert_eq!(office.json("list --state registered")["cases"].as_array().unwrap().len(), 27);
}

#[test]
fn as_it_was_on_a_day_and_as_it_was_known() {
    let office = Office::with_one();
    office.grant("1");
    let state = |typed: &str| office.json(typed)["cases"][0]["state"].clone();
    assert_eq!(state("list"), "delivered");
    assert_eq!(state("list --as-of 2026-08-08"), "school-data-received");
    assert_eq!(state("list --as-of 2026-08-03"), "registered");
    office.at("2026-08-20T10:00").run("note 1 кеш").ok();
    assert_eq!(state("list --known-at 2026-08-07T15:00"), "school-data-received");
    assert_eq!(state("list --known-at 2026-08-07T14:59"), "complete");
    assert_eq!(office.json("list --known-at 2026-08-03T11:30")["cases"], json!([]));
    assert_snapshot!(office.run("list --as-of кеше"), @"
    exit: 2
    --- stderr
    error[invalid-option]: --as-of: “кеше” is not what is expected: a date that exists, such as 2026-08-17 or 17.08.2026
    ");
}

#[test]
fn a_case_is_never_hidden_by_the_day_one_looks_from() {
    let before = Office::with_one().json("list --as-of 2026-08-01");
    assert_eq!(before["cases"][0]["state"], "registered", "nothing had happened to it yet");
}

#[test]
fn a_state_that_is_none_is_a_usage_error() {
    let run = Office::with_one().run("list --state registred").exits(2);
    assert!(run.err.contains("invalid-option") && run.err.contains("registered"), "{run}");
}
