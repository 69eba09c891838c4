//! An office kept in git: two clones with letters of their own, merged without a conflict.

use std::{
    fs,
    io::{self, Write},
    process::{Command, Stdio},
};

use crate::{journey::application, office::Office};

/// Runs git in a folder of the office with nothing of this machine's settings; what it said.
fn git(office: &Office, folder: &str, typed: &str) -> Result<String, String> {
    let output = Command::new("sh")
        .args(["-c", &format!("umask 077; exec git -c init.defaultBranch=main {typed}")])
        .current_dir(office.path().join(folder))
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .envs(["AUTHOR", "COMMITTER"].map(|who| (format!("GIT_{who}_NAME"), "officer")))
        .envs(["AUTHOR", "COMMITTER"].map(|who| (format!("GIT_{who}_EMAIL"), "officer@example.kz")))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    if output.status.success() { Ok(text) } else { Err(text) }
}

fn is_there() -> bool {
    let found = Command::new("git").arg("--version").stdout(Stdio::null()).status();
    let is_there = cfg!(unix) && found.is_ok_and(|status| status.success());
    if !is_there {
        // Straight to the terminal: a test that passes prints nothing.
        let _ = writeln!(io::stderr(), "skipped: there is no git on this machine");
    }
    is_there
}

fn commit(office: &Office, folder: &str) {
    git(office, folder, "add -A").unwrap();
    git(office, folder, "commit -qm day").unwrap();
}

/// A commit with two desks: `first` is where the office was made, `second` a clone with a letter.
fn two_desks() -> Office {
    let office = Office::empty();
    office.run("-C first init --yes --name Басқарма --address Алматы --head Сұлтанова").ok();
    register(&office, "first", "Ортақ");
    register(&office, "first", "Екінші");
    git(&office, "first", "init -q").unwrap();
    commit(&office, "first");
    git(&office, ".", "clone -q first second").unwrap();
    office
}

fn register(office: &Office, folder: &str, name: &str) -> String {
    let new = application(&[("student-iin", ""), ("student-name", name)]);
    office.run(&format!("-C {folder} {new}")).ok().out
}

#[test]
fn what_two_desks_wrote_is_merged_without_a_conflict_and_whole() {
    if !is_there() {
        return;
    }
    let office = two_desks();
    office.run("-C second desk B").ok();
    office.at("2026-08-04T10:00");
    assert_eq!(register(&office, "first", "Үшінші"), "EX-2026-000003\n");
    assert_eq!(register(&office, "second", "Төртінші"), "EX-2026-B00001\n");
    // Each works on a case of the other's making, and refuses one of its own.
    office.run("-C first record 1 package-complete").ok();
    office.run("-C second record 2 package-complete").ok();
    for (folder, case) in [("first", "EX-2026-000003"), ("second", "EX-2026-B00001")] {
        office.run(&format!("-C {folder} refuse to-consider {case} --anyway --reason сынақ")).ok();
        office.run(&format!("-C {folder} appeal receive {case}")).ok();
        commit(&office, folder);
    }
    git(&office, "first", "pull -q --no-rebase --no-edit ../second main").unwrap();
    git(&office, "second", "pull -q --no-rebase --no-edit ../first main").unwrap();
    for folder in ["first", "second"] {
        let looked = office.run(&format!("-C {folder} doctor")).ok();
        assert!(looked.out.contains("the office is whole: 4 cases"), "{looked}");
        assert_eq!(
            office.json(&format!("-C {folder} appeal list"))["complaints"]
                .as_array()
                .unwrap()
                .len(),
            2
        );
    }
    assert_eq!(register(&office, "first", "Бесінші"), "EX-2026-000004\n");
    assert_eq!(register(&office, "second", "Алтыншы"), "EX-2026-B00002\n");
}

#[test]
fn the_blanks_of_two_desks_are_one_register() {
    if !is_there() {
        return;
    }
    let office = Office::empty();
    office.at("2026-06-10T10:00").run("-C first init --yes --kind school --name Мектеп").ok();
    let received = "certificate blanks receive ЖОБ 0000001-0000010 --document general-secondary \
                    --act \"№ 15 жүкқұжат\" --date 2026-05-20";
    office.run(&format!("-C first {received}")).ok();
    git(&office, "first", "init -q").unwrap();
    commit(&office, "first");
    git(&office, ".", "clone -q first second").unwrap();
    office.run("-C second desk B").ok();
    for (folder, typed) in [
        ("first", "issue ЖОБ 0000001 --holder Бөкенова"),
        ("second", "issue ЖОБ 0000002 --holder Әлімова"),
        ("second", "spoil ЖОБ 0000003 --reason бүлінген"),
    ] {
        office.run(&format!("-C {folder} certificate blanks {typed}")).ok();
    }
    commit(&office, "first");
    commit(&office, "second");
    git(&office, "first", "pull -q --no-rebase --no-edit ../second main").unwrap();
    git(&office, "second", "pull -q --no-rebase --no-edit ../first main").unwrap();
    for folder in ["first", "second"] {
        office.run(&format!("-C {folder} doctor")).ok();
        let balance = office.json(&format!("-C {folder} certificate blanks balance"));
        let row = &balance["blanks"][0];
        let counts = ["received", "issued", "spoiled", "left"].map(|name| &row[name]);
        assert_eq!(counts, [10, 2, 1, 7], "{balance}");
    }
    // What one has given out the other cannot give again.
    office.run("-C first certificate blanks issue ЖОБ 0000002 --holder Асанов").exits(5);
}

#[test]
fn a_clone_without_a_letter_says_so() {
    if !is_there() {
        return;
    }
    let office = two_desks();
    office.run("-C second note 1 ескертпе").ok();
    for name in ["Үшінші", "Төртінші"] {
        let new = application(&[("student-iin", ""), ("student-name", name)]);
        let run = office.run(&format!("-C second {new}")).ok();
        assert!(run.err.contains("warning[office-copied]"), "{run}");
    }
}

/// Two copies that used one letter have one journal: git must not weave a chain out of two.
#[test]
fn journals_of_one_desk_written_twice_are_a_conflict() {
    if !is_there() {
        return;
    }
    let office = two_desks();
    office.run("-C first note 1 бірінші").ok();
    office.run("-C second note 2 екінші").ok();
    for folder in ["first", "second"] {
        commit(&office, folder);
    }
    let said = git(&office, "first", "pull -q --no-rebase --no-edit ../second main").unwrap_err();
    assert!(said.contains("CONFLICT") && said.contains("journal/2026.csv"), "{said}");
    let journal = office.read("first/journal/2026.csv");
    assert!(!journal.contains("<<<<"), "{journal}");
}

#[test]
fn what_belongs_to_one_copy_does_not_travel_and_no_byte_is_changed() {
    let office = Office::empty();
    office.run("-C first init --yes --name Басқарма --address Алматы --head Сұлтанова").ok();
    assert_eq!(office.read("first/.gitignore"), "/.ruqsat/\n.ruqsat-*.tmp\n");
    let attributes = office.read("first/.gitattributes");
    for line in ["* -text\n", "journal/*.csv -text -merge\n", "*.pdf binary\n"] {
        assert!(attributes.contains(line), "{attributes}");
    }
    // A repository with rules of its own keeps them.
    fs::create_dir(office.path().join("own")).unwrap();
    office.write("own/.gitattributes", "*.txt text\n");
    office.run("-C own init --yes --name Басқарма --address Алматы --head Сұлтанова").ok();
    assert_eq!(office.read("own/.gitattributes"), "*.txt text\n");
}
