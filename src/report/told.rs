//! What one case tells a report.

use chrono::NaiveDate;

use super::{INCOMPLETE, PENDING};
use crate::{
    case::Event,
    diagnostic::Result,
    law::StateOutcome,
    procedure::{Act, Complaint, Deadline, Direction, Matter, Status},
};

/// The days that a report is about, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub until: NaiveDate,
}

impl Period {
    /// Whether a day is one of them.
    pub fn holds(self, day: NaiveDate) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

/// What a case registered in the period tells, and what its complaints do.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// Whether it was registered in the period; of another only complaints count.
    pub counts: bool,
    /// The month of registration, `2026-08`.
    pub month: String,
    /// The ground of the application.
    pub category: Option<String>,
    /// The school of the student.
    pub school: Option<String>,
    /// The grade of the student.
    pub grade: Option<u8>,
    /// The state that decided it, or [`PENDING`].
    pub result: String,
    /// How it ended, whatever the service calls it.
    pub ending: Ending,
    /// What a refusal rests on: the number of a ground, or [`INCOMPLETE`].
    pub refused_on: Option<String>,
    /// Its steps.
    pub steps: Vec<Taken>,
    /// Its complaints received in the period.
    pub complaints: Vec<ToldComplaint>,
}

/// How a case ended, in whatever service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// What was asked for was given.
    Granted,
    /// It was refused.
    Refused,
    /// It was taken back, or should never have been there.
    Closed,
    /// It is not decided yet.
    Pending,
}

impl Ending {
    fn of(matter: &Matter<'_>) -> Self {
        match matter.outcome() {
            _ if matter.decided().is_none() => Self::Pending,
            StateOutcome::Refusal => Self::Refused,
            StateOutcome::None | StateOutcome::Void => Self::Closed,
            _ => Self::Granted,
        }
    }
}

/// A step and how it was taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// The step.
    pub step: String,
    /// Its place among the steps of the law's data.
    pub place: usize,
    /// Where it stands.
    pub status: Status,
    /// Working days from the day its term was counted from until it was done, day 1 being the
    /// next one; none of what is not done or is counted back.
    pub days: Option<i64>,
}

/// A complaint and how it ended.
#[derive(Debug, Clone, PartialEq)]
pub struct ToldComplaint {
    /// `satisfied`, `upheld`, `partly-upheld`, `dismissed`, `forwarded`, or [`PENDING`].
    pub result: String,
    /// Its steps.
    pub steps: Vec<Taken>,
}

impl Told {
    /// What a case tells of a period, looked at from the day `today`.
    ///
    /// # Errors
    /// `no-calendar` when a term reaches a year without calendar data.
    pub fn of(matter: &Matter<'_>, period: Period, today: NaiveDate) -> Result<Self> {
        let header = &matter.case.header;
        let deadlines = matter.deadlines(today)?;
        let complaints = matter.complaints();
        let lodged = complaints.iter().filter(|complaint| {
            complaint.events.first().is_some_and(|event| period.holds(event.at.date_naive()))
        });
        Ok(Self {
            counts: period.holds(header.registered),
            month: header.registered.format("%Y-%m").to_string(),
            category: header.request.category.clone(),
            school: header.student.as_ref().and_then(|student| student.school.clone()),
            grade: header.student.as_ref().and_then(|student| student.grade),
            result: matter.decided().unwrap_or(PENDING).to_owned(),
            ending: Ending::of(matter),
            refused_on: refused_on(matter),
            steps: taken(matter, &deadlines, None)?,
            complaints: lodged
                .map(|complaint| {
                    let steps = taken(matter, &deadlines, Some(complaint.number))?;
                    Ok(ToldComplaint { result: result_of(complaint), steps })
                })
                .collect::<Result<_>>()?,
        })
    }
}

fn taken(
    matter: &Matter<'_>,
    deadlines: &[Deadline<'_>],
    complaint: Option<u32>,
) -> Result<Vec<Taken>> {
    let own = deadlines.iter().filter(|deadline| deadline.complaint == complaint);
    own.map(|deadline| {
        let reckoning = &deadline.reckoning;
        let days = match deadline.done.filter(|_| reckoning.direction == Direction::Forward) {
            Some(done) => Some(matter.calendar.between(reckoning.from, done, matter.law.week)?),
            None => None,
        };
        let step = deadline.step.id.clone();
        let place = matter.law.steps.iter().position(|one| one.id == step).unwrap_or_default();
        Ok(Taken { step, place, status: deadline.status, days })
    })
    .collect()
}

/// What the refusal that stands rests on.
fn refused_on(matter: &Matter<'_>) -> Option<String> {
    let decided = matter.decided()?;
    let led_there = |act: Act| {
        let rule = matter.law.event(act.event(matter.law))?;
        matter.last_event(&rule.kind).filter(|_| rule.to.as_deref() == Some(decided))
    };
    if led_there(Act::RefuseToConsider).is_some() {
        return Some(INCOMPLETE.to_owned());
    }
    let ground = |event: &Event| event.number("ground").map(|number| number.to_string());
    led_there(Act::RefuseFinal).map(|event| ground(event).unwrap_or_else(|| INCOMPLETE.to_owned()))
}

/// How a complaint ended, or how far it came.
fn result_of(complaint: &Complaint<'_>) -> String {
    let decided = complaint.event("complaint-decided").and_then(|event| event.text("outcome"));
    let is = |kind: &str| complaint.event(kind).is_some();
    match decided {
        Some(outcome) => outcome,
        None if is("complaint-satisfied") => "satisfied",
        None if is("complaint-withdrawn") => "withdrawn",
        None if is("complaint-forwarded") => "forwarded",
        None => PENDING,
    }
    .to_owned()
}
