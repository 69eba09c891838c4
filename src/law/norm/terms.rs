//! Terms held against each other: the arithmetic of an edition.

use super::Remark;
use crate::law::{Anchor, Edition, Step, Subject, Unit};

/// Steps that leave no time for a notice which is counted back from the end of the term.
///
/// Order 61 gives 2 + 6 + 2 working days to the check, the school and the review, which fill
/// the term of 10, while the notice of a hearing is due on day 7 (p.22-23, O61.1(3)).
#[derive(Debug, Clone, PartialEq)]
pub struct Squeeze<'a> {
    /// The steps from the registration on, in their order, each with its working days.
    pub chain: Vec<(&'a Step, usize)>,
    /// The term of the service.
    pub term: &'a Step,
    /// Its working days.
    pub term_days: usize,
    /// The step that is counted back from its end and needs the last step of the chain.
    pub notice: &'a Step,
    /// How many working days before the end it is due.
    pub by: usize,
}

impl<'a> Squeeze<'a> {
    /// Working days that the steps take together.
    pub fn total(&self) -> usize {
        self.chain.iter().map(|(_, days)| days).sum()
    }

    /// The working day of the term on which the notice is due.
    pub fn last_day(&self) -> usize {
        self.term_days.saturating_sub(self.by)
    }

    /// Working days by which the steps come too late.
    pub fn short(&self) -> usize {
        self.total().saturating_sub(self.last_day())
    }

    /// The step with the longest time, which loses it first, and its working days.
    pub fn longest(&self) -> Option<(&'a Step, usize)> {
        // Of steps of one length the first.
        self.chain.iter().rev().max_by_key(|(_, days)| days).copied()
    }

    /// What in fact remains to the longest step for a lawful refusal: at most, if those before
    /// it take no day, and at least, if they take all of theirs.
    pub fn remains(&self) -> (usize, usize) {
        let Some((longest, days)) = self.longest() else { return (0, 0) };
        let place = self.chain.iter().position(|(step, _)| step.id == longest.id).unwrap_or(0);
        let sum = |steps: &[(&Step, usize)]| steps.iter().map(|(_, days)| days).sum::<usize>();
        let (before, after) = (sum(&self.chain[..place]), sum(&self.chain[place + 1..]));
        let most = self.last_day().saturating_sub(after);
        (most.min(days), most.saturating_sub(before))
    }
}

/// What the terms of an edition do to each other.
pub(super) fn remarks(edition: &Edition) -> Vec<Remark<'_>> {
    let mut remarks = Vec::new();
    for step in edition.steps.iter().filter(|step| step.of == Subject::Case) {
        remarks.extend(squeeze(edition, step).map(Remark::Squeeze));
        remarks.extend(longer_than_term(edition, step));
    }
    remarks
}

fn squeeze<'a>(edition: &'a Edition, notice: &'a Step) -> Option<Squeeze<'a>> {
    let Some(Anchor::Deadline(term)) = &notice.before else { return None };
    let term = edition.step(term)?;
    let needed = edition.step(notice.needs.as_deref()?)?;
    let squeeze = Squeeze {
        chain: chain(edition, needed)?,
        term,
        term_days: from_start(term)?,
        notice,
        by: notice.by.filter(|by| by.unit == Unit::WorkingDays)?.count,
    };
    (squeeze.short() > 0).then_some(squeeze)
}

/// Steps that follow one another and take longer than the longest term that runs from the
/// start.
fn longer_than_term<'a>(edition: &'a Edition, step: &'a Step) -> Option<Remark<'a>> {
    let total: usize = chain(edition, step)?.iter().map(|(_, days)| days).sum();
    let terms = edition.steps.iter().filter(|step| step.of == Subject::Case);
    let term = terms.filter_map(from_start).max()?;
    (total > term).then_some(Remark::LongerThanTerm { step, total, term })
}

/// The working days of a step that runs from the arrival or the registration.
fn from_start(step: &Step) -> Option<usize> {
    let runs = matches!(step.after, Some(Anchor::Received | Anchor::Registered));
    runs.then(|| days(step)).flatten()
}

fn days(step: &Step) -> Option<usize> {
    step.within.filter(|within| within.unit == Unit::WorkingDays).map(|within| within.count)
}

/// The steps that lead from the registration to this one, itself the last; none where one of
/// them is not counted forward in working days.
fn chain<'a>(edition: &'a Edition, last: &'a Step) -> Option<Vec<(&'a Step, usize)>> {
    let mut chain = vec![(last, days(last)?)];
    while let Before::Step(before) = before(edition, chain.last()?.0)? {
        // Steps that wait for one another never end: the loader's business.
        if chain.len() > edition.steps.len() {
            return None;
        }
        chain.push((before, days(before)?));
    }
    chain.reverse();
    Some(chain)
}

/// What a step runs from.
enum Before<'a> {
    /// The arrival or the registration.
    Start,
    Step(&'a Step),
}

fn before<'a>(edition: &'a Edition, step: &Step) -> Option<Before<'a>> {
    match step.planned.as_ref().or(step.after.as_ref())? {
        Anchor::Received | Anchor::Registered => Some(Before::Start),
        Anchor::Deadline(id) => edition.step(id).map(Before::Step),
        Anchor::Event(kind) => edition.ended_by(kind).map(Before::Step),
    }
}
