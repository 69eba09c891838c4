//! Why a date is what it is: the counted strip of days behind each last day.

use chrono::NaiveDate;

use super::{Complaint, Direction, Matter, Reckoning};
use crate::{
    calendar::{Arrival, Doubt, StripDay},
    diagnostic::Result,
    law::{Step, Unit},
};

/// Why the dates of a case are what they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Proof<'a> {
    /// The day of registration and its reason.
    pub registration: Arrival,
    /// Each step that has a date.
    pub steps: Vec<StepProof<'a>>,
}

/// Why the last day of one step is what it is.
#[derive(Debug, Clone, PartialEq)]
pub struct StepProof<'a> {
    /// The step.
    pub step: &'a Step,
    /// The complaint it belongs to, if it belongs to one.
    pub complaint: Option<u32>,
    /// What was counted, from where, how far.
    pub reckoning: Reckoning,
    /// Every day stepped over; empty when calendar days were counted.
    pub strip: Vec<StripDay>,
    /// The latest day on which both a permission and a lawful refusal stay possible.
    pub safe_by: NaiveDate,
    /// What may still move the last day.
    pub doubt: Doubt,
}

impl Matter<'_> {
    /// The proof of every date of the case, or of the one step named.
    ///
    /// # Errors
    /// `no-calendar` when a term reaches a year without calendar data.
    pub fn proof(&self, only: Option<&str>) -> Result<Proof<'_>> {
        let registration = self.arrival()?;
        let complaints = self.complaints();
        let mut steps = Vec::new();
        for (step, complaint) in self.subjects(&complaints) {
            let wanted = only.is_none_or(|id| step.id == id);
            let of_track = complaint.is_none_or(|complaint| {
                step.when.as_ref().is_none_or(|when| when.value == complaint.addressee)
            });
            if wanted && of_track {
                steps.extend(self.step_proof(step, complaint)?);
            }
        }
        Ok(Proof { registration, steps })
    }

    fn step_proof<'m>(
        &'m self,
        step: &'m Step,
        complaint: Option<&Complaint<'_>>,
    ) -> Result<Option<StepProof<'m>>> {
        let Some(reckoning) = self.reckon(step, complaint)? else { return Ok(None) };
        let (from, count) = (reckoning.from, reckoning.interval.count);
        let calendar = self.calendar.standing_until(reckoning.counted_until);
        let strip = match (reckoning.interval.unit, reckoning.direction) {
            (Unit::CalendarDays, _) => Vec::new(),
            (Unit::WorkingDays, Direction::Forward) => {
                calendar.add(from, count, self.law.week)?.strip
            }
            (Unit::WorkingDays, Direction::Back) => {
                calendar.before(from, count, self.law.week)?.strip
            }
        };
        let safe_by = match complaint {
            Some(_) => reckoning.due,
            None => self.safe_by(step)?.unwrap_or(reckoning.due),
        };
        Ok(Some(StepProof {
            step,
            complaint: complaint.map(|complaint| complaint.number),
            doubt: self.doubt(&reckoning)?,
            reckoning,
            strip,
            safe_by,
        }))
    }
}
