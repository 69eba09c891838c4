//! The working week of an office.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// How many days of the week are worked (Labour Code art. 84).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Week {
    /// Monday to Friday.
    Five,
    /// Monday to Saturday. A holiday on a Saturday gives no other day off, and an act that
    /// moves a day of rest from a Saturday does not bind it.
    Six,
}

impl Week {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Five, Self::Six];

    /// The word of the contract, never translated.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Five => "five",
            Self::Six => "six",
        }
    }

    /// Whether the weekday of `date` is a day of rest in this week, holidays aside.
    pub fn rests_on(self, date: NaiveDate) -> bool {
        match date.weekday() {
            Weekday::Sun => true,
            Weekday::Sat => self == Self::Five,
            _ => false,
        }
    }
}
