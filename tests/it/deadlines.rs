//! `deadlines`: what falls due, for the officer and for the nightly script.

use insta::assert_snapshot;
use serde_json::json;

use crate::office::Office;

/// The steps of the answer with where they stand.
fn stand(office: &Office, typed: &str) -> Vec<(String, String)> {
    let answer = office.json(typed);
    let text = |one: &serde_json::Value, key: &str| one[key].as_str().unwrap().to_owned();
    let all = answer["deadlines"].as_array().unwrap();
    all.iter().map(|one| (text(one, "step"), text(one, "status"))).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(step, status)| ((*step).to_owned(), (*status).to_owned())).collect()
}

#[test]
fn the_terms_of_one_case() {
    let office = Office::with_one();
    assert_snapshot!(office.run("deadlines"), @"
    exit: 0
    --- stdout
    Case            Step                                        Due         Status      Working days left  Safe by     Room  Paragraph
    EX-2026-000001  completeness check                          2026-08-05  open        2                  2026-08-05  2     O61 p.22
    EX-2026-000001  preliminary decision and notice of hearing  2026-08-12  if refused  7                  2026-08-12  7     O61 p.23
    EX-2026-000001  data from the school                        2026-08-13  open        8                  2026-08-10  5     O61 p.23
    EX-2026-000001  review of content                           2026-08-17  open        10                 2026-08-12  7     O61 p.23
    EX-2026-000001  term of the service                         2026-08-17  open        10                 2026-08-17  10    O61.1(3)
    ");
    assert_eq!(
        office.json("deadlines")["deadlines"][0],
        json!({
            "case": "EX-2026-000001",
            "service": "externat",
            "edition": "2023-08",
            "step": "completeness-check",
            "complaint": null,
            "due": "2026-08-05",
            "status": "open",
            "working_days_left": 2,
            "safe_by": "2026-08-05",
            "slack": 2,
            "cite": "O61 p.22",
            "readings": ["first-day"],
            "estimated": false,
            "may_move": true,
        })
    );
}

#[test]
fn each_status() {
    let office = Office::with_one();
    office.at("2026-08-06T10:00").run("record 1 package-complete").ok();
    office.at("2026-08-14T10:00");
    assert_eq!(
        stand(&office, "deadlines --all"),
        pairs(&[
            ("completeness-check", "late"),
            ("preliminary-refusal", "conditional"),
            ("school-data", "today"),
            ("term", "open"),
            ("content-review", "open"),
        ])
    );
    office.at("2026-08-17T10:00").run("record 1 school-replied --at 2026-08-14T17:00").ok();
    office.at("2026-08-18T10:00");
    assert_eq!(
        stand(&office, "deadlines --all"),
        pairs(&[
            ("completeness-check", "late"),
            ("preliminary-refusal", "conditional"),
            ("school-data", "met"),
            ("term", "overdue"),
            ("content-review", "today"),
        ])
    );
}

/// E15: once a refusal is intended its notice is due in earnest; once a permission is, never.
#[test]
fn the_notice_of_refusal_depends_on_what_is_intended() {
    let office = Office::with_one();
    office.review("1", "outcome=refusal ground=1 reason=жалған");
    assert_eq!(
        stand(&office, "deadlines"),
        pairs(&[("preliminary-refusal", "open"), ("term", "open")])
    );
    let office = Office::with_one();
    office.review("1", "outcome=conforms");
    assert_eq!(stand(&office, "deadlines"), pairs(&[("term", "open")]));
}

#[test]
fn overdue_alone() {
    let office = Office::with_applicants();
    let all = office.json("deadlines --overdue");
    let all = all["deadlines"].as_array().unwrap();
    assert!(!all.is_empty());
    assert!(all.iter().all(|one| one["status"] == "overdue"));
    assert!(all.iter().all(|one| one["working_days_left"].as_i64().unwrap() < 0));
}

#[test]
fn within_some_working_days() {
    let office = Office::with_one();
    let left = |typed: &str| stand(&office, typed).len();
    assert_eq!(left("deadlines --within 1"), 0);
    assert_eq!(left("deadlines --within 2"), 1);
    assert_eq!(left("deadlines --within 100"), 5);
    assert_snapshot!(office.run("deadlines --within екі"), @"
    exit: 2
    --- stderr
    error[invalid-option]: --within <N>: “екі” is not what is expected: a whole number
    ");
}

#[test]
fn a_script_fails_on_what_is_past_or_ends_today() {
    let office = Office::with_one();
    let exit = |day: &str, typed: &str| office.at(day).run(typed).exit;
    assert_eq!(exit("2026-08-04T10:00", "deadlines --fail-on today"), 0);
    assert_eq!(exit("2026-08-05T10:00", "deadlines --fail-on overdue"), 0);
    assert_eq!(exit("2026-08-05T10:00", "deadlines --fail-on today"), 1);
    assert_eq!(exit("2026-08-06T10:00", "deadlines --fail-on overdue"), 1);
    assert_eq!(exit("2026-08-06T10:00", "deadlines"), 0);
    assert_eq!(exit("2026-08-04T10:00", "deadlines --as-of 2026-08-06 --fail-on overdue"), 1);
    assert_eq!(exit("2026-08-06T10:00", "deadlines --as-of 2026-08-04 --fail-on overdue"), 0);
    assert_snapshot!(office.run("deadlines --fail-on tomorrow"), @"
    exit: 2
    --- stderr
    error[invalid-option]: --fail-on <TEXT>: “tomorrow” is not what is expected: overdue, today
    ");
}

#[test]
fn nothing_to_say_prints_nothing_and_json_its_object() {
    let office = Office::new();
    assert_eq!(office.run("deadlines").ok().to_string(), "exit: 0\n");
    assert_eq!(
        office.json("deadlines"),
        json!({ "format": 1, "as_of": "2026-08-03", "deadlines": [], "warnings": [] })
    );
}

#[test]
fn of_some_cases() {
    let office = Office::with_applicants();
    let answer = office.json("deadlines 12 13 --as-of 2026-08-06");
    assert_eq!(answer["as_of"], "2026-08-06");
    assert!(
        answer["deadlines"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| { one["case"] == "EX-2026-000012" || one["case"] == "EX-2026-000013" })
    );
    assert_eq!(office.run("deadlines 12 99").exit, 2);
}

/// Design, section 4: both a permission and a lawful refusal stay possible until then.
#[test]
fn the_safe_day_of_the_school_is_the_fifth_of_ten() {
    let office = Office::with_one();
    office.at("2026-08-04T10:00").run("record 1 package-complete").ok();
    let school = office.json("deadlines")["deadlines"][0].clone();
    assert_eq!((&school["step"], &school["due"]), (&"school-data".into(), &"2026-08-12".into()));
    assert_eq!(school["safe_by"], "2026-08-10");
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_others_reported() {
    let office = Office::with_applicants();
    let file = "applications/2026/EX-2026-000003.toml";
    office.write(file, office.read(file).replace("channel = ", "chanel = "));
    office.write("applications/2026/EX-2026-000004.toml", b"\xff\xfe");
    let run = office.run("deadlines --within 0").exits(3);
    assert_snapshot!(run.err, @r#"
    error[invalid-record]: the record cannot be read: the key “chanel” is not known; did you mean “channel”?
     --> applications/2026/EX-2026-000003.toml:7:1
      |
    7 | chanel = "portal"
      | ^^^^^^
    error[cannot-read]: cannot be read: it is not UTF-8 text
    --> OFFICE/applications/2026/EX-2026-000004.toml
    refusal-at-risk: the last day for the notice of a hearing is near: 15 (EX-2026-000009, EX-2026-000010, EX-2026-000011, EX-2026-000012, EX-2026-000013, …); `ruqsat explain refusal-at-risk` says what can still be done
    refusal-out-of-time: no notice of a hearing was sent by its last day: 6 (EX-2026-000001, EX-2026-000002, EX-2026-000005, EX-2026-000006, EX-2026-000007, …); `ruqsat explain refusal-out-of-time` says what can still be done
    "#);
    assert!(run.out.contains("EX-2026-000001") && run.out.contains("EX-2026-000025"), "{run}");
    assert!(!run.out.contains("EX-2026-000003"), "{run}");
    for verb in ["list", "check --all", "appeal list"] {
        let run = office.run(verb).exits(3);
        assert!(run.err.contains("EX-2026-000003.toml"), "{run}");
    }
    assert_eq!(office.run("deadlines --fail-on overdue").exit, 3);
}

#[test]
fn a_spreadsheet_gets_the_words_of_the_contract() {
    let office = Office::with_one();
    assert_snapshot!(office.run("deadlines --within 2 --format csv"), @"
    exit: 0
    --- stdout
    case,step,due,status,working_days_left,safe_by,cite,service,edition,readings,slack,estimated,may_move
    EX-2026-000001,completeness-check,2026-08-05,open,2,2026-08-05,O61 p.22,externat,2023-08,first-day,2,false,true
    ");
}

/// E15: the warning before a lawful refusal becomes impossible, and the plain word afterwards.
#[test]
fn the_notice_of_a_hearing_is_warned_of_before_it_is_too_late() {
    let office = Office::with_one();
    office.at("2026-08-04T10:00").run("record 1 package-complete").ok();
    let warned = |day: &str| {
        let answer = office.json(&format!("deadlines 1 --as-of {day}"));
        let warnings = answer["warnings"].as_array().unwrap().clone();
        for verb in ["today", "show 1"] {
            let said = office.json(&format!("{verb} --as-of {day}"));
            assert_eq!(said["warnings"], answer["warnings"], "{verb} on {day}");
        }
        warnings.first().map(|one| one["code"].as_str().unwrap().to_owned()).unwrap_or_default()
    };
    assert_eq!(warned("2026-08-07"), "");
    assert_eq!(warned("2026-08-10"), "refusal-at-risk");
    assert_eq!(warned("2026-08-12"), "refusal-at-risk");
    assert_eq!(warned("2026-08-13"), "refusal-out-of-time");
    assert_eq!(
        office.json("deadlines 1 --as-of 2026-08-10")["warnings"][0],
        json!({
            "code": "refusal-at-risk",
            "case": "EX-2026-000001",
            "until": "2026-08-12",
            "sent": null,
            "term": "2026-08-17",
            "cite": "O61 p.23",
        })
    );
    let shown = office.run("show 1 --as-of 2026-08-13").ok().out;
    assert!(shown.contains("warning: EX-2026-000001: no notice of a hearing was sent"), "{shown}");
}

#[test]
fn many_warnings_are_said_on_a_line_each_kind() {
    let office = Office::with_applicants();
    let run = office.run("today").ok();
    assert_snapshot!(run.err, @"
    refusal-at-risk: the last day for the notice of a hearing is near: 15 (EX-2026-000009, EX-2026-000010, EX-2026-000011, EX-2026-000012, EX-2026-000013, …); `ruqsat explain refusal-at-risk` says what can still be done
    refusal-out-of-time: no notice of a hearing was sent by its last day: 8 (EX-2026-000001, EX-2026-000002, EX-2026-000003, EX-2026-000004, EX-2026-000005, …); `ruqsat explain refusal-out-of-time` says what can still be done
    28 things to do on 14 August 2026; “room” counts working days until the safe day, after which a lawful refusal may become impossible
    ");
}
