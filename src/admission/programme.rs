//! A programme of a college: whom it takes, how many, by what.

use serde::{Deserialize, Serialize};

use super::{Score, word::words};

words! {
    /// For what work a programme prepares.
    Level as "adm-level" {
        /// Skilled workers.
        SkilledWorker = "skilled-worker",
        /// Specialists of the middle level.
        MidLevel = "mid-level",
        /// Applied bachelors.
        AppliedBachelor = "applied-bachelor",
    }
}

words! {
    /// On which way a programme is entered (O20 p.9, p.63).
    Track as "adm-track" {
        /// As any.
        Ordinary = "ordinary",
        /// A special curriculum.
        SpecialCurriculum = "special-curriculum",
        /// On the request of an enterprise.
        Enterprise = "enterprise",
        /// A religious organisation.
        Religious = "religious",
        /// An institution of the penal system.
        Penal = "penal",
    }
}

words! {
    /// What a programme demands beside grades (O20 p.32, p.54).
    Demands as "adm-demands" {
        /// Nothing.
        None = "none",
        /// Creative training.
        Creative = "creative",
        /// Special training.
        Special = "special",
        /// It is pedagogical.
        Pedagogical = "pedagogical",
        /// It is medical.
        Medical = "medical",
    }
}

words! {
    /// The field of a speciality, as far as the size of groups hangs on it (O20 p.63).
    Field as "adm-field" {
        /// Arts and culture.
        ArtsCulture = "arts-culture",
        /// Health care.
        HealthCare = "health-care",
        /// Any other.
        Other = "other",
    }
}

/// Seats set aside for a category of order 261.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuotaSeats {
    /// The category as the list names it.
    pub category: String,
    /// How many seats.
    pub seats: u32,
}

/// A programme as its college offers it: one row of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// By what it is chosen.
    pub programme: String,
    /// The college.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub college: String,
    /// The speciality.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub speciality: String,
    /// The qualification.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub qualification: String,
    /// For what work it prepares.
    pub level: Level,
    /// On which way it is entered.
    pub track: Track,
    /// What it demands beside grades.
    pub demands: Demands,
    /// Its field.
    pub field: Field,
    /// What its entrants have finished; anything, if none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub base: Vec<String>,
    /// Full-time, evening, correspondence, as the list has it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub form: String,
    /// Whether its places are paid for and no state order.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub paid: bool,
    /// The language of teaching, as the list has it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Whether its places are distributed outside the national database.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outside_database: bool,
    /// Places of the state order, those of quotas among them.
    pub places: u32,
    /// What the building was designed for, if it is said (O20 p.9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u32>,
    /// Seats of quotas among the places, in the order in which they are filled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quota_seats: Vec<QuotaSeats>,
    /// Subjects whose grades count, the compulsory ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub compulsory_subjects: Vec<String>,
    /// And those of the profile.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub profile_subjects: Vec<String>,
    /// Exams whose points count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exams: Vec<String>,
    /// The most points of an exam.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exam_scale: Option<Score>,
}

impl Programme {
    /// The places there can be: no more than the building holds (O20 p.9).
    pub fn seats(&self) -> u32 {
        self.capacity.map_or(self.places, |capacity| capacity.min(self.places))
    }

    /// How many more the building holds than the order has places; nothing where it is not said.
    pub fn room(&self) -> Option<u32> {
        self.capacity.map(|capacity| capacity.saturating_sub(self.places))
    }

    /// Whether it is in this distribution: not paid, not outside the national database.
    pub fn takes_part(&self) -> bool {
        !self.paid && !self.outside_database
    }

    /// Whether it takes those who finished this.
    pub fn is_on(&self, base: &str) -> bool {
        self.base.is_empty() || self.base.iter().any(|one| one == base)
    }
}
