//! A day of every year, such as the first of September.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

/// A month and a day, written `MM-DD`; never 29 February.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct MonthDay {
    month: u32,
    day: u32,
}

/// A text that is no day of every year.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid day `{0}`, expected `MM-DD`")]
pub struct NotAMonthDay(String);

impl fmt::Display for MonthDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}-{:02}", self.month, self.day)
    }
}

impl MonthDay {
    /// This day of a year.
    pub fn of(self, year: i32) -> NaiveDate {
        // Checked when it was read: every year from MIN to MAX has the day.
        NaiveDate::from_ymd_opt(year, self.month, self.day).unwrap_or(NaiveDate::MAX)
    }

    /// Whether a date falls on or after this day of its own year.
    pub fn reached_by(self, date: NaiveDate) -> bool {
        (date.month(), date.day()) >= (self.month, self.day)
    }

    /// The first such day after `date`.
    pub fn following(self, date: NaiveDate) -> NaiveDate {
        let this_year = self.of(date.year());
        if this_year > date { this_year } else { self.of(date.year() + 1) }
    }
}

impl FromStr for MonthDay {
    type Err = NotAMonthDay;

    fn from_str(text: &str) -> Result<Self, NotAMonthDay> {
        // 2001 is no leap year, so 29 February is refused.
        NaiveDate::parse_from_str(&format!("2001-{text}"), "%Y-%m-%d")
            .ok()
            .filter(|_| text.len() == 5)
            .map(|date| Self { month: date.month(), day: date.day() })
            .ok_or_else(|| NotAMonthDay(text.to_owned()))
    }
}

impl TryFrom<String> for MonthDay {
    type Error = NotAMonthDay;

    fn try_from(text: String) -> Result<Self, NotAMonthDay> {
        text.parse()
    }
}
