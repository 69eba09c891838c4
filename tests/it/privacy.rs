//! Whose number it is stays in the case file: not on the screen, not in the journal, not in
//! other people's folders.

use std::fs;

use clap::Command;

use crate::{journey::application, office::Office};

const NUMBERS: [&str; 2] = ["860702486840", "120108591236"];

/// Those of people of whom no case is known, typed by mistake or found in a sheet.
const OTHERS: [&str; 2] = ["790605496479", "77015512981"];

/// Every verb as it is typed in an office with persons in it, readers first: what each says is
/// looked through for their numbers. A verb that is not here fails the test.
const TYPED: [(&str, &[&str]); 97] = [
    ("list", &["list", "list --sort name"]),
    ("show", &["show 1", "show 1 --as-of 2026-08-05", "show 790605496479"]),
    ("find", &["find Әлімова", "find 860702486840", "find 790605496479"]),
    ("today", &["today", "today -v"]),
    ("message", &[]),
    ("deadlines", &["deadlines", "deadlines --all", "deadlines 1"]),
    ("check", &["check --all", "check 1"]),
    ("report", &["report"]),
    ("admission score", &[]),
    ("admission allocate", &[]),
    ("admission seed", &[]),
    ("admission publish", &[]),
    ("admission verify", &[]),
    ("admission explain", &[]),
    ("admission commission make", &[]),
    ("admission commission meeting", &[]),
    ("admission commission decide", &[]),
    ("admission commission minutes", &[]),
    ("admission commission request", &[]),
    ("admission commission helper", &[]),
    ("admission commission list", &[]),
    ("admission commission show", &[]),
    ("admission campaign open", &["admission campaign open 2026"]),
    ("admission campaign record", &["admission campaign record 2026"]),
    ("admission campaign show", &["admission campaign show 2026"]),
    ("admission campaign groups", &["admission campaign groups 2026"]),
    ("admission campaign check", &["admission campaign check 2026"]),
    ("admission campaign lists", &[]),
    ("certificate supplement", &[]),
    ("certificate reference", &[]),
    ("certificate code", &[]),
    ("certificate papers", &["certificate papers"]),
    ("extern attach", &["extern attach 2"]),
    (
        "extern programme",
        &[
            "extern programme 2 --from programme.csv --plan 860702486840",
            "extern programme 860702486840 --from programme.csv --plan 3",
        ],
    ),
    ("extern timetable", &["extern timetable 2"]),
    ("extern attestation", &["extern attestation 2 --form 77012440723 --dates мамыр"]),
    ("extern council", &["extern council 2 --reason 860702486840"]),
    ("extern admit", &["extern admit 2"]),
    ("extern results", &["extern results 2 --from results.csv"]),
    ("extern protocol", &["extern protocol 2 --chair А --member Б"]),
    ("extern outcome", &["extern outcome 2"]),
    ("extern grades", &["extern grades basic-secondary"]),
    ("extern list", &["extern list"]),
    ("extern college", &["extern college --contest"]),
    ("explain", &["explain 1", "explain 1 term"]),
    ("appeal list", &["appeal list --all"]),
    ("law show", &["law show externat"]),
    ("law diff", &["law diff externat 2022-11 2023-08"]),
    ("law lint", &["law lint"]),
    ("calendar add", &["calendar add 2026-08-03 10"]),
    ("calendar before", &["calendar before 2026-08-17 3"]),
    ("calendar is", &["calendar is 2026-08-31"]),
    ("calendar show", &["calendar show 2026"]),
    ("form list", &["form list"]),
    ("form show", &["form show extract"]),
    ("form preview", &["form preview extract --case 1"]),
    ("doctor", &["doctor", "doctor --repair"]),
    ("export", &["export", "export --table events", "export --table deadlines --anonymous"]),
    ("verify", &["verify papers/2026/EX-2026-000002/extract.pdf"]),
    ("official", &["official"]),
    ("desk", &["desk"]),
    ("iin", &[]),
    ("completions", &[]),
    ("man", &[]),
    ("demo", &[]),
    ("init", &["init --yes --name А"]),
    ("certificate blanks receive", &[]),
    ("certificate blanks issue", &[]),
    ("certificate blanks hand", &[]),
    ("certificate blanks spoil", &[]),
    ("certificate blanks undo", &[]),
    ("certificate blanks balance", &["certificate blanks balance"]),
    ("certificate blanks list", &["certificate blanks list"]),
    ("certificate blanks show", &["certificate blanks show ЖОБ 0000001"]),
    ("record", &["record 1", "record 1 school-requested"]),
    ("register", &[]),
    ("import", &["import sheet.csv --dry-run", "import sheet.csv"]),
    (
        "correct",
        &["correct 1 applicant.iin=790605496478", "correct 1 applicant.phone=+77010000001"],
    ),
    ("attach", &["attach 1 note.txt"]),
    ("note", &["note 1 ескертпе"]),
    ("amend", &["amend 1 --reason қате"]),
    ("order", &["order 1", "order 3 --anyway --reason сынақ"]),
    ("refuse to-consider", &["refuse to-consider 1"]),
    ("refuse preliminary", &["refuse preliminary 1 --hearing 2026-08-14T15:00"]),
    ("refuse final", &["refuse final 1"]),
    ("deliver", &["deliver 2"]),
    ("appeal receive", &["appeal receive 2 --about 77015512981"]),
    ("appeal register", &["appeal register 2"]),
    ("appeal forward", &["appeal forward 2"]),
    ("appeal satisfy", &["appeal satisfy 2"]),
    ("appeal decide", &["appeal decide 2"]),
    ("appeal bundle", &["appeal bundle 2"]),
    ("appeal withdraw", &["appeal withdraw 2 --reason 77015512981"]),
    ("appeal court", &["appeal court 2"]),
    ("appeal judgment", &["appeal judgment 2"]),
    ("withdraw", &["withdraw 1"]),
    ("void", &["void 1 --reason қате"]),
];

