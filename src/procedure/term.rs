//! How a term is counted: in the unit of its interval, by a calendar.

use chrono::{Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{Direction, OfficeRules, reading::stepped};
use crate::{
    calendar::{Calendar, Week},
    diagnostic::Result,
    law::{Interval, Unit},
};

/// The last day of a term that runs from `from` by a rule of no service, under the readings it
/// names. Nobody becomes late by a change of the calendar: of the days that the calendars give
/// which stood since the term began to run, the latest holds.
///
/// # Errors
/// `no-calendar` when it reaches a year without calendar data.
pub fn term_ends(
    from: NaiveDate,
    within: Interval,
    named: &[String],
    office: &OfficeRules,
    (calendar, week): (&Calendar, Week),
) -> Result<NaiveDate> {
    let readings = office.readings.of(named);
    let stepping = stepped(&readings, from, Direction::Forward, within);
    let ends =
        |calendar| counted((calendar, week), stepping.from, Direction::Forward, stepping.interval);
    let mut latest = ends(calendar)?;
    for former in calendar.standing_since(from).skip(1) {
        latest = latest.max(ends(former)?);
    }
    Ok(latest)
}

/// Counts from a day by a calendar and its week.
pub(super) fn counted(
    (calendar, week): (&Calendar, Week),
    from: NaiveDate,
    direction: Direction,
    interval: Interval,
) -> Result<NaiveDate> {
    let months = Months::new(u32::try_from(interval.count).unwrap_or_default());
    let days = Days::new(interval.count as u64);
    match (interval.unit, direction) {
        (Unit::WorkingDays, Direction::Forward) => calendar.add_days(from, interval.count, week),
        (Unit::WorkingDays, Direction::Back) => calendar.before_days(from, interval.count, week),
        (Unit::CalendarDays, Direction::Forward) => Ok(from.checked_add_days(days).unwrap_or(from)),
        (Unit::CalendarDays, Direction::Back) => Ok(from.checked_sub_days(days).unwrap_or(from)),
        (Unit::Months, Direction::Forward) => Ok(from.checked_add_months(months).unwrap_or(from)),
        (Unit::Months, Direction::Back) => Ok(from.checked_sub_months(months).unwrap_or(from)),
        // A counter answers on the day on which it is asked.
        (Unit::Minutes, _) => Ok(from),
        // A day ends when the next one begins: 24 hours before the end of Monday is the
        // end of Sunday (reading `dup-24h`).
        (Unit::Hours, direction) => {
            let end = from.succ_opt().unwrap_or(from).and_time(NaiveTime::MIN);
            let then = hours_from(end, direction, interval.count);
            Ok((then - TimeDelta::seconds(1)).date())
        }
    }
}

/// So many hours on end from a local moment.
pub(super) fn hours_from(
    moment: NaiveDateTime,
    direction: Direction,
    count: usize,
) -> NaiveDateTime {
    let hours = TimeDelta::hours(i64::try_from(count).unwrap_or_default());
    match direction {
        Direction::Forward => moment + hours,
        Direction::Back => moment - hours,
    }
}
