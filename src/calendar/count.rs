//! A term counted day by day: the proof of a date.

use chrono::NaiveDate;

use super::{day::Day, week::Week, years::Calendar};
use crate::diagnostic::Result;

/// A date, and every calendar day stepped over on the way to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Count {
    /// The day arrived at.
    pub date: NaiveDate,
    /// The days in the order of counting: forward from the day after the start, or
    /// backward from the day before the end; the last of them is `date`.
    pub strip: Vec<StripDay>,
}

/// A calendar day of the strip.
#[derive(Debug, Clone, PartialEq)]
pub struct StripDay {
    /// The day.
    pub date: NaiveDate,
    /// Its number among the working days counted, from 1; none if it was skipped.
    pub number: Option<usize>,
    /// What it is: why it was skipped, or why it was counted.
    pub day: Day,
}

impl Count {
    /// Whether a day skipped is expected and not yet announced.
    pub fn is_estimated(&self) -> bool {
        let mut reasons = self.strip.iter().filter_map(|day| day.day.reason());
        reasons.any(|reason| reason.estimated)
    }
}

impl Calendar {
    /// Counts `n` working days after `start`; see [`Calendar::add_days`]. With `n = 0` the
    /// strip is empty.
    pub fn add(&self, start: NaiveDate, n: usize, week: Week) -> Result<Count> {
        let date = self.add_days(start, n, week)?;
        let days = start.iter_days().skip(1).take_while(|day| *day <= date);
        Ok(Count { date, strip: self.strip(days, week)? })
    }

    /// Counts `n` working days back from `end`; see [`Calendar::before_days`]. With `n = 0`
    /// the strip is empty.
    pub fn before(&self, end: NaiveDate, n: usize, week: Week) -> Result<Count> {
        let date = self.before_days(end, n, week)?;
        let back = std::iter::successors(end.pred_opt(), NaiveDate::pred_opt);
        let days = back.take_while(|day| *day >= date);
        Ok(Count { date, strip: self.strip(days, week)? })
    }

    fn strip(&self, days: impl Iterator<Item = NaiveDate>, week: Week) -> Result<Vec<StripDay>> {
        let mut counted = 0;
        let numbered = days.map(|date| {
            let day = self.day(date, week)?;
            counted += usize::from(day.is_working());
            let number = day.is_working().then_some(counted);
            Ok(StripDay { date, number, day })
        });
        numbered.collect()
    }
}
