//! Papers that come with an application.

use serde::Deserialize;

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
    /// Kinds that people send in its place by mistake.
    #[serde(default)]
    pub mistaken_for: Vec<String>,
    /// Readings that taking them for a mistake rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph.
    pub cite: String,
}

/// What is found of a package that is incomplete or out of date.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackageRule {
    /// The finding on a paper that is not there.
    pub missing: String,
    /// The finding on a paper of another form in its place.
    pub wrong: String,
    /// The finding on a paper out of date.
    pub expired: String,
    /// The warning on a paper that runs out before the term ends.
    pub expires_soon: String,
    /// Where these findings, but not the warning, lead.
    pub leads_to: String,
    /// Readings it rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph.
    pub cite: String,
}

fn yes() -> bool {
    true
}
