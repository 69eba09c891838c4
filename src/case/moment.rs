//! Moments and days between TOML and chrono.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use serde::{Deserialize, Deserializer, de::Error};
use toml::value::{Datetime, Offset};

/// A TOML offset date-time as a moment; nothing if it lacks a part.
pub(super) fn to_chrono(datetime: &Datetime) -> Option<DateTime<FixedOffset>> {
    let date = to_date(datetime.date?)?;
    let time = datetime.time?;
    let time = NaiveTime::from_hms_opt(
        u32::from(time.hour),
        u32::from(time.minute),
        u32::from(time.second.unwrap_or(0)),
    )?;
    let offset = match datetime.offset? {
        Offset::Z => FixedOffset::east_opt(0)?,
        Offset::Custom { minutes } => FixedOffset::east_opt(i32::from(minutes) * 60)?,
    };
    date.and_time(time).and_local_timezone(offset).single()
}

fn to_date(date: toml::value::Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

/// A moment as TOML writes it: `2026-08-03T18:55:00+05:00`.
pub(super) fn to_toml(moment: DateTime<FixedOffset>) -> toml::Value {
    let text = moment.format("%Y-%m-%dT%H:%M:%S%:z").to_string();
    text.parse::<Datetime>().map_or(toml::Value::String(text), toml::Value::Datetime)
}

/// A day as TOML writes it: `2026-08-03`.
pub(super) fn date_to_toml(date: NaiveDate) -> toml::Value {
    let text = date.to_string();
    text.parse::<Datetime>().map_or(toml::Value::String(text), toml::Value::Datetime)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<DateTime<FixedOffset>, D::Error> {
    to_chrono(&Datetime::deserialize(deserializer)?)
        .ok_or_else(|| D::Error::custom("invalid type: expected a moment"))
}

pub(crate) fn deserialize_optional<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<DateTime<FixedOffset>>, D::Error> {
    deserialize(deserializer).map(Some)
}

pub(crate) fn deserialize_date<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<NaiveDate, D::Error> {
    let datetime = Datetime::deserialize(deserializer)?;
    match datetime {
        Datetime { date: Some(date), time: None, offset: None } => to_date(date),
        _ => None,
    }
    .ok_or_else(|| D::Error::custom("invalid type: expected a day"))
}

pub(crate) fn deserialize_optional_date<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    deserialize_date(deserializer).map(Some)
}
