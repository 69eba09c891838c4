//! Working days, office hours and local time. Pure: no file, no clock.
//!
//! - [`Calendar`]: the years of `data/calendar`, and what each day is
//! - [`Count`]: a term counted day by day, with the reason of each day skipped
//! - [`Doubt`]: what may still move a date counted
//! - [`Hours`]: office hours, and the day on which an arrival is registered
//! - [`Zone`]: local time and moments
//! - [`Typed`]: days and moments as people type them
//!
//! A term "of N working days" does not count the day it starts on: day 1 is the next
//! working day (reading `first-day`).

mod arrival;
mod built_in;
mod count;
mod day;
mod doubt;
mod entry;
mod file;
mod hours;
mod standing;
mod step;
mod timetable;
mod typed;
mod week;
mod year;
mod years;
mod zone;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use arrival::{Arrival, Why, arrival};
pub use count::{Count, StripDay};
pub use day::{Act, Day, HOLIDAYS, Kind, Reason, Swap};
pub use doubt::Doubt;
pub use file::Source;
pub use hours::{Hours, HoursError};
pub use timetable::Timetable;
pub use typed::{Typed, TypedError, parse_date, parse_typed};
pub use week::Week;
pub use years::Calendar;
pub use zone::{MomentError, Zone, ZoneError};
