//! `correct`: what was typed wrong is set right, and nothing is erased.

use insta::assert_snapshot;

use crate::office::Office;

#[test]
fn the_moment_of_an_event_moves_the_terms_that_hang_on_it() {
    let office = Office::with_one();
    office.at("2026-08-04T17:00").run("record 1 package-complete").ok();
    office.at("2026-08-06T09:00");
    assert_snapshot!(office.run("correct 1 --event 1 at=2026-08-05T10:00"), @"
    exit: 0
    --- stdout
    EX-2026-000001: corrected; state: complete
    data from the school: last day 13 August 2026, was 12 August 2026
    review of content: last day 17 August 2026, was 14 August 2026
    ");
    let show = office.json("show 1");
    assert_eq!(show["events"][0]["at"], "2026-08-05T10:00:00+05:00");
    // The event stands in the file as it was typed; the correction stands after it.
    let case = office.read("applications/2026/EX-2026-000001.toml");
    assert!(case.contains("at = 2026-08-04T17:00:00+05:00"), "{case}");
    assert!(case.ends_with("fixes = 1\n"), "{case}");
}

#[test]
fn a_detail_of_an_event_is_checked_as_when_it_was_typed() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms");
    office.run("correct 1 --event 3 outcome=refusal ground=2 \"reason=екі сынып\"").ok();
    let event = &office.json("show 1")["events"][2];
    assert_eq!((&event["outcome"], &event["ground"]), (&"refusal".into(), &2.into()));
    assert_snapshot!(office.run("correct 1 --event 3 outcome=maybe colour=red"), @"
    exit: 2
    --- stderr
    error[invalid-option]: outcome: “maybe” is not what is expected: conforms, refusal
    error[unknown-field]: “colour” is no detail of “content reviewed”
     |
     = help: write FIELD=VALUE with one of: at, outcome, ground, reason
    ");
    assert_snapshot!(office.run("correct 1 --event 9 at=2026-08-05T10:00"), @"
    exit: 2
    --- stderr
    error[no-such-event]: EX-2026-000001 has no event no. 9
     |
     = help: the events are: 1, 2, 3; `ruqsat show EX-2026-000001` shows them
    ");
}

#[test]
fn the_application_is_read_again_with_what_it_should_have_said() {
    let office = Office::with_one();
    office.at("2026-08-04T09:00");
    assert_snapshot!(office.run("correct 1 \"student.school=№ 5 мектеп\" applicant.phone=+77010000001"), @"
    exit: 0
    --- stdout
    EX-2026-000001: corrected; state: registered
    ");
    assert!(office.run("show 1 --full").out.contains("№ 5 мектеп"));
    let header = office.read("applications/2026/EX-2026-000001.toml");
    let (header, events) = header.split_once("[[event]]").unwrap();
    assert!(!header.contains("№ 5 мектеп") && events.contains("№ 5 мектеп"));
    // What is wrong is refused as at registration, and nothing is written.
    let before = office.read("applications/2026/EX-2026-000001.toml");
    assert_snapshot!(office.run("correct 1 applicant.iin=123456789012 school.name=x"), @"
    exit: 2
    --- stderr
    error[unknown-field]: “school.name” is no detail of “application”
     |
     = help: write FIELD=VALUE with one of: received, channel, language, source.number, applicant.name, applicant.iin, applicant.phone, student.name, student.iin, student.born, student.school, student.grade, student.special_needs, request.category, request.grades, request.school_year, request.departure, request.consent, request.signature, document
    ");
    office.run("correct 1 applicant.iin=123456789012").exits(1);
    assert_eq!(office.read("applications/2026/EX-2026-000001.toml"), before);
    assert_eq!(office.run("correct 1 \"student.school=№ 5 мектеп\"").exit, 2);
}

/// E3: the moment of arrival decides the day of registration, also when it is corrected.
#[test]
fn a_corrected_arrival_registers_the_case_anew() {
    let office = Office::with_one();
    office.at("2026-08-05T09:00");
    assert_snapshot!(office.run("correct 1 received=2026-08-03T19:10"), @"
    exit: 0
    --- stdout
    EX-2026-000001: corrected; state: registered
    completeness check: last day 6 August 2026, was 5 August 2026
    preliminary decision and notice of hearing: last day 13 August 2026, was 12 August 2026
    data from the school: last day 14 August 2026, was 13 August 2026
    review of content: last day 18 August 2026, was 17 August 2026
    term of the service: last day 18 August 2026, was 17 August 2026
    ");
    let case = &office.json("show 1")["case"];
    assert_eq!(case["registered"], "2026-08-04");
}

#[test]
fn a_paper_of_the_package_is_set_right() {
    let office = Office::with_one();
    office
        .run("correct 1 \"document=application:14:2026-08-03|medical-conclusion-026e:520:2026-07-17:2026-07-20\"")
        .ok();
    assert_eq!(office.json("check 1")["checks"][0]["findings"][0]["code"], "expired-document");
}

#[test]
fn one_may_look_at_what_was_known_before_a_correction() {
    let office = Office::with_one();
    office.at("2026-08-06T09:00").run("correct 1 \"student.name=Нұрланов Ержан\"").ok();
    let then = office.json("show 1 --known-at 2026-08-05T09:00");
    let now = office.json("show 1");
    assert_ne!(then["case"]["student"], now["case"]["student"]);
    assert_eq!(now["case"]["student"], "Нұрланов Ержан");
}

/// A paper issued after a correction says what is believed now.
#[test]
fn papers_after_a_correction_are_right() {
    let office = Office::granted();
    office.at("2026-08-13T09:00").run("correct 1 \"applicant.name=Басқаева Айгүл\"").ok();
    let issued = office.json("form issue extract --case 1");
    assert_eq!(issued["revision"], 2);
    let paper = issued["paper"].as_str().unwrap();
    let verified = office.json(&format!("verify {paper}"));
    assert_eq!(verified["papers"][0]["by"], "office");
}
