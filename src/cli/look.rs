//! From which day one looks, and at what was known when: `--as-of`, `--known-at`.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

use super::{arguments::View, desk::Desk};
use crate::{calendar::parse_date, diagnostic::Result};

/// From which day one looks, and at what was known when.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// The day.
    pub day: NaiveDate,
    /// Whether the day was chosen: what happened after it is then left out.
    pub chosen: bool,
    /// What was recorded later is left out.
    pub known_at: Option<DateTime<FixedOffset>>,
}

impl Desk {
    /// A moment typed after an option; of a day alone, its end.
    fn end_of(&self, option: &'static str, text: &str) -> Result<DateTime<FixedOffset>> {
        let moment = self.moment(option, Some(text))?;
        let is_day = parse_date(text).is_ok();
        Ok(if is_day { moment + TimeDelta::days(1) - TimeDelta::nanoseconds(1) } else { moment })
    }

    /// The day one looks from.
    pub fn look(&self, view: &View) -> Result<Look> {
        let day = match &view.as_of {
            Some(text) => Some(self.day("--as-of", text)?),
            None => None,
        };
        let known_at = match &view.known_at {
            Some(text) => Some(self.end_of("--known-at", text)?),
            None => None,
        };
        let known_day = known_at.map(|moment| moment.date_naive());
        Ok(Look {
            day: day.or(known_day).unwrap_or(self.clock.today()),
            chosen: day.is_some(),
            known_at,
        })
    }
}
