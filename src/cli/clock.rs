//! The clock: the one place that reads it.

use chrono::{DateTime, FixedOffset, NaiveDate, Timelike};

use super::{Environment, desk::invalid_option};
use crate::{calendar::Zone, diagnostic::Result};

/// The moment at which a command runs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    /// Now, to the second, in the office's zone.
    pub now: DateTime<FixedOffset>,
    /// Whether it was set by `RUQSAT_NOW`.
    pub set: bool,
}

impl Clock {
    /// Reads the clock, or `RUQSAT_NOW` in its place.
    pub fn read(environment: &Environment<'_>, zone: Zone) -> Result<Self> {
        match &environment.now {
            Some(text) => match zone.read(text) {
                Ok(now) => Ok(Self { now, set: true }),
                Err(_) => Err(invalid_option("RUQSAT_NOW", text, "expected-moment").into()),
            },
            None => Ok(Self { now: machine_now(zone), set: false }),
        }
    }

    /// The local day.
    pub fn today(self) -> NaiveDate {
        self.now.date_naive()
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn machine_now(zone: Zone) -> DateTime<FixedOffset> {
    let now = zone.at(&chrono::Utc::now());
    now.with_nanosecond(0).unwrap_or(now)
}
