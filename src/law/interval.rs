//! Lengths of time as the law gives them: a number and a unit, never a number alone.

use std::{fmt, str::FromStr};

use serde::Deserialize;

/// No term of the law is longer, in any unit: what is longer is a slip.
const LONGEST: usize = 3_660;

/// What a term is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Working days (жұмыс күні) of the service's week.
    WorkingDays,
    /// Calendar days (күнтізбелік күн).
    CalendarDays,
    /// Minutes at a counter: it ends on the day on which it begins (минут).
    Minutes,
    /// Hours on end, days off and nights included (сағат, тәулік).
    Hours,
    /// Months (ай): to the same day of another month, or to its last one.
    Months,
}

impl Unit {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::WorkingDays, Self::CalendarDays, Self::Minutes, Self::Hours, Self::Months];

    /// As the data write it after any number.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WorkingDays => "working days",
            Self::CalendarDays => "calendar days",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Months => "months",
        }
    }

    /// As the data may write it after 1.
    fn singular(self) -> &'static str {
        match self {
            Self::WorkingDays => "working day",
            Self::CalendarDays => "calendar day",
            Self::Minutes => "minute",
            Self::Hours => "hour",
            Self::Months => "month",
        }
    }
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
#[error(
    "invalid interval `{0}`, expected `N working days`, `N calendar days`, `N minutes`, `N hours` or `N months`"
)]
pub struct NotAnInterval(String);

impl FromStr for Interval {
    type Err = NotAnInterval;

    fn from_str(text: &str) -> Result<Self, NotAnInterval> {
        let wrong = || NotAnInterval(text.to_owned());
        let (count, named) = text.split_once(' ').ok_or_else(wrong)?;
        let count = count.parse().map_err(|_| wrong())?;
        let is_named =
            |unit: &Unit| named == unit.as_str() || (count == 1 && named == unit.singular());
        let unit = Unit::ALL.into_iter().find(is_named).ok_or_else(wrong)?;
        if !(1..=LONGEST).contains(&count) {
            return Err(wrong());
        }
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
        let unit = if self.count == 1 { self.unit.singular() } else { self.unit.as_str() };
        write!(out, "{} {unit}", self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_never_optional() {
        for (text, count, unit) in [
            ("10 working days", 10, Unit::WorkingDays),
            ("1 working day", 1, Unit::WorkingDays),
            ("20 calendar days", 20, Unit::CalendarDays),
            ("24 hours", 24, Unit::Hours),
            ("1 month", 1, Unit::Months),
        ] {
            let interval = Interval { count, unit };
            assert_eq!(text.parse(), Ok(interval));
            assert_eq!(interval.to_string(), text);
        }
        for text in [
            "10",
            "10 days",
            "ten working days",
            "-1 working days",
            "0 working days",
            "10 working day",
            "10  working days",
            "99999 working days",
            "1 year",
            "",
        ] {
            assert!(text.parse::<Interval>().is_err(), "{text}");
        }
    }
}
