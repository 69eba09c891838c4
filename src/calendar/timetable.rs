//! When an application is taken: the week and the hours of the place it comes to.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::{hours::Hours, week::Week};

/// The week and the hours in which a place takes applications, local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timetable {
    /// The days it works on, days off of the calendar aside.
    pub week: Week,
    /// Its hours.
    pub days: Hours,
    /// Its hours on a Saturday, if they are others.
    pub saturday: Option<Hours>,
}

impl Timetable {
    /// The same hours on every day of a week.
    pub fn of(week: Week, days: Hours) -> Self {
        Self { week, days, saturday: None }
    }

    /// Its hours on a day.
    pub fn on(&self, date: NaiveDate) -> Hours {
        let saturday = self.saturday.filter(|_| date.weekday() == Weekday::Sat);
        saturday.unwrap_or(self.days)
    }

    /// Whether a time of a day is one of those in doubt (reading `working-hours-edge`).
    pub fn is_edge(&self, date: NaiveDate, time: NaiveTime) -> bool {
        self.on(date).is_edge(time)
    }

    /// The same with the closing instants themselves out of it.
    #[must_use]
    pub fn without_closing_instants(self) -> Self {
        let days = self.days.without_closing_instant();
        Self { days, saturday: self.saturday.map(Hours::without_closing_instant), ..self }
    }
}
