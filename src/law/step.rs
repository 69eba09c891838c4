//! Terms: what must be done by a day.

use serde::Deserialize;

use super::{anchor::Anchor, condition::Condition, interval::Interval, month_day::MonthDay};

/// A term: something that must be done by a day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name, such as `school-data`.
    pub id: String,
    /// `complaint` for a step that each complaint has, `year` for one of each year of an extern;
    /// else of the case.
    #[serde(default)]
    pub of: Subject,
    /// What the term runs from.
    pub after: Option<Anchor>,
    /// What it runs from while `after` has not happened yet.
    pub planned: Option<Anchor>,
    /// How long it is; goes with `after`.
    pub within: Option<Interval>,
    /// What it is counted back from; instead of `after`.
    pub before: Option<Anchor>,
    /// Not later than so long before; goes with `before`.
    pub by: Option<Interval>,
    /// At least so long before; goes with `before`, in place of `by`.
    pub at_least: Option<Interval>,
    /// The day of the school year itself, of a step of an extern's year; instead of all these.
    pub until: Option<MonthDay>,
    /// The stage of the year in which it is not waited for.
    pub unless: Option<String>,
    /// What its last day is never later than.
    pub capped_by: Option<Anchor>,
    /// A step that must be done before this one.
    pub needs: Option<String>,
    /// When it holds; always, if nothing is said.
    pub when: Option<Condition>,
    /// Events that end it.
    pub done_by: Vec<String>,
    /// Readings it rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph.
    pub cite: String,
}

/// What a step or an event belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// The case.
    #[default]
    Case,
    /// One complaint of the case.
    Complaint,
    /// One school year of an extern.
    Year,
}
