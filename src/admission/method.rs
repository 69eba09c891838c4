//! Under which readings a competition is reckoned.

use std::collections::BTreeMap;

use crate::{
    diagnostic::Result,
    law::{
        Alternatives, Choices, ExamJoin, NoSuchChoice, OnDuty, QuotaMerit, Readings, TieLeft,
        Wishes,
    },
};

/// The readings that bear on a competition.
const SLUGS: [&str; 5] = ["exam-join", "quota-merit", "tie-left", "choices", "on-duty"];

/// The choices made for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Method {
    /// How exams join the grades.
    pub exam_join: ExamJoin,
    /// Where holders of a quota count who are placed on merit.
    pub quota_merit: QuotaMerit,
    /// What decides what stays equal.
    pub tie_left: TieLeft,
    /// How several wishes are weighed.
    pub wishes: Wishes,
    /// Whom "on duty" binds.
    pub on_duty: OnDuty,
}

impl Method {
    /// What was chosen.
    pub fn of(chosen: &Alternatives) -> Self {
        Self {
            exam_join: chosen.exam_join,
            quota_merit: chosen.quota_merit,
            tie_left: chosen.tie_left,
            wishes: chosen.choices,
            on_duty: chosen.on_duty,
        }
    }

    /// Every reading that bears on a competition with what was chosen for it.
    ///
    /// # Errors
    /// `invalid-law`: our fault, found by tests.
    pub fn readings(choices: &Choices) -> Result<BTreeMap<String, String>> {
        let readings = Readings::built_in()?;
        let chosen = |slug: &str| {
            let default = readings.get(slug).map(|one| one.default.as_str()).unwrap_or_default();
            (slug.to_owned(), choices.otherwise(slug).unwrap_or(default).to_owned())
        };
        Ok(SLUGS.into_iter().map(chosen).collect())
    }

    /// The names of those readings.
    pub fn slugs() -> impl Iterator<Item = &'static str> {
        SLUGS.into_iter()
    }

    /// What a file says was chosen; nothing if it names another reading or choice.
    ///
    /// # Errors
    /// `invalid-law`: our fault, found by tests.
    pub fn named(said: &BTreeMap<String, String>) -> Result<Option<Self>> {
        let readings = Readings::built_in()?;
        let mut choices = readings.by_default();
        let choose = |(slug, choice): (&String, &String)| -> std::result::Result<(), NoSuchChoice> {
            readings.choose(&mut choices, slug, choice)
        };
        let known = said.keys().all(|slug| SLUGS.contains(&slug.as_str()));
        let all = said.iter().try_for_each(choose);
        Ok((known && all.is_ok() && said.len() == SLUGS.len()).then(|| Self::of(choices.all())))
    }
}
