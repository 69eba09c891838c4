//! `refuse`: three different legal acts (E10, E11, E14, E15).

use insta::assert_snapshot;

use crate::{journey::application, office::Office};

const NO_CONCLUSION: (&str, &str) = ("document", "application:14:2026-08-03");

#[test]
fn the_notice_of_an_incomplete_package() {
    let office = Office::with(&[NO_CONCLUSION]);
    office.at("2026-08-05T17:00");
    assert_snapshot!(office.run("refuse to-consider 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: refusal to consider, no. RC-2026-000001 of 5 August 2026
    --- stderr
    paper: OFFICE/papers/2026/EX-2026-000001/refusal-to-consider.pdf
    ");
    let event = &office.json("show 1")["events"][0];
    assert_eq!(event["documents"], serde_json::json!(["medical-conclusion-026e"]));
    assert_eq!(event["paper"], "papers/2026/EX-2026-000001/refusal-to-consider.pdf");
}

#[test]
fn a_complete_package_cannot_be_refused_consideration() {
    assert_snapshot!(Office::with_one().run("refuse to-consider 1"), @"
    exit: 5
    --- stderr
    error[nothing-lacks]: EX-2026-000001: the package is complete and in force; only incompleteness and expiry lead to a refusal to consider (O61 p.22)
     |
     = help: record it: `ruqsat record EX-2026-000001 package-complete`; a ground of refusal goes through `ruqsat refuse preliminary`
    ");
    // E14: what leads to a ground does not lead here.
    let office = Office::with(&[("consent", "no"), ("grades-requested", "8+9")]);
    assert_eq!(office.run("refuse to-consider 1").exit, 5);
    assert_eq!(office.files("papers"), [""; 0]);
}

#[test]
fn after_two_working_days_the_notice_is_too_late() {
    let office = Office::with(&[NO_CONCLUSION]);
    office.at("2026-08-06T09:00");
    assert_snapshot!(office.run("refuse to-consider 1"), @"
    exit: 5
    --- stderr
    error[too-late]: EX-2026-000001: too late: the last day of “completeness check” was 5 August 2026 (O61 p.22)
     |
     = help: the lawful way left is to go on with the case; --anyway --reason TEXT records the act as it happened
    ");
    office.run("refuse to-consider 1 --anyway --reason \"портал істемеді\"").ok();
    assert_eq!(office.json("show 1")["events"][0]["anyway"], "портал істемеді");
}

#[test]
fn a_notice_typed_the_next_day_is_still_of_its_day() {
    let office = Office::with(&[NO_CONCLUSION]);
    office.at("2026-08-06T09:00").run("refuse to-consider 1 --date 2026-08-05").ok();
    assert_eq!(office.json("deadlines 1 --all")["deadlines"][0]["status"], "met");
}

#[test]
fn the_preliminary_decision_sets_the_hearing() {
    let office = Office::with(&[("grades-requested", "8+9")]);
    office.review("1", "outcome=refusal ground=2 \"reason=екі сынып\"").at("2026-08-12T17:00");
    assert_snapshot!(
        office.run("refuse preliminary 1 --hearing 2026-08-14T15:00 --venue \"305-кабинет\""),
        @"
        exit: 0
        --- stdout
        EX-2026-000001: preliminary decision and notice of hearing, no. PD-2026-000001 of 12 August 2026
        --- stderr
        paper: OFFICE/papers/2026/EX-2026-000001/preliminary-decision.pdf
        "
    );
    let event = &office.json("show 1")["events"][3];
    assert_eq!(event["hearing"], "2026-08-14T15:00:00+05:00");
    assert_eq!((&event["ground"], &event["reason"]), (&2.into(), &"екі сынып".into()));
}

/// E15: not later than three working days before the term ends.
#[test]
fn the_preliminary_decision_may_be_too_late() {
    let office = Office::with_one();
    office.review("1", "outcome=refusal ground=1 reason=жалған").at("2026-08-13T09:00");
    assert_snapshot!(office.run("refuse preliminary 1 --hearing 2026-08-14T15:00"), @"
    exit: 5
    --- stderr
    error[too-late]: EX-2026-000001: too late: the last day of “preliminary decision and notice of hearing” was 12 August 2026 (O61 p.23)
     |
     = help: the lawful way left is to go on with the case; --anyway --reason TEXT records the act as it happened
    ");
}

#[test]
fn the_preliminary_decision_needs_a_ground_and_circumstances() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms");
    assert_snapshot!(office.run("refuse preliminary 1 --hearing 2026-08-14T15:00"), @"
    exit: 2
    --- stderr
    error[missing-option]: missing: --ground
     |
     = help: see `--help`
    ");
    let typed = "refuse preliminary 1 --hearing 2026-08-14T15:00 --ground";
    assert_snapshot!(office.run(&format!("{typed} 1")), @"
    exit: 2
    --- stderr
    error[missing-option]: missing: --reason
     |
     = help: see `--help`
    ");
    assert_snapshot!(office.run(&format!("{typed} 4 --reason жалған")), @"
    exit: 2
    --- stderr
    error[invalid-option]: --ground: “4” is not what is expected: ground 1, 2 or 3
    ");
    office.run(&format!("{typed} 1 --reason жалған")).ok();
}

#[test]
fn a_hearing_before_the_notice_is_none() {
    let office = Office::with_one();
    office.review("1", "outcome=refusal ground=1 reason=жалған");
    assert_snapshot!(office.run("refuse preliminary 1 --hearing 2026-08-10T09:00"), @"
    exit: 2
    --- stderr
    error[invalid-option]: --hearing: “2026-08-10T09:00” is not what is expected: a moment after the decision
    ");
}

#[test]
fn a_hearing_after_the_term_is_said() {
    let office = Office::with_one();
    office.review("1", "outcome=refusal ground=1 reason=жалған");
    assert_snapshot!(office.run("refuse preliminary 1 --hearing 2026-08-18T10:00"), @"
    exit: 0
    --- stdout
    EX-2026-000001: preliminary decision and notice of hearing, no. PD-2026-000001 of 10 August 2026
    --- stderr
    the hearing on 18 August 2026, 10:00 is after the term ends (17 August 2026); a hearing does not stop the term (reading hearing-clock)
    paper: OFFICE/papers/2026/EX-2026-000001/preliminary-decision.pdf
    ");
}

#[test]
fn the_reasoned_refusal_after_the_hearing() {
    let office = Office::with_one();
    office.hear("1");
    assert_snapshot!(office.run("refuse final 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: reasoned refusal, no. RF-2026-000001 of 13 August 2026
    --- stderr
    paper: OFFICE/papers/2026/EX-2026-000001/refusal.pdf
    ");
    let event = office.json("show 1")["events"][5].clone();
    assert_eq!((&event["ground"], &event["reason"]), (&2.into(), &"екі сынып сұралған".into()));
    office.run("deliver 1").ok();
}

#[test]
fn a_refusal_without_a_hearing_is_refused_while_there_is_time_and_after() {
    let office = Office::with_one();
    office.review("1", "outcome=refusal ground=1 reason=жалған");
    assert_snapshot!(office.run("refuse final 1"), @"
    exit: 5
    --- stderr
    error[refusal-lacks]: EX-2026-000001: a refusal lacks: preliminary decision and notice of hearing (there is still time, until 12 August 2026)
     |
     = help: record it: a refusal without it does not stand in court
    ");
    office.at("2026-08-13T09:00");
    assert_snapshot!(office.run("refuse final 1"), @"
    exit: 5
    --- stderr
    error[refusal-lacks]: EX-2026-000001: a refusal lacks: preliminary decision and notice of hearing (its last day, 12 August 2026, is past)
     |
     = help: a lawful refusal is no longer possible
    ");
    office.at("2026-08-12T09:00").run("refuse preliminary 1 --hearing 2026-08-14T15:00").ok();
    assert_snapshot!(office.run("refuse final 1"), @"
    exit: 5
    --- stderr
    error[refusal-lacks]: EX-2026-000001: a refusal lacks: hearing held (there is still time, until 17 August 2026)
     |
     = help: record it: a refusal without it does not stand in court
    ");
    // What a paper cannot be worded without is never passed over.
    assert_eq!(office.run("refuse final 1 --anyway --reason асығыс").exit, 5);
}

#[test]
fn a_refusal_lacks_whatever_its_notice_lacks() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms").at("2026-08-11T10:00");
    office.run("record 1 hearing-notified hearing=2026-08-13T15:00").ok();
    office.at("2026-08-13T16:00").run("record 1 hearing-held attended=no").ok();
    assert_snapshot!(office.run("refuse final 1"), @"
    exit: 5
    --- stderr
    error[refusal-lacks]: EX-2026-000001: a refusal lacks: ground (its last day, 12 August 2026, is past)
     |
     = help: a lawful refusal is no longer possible
    error[refusal-lacks]: EX-2026-000001: a refusal lacks: reason (its last day, 12 August 2026, is past)
     |
     = help: a lawful refusal is no longer possible
    error[refusal-lacks]: EX-2026-000001: a refusal lacks: place of the hearing (its last day, 12 August 2026, is past)
     |
     = help: a lawful refusal is no longer possible
    ");
}

#[test]
fn a_refusal_waits_for_the_hearing_to_be_over() {
    let office = Office::with_one();
    office.hear("1");
    assert_snapshot!(office.run("refuse final 1 --at 2026-08-12T10:00"), @"
    exit: 5
    --- stderr
    error[refusal-before-hearing]: EX-2026-000001: the refusal would be before the hearing of 2026-08-13 16:00
     |
     = help: check --at or --date
    ");
}

#[test]
fn each_act_has_its_own_numbers_and_none_is_given_twice() {
    let office = Office::with(&[NO_CONCLUSION]);
    let second = [NO_CONCLUSION, ("student-iin", "090924689070")];
    let third = [NO_CONCLUSION, ("student-iin", "150122674016")];
    office.run(&application(&second)).ok();
    office.run(&application(&third)).ok();
    assert_eq!(office.json("refuse to-consider 2")["number"], "RC-2026-000001");
    assert_eq!(office.json("refuse to-consider 1 --number 12/к")["number"], "12/к");
    assert_eq!(office.json("refuse to-consider 3")["number"], "RC-2026-000002");
    // What is refused for its state takes no number.
    assert_eq!(office.run("refuse to-consider 3").exit, 5);
    assert!(office.read(".ruqsat/counters.toml").contains("RC-2026 = 2"));
}

#[test]
fn numbers_are_found_again_when_the_marks_are_lost() {
    let office = Office::with_one();
    office.grant("1").write(".ruqsat/counters.toml", "");
    std::fs::remove_file(office.path().join(".ruqsat/counters.toml")).unwrap();
    let run = office.run(&application(&[("student-iin", "090924689070")])).ok();
    assert_eq!(run.out, "EX-2026-000002\n");
    office.review("2", "outcome=conforms");
    assert_eq!(office.json("order 2")["number"], "OR-2026-000002");
}

#[test]
fn numbers_of_refusals_are_found_again_when_the_marks_are_lost() {
    let office = Office::with(&[NO_CONCLUSION]);
    office.run(&application(&[NO_CONCLUSION, ("student-iin", "090924689070")])).ok();
    assert_eq!(office.json("refuse to-consider 1")["number"], "RC-2026-000001");
    std::fs::remove_file(office.path().join(".ruqsat/counters.toml")).unwrap();
    assert_eq!(office.json("refuse to-consider 2")["number"], "RC-2026-000002");
}

#[test]
fn insisting_is_no_circumstance_of_the_refusal() {
    let office = Office::with_one();
    office.review("1", "outcome=refusal ground=1 \"reason=анықтама жалған\"");
    let late = "refuse preliminary 1 --hearing 2026-08-14T15:00 --anyway --reason \"ауырып қалды\"";
    office.at("2026-08-13T10:00").run(late).ok();
    let event = &office.json("show 1")["events"][3];
    assert_eq!(event["reason"], "анықтама жалған");
    assert_eq!(event["anyway"], "ауырып қалды");
}

#[test]
fn numbers_typed_from_our_own_series_are_not_given_again() {
    let office = Office::with(&[NO_CONCLUSION]);
    let other = [NO_CONCLUSION, ("student-name", "Басқа Бала"), ("student-iin", "")];
    office.run(&application(&other)).ok();
    office.run("refuse to-consider 1 --number RC-2026-000001").ok();
    assert_eq!(office.json("refuse to-consider 2")["number"], "RC-2026-000002");
}

#[test]
fn a_number_is_a_word_on_one_line() {
    let office = Office::with(&[NO_CONCLUSION]);
    assert_eq!(office.run("refuse to-consider 1 --number \"\"").exit, 2);
    assert_eq!(office.run("refuse to-consider 1 --number \"а\tб\"").exit, 2);
    assert_eq!(office.files("papers"), [""; 0]);
}
