//! What an application for a place in a college says beside any other (O20.1(8)).

use serde::Deserialize;

/// For what place somebody applies, from where they come, and what they claim. What is not said
/// is left out; words are those of the contract's lists.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Entrance {
    /// For what work the programme prepares (O20.1(3)).
    pub level: Option<String>,
    /// On which way it is entered (O20 p.9).
    pub track: Option<String>,
    /// What it demands beside grades (O20 p.32).
    pub demands: Option<String>,
    /// Full-time, evening, correspondence (O20.1(3)).
    pub study_form: Option<String>,
    /// Who pays (O20.1(3)).
    pub funding: Option<String>,
    /// What was finished (O20.1(3)).
    pub base: Option<String>,
    /// Whether it was finished in Kazakhstan or abroad (O20 p.12).
    pub graduate_of: Option<String>,
    /// The qualification wished for (O20 p.53).
    pub qualification: Option<String>,
    /// Whether a citizen, or by what paper a resident (O20.1(8)).
    pub status: Option<String>,
    /// Whether that paper bears the mark of registration at the place of residence (O20.1(8)).
    pub residence_mark: Option<bool>,
    /// The group of disability that asks for a conclusion of its own (O20.1(8)4)).
    pub disability: Option<String>,
    /// Whose child claims to come out of competition (O20 p.3).
    pub out_of_competition: Option<String>,
    /// Whether the document of an earlier year was digitised (O20 p.12).
    pub digitised: Option<bool>,
    /// Where the applicant actually lives (O20.1(8)).
    pub address: Option<String>,
    /// Whether a place in a hostel is asked for at once (O20 p.12).
    pub hostel: Option<bool>,
    /// Whether free meals are asked for at once (O20 p.12).
    pub meals: Option<bool>,
    /// The programmes wished for, the dearest first.
    pub programmes: Vec<String>,
    /// Grades of the document, each `subject:grade`.
    pub grades: Vec<String>,
    /// The average of the whole document (O20 p.61).
    pub average: Option<String>,
    /// The categories of order 261 held (O20 p.54).
    pub quota: Vec<String>,
}
