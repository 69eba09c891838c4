//! What falls due of a college's admission that is no step of a case.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::{
    calendar::{Calendar, Week},
    procedure::Status,
};

/// Something that falls due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// The record it belongs to: of a commission, of a campaign.
    pub record: String,
    /// The edition of the rules.
    pub edition: String,
    /// What it is.
    pub step: String,
    /// Its last day.
    pub due: NaiveDate,
    /// The day that is safe however the text is read.
    pub safe_by: NaiveDate,
    /// Where it stands.
    pub status: Status,
    /// The paragraph.
    pub cite: String,
    /// The readings that the last day rests on.
    pub readings: Vec<String>,
    /// What is typed once it is done; nothing where it only has to stay as it is.
    pub command: Option<String>,
}

impl Duty {
    /// Working days of a week of six from a day to the last day and to the safe one; negative
    /// when they are past. Where the calendar does not reach, each day but Sundays counts.
    pub fn days_left(&self, today: NaiveDate, calendar: &Calendar) -> (i64, i64) {
        let left = |day: NaiveDate| {
            calendar.between(today, day, Week::Six).unwrap_or_else(|_| without_sundays(today, day))
        };
        (left(self.due), left(self.safe_by))
    }
}

/// Days that are no Sundays after `from` up to `to`; of one that is past, a negative number.
fn without_sundays(from: NaiveDate, to: NaiveDate) -> i64 {
    if to < from {
        return -without_sundays(to, from);
    }
    let days = from.iter_days().skip(1).take_while(|day| *day <= to);
    let count = days.filter(|day| day.weekday() != Weekday::Sun).count();
    i64::try_from(count).unwrap_or(i64::MAX)
}
