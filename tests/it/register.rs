//! `register`: one application by options or from a file.

use insta::assert_snapshot;

use crate::{journey::application, office::Office};

#[test]
fn an_application_by_options_gets_a_number() {
    let office = Office::new();
    office.at("2026-08-03T12:00");
    assert_snapshot!(office.run(&application(&[])), @"
    exit: 0
    --- stdout
    EX-2026-000001
    ");
    // The digest is that of the law's data, which have their own tests.
    let digest = office.json("show 1")["case"]["edition_digest"].as_str().unwrap().to_owned();
    let text = office.read("applications/2026/EX-2026-000001.toml").replace(&digest, "sha256:…");
    assert_snapshot!(text, @r#"
    format = 1
    number = "EX-2026-000001"
    service = "externat"
    edition = { id = "2023-08", digest = "sha256:…" }
    received = 2026-08-03T11:00:00+05:00
    registered = 2026-08-03
    channel = "portal"
    language = "kk"
    applicant = { name = "Әлімова Әсем Серікқызы", iin = "860702486840", phone = "+77012440723" }
    student = { name = "Нұрланов Хамит Еркінұлы", iin = "120108591236", school = "№ 13 мектеп", grade = 8 }
    request = { category = "health", grades = [8], school_year = 2026, consent = true, signature = "eds" }
    recorded = 2026-08-03T12:00:00+05:00
    by = "officer-1"
    clock = "set"

    [[document]]
    kind = "application"
    number = "14"
    issued = 2026-08-03

    [[document]]
    kind = "medical-conclusion-026e"
    number = "78"
    issued = 2026-07-01
    valid_until = 2027-07-01
    "#);
}

/// E3: after hours, registered the next working day.
#[test]
fn an_application_after_hours_is_registered_the_next_working_day() {
    let office = Office::new();
    office.at("2026-08-03T19:00");
    assert_snapshot!(office.run(&application(&[("at", "2026-08-03T18:55")])), @"
    exit: 0
    --- stdout
    EX-2026-000001
    --- stderr
    EX-2026-000001: arrived 3 August 2026, 18:55, after office hours; registered the next working day, 4 August 2026 (O61 p.21)
    ");
    let shown = office.json("show 1");
    assert_eq!(shown["case"]["received_at"], "2026-08-03T18:55:00+05:00");
    assert_eq!(shown["case"]["registered"], "2026-08-04");
}

/// E3: the closing instant is still the same day; a minute later is not.
#[test]
fn the_closing_instant_is_the_same_day() {
    for (moment, registered) in [
        ("2026-08-03T08:10", "2026-08-03"),
        ("2026-08-03T13:40", "2026-08-03"),
        ("2026-08-03T18:30", "2026-08-03"),
        ("2026-08-03T18:31", "2026-08-04"),
        ("2026-08-07T18:31", "2026-08-10"),
        ("2026-08-30T12:00", "2026-08-31"),
    ] {
        let office = Office::with(&[("at", moment)]);
        let shown = office.json("show 1");
        assert_eq!(shown["case"]["registered"], registered, "{moment}");
    }
}

#[test]
fn every_wrong_option_is_named_at_once() {
    let office = Office::new();
    office.at("2026-08-03T12:00");
    let run = office.run(&application(&[
        ("channel", "portl"),
        ("applicant-iin", "860702486841"),
        ("student-iin", "12010859123"),
        ("grade", "восьмой"),
        ("category", "helth"),
        ("at", "2026-02-30T10:00"),
        ("consent", "может быть"),
        ("document", "medical:78"),
    ]));
    assert_snapshot!(run, @"
    exit: 1
    --- stderr
    error[invalid-value]: arrival: expected a date and time that exist, such as 2026-08-03T17:55 or 03.08.2026 17:55
    --> --at
    error[unknown-value]: channel: “portl” is not known
    --> --channel
     = help: did you mean “portal”? known: portal, office, state-corporation
    error[invalid-iin]: applicant's IIN: the check digit does not fit: a digit is mistyped
    --> --applicant-iin
     = help: compare it with the identity document
    error[invalid-iin]: student's IIN: an IIN has twelve digits
    --> --student-iin
     = help: compare it with the identity document
    error[invalid-value]: grade: expected one grade from 1 to 12
    --> --grade
    error[unknown-value]: category: “helth” is not known
    --> --category
     = help: did you mean “health”? known: health, abroad-with-parents, abroad-alone, grades
    error[invalid-value]: consent: expected yes or no
    --> --consent
    error[unknown-value]: papers: “medical:78” is not known
    --> --document
     = help: did you mean “medical-conclusion-026e”? known: application, medical-conclusion-026e, grade-report, residence-abroad-certificate, study-abroad-document, medical-conclusion-035-1u, birth-certificate, identity-document, power-of-attorney
    ");
    assert_eq!(office.files("applications"), [""; 0]);
}

#[test]
fn what_is_missing_is_named_at_once() {
    let office = Office::new();
    assert_snapshot!(office.run("register"), @"
    exit: 1
    --- stderr
    error[invalid-value]: channel: empty
    --> --channel
     = help: fill it in
    error[invalid-value]: applicant: empty
    --> --applicant-name
     = help: fill it in
    error[invalid-value]: student: empty
    --> --student-name
     = help: fill it in
    error[invalid-value]: school: empty
    --> --school
     = help: fill it in
    error[invalid-value]: grade: empty
    --> --grade
     = help: fill it in
    error[invalid-value]: category: empty
    --> --category
     = help: fill it in
    error[invalid-value]: consent: empty
    --> --consent
     = help: fill it in
    error[invalid-value]: signature: empty
    --> --signature
     = help: fill it in
    ");
}

#[test]
fn the_very_same_application_is_not_taken_twice() {
    let office = Office::with_one();
    assert_snapshot!(office.run(&application(&[])), @"
    exit: 1
    --- stderr
    error[repeated-application]: a repeat of EX-2026-000001
     |
     = help: an application stands once; a new one after a refusal is no repeat
    ");
    assert_eq!(office.files("applications").len(), 1);
}

#[test]
fn another_application_for_the_same_child_is_taken_with_a_warning() {
    let office = Office::with_one();
    assert_snapshot!(office.run(&application(&[("at", "2026-08-03T11:30")])), @"
    exit: 0
    --- stdout
    EX-2026-000002
    --- stderr
    warning[repeated-application]: a repeat of EX-2026-000001
     |
     = help: an application stands once; a new one after a refusal is no repeat
    ");
    let next_year = application(&[("at", "2026-08-03T11:40"), ("school-year", "2027")]);
    assert_eq!(office.run(&next_year).ok().err, "");
}

#[test]
fn the_number_of_the_portal_tells_applications_apart() {
    let office = Office::with(&[("source-number", "KZ40-1")]);
    office.run(&application(&[("source-number", "KZ40-2")])).ok();
    let again = [("source-number", "KZ40-1"), ("at", "2026-08-03T11:50")];
    assert_eq!(office.run(&application(&again)).exit, 1);
    assert_eq!(office.files("applications").len(), 2);
}

#[test]
fn a_moment_still_to_come_is_said_and_taken() {
    let office = Office::new();
    office.at("2026-08-03T10:00");
    assert_snapshot!(office.run(&application(&[])), @"
    exit: 0
    --- stdout
    EX-2026-000001
    --- stderr
    warning[future-moment]: 3 August 2026, 11:00 is still to come (now 3 August 2026, 10:00)
     |
     = help: check the year and the month
    ");
}

const CASE_SHAPED: &str = r#"
received = 2026-08-03T11:00:00+05:00
channel = "portal"
source = { system = "egov", number = "KZ40-0012345" }
applicant = { name = "Әлімова Әсем Серікқызы", iin = "860702486840", phone = "+77012440723" }
student = { name = "Нұрланов Хамит Еркінұлы", iin = "120108591236", born = 2012-01-08, school = "№ 13", grade = 8 }
request = { category = "health", grades = [8], consent = true, signature = "eds" }

[[document]]
kind = "application"
number = "14"
issued = 2026-08-03

[[document]]
kind = "medical-conclusion-026e"
number = "78"
issued = 2026-07-01
valid_until = 2027-07-01
"#;

#[test]
fn a_file_in_the_shape_of_a_case() {
    let office = Office::new();
    office.at("2026-08-03T12:00").write("one.toml", CASE_SHAPED);
    assert_eq!(office.run("register --from one.toml").ok().out, "EX-2026-000001\n");
    let shown = office.json("show 1");
    assert_eq!(shown["case"]["source"], "KZ40-0012345");
    assert_eq!(shown["case"]["documents"][1]["valid_until"], "2027-07-01");
    assert_eq!(office.run("check 1").exit, 0);
}

#[test]
fn a_file_with_the_columns_of_a_sheet() {
    let office = Office::new();
    office.at("2026-08-03T12:00").write(
        "one.toml",
        "received_at = \"03.08.2026 11:00\"\nchannel = \"portal\"\n\
         applicant_name = \"Әлімова Әсем\"\napplicant_iin = \"860702486840\"\n\
         student_name = \"Нұрланов Хамит\"\nschool = \"№ 13\"\ngrade = 8\ncategory = \"health\"\n\
         grades_requested = \"8\"\ndocuments = \"application:14:2026-08-03\"\nconsent = \"иә\"\n\
         signature = \"eds\"\n",
    );
    office.run("register --from one.toml").ok();
    assert_eq!(office.json("show 1")["case"]["received_at"], "2026-08-03T11:00:00+05:00");
}

#[test]
fn what_is_typed_wins_over_the_file() {
    let office = Office::new();
    office.at("2026-08-03T12:00").write("one.toml", CASE_SHAPED);
    office.run("register --from one.toml --school \"№ 99\"").ok();
    assert_eq!(office.json("show 1")["case"]["school"], "№ 99");
}

#[test]
fn a_wrong_file_is_shown_by_line_and_column() {
    let office = Office::new();
    office.at("2026-08-03T12:00");
    office.write(
        "one.toml",
        CASE_SHAPED
            .replace("channel =", "chanel =")
            .replace("category = \"health\"", "category = \"sport\"")
            .replace("issued = 2026-07-01", "issued = \"2026-02-30\""),
    );
    assert_snapshot!(office.run("register --from one.toml"), @r#"
    exit: 3
    --- stderr
    error[invalid-record]: the record cannot be read: the key “chanel” is not known; did you mean “channel”?
     --> one.toml:3:1
      |
    3 | chanel = "portal"
      | ^^^^^^
    error[invalid-value]: channel: empty
    --> one.toml
     = help: fill it in
    error[unknown-value]: category: “sport” is not known
     --> one.toml:7:24
      |
    7 | request = { category = "sport", grades = [8], consent = true, signature = "eds" }
      |                        ^^^^^^^
      |
      = help: known: health, abroad-with-parents, abroad-alone, grades
    error[invalid-value]: papers: expected dates that exist, such as 2026-07-17
     --> one.toml:9:1
      |
    9 | [[document]]
      | ^^^^^^^^^^^^
    "#);
    office.write("one.toml", CASE_SHAPED.replace("channel = \"portal\"", "channel = portal"));
    assert_snapshot!(office.run("register --from one.toml"), @"
    exit: 3
    --- stderr
    error[invalid-record]: the record cannot be read: it is no TOML here
     --> one.toml:3:11
      |
    3 | channel = portal
      |           ^^^^^^
    ");
    assert_snapshot!(office.run("register --from нет.toml"), @"
    exit: 2
    --- stderr
    error[no-such-file]: there is no such file
    --> OFFICE/нет.toml
     = help: check the name and the folder
    ");
    assert_eq!(office.files("applications"), [""; 0]);
}

#[test]
fn json_gives_the_number() {
    let office = Office::new();
    office.at("2026-08-03T12:00");
    let answer = office.json(&application(&[]));
    assert_eq!(answer["format"], 1);
    assert_eq!(answer["case"], "EX-2026-000001");
    assert_eq!(answer["registered"], "2026-08-03");
}

#[test]
fn numbers_begin_anew_each_year_and_a_tail_may_mean_two() {
    let office = Office::with(&[("at", "2025-12-30T10:00")]);
    office.at("2026-08-03T12:00").run(&application(&[])).ok();
    assert_eq!(
        office.files("applications"),
        ["applications/2025/EX-2025-000001.toml", "applications/2026/EX-2026-000001.toml"]
    );
    assert_snapshot!(office.run("show 1"), @"
    exit: 2
    --- stderr
    error[several-cases]: “1” may mean several: EX-2025-000001, EX-2026-000001
     |
     = help: give the whole number
    ");
    office.run("show EX-2025-000001").ok();
}

#[test]
fn a_misspelt_key_of_a_paper_is_named() {
    let office = Office::with_one();
    let paper = "[[document]]\nkind = \"application\"\nvalid_untill = 2026-01-01\n";
    let run = office.write("a.toml", paper).run("register --from a.toml").exits(3);
    assert!(run.err.contains("document.valid_untill"), "{run}");
    assert!(run.err.contains("document.valid_until"), "{run}");
}

/// The clocks were put back on 1 March 2024: 23:00-24:00 of 29 February was shown twice.
#[test]
fn an_hour_shown_twice_must_be_typed_with_its_offset() {
    let office = Office::new();
    office.at("2024-03-01T09:00");
    let typed = |at: &str| {
        application(&[
            ("at", at),
            ("school-year", "2023"),
            (
                "document",
                "application:14:2024-02-29|medical-conclusion-026e:78:2024-02-01:2025-02-01",
            ),
        ])
    };
    assert_snapshot!(office.run(&typed("2024-02-29T23:30")), @"
    exit: 1
    --- stderr
    error[invalid-value]: arrival: expected a time the clock showed once; it showed this one twice: type 2024-02-29T23:30:00+06:00 or 2024-02-29T23:30:00+05:00
    --> --at
    ");
    for at in ["2024-02-29T22:59:59", "2024-03-01T00:00"] {
        assert_eq!(office.run(&format!("check 1 --known-at {at}")).exit, 2, "no case yet");
        assert!(!office.run(&format!("check 1 --known-at {at}")).err.contains("known-at"), "{at}");
    }
    office.run(&typed("2024-02-29T23:30+06:00")).ok();
    assert_eq!(office.json("show 1")["case"]["received_at"], "2024-02-29T23:30:00+06:00");
    assert_snapshot!(office.run("record 1 school-replied --at \"2024-02-29 23:15\""), @"
    exit: 2
    --- stderr
    error[invalid-option]: --at: “2024-02-29 23:15” is not what is expected: a time the clock showed once; it showed this one twice: type 2024-02-29T23:15:00+06:00 or 2024-02-29T23:15:00+05:00
    ");
}
