//! Safe days: how late a step may be done with every way out still open.
//!
//! Order 61 gives 2 + 6 + 2 working days to the check, the school and the review, which
//! fill the term of 10, while the notice of a hearing is due on working day 7. So a lawful
//! refusal stays possible only if the review ends by day 7 and, as the review may take its
//! 2 days, if the school's data come by day 5. The days below come from the data alone: a
//! step gives its successors their full time, as far as there is room for it.

use chrono::NaiveDate;

use super::{Direction, Matter, Start};
use crate::{
    diagnostic::Result,
    law::{Anchor, Step},
};

impl Matter<'_> {
    /// The latest day of `step` on which both a permission and a lawful refusal stay
    /// possible; its last day where nothing narrows it.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub fn safe_by(&self, step: &Step) -> Result<Option<NaiveDate>> {
        let Some(reckoning) = self.reckon(step, None)? else { return Ok(None) };
        // A step that is only planned may begin as early as the registration.
        let earliest = match reckoning.start {
            Start::Deadline(_) => self.case.header.registered,
            Start::Registered | Start::Event(_) => reckoning.from,
        };
        let mut safe = reckoning.due;
        for next in self.law.steps.iter().filter(|next| follows(next, step)) {
            let Some(next_safe) = self.safe_by(next)? else { continue };
            let latest = match next.within {
                Some(within) if next.needs.is_none() => {
                    self.count(next_safe, Direction::Back, within)?
                }
                _ => next_safe,
            };
            // No room for the successor's full time: it must be quicker than it may.
            if latest > earliest {
                safe = safe.min(latest);
            }
        }
        Ok(Some(safe))
    }
}

/// Whether `next` can only be done after `step`.
fn follows(next: &Step, step: &Step) -> bool {
    let needs = next.needs.as_deref() == Some(step.id.as_str());
    let runs_from = match &next.after {
        Some(Anchor::Event(kind)) => step.done_by.contains(kind),
        Some(Anchor::Deadline(id)) => *id == step.id,
        _ => false,
    };
    needs || (runs_from && next.of == step.of)
}
