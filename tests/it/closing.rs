//! `deliver`, `withdraw`, `void`, `note`: how a case ends, and what is written beside it.

use insta::assert_snapshot;

use crate::{journey::application, office::Office};

#[test]
fn a_result_is_delivered() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms").at("2026-08-12T10:00").run("order 1").ok();
    assert_snapshot!(office.run("deliver 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: result delivered; state: delivered
    ");
    assert_eq!(office.json("deadlines 1 --all")["deadlines"][3]["status"], "met");
}

/// E3: a result out of hours is given the next working day.
#[test]
fn a_result_after_hours_is_said() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms").at("2026-08-12T10:00").run("order 1").ok();
    office.at("2026-08-14T19:00");
    assert_snapshot!(office.run("deliver 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: result delivered; state: delivered
    --- stderr
    14 August 2026, 19:00 is out of office hours: the result counts as given the next working day, 17 August 2026 (O61 p.21)
    ");
}

#[test]
fn of_several_either_all_are_delivered_or_none() {
    let office = Office::with_one();
    office.run(&application(&[("student-iin", "090924689070")])).ok();
    office.review("1", "outcome=conforms").at("2026-08-12T10:00").run("order 1").ok();
    assert_snapshot!(office.run("deliver 1 2"), @"
    exit: 5
    --- stderr
    error[state-forbids]: EX-2026-000002: “result delivered” is not possible in the state “registered”; it is in: granted, refused
     |
     = help: possible now: ruqsat record EX-2026-000002 package-complete; ruqsat refuse to-consider EX-2026-000002; ruqsat withdraw EX-2026-000002
    ");
    assert_eq!(office.json("show 1")["case"]["state"], "granted");
}

#[test]
fn a_case_named_twice_is_delivered_once() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms").at("2026-08-12T10:00").run("order 1").ok();
    office.run("deliver 1 EX-2026-000001").ok();
    assert_eq!(office.json("show 1")["events"].as_array().unwrap().len(), 5);
}

#[test]
fn an_application_is_taken_back() {
    let office = Office::with_one();
    office.at("2026-08-05T10:00");
    assert_snapshot!(office.run("withdraw 1 --reason \"басқа қалаға көшті\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: application withdrawn; state: withdrawn
    ");
    assert_eq!(office.run("deadlines").ok().out, "");
    assert_snapshot!(office.run("withdraw 1"), @"
    exit: 5
    --- stderr
    error[state-forbids]: EX-2026-000001: “application withdrawn” is not possible in the state “withdrawn”; it is in: registered, complete, school data received, reviewed, notified of intended refusal, heard
     |
     = help: nothing more is expected of this case
    ");
}

#[test]
fn what_is_decided_cannot_be_taken_back() {
    let office = Office::with_one();
    office.grant("1");
    assert_snapshot!(office.run("withdraw 1"), @"
    exit: 5
    --- stderr
    error[state-forbids]: EX-2026-000001: “application withdrawn” is not possible in the state “delivered”; it is in: registered, complete, school data received, reviewed, notified of intended refusal, heard
     |
     = help: nothing more is expected of this case
    ");
}

#[test]
fn a_void_case_stays_and_its_number_stays_taken() {
    let office = Office::with_one();
    assert_snapshot!(office.run("void 1 --reason \"екі рет тіркелген\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: case void; state: void
    ");
    assert_eq!(office.run(&application(&[])).ok().out, "EX-2026-000002\n");
    assert_eq!(office.files("applications").len(), 2);
    assert_eq!(office.json("list --state void")["cases"][0]["case"], "EX-2026-000001");
    assert_snapshot!(office.run("void 1 --reason тағы"), @"
    exit: 5
    --- stderr
    error[already-void]: EX-2026-000001 is void already
    ");
    assert_snapshot!(office.run("void 2"), @"
    exit: 0
    --- stdout
    EX-2026-000002: case void; state: void
    --- stderr
    no reason was given; add one: `ruqsat note 2 TEXT`
    ");
}

#[test]
fn nothing_is_decided_on_a_void_case() {
    let office = Office::with_one();
    office.run("void 1 --reason қате").ok();
    for decision in ["order 1", "refuse to-consider 1", "refuse final 1", "deliver 1", "withdraw 1"]
    {
        assert_eq!(office.run(decision).exit, 5, "{decision}");
    }
    assert_eq!(office.json("deadlines --all")["deadlines"], serde_json::json!([]));
}

#[test]
fn a_closed_case_stays_closed_whatever_is_recorded() {
    for (closing, state) in [("void 1 --reason қате", "void"), ("withdraw 1", "withdrawn")] {
        let office = Office::with_one();
        office.run(closing).ok();
        office.at("2026-08-04T10:00").run("record 1 package-complete").ok();
        assert_eq!(office.json("show 1")["case"]["state"], state);
    }
    let office = Office::with_one();
    office.grant("1").at("2026-08-13T10:00").run("record 1 school-replied").ok();
    assert_eq!(office.json("show 1")["case"]["state"], "delivered");
}

#[test]
fn a_note_changes_nothing_but_the_file() {
    let office = Office::with_one();
    let before = office.json("deadlines 1 --all");
    assert_snapshot!(office.run("note 1 \"анасы телефон соқты\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: note; state: registered
    next last day: 5 August 2026
    ");
    assert_eq!(office.json("deadlines 1 --all"), before);
    assert_eq!(office.json("show 1")["events"][0]["text"], "анасы телефон соқты");
    office.run("void 1 --reason қате").ok();
    office.run("note 1 \"жабылды\"").ok();
    assert_eq!(office.json("show 1")["case"]["state"], "void");
}

#[test]
fn an_empty_note_is_none() {
    let office = Office::with_one();
    assert_eq!(office.run("note 1 \"  \"").exit, 2);
    assert_eq!(office.json("show 1")["events"], serde_json::json!([]));
}
