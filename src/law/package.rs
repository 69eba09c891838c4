//! Papers that come with an application.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{circumstance::Circumstances, day, eligibility::holds_for};

/// A paper that comes, or must come, with an application.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentRule {
    /// Its kind.
    pub kind: String,
    /// Whether its date is that of the application.
    #[serde(default)]
    pub dates_application: bool,
    /// Whether the package is incomplete without it.
    #[serde(default = "yes")]
    pub required: bool,
    /// Categories that need it; all, if none is named.
    #[serde(default, rename = "for")]
    pub categories: Vec<String>,
    /// Channels on which it is asked for; all, if none is named.
    #[serde(default)]
    pub channels: Vec<String>,
    /// What an application must say for it to be asked for.
    #[serde(default)]
    pub when: Circumstances,
    /// Channels on which the provider itself takes it from the state's information systems: it
    /// lacks there only once these fail.
    #[serde(default)]
    pub fetched_on: Vec<String>,
    /// Whether it may follow when a restriction on the territory ends.
    #[serde(default)]
    pub may_follow: bool,
    /// It is asked for of students born before this day alone.
    #[serde(default, deserialize_with = "day::optional")]
    pub born_before: Option<NaiveDate>,
    /// Kinds that people send in its place by mistake.
    #[serde(default)]
    pub mistaken_for: Vec<String>,
    /// Readings that taking them for a mistake rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph; of a paper that is only written down there may be none.
    #[serde(default)]
    pub cite: String,
}

impl DocumentRule {
    /// Whether the package is incomplete without it: of this category, through this channel,
    /// for a student born on this day, if that is known.
    pub fn is_needed(&self, category: &str, channel: &str, born: Option<NaiveDate>) -> bool {
        let of_age = self.born_before.is_none_or(|day| born.is_some_and(|born| born < day));
        self.required
            && holds_for(&self.categories, category)
            && holds_for(&self.channels, channel)
            && of_age
    }
}

/// What is found of a package that is incomplete or out of date.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackageRule {
    /// The finding on a paper that is not there.
    pub missing: String,
    /// The finding on a paper of another form in its place; none where none is mistaken for it.
    #[serde(default)]
    pub wrong: String,
    /// The finding on a paper out of date; none where the text says nothing of it.
    #[serde(default)]
    pub expired: String,
    /// The warning on a paper that runs out before the term ends; none, as above.
    #[serde(default)]
    pub expires_soon: String,
    /// The warning on a paper that the provider is to take from an information system; none where
    /// it takes none.
    #[serde(default)]
    pub to_fetch: String,
    /// The warning on a paper that may follow as long as a restriction lasts; none where none may.
    #[serde(default)]
    pub to_follow: String,
    /// Where these findings, but not the warnings, lead; nowhere the text knows of, if it is
    /// left out.
    #[serde(default)]
    pub leads_to: String,
    /// Channels on which they lead there; all, if none is named.
    #[serde(default)]
    pub channels: Vec<String>,
    /// Readings it rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph.
    pub cite: String,
}

fn yes() -> bool {
    true
}
