//! The course of a case through its states, and what a complaint that was given right reopens.
//!
//! O61 p.27, O312 r.35 p.66, r.38 p.14: the provider may keep a complaint if within three working
//! days it takes a decision that satisfies the demands in full. The decision complained of stands
//! until that other one is taken; meanwhile the case is treated as before it was decided, but for
//! a refusal: that is what the complaint was given right against. No source gives such a case a
//! new term.

use super::Act;
use crate::{
    case::Event,
    law::{Edition, EventRule, StateOutcome, Subject},
};

/// The outcome that an event of a rule had: the one said, else what counts as said.
pub(super) fn outcome<'e>(rule: &'e EventRule, event: &'e Event) -> Option<&'e str> {
    let field = rule.fields.iter().find(|field| field.name == "outcome");
    event.text("outcome").or_else(|| field.and_then(|field| field.default.as_deref()))
}

/// A decided case that a complaint opened again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reopened<'a> {
    /// The state that it is treated as.
    pub state: &'a str,
    /// The number of the complaint that was given right.
    pub complaint: u32,
}

/// A case on its way from state to state.
pub(super) struct Course<'a> {
    law: &'a Edition,
    state: &'a str,
    /// The last state that was itself decided, which a delivered case keeps.
    decided: &'a str,
    pub(super) reopened: Option<Reopened<'a>>,
}

impl<'a> Course<'a> {
    /// A case that has just been registered.
    pub(super) fn new(law: &'a Edition) -> Self {
        let state = law.first_state();
        Self { law, state, decided: state, reopened: None }
    }

    /// The state after an event: each leads where the law's data say, but out of a decided state
    /// only those that the data name, or what a complaint reopened the case to.
    pub(super) fn take(&mut self, event: &Event) -> &'a str {
        let Some(rule) = self.law.event(&event.kind) else { return self.state };
        if rule.of == Subject::Complaint {
            self.reopen(rule, event);
            return self.state;
        }
        let leaves_by = self.law.state(self.state).and_then(|state| state.leaves_by.as_ref());
        let leads_out = leaves_by.is_none_or(|kinds| kinds.contains(&event.kind))
            || self.reopened.is_some_and(|reopened| reopened.expects(rule, self.law));
        if let Some(to) = rule.to.as_deref().filter(|_| leads_out) {
            self.enter(to);
        }
        self.state
    }

    fn enter(&mut self, to: &'a str) {
        let outcome = self.law.state(to).map(|state| state.outcome);
        if outcome != Some(StateOutcome::AsDecided) {
            self.decided = to;
            self.reopened = None;
        }
        self.state = to;
    }

    /// A complaint given right opens the decision again that stands.
    fn reopen(&mut self, rule: &EventRule, event: &Event) {
        let right = outcome(rule, event).is_some_and(|one| rule.favours.iter().any(|f| f == one));
        let to = self.law.state(self.decided).and_then(|state| state.reopens_to.as_deref());
        if let (true, Some(state)) = (right, to) {
            let complaint = event.complaint().unwrap_or(1);
            self.reopened = Some(Reopened { state, complaint });
        }
    }
}

impl Reopened<'_> {
    /// Whether an event is expected of the case: what its former state expects, but for another
    /// refusal.
    pub(super) fn expects(self, rule: &EventRule, law: &Edition) -> bool {
        let refusals = [Act::RefuseToConsider, Act::RefusePreliminary, Act::RefuseFinal];
        let from = rule.from.as_deref().unwrap_or_default();
        from.iter().any(|state| state == self.state)
            && refusals.into_iter().all(|act| act.event(law) != rule.kind)
    }
}
