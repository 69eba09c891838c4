//! Lengths of time as the law gives them: a number and a unit, never a number alone.

use std::{fmt, str::FromStr};

use serde::Deserialize;

/// What a term is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Working days (жұмыс күні) of the service's week.
    WorkingDays,
    /// Calendar days (күнтізбелік күн).
    CalendarDays,
}

/// A length such as `10 working days`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Interval {
    /// How many.
    pub count: usize,
    /// Of what.
    pub unit: Unit,
}

/// A text that is no interval: the unit is never left out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid interval `{0}`, expected `N working days` or `N calendar days`")]
pub struct NotAnInterval(String);

impl FromStr for Interval {
    type Err = NotAnInterval;

    fn from_str(text: &str) -> Result<Self, NotAnInterval> {
        let wrong = || NotAnInterval(text.to_owned());
        let (count, unit) = text.split_once(' ').ok_or_else(wrong)?;
        let unit = match unit {
            "working days" => Unit::WorkingDays,
            "calendar days" => Unit::CalendarDays,
            _ => return Err(wrong()),
        };
        let count = count.parse().map_err(|_| wrong())?;
        Ok(Self { count, unit })
    }
}

impl TryFrom<String> for Interval {
    type Error = NotAnInterval;

    fn try_from(text: String) -> Result<Self, NotAnInterval> {
        text.parse()
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::WorkingDays => "working days",
            Unit::CalendarDays => "calendar days",
        };
        write!(out, "{} {unit}", self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_never_optional() {
        assert_eq!("10 working days".parse(), Ok(Interval { count: 10, unit: Unit::WorkingDays }));
        assert_eq!(
            "20 calendar days".parse(),
            Ok(Interval { count: 20, unit: Unit::CalendarDays })
        );
        for text in ["10", "10 days", "ten working days", "-1 working days", "10  working days", ""]
        {
            assert!(text.parse::<Interval>().is_err(), "{text}");
        }
    }
}
