//! Every writing verb cut short: by the power going at any moment, by a disk that fills up.
//!
//! After each, whoever comes next must find every case that anybody was told of, whole; a
//! journal without a flaw, that tells of every file; no number twice; no order half taken.

mod blank;
mod held;
mod kept;
mod office;
mod verbs;

use rayon::prelude::*;

use crate::store::{
    power::{Tree, cuts},
    watched::Step,
};
use held::hold;
use office::Office;
use verbs::{VERBS, Verb, office_before};

/// What a verb does when nothing stops it: its steps, and the office after it.
fn undisturbed(verb: &Verb) -> (Vec<Step>, Tree) {
    let office = Office::of(office_before(verb), verb.now);
    office.ok(verb.typed);
    (office.steps(), Tree::read(office.path()))
}

/// Holds everything that the power may leave of a verb; how much that is.
fn power_cuts(verb: &Verb) -> usize {
    let before = office_before(verb);
    let (steps, after) = undisturbed(verb);
    let (during, told) = cuts(before, &steps);
    during.par_iter().for_each(|found| hold(verb, found, before, before));
    told.par_iter().for_each(|found| hold(verb, found, &after, &after));
    during.len() + told.len()
}

#[test]
fn nothing_told_is_lost_when_the_power_goes() {
    let looked_at: usize = VERBS.iter().map(power_cuts).sum();
    // Fewer would mean that steps are no longer noted.
    assert!(looked_at > 20 * VERBS.len(), "{looked_at}");
}

/// Holds what a disk leaves of a verb that has room for so many of its steps.
fn full_disk(verb: &Verb, room: usize) {
    let before = office_before(verb);
    let office = Office::on_full_disk(before, verb.now, room);
    let run = office.run(verb.typed);
    let about = format!("{}, room for {room}: {} {}", verb.typed, run.exit, run.err);
    // What a holder is called and what was announced before need no room.
    let is_said = run.err.contains("[cannot-write]") || run.err.contains("[journal-behind]");
    let is_behind = run.exit == 0 && run.err.contains("[journal-behind]");
    assert!(run.exit == 2 && is_said || is_behind || room == 0 && run.exit == 0, "{about}");
    let found = Tree::read(office.path());
    let told = if run.exit == 0 { &found } else { before };
    hold(verb, &found, told, before);
}

#[test]
fn a_full_disk_loses_nothing_and_doubles_nothing() {
    VERBS.par_iter().for_each(|verb| {
        let (steps, _) = undisturbed(verb);
        let needy: Vec<usize> = (0..steps.len()).filter(|at| steps[*at].needs_room()).collect();
        assert!(needy.len() > 1, "{}", verb.typed);
        needy.par_iter().for_each(|room| full_disk(verb, *room));
    });
}

#[test]
fn a_read_only_disk_is_read_and_nothing_else() {
    for verb in VERBS {
        let before = office_before(verb);
        let office = Office::on_read_only_disk(before, verb.now);
        let run = office.run(verb.typed);
        assert_eq!(run.exit, 2, "{}: {}", verb.typed, run.err);
        assert!(run.err.contains("[cannot-write]: cannot be written: the disk is read-only"));
        assert_eq!(Tree::read(office.path()), *before, "{}", verb.typed);
        if !before.files.is_empty() {
            office.ok("show 1");
        }
    }
}
