//! `admission campaign`: the days of a summer, groups, the national database, the three lists.

use std::fs;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::{commissions::college, office::Office};

const PROGRAMMES: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/data/samples/admission/programmes.csv");
const APPLICANTS: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/data/samples/admission/applicants.csv");

/// A college whose summer is open.
fn opened() -> Office {
    let office = college();
    office.write("p.csv", fs::read(PROGRAMMES).unwrap());
    office.run("admission campaign open 2026 --programmes p.csv").ok();
    office
}

fn line<'l>(lines: &'l Value, step: &str) -> &'l Value {
    let found = lines["deadlines"].as_array().unwrap().iter().find(|line| line["step"] == step);
    found.unwrap_or(&Value::Null)
}

/// (step, the last day, the safe day, whose duty, citation)
#[test]
fn adm15_what_falls_due_is_the_offices_own() {
    let table = [
        ("intake-opens", "2026-06-25", "2026-06-25", "college", "O20.1(3)"),
        ("intake-closes-creative", "2026-07-20", "2026-07-20", "college", "O20.1(3)2)"),
        ("intake-closes-pedagogical-medical", "2026-08-15", "2026-08-15", "college", "O20.1(3)2)"),
        ("intake-closes-basic-secondary", "2026-08-18", "2026-08-18", "college", "O20.1(3)2)"),
        (
            "intake-closes-full-time",
            "2026-08-25",
            "2026-08-25",
            "college",
            "O20.1(3)1), O20.1(3)2)",
        ),
        ("intake-closes-evening", "2026-09-20", "2026-09-20", "college", "O20.1(3)1), O20.1(3)2)"),
        ("database-registration", "2026-08-26", "2026-08-25", "college", "O20 p.53"),
        ("results-basic-secondary", "2026-08-23", "2026-08-23", "department", "O20 p.64"),
        ("results-general-secondary", "2026-08-25", "2026-08-25", "department", "O20 p.64"),
        ("messages-basic-secondary", "2026-08-23", "2026-08-23", "department", "O20 p.64"),
        ("messages-general-secondary", "2026-08-25", "2026-08-25", "department", "O20 p.64"),
        ("redistribution", "2026-08-29", "2026-08-28", "department", "O20 p.63"),
    ];
    let (college, department) = (opened(), Office::new());
    department.at("2026-06-12T10:00").run("admission campaign open 2026").ok();
    let lines = [college.json("deadlines"), department.json("deadlines")];
    for (step, due, safe_by, whose, cite) in table {
        let [own, other] = match whose {
            "college" => [&lines[0], &lines[1]],
            _ => [&lines[1], &lines[0]],
        };
        let own = line(own, step);
        assert_eq!((&own["due"], &own["safe_by"]), (&json!(due), &json!(safe_by)), "{step} {cite}");
        assert_eq!((&own["cite"], &own["case"]), (&json!(cite), &json!("CP-2026-000001")));
        assert_eq!(
            (&own["status"], &own["service"]),
            (&json!("open"), &json!("college-admission"))
        );
        assert_eq!(line(other, step), &Value::Null, "{step} is the {whose}'s alone");
    }
    // Nothing is offered on the base of general secondary education.
    assert_eq!(line(&lines[0], "intake-closes-general-secondary"), &Value::Null);
    college.run("admission campaign record 2026 redistribution").exits(5);
    department.run("admission campaign record 2026 database-registration").exits(5);
}

