//! How the last day of a step comes about.

use chrono::{Days, NaiveDate};

use super::{Complaint, Matter, Stepping};
use crate::{
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
    /// The working days for which the clock stood still (reading `hearing-clock`).
    pub paused: usize,
    /// How the days were stepped over, under the readings chosen.
    pub stepping: Stepping,
    /// The last day of the step.
    pub due: NaiveDate,
    /// The day on which the term began to run: that of the first anchor it hangs on.
    pub since: NaiveDate,
    /// The day on which the calendar it is counted by was replaced; none where the calendar
    /// that stands now gives it.
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
    /// cannot be planned. Nobody becomes late by a change of the calendar: of the days that
    /// the calendars give which stood since the term began to run, the latest holds.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub fn reckon(
        &self,
        step: &Step,
        complaint: Option<&Complaint<'_>>,
    ) -> Result<Option<Reckoning>> {
        let Some(mut latest) = self.reckon_now(step, complaint)? else { return Ok(None) };
        for former in self.calendar.standing_since(latest.since).skip(1) {
            let by = self.by(former).reckon_now(step, complaint)?;
            if let Some(by) = by.filter(|by| by.due > latest.due) {
                latest = Reckoning { counted_until: former.until(), ..by };
            }
        }
        Ok(Some(latest))
    }

    /// The same by the one calendar of the matter.
    fn reckon_now(
        &self,
        step: &Step,
        complaint: Option<&Complaint<'_>>,
    ) -> Result<Option<Reckoning>> {
        let Some(mut reckoning) = self.reckon_running(step, complaint)? else { return Ok(None) };
        reckoning.paused = self.paused(step, &reckoning)?;
        if reckoning.paused > 0 {
            reckoning.stepping.interval.count += reckoning.paused;
            let Stepping { from, interval } = reckoning.stepping;
            reckoning.due = self.count(from, reckoning.direction, interval)?;
        }
        Ok(Some(reckoning))
    }

    /// The same by a clock that no hearing stops: what hangs on the last day of another step
    /// hangs on this one.
    fn reckon_running(
        &self,
        step: &Step,
        complaint: Option<&Complaint<'_>>,
    ) -> Result<Option<Reckoning>> {
        let (anchors, direction, interval) = match (&step.within, &step.by) {
            (Some(within), _) => (self.anchors(step), Direction::Forward, *within),
            (None, Some(by)) => ([step.before.as_ref(), None], Direction::Back, *by),
            (None, None) => return Ok(None),
        };
        for anchor in anchors.into_iter().flatten() {
            if let Some(begun) = self.anchor_day(anchor, step, complaint)? {
                let Begun { from, start, since } = begun;
                let stepping = self.stepping(from, direction, interval, &step.readings);
                let counted = self.count(stepping.from, direction, stepping.interval)?;
                let due = self.end(counted, direction, interval.unit, &step.readings)?;
                return Ok(Some(Reckoning {
                    from,
                    start,
                    direction,
                    interval,
                    paused: 0,
                    stepping,
                    due,
                    since,
                    counted_until: None,
                }));
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
            DayFact::SchoolYear => {
                request.school_year.map(|year| self.office.school_year_begins.of(year))
            }
        };
        let Some(from) = day else { return Ok(None) };
        let (direction, interval) = (Direction::Back, window.by);
        let stepping = self.stepping(from, direction, interval, &window.readings);
        let due = self.count(stepping.from, direction, stepping.interval)?;
        Ok(Some(Reckoning {
            from,
            start: Start::Day(window.before),
            direction,
            interval,
            paused: 0,
            stepping,
            due,
            since: self.case.header.received.date_naive(),
            counted_until: None,
        }))
    }

    /// The last day of the case's own step of this name.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub fn due(&self, step: &str) -> Result<Option<NaiveDate>> {
        let Some(step) = self.law.steps.iter().find(|one| one.id == step) else { return Ok(None) };
        Ok(self.reckon(step, None)?.map(|reckoning| reckoning.due))
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
        of: &Step,
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
                match event {
                    Some(event) => Some(Begun {
                        from: self.starting_day(event, of)?,
                        start: Start::Event(kind.clone()),
                        since: event.at.date_naive(),
                    }),
                    None => None,
                }
            }
            Anchor::Deadline(id) => {
                let Some(step) = self.law.steps.iter().find(|one| one.id == *id) else {
                    return Ok(None);
                };
                let running = self.reckon_running(step, None)?;
                running.map(|running| Begun {
                    from: running.due,
                    start: Start::Deadline(id.clone()),
                    since: running.since,
                })
            }
        })
    }

    /// Counts from a day, in the unit that the interval names.
    pub(super) fn count(
        &self,
        from: NaiveDate,
        direction: Direction,
        interval: Interval,
    ) -> Result<NaiveDate> {
        let week = self.law.week;
        match (interval.unit, direction) {
            (Unit::WorkingDays, Direction::Forward) => {
                self.calendar.add_days(from, interval.count, week)
            }
            (Unit::WorkingDays, Direction::Back) => {
                self.calendar.before_days(from, interval.count, week)
            }
            (Unit::CalendarDays, Direction::Forward) => Ok(from + Days::new(interval.count as u64)),
            (Unit::CalendarDays, Direction::Back) => Ok(from - Days::new(interval.count as u64)),
        }
    }
}
