//! How long an applicant may be kept at a counter.

use std::str::FromStr;

use serde::Deserialize;

/// The longest an applicant may wait and be served.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CounterRule {
    /// Waiting to hand the papers in.
    pub waiting: Minutes,
    /// Being served.
    pub service: Minutes,
    /// Its paragraph.
    pub cite: String,
}

/// A number of minutes, written `15 minutes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Minutes(pub u16);

/// A text that is no number of minutes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid length `{0}`, expected `N minutes`")]
pub struct NotMinutes(String);

impl FromStr for Minutes {
    type Err = NotMinutes;

    fn from_str(text: &str) -> Result<Self, NotMinutes> {
        let count = text.strip_suffix(" minutes").and_then(|count| count.parse().ok());
        count.map(Self).ok_or_else(|| NotMinutes(text.to_owned()))
    }
}

impl TryFrom<String> for Minutes {
    type Error = NotMinutes;

    fn try_from(text: String) -> Result<Self, NotMinutes> {
        text.parse()
    }
}
