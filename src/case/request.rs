//! What an application asks for. Each service has its part of it; the rest is left out.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Entrance, moment};

/// What is asked, and under what signature.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The ground of the application, such as `health` (O61 p.4).
    pub category: Option<String>,
    /// The grades to be studied as an extern (O61 p.5).
    pub grades: Option<Vec<u8>>,
    /// The calendar year in which the school year begins.
    pub school_year: Option<i32>,
    /// The day of departure, for children who go abroad (O61 p.9).
    #[serde(default, deserialize_with = "moment::deserialize_optional_date")]
    pub departure: Option<NaiveDate>,
    /// Why it is asked (O312.35.1, O312.38.1).
    pub reason: Option<String>,
    /// What is wrong in them, and how it should read (O312 r.38 p.6).
    pub mistakes: Option<String>,
    /// Which document is asked for, where there are several (O312.35.5).
    pub document: Option<String>,
    /// The year in which the studies ended (O312.35.1, O312.35.5).
    pub finished: Option<i32>,
    /// The later name and address of the organisation (O312.35.1, O312.35.5).
    pub renamed_to: Option<String>,
    /// The speciality studied (O312.35.5).
    pub speciality: Option<String>,
    /// Where the result is to be handed over (O312.35 p.39, p.59).
    pub collect_at: Option<String>,
    /// Whether the applicant is a citizen (O312.35 p.21).
    pub citizen: Option<bool>,
    /// What an application for a place in a college says (O20.1(8)).
    pub entrance: Option<Entrance>,
    /// Consent to use protected personal data (O61.4, O61.1(9)).
    pub consent: bool,
    /// How the application is signed.
    pub signature: Signature,
}

/// How an application is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signature {
    /// Electronic digital signature (ЭЦҚ).
    Eds,
    /// A one-time password.
    Otp,
    /// By hand, on paper.
    Hand,
    /// Not signed.
    None,
}

impl Request {
    /// The ground of the application; empty, where the service asks for none.
    pub fn category(&self) -> &str {
        self.category.as_deref().unwrap_or_default()
    }

    /// The grades asked for; none, where none are known or the service asks for none.
    pub fn grades(&self) -> &[u8] {
        self.grades.as_deref().unwrap_or_default()
    }
}

impl Signature {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Eds, Self::Otp, Self::Hand, Self::None];

    /// The word of the contract.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eds => "eds",
            Self::Otp => "otp",
            Self::Hand => "hand",
            Self::None => "none",
        }
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}
