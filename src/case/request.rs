//! What an application asks for. Each service has its part of it; the rest is left out.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::moment;

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
    /// Why the data of a document are to be corrected (O312 r38.1).
    pub reason: Option<String>,
    /// What is wrong in them, and how it should read (O312 r.38 p.6).
    pub mistakes: Option<String>,
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
    pub const ALL: [Self; 3] = [Self::Eds, Self::Otp, Self::None];

    /// The word of the contract.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eds => "eds",
            Self::Otp => "otp",
            Self::None => "none",
        }
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}
