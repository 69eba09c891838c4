//! A case before the law: the case with its edition, calendar and office.

use chrono::NaiveDate;

use super::{
    Act, Schedule, register,
    reopening::{Course, Reopened},
};
use crate::{
    calendar::{Arrival, Calendar, Hours},
    case::{Case, Event, effective},
    diagnostic::Result,
    law::{Choices, Edition, Lawbook, MonthDay, Role, State, StateOutcome},
};

/// The channels through which a result on paper is handed over.
const CORPORATION: &str = "state-corporation";
const OFFICE: &str = "office";

/// What an office sets itself and the law takes from it.
#[derive(Debug, Clone)]
pub struct OfficeRules {
    /// What kind of office it is: `department`, `school`, `college`.
    pub kind: String,
    /// Office hours, local time, where the law gives none.
    pub hours: Hours,
    /// The hours that it sets itself.
    pub schedule: Schedule,
    /// The first day of the school year.
    pub school_year_begins: MonthDay,
    /// From this day an application means the school year to come.
    pub applications_from: MonthDay,
    /// What it chose of the doubtful points of law.
    pub readings: Choices,
}

/// A case before the law.
#[derive(Debug)]
pub struct Matter<'a> {
    /// The case.
    pub case: &'a Case,
    /// The edition it lives under.
    pub law: &'a Edition,
    /// Working days.
    pub calendar: &'a Calendar,
    /// The office's own rules.
    pub office: &'a OfficeRules,
    /// The other editions: a complaint lives under that of the day it is received.
    pub(super) laws: Option<&'a Lawbook>,
    events: Vec<Event>,
}

impl<'a> Matter<'a> {
    /// The case with all that is recorded of it.
    pub fn new(
        case: &'a Case,
        law: &'a Edition,
        calendar: &'a Calendar,
        office: &'a OfficeRules,
    ) -> Self {
        Self { case, law, calendar, office, laws: None, events: effective(&case.events) }
    }

    /// The same matter with the other editions at hand, for its complaints.
    #[must_use]
    pub fn beside(self, laws: &'a Lawbook) -> Self {
        Self { laws: Some(laws), ..self }
    }

    /// The same matter by another calendar.
    pub(super) fn by<'b>(&'b self, calendar: &'b Calendar) -> Matter<'b> {
        let Matter { case, law, office, laws, .. } = *self;
        Matter { case, law, calendar, office, laws, events: self.events.clone() }
    }

    /// The same matter as it stood at the end of a day: what happened later is left out.
    #[must_use]
    pub fn as_of(mut self, day: NaiveDate) -> Self {
        self.events.retain(|event| event.at.date_naive() <= day);
        self
    }

    /// What happened, corrected, in the order in which it happened.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// What happened, corrected, and the corrections themselves.
    pub fn history(&self) -> Vec<&Event> {
        let corrections = self.case.events.iter().filter(|event| event.kind == "corrected");
        let mut history: Vec<&Event> = self.events.iter().chain(corrections).collect();
        history.sort_by_key(|event| (event.at, event.n));
        history
    }