/// Verbs that are tested elsewhere: they need an office of their own.
const KEPT: [&str; 5] = ["calendar set", "calendar unset", "form issue", "backup", "restore"];

#[test]
fn no_number_of_a_person_leaves_the_case_unasked() {
    let office = Office::with_one();
    office.hear("1");
    office.run("refuse final 1").ok();
    office.run("appeal receive 1").ok();
    for typed in [
        "list",
        "show 1",
        "deadlines --all",
        "check 1",
        "explain 1",
        "record 1",
        "appeal list",
        "order 1",
        "deliver 1",
        "refuse final 1",
    ] {
        for format in ["table", "json", "csv"] {
            let run = office.run(&format!("{typed} --format {format}"));
            for number in NUMBERS {
                assert!(!run.out.contains(number) && !run.err.contains(number), "{typed}: {run}");
            }
        }
    }
    for number in NUMBERS {
        assert!(!office.read("journal/2026.csv").contains(number));
        assert!(office.run("show 1 --full").ok().out.contains(number));
    }
}

#[test]
fn a_repeat_names_no_number() {
    let office = Office::with_one();
    let run = office.run(&application(&[])).exits(1);
    for number in NUMBERS {
        assert!(!run.err.contains(number), "{run}");
    }
}

#[test]
fn a_file_that_cannot_be_read_shows_no_number() {
    let office = Office::with_one();
    let file = "applications/2026/EX-2026-000001.toml";
    office.write(file, office.read(file).replace("phone = ", "fone = "));
    let run = office.run("deadlines").exits(3);
    assert!(!run.err.contains(NUMBERS[0]), "{run}");
}

#[cfg(unix)]
#[test]
fn files_are_the_offices_alone() {
    use std::os::unix::fs::PermissionsExt;
    let office = Office::empty();
    office.run("-C office init --yes --name А --address Б --head В").ok();
    let sheet = std::fs::read(crate::office::MESSY).unwrap();
    office.at("2026-08-14T10:00").write("office/a.csv", sheet);
    office.run("-C office import office/a.csv --ignore-unknown").exits(1);
    office.run("-C office refuse to-consider 2 --at 2026-08-05T10:00").ok();
    let mode =
        |path: &str| office.path().join(path).metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("office"), 0o700);
    for folder in [
        "applications",
        "applications/2026",
        "orders",
        "papers",
        "papers/2026",
        "papers/2026/EX-2026-000002",
        "journal",
        "local",
        ".ruqsat",
    ] {
        assert_eq!(mode(&format!("office/{folder}")), 0o700, "{folder}");
    }
    for file in office.files("office").into_iter().filter(|file| file != "office/a.csv") {
        assert_eq!(mode(&file), 0o600, "{file}");
    }
}

