//! What may still move a date: days expected and not announced, acts that may yet come.

use chrono::{Datelike, NaiveDate};

use super::{week::Week, years::Calendar};
use crate::diagnostic::Result;

/// What may still move a date counted over a stretch of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Doubt {
    /// A day off that was counted over, expected and not yet announced.
    pub estimated: Option<NaiveDate>,
    /// A year that was counted over, in which acts may still move days of rest (Labour Code
    /// art. 85 p. 3).
    pub open: Option<i32>,
}

impl Doubt {
    /// Whether a day counted over is expected and not yet announced.
    pub fn is_estimated(self) -> bool {
        self.estimated.is_some()
    }

    /// Whether an act may still move the date.
    pub fn may_move(self) -> bool {
        self.open.is_some()
    }
}

impl Calendar {
    /// What may still move a date counted from one of these days to the other, whichever way:
    /// the day that counting starts on is not counted itself.
    ///
    /// # Errors
    /// `no-calendar` for a year without data.
    pub fn doubt(&self, start: NaiveDate, end: NaiveDate, week: Week) -> Result<Doubt> {
        let counted =
            |day: &&NaiveDate| **day != start && (start.min(end)..=start.max(end)).contains(*day);
        let mut doubt = Doubt::default();
        for number in start.min(end).year()..=start.max(end).year() {
            let year = self.year(number)?;
            let estimated = year.estimated(week).iter().find(counted);
            doubt.estimated = doubt.estimated.or(estimated.copied());
            doubt.open = doubt.open.or(year.open.then_some(number));
        }
        Ok(doubt)
    }
}
