//! `order`: the permission, with an extract for each case (E12, E16).

use insta::assert_snapshot;

use crate::{journey::application, office::Office};

#[test]
fn one_order_for_one_case() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms").at("2026-08-12T10:00");
    assert_snapshot!(office.run("order 1"), @"
    exit: 0
    --- stdout
    order OR-2026-000001 of 12 August 2026 for 1 case
    --- stderr
    paper: OFFICE/papers/2026/OR-2026-000001/order.pdf
    paper: OFFICE/papers/2026/EX-2026-000001/extract.pdf
    ");
    // The digest of its own paper stands last.
    let order = office.read("orders/2026/OR-2026-000001.toml");
    let (order, paper) = order.split_once("paper = ").unwrap();
    let (paper, length) = paper.split_once("\nlengths = ").unwrap();
    assert!(length.starts_with('['), "{length}");
    let bytes = std::fs::read(office.path().join("papers/2026/OR-2026-000001/order.pdf")).unwrap();
    assert_eq!(paper.trim().trim_matches('"'), ruqsat::digest::sha256(&bytes));
    assert_snapshot!(order, @r#"
    format = 1
    number = "OR-2026-000001"
    date = 2026-08-12
    at = 2026-08-12T10:00:00+05:00
    cases = ["EX-2026-000001"]
    recorded = 2026-08-12T10:00:00+05:00
    by = "officer-1"
    "#);
    for paper in ["OR-2026-000001/order.pdf", "EX-2026-000001/extract.pdf"] {
        let bytes = std::fs::read(office.path().join("papers/2026").join(paper)).unwrap();
        assert!(bytes.starts_with(b"%PDF-"), "{paper}");
    }
}

#[test]
fn one_order_for_several_cases() {
    let office = Office::with_applicants();
    for case in ["10", "11", "15"] {
        for (fact, at) in [
            ("package-complete", "2026-08-07T10:00"),
            ("school-replied", "2026-08-11T10:00"),
            ("content-reviewed outcome=conforms", "2026-08-12T10:00"),
        ] {
            office.run(&format!("record {case} {fact} --at {at}")).ok();
        }
    }
    let answer = office.json("order 10 EX-2026-000011 15 10");
    assert_eq!(answer["order"], "OR-2026-000001");
    assert_eq!(
        answer["cases"],
        serde_json::json!(["EX-2026-000010", "EX-2026-000011", "EX-2026-000015"])
    );
    assert_eq!(answer["papers"].as_array().unwrap().len(), 4);
    for case in ["10", "11", "15"] {
        assert_eq!(office.json(&format!("show {case}"))["case"]["state"], "granted");
    }
}

#[test]
fn the_chancery_gives_number_and_date() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms").at("2026-08-12T10:00");
    assert_snapshot!(office.run("order 1 --number 115-н --date 2026-08-11"), @"
    exit: 0
    --- stdout
    order 115-н of 11 August 2026 for 1 case
    --- stderr
    paper: OFFICE/papers/2026/OR-2026-000001/order.pdf
    paper: OFFICE/papers/2026/EX-2026-000001/extract.pdf
    ");
    let event = &office.json("show 1")["events"][3];
    assert_eq!(event["number"], "115-н");
    assert_eq!(event["date"], "2026-08-11");
    assert_eq!(event["recorded"], "2026-08-12T10:00:00+05:00");
}

#[test]
fn all_that_stands_against_is_said_and_no_order_is_left() {
    let office = Office::with_applicants();
    let before = office.files(".");
    assert_snapshot!(office.run("order 1 12 99"), @"
    exit: 2
    --- stderr
    error[no-such-case]: no case “99”
     |
     = help: `ruqsat list` shows them all
    ");
    assert_snapshot!(office.run("order 1 12"), @"
    exit: 5
    --- stderr
    error[state-forbids]: EX-2026-000001: “permission granted” is not possible in the state “registered”; it is in: reviewed, heard
     |
     = help: possible now: ruqsat record EX-2026-000001 package-complete; ruqsat refuse to-consider EX-2026-000001; ruqsat withdraw EX-2026-000001
    error[state-forbids]: EX-2026-000012: “permission granted” is not possible in the state “registered”; it is in: reviewed, heard
     |
     = help: possible now: ruqsat record EX-2026-000012 package-complete; ruqsat refuse to-consider EX-2026-000012; ruqsat withdraw EX-2026-000012
    ");
    assert_eq!(office.files("."), before);
}

#[test]
fn each_state_that_forbids_names_the_next_step() {
    let office = Office::with_one();
    assert_snapshot!(office.run("order 1"), @"
    exit: 5
    --- stderr
    error[state-forbids]: EX-2026-000001: “permission granted” is not possible in the state “registered”; it is in: reviewed, heard
     |
     = help: possible now: ruqsat record EX-2026-000001 package-complete; ruqsat refuse to-consider EX-2026-000001; ruqsat withdraw EX-2026-000001
    ");
    office.at("2026-08-04T10:00").run("record 1 package-complete").ok();
    assert_snapshot!(office.run("order 1"), @"
    exit: 5
    --- stderr
    error[state-forbids]: EX-2026-000001: “permission granted” is not possible in the state “complete”; it is in: reviewed, heard
     |
     = help: possible now: ruqsat record EX-2026-000001 school-replied; ruqsat refuse preliminary EX-2026-000001; ruqsat withdraw EX-2026-000001
    ");
    office.run("withdraw 1").ok();
    assert_snapshot!(office.run("order 1"), @"
    exit: 5
    --- stderr
    error[state-forbids]: EX-2026-000001: “permission granted” is not possible in the state “withdrawn”; it is in: reviewed, heard
     |
     = help: nothing more is expected of this case
    ");
}

#[test]
fn a_second_order_on_a_case_is_refused() {
    let office = Office::with_one();
    office.grant("1");
    assert_snapshot!(office.run("order 1"), @"
    exit: 5
    --- stderr
    error[state-forbids]: EX-2026-000001: “permission granted” is not possible in the state “delivered”; it is in: reviewed, heard
     |
     = help: nothing more is expected of this case
    ");
    assert_eq!(office.files("orders").len(), 1);
}

#[test]
fn a_finding_forbids_until_somebody_answers_for_it() {
    let office = Office::with(&[("consent", "no")]);
    office.review("1", "outcome=conforms");
    assert_snapshot!(office.run("order 1"), @"
    exit: 5
    --- stderr
    error[findings-forbid]: EX-2026-000001: the check stands against a permission: no consent
     |
     = help: see `ruqsat check EX-2026-000001`; the lawful way is `ruqsat refuse`, or --anyway --reason TEXT, which is recorded
    ");
    assert_snapshot!(office.run("order 1 --anyway"), @"
    exit: 2
    --- stderr
    error[missing-option]: missing: --reason
     |
     = help: see `--help`
    ");
    assert_snapshot!(office.run("order 1 --reason қате"), @"
    exit: 2
    --- stderr
    error[missing-option]: missing: --anyway
     |
     = help: see `--help`
    ");
    assert_snapshot!(office.run("order 1 --anyway --reason \"келісім қағазда бар\""), @"
    exit: 0
    --- stdout
    order OR-2026-000001 of 10 August 2026 for 1 case
    --- stderr
    warning[findings-forbid]: EX-2026-000001: the check stands against a permission: no consent
     |
     = help: see `ruqsat check EX-2026-000001`; the lawful way is `ruqsat refuse`, or --anyway --reason TEXT, which is recorded
    paper: OFFICE/papers/2026/OR-2026-000001/order.pdf
    paper: OFFICE/papers/2026/EX-2026-000001/extract.pdf
    ");
    assert_eq!(office.json("show 1")["events"][3]["anyway"], "келісім қағазда бар");
    assert!(office.read("orders/2026/OR-2026-000001.toml").contains("келісім қағазда бар"));
}

/// E13: a permission after the term is given, and shown late.
#[test]
fn a_late_permission_is_given_and_said_to_be_late() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms").at("2026-08-19T10:00");
    assert_snapshot!(office.run("order 1"), @"
    exit: 0
    --- stdout
    order OR-2026-000001 of 19 August 2026 for 1 case
    --- stderr
    paper: OFFICE/papers/2026/OR-2026-000001/order.pdf
    paper: OFFICE/papers/2026/EX-2026-000001/extract.pdf
    EX-2026-000001: the term ended on 17 August 2026; the decision is late and is shown so
    ");
    assert_snapshot!(office.run("deliver 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: result delivered; state: delivered
    --- stderr
    late: the last day of “term of the service” was 17 August 2026 (O61.1(3))
    ");
    assert_eq!(office.json("deadlines 1 --all")["deadlines"][3]["status"], "late");
}

/// E15: after the hearing the head may still permit.
#[test]
fn a_permission_after_the_hearing() {
    let office = Office::with_one();
    office.hear("1").at("2026-08-14T10:00");
    office.run("order 1").ok();
    assert_eq!(office.json("show 1")["case"]["state"], "granted");
}

#[test]
fn numbers_of_orders_follow_one_another() {
    let office = Office::with_one();
    office.run(&application(&[("student-iin", "090924689070"), ("grade", "11")])).ok();
    office.review("1", "outcome=conforms").review("2", "outcome=conforms");
    office.at("2026-08-12T10:00");
    assert_eq!(office.json("order 2")["number"], "OR-2026-000001");
    assert_eq!(office.json("order 1")["number"], "OR-2026-000002");
}

#[test]
fn options_that_do_not_go_together() {
    let office = Office::with_one();
    assert_snapshot!(office.run("order 1 --date 2026-08-11 --at 2026-08-11T10:00"), @"
    exit: 2
    --- stderr
    error[conflicting-options]: --date <DAY> does not go with --at <MOMENT>
    ");
    assert_snapshot!(office.run("order 1 --date 2026-02-30"), @"
    exit: 2
    --- stderr
    error[invalid-option]: --date: “2026-02-30” is not what is expected: a date that exists, such as 2026-08-17 or 17.08.2026
    ");
    assert_snapshot!(office.run("order"), @"
    exit: 2
    --- stderr
    error[missing-option]: missing: <CASE>...
     |
     = help: see `--help`
    ");
}

#[test]
fn an_order_dated_before_the_review_is_still_the_only_one() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms").at("2026-08-12T10:00");
    office.run("order 1 --number 115-н --date 2026-08-07");
    office.run("order 1");
    assert!(office.files("orders").len() < 2);
}

#[test]
fn an_order_cut_short_is_finished_by_the_next() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms").at("2026-08-12T10:00");
    office.run("order 1").ok();
    let whole = office.read(CASE);
    let papers = office.files("papers");
    // The power goes after the order's file: no event, no extract.
    let cut = whole.find("\n[[event]]\nn = 4").unwrap();
    office.write(CASE, &whole[..cut]);
    std::fs::remove_file(office.path().join("papers/2026/EX-2026-000001/extract.pdf")).unwrap();
    let run = office.at("2026-08-12T11:00").run("order 1").ok();
    assert!(run.err.contains("OR-2026-000001"), "{run}");
    assert_eq!(office.files("orders").len(), 1);
    assert_eq!(office.files("papers"), papers);
    assert_eq!(office.json("show 1")["case"]["state"], "granted");
    assert_eq!(office.json("show 1")["events"][3]["at"], "2026-08-12T10:00:00+05:00");
}

/// An order whose file is there and whose case knows nothing of it: the power went in between.
fn cut_short() -> Office {
    let office = Office::with_one();
    office.review("1", "outcome=conforms").at("2026-08-12T10:00");
    office.run("order 1").ok();
    let whole = office.read(CASE);
    office.write(CASE, &whole[..whole.find("\n[[event]]\nn = 4").unwrap()]);
    office
}

#[test]
fn a_case_that_ended_before_its_order_was_finished_is_left_and_told_of() {
    let office = cut_short();
    // Nobody was told that the order is under way: the mark is as it is after a whole order.
    office.at("2026-08-12T11:00").run("withdraw 1").ok();
    office.write(".ruqsat/orders-under-way", "OR-2026-000001\n");
    let papers = office.files("papers");
    let run = office.run("note 1 ескертпе").ok();
    assert!(run.err.contains("OR-2026-000001") && run.err.contains("EX-2026-000001"), "{run}");
    assert_eq!(office.json("show 1")["case"]["state"], "withdrawn");
    assert_eq!(office.files("papers"), papers);
    // Once told, it is not told again.
    assert_eq!(office.run("note 1 ескертпе").ok().err, "");
}

#[test]
fn whoever_writes_next_finishes_an_order_under_way() {
    let office = cut_short();
    let before = std::fs::read(office.path().join(EXTRACT)).unwrap();
    office.write(".ruqsat/orders-under-way", "OR-2026-000001\n");
    office.at("2026-08-12T11:00").run("note 1 ескертпе").ok();
    assert_eq!(office.json("show 1")["case"]["state"], "granted");
    // The papers that were there already are those that are named now.
    assert_eq!(std::fs::read(office.path().join(EXTRACT)).unwrap(), before);
    assert_eq!(office.json(&format!("verify {EXTRACT}"))["papers"][0]["by"], "office");
    assert_eq!(office.files("papers").len(), 2);
}

#[test]
fn what_keeps_an_order_from_being_finished_keeps_no_fact_from_being_recorded() {
    let office = cut_short();
    office.write(".ruqsat/orders-under-way", "OR-2026-000001\n");
    office.write("local/forms/externat/extract.kk.txt", "no form at all");
    let run = office.at("2026-08-12T11:00").run("note 1 ескертпе").ok();
    assert!(run.err.contains("invalid-template"), "{run}");
    assert_eq!(office.run("order 1").exit, 2);
}

const EXTRACT: &str = "papers/2026/EX-2026-000001/extract.pdf";
const CASE: &str = "applications/2026/EX-2026-000001.toml";
