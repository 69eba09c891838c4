//! How the last day of a step comes about.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::{
    Complaint, Matter, Stepping,
    deadline::Holds,
    term::{counted, hours_from},
};
use crate::{
    calendar::Week,
    case::Event,
    diagnostic::Result,
    law::{Anchor, DayFact, Interval, Limit, Step, Unit, Window},
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
    /// What that day is cut short by, if it is: it would be later by the interval alone.
    pub capped_by: Option<Start>,
    /// The day on which the term began to run: that of the first anchor it hangs on.
    pub since: NaiveDate,
    /// The day on which the calendar it is counted by was replaced; none where the calendar
    /// that stands now gives it.
    pub counted_until: Option<NaiveDate>,
}

/// What a term was counted from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// The arrival of the application.
    Received,
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
    from: From,
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
            let (due, capped_by) = self.capped(reckoning.due, step, complaint)?;
            (reckoning.due, reckoning.capped_by) = (due, capped_by.or(reckoning.capped_by));
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
        let (anchors, direction, interval) = match (step.within, step.by.or(step.at_least)) {
            (Some(within), _) => (self.anchors(step), Direction::Forward, within),
            (None, Some(by)) => ([step.before.as_ref(), None], Direction::Back, by),
            (None, None) => return Ok(None),
        };
        let week = complaint.map_or(self.law.week, |complaint| complaint.law.week);
        for anchor in anchors.into_iter().flatten() {
            if let Some(begun) = self.begun(anchor, step, complaint)? {
                let Begun { from: begins, start, since } = begun;
                let from = begins.day();
                let stepping = self.stepping(from, direction, interval, &step.readings);
                let counted = match begins {
                    From::Moment(moment) if interval.unit == Unit::Hours => {
                        hours_from(moment, direction, interval.count).date()
                    }
                    _ => self.count_in(week, stepping.from, direction, stepping.interval)?,
                };
                let ended = self.end(counted, direction, interval.unit, &step.readings)?;
                let (due, capped_by) = self.capped(ended, step, complaint)?;
                return Ok(Some(Reckoning {
                    from,
                    start,
                    direction,
                    interval,
                    paused: 0,
                    stepping,
                    due,
                    capped_by,
                    since,
                    counted_until: None,
                }));
            }
        }
        Ok(None)
    }

    /// The day, or the earlier one that the step may not go beyond.
    fn capped(
        &self,
        due: NaiveDate,
        step: &Step,
        complaint: Option<&Complaint<'_>>,
    ) -> Result<(NaiveDate, Option<Start>)> {
        let Some(cap) = &step.capped_by else { return Ok((due, None)) };
        Ok(match self.begun(cap, step, complaint)? {
            Some(begun) if begun.from.day() < due => (begun.from.day(), Some(begun.start)),
            _ => (due, None),
        })
    }

    /// How the last day for applying comes about; nothing where the day it is counted back
    /// from is not known, or it is counted back from none.
    ///
    /// # Errors
    /// `no-calendar` when it is counted in working days and reaches a year without calendar
    /// data.
    pub fn reckon_window(&self, window: &Window) -> Result<Option<Reckoning>> {
        let (Some(fact), Limit::Back(interval)) = (window.before, window.by) else {
            return Ok(None);
        };
        let request = &self.case.header.request;
        let day = match fact {
            DayFact::Departure => request.departure,
            DayFact::SchoolYear => self.school_year(),
        };
        let Some(from) = day else { return Ok(None) };
        let direction = Direction::Back;
        let stepping = self.stepping(from, direction, interval, &window.readings);
        let due = self.count(stepping.from, direction, stepping.interval)?;
        Ok(Some(Reckoning {
            from,
            start: Start::Day(fact),
            direction,
            interval,
            paused: 0,
            stepping,
            due,
            capped_by: None,
            since: self.case.header.received.date_naive(),
            counted_until: None,
        }))
    }

    /// The first day of the school year asked for.
    fn school_year(&self) -> Option<NaiveDate> {
        let year = self.case.header.request.school_year;
        year.map(|year| self.office.school_year_begins.of(year))
    }

    /// The last day for applying, and the day it is counted back from or the school year whose
    /// own day it is; nothing where that day is not known.
    pub(super) fn window_ends(&self, window: &Window) -> Result<Option<(NaiveDate, NaiveDate)>> {
        if let (Some(opens), Limit::Day(last)) = (window.opens, window.by) {
            let year = self.case.header.received.year();
            return Ok(Some((opens.of(year), last.of(year))));
        }
        if let Limit::Day(day) = window.by {
            return Ok(self.school_year().map(|year| (year, day.following(year))));
        }
        let reckoning = self.reckon_window(window)?;
        Ok(reckoning.map(|reckoning| (reckoning.from, reckoning.due)))
    }

    /// The last day of the case's own step of this name.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub fn due(&self, step: &str) -> Result<Option<NaiveDate>> {
        let Some(step) = self.step_named(step) else { return Ok(None) };
        Ok(self.reckon(step, None)?.map(|reckoning| reckoning.due))
    }

    /// The step of this name: several may bear it, each for its own channel.
    fn step_named(&self, id: &str) -> Option<&Step> {
        let named = || self.law.steps.iter().filter(|step| step.id == id);
        let holds = |step: &&Step| self.holds(step.when.as_ref(), None) != Holds::No;
        named().find(holds).or_else(|| named().next())
    }

    /// The first event, of the case or of the complaint, that ends the step.
    pub fn done<'m>(&'m self, step: &Step, complaint: Option<&Complaint<'m>>) -> Option<&'m Event> {
        let ends = |event: &&Event| step.done_by.contains(&event.kind);
        match complaint {
            Some(complaint) => complaint.events.iter().copied().find(|event| ends(event)),
            None => self.events().iter().find(ends),
        }
    }

    fn begun(
        &self,
        anchor: &Anchor,
        of: &Step,
        complaint: Option<&Complaint<'_>>,
    ) -> Result<Option<Begun>> {
        let header = &self.case.header;
        Ok(match anchor {
            Anchor::Received => {
                let from = From::Moment(header.received.naive_local());
                Some(Begun { from, start: Start::Received, since: from.day() })
            }
            Anchor::Registered => {
                let from = From::Day(header.registered);
                Some(Begun { from, start: Start::Registered, since: from.day() })
            }
            Anchor::Event(kind) => {
                let event = match complaint {
                    Some(complaint) => complaint.event(kind),
                    None => self.event(kind),
                };
                let Some(event) = event else { return Ok(None) };
                let (day, moment) = (self.starting_day(event, of)?, event.at.naive_local());
                let since = moment.date();
                let from = if day == since { From::Moment(moment) } else { From::Day(day) };
                Some(Begun { from, start: Start::Event(kind.clone()), since })
            }
            Anchor::Deadline(id) => {
                let Some(step) = self.step_named(id) else { return Ok(None) };
                let running = self.reckon_running(step, None)?;
                running.map(|running| Begun {
                    from: From::Day(running.due),
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
        self.count_in(self.law.week, from, direction, interval)
    }

    fn count_in(
        &self,
        week: Week,
        from: NaiveDate,
        direction: Direction,
        interval: Interval,
    ) -> Result<NaiveDate> {
        counted((self.calendar, week), from, direction, interval)
    }
}

/// What a term is counted from: hours need the moment, the rest its day.
#[derive(Clone, Copy)]
enum From {
    Day(NaiveDate),
    Moment(NaiveDateTime),
}

impl From {
    fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) => moment.date(),
        }
    }
}
