//! How the last day of a step comes about.

use chrono::{Days, NaiveDate};

use super::{Complaint, Matter};
use crate::{
    calendar::Calendar,
    case::Event,
    diagnostic::Result,
    law::{Anchor, DayFact, Interval, Step, Unit, Window},
};

/// The last day of a step, and what it was counted from.
#[derive(Debug, Clone, PartialEq)]
pub struct Reckoning {
    /// The day counting started from.
    pub from: NaiveDate,
    /// What happened, or must happen, on that day.
    pub start: Start,
    /// Which way it was counted.
    pub direction: Direction,
    /// How far.
    pub interval: Interval,
    /// The last day of the step.
    pub due: NaiveDate,
    /// The day on which the term began to run: that of the first anchor it hangs on.
    pub since: NaiveDate,
    /// The day on which the calendar it is counted by was replaced; none where the calendar
    /// that stands now gives it. Nobody becomes late by a change of the calendar.
    pub counted_until: Option<NaiveDate>,
}

/// What a term was counted from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// The registration.
    Registered,
    /// An event that happened.
    Event(String),
    /// The last day of another step.
    Deadline(String),
    /// A day that the application or the office's settings give.
    Day(DayFact),
}

/// The day counting starts on, what happened on it, and when the term began to run.
struct Begun {
    from: NaiveDate,
    start: Start,
    since: NaiveDate,
}

/// Which way a term is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From a day on: day 1 is the next one (reading `first-day`).
    Forward,
    /// Back from a day (reading `back-count`).
    Back,
}

impl Matter<'_> {
    /// How the last day of `step` comes about; nothing while its term has not begun and
    /// cannot be planned.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub fn reckon(
        &self,
        step: &Step,
        complaint: Option<&Complaint<'_>>,
    ) -> Result<Option<Reckoning>> {
        let (anchors, direction, interval) = match (&step.within, &step.by) {
            (Some(within), _) => {
                ([step.after.as_ref(), step.planned.as_ref()], Direction::Forward, *within)
            }
            (None, Some(by)) => ([step.before.as_ref(), None], Direction::Back, *by),
            (None, None) => return Ok(None),
        };
        for anchor in anchors.into_iter().flatten() {
            if let Some(Begun { from, start, since }) = self.anchor_day(anchor, complaint)? {
                let (due, counted_until) = self.last_day(since, from, direction, interval)?;
                let counted =
                    Reckoning { from, start, direction, interval, due, since, counted_until };
                return Ok(Some(counted));
            }
        }
        Ok(None)
    }

    /// How the last day for applying comes about; nothing where the day it is counted back
    /// from is not known.
    ///
    /// # Errors
    /// `no-calendar` when it is counted in working days and reaches a year without calendar
    /// data.
    pub fn reckon_window(&self, window: &Window) -> Result<Option<Reckoning>> {
        let request = &self.case.header.request;
        let day = match window.before {
            DayFact::Departure => request.departure,
            DayFact::SchoolYear => Some(self.office.school_year_begins.of(request.school_year)),
        };
        let Some(from) = day else { return Ok(None) };
        let (direction, interval) = (Direction::Back, window.by);
        let since = self.case.header.received.date_naive();
        let (due, counted_until) = self.last_day(since, from, direction, interval)?;
        let start = Start::Day(window.before);
        Ok(Some(Reckoning { from, start, direction, interval, due, since, counted_until }))
    }

    /// The last day of the case's own step of this name.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub fn due(&self, step: &str) -> Result<Option<NaiveDate>> {
        Ok(self.reckon_own(step)?.map(|reckoning| reckoning.due))
    }

    fn reckon_own(&self, step: &str) -> Result<Option<Reckoning>> {
        match self.law.steps.iter().find(|one| one.id == step) {
            Some(step) => self.reckon(step, None),
            None => Ok(None),
        }
    }

    /// The first event, of the case or of the complaint, that ends the step.
    pub fn done<'m>(&'m self, step: &Step, complaint: Option<&Complaint<'m>>) -> Option<&'m Event> {
        let ends = |event: &&Event| step.done_by.contains(&event.kind);
        match complaint {
            Some(complaint) => complaint.events.iter().copied().find(|event| ends(event)),
            None => self.events().iter().find(ends),
        }
    }

    fn anchor_day(
        &self,
        anchor: &Anchor,
        complaint: Option<&Complaint<'_>>,
    ) -> Result<Option<Begun>> {
        Ok(match anchor {
            Anchor::Registered => {
                let from = self.case.header.registered;
                Some(Begun { from, start: Start::Registered, since: from })
            }
            Anchor::Event(kind) => {
                let event = match complaint {
                    Some(complaint) => complaint.event(kind),
                    None => self.event(kind),
                };
                event.map(|event| {
                    let from = event.at.date_naive();
                    Begun { from, start: Start::Event(kind.clone()), since: from }
                })
            }
            Anchor::Deadline(step) => self.reckon_own(step)?.map(|reckoning| Begun {
                from: reckoning.due,
                start: Start::Deadline(step.clone()),
                since: reckoning.since,
            }),
        })
    }

    /// The last day of a term that began to run on `since`, and when the calendar that gives
    /// it was replaced: the latest day of all calendars that stood since.
    fn last_day(
        &self,
        since: NaiveDate,
        from: NaiveDate,
        direction: Direction,
        interval: Interval,
    ) -> Result<(NaiveDate, Option<NaiveDate>)> {
        let mut last = (self.count(from, direction, interval)?, None);
        for former in self.calendar.standing_since(since).skip(1) {
            let due = self.count_by(former, from, direction, interval)?;
            if due > last.0 {
                last = (due, former.until());
            }
        }
        Ok(last)
    }

    /// Counts from a day, in the unit that the interval names.
    pub(super) fn count(
        &self,
        from: NaiveDate,
        direction: Direction,
        interval: Interval,
    ) -> Result<NaiveDate> {
        self.count_by(self.calendar, from, direction, interval)
    }

    fn count_by(
        &self,
        calendar: &Calendar,
        from: NaiveDate,
        direction: Direction,
        interval: Interval,
    ) -> Result<NaiveDate> {
        let week = self.law.week;
        match (interval.unit, direction) {
            (Unit::WorkingDays, Direction::Forward) => {
                calendar.add_days(from, interval.count, week)
            }
            (Unit::WorkingDays, Direction::Back) => {
                calendar.before_days(from, interval.count, week)
            }
            (Unit::CalendarDays, Direction::Forward) => Ok(from + Days::new(interval.count as u64)),
            (Unit::CalendarDays, Direction::Back) => Ok(from - Days::new(interval.count as u64)),
        }
    }
}
