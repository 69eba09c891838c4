//! What falls due: the steps of a case with their last days and where they stand.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Complaint, Matter, Reckoning};
use crate::{
    calendar::Doubt,
    diagnostic::Result,
    law::{Condition, Fact, Step, Unit},
};

/// Where a step stands (contract).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Done in time.
    Met,
    /// Done after its last day.
    Late,
    /// Not done; its last day is still to come.
    Open,
    /// Not done; today is its last day.
    Today,
    /// Not done; its last day is past.
    Overdue,
    /// Due only if something happens that has not, such as an intended refusal.
    Conditional,
}

impl Status {
    /// The word of the contract, never translated.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Late => "late",
            Self::Open => "open",
            Self::Today => "today",
            Self::Overdue => "overdue",
            Self::Conditional => "conditional",
        }
    }

    /// Whether something is still to be done.
    pub fn is_pending(self) -> bool {
        !matches!(self, Self::Met | Self::Late)
    }
}

/// A step of a case and its last day.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadline<'a> {
    /// The step.
    pub step: &'a Step,
    /// The complaint it belongs to, if it belongs to one.
    pub complaint: Option<u32>,
    /// How its last day comes about.
    pub reckoning: Reckoning,
    /// The day it was done, local.
    pub done: Option<NaiveDate>,
    /// Where it stands.
    pub status: Status,
    /// Working days left from the day looked from; negative when it is past.
    pub working_days_left: i64,
    /// The latest day on which both a permission and a lawful refusal stay possible.
    pub safe_by: NaiveDate,
    /// What may still move the last day; nothing moves one that is past.
    pub doubt: Doubt,
    /// The readings of doubtful points that the last day rests on.
    pub readings: Vec<&'a str>,
    /// Working days from the day looked from until that day; negative when it is past.
    pub slack: i64,
}

impl Deadline<'_> {
    /// The last day.
    pub fn due(&self) -> NaiveDate {
        self.reckoning.due
    }
}

impl Matter<'_> {
    /// Every step that holds for the case, in the order of their last days, looked at from
    /// the day `today`.
    ///
    /// # Errors
    /// `no-calendar` when a term reaches a year without calendar data.
    pub fn deadlines(&self, today: NaiveDate) -> Result<Vec<Deadline<'_>>> {
        let complaints = self.complaints();
        let mut deadlines = Vec::new();
        for (step, complaint) in self.subjects(&complaints) {
            deadlines.extend(self.deadline(step, complaint, today)?);
        }
        deadlines.extend(self.year_deadlines(today)?);
        deadlines.sort_by_key(Deadline::due);
        Ok(deadlines)
    }

    /// The next thing to do: the pending step with the earliest last day.
    ///
    /// # Errors
    /// `no-calendar` when a term reaches a year without calendar data.
    pub fn next_due(&self, today: NaiveDate) -> Result<Option<Deadline<'_>>> {
        let waits = |deadline: &Deadline<'_>| {
            deadline.status.is_pending() && deadline.status != Status::Conditional
        };
        Ok(self.deadlines(today)?.into_iter().find(waits))
    }

    fn deadline<'m>(
        &'m self,
        step: &'m Step,
        complaint: Option<&Complaint<'m>>,
        today: NaiveDate,
    ) -> Result<Option<Deadline<'m>>> {
        let holds = self.holds(step.when.as_ref(), complaint);
        let done = match self.done(step, complaint) {
            Some(event) => Some(self.counted_day(event)?),
            None => None,
        };
        let awaited =
            complaint.map_or_else(|| self.awaits(&step.id), |complaint| !complaint.closed);
        if holds == Holds::No || (done.is_none() && !awaited) {
            return Ok(None);
        }
        let Some(reckoning) = self.reckon(step, complaint)? else { return Ok(None) };
        let due = reckoning.due;
        let status = match done {
            Some(day) if day <= due => Status::Met,
            Some(_) => Status::Late,
            None if holds == Holds::Unknown => Status::Conditional,
            None if due > today => Status::Open,
            None if due == today => Status::Today,
            None => Status::Overdue,
        };
        let safe_by = match complaint {
            Some(_) => due,
            None => self.safe_by(step)?.unwrap_or(due),
        };
        Ok(Some(Deadline {
            step,
            complaint: complaint.map(|complaint| complaint.number),
            done,
            status,
            working_days_left: self.calendar.between(today, due, self.law.week)?,
            slack: self.calendar.between(today, safe_by, self.law.week)?,
            safe_by,
            doubt: if due < today { Doubt::default() } else { self.doubt(&reckoning)? },
            readings: self.readings_of(step, &reckoning)?,
            reckoning,
        }))
    }

    /// What may still move a last day: days counted over that are not announced yet, acts of
    /// that year that may yet come. Calendar days are what they are.
    pub(super) fn doubt(&self, reckoning: &Reckoning) -> Result<Doubt> {
        match reckoning.interval.unit {
            Unit::CalendarDays | Unit::Minutes | Unit::Hours | Unit::Months => Ok(Doubt::default()),
            Unit::WorkingDays => {
                let calendar = self.calendar.standing_until(reckoning.counted_until);
                let first = reckoning.since.min(reckoning.from);
                calendar.doubt(first, reckoning.due.max(reckoning.from), self.law.week)
            }
        }
    }

    pub(super) fn holds(
        &self,
        condition: Option<&Condition>,
        complaint: Option<&Complaint<'_>>,
    ) -> Holds {
        let Some(condition) = condition else { return Holds::Yes };
        let fact = match condition.fact {
            Fact::Intended => self.intended(),
            Fact::Addressee => complaint.map(|complaint| complaint.addressee),
            Fact::Channel => Some(self.case.header.channel.as_str()),
            Fact::Collection => Some(self.collection()),
        };
        match fact {
            None => Holds::Unknown,
            Some(value) if value == condition.value => Holds::Yes,
            Some(_) => Holds::No,
        }
    }
}

/// Whether a step holds for a case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Yes,
    No,
    Unknown,
}
