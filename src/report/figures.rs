//! What many cases come to.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Ending, PENDING, Spread, Taken, Told};
use crate::procedure::Status;

/// By what cases are gathered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The month of registration.
    Month,
    /// The ground of the application.
    Category,
    /// The school of the student.
    School,
    /// The grade of the student.
    Grade,
}

impl By {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Month, Self::Category, Self::Grade, Self::School];

    /// Its word in data, never translated.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Category => "category",
            Self::School => "school",
            Self::Grade => "grade",
        }
    }

    /// What a case is gathered under; nothing if it does not say.
    fn of(self, told: &Told) -> Option<String> {
        match self {
            Self::Month => Some(told.month.clone()),
            Self::Category => told.category.clone(),
            Self::School => told.school.clone(),
            // Two digits, so that 9 stands before 10.
            Self::Grade => told.grade.map(|grade| format!("{grade:02}")),
        }
    }
}

/// The figures of a period.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figures {
    /// Applications registered in it.
    pub received: usize,
    /// How many of them ended how, by the state that decided them.
    pub results: BTreeMap<String, usize>,
    /// Refusals, by what they rest on.
    pub refusals: BTreeMap<String, usize>,
    /// The steps of those applications.
    pub steps: Vec<StepFigures>,
    /// The complaints received in the period.
    pub complaints: ComplaintFigures,
    /// The applications by month, category, grade and school.
    pub groups: BTreeMap<By, Vec<Group>>,
}

/// How often a step was taken in time, and how long it took.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepFigures {
    /// The step.
    pub step: String,
    /// Done by its last day.
    pub in_time: usize,
    /// Done after it.
    pub late: usize,
    /// Not done, and its last day is past.
    pub overdue: usize,
    /// Not done, and there is time.
    pub open: usize,
    /// Working days that it took where it was done.
    pub days: Option<Spread>,
}

/// Complaints and how they ended.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ComplaintFigures {
    /// Received in the period.
    pub received: usize,
    /// How many ended how.
    pub results: BTreeMap<String, usize>,
    /// Their steps.
    pub steps: Vec<StepFigures>,
}

/// Applications that have something in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// What it is.
    pub name: String,
    /// How many there are.
    pub received: usize,
    /// Of them what was asked for was given.
    pub granted: usize,
    /// Of them refused.
    pub refused: usize,
    /// Of them taken back or void.
    pub closed: usize,
    /// Of them not decided yet.
    pub pending: usize,
}

impl Group {
    fn named(name: String) -> Self {
        Self { name, received: 0, granted: 0, refused: 0, closed: 0, pending: 0 }
    }

    fn count(&mut self, ending: Ending) {
        self.received += 1;
        match ending {
            Ending::Granted => self.granted += 1,
            Ending::Refused => self.refused += 1,
            Ending::Closed => self.closed += 1,
            Ending::Pending => self.pending += 1,
        }
    }
}

impl Figures {
    /// What cases come to.
    pub fn of(all: &[Told]) -> Self {
        let told: Vec<&Told> = all.iter().filter(|told| told.counts).collect();
        let complaints: Vec<_> = all.iter().flat_map(|told| &told.complaints).collect();
        Self {
            received: told.len(),
            results: counted(told.iter().map(|told| told.result.clone())),
            refusals: counted(told.iter().filter_map(|told| told.refused_on.clone())),
            steps: steps(told.iter().flat_map(|told| &told.steps)),
            complaints: ComplaintFigures {
                received: complaints.len(),
                results: counted(complaints.iter().map(|one| one.result.clone())),
                steps: steps(complaints.iter().flat_map(|one| &one.steps)),
            },
            groups: By::ALL.into_iter().map(|by| (by, groups(by, &told))).collect(),
        }
    }

    /// The results that occur, what is decided before what is not.
    pub fn results(&self) -> Vec<&str> {
        let (pending, decided): (Vec<&str>, Vec<&str>) =
            self.results.keys().map(String::as_str).partition(|result| *result == PENDING);
        decided.into_iter().chain(pending).collect()
    }
}

fn counted(names: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// The steps in the order of the law's data; those of which nothing is to be told are left out.
fn steps<'a>(taken: impl Iterator<Item = &'a Taken>) -> Vec<StepFigures> {
    let mut by_step: BTreeMap<(usize, &str), Vec<&Taken>> = BTreeMap::new();
    for one in taken.filter(|one| one.status != Status::Conditional) {
        by_step.entry((one.place, &one.step)).or_default().push(one);
    }
    by_step.into_iter().map(|((_, step), taken)| StepFigures::of(step, &taken)).collect()
}

impl StepFigures {
    fn of(step: &str, taken: &[&Taken]) -> Self {
        let are =
            |wanted: &[Status]| taken.iter().filter(|one| wanted.contains(&one.status)).count();
        Self {
            step: step.to_owned(),
            in_time: are(&[Status::Met]),
            late: are(&[Status::Late]),
            overdue: are(&[Status::Overdue]),
            open: are(&[Status::Open, Status::Today]),
            days: Spread::of(taken.iter().filter_map(|one| one.days).collect()),
        }
    }
}

fn groups(by: By, told: &[&Told]) -> Vec<Group> {
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for one in told {
        if let Some(name) = by.of(one) {
            let group = groups.entry(name).or_insert_with_key(|name| Group::named(name.clone()));
            group.count(one.ending);
        }
    }
    groups.into_values().collect()
}
