//! `import` of cases begun on paper: the office takes up the program in the middle of a year.

use crate::{import::sheet, office::Office};

/// The sample row, arrived on 4 August, with columns of its past.
fn told(columns: &[(&str, &str)]) -> String {
    let text = sheet(|_| ());
    let (head, row) = text.trim_end().split_once('\n').unwrap();
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let cells: Vec<&str> = columns.iter().map(|(_, cell)| *cell).collect();
    format!("{head},{}\n{row},{}\n", names.join(","), cells.join(","))
}

fn office(columns: &[(&str, &str)]) -> Office {
    let office = Office::new();
    office.at("2026-08-20T10:00").write("a.csv", told(columns));
    office
}

const GRANTED: [(&str, &str); 8] = [
    ("case_number", "EX-2026-000047"),
    ("package-complete", "2026-08-05"),
    ("school-requested", "05.08.2026"),
    ("school-requested number", "03-12/40"),
    ("білім беру ұйымының жауабы", "2026-08-07 11:00"),
    ("content-reviewed", "10.08.2026"),
    ("granted", "2026-08-12 16:00"),
    ("granted number", "112-Ө"),
];

#[test]
fn a_case_comes_with_its_past() {
    let office = office(&GRANTED);
    office.run("import a.csv").ok();
    let shown = office.json("show 47");
    assert_eq!(shown["case"]["state"], "granted");
    let events = shown["events"].as_array().unwrap();
    let kinds: Vec<&str> = events.iter().map(|event| event["kind"].as_str().unwrap()).collect();
    assert_eq!(
        kinds,
        ["package-complete", "school-requested", "school-replied", "content-reviewed", "granted"]
    );
    assert_eq!(events[1]["number"], "03-12/40");
    assert_eq!(events[4]["number"], "112-Ө");
    assert_eq!(events[4]["at"], "2026-08-12T16:00:00+05:00");
    assert_eq!(events[4]["recorded"], "2026-08-20T10:00:00+05:00");
    // A second import adds nothing; the work goes on from there; numbers go on beside it.
    assert_eq!(office.json("import a.csv")["skipped"], 1);
    office.run("deliver 47").ok();
    office.write("b.csv", sheet(|row| row[6] = String::new()));
    assert_eq!(office.json("import b.csv")["cases"][0], "EX-2026-000001");
    crate::records::verify_journal(&office);
}

#[test]
fn another_number_on_paper_is_kept_as_the_source() {
    let office = office(&[("іс нөмірі", "Э-15/2026")]);
    office.run("import a.csv").ok();
    let source = &office.json("show 1")["case"]["source"];
    assert!(source.to_string().contains("Э-15/2026"), "{source}");
    assert_eq!(office.json("import a.csv")["skipped"], 1);
}

/// What is wrong by cell, and no more than that.
fn refused(columns: &[(&str, &str)]) -> String {
    let office = office(columns);
    let run = office.run("import a.csv").exits(1);
    assert_eq!(office.files("applications"), [""; 0]);
    run.err
}

#[test]
fn what_cannot_have_happened_is_named_by_cell() {
    for (columns, column, expected) in [
        (vec![("package-complete", "2026-08-03")], "package-complete", "not before the arrival"),
        (vec![("package-complete", "2026-08-21")], "package-complete", "has come already"),
        (vec![("package-complete", "кеше")], "package-complete", "a date and time that exist"),
        (vec![("granted number", "5")], "granted number", "in its own column"),
        (
            vec![("granted", "2026-08-12"), ("result-delivered", "2026-08-11")],
            "result-delivered",
            "in the order",
        ),
        (
            vec![("granted", "2026-08-12"), ("hearing-held", "2026-08-13")],
            "hearing-held",
            "in the order",
        ),
        (
            vec![("content-reviewed", "2026-08-10"), ("content-reviewed ground", "7")],
            "content-reviewed ground",
            "not known",
        ),
        (vec![("case_number", "EX-2025-000001")], "case_number", "of the year"),
        (vec![("case_number", "12"), ("source_number", "KZ40-1")], "case_number", "not both"),
    ] {
        let said = refused(&columns);
        assert!(said.contains(column) && said.contains(expected), "{said}");
    }
}

#[test]
fn facts_are_not_refused_by_the_law() {
    // Late, and with steps of which nobody knows: it happened so.
    let office = office(&[("granted", "2026-08-19"), ("result-delivered", "2026-08-19")]);
    office.run("import a.csv").ok();
    assert_eq!(office.json("show 1")["case"]["state"], "delivered");
}

#[test]
fn a_number_is_given_once() {
    let office = office(&[("case_number", "EX-2026-000047")]);
    let other =
        told(&[("case_number", "EX-2026-000047")]).replace("2026-08-04T10:15", "2025-08-05T10:15");
    office.run("import a.csv").ok();
    office.write("b.csv", other.replace("2025-08-05", "2026-08-05"));
    // The same child whose case stands is no new application.
    assert_eq!(office.json("import b.csv")["skipped"], 1);
    let child = sheet(|_| ()).lines().nth(1).unwrap().split(',').nth(6).unwrap().to_owned();
    office.write("c.csv", told(&[("case_number", "EX-2026-000047")]).replace(&child, ""));
    let run = office.run("import c.csv").exits(1);
    assert!(run.err.contains("a number that no other case bears"), "{run}");
}
