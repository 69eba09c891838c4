//! Who may read and write the office's files.

#![cfg(unix)]

use std::{fs, os::unix::fs::PermissionsExt};

use crate::{journey::application, office::Office};

fn mode(office: &Office, file: &str) -> u32 {
    fs::metadata(office.path().join(file)).unwrap().permissions().mode() & 0o7777
}

/// The modes of every file and of every folder of the records.
fn modes(office: &Office) -> (Vec<u32>, Vec<u32>) {
    let folders = ["applications", "applications/2026", "journal", "orders", "papers", ".ruqsat"];
    let mut modes = (
        office.files(".").into_iter().map(|file| mode(office, &file)).collect::<Vec<_>>(),
        folders.map(|folder| mode(office, folder)).to_vec(),
    );
    for list in [&mut modes.0, &mut modes.1] {
        list.sort_unstable();
        list.dedup();
    }
    modes
}

fn set_group(office: &Office, group: &str) {
    let settings = office.read("office.toml");
    office
        .write("office.toml", settings.replace("\nzone", &format!("\ngroup = \"{group}\"\nzone")));
}

#[test]
fn records_are_the_owners_alone_and_keep_the_mode_they_are_given() {
    let office = Office::with_one();
    assert_eq!(modes(&office), (vec![0o600], vec![0o700]));
    let case = "applications/2026/EX-2026-000001.toml";
    fs::set_permissions(office.path().join(case), fs::Permissions::from_mode(0o640)).unwrap();
    office.run("note 1 ескертпе").ok();
    assert_eq!(mode(&office, case), 0o640);
}

#[test]
fn a_group_reads_or_writes_where_the_office_says_so() {
    for (group, file, folder) in [("read", 0o640, 0o750), ("write", 0o660, 0o2770)] {
        let office = Office::with_one();
        set_group(&office, group);
        let second = application(&[("student-iin", ""), ("student-name", "Екінші")]);
        office.run(&second).ok();
        assert_eq!(modes(&office), (vec![file], vec![folder]), "{group}");
        // A folder that is made later is like the one it lies in.
        office.run("refuse to-consider 1 --anyway --reason сынақ").ok();
        assert_eq!(mode(&office, "papers/2026/EX-2026-000001"), folder, "{group}");
        assert_eq!(modes(&office).0, [file], "{group}");
    }
}

#[test]
fn another_word_for_the_group_is_refused() {
    let office = Office::with_one();
    set_group(&office, "all");
    let run = office.run("note 1 ескертпе").exits(2);
    assert!(run.err.starts_with("error[invalid-settings]: "), "{run}");
}

/// That the journal cannot be written is found out before any record is.
#[test]
fn without_its_journal_nothing_is_written() {
    let office = Office::with_one();
    let case = "applications/2026/EX-2026-000001.toml";
    let before = office.read(case);
    fs::rename(office.path().join("journal/2026.csv"), office.path().join("kept.csv")).unwrap();
    fs::create_dir(office.path().join("journal/2026.csv")).unwrap();
    let run = office.run("note 1 ескертпе");
    assert!(run.exit != 0 && run.err.contains("journal/2026.csv"), "{run}");
    assert_eq!(office.read(case), before);
    fs::remove_dir(office.path().join("journal/2026.csv")).unwrap();
    fs::rename(office.path().join("kept.csv"), office.path().join("journal/2026.csv")).unwrap();
    office.run("note 1 ескертпе").ok();
    crate::records::verify_journal(&office);
}

/// Only the system's own user may give a folder away; where the tests run as another, the rule
/// itself is held by `disk::owner`.
#[test]
fn a_folder_of_another_user_is_said_to_be_so_by_every_verb() {
    let office = Office::with_one();
    if std::os::unix::fs::chown(office.path(), Some(12345), Some(12345)).is_err() {
        return;
    }
    for typed in ["list", "note 1 ескертпе", "deadlines --format json"] {
        let run = office.run(typed).ok();
        assert!(run.err.contains("office-of-another") && run.err.contains("12345"), "{run}");
    }
    fs::set_permissions(office.path(), fs::Permissions::from_mode(0o2770)).unwrap();
    std::os::unix::fs::chown(office.path(), None, Some(0)).unwrap();
    assert_eq!(office.run("list").ok().err, "");
}

/// Whoever may write the office's folder may put another office in its place.
#[test]
fn an_office_that_others_may_change_is_named_and_closed() {
    let office = Office::with_one();
    fs::set_permissions(office.path(), fs::Permissions::from_mode(0o757)).unwrap();
    let found = office.json("doctor")["findings"].take();
    assert_eq!(found.as_array().unwrap().len(), 1, "{found}");
    assert_eq!((&found[0]["code"], &found[0]["file"]), (&"odd-file".into(), &".".into()));
    let words = "others than the office may put another office in the place of this one";
    assert_eq!(found[0]["message"], words);
    let run = office.run("doctor --repair").ok();
    assert!(run.err.contains(".: only the office may change it from now on"), "{run}");
    assert_eq!(mode(&office, "."), 0o755);
    office.run("doctor").ok();
}
