//! Whose number it is stays in the case file: not on the screen, not in the journal, not in
//! other people's folders.

use crate::{journey::application, office::Office};

const NUMBERS: [&str; 2] = ["860702486840", "120108591236"];

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
