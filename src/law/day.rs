//! Days as the data write them: TOML local dates.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, de::Error as _};
use toml::value::Datetime;

/// Reads a day that may be left out.
pub fn optional<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    let written = Datetime::deserialize(from)?;
    let date = match (written.date, written.time) {
        (Some(date), None) => {
            NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        }
        _ => None,
    };
    date.map(Some).ok_or_else(|| D::Error::custom("invalid type: expected a day"))
}
