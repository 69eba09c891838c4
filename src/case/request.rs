//! What an application asks for.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::moment;

/// What is asked, and under what signature.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The ground of the application, such as `health` (O61 p.4).
    pub category: String,
    /// The grades to be studied as an extern (O61 p.5).
    pub grades: Vec<u8>,
    /// The calendar year in which the school year begins.
    pub school_year: i32,
    /// The day of departure, for children who go abroad (O61 p.9).
    #[serde(default, deserialize_with = "moment::deserialize_optional_date")]
    pub departure: Option<NaiveDate>,
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
