//! The hours of an office.

use chrono::{NaiveTime, TimeDelta};

use super::typed::parse_time;

/// When an office is open on a working day, local time (O61.1(7)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// The first instant.
    pub open: NaiveTime,
    /// The last instant; what comes at it is still in time (reading `working-hours-edge`).
    pub close: NaiveTime,
    /// From when to when lunch is held; it does not delay registration.
    pub lunch: Option<(NaiveTime, NaiveTime)>,
}

/// Why hours cannot be what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// Not of the form `09:00-18:30`.
    #[error("hours-shape")]
    Shape,
    /// The end is not after the beginning.
    #[error("hours-order")]
    Order,
    /// Lunch is not within the hours.
    #[error("hours-lunch-outside")]
    LunchOutside,
}

impl HoursError {
    /// The key of its words in `data/i18n`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Shape => "hours-shape",
            Self::Order => "hours-order",
            Self::LunchOutside => "hours-lunch-outside",
        }
    }
}

impl Hours {
    /// Reads hours such as `09:00-18:30`, with lunch such as `13:00-14:30`.
    pub fn parse(hours: &str, lunch: Option<&str>) -> Result<Self, HoursError> {
        let (open, close) = span(hours)?;
        let lunch = lunch.map(span).transpose()?;
        if lunch.is_some_and(|(from, to)| from < open || to > close) {
            return Err(HoursError::LunchOutside);
        }
        Ok(Self { open, close, lunch })
    }

    /// Whether a time is one of those in doubt: before opening, in lunch, the closing instant
    /// itself (reading `working-hours-edge`).
    pub fn is_edge(&self, time: NaiveTime) -> bool {
        let in_lunch = self.lunch.is_some_and(|(from, to)| from <= time && time < to);
        time < self.open || in_lunch || time == self.close
    }

    /// The same hours with the closing instant itself out of them.
    #[must_use]
    pub fn without_closing_instant(self) -> Self {
        Self { close: self.close - TimeDelta::nanoseconds(1), ..self }
    }
}

fn span(text: &str) -> Result<(NaiveTime, NaiveTime), HoursError> {
    let (from, to) = text.split_once('-').ok_or(HoursError::Shape)?;
    let from = parse_time(from).map_err(|_| HoursError::Shape)?;
    let to = parse_time(to).map_err(|_| HoursError::Shape)?;
    if from < to { Ok((from, to)) } else { Err(HoursError::Order) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_or_refused() {
        assert!(Hours::parse("09:00-18:30", Some("13:00-14:30")).is_ok());
        assert_eq!(Hours::parse("9-18", None), Err(HoursError::Shape));
        assert_eq!(Hours::parse("18:30-09:00", None), Err(HoursError::Order));
        let late = Hours::parse("09:00-18:30", Some("18:00-19:00"));
        assert_eq!(late, Err(HoursError::LunchOutside));
    }
}
