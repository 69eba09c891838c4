//! What of a case is asked about: everything, its registration, one term, or a day.

use chrono::NaiveDate;

use crate::{
    calendar::parse_date,
    cli::{arguments, desk::Desk},
    diagnostic::{Diagnostic, Result, codes},
    law::{Part, Step, Subject},
    procedure::Matter,
};

/// The word for the day of registration, beside the steps' own names.
const REGISTRATION: &str = "registered";

/// What is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// Every date.
    Everything,
    /// The day of registration.
    Registration,
    /// A step by its id, or a last day for applying by the finding of who misses it.
    Named(String),
    /// Whatever ends on a day.
    Day(NaiveDate),
}

impl Asked {
    /// What the arguments ask about.
    ///
    /// # Errors
    /// `unknown-step` for a word that names nothing of the case's edition.
    pub fn of(arguments: &arguments::Explain, desk: &Desk, matter: &Matter<'_>) -> Result<Self> {
        if let Some(day) = &arguments.why {
            return Ok(Self::Day(desk.day("--why", day)?));
        }
        let Some(word) = arguments.step.as_deref() else { return Ok(Self::Everything) };
        if let Ok(day) = parse_date(word) {
            return Ok(Self::Day(day));
        }
        if word == REGISTRATION {
            return Ok(Self::Registration);
        }
        // The steps of a year are asked about where one is kept.
        let is_kept = |step: &&Step| step.of != Subject::Year || !matter.years().is_empty();
        let steps = matter.law.steps.iter().filter(is_kept);
        let mut known: Vec<&str> = steps.map(|step| step.id.as_str()).collect();
        known.extend(matter.law.windows.iter().map(|window| window.finding.as_str()));
        known.dedup();
        if known.contains(&word) {
            return Ok(Self::Named(word.to_owned()));
        }
        // A term that the edition should have, and whose text is not held.
        if let Some(absent) = matter.text_absent(Part::Terms) {
            return Err(absent.into());
        }
        known.push(REGISTRATION);
        Err(Diagnostic::error(codes::UNKNOWN_STEP)
            .with("step", word)
            .with("steps", known.join(", "))
            .into())
    }

    /// The name that alone is asked about, if one is.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Everything | Self::Day(_) => None,
            Self::Registration => Some(REGISTRATION),
            Self::Named(name) => Some(name),
        }
    }
}
