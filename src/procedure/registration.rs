//! The day an application is registered (O61 p.21, E3).

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};

use super::{OfficeRules, timetable};
use crate::{
    calendar::{Arrival, Calendar, arrival},
    diagnostic::Result,
    law::{Edition, WorkingHoursEdge},
};

/// The working day on which what arrived at `received` through a channel is registered: the
/// same day, or the next working day when it came after hours, on a day off or a holiday. What
/// comes through no channel, as a complaint, comes to the provider's own office. The closing
/// instant is in hours or out of them by the reading `working-hours-edge`.
///
/// # Errors
/// `no-calendar` when it falls in a year without calendar data.
pub fn register(
    received: DateTime<FixedOffset>,
    channel: Option<&str>,
    (law, office): (&Edition, &OfficeRules),
    calendar: &Calendar,
) -> Result<Arrival> {
    let taken = timetable(law, channel, office);
    let taken = match office.readings.all().working_hours_edge {
        WorkingHoursEdge::Same => taken,
        WorkingHoursEdge::Next => taken.without_closing_instants(),
    };
    arrival(received.naive_local(), &taken, calendar)
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
