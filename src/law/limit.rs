//! The last day for applying: counted back from a day, or a day of the school year.

use std::str::FromStr;

use serde::Deserialize;

use super::{interval::Interval, month_day::MonthDay};

/// By when one must apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Limit {
    /// So long before a day: `20 calendar days`.
    Back(Interval),
    /// This day of the school year asked for, itself included: `12-01`.
    Day(MonthDay),
}

/// A text that is no last day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid last day `{0}`, expected `N calendar days`, `N working days` or `MM-DD`")]
pub struct NotALimit(String);

impl FromStr for Limit {
    type Err = NotALimit;

    fn from_str(text: &str) -> Result<Self, NotALimit> {
        let back = text.parse().map(Self::Back).ok();
        back.or_else(|| text.parse().map(Self::Day).ok()).ok_or_else(|| NotALimit(text.to_owned()))
    }
}

impl TryFrom<String> for Limit {
    type Error = NotALimit;

    fn try_from(text: String) -> Result<Self, NotALimit> {
        text.parse()
    }
}
