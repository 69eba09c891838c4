//! The day on which an application is registered.

use chrono::{NaiveDate, NaiveDateTime};

use super::{
    day::{Day, Reason},
    timetable::Timetable,
    years::Calendar,
};
use crate::diagnostic::Result;

/// The day of registration, and why it is that one.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrival {
    /// The day on which the application is registered.
    pub registered: NaiveDate,
    /// What decided it.
    pub why: Why,
}

/// What decides the day of registration.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// It came on a working day before its end: registered the same day.
    InHours,
    /// It came after the end of a working day: registered the next working day.
    AfterHours,
    /// It came on a day off: registered the next working day.
    DayOff(Reason),
}

/// The day on which what was received at this local time is registered (O61 p.21, O61.1(7)):
/// the day it arrives; after the end of working hours and on days off, the next working
/// day of the place it came to. Before opening, in lunch and at the closing instant itself it is still the same day
/// (reading `working-hours-edge`).
pub fn arrival(
    received: NaiveDateTime,
    timetable: &Timetable,
    calendar: &Calendar,
) -> Result<Arrival> {
    let day = received.date();
    let why = match calendar.day(day, timetable.week)? {
        Day::Off(reason) => Why::DayOff(reason),
        Day::Working(_) if received.time() > timetable.on(day).close => Why::AfterHours,
        Day::Working(_) => Why::InHours,
    };
    let registered = match why {
        Why::InHours => day,
        Why::AfterHours | Why::DayOff(_) => calendar.add_days(day, 1, timetable.week)?,
    };
    Ok(Arrival { registered, why })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Hours, Week};

    /// (received, registered, why, citation)
    const TABLE: &[(&str, &str, &str, &str)] = &[
        ("2026-08-03T07:10:00", "2026-08-03", "in", "working-hours-edge: before opening"),
        ("2026-08-03T13:30:00", "2026-08-03", "in", "working-hours-edge: lunch"),
        ("2026-08-03T18:30:00", "2026-08-03", "in", "working-hours-edge: the closing instant"),
        ("2026-08-03T18:30:01", "2026-08-04", "after", "O61 p.21: after the end of hours"),
        ("2026-08-07T19:00:00", "2026-08-10", "after", "O61 p.21: Friday evening"),
        ("2026-08-08T10:00:00", "2026-08-10", "off", "O61 p.21: Saturday"),
        ("2026-03-21T10:00:00", "2026-03-26", "off", "O61 p.21: Nauryz and its days"),
        ("2025-01-05T10:00:00", "2025-01-05", "in", "worked-weekend: G24G0000436"),
    ];

    #[test]
    fn an_arrival_is_registered_on_its_day() {
        let hours = Hours::parse("09:00-18:30", Some("13:00-14:30")).unwrap();
        let office = Timetable::of(Week::Five, hours);
        for (received, registered, why, cite) in TABLE {
            let received = received.parse().unwrap();
            let answer = arrival(received, &office, Calendar::built_in()).unwrap();
            assert_eq!(answer.registered.to_string(), *registered, "{cite}");
            let word = match answer.why {
                Why::InHours => "in",
                Why::AfterHours => "after",
                Why::DayOff(_) => "off",
            };
            assert_eq!(word, *why, "{cite}");
        }
    }
}