#[test]
fn adm15_until_is_read_as_the_office_reads_it_and_the_safe_day_stays() {
    let office = opened();
    let lines = office.json("deadlines --reading until=excluded");
    let line = line(&lines, "database-registration");
    assert_eq!((&line["due"], &line["safe_by"]), (&json!("2026-08-25"), &json!("2026-08-25")));
    assert_eq!(line["chosen"], json!({ "until": "excluded" }));
    assert_snapshot!(office.run("explain CP-2026-000001 database-registration"), @"
    exit: 0
    --- stdout
    CP-2026-000001

    registration in the national database with speciality and qualification: 2026-08-26
      the text says “until 2026-08-26” (O20 p.53)
      safe by 2026-08-25, however it is read
      reading until: the day named is included
    ");
    let department = Office::new();
    department.at("2026-06-12T10:00").run("admission campaign open 2026").ok();
    assert_snapshot!(department.run("explain CP-2026-000001 results-basic-secondary"), @"
    exit: 0
    --- stdout
    CP-2026-000001

    publishing the results: basic secondary: 2026-08-23
      the text names the day itself: 2026-08-23 (O20 p.64)
      2026-08-23 is a day off; the text moves nothing
    ");
    let proof = department.json("explain CP-2026-000001");
    assert_eq!(proof["steps"].as_array().unwrap().len(), 5);
    department.run("explain CP-2026-000001 term").exits(2);
}

/// (recorded at, where it stands, citation)
#[test]
fn adm15_a_step_is_done_by_recording_it() {
    let table = [
        ("2026-08-24T10:00", "met", "O20 p.53"),
        ("2026-08-26T18:00", "met", "O20 p.53"),
        ("2026-08-27T09:00", "late", "O20 p.53"),
    ];
    for (at, status, cite) in table {
        let office = opened();
        office.at("2026-08-28T10:00");
        let overdue = office.run("deadlines --overdue --fail-on overdue").exits(1);
        assert!(overdue.out.contains("national database"), "{overdue}");
        let answer =
            office.json(&format!("admission campaign record 2026 database-registration --at {at}"));
        assert_eq!(answer["status"], status, "{at} {cite}");
        let lines = office.json("deadlines --all");
        assert_eq!(line(&lines, "database-registration")["status"], status);
    }
}

#[test]
fn adm15_todays_work_names_the_next_step_with_its_command() {
    let office = Office::new();
    office.at("2026-08-20T10:00").run("admission campaign open 2026").ok();
    assert_snapshot!(office.run("today"), @"
    exit: 0
    --- stdout
    Case            Student  Step                                           Safe by     Due         Room  Command
    CP-2026-000001           publishing the results: basic secondary        2026-08-23  2026-08-23  2     ruqsat admission campaign record CP-2026-000001 results-basic-secondary
    CP-2026-000001           text messages through 1414: basic secondary    2026-08-23  2026-08-23  2     ruqsat admission campaign record CP-2026-000001 messages-basic-secondary
    CP-2026-000001           publishing the results: general secondary      2026-08-25  2026-08-25  4     ruqsat admission campaign record CP-2026-000001 results-general-secondary
    CP-2026-000001           text messages through 1414: general secondary  2026-08-25  2026-08-25  4     ruqsat admission campaign record CP-2026-000001 messages-general-secondary
    CP-2026-000001           redistribution of the state order              2026-08-28  2026-08-29  7     ruqsat admission campaign record CP-2026-000001 redistribution
    --- stderr
    5 things to do on 20 August 2026; “room” counts working days until the safe day, after which a lawful refusal may become impossible
    ");
    office.run("admission campaign record 2026 results-basic-secondary --at 2026-08-20").ok();
    let tasks = office.json("today");
    let steps: Vec<&Value> =
        tasks["tasks"].as_array().unwrap().iter().map(|task| &task["step"]).collect();
    assert!(!steps.contains(&&json!("results-basic-secondary")), "{tasks}");
    office.run("deadlines --format ics").ok();
    assert_snapshot!(office.run("admission campaign show 2026"), @"
    exit: 0
    --- stdout
    Step                                           Word                        Safe by     Due         Status  Done        Paragraph
    publishing the results: basic secondary        results-basic-secondary     2026-08-23  2026-08-23  met     2026-08-20  O20 p.64
    text messages through 1414: basic secondary    messages-basic-secondary    2026-08-23  2026-08-23  open                O20 p.64
    publishing the results: general secondary      results-general-secondary   2026-08-25  2026-08-25  open                O20 p.64
    text messages through 1414: general secondary  messages-general-secondary  2026-08-25  2026-08-25  open                O20 p.64
    redistribution of the state order              redistribution              2026-08-28  2026-08-29  open                O20 p.63
    ");
}

#[test]
fn adm15_a_published_result_tells_what_goes_to_redistribution() {
    let office = Office::new();
    office.at("2026-08-20T10:00");
    office
        .write("p.csv", fs::read(PROGRAMMES).unwrap())
        .write("a.csv", fs::read(APPLICANTS).unwrap());
    office.run("admission campaign open 2026").ok();
    office
        .run(
            "admission publish p.csv a.csv --seed тас --commitment \
             sha256:0b669a9d903f1e23e9ed483a98e930e7da19422c0bdca0983b88f0fd71e304fd --out results",
        )
        .ok();
    assert_snapshot!(office.run("admission campaign groups 2026 --results results/results.json"), @"
    exit: 0
    --- stdout
    Programme  Speciality                             Places  Admitted  Free  Group
    ART-1      02150100 Аспаптық орындау              2       0         0     nobody admitted
    IT-1       06130100 Бағдарламалық қамтамасыз ету  3       3         0     not gathered
    NUR-1      09130100 Мейіргер ісі                  2       2         0     gathered
    PED-1      01120100 Мектепке дейінгі тәрбие       2       1         1     not gathered
    WELD-1     07150500 Дәнекерлеу ісі                4       2         2     not gathered
    --- stderr
    IT-1: no group gathered: 3 of at least 15
    PED-1: no group gathered: 1 of at least 15
    WELD-1: no group gathered: 2 of at least 15
    without a place: 1005, 1008
    the state order is distributed anew by 29 August 2026 (O20 p.63); the day before is safe
    ");
}

#[test]
fn adm15_a_summer_is_kept_with_the_office() {
    let office = opened();
    office.run("admission campaign open 2026").exits(2);
    office.run("admission campaign record 2026 intake-opns").exits(2);
    office.run("doctor").ok();
    office.run("backup whole.tar.gz").ok();
    office.run("-C again restore whole.tar.gz").ok();
    let file = "campaigns/2026/CP-2026-000001.toml";
    assert_eq!(office.read(file), office.read(&format!("again/{file}")));
    office.write(file, office.read(file).replace("places = 3", "places = 30"));
    let run = office.run("doctor").exits(1);
    assert!(run.err.contains(file), "{run}");
    let school = Office::empty();
    school.run("init --yes --kind school --name А").ok();
    school.run("admission campaign open 2026").exits(5);
}
