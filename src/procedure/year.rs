//! The year of an extern (X1-X8): what the organisation does between the permission and the
//! document (O61 p.12-20). The state of the case stays what the permission made it; a year has
//! a stage of its own.

use chrono::{Datelike, NaiveDate};

use super::{Deadline, Direction, Matter, NextStep, Reckoning, Start, Status, StepProof, Stepping};
use crate::{
    calendar::Doubt,
    case::Event,
    diagnostic::Result,
    law::{DayFact, EventRule, Interval, MonthDay, Role, SpecialNeedsPeriod, Step, Subject, Unit},
};

/// One school year of an extern, and what happened in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Year<'a> {
    /// The calendar year in which it begins.
    pub school_year: i32,
    /// Its events, in the order in which they happened.
    pub events: Vec<&'a Event>,
    /// How far it has come, as the law's data name it.
    pub stage: &'a str,
    /// Whether it has its outcome.
    pub closed: bool,
}

impl<'a> Year<'a> {
    /// The last event of a kind.
    pub fn last(&self, kind: &str) -> Option<&'a Event> {
        self.events.iter().rfind(|event| event.kind == kind).copied()
    }

    /// The first event that ends a step.
    fn done(&self, step: &Step) -> Option<&'a Event> {
        self.events.iter().find(|event| step.done_by.contains(&event.kind)).copied()
    }
}

