//! Whether an edition holds together: every name that one part uses, another part gives.

use std::path::Path;

use super::{anchor::Anchor, circle::circle, service::Edition, step::Step};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Result, codes};

/// Checks the names of an edition against each other.
///
/// # Errors
/// `invalid-law`, once for each name that leads nowhere, and for a circle of steps.
pub fn edition(path: &Path, edition: &Edition) -> Result<()> {
    let mut problems = Diagnostics::default();
    let problem = |problem: &'static str, key: &str| {
        Diagnostic::error(codes::INVALID_LAW)
            .with("problem", problem)
            .with("key", key)
            .with("suggestion", "")
            .at(Place::File(path.to_owned()))
    };
    let mut unknown = |name: &str| problems.push(problem("unknown-name", name));
    let names = names_used(edition);
    for event in names.events.filter(|kind| edition.event(kind).is_none()) {
        unknown(event);
    }
    for state in names.states.filter(|id| edition.state(id).is_none()) {
        unknown(state);
    }
    for step in names.steps.filter(|id| !edition.steps.iter().any(|step| step.id == *id)) {
        unknown(step);
    }
    for category in names.categories.filter(|id| edition.category(id).is_none()) {
        unknown(category);
    }
    for step in edition.steps.iter().filter(|step| !is_whole(step)) {
        unknown(&step.id);
    }
    if let Some(step) = circle(edition) {
        problems.push(problem("circle", &step.id));
    }
    problems.or(())
}

/// A step runs forward (`after`, `within`) or is counted back (`before`, `by`), never both.
fn is_whole(step: &Step) -> bool {
    let forward = [step.after.is_some(), step.within.is_some()];
    let back = [step.before.is_some(), step.by.is_some()];
    match (forward, back) {
        ([true, true], [false, false]) => true,
        ([false, false], [true, true]) => step.planned.is_none(),
        _ => false,
    }
}

struct NamesUsed<'a> {
    events: Box<dyn Iterator<Item = &'a str> + 'a>,
    states: Box<dyn Iterator<Item = &'a str> + 'a>,
    steps: Box<dyn Iterator<Item = &'a str> + 'a>,
    categories: Box<dyn Iterator<Item = &'a str> + 'a>,
}

fn names_used(edition: &Edition) -> NamesUsed<'_> {
    let anchors = || {
        edition.steps.iter().flat_map(|step| [&step.after, &step.planned, &step.before]).flatten()
    };
    let anchored_events = anchors().filter_map(|anchor| match anchor {
        Anchor::Event(kind) => Some(kind.as_str()),
        _ => None,
    });
    let anchored_steps = anchors().filter_map(|anchor| match anchor {
        Anchor::Deadline(step) => Some(step.as_str()),
        _ => None,
    });
    let for_categories = edition
        .documents
        .iter()
        .flat_map(|rule| &rule.categories)
        .chain(edition.eligibilities.iter().flat_map(|rule| &rule.categories))
        .chain(edition.windows.iter().flat_map(|rule| &rule.categories));
    let leaves = edition.states.iter().filter_map(|state| state.leaves_by.as_ref()).flatten();
    NamesUsed {
        events: Box::new(
            anchored_events
                .chain(edition.steps.iter().flat_map(|step| &step.done_by).map(String::as_str))
                .chain(edition.events.iter().filter_map(|rule| rule.after.as_deref()))
                .chain(edition.events.iter().flat_map(|rule| &rule.needs).map(String::as_str))
                .chain(leaves.map(String::as_str))
                .chain(edition.forms.iter().flat_map(|form| &form.on).map(String::as_str)),
        ),
        states: Box::new(
            edition
                .events
                .iter()
                .flat_map(|rule| rule.from.iter().flatten().chain(&rule.to))
                .map(String::as_str),
        ),
        steps: Box::new(
            anchored_steps
                .chain(edition.states.iter().flat_map(|state| &state.awaits).map(String::as_str)),
        ),
        categories: Box::new(for_categories.map(String::as_str)),
    }
}
