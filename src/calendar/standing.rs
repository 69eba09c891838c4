//! The calendars that stood one after another, as an office recorded its own days.
//!
//! Nobody becomes late by a change of the calendar. So a last day is counted by every
//! calendar that stood since its term began, and the latest day holds: a further day off
//! lengthens a term that runs, a further working day does not shorten it.

use std::iter;

use chrono::NaiveDate;

use super::years::Calendar;

impl Calendar {
    /// This calendar, and before it those that stood on `day` or later, the newest first. A
    /// day of a change belongs to both: what began on it may have been counted either way.
    pub fn standing_since(&self, day: NaiveDate) -> impl Iterator<Item = &Self> {
        iter::successors(Some(self), move |calendar| {
            calendar.former.as_deref().filter(|former| former.until >= Some(day))
        })
    }

    /// The day on which another calendar took the place of this one; none of that which
    /// stands.
    pub fn until(&self) -> Option<NaiveDate> {
        self.until
    }

    /// The calendar that stood until another took its place on `until`; this one for none.
    pub fn standing_until(&self, until: Option<NaiveDate>) -> &Self {
        let mut standing = iter::successors(Some(self), |calendar| calendar.former.as_deref());
        standing.find(|calendar| calendar.until == until).unwrap_or(self)
    }

    /// The calendar as it was known at the end of a day: what was recorded later is left out.
    pub fn known_on(&self, day: NaiveDate) -> &Self {
        self.standing_since(day.succ_opt().unwrap_or(day)).last().unwrap_or(self)
    }
}
