//! Several officers at once: no number twice, no application lost, no journal line broken.

use std::{collections::BTreeSet, process::Stdio, thread};

use crate::{import::sheet, journey::application, office::Office, records::verify_journal};

const OFFICERS: usize = 4;
const EACH: usize = 20;

#[test]
fn four_officers_register_at_once() {
    let office = Office::new();
    office.at("2026-08-03T12:00");
    let commands: Vec<Vec<_>> = (0..OFFICERS)
        .map(|officer| {
            (0..EACH).map(|n| register(&office, &format!("Бала {officer}-{n}"))).collect()
        })
        .collect();
    let numbers: Vec<String> = thread::scope(|scope| {
        let desks: Vec<_> = commands
            .into_iter()
            .map(|commands| {
                scope.spawn(move || commands.into_iter().map(number).collect::<Vec<_>>())
            })
            .collect();
        desks.into_iter().flat_map(|desk| desk.join().unwrap()).collect()
    });
    let once: BTreeSet<&String> = numbers.iter().collect();
    assert_eq!(once.len(), OFFICERS * EACH);
    assert_eq!(office.files("applications").len(), OFFICERS * EACH);
    assert_eq!(office.json("list")["cases"].as_array().unwrap().len(), OFFICERS * EACH);
    assert_eq!(numbers.iter().max().unwrap(), "EX-2026-000080");
    verify_journal(&office);
}

fn register(office: &Office, child: &str) -> std::process::Command {
    let typed = application(&[("student-iin", ""), ("student-name", child)]);
    let words = typed.split('"').enumerate().flat_map(|(index, part)| match index % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect::<Vec<_>>(),
        _ => vec![part.to_owned()],
    });
    let mut command = office.command();
    command.args(words.collect::<Vec<_>>());
    command
}

fn number(mut command: std::process::Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// The same sheet imported by all: each application stands once.
#[test]
fn four_officers_import_the_same_sheet() {
    let office = Office::new();
    office.at("2026-08-14T10:00").bring(crate::office::APPLICANTS, "a.csv");
    let children: Vec<_> = (0..OFFICERS)
        .map(|_| {
            office
                .command()
                .args(["import", "a.csv"])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(office.files("applications").len(), 28);
    verify_journal(&office);
}

/// Everybody writes to the same case: every event is there, none has another's number.
#[test]
fn four_officers_write_to_one_case() {
    let office = Office::new();
    office.at("2026-08-04T12:00").write("a.csv", sheet(|_| ()));
    office.run("import a.csv").ok();
    thread::scope(|scope| {
        for officer in 0..OFFICERS {
            let commands: Vec<_> = (0..10)
                .map(|n| {
                    let mut command = office.command();
                    command.args(["note", "1", &format!("{officer}-{n}")]);
                    command
                })
                .collect();
            scope.spawn(move || commands.into_iter().for_each(|command| drop(number(command))));
        }
    });
    let shown = office.json("show 1");
    let events = shown["events"].as_array().unwrap();
    let numbers: BTreeSet<u64> = events.iter().map(|event| event["n"].as_u64().unwrap()).collect();
    assert_eq!(numbers, (1..=40).collect());
    verify_journal(&office);
}

/// Whoever holds the office for long makes the others wait, then say so.
#[test]
fn a_busy_office_is_said_to_be_busy() {
    let office = Office::with_one();
    let lock =
        std::fs::File::options().write(true).open(office.path().join(".ruqsat/lock")).unwrap();
    lock.lock().unwrap();
    let run = office.run("note 1 ескерту").exits(4);
    assert!(run.err.starts_with("error[busy]: "), "{run}");
    office.run("list").ok();
    lock.unlock().unwrap();
    office.run("note 1 ескерту").ok();
}
