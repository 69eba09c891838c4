//! Local time of an office and moments.

use chrono::{DateTime, FixedOffset, MappedLocalTime, NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Tz;

use super::typed::{Typed, TypedError, parse_typed};

/// The time zone of an office, as `Asia/Almaty`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(Tz);

/// Why a local time is no one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ZoneError {
    /// No zone has this name.
    #[error("zone-unknown")]
    Unknown,
    /// The clock was put back and showed this time twice, as 2024-02-29 23:00-24:00 in
    /// Almaty (at +06:00, then at +05:00).
    #[error("zone-twice")]
    Twice {
        /// The first of the two.
        earlier: DateTime<FixedOffset>,
        /// The second.
        later: DateTime<FixedOffset>,
    },
    /// The clock was put forward past this time.
    #[error("zone-skipped")]
    Skipped,
}

impl ZoneError {
    /// The key of its words in `data/i18n`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unknown => "zone-unknown",
            Self::Twice { .. } => "zone-twice",
            Self::Skipped => "zone-skipped",
        }
    }
}

/// Why what somebody typed is no one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MomentError {
    /// It is no day and no time.
    #[error("{0}")]
    Typed(TypedError),
    /// The clock of the zone never showed it, or showed it twice.
    #[error("{0}")]
    Zone(ZoneError),
}

impl MomentError {
    /// The key of its words in `data/i18n`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Typed(error) => error.key(),
            Self::Zone(error) => error.key(),
        }
    }

    /// The key of what was expected instead, in `data/i18n`.
    pub fn expected(self) -> &'static str {
        match self {
            Self::Typed(_) => "expected-moment",
            Self::Zone(ZoneError::Twice { .. }) => "expected-one-of-two-moments",
            Self::Zone(_) => "expected-shown-moment",
        }
    }

    /// The two moments at which the clock showed what was typed, each with its offset, as
    /// they can be typed.
    pub fn moments(self) -> Option<[String; 2]> {
        match self {
            Self::Zone(ZoneError::Twice { earlier, later }) => {
                Some([earlier, later].map(|moment| moment.to_rfc3339()))
            }
            _ => None,
        }
    }
}

impl Zone {
    /// The zone of this name in the tz database.
    pub fn parse(name: &str) -> Result<Self, ZoneError> {
        name.parse().map(Self).map_err(|_| ZoneError::Unknown)
    }

    /// Its name in the tz database.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The moment of a local time. A time shown twice is an error that names both moments.
    pub fn moment(self, local: NaiveDateTime) -> Result<DateTime<FixedOffset>, ZoneError> {
        match local.and_local_timezone(self.0) {
            MappedLocalTime::Single(moment) => Ok(moment.fixed_offset()),
            MappedLocalTime::Ambiguous(earlier, later) => Err(ZoneError::Twice {
                earlier: earlier.fixed_offset(),
                later: later.fixed_offset(),
            }),
            MappedLocalTime::None => Err(ZoneError::Skipped),
        }
    }

    /// The same, but of a time shown twice the earlier moment: for who asks for it.
    pub fn earliest(self, local: NaiveDateTime) -> Result<DateTime<FixedOffset>, ZoneError> {
        match self.moment(local) {
            Err(ZoneError::Twice { earlier, .. }) => Ok(earlier),
            other => other,
        }
    }

    /// The moment that somebody means by a day, a local time or a time with its offset, at
    /// the offset of this zone. A day alone means its first instant.
    pub fn read(self, text: &str) -> Result<DateTime<FixedOffset>, MomentError> {
        match parse_typed(text).map_err(MomentError::Typed)? {
            Typed::Day(day) => self.moment(day.and_time(NaiveTime::MIN)).map_err(MomentError::Zone),
            Typed::Local(local) => self.moment(local).map_err(MomentError::Zone),
            Typed::Moment(moment) => Ok(self.at(&moment)),
        }
    }

    /// A moment at the offset that this zone has then.
    pub fn at<Other: TimeZone>(self, moment: &DateTime<Other>) -> DateTime<FixedOffset> {
        moment.with_timezone(&self.0).fixed_offset()
    }

    /// What the office's clock shows at a moment.
    pub fn local(self, moment: DateTime<FixedOffset>) -> NaiveDateTime {
        moment.with_timezone(&self.0).naive_local()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn the_country_is_at_plus_five_since_march_2024() {
        for name in ["Asia/Almaty", "Asia/Qostanay", "Asia/Aqtau"] {
            let moment = Zone::parse(name).unwrap().moment(at("2026-08-03T17:55:00")).unwrap();
            assert_eq!(moment.to_rfc3339(), "2026-08-03T17:55:00+05:00");
        }
    }

    #[test]
    fn the_hour_shown_twice_must_be_chosen() {
        let almaty = Zone::parse("Asia/Almaty").unwrap();
        let local = at("2024-02-29T23:30:00");
        let Err(ZoneError::Twice { earlier, later }) = almaty.moment(local) else {
            panic!("the hour was shown twice");
        };
        assert_eq!(earlier.to_rfc3339(), "2024-02-29T23:30:00+06:00");
        assert_eq!(later.to_rfc3339(), "2024-02-29T23:30:00+05:00");
        assert_eq!(almaty.earliest(local), Ok(earlier));
        assert_eq!((almaty.local(earlier), almaty.local(later)), (local, local));
        assert!(almaty.moment(at("2024-02-29T22:59:59")).is_ok());
        assert!(almaty.moment(at("2024-03-01T00:00:00")).is_ok());
    }

    #[test]
    fn an_unknown_zone_and_a_skipped_hour_are_errors() {
        assert_eq!(Zone::parse("Asia/Alma-Ata"), Err(ZoneError::Unknown));
        let almaty = Zone::parse("Asia/Almaty").unwrap();
        assert_eq!(almaty.moment(at("2004-03-28T02:30:00")), Err(ZoneError::Skipped));
    }
}