impl Matter<'_> {
    /// The school years of the extern, the earliest first; none in an office that has only
    /// permitted.
    pub fn years(&self) -> Vec<Year<'_>> {
        let rule =
            |event: &Event| self.law.event(&event.kind).filter(|rule| rule.of == Subject::Year);
        let mut years: Vec<Year<'_>> = Vec::new();
        for (event, rule) in self.events().iter().filter_map(|one| Some((one, rule(one)?))) {
            let school_year = event.number("school_year").and_then(|year| i32::try_from(year).ok());
            let school_year = school_year.unwrap_or_else(|| self.year_of(event.at.date_naive()));
            let at = years.iter().position(|year| year.school_year == school_year);
            let at = at.unwrap_or_else(|| {
                years.push(Year { school_year, events: Vec::new(), stage: "", closed: false });
                years.len() - 1
            });
            let year = &mut years[at];
            year.events.push(event);
            year.stage = rule.stage.as_deref().unwrap_or(year.stage);
            year.closed |= rule.closes;
        }
        years.sort_by_key(|year| year.school_year);
        years
    }

    /// Whether another body gave the permission: no step of the service is this office's.
    pub fn permitted_elsewhere(&self) -> bool {
        self.event_of(Role::Elsewhere).is_some()
    }

    /// The school year that is kept now: the last.
    pub fn year(&self) -> Option<Year<'_>> {
        self.years().pop()
    }

    /// The school year that a day falls in, by the calendar year in which it begins.
    pub fn year_of(&self, day: NaiveDate) -> i32 {
        let begins = self.office.school_year_begins;
        if begins.reached_by(day) { day.year() } else { day.year() - 1 }
    }

    /// The day of a school year that falls on this day of the calendar.
    pub fn day_of_year(&self, school_year: i32, day: MonthDay) -> NaiveDate {
        let begins = self.office.school_year_begins.of(school_year);
        if day.of(school_year) == begins { begins } else { day.following(begins) }
    }

    /// Whether the permission holds for a further school year: it was given for one, except to
    /// students with special needs, for the whole period of study (O61 p.5, p.6; reading
    /// `special-needs-period`).
    pub fn permits_year(&self, school_year: i32) -> bool {
        let header = &self.case.header;
        let special = header.student.as_ref().is_some_and(|student| student.special_needs);
        let needs = self.law.special_needs.as_ref().filter(|_| special);
        let whole = needs.is_some_and(|needs| {
            let period = self.office.readings.of(&needs.readings).special_needs_period;
            period == SpecialNeedsPeriod::Whole
        });
        whole || header.request.school_year.is_none_or(|year| year == school_year)
    }

    /// The event of a year that a verb records; of several, the one that leads to this stage.
    pub fn year_act(&self, verb: &str, stage: Option<&str>) -> Option<&EventRule> {
        self.law.events.iter().find(|rule| {
            rule.of == Subject::Year
                && rule.verb == verb
                && stage.is_none_or(|stage| rule.stage.as_deref() == Some(stage))
        })
    }

    fn year_steps(&self) -> impl Iterator<Item = (&Step, MonthDay)> {
        let steps = self.law.steps.iter().filter(|step| step.of == Subject::Year);
        steps.filter_map(|step| Some((step, step.until?)))
    }

    /// The steps of the extern's years with their days, as seen on the day `today`.
    pub(super) fn year_deadlines(&self, today: NaiveDate) -> Result<Vec<Deadline<'_>>> {
        let mut deadlines = Vec::new();
        for year in self.years() {
            for (step, until) in self.year_steps() {
                deadlines.extend(self.year_deadline(&year, step, until, today)?);
            }
        }
        Ok(deadlines)
    }

    fn year_deadline<'m>(
        &'m self,
        year: &Year<'m>,
        step: &'m Step,
        until: MonthDay,
        today: NaiveDate,
    ) -> Result<Option<Deadline<'m>>> {
        let done = year.done(step).map(|event| event.at.date_naive());
        let lifted = step.unless.as_deref() == Some(year.stage);
        if done.is_none() && (year.closed || lifted) {
            return Ok(None);
        }
        let reckoning = self.year_reckoning(year, until);
        let due = reckoning.due;
        let status = match done {
            Some(day) if day <= due => Status::Met,
            Some(_) => Status::Late,
            None if due > today => Status::Open,
            None if due == today => Status::Today,
            None => Status::Overdue,
        };
        let left = self.calendar.between(today, due, self.law.week)?;
        Ok(Some(Deadline {
            step,
            complaint: None,
            done,
            status,
            working_days_left: left,
            slack: left,
            safe_by: due,
            doubt: Doubt::default(),
            readings: step.readings.iter().map(String::as_str).collect(),
            reckoning,
        }))
    }

    /// How the day comes about: the law names it, nothing is counted.
    fn year_reckoning(&self, year: &Year<'_>, until: MonthDay) -> Reckoning {
        let from = self.office.school_year_begins.of(year.school_year);
        let due = self.day_of_year(year.school_year, until);
        let days = usize::try_from((due - from).num_days()).unwrap_or_default();
        let interval = Interval { count: days, unit: Unit::CalendarDays };
        Reckoning {
            from,
            start: Start::Day(DayFact::SchoolYear),
            direction: Direction::Forward,
            interval,
            paused: 0,
            stepping: Stepping { from, interval },
            due,
            capped_by: None,
            since: from,
            counted_until: None,
        }
    }

    /// The proof of the days of the extern's years.
    pub(super) fn year_proofs(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<StepProof<'_>> {
        let mut proofs = Vec::new();
        for year in self.years() {
            for (step, until) in self.year_steps().filter(|(step, _)| is_wanted(&step.id)) {
                let reckoning = self.year_reckoning(&year, until);
                proofs.push(StepProof {
                    step,
                    complaint: None,
                    safe_by: reckoning.due,
                    reckoning,
                    strip: Vec::new(),
                    doubt: Doubt::default(),
                    readings: step.readings.iter().map(String::as_str).collect(),
                });
            }
        }
        proofs
    }

    /// What comes next in the year that is kept now: first what lies ahead of the furthest that
    /// has happened, then what was passed by.
    pub(super) fn year_next(&self) -> Vec<NextStep<'_>> {
        let Some(year) = self.year().filter(|year| !year.closed) else { return Vec::new() };
        let happened = |rule: &EventRule| year.last(&rule.kind).is_some();
        let rules = self.law.events.iter().filter(|rule| rule.of == Subject::Year);
        let rules: Vec<&EventRule> = rules.collect();
        // Of several ends of one act one is enough.
        let done =
            |rule: &EventRule| rules.iter().any(|one| one.verb == rule.verb && happened(one));
        let furthest = rules.iter().rposition(|rule| happened(rule)).unwrap_or_default();
        let expected = |(_, rule): &(usize, &EventRule)| {
            let follows = rule.after.as_ref().is_some_and(|after| year.last(after).is_some());
            follows && !done(rule)
        };
        let due = |rule: &EventRule| {
            let mut steps = self.year_steps();
            let (_, until) = steps.find(|(step, _)| step.done_by.contains(&rule.kind))?;
            Some(self.day_of_year(year.school_year, until))
        };
        let next = rules.iter().copied().enumerate();
        let mut next: Vec<(usize, &EventRule)> = next.filter(expected).collect();
        next.sort_by_key(|(at, _)| (*at < furthest, *at));
        next.into_iter()
            .map(|(_, rule)| NextStep { rule, complaint: None, due: due(rule) })
            .collect()
    }
}
