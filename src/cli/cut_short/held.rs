//! What must hold of an office in which a verb was cut short.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use super::{
    office::Office,
    verbs::{INIT, Verb},
};
use crate::{digest::sha256, store::Directory, store::Flaw, store::power::Tree};

/// Holds an office as it was found: `told` is what the officer was told of, `never` what no
/// number may repeat.
pub(super) fn hold(verb: &Verb, found: &Tree, told: &Tree, never: &Tree) {
    let office = Office::of(found, verb.now);
    let about = || format!("{}\n{:#?}", verb.typed, found.files.keys().collect::<Vec<_>>());
    hold_told(found, told, &about);
    if !found.files.contains_key(Path::new("office.toml")) {
        assert_eq!(verb.typed, INIT, "{}", about());
        office.ok(INIT);
    }
    // Readers find every file whole.
    let (_, problems) = Directory::open(office.path().to_owned()).unwrap().read_all();
    assert!(problems.0.is_empty(), "{problems}: {}", about());
    // Whoever writes next brings all in order: first another case, then the same command.
    if found.files.contains_key(Path::new("applications/2026/EX-2026-000007.toml")) {
        office.ok("note 7 кейін");
    }
    let number = office.ok(&another()).out.trim().to_owned();
    let taken = |tree: &Tree| numbers(tree).contains(&number);
    assert!(!taken(never) && !taken(found), "{number} twice: {}", about());
    let again = office.run(verb.typed);
    assert!([0, 1, 2, 5].contains(&again.exit), "{} {}", again.err, about());
    let end = Tree::read(office.path());
    hold_journal(&office, &end, &about);
    hold_orders(&office, &about);
    hold_numbers(&office, &about);
}

/// What somebody was told of is there, and its records only grew.
fn hold_told(found: &Tree, told: &Tree, about: &dyn Fn() -> String) {
    for (path, bytes) in told.files.iter().filter(|(path, _)| is_record(path)) {
        let there = found.files.get(path).map(Vec::as_slice).unwrap_or_default();
        assert!(there.starts_with(bytes), "{} is lost: {}", path.display(), about());
    }
}

/// The chain is whole but for lines cut short, and the last line of each file tells of it.
fn hold_journal(office: &Office, end: &Tree, about: &dyn Fn() -> String) {
    let directory = Directory::open(office.path().to_owned()).unwrap();
    let mut last = BTreeMap::new();
    for journal in directory.journals() {
        let grave = journal.flaws.iter().filter(|(_, flaw)| *flaw != Flaw::Torn);
        let grave: Vec<_> = grave.filter(|(_, flaw)| *flaw != Flaw::BackInTime).collect();
        assert!(grave.is_empty(), "{grave:?}: {}", about());
        for (record, length, digest) in journal.records {
            // A case only grows, whichever desk's journal tells of it.
            let line = last.entry(record).or_insert((0, String::new()));
            *line = line.clone().max((length, digest));
        }
    }
    for (path, bytes) in end.files.iter().filter(|(path, _)| is_record(path)) {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let line = last.get(&stem).or_else(|| last.get(&*path.to_string_lossy()));
        let expected = (bytes.len(), sha256(bytes));
        assert_eq!(line, Some(&expected), "{}: {}", path.display(), about());
    }
}

/// An order is taken in all its cases.
fn hold_orders(office: &Office, about: &dyn Fn() -> String) {
    let directory = Directory::open(office.path().to_owned()).unwrap();
    for order in directory.orders(2026).unwrap() {
        let number = order.number.to_string();
        for case in &order.cases {
            let stored = directory.read(case).unwrap();
            let mut granted = stored.case.events.iter();
            let of_order = granted.any(|event| event.text("order") == Some(&number));
            assert!(of_order, "{number} lacks {case}: {}", about());
        }
    }
}

/// No two papers of different cases bear one number of a series of ours.
fn hold_numbers(office: &Office, about: &dyn Fn() -> String) {
    let (cases, problems) = Directory::open(office.path().to_owned()).unwrap().read_all();
    assert!(problems.0.is_empty(), "{problems}: {}", about());
    let mut seen = BTreeMap::new();
    for stored in &cases {
        for event in stored.case.events.iter().filter(|event| event.text("order").is_none()) {
            let Some(number) = event.text("number").filter(|number| number.len() > 12) else {
                continue;
            };
            let other = seen.insert(number.to_owned(), &stored.path);
            assert!(other.is_none_or(|other| *other == stored.path), "{number}: {}", about());
        }
    }
}

/// The command that registers another case.
fn another() -> String {
    "register --service externat --at 2026-08-03T10:30 --channel portal --applicant-name Басқа \
     --applicant-iin 860702486840 --student-name Бөлек --school Мектеп --grade 8 \
     --category health --grades-requested 8 --consent yes --signature eds"
        .to_owned()
}

fn is_record(path: &Path) -> bool {
    let folders = ["applications", "orders", "papers", "blanks", "local"];
    folders.iter().any(|folder| path.starts_with(folder)) || path == Path::new("office.toml")
}

fn numbers(tree: &Tree) -> BTreeSet<String> {
    let stem = |path: &PathBuf| Some(path.file_stem()?.to_str()?.to_owned());
    tree.files.keys().filter_map(stem).collect()
}
