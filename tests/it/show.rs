//! `show`: everything the office knows of a case.

use insta::assert_snapshot;
use serde_json::json;

use crate::office::Office;

#[test]
fn a_case_on_the_screen() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms");
    assert_snapshot!(office.run("show 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: reviewed
    Service: Permission to study as an external student in basic and general secondary education, edition 2023-08, in force from 18 August 2023 (an estimate)
    Received: 2026-08-03 11:00, portal; registered 2026-08-03
    Applicant: Әлімова Әсем Серікқызы, IIN ••••••••6840, phone ••••••••••23
    Student: Нұрланов Хамит Еркінұлы, IIN ••••••••1236
    School: № 13 мектеп, grade 8
    Asks: health; grades 8; school year 2026/2027

    Day by day (working days from registration; * happened, ~ safe day, | last day, > today)
    2026-08-03 Mon   0 * received at 11:00
                       * registered
    2026-08-04 Tue   1 * package complete
    2026-08-05 Wed   2 | last day: completeness check (met)
    2026-08-07 Fri   4 * school's reply
    2026-08-10 Mon   5 * content reviewed
                       > today
    2026-08-11 Tue   6 | last day: review of content (met)
    2026-08-12 Wed   7 | last day: data from the school (met)
    2026-08-17 Mon  10 | last day: term of the service (open)

    Papers of the package
    Paper                                   Number  Issued      Valid until
    application (form O61.4)                14      2026-08-03
    medical board's conclusion, form 026/е  78      2026-07-01  2027-07-01

    What happened
    No.  When              Event             Details
    1    2026-08-04 10:00  package complete
    2    2026-08-07 15:00  school's reply
    3    2026-08-10 12:00  content reviewed  outcome: conforms

    Terms
    Step                  Due         Status  Working days left  Safe by     Room  Paragraph
    completeness check    2026-08-05  met                        2026-08-05        O61 p.22
    review of content     2026-08-11  met                        2026-08-11        O61 p.23
    data from the school  2026-08-12  met                        2026-08-10        O61 p.23
    term of the service   2026-08-17  open    5                  2026-08-17  5     O61.1(3)

    What may come next
    Event                                       Command                                   Due         Paragraph
    preliminary decision and notice of hearing  ruqsat refuse preliminary EX-2026-000001  2026-08-12  O61 p.23, Code of administrative procedure art.73
    permission granted                          ruqsat order EX-2026-000001                           O61 p.23, O61.1(5)
    application withdrawn                       ruqsat withdraw EX-2026-000001
    complaint received                          ruqsat appeal receive EX-2026-000001                  O61 p.26
    ");
}

#[test]
fn the_keys_of_the_contract() {
    let office = Office::with(&[("grades-requested", "8+9"), ("student-birth-date", "2012-01-08")]);
    office.review("1", "outcome=conforms");
    let shown = office.json("show 1");
    assert_eq!(shown["format"], 1);
    for key in [
        "case",
        "service",
        "edition",
        "state",
        "received_at",
        "registered",
        "applicant",
        "student",
        "due",
        "category",
    ] {
        assert!(shown["case"].get(key).is_some(), "{key}");
    }
    for key in ["n", "kind", "at", "recorded"] {
        assert!(shown["events"][0].get(key).is_some(), "{key}");
    }
    for key in ["step", "due", "status", "working_days_left", "safe_by", "cite", "readings"] {
        assert!(shown["deadlines"][0].get(key).is_some(), "{key}");
    }
    assert_eq!(shown["findings"][0]["code"], "too-many-grades");
    assert_eq!(shown["next"][0]["event"], "hearing-notified");
    assert_eq!(shown["next"][0]["due"], "2026-08-12");
}

#[test]
fn numbers_of_persons_are_masked_unless_asked_for() {
    let office = Office::with_one();
    let (shown, full) = (office.json("show 1"), office.json("show 1 --full"));
    assert_eq!(shown["case"]["applicant_iin"], "••••••••6840");
    assert_eq!(shown["case"]["phone"], "••••••••••23");
    assert_eq!(full["case"]["applicant_iin"], "860702486840");
    assert_eq!(full["case"]["phone"], "+77012440723");
    assert!(office.run("show 1 --full").ok().out.contains("120108591236"));
}

#[test]
fn a_case_by_its_number_or_its_tail() {
    let office = Office::with_applicants();
    for name in ["EX-2026-000012", "12", "000012"] {
        assert_eq!(office.json(&format!("show {name}"))["case"]["case"], "EX-2026-000012");
    }
    for name in ["0", "29", "EX-2027-000012", "EX-2026-12", "../12", "ex-2026-000012", "-1"] {
        assert_eq!(office.run(&format!("show {name}")).exit, 2, "{name}");
    }
}

#[test]
fn a_case_by_iin_or_name() {
    let office = Office::with_one();
    office.run("show 120108591236").ok();
    office.run("show Нұрланов").ok();
}

#[test]
fn as_it_stood_on_a_day() {
    let office = Office::with_one();
    office.grant("1");
    let then = office.json("show 1 --as-of 2026-08-06");
    assert_eq!(then["case"]["state"], "complete");
    assert_eq!(then["events"].as_array().unwrap().len(), 1);
    assert_eq!(then["deadlines"][0]["status"], "met");
    assert_eq!(then["deadlines"][1]["working_days_left"], 4);
}

#[test]
fn as_it_was_known_at_a_moment() {
    let office = Office::with_one();
    office.at("2026-08-10T09:30").run("record 1 package-complete --at 2026-08-05T10:00").ok();
    let known = |at: &str| office.json(&format!("show 1 --known-at {at}"));
    assert_eq!(known("2026-08-10T09:00")["case"]["state"], "registered");
    assert_eq!(known("2026-08-10T09:00")["deadlines"][0]["status"], "overdue");
    assert_eq!(known("2026-08-10T09:30")["case"]["state"], "complete");
}

#[test]
fn nothing_more_is_expected_of_a_void_case() {
    let office = Office::with_one();
    office.run("void 1 --reason қате").ok();
    assert_eq!(office.json("show 1")["next"], json!([]));
    assert!(office.run("show 1").ok().out.ends_with("Nothing more is expected of this case.\n"));
}

#[test]
fn special_needs_are_shown() {
    let office = Office::with(&[("special-needs", "yes"), ("student-birth-date", "2012-01-08")]);
    assert_snapshot!(office.run("show 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: registered
    Service: Permission to study as an external student in basic and general secondary education, edition 2023-08, in force from 18 August 2023 (an estimate)
    Received: 2026-08-03 11:00, portal; registered 2026-08-03
    Applicant: Әлімова Әсем Серікқызы, IIN ••••••••6840, phone ••••••••••23
    Student: Нұрланов Хамит Еркінұлы, IIN ••••••••1236, born 2012-01-08
    School: № 13 мектеп, grade 8
    Asks: health; grades 8; school year 2026/2027
    Special educational needs or disability: externat in the whole period of study (O61 p.6)

    Day by day (working days from registration; * happened, ~ safe day, | last day, > today)
    2026-08-03 Mon   0 * received at 11:00
                       * registered
                       > today
    2026-08-05 Wed   2 | last day: completeness check (open)
    2026-08-10 Mon   5 ~ safe day: data from the school
    2026-08-12 Wed   7 | last day: preliminary decision and notice of hearing (if
                       | refused)
                       ~ safe day: review of content
    2026-08-13 Thu   8 | last day: data from the school (open)
    2026-08-17 Mon  10 | last day: review of content (open)
                       | last day: term of the service (open)

    Papers of the package
    Paper                                   Number  Issued      Valid until
    application (form O61.4)                14      2026-08-03
    medical board's conclusion, form 026/е  78      2026-07-01  2027-07-01

    Terms
    Step                                        Due         Status      Working days left  Safe by     Room  Paragraph
    completeness check                          2026-08-05  open        2                  2026-08-05  2     O61 p.22
    preliminary decision and notice of hearing  2026-08-12  if refused  7                  2026-08-12  7     O61 p.23
    data from the school                        2026-08-13  open        8                  2026-08-10  5     O61 p.23
    review of content                           2026-08-17  open        10                 2026-08-12  7     O61 p.23
    term of the service                         2026-08-17  open        10                 2026-08-17  10    O61.1(3)

    What may come next
    Event                  Command                                        Due         Paragraph
    package complete       ruqsat record EX-2026-000001 package-complete  2026-08-05  O61 p.22
    refusal to consider    ruqsat refuse to-consider EX-2026-000001       2026-08-05  O61 p.22, O61.2
    application withdrawn  ruqsat withdraw EX-2026-000001
    complaint received     ruqsat appeal receive EX-2026-000001                       O61 p.26
    ");
}
