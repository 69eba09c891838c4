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

/// A college whose summer is open with these programmes; so many have applied and were taken in.
fn applied(programmes: &str, count: usize) -> Office {
    let office = college();
    office.write("p.csv", programmes);
    office.run("admission campaign open 2026 --programmes p.csv").ok();
    let head = "received_at;channel;applicant_name;applicant_iin;level;study_form;funding;base;address;consent;\
                signature;documents";
    let row = |n: usize| {
        format!(
            "2026-08-03T09:00;portal;Талапкер {n};;mid-level;full-time;state-order;\
             basic-secondary;Қарағанды;yes;eds;\
             admission-application:{n}:2026-08-03|education-e-document|photo-3x4"
        )
    };
    let rows: Vec<String> = (1..=count).map(row).collect();
    office.write("intake.csv", format!("{head}\n{}\n", rows.join("\n")));
    office.at("2026-08-03T11:00").run("import intake.csv --service college-admission").ok();
    for n in 1..=count {
        office.run(&format!("record {n} documents-accepted")).ok();
    }
    office.at("2026-08-25T10:00");
    office
}

fn admit(office: &Office, case: usize, programme: &str) {
    office.run(&format!("record {case} admitted programme={programme} minutes=1")).ok();
}

#[test]
fn adm15_groups_are_counted_from_the_cases() {
    let office = applied(
        "programme;level;field;speciality;places\nIT-1;mid-level;other;Бағдарлама;25\n\
         ART-1;mid-level;arts-culture;Аспап;2\nNUR-1;mid-level;health-care;Мейіргер;2\n",
        17,
    );
    (1..=14).for_each(|case| admit(&office, case, "IT-1"));
    admit(&office, 15, "ART-1");
    admit(&office, 16, "NUR-1");
    assert_snapshot!(office.run("admission campaign groups 2026"), @"
    exit: 0
    --- stdout
    Programme  Speciality  Places  Admitted  Free  Group
    IT-1       Бағдарлама  25      14        11    not gathered
    ART-1      Аспап       2       1         1     gathered
    NUR-1      Мейіргер    2       1         1     gathered
    --- stderr
    IT-1: no group gathered: 14 of at least 15
    without a place: CA-2026-000017
    the state order is distributed anew by 29 August 2026 (O20 p.63); the day before is safe
    ");
    // The fifteenth gathers the group.
    admit(&office, 17, "IT-1");
    let counted = office.json("admission campaign groups 2026");
    let group = |at: usize| (&counted["groups"][at]["admitted"], &counted["groups"][at]["group"]);
    assert_eq!(group(0), (&json!(15), &json!("gathered")), "O20 p.63");
    assert_eq!((&counted["least"], &counted["left_out"]), (&json!(15), &json!([])));
    // Who withdraws leaves the others too few.
    office.run("record 3 withdrawn").ok();
    let counted = office.json("admission campaign groups 2026");
    assert_eq!(counted["groups"][0]["group"], "short");
    assert_eq!(counted["groups"][0]["free"], 11);
}

/// (what is entered of the database, whether admitted, what it lacks, citation)
#[test]
fn adm15_check_names_whom_the_national_database_lacks() {
    let all = "speciality=Бағдарлама qualification=Техник";
    let table: [(Option<&str>, bool, &[&str], &str); 6] = [
        (None, false, &["registration"], "O20 p.23"),
        (Some("number=17"), false, &[], "O20 p.23"),
        (None, true, &["registration", "speciality", "qualification"], "O20 p.23, O20 p.53"),
        (Some("number=18"), true, &["speciality", "qualification"], "O20 p.53"),
        (Some("speciality=Бағдарлама"), true, &["qualification"], "O20 p.53"),
        (Some(all), true, &[], "O20 p.53"),
    ];
    let office = applied("programme;level;places\nIT-1;mid-level;25\n", table.len() + 1);
    // Who withdrew is registered nowhere.
    office.run(&format!("record {} withdrawn", table.len() + 1)).ok();
    for (case, (entered, admitted, ..)) in (1..).zip(table) {
        if admitted {
            admit(&office, case, "IT-1");
        }
        if let Some(entered) = entered {
            office.run(&format!("record {case} registered-in-database {entered}")).ok();
        }
    }
    office.run("admission campaign check 2026").exits(1);
    let checked = office.json("admission campaign check 2026");
    assert_eq!((&checked["entrants"], &checked["due"]), (&json!(6), &json!("2026-08-26")));
    let found = checked["lacking"].as_array().unwrap();
    for (case, (.., lacks, cite)) in (1..).zip(table) {
        let number = format!("CA-2026-{case:06}");
        let own = found.iter().find(|one| one["case"] == number.as_str());
        let own = own.map_or(json!([]), |one| one["lacking"].clone());
        assert_eq!(own, json!(lacks), "{number} {cite}");
    }
    let recorded = office.run("admission campaign record 2026 database-registration").ok();
    assert_eq!(recorded.err.matches("[database-lacks]").count(), 4, "{recorded}");
    assert!(!recorded.err.contains("CA-2026-000007"), "{recorded}");
}

/// (the programme's level and track, whether an interview was passed, the list, citation)
#[test]
fn adm15_the_three_lists_hold_those_whom_the_college_admitted() {
    let table = [
        ("mid-level;ordinary", false, Some("competition"), "O20 p.63"),
        ("skilled-worker;ordinary", true, Some("skilled-worker"), "O20 p.63"),
        ("mid-level;enterprise", true, Some("enterprise"), "O20 p.63"),
        ("skilled-worker;ordinary", false, None, "O20 p.63"),
    ];
    let rows: Vec<String> = (1..)
        .zip(table)
        .map(|(n, (kind, ..))| format!("P-{n};{kind};Мамандық {n};Біліктілік {n};25\n"))
        .collect();
    let head = "programme;level;track;speciality;qualification;places\n";
    let office = applied(&format!("{head}{}", rows.concat()), table.len());
    for (case, (_, heard, ..)) in (1..).zip(table) {
        if heard {
            office.run(&format!("record {case} exams-reported interview=passed")).ok();
        }
        admit(&office, case, &format!("P-{case}"));
    }
    let answer = office.json("admission campaign lists 2026 --out lists");
    assert_eq!(answer["on_no_list"], 1, "{answer}");
    for (case, (_, _, list, cite)) in (1..).zip(table) {
        let number = format!("CA-2026-{case:06}");
        for id in ["competition", "skilled-worker", "enterprise"] {
            let text = office.read(&format!("lists/list-{id}.csv"));
            assert_eq!(text.contains(&number), list == Some(id), "{number} {id} {cite}");
            assert!(!text.contains("Талапкер"), "a name that nobody asked for: {text}");
        }
        if let Some(id) = list {
            let text = office.read(&format!("lists/list-{id}.csv"));
            assert!(text.contains(&format!("Мамандық {case};Біліктілік {case}")), "{text}");
        }
    }
    for paper in ["competition.kk", "competition.ru", "skilled-worker.kk", "enterprise.ru"] {
        let paper = office.path().join(format!("lists/list-{paper}.pdf"));
        assert!(fs::read(&paper).unwrap().starts_with(b"%PDF"), "{}", paper.display());
    }
    office.run("admission campaign lists 2026 --out named --names").ok();
    assert!(office.read("named/list-competition.csv").contains("Талапкер 1"));
}
