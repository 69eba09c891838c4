//! Numbers are never given twice: not after a loss, nor by a clock set wrong, nor by two copies
//! of one office.

use std::fs;

use crate::{
    journey::application,
    office::{Office, Run},
};

fn register(office: &Office, name: &str) -> Run {
    office.run(&application(&[("student-iin", ""), ("student-name", name)])).ok()
}

fn number(office: &Office, name: &str) -> String {
    register(office, name).out.trim().to_owned()
}

#[test]
fn a_void_case_keeps_its_number() {
    let office = Office::with_one();
    office.run("void 1 --reason қате").ok();
    assert_eq!(number(&office, "Екінші"), "EX-2026-000002");
}

/// Marks lost, and the files of the last cases with them: the journal remembers.
#[test]
fn what_was_deleted_is_remembered_by_the_journal() {
    let office = Office::with_one();
    assert_eq!(number(&office, "Екінші"), "EX-2026-000002");
    assert_eq!(number(&office, "Үшінші"), "EX-2026-000003");
    for lost in ["applications/2026/EX-2026-000003.toml", ".ruqsat/counters.toml"] {
        fs::remove_file(office.path().join(lost)).unwrap();
    }
    let run = register(&office, "Төртінші");
    assert_eq!(run.out, "EX-2026-000004\n");
    assert!(run.err.contains("warning[numbers-found-again]"), "{run}");
    assert!(!register(&office, "Бесінші").err.contains("numbers-found-again"));
}

/// Marks set back, as by a backup put in their place, are behind the journal.
#[test]
fn marks_set_back_are_noticed() {
    let office = Office::with_one();
    office.run("refuse to-consider 1 --anyway --reason сынақ").ok();
    number(&office, "Екінші");
    fs::remove_file(office.path().join("applications/2026/EX-2026-000002.toml")).unwrap();
    for set_back in ["EX-2026 = 1\n", "", "no marks at all"] {
        office.write(".ruqsat/counters.toml", set_back);
        let run = office.run("note 1 ескертпе").ok();
        assert!(run.err.contains("warning[numbers-found-again]"), "{set_back:?}: {run}");
        let marks = office.read(".ruqsat/counters.toml");
        assert_eq!(marks, "EX-2026 = 2\nRC-2026 = 1\n", "{set_back:?}");
    }
}

/// The year of a number is that of registration: it turns with it and comes back with a clock
/// that was wrong, and no number comes twice.
#[test]
fn numbers_go_on_over_the_turn_of_the_year_and_a_clock_set_back() {
    let office = Office::with_one();
    let at = |moment: &str, name: &str| {
        office.at(moment);
        let arrived = application(&[("at", moment), ("student-iin", ""), ("student-name", name)]);
        office.run(&arrived).ok().out.trim().to_owned()
    };
    assert_eq!(at("2026-12-31T10:00", "а"), "EX-2026-000002");
    // After hours on the last day: the next working day is in the next year.
    assert_eq!(at("2026-12-31T20:00", "ә"), "EX-2027-000001");
    assert_eq!(at("2027-01-05T10:00", "б"), "EX-2027-000002");
    // The clock is set back into the old year, and then put right.
    assert_eq!(at("2026-12-30T10:00", "в"), "EX-2026-000003");
    assert_eq!(at("2027-01-06T10:00", "г"), "EX-2027-000003");
    let journals = ruqsat::store::Directory::open(office.path().to_owned()).unwrap().journals();
    let names: Vec<&str> = journals.iter().map(|journal| journal.file.as_str()).collect();
    assert_eq!(names, ["journal/2026.csv", "journal/2027.csv"]);
    for journal in journals {
        assert!(journal.flaws.iter().all(|(_, flaw)| !flaw.is_grave()), "{:?}", journal.flaws);
    }
}

#[test]
fn a_desk_with_a_letter_has_numbers_of_its_own() {
    let office = Office::with_one();
    assert_eq!(
        office.run("desk").ok().out,
        "Numbers given here bear no letter, such as EX-2026-000012.\n"
    );
    let set = office.run("desk B").ok();
    assert_eq!(set.out, "Numbers given here bear the letter B, such as EX-2026-B00012.\n");
    assert_eq!(office.json("desk")["desk"], "B");
    assert_eq!(number(&office, "Екінші"), "EX-2026-B00001");
    office.at("2026-08-04T10:00").run("record B1 package-complete").ok();
    assert_eq!(office.run("record 1 package-complete").exit, 2);
    assert_eq!(office.json("find B1")["cases"].as_array().unwrap().len(), 1);
    assert_eq!(office.json("find 1")["cases"].as_array().unwrap().len(), 2);
    let listed = office.json("list");
    assert_eq!(listed["cases"][1]["case"], "EX-2026-B00001");
    // Its journal is its own too.
    assert!(office.read("journal/2026-B.csv").contains(",register,EX-2026-B00001,"));
    assert!(!office.read("journal/2026.csv").contains("EX-2026-B00001"));
    assert_eq!(office.json("desk main")["desk"], serde_json::Value::Null);
    assert_eq!(number(&office, "Үшінші"), "EX-2026-000002");
    fs::remove_file(office.path().join(".ruqsat/counters.toml")).unwrap();
    office.run("desk B").ok();
    assert_eq!(number(&office, "Төртінші"), "EX-2026-B00002");
}

#[test]
fn a_desk_has_one_capital_letter() {
    let office = Office::with_one();
    for letter in ["b", "I", "O", "BB", "Б", "1", "first"] {
        let run = office.run(&format!("desk {letter}")).exits(2);
        assert!(run.err.starts_with("error[invalid-option]: "), "{run}");
    }
    office.write(".ruqsat/desk.toml", "letter = \"Б\"\n");
    assert_eq!(office.run("note 1 ескертпе").exit, 3);
}

/// Two copies that both give numbers: the second is told, and a letter keeps them apart.
#[cfg(unix)]
#[test]
fn a_copy_of_an_office_is_noticed() {
    let machine = |office: &Office, typed: &str| {
        let mut command = office.command();
        command.env_remove("RUQSAT_NOW").args(crate::office::words(typed));
        let output = command.stdin(std::process::Stdio::null()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stderr).unwrap()
    };
    let another = |name: &str| {
        application(&[("at", "2026-08-03T11:00"), ("student-iin", ""), ("student-name", name)])
    };
    let first = Office::with_one();
    assert!(!machine(&first, &another("а")).contains("office-copied"));
    let second = Office::empty();
    crate::failpoints::copy(first.path(), second.path());
    assert!(!machine(&first, &another("ә")).contains("office-copied"));
    assert!(machine(&second, &another("б")).contains("warning[office-copied]"));
    machine(&second, "desk B");
    assert!(!machine(&second, &another("в")).contains("office-copied"));
    assert!(second.files("applications").iter().any(|file| file.contains("-B00001")));
}

/// The numbers of papers are behind too, and no file bears them.
#[test]
fn marks_of_papers_set_back_are_noticed() {
    let office = Office::with_one();
    let before = office.read(".ruqsat/counters.toml");
    number(&office, "Екінші");
    office.run("refuse to-consider 1 --anyway --reason сынақ").ok();
    office.write(".ruqsat/counters.toml", before);
    office.run("refuse to-consider 2 --anyway --reason сынақ").ok();
    let given = |case: &str| office.json(&format!("show {case}"))["events"][0]["number"].clone();
    assert_eq!((given("1"), given("2")), ("RC-2026-000001".into(), "RC-2026-000002".into()));
}
