//! The day an application is registered (O61 p.21, E3).

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};

use super::{OfficeRules, reading::hours};
use crate::{
    calendar::{Arrival, Calendar, Week, arrival},
    diagnostic::Result,
};

/// The working day on which what arrived at `received` is registered: the same day, or the
/// next working day when it came after hours, on a day off or a holiday.
///
/// # Errors
/// `no-calendar` when it falls in a year without calendar data.
pub fn register(
    received: DateTime<FixedOffset>,
    office: &OfficeRules,
    calendar: &Calendar,
    week: Week,
) -> Result<Arrival> {
    arrival(received.naive_local(), hours(office), calendar, week)
}

/// The school year that an application means when it names none: the year in which that
/// school year begins. From `applications_from` on it is the year to come.
pub fn school_year_of(received: NaiveDate, office: &OfficeRules) -> i32 {
    if office.applications_from.reached_by(received) {
        received.year()
    } else {
        received.year() - 1
    }
}
