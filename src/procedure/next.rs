//! What may be done next with a case.

use chrono::NaiveDate;

use super::{Matter, deadline::Holds};
use crate::{
    diagnostic::Result,
    law::{EventRule, Subject},
};

/// An event that the law expects now, and the verb that records it.
#[derive(Debug, Clone, PartialEq)]
pub struct NextStep<'a> {
    /// The event.
    pub rule: &'a EventRule,
    /// The complaint it belongs to, if it belongs to one.
    pub complaint: Option<u32>,
    /// The last day of the step it ends, if it ends one.
    pub due: Option<NaiveDate>,
}

impl NextStep<'_> {
    /// The command that records it.
    pub fn command(&self, case: &str) -> String {
        match self.rule.verb.as_str() {
            "record" => format!("ruqsat record {case} {}", self.rule.kind),
            verb => match self.complaint {
                Some(number) => format!("ruqsat {verb} {case} --complaint {number}"),
                None => format!("ruqsat {verb} {case}"),
            },
        }
    }
}

impl Matter<'_> {
    /// The events that the law expects in the state the case is in, in the law's order.
    ///
    /// # Errors
    /// `no-calendar` when a term reaches a year without calendar data.
    pub fn next_steps(&self) -> Result<Vec<NextStep<'_>>> {
        let state = self.state();
        let complaints = self.complaints();
        let reopened = self.reopened();
        let mut next = Vec::new();
        for rule in self.law.events.iter().filter(|rule| !rule.unprompted) {
            let in_state =
                rule.from.as_ref().is_some_and(|from| from.iter().any(|one| one == state))
                    || reopened.is_some_and(|reopened| reopened.expects(rule, self.law));
            match (&rule.after, rule.of) {
                (Some(after), Subject::Complaint) => {
                    for complaint in complaints.iter().filter(|complaint| !complaint.closed) {
                        if complaint.event(after).is_some() && complaint.event(&rule.kind).is_none()
                        {
                            let number = Some(complaint.number);
                            next.push(NextStep {
                                rule,
                                complaint: number,
                                due: self.ends(rule, number)?,
                            });
                        }
                    }
                }
                _ if in_state && self.is_awaited(rule) => {
                    let lacking = rule.needs.iter().filter(|kind| self.event(kind).is_none());
                    let lacking: Vec<&EventRule> =
                        lacking.filter_map(|kind| self.law.event(kind)).collect();
                    let possible = if lacking.is_empty() { vec![rule] } else { lacking };
                    for rule in possible {
                        next.push(NextStep { rule, complaint: None, due: self.ends(rule, None)? });
                    }
                }
                _ => {}
            }
        }
        next.extend(self.year_next());
        Ok(next)
    }

    /// Whether an event is one of this application, what it follows happened, and it did not where
    /// it is expected once.
    fn is_awaited(&self, rule: &EventRule) -> bool {
        let follows = rule.after.as_ref().is_none_or(|after| self.event(after).is_some());
        let happened = rule.once && self.event(&rule.kind).is_some();
        follows && !happened && self.is_under(&rule.when)
    }

    /// The last day of the step that an event ends.
    fn ends(&self, rule: &EventRule, complaint: Option<u32>) -> Result<Option<NaiveDate>> {
        let complaints = self.complaints();
        let complaint = complaints.iter().find(|one| Some(one.number) == complaint);
        let law = complaint.map_or(self.law, |complaint| complaint.law);
        let step = law.steps.iter().find(|step| {
            step.of == rule.of
                && step.done_by.contains(&rule.kind)
                && (complaint.is_none() || self.holds(step.when.as_ref(), complaint) != Holds::No)
        });
        match step {
            Some(step) => Ok(self.reckon(step, complaint)?.map(|reckoning| reckoning.due)),
            None => Ok(None),
        }
    }
}