/// An office whose files a group may read keeps them so.
#[cfg(unix)]
#[test]
fn permissions_that_the_office_gave_are_kept() {
    use std::{fs, os::unix::fs::PermissionsExt};
    let office = Office::with_one();
    let file = office.path().join("applications/2026/EX-2026-000001.toml");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    office.run("note 1 ескерту").ok();
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o640);
}

/// The verbs that do something, by what is typed for them.
fn leaves(command: &Command, path: &str, into: &mut Vec<String>) {
    let own = command.get_subcommands().filter(|sub| sub.get_name() != "help");
    let before = into.len();
    for sub in own {
        leaves(sub, format!("{path} {}", sub.get_name()).trim(), into);
    }
    if into.len() == before {
        into.push(path.to_owned());
    }
}

#[test]
fn every_verb_is_looked_through() {
    let mut known: Vec<&str> =
        TYPED.iter().map(|(verb, _)| *verb).chain(KEPT).chain(["purge"]).collect();
    let mut all = Vec::new();
    leaves(&ruqsat::cli::command(), "", &mut all);
    all.sort();
    known.sort_unstable();
    assert_eq!(all, known, "say in TYPED how a new verb is typed where people's numbers are");
}

/// An office with three cases and numbers in all places where numbers may stand.
fn populated() -> Office {
    let office = Office::with_one();
    for name in ["Екінші", "Үшінші"] {
        office.run(&application(&[("student-name", name), ("student-iin", "")])).ok();
    }
    office.grant("2");
    office.run("note 1 \"мөлшері 860702486840, 77012440723\"").ok();
    let sheet = fs::read_to_string(crate::office::APPLICANTS).unwrap();
    let rows: Vec<&str> = sheet.lines().take(3).collect();
    office.write("sheet.csv", format!("{}\n", rows.join("\n")).replace("health", "ауру"));
    office.write("note.txt", "хат");
    office.write("programme.csv", "case;subject\n2;Алгебра\n860702486840;Физика\n");
    office.write("results.csv", "subject;attestation;mark;passed\nАлгебра;interim;5;yes\n");
    office
}

/// The numbers in a text, with the line each stands in.
fn numbers_in(text: &str, about: &str) -> Vec<String> {
    let phones = ["77012440723", "7012440723"];
    let of_line = |line: &str| -> Vec<String> {
        let numbers = NUMBERS.into_iter().chain(OTHERS).chain(phones);
        let found = numbers.filter(|number| line.contains(number));
        found.map(|number| format!("{about}: {number} in {line}")).collect()
    };
    text.lines().flat_map(of_line).collect()
}

#[test]
fn no_verb_says_a_whole_number_in_any_form() {
    let office = populated();
    let mut said = Vec::new();
    let again = ["show 1", "show 2", "export --table events"];
    for typed in TYPED.iter().flat_map(|(_, lines)| *lines).chain(&again) {
        for format in ["table", "json", "csv", "md"] {
            for language in ["en", "kk"] {
                let line = format!("{typed} --format {format}");
                let run = office.speak(language).run(&line);
                said.extend(numbers_in(&format!("{}{}", run.out, run.err), &line));
                assert_ne!(run.exit, 70, "{line}: {run}");
            }
        }
    }
    for file in office.files(".") {
        let is_said = file.starts_with("journal/") || file.ends_with(".errors.csv");
        if is_said {
            said.extend(numbers_in(&office.read(&file), &file));
        }
    }
    assert!(said.is_empty(), "{}", said.join("\n"));
    for number in NUMBERS {
        assert!(office.speak("en").run("show 1 --full").ok().out.contains(number));
    }
}
