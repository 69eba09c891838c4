//! The text that a record of admission gets at its end: an entry under the name of its list.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Serialize, Serializer};

use crate::case::{date_value, moment_value};

/// An entry as it is added at the end of a file. Our own values are all plain words, days and
/// numbers, so nothing can fail.
pub(super) fn entry(list: &str, entry: &impl Serialize) -> String {
    // Under the name of its list, so that lists within it are named in full.
    format!("\n{}", head(&BTreeMap::from([(list, [entry])])))
}

/// The first part of a file.
pub(super) fn head(head: &impl Serialize) -> String {
    toml::to_string(head).unwrap_or_default()
}

/// A day as a file holds it.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
pub(super) fn day<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    date_value(*day).serialize(serializer)
}

/// A moment as a file holds it.
pub(super) fn moment<S: Serializer>(
    moment: &DateTime<FixedOffset>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    moment_value(*moment).serialize(serializer)
}
