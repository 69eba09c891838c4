//! The course of a case through its states: what can be reached, what never ends.

use std::collections::BTreeSet;

use super::Remark;
use crate::law::{Edition, EventRule, State, Step, Subject};

/// What is wrong with the course that an edition describes.
pub(super) fn remarks(edition: &Edition) -> Vec<Remark<'_>> {
    let reached = reached(edition, edition.first_state());
    let mut remarks = Vec::new();
    for state in &edition.states {
        if !reached.contains(state.id.as_str()) {
            remarks.push(Remark::UnreachableState(state));
        } else if !state.awaits.is_empty() && leads_out(edition, &state.id).next().is_none() {
            remarks.push(Remark::DeadEnd(state));
        }
    }
    for event in edition.events.iter().filter(|event| event.of == Subject::Case) {
        let expected = event.from.iter().flatten();
        let mut expected = expected.filter(|state| reached.contains(state.as_str())).peekable();
        if event.from.is_some() && expected.peek().is_none() {
            remarks.push(Remark::IdleEvent(event));
        }
        let states = expected.filter_map(|state| edition.state(state));
        let barred = states.filter(|state| event.to.is_some() && !may_leave(state, event));
        remarks.extend(barred.map(|state| Remark::BarredEvent(event, state)));
    }
    for step in edition.steps.iter().filter(|step| step.of == Subject::Case) {
        remarks.extend(endless(edition, step, &reached));
    }
    remarks
}

/// A step that nothing awaits, or that is awaited where nothing can end it any more.
fn endless<'a>(
    edition: &'a Edition,
    step: &'a Step,
    reached: &BTreeSet<&str>,
) -> Option<Remark<'a>> {
    let awaits = |state: &&State| state.awaits.contains(&step.id);
    let mut awaiting = edition.states.iter().filter(awaits).peekable();
    if awaiting.peek().is_none() {
        return Some(Remark::UnawaitedStep(step));
    }
    let mut awaiting = awaiting.filter(|state| reached.contains(state.id.as_str()));
    let state = awaiting.find(|state| !can_end(edition, step, &state.id))?;
    Some(Remark::EndlessStep(step, state))
}

fn can_end(edition: &Edition, step: &Step, state: &str) -> bool {
    let ahead = reached(edition, state);
    step.done_by.iter().filter_map(|kind| edition.event(kind)).any(|event| {
        event.from.as_ref().is_none_or(|from| from.iter().any(|one| ahead.contains(one.as_str())))
    })
}

/// The states a case can come to from a state, itself included.
fn reached<'a>(edition: &'a Edition, from: &'a str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::from([from]);
    let mut ahead = vec![from];
    while let Some(state) = ahead.pop() {
        for to in leads_out(edition, state) {
            if reached.insert(to) {
                ahead.push(to);
            }
        }
    }
    reached
}

/// The other states that events lead to from this one.
fn leads_out<'a>(edition: &'a Edition, state: &str) -> impl Iterator<Item = &'a str> {
    let rule = edition.state(state);
    let events = edition.events.iter().filter(move |event| {
        let expected = |from: &Vec<String>| rule.is_some_and(|rule| from.contains(&rule.id));
        event.from.as_ref().is_none_or(expected) && rule.is_some_and(|rule| may_leave(rule, event))
    });
    let from = state.to_owned();
    events.filter_map(|event| event.to.as_deref()).filter(move |to| *to != from)
}

/// Whether the data of a state let an event lead out of it.
fn may_leave(state: &State, event: &EventRule) -> bool {
    state.leaves_by.as_ref().is_none_or(|kinds| kinds.contains(&event.kind))
}
