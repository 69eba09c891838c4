//! Several officers at once: no number twice, no application lost, no journal line broken.

use std::{collections::BTreeSet, process::Stdio, thread};

use crate::{import::sheet, journey::application, office::Office, records::verify_journal};

const OFFICERS: usize = 4;
const EACH: usize = 50;
/// Those who wait their turn, however busy the machine.
const PATIENT: [&str; 2] = ["--lock-timeout", "600"];

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
    assert_eq!(numbers.iter().max().unwrap(), "EX-2026-000200");
    verify_journal(&office);
}

fn register(office: &Office, child: &str) -> std::process::Command {
    let typed = application(&[("student-iin", ""), ("student-name", child)]);
    let words = typed.split('"').enumerate().flat_map(|(index, part)| match index % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect::<Vec<_>>(),
        _ => vec![part.to_owned()],
    });
    let mut command = office.command();
    command.args(words.collect::<Vec<_>>()).args(PATIENT);
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
                .args(PATIENT)
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
                    command.args(["note", "1", &format!("{officer}-{n}")]).args(PATIENT);
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
    let lock = std::fs::File::options().write(true).open(office.path().join(LOCK)).unwrap();
    lock.lock().unwrap();
    let run = office.run("note 1 ескертпе --lock-timeout 1").exits(4);
    assert!(run.err.starts_with("error[busy]: somebody else is writing"), "{run}");
    office.run("list").ok();
    lock.unlock().unwrap();
    office.run("note 1 ескертпе").ok();
    assert!(office.path().join(LOCK).exists());
}

/// The holder is named as long as it holds the office, and not when it is gone.
#[test]
fn a_busy_office_names_who_holds_it() {
    let office = Office::with_one();
    let lock = std::fs::File::options().write(true).open(office.path().join(LOCK)).unwrap();
    lock.lock().unwrap();
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let holder = |pid: u32| {
        format!(
            "pid = {pid}\nhost = \"{}\"\nby = \"officer-2\"\nverb = \"import\"\n\
             since = \"2026-08-03T10:00:00+05:00\"\n",
            host.trim()
        )
    };
    office.write(".ruqsat/holder.toml", holder(std::process::id()));
    let run = office.run("note 1 ескертпе --lock-timeout 0").exits(4);
    let said = "error[busy]: officer-2 is writing in this office: import, since 2026-08-03 10:00";
    assert!(run.err.starts_with(said), "{run}");
    let error = office.run("note 1 ескертпе --lock-timeout 0 --format json").err;
    assert_eq!(serde_json::from_str::<serde_json::Value>(&error).unwrap()["code"], "busy");
    // What a crash left is no holder, nor is what is not whole.
    for gone in [holder(u32::MAX / 2), "pid = ".to_owned()] {
        if gone.len() > 10 && host.is_empty() {
            continue;
        }
        office.write(".ruqsat/holder.toml", gone);
        let run = office.run("note 1 ескертпе --lock-timeout 0").exits(4);
        assert!(run.err.starts_with("error[busy]: somebody else is writing"), "{run}");
    }
    lock.unlock().unwrap();
    office.run("note 1 ескертпе").ok();
    assert!(!office.path().join(".ruqsat/holder.toml").exists());
}

/// Sixteen officers bring in a thousand applications each, fifty at a time, while two read: none
/// is lost, none doubled, no reader sees half a file.
#[test]
#[ignore = "takes minutes: `.ci/run` runs it"]
fn sixteen_officers_and_two_readers() {
    const SHEETS: usize = 20;
    const ROWS: usize = 50;
    let office = Office::new();
    office.at("2026-08-14T10:00");
    for (officer, sheet) in (0..16).flat_map(|officer| (0..SHEETS).map(move |n| (officer, n))) {
        office.write(&format!("in/{officer}-{sheet}.csv"), rows(officer, sheet, ROWS));
    }
    let done = std::sync::atomic::AtomicBool::new(false);
    thread::scope(|scope| {
        let desks: Vec<_> = (0..16)
            .map(|officer| {
                let commands = (0..SHEETS).map(|n| {
                    let mut command = office.command();
                    let sheet = format!("in/{officer}-{n}.csv");
                    command.args(["import", &sheet, "--quiet"]).args(PATIENT);
                    command
                });
                let commands: Vec<_> = commands.collect();
                scope.spawn(move || {
                    for mut command in commands {
                        let output = command.output().unwrap();
                        assert!(output.status.success(), "{output:?}");
                    }
                })
            })
            .collect();
        for _ in 0..2 {
            let mut command = office.command();
            command.args(["list", "--format", "csv"]);
            let done = &done;
            scope.spawn(move || {
                let mut known = 0;
                while !done.load(std::sync::atomic::Ordering::Relaxed) {
                    let output = command.output().unwrap();
                    assert!(output.status.success(), "{output:?}");
                    let cases = String::from_utf8(output.stdout).unwrap().lines().count();
                    assert!(cases >= known, "{cases} after {known}");
                    known = cases;
                }
            });
        }
        for desk in desks {
            desk.join().unwrap();
        }
        done.store(true, std::sync::atomic::Ordering::Relaxed);
    });
    let cases = office.json("list");
    let cases = cases["cases"].as_array().unwrap();
    let numbers: BTreeSet<&str> = cases.iter().map(|case| case["case"].as_str().unwrap()).collect();
    let students: BTreeSet<&str> =
        cases.iter().map(|case| case["student"].as_str().unwrap()).collect();
    assert_eq!((cases.len(), numbers.len(), students.len()), (16_000, 16_000, 16_000));
    assert_eq!(numbers.last(), Some(&"EX-2026-016000"));
    verify_journal(&office);
}

/// Rows of a sheet like those of the samples, each with a child of its own.
fn rows(officer: usize, sheet: usize, count: usize) -> String {
    let samples = std::fs::read_to_string(crate::office::APPLICANTS).unwrap();
    let (header, first) = (samples.lines().next().unwrap(), samples.lines().nth(1).unwrap());
    let columns: Vec<&str> = header.trim_start_matches('\u{feff}').split(';').collect();
    let cells: Vec<&str> = first.split(';').collect();
    assert_eq!(columns.len(), cells.len(), "{first}");
    let row = |n: usize| {
        let cell = |(column, cell): (&&str, &&str)| match *column {
            "Білім алушы" => format!("Бала {officer}-{sheet}-{n}"),
            "Білім алушының ЖСН" => String::new(),
            _ => (*cell).to_owned(),
        };
        columns.iter().zip(&cells).map(cell).collect::<Vec<_>>().join(";")
    };
    let rows: Vec<String> = (0..count).map(row).collect();
    format!("{}\n{}\n", columns.join(";"), rows.join("\n"))
}

const LOCK: &str = ".ruqsat/lock";
