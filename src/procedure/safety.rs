//! Safe days: how late a step may be done with every way out still open.
//!
//! Order 61 gives 2 + 6 + 2 working days to the check, the school and the review, which
//! fill the term of 10, while the notice of a hearing is due on working day 7. So a lawful
//! refusal stays possible only if the review ends by day 7 and, as the review may take its
//! 2 days, if the school's data come by day 5. The days below come from the data alone: a
//! step gives its successors their full time, as far as there is room for it.

use chrono::NaiveDate;

use super::{Direction, Matter, Reckoning, Start};
use crate::{
    diagnostic::Result,
    law::{Anchor, DupFirstDay, Interval, Step, Unit},
};

const DUP_FIRST_DAY: &str = "dup-first-day";

impl Matter<'_> {
    /// The latest day of `step` on which both a permission and a lawful refusal stay
    /// possible; its last day where nothing narrows it.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub fn safe_by(&self, step: &Step) -> Result<Option<NaiveDate>> {
        let Some(reckoning) = self.reckon(step, None)? else { return Ok(None) };
        let due = self.worked_by(&reckoning, self.early_due(step, &reckoning)?)?;
        let Some(limit) = self.limit(step)? else { return Ok(Some(due)) };
        let registered = self.case.header.registered;
        Ok(Some(match reckoning.start {
            // What came before took too long, or not: the day is what it is, even if past.
            Start::Event(_) | Start::Day(_) => limit.min(due),
            // A step that may begin as early as the registration; where the law itself
            // leaves no room, the successors must be quicker than they may.
            Start::Received | Start::Registered | Start::Deadline(_) if limit >= registered => {
                limit.min(due)
            }
            Start::Received | Start::Registered | Start::Deadline(_) => due,
        }))
    }

    /// The last day of a step, or the one that another reading of its first day would give, if
    /// that is earlier: it is safe under both (reading `dup-first-day`).
    fn early_due(&self, step: &Step, reckoning: &Reckoning) -> Result<NaiveDate> {
        let doubted = step.readings.iter().any(|slug| slug == DUP_FIRST_DAY);
        let next = self.office.readings.of(&step.readings).dup_first_day == DupFirstDay::Next;
        let interval = reckoning.interval;
        if !(doubted && next) || interval.count < 2 {
            return Ok(reckoning.due);
        }
        let shorter = Interval { count: interval.count - 1, ..interval };
        self.count(reckoning.from, Direction::Forward, shorter)
    }

    /// The day itself; of a term of hours, which runs on over days off, the last working day
    /// within it.
    fn worked_by(&self, reckoning: &Reckoning, due: NaiveDate) -> Result<NaiveDate> {
        if reckoning.interval.unit != Unit::Hours {
            return Ok(due);
        }
        match due.succ_opt() {
            Some(next) => self.calendar.before_days(next, 1, self.law.week),
            None => Ok(due),
        }
    }

    /// The day by which a step must be done so that what follows it has its full time;
    /// nothing where nothing that follows has a day of its own.
    pub(super) fn limit(&self, step: &Step) -> Result<Option<NaiveDate>> {
        let mut limit = None::<NaiveDate>;
        for next in self.law.steps.iter().filter(|next| follows(next, step)) {
            let latest = match next.within {
                None => self.due(&next.id)?,
                Some(within) => match self.limit(next)? {
                    Some(latest) => Some(self.room_for(next, within, latest)?),
                    None => None,
                },
            };
            limit = limit.into_iter().chain(latest).min();
        }
        Ok(limit)
    }
}

/// Whether `next` can only be done after `step`.
fn follows(next: &Step, step: &Step) -> bool {
    let needs = next.needs.as_deref() == Some(step.id.as_str());
    let runs_from = match &next.after {
        Some(Anchor::Event(kind)) => step.done_by.contains(kind),
        Some(Anchor::Deadline(id)) => *id == step.id,
        Some(Anchor::Received | Anchor::Registered) | None => false,
    };
    needs || (runs_from && next.of == step.of)
}
