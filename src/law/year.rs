//! What the rules say of the year of an extern beside its events and terms (O61 p.12-20).

use serde::Deserialize;

use super::{interval::Interval, month_day::MonthDay};

/// The year of an extern, as far as the text of an edition is held.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearRule {
    /// When consultations and interim attestation take place.
    pub consultations: Option<Consultations>,
    /// Subjects that an extern of a school is not attested in.
    pub unattested: Option<Unattested>,
    /// What follows from an attestation that was not passed.
    pub repeat: Option<RepeatYear>,
    /// Who may be an extern of a college, and when one asks for it.
    pub college: Option<CollegeRule>,
}

/// The part of the school year in which consultations and interim attestation take place
/// (O61 p.15), both days included.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consultations {
    /// The first day.
    pub from: MonthDay,
    /// The last day.
    pub to: MonthDay,
    /// Its paragraph.
    pub cite: String,
}

/// Subjects without attestation, of which the document says that they were not studied
/// (O61 p.20).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unattested {
    /// The subjects, each worded under `unattested-SUBJECT`.
    pub subjects: Vec<String>,
    /// Its paragraph.
    pub cite: String,
}

/// The repeat year of who did not pass (O61 p.17).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RepeatYear {
    /// Readings it rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph.
    pub cite: String,
}

/// Externs of colleges (O61 p.4, 7, 9-1): no procedure of a service is given for them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollegeRule {
    /// How long before the school year one asks at the latest.
    pub by: Interval,
    /// Readings of that last day.
    #[serde(default)]
    pub readings: Vec<String>,
    /// The paragraph on it.
    pub cite: String,
    /// On what one is entitled; empty where the text is absent.
    #[serde(default, rename = "ground")]
    pub grounds: Vec<CollegeGround>,
}

/// What entitles to be an extern of a college.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollegeGround {
    /// Its name, such as `contest`.
    pub id: String,
    /// The lowest course it holds for, if it names one.
    pub from_course: Option<u8>,
    /// Readings it rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph.
    pub cite: String,
}

impl YearRule {
    /// Every paragraph that is cited here.
    pub(super) fn cites(&self) -> impl Iterator<Item = &String> {
        let college = self.college.iter();
        (self.consultations.iter().map(|rule| &rule.cite))
            .chain(self.unattested.iter().map(|rule| &rule.cite))
            .chain(self.repeat.iter().map(|rule| &rule.cite))
            .chain(college.clone().map(|rule| &rule.cite))
            .chain(college.flat_map(|rule| rule.grounds.iter().map(|ground| &ground.cite)))
    }

    /// Every reading that something rests on here.
    pub fn readings(&self) -> impl Iterator<Item = &String> {
        let college = self.college.iter();
        (self.repeat.iter().flat_map(|rule| &rule.readings))
            .chain(college.clone().flat_map(|rule| &rule.readings))
            .chain(college.flat_map(|rule| &rule.grounds).flat_map(|ground| &ground.readings))
    }
}

impl CollegeRule {
    /// What is said of a ground, if the text knows it.
    pub fn ground(&self, id: &str) -> Option<&CollegeGround> {
        self.grounds.iter().find(|ground| ground.id == id)
    }
}
