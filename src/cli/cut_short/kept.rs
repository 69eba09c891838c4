//! A backup and a restoration cut short: a backup is whole or not there, a folder is an office or
//! can become one.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use tempfile::TempDir;

use super::{
    office::Office,
    undisturbed,
    verbs::{BACKUP, VERBS, office_before},
};
use crate::store::power::{Tree, cuts};

const NOW: &str = "2026-08-12T10:00";

#[test]
fn a_backup_that_has_its_name_is_whole() {
    let verb = VERBS.iter().find(|verb| verb.typed == BACKUP).unwrap();
    let (steps, _) = undisturbed(verb);
    let (during, told) = cuts(office_before(verb), &steps);
    let has_name = |tree: &&Tree| tree.files.contains_key(Path::new("copy.tar.gz"));
    assert!(told.iter().all(|tree| has_name(&tree)));
    assert!(during.iter().any(|tree| !has_name(&tree)));
    during.union(&told).filter(has_name).for_each(|tree| {
        Office::of(tree, NOW).ok("restore copy.tar.gz --dry-run");
    });
}

/// A backup in a folder of its own.
fn backup() -> TempDir {
    let verb = VERBS.iter().find(|verb| verb.typed == BACKUP).unwrap();
    let office = Office::of(office_before(verb), NOW);
    office.ok(BACKUP);
    let folder = TempDir::new().unwrap();
    fs::copy(office.path().join("copy.tar.gz"), folder.path().join("copy.tar.gz")).unwrap();
    folder
}

/// The records of an office, without what belongs to the copy alone.
fn records(tree: &Tree) -> Tree {
    let own = |path: &Path| path.starts_with(".ruqsat");
    let files = tree.files.clone().into_iter().filter(|(path, _)| !own(path));
    Tree { files: files.collect(), folders: BTreeSet::new() }
}

fn restore(office: &Office, backup: &TempDir) -> i32 {
    let file = backup.path().join("copy.tar.gz").display().to_string();
    office.run_words(vec!["restore".to_owned(), file]).exit
}

#[test]
fn an_office_is_restored_whole_or_not_at_all_when_the_power_goes() {
    let backup = backup();
    let office = Office::of(&Tree::default(), NOW);
    assert_eq!(restore(&office, &backup), 0);
    let whole = records(&Tree::read(office.path()));
    let (during, told) = cuts(&Tree::default(), &office.steps());
    assert!(during.len() > 100, "{}", during.len());
    let is_office = |tree: &Tree| tree.files.contains_key(Path::new("office.toml"));
    assert!(told.iter().all(is_office));
    during.union(&told).collect::<Vec<_>>().par_iter().for_each(|tree| {
        let office = Office::of(tree, NOW);
        if !is_office(tree) {
            assert_eq!(restore(&office, &backup), 0, "{:#?}", tree.files.keys());
        }
        assert_eq!(records(&Tree::read(office.path())), whole);
        office.ok("note 7 кейін");
        let run = office.ok("desk");
        assert!(run.err.is_empty(), "{}", run.err);
    });
}

#[test]
fn a_full_disk_leaves_nothing_of_a_restoration() {
    let backup = backup();
    let steps = {
        let office = Office::of(&Tree::default(), NOW);
        restore(&office, &backup);
        office.steps()
    };
    for room in (0..steps.len()).step_by(7) {
        let office = Office::on_full_disk(&Tree::default(), NOW, room);
        let exit = restore(&office, &backup);
        let found = Tree::read(office.path());
        assert!(exit == 2 && found == Tree::default() || exit == 0, "{room}: {found:?}");
    }
}

/// Years after the cases of the office ended.
const LATER: &str = "2028-08-20T10:00";
const PURGE: &str = "purge --older-than 1y --reason мерзім --yes";

/// What a purge takes away is there as it was, or goes with the next command: nothing else goes.
#[test]
fn a_purge_is_done_or_not_begun_when_the_power_goes() {
    let mut office = Office::of(office_before(&VERBS[1]), "2026-08-13T10:00");
    office.ok("deliver 6 7");
    let before = Tree::read(office.path());
    office = Office::of(&before, LATER);
    office.ok(PURGE);
    let (steps, after) = (office.steps(), Tree::read(office.path()));
    let cases = |tree: &Tree| {
        let is_case = |path: &&PathBuf| path.starts_with("applications");
        tree.files.keys().filter(is_case).cloned().collect::<BTreeSet<_>>()
    };
    assert_eq!(cases(&before).len(), 7);
    assert_eq!(cases(&after).len(), 5);
    let (during, told) = cuts(&before, &steps);
    let record = Path::new("purges/2028/PG-2028-000001.toml");
    assert!(told.iter().all(|tree| cases(tree) == cases(&after)));
    during.union(&told).collect::<Vec<_>>().par_iter().for_each(|tree| {
        let office = Office::of(tree, LATER);
        office.ok("note 1 кейін");
        let found = Tree::read(office.path());
        let expected = if found.files.contains_key(record) { &after } else { &before };
        assert_eq!(cases(&found), cases(expected));
        // Trees are made by a test: clocks and modes are not looked at.
        let looked = office.run("doctor").err;
        for odd in ["it is not there", "changed by hand", "there again", "no journal"] {
            assert!(!looked.contains(odd), "{looked}");
        }
        let of_purged = |path: &PathBuf| path.starts_with("papers/2026/EX-2026-000006");
        assert_eq!(
            found.files.keys().any(of_purged),
            before.files.keys().any(of_purged) && expected == &before
        );
    });
}
