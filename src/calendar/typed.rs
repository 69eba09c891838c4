//! Days and moments as people type them.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

/// What was typed: a day, a local time, or a moment with its offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// A day alone: `2026-08-10`, `10.08.2026`.
    Day(NaiveDate),
    /// A local time: `2026-08-10T10:00`, `2026-08-10 10:00`, `10.08.2026 10:00`, with or
    /// without seconds.
    Local(NaiveDateTime),
    /// A moment: a local time and an offset, `2026-08-10T10:00+05:00`.
    Moment(DateTime<FixedOffset>),
}

/// Why something typed is no day or moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TypedError {
    /// Of no known form; also anything after a known form, and digits other than 0-9.
    #[error("typed-shape")]
    Shape,
    /// A day that no month has, as 31 February.
    #[error("typed-no-such-day")]
    NoSuchDay,
    /// A time that no day has, as 24:30.
    #[error("typed-no-such-time")]
    NoSuchTime,
    /// A year outside 1900-2199.
    #[error("typed-year-out-of-range")]
    YearOutOfRange,
}

impl TypedError {
    /// The key of its words in `data/i18n`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Shape => "typed-shape",
            Self::NoSuchDay => "typed-no-such-day",
            Self::NoSuchTime => "typed-no-such-time",
            Self::YearOutOfRange => "typed-year-out-of-range",
        }
    }
}

/// Reads a day: `2026-08-17` or `17.08.2026`, and nothing else.
pub fn parse_date(text: &str) -> Result<NaiveDate, TypedError> {
    let [year, month, day] = split(text).ok_or(TypedError::Shape)?;
    let (year, month, day) = (number(year, 4)?, number(month, 2)?, number(day, 2)?);
    if !(1900..=2199).contains(&year) {
        return Err(TypedError::YearOutOfRange);
    }
    let year = i32::try_from(year).map_err(|_| TypedError::YearOutOfRange)?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(TypedError::NoSuchDay)
}

/// Reads a day, a local time or a moment, in the forms of [`Typed`].
pub fn parse_typed(text: &str) -> Result<Typed, TypedError> {
    let Some((date, rest)) = text.split_once(['T', ' ']) else {
        return parse_date(text).map(Typed::Day);
    };
    let date = parse_date(date)?;
    let Some(sign) = rest.find(['+', '-']) else {
        return Ok(Typed::Local(date.and_time(parse_time(rest)?)));
    };
    let (time, offset) = rest.split_at(sign);
    let local = date.and_time(parse_time(time)?);
    let moment = local.and_local_timezone(parse_offset(offset)?).single();
    moment.map(Typed::Moment).ok_or(TypedError::NoSuchTime)
}

/// Reads a time of day: `10:00` or `10:00:05`.
pub(super) fn parse_time(text: &str) -> Result<NaiveTime, TypedError> {
    let parts: Vec<&str> = text.split(':').collect();
    let (hour, minute, second) = match parts[..] {
        [hour, minute] => (hour, minute, "00"),
        [hour, minute, second] => (hour, minute, second),
        _ => return Err(TypedError::Shape),
    };
    let (hour, minute, second) = (number(hour, 2)?, number(minute, 2)?, number(second, 2)?);
    NaiveTime::from_hms_opt(hour, minute, second).ok_or(TypedError::NoSuchTime)
}

/// Reads an offset from UTC, `+05:00`; no place on Earth is past 14 hours.
fn parse_offset(text: &str) -> Result<FixedOffset, TypedError> {
    let (sign, time) = text.split_at(1);
    let (hours, minutes) = time.split_once(':').ok_or(TypedError::Shape)?;
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    let total = hours * 60 + minutes;
    if minutes > 59 || total > 14 * 60 {
        return Err(TypedError::NoSuchTime);
    }
    let seconds = i32::try_from(total * 60).map_err(|_| TypedError::NoSuchTime)?;
    let east = if sign == "-" { -seconds } else { seconds };
    FixedOffset::east_opt(east).ok_or(TypedError::NoSuchTime)
}

/// Year, month and day: between dashes in this order, between dots in the other.
fn split(text: &str) -> Option<[&str; 3]> {
    let by = |sign: char| <[&str; 3]>::try_from(text.split(sign).collect::<Vec<_>>()).ok();
    by('-').or_else(|| by('.').map(|[day, month, year]| [year, month, day]))
}

/// Exactly so many ASCII digits.
fn number(text: &str, digits: usize) -> Result<u32, TypedError> {
    if text.len() != digits || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(TypedError::Shape);
    }
    text.parse().map_err(|_| TypedError::Shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read() {
        let table = [
            ("2026-08-10T10:00", "Local(2026-08-10T10:00:00)"),
            ("2026-08-10 10:00", "Local(2026-08-10T10:00:00)"),
            ("2026-08-10T10:00:05", "Local(2026-08-10T10:00:05)"),
            ("2026-08-10T10:00:05+05:00", "Moment(2026-08-10T10:00:05+05:00)"),
            ("2026-08-10 10:00-03:30", "Moment(2026-08-10T10:00:00-03:30)"),
            ("03.08.2026 17:55", "Local(2026-08-03T17:55:00)"),
            ("03.08.2026", "Day(2026-08-03)"),
            ("2026-08-17", "Day(2026-08-17)"),
            ("29.02.2024", "Day(2024-02-29)"),
        ];
        for (text, read) in table {
            assert_eq!(format!("{:?}", parse_typed(text).unwrap()), read, "{text}");
        }
    }

    #[test]
    fn what_is_not_a_day_is_refused() {
        use TypedError::{NoSuchDay, NoSuchTime, Shape, YearOutOfRange};
        let table = [
            ("31.02.2012", NoSuchDay),
            ("29.02.2026", NoSuchDay),
            ("2026-00-10", NoSuchDay),
            ("2026-8-1x", Shape),
            ("3.8.2026", Shape),
            ("2026-08-17 ", Shape),
            ("2026-08-17x", Shape),
            ("2026-08-17T10:00x", Shape),
            ("2026-08-17T10:00:00.5", Shape),
            ("2026-08-17T10", Shape),
            ("2026-08.17", Shape),
            ("٢٠٢٦-08-17", Shape),
            ("2026-08-1７", Shape),
            ("", Shape),
            ("T", Shape),
            ("2026-08-17T24:00", NoSuchTime),
            ("2026-08-17T10:00+15:00", NoSuchTime),
            ("2026-08-17T10:00+", Shape),
            ("1899-12-31", YearOutOfRange),
            ("01.01.2200", YearOutOfRange),
        ];
        for (text, error) in table {
            assert_eq!(parse_typed(text), Err(error), "{text}");
        }
    }
}
