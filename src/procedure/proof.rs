//! Why a date is what it is: the counted strip of days behind each last day.

use chrono::NaiveDate;

use super::{Complaint, Direction, Matter, Reckoning, Stepping};
use crate::{
    calendar::{Arrival, Day, Doubt, StripDay},
    diagnostic::Result,
    law::{Interval, Step, Unit, Window},
};

/// Why the dates of a case are what they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Proof<'a> {
    /// The day of registration and its reason; none where the text gives no rule of it.
    pub registration: Option<Arrival>,
    /// Each last day for applying that holds for the case.
    pub windows: Vec<WindowProof<'a>>,
    /// Each step that has a date.
    pub steps: Vec<StepProof<'a>>,
}

/// Why the last day for applying is what it is.
#[derive(Debug, Clone, PartialEq)]
pub struct WindowProof<'a> {
    /// The rule.
    pub window: &'a Window,
    /// The last day.
    pub due: NaiveDate,
    /// The day it is counted back from; the first day of the school year whose own day it is.
    pub from: NaiveDate,
    /// What was counted, from where, how far; nothing where it is a day of the school year.
    pub reckoning: Option<Reckoning>,
    /// Every day stepped over.
    pub strip: Vec<StripDay>,
    /// The day the application was sent, local: in time by it, whenever it is registered
    /// (reading `after-hours-in-time`).
    pub sent: NaiveDate,
    /// Whether it is in time, under the readings chosen.
    pub in_time: bool,
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
    /// Every day stepped over.
    pub strip: Vec<StripDay>,
    /// The latest day on which both a permission and a lawful refusal stay possible.
    pub safe_by: NaiveDate,
    /// What may still move the last day.
    pub doubt: Doubt,
    /// The readings of doubtful points that the last day rests on.
    pub readings: Vec<&'a str>,
}

impl<'a> Proof<'a> {
    /// What of it ends on a day, or is safe by that day alone.
    #[must_use]
    pub fn on(mut self, day: NaiveDate) -> Self {
        self.windows.retain(|window| window.due == day);
        self.steps.retain(|step| step.reckoning.due == day || step.safe_by == day);
        self
    }

    /// The steps that end nearest to a day: those of the last date before it and of the
    /// first date after it.
    pub fn nearest(&self, day: NaiveDate) -> Vec<&StepProof<'a>> {
        let dues = || self.steps.iter().map(|step| step.reckoning.due);
        let before = dues().filter(|due| *due < day).max();
        let after = dues().filter(|due| *due > day).min();
        let is_near = |due: NaiveDate| [before, after].contains(&Some(due));
        let mut near: Vec<_> =
            self.steps.iter().filter(|step| is_near(step.reckoning.due)).collect();
        near.sort_by_key(|step| step.reckoning.due);
        near
    }
}

impl Matter<'_> {
    /// The proof of every date of the case; of one step or one last day for applying, if it
    /// is named by the step's id or by the finding on an application that comes too late.
    ///
    /// # Errors
    /// `no-calendar` when a term reaches a year without calendar data.
    pub fn proof(&self, only: Option<&str>) -> Result<Proof<'_>> {
        let registration = match self.law.registration_cite() {
            "" => None,
            _ if self.permitted_elsewhere() => None,
            _ => Some(self.arrival()?),
        };
        let is_wanted = |id: &str| only.is_none_or(|only| only == id);
        let mut windows = Vec::new();
        let own = !self.permitted_elsewhere();
        for window in self.law.windows.iter().filter(|window| own && is_wanted(&window.finding)) {
            if self.is_within_reach(window) {
                windows.extend(self.window_proof(window)?);
            }
        }
        let complaints = self.complaints();
        let mut steps = Vec::new();
        for (step, complaint) in self.subjects(&complaints) {
            let of_track = complaint.is_none_or(|complaint| {
                step.when.as_ref().is_none_or(|when| when.value == complaint.addressee)
            });
            if is_wanted(&step.id) && of_track {
                steps.extend(self.step_proof(step, complaint)?);
            }
        }
        steps.extend(self.year_proofs(is_wanted));
        Ok(Proof { registration, windows, steps })
    }

    fn window_proof<'m>(&'m self, window: &'m Window) -> Result<Option<WindowProof<'m>>> {
        let Some((from, due)) = self.window_ends(window)? else { return Ok(None) };
        let reckoning = self.reckon_window(window)?;
        let strip = reckoning.as_ref().map_or(Ok(Vec::new()), |reckoning| self.strip(reckoning))?;
        let sent = self.case.header.received.date_naive();
        let (_, applied) = self.applied_on(window);
        let bound = window.before.is_none() || self.is_bound(window, from);
        let in_time = applied <= due || !bound;
        Ok(Some(WindowProof { window, due, from, reckoning, strip, sent, in_time }))
    }

    fn step_proof<'m>(
        &'m self,
        step: &'m Step,
        complaint: Option<&Complaint<'_>>,
    ) -> Result<Option<StepProof<'m>>> {
        let Some(reckoning) = self.reckon(step, complaint)? else { return Ok(None) };
        let strip = self.strip(&reckoning)?;
        let safe_by = match complaint {
            Some(_) => reckoning.due,
            None => self.safe_by(step)?.unwrap_or(reckoning.due),
        };
        let complaint = complaint.map(|complaint| complaint.number);
        let doubt = self.doubt(&reckoning)?;
        let readings = self.readings_of(step, &reckoning)?;
        Ok(Some(StepProof { step, complaint, reckoning, strip, safe_by, doubt, readings }))
    }

    /// The days between the start of a term and its last day, each counted or skipped by the
    /// calendar that gave that day.
    fn strip(&self, reckoning: &Reckoning) -> Result<Vec<StripDay>> {
        let Stepping { from, interval: Interval { count, unit } } = reckoning.stepping;
        let direction = reckoning.direction;
        let week = self.law.week;
        let calendar = self.calendar.standing_until(reckoning.counted_until);
        Ok(match (unit, direction) {
            (Unit::WorkingDays, Direction::Forward) => calendar.add(from, count, week)?.strip,
            (Unit::WorkingDays, Direction::Back) => calendar.before(from, count, week)?.strip,
            // Minutes pass within a day; hours run on whatever the days are.
            (Unit::Minutes | Unit::Hours, _) => Vec::new(),
            (Unit::CalendarDays | Unit::Months, _) => {
                let step = match direction {
                    Direction::Forward => NaiveDate::succ_opt,
                    Direction::Back => NaiveDate::pred_opt,
                };
                let last = self.count(from, direction, reckoning.interval)?;
                let is_within = |date: &NaiveDate| match direction {
                    Direction::Forward => *date <= last,
                    Direction::Back => *date >= last,
                };
                let days = std::iter::successors(step(&from), step).take_while(is_within);
                let days = days.enumerate();
                days.map(|(index, date)| StripDay {
                    date,
                    number: Some(index + 1),
                    // It is counted whatever it is: a year that is not held takes nothing away.
                    day: calendar.day(date, week).unwrap_or(Day::Working(None)),
                })
                .collect()
            }
        })
    }
}
