//! A duplicate cut short between its blank and its case: no blank is used twice, none is
//! unaccounted for, and the same command completes it.

use std::{
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};

use rayon::prelude::*;

use super::{
    office::Office,
    undisturbed,
    verbs::{DUPLICATE, VERBS, office_before},
};
use crate::store::power::{Tree, cuts};

const CASE: &str = "applications/2026/DS-2026-000001.toml";
const UNFINISHED: &str = "unfinished-duplicate";

/// How often a file says something.
fn said(tree: &Tree, file: &str, what: &str) -> usize {
    let bytes = tree.files.get(Path::new(file)).map(Vec::as_slice).unwrap_or_default();
    String::from_utf8_lossy(bytes).matches(what).count()
}

/// How often the register says that the blank was made out for the case.
fn entered(tree: &Tree) -> usize {
    said(tree, "blanks/2026.toml", "case = \"DS-2026-000001\"")
}

/// How often the case says that its duplicate was made out.
fn recorded(tree: &Tree) -> usize {
    said(tree, CASE, "kind = \"duplicate-issued\"")
}

#[test]
fn d13_b3_a_blank_and_its_case_say_the_same_when_the_power_goes() {
    let verb = VERBS.iter().find(|verb| verb.typed == DUPLICATE).unwrap();
    let (steps, _) = undisturbed(verb);
    let (during, told) = cuts(office_before(verb), &steps);
    assert!(told.iter().all(|tree| (entered(tree), recorded(tree)) == (1, 1)));
    let between = AtomicUsize::new(0);
    during.union(&told).collect::<Vec<_>>().par_iter().for_each(|tree| {
        let office = Office::of(tree, verb.now);
        let (blank, case) = (entered(tree), recorded(tree));
        assert!(blank <= 1 && case <= blank, "{blank} {case}: a case without its blank");
        let looked = office.run("doctor").err;
        assert_eq!(looked.contains(UNFINISHED), blank > case, "{looked}");
        if blank > case {
            between.fetch_add(1, Ordering::Relaxed);
            assert!(looked.contains(&format!("ruqsat record {CASE_AND_BLANK}")), "{looked}");
            let other = office.run(&DUPLICATE.replace("000001 dup", "000002 dup"));
            assert_eq!(other.exit, 5, "{}", other.err);
            assert!(other.err.contains("[blank-elsewhere]"), "{}", other.err);
        }
        // The same command completes what was cut short, and does nothing a second time.
        let again = office.run(DUPLICATE);
        assert_eq!(again.exit, if case == 1 { 5 } else { 0 }, "{}", again.err);
        let end = Tree::read(office.path());
        assert_eq!((entered(&end), recorded(&end)), (1, 1));
        let looked = office.run("doctor").err;
        assert!(!looked.contains(UNFINISHED) && !looked.contains("no journal"), "{looked}");
        let balance = office.ok("certificate blanks balance --format json").out;
        assert!(balance.contains("\"issued\": 1"), "{balance}");
    });
    assert!(between.into_inner() > 0, "the cut between the two is among them");
}

/// What doctor says to type.
const CASE_AND_BLANK: &str =
    "DS-2026-000001 duplicate-issued \"blank=ЖОБ 0000001\" \"original=ЖОБ-5\"";