    /// The first event of a kind.
    pub fn event(&self, kind: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.kind == kind)
    }

    /// The last event of a kind.
    pub fn last_event(&self, kind: &str) -> Option<&Event> {
        self.events.iter().rfind(|event| event.kind == kind)
    }

    /// The last event that played a part in the procedure.
    pub fn event_of(&self, role: Role) -> Option<&Event> {
        self.last_event(&self.law.by_role(role)?.kind)
    }

    /// The last day of the term of the whole service: the step that giving the result ends.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub fn term(&self) -> Result<Option<NaiveDate>> {
        self.due_of(Act::Deliver.event(self.law))
    }

    /// The last day of the case's own step that an event ends.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub fn due_of(&self, kind: &str) -> Result<Option<NaiveDate>> {
        match self.law.ended_by(kind) {
            Some(step) => self.due(&step.id),
            None => Ok(None),
        }
    }

    /// The name of the state the case is in.
    pub fn state(&self) -> &str {
        self.states().last().unwrap_or_else(|| self.law.first_state())
    }

    /// The states the case went through after the first.
    fn states(&self) -> impl Iterator<Item = &str> {
        let mut course = Course::new(self.law);
        self.events.iter().map(move |event| course.take(event))
    }

    /// What a complaint that was given right reopened, while nothing came of it yet (O61 p.27).
    pub fn reopened(&self) -> Option<Reopened<'_>> {
        let mut course = Course::new(self.law);
        for event in &self.events {
            course.take(event);
        }
        course.reopened
    }

    /// The states the case was in, one after the other, each with the event that led there; none
    /// led to the first.
    pub fn stages(&self) -> Vec<(&str, Option<&Event>)> {
        let mut stages = vec![(self.law.first_state(), None)];
        for (event, state) in self.events.iter().zip(self.states()) {
            if stages.last().is_none_or(|(last, _)| *last != state) {
                stages.push((state, Some(event)));
            }
        }
        stages
    }

    /// The day an event counts on: that on which it happened, or the next working day for
    /// what is given in office hours alone and came out of them (O61 p.21).
    ///
    /// # Errors
    /// `no-calendar` when it falls in a year without calendar data.
    pub fn counted_day(&self, event: &Event) -> Result<NaiveDate> {
        let in_hours = self.law.event(&event.kind).is_some_and(|rule| rule.in_office_hours);
        if !in_hours {
            return Ok(event.at.date_naive());
        }
        // A change of the calendar that came later makes nobody late.
        let taken = |calendar| register(event.at, None, (self.law, self.office), calendar);
        let mut counted = taken(self.calendar)?.registered;
        for former in self.calendar.standing_since(event.at.date_naive()).skip(1) {
            counted = counted.min(taken(former)?.registered);
        }
        Ok(counted)
    }

    /// Why the application was registered on its day, by the calendar that stood then: one
    /// that gives another day explains nothing.
    ///
    /// # Errors
    /// `no-calendar` when it falls in a year without calendar data.
    pub fn arrival(&self) -> Result<Arrival> {
        let header = &self.case.header;
        let of = (self.law, self.office);
        let by = |calendar| register(header.received, Some(&header.channel), of, calendar);
        for calendar in self.calendar.standing_since(header.received.date_naive()) {
            let arrival = by(calendar)?;
            if arrival.registered == header.registered {
                return Ok(arrival);
            }
        }
        by(self.calendar)
    }

    /// What the service says of that state.
    pub fn state_rule(&self) -> Option<&State> {
        self.law.state(self.state())
    }

    /// Whether the case still waits for a step.
    pub fn awaits(&self, step: &str) -> bool {
        self.state_rule().is_some_and(|state| state.awaits.iter().any(|one| one == step))
    }

    /// How the application ended; what was delivered keeps the outcome of its decision.
    pub fn outcome(&self) -> StateOutcome {
        let outcomes =
            self.states().filter_map(|state| self.law.state(state)).map(|rule| rule.outcome);
        outcomes.filter(|outcome| *outcome != StateOutcome::AsDecided).last().unwrap_or_default()
    }

    /// The state that decided the case; none while nothing has. What was delivered keeps that of
    /// its decision.
    pub fn decided(&self) -> Option<&str> {
        let granted =
            self.law.event(Act::Order.event(self.law)).and_then(|rule| rule.to.as_deref());
        let states = self.states().filter_map(|state| self.law.state(state));
        let last = states.filter(|state| state.outcome != StateOutcome::AsDecided).last()?;
        let is_decided =
            last.outcome != StateOutcome::Standing || Some(last.id.as_str()) == granted;
        is_decided.then_some(last.id.as_str())
    }

    /// The channel through which the result is handed over.
    pub fn collection(&self) -> &str {
        let header = &self.case.header;
        let through = Some(header.channel.as_str()).filter(|channel| *channel == CORPORATION);
        header.request.collect_at.as_deref().or(through).unwrap_or(OFFICE)
    }

    /// What the office is about to decide, as far as it is known: `refusal`, `permission`.
    pub fn intended(&self) -> Option<&str> {
        let granted = [Act::Order, Act::Issue].map(|act| act.event(self.law));
        if granted.into_iter().any(|kind| self.event(kind).is_some()) {
            return Some("permission");
        }
        if self.event(Act::RefusePreliminary.event(self.law)).is_some() {
            return Some("refusal");
        }
        match self.event_of(Role::Review)?.text("outcome") {
            Some("refusal") => Some("refusal"),
            _ => Some("permission"),
        }
    }
}
