//! Whether a lawful refusal is still possible: the warning before it no longer is, and the
//! plain word afterwards (O61 p.23).
//!
//! A refusal rests on a preliminary decision whose notice goes out some days before the term
//! ends. While a step before it runs later than it safely may, that day is in danger; once it
//! is past without a notice, a refusal would rest on one sent too late. All of it comes from
//! the data: the notice is the step that the verb of the preliminary decision ends.

use chrono::NaiveDate;

use super::{Act, Deadline, Matter};
use crate::{
    case::Event,
    diagnostic::{Argument, Code, Diagnostic, Result, codes},
    law::Step,
};

/// Something that the clock is about to take from a case, or has taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Warning<'a> {
    /// `refusal-at-risk`, `refusal-out-of-time` or `notice-sent-late`.
    pub code: Code,
    /// The step of the notice.
    pub step: &'a Step,
    /// The last day on which the notice is in time.
    pub until: NaiveDate,
    /// The day it was sent, local, if it was.
    pub sent: Option<NaiveDate>,
    /// The last day of the term of the whole service, if it has one.
    pub term: Option<NaiveDate>,
}

impl Warning<'_> {
    /// The same as a diagnostic about a case.
    pub fn diagnostic(&self, case: &str) -> Diagnostic {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        Diagnostic::warning(self.code)
            .with("case", case)
            .with("until", self.until)
            .with("sent", day(self.sent))
            .with("term", day(self.term))
            .with("cite", Argument::Cite(self.step.cite.clone()))
    }
}

impl Matter<'_> {
    /// What is to be said of the way to a lawful refusal on the day `today`, from which the
    /// case's `deadlines` were looked at; nothing where the service has no notice of a
    /// hearing, where time is left, or where a permission is intended.
    ///
    /// # Errors
    /// `no-calendar` when a term reaches a year without calendar data.
    pub fn warnings(
        &self,
        deadlines: &[Deadline<'_>],
        today: NaiveDate,
    ) -> Result<Vec<Warning<'_>>> {
        let kind = Act::RefusePreliminary.event(self.law);
        let Some(step) = self.law.ended_by(kind) else { return Ok(Vec::new()) };
        let Some(until) = self.due(&step.id)? else { return Ok(Vec::new()) };
        let notice = self.event(kind);
        let code = match notice {
            Some(notice) => self.sent_late(notice, until).then_some(codes::NOTICE_SENT_LATE),
            None if !self.awaits(&step.id) || self.intended() == Some("permission") => None,
            None if today > until => Some(codes::REFUSAL_OUT_OF_TIME),
            None if self.is_pressed(step, deadlines, today)? => Some(codes::REFUSAL_AT_RISK),
            None => None,
        };
        let sent = notice.map(|notice| notice.at.date_naive());
        let term = self.term()?;
        Ok(code.map(|code| Warning { code, step, until, sent, term }).into_iter().collect())
    }

    /// Whether a notice went out after its last day, and the case has not ended otherwise.
    fn sent_late(&self, notice: &Event, until: NaiveDate) -> bool {
        let result = self.law.ended_by(Act::Deliver.event(self.law));
        let is_open = result.is_some_and(|term| self.awaits(&term.id));
        is_open && self.intended() == Some("refusal") && notice.at.date_naive() > until
    }

    /// Whether a refusal is intended already, or a step before the notice has come to its
    /// last safe day.
    fn is_pressed(
        &self,
        notice: &Step,
        deadlines: &[Deadline<'_>],
        today: NaiveDate,
    ) -> Result<bool> {
        if self.intended() == Some("refusal") {
            return Ok(true);
        }
        for deadline in deadlines {
            let leads_to_it = deadline.complaint.is_none()
                && deadline.step.id != notice.id
                && deadline.status.is_pending()
                && self.limit(deadline.step)?.is_some();
            if leads_to_it && presses(deadline, today) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// On its safe day, if that is earlier than its last one; past it otherwise.
fn presses(deadline: &Deadline<'_>, today: NaiveDate) -> bool {
    let narrowed = deadline.safe_by < deadline.due();
    today > deadline.safe_by || (narrowed && today == deadline.safe_by)
}
