//! Stepping over working days by the tables of the years: cheap enough for every case of
//! an office. [`super::count`] shows the same steps day by day.

use chrono::{Datelike, NaiveDate};

use super::{week::Week, years::Calendar};
use crate::diagnostic::Result;

impl Calendar {
    /// The `n`-th working day after `start`, which itself is never counted (O61 p.21,
    /// reading `first-day`). `n = 0` gives `start`, be it a day off or not.
    pub fn add_days(&self, start: NaiveDate, n: usize, week: Week) -> Result<NaiveDate> {
        let mut left = n;
        for year in start.year().. {
            let working = self.working(year, week)?;
            if left == 0 {
                break;
            }
            let ahead = &working[working.partition_point(|day| *day <= start)..];
            if let Some(date) = ahead.get(left - 1) {
                return Ok(*date);
            }
            left -= ahead.len();
        }
        Ok(start)
    }

    /// The `n`-th working day before `end`, which itself is never counted (O61 p.23,
    /// reading `back-count`). `n = 0` gives `end`, be it a day off or not.
    pub fn before_days(&self, end: NaiveDate, n: usize, week: Week) -> Result<NaiveDate> {
        let mut left = n;
        for year in (i32::MIN..=end.year()).rev() {
            let working = self.working(year, week)?;
            if left == 0 {
                break;
            }
            let behind = &working[..working.partition_point(|day| *day < end)];
            if let Some(index) = behind.len().checked_sub(left) {
                return Ok(behind[index]);
            }
            left -= behind.len();
        }
        Ok(end)
    }

    /// The first working day that is not before `date`: `date` itself if it is one.
    pub fn next_working_day(&self, date: NaiveDate, week: Week) -> Result<NaiveDate> {
        if self.is_working(date, week)? { Ok(date) } else { self.add_days(date, 1, week) }
    }

    /// Working days from `a` to `b`: those after `a`, up to and with `b`. Zero on the same
    /// day, and when only days off lie ahead; one if `b` is the next working day. Once `b`
    /// is past it is negative: the working days after `b`, up to and with `a`, and at least
    /// one, so that the sign alone says whether `b` is past.
    pub fn between(&self, a: NaiveDate, b: NaiveDate, week: Week) -> Result<i64> {
        if b < a {
            return Ok(-self.stretch(b, a, week)?.max(1));
        }
        self.stretch(a, b, week)
    }

    /// The working days after `first`, up to and with `last`.
    fn stretch(&self, first: NaiveDate, last: NaiveDate, week: Week) -> Result<i64> {
        let mut days = 0;
        for year in first.year()..=last.year() {
            let working = self.working(year, week)?;
            let from = working.partition_point(|day| *day <= first);
            let to = working.partition_point(|day| *day <= last);
            days += to - from;
        }
        Ok(i64::try_from(days).unwrap_or(i64::MAX))
    }
}
