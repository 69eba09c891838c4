//! What a term runs from, or is counted back from.

use std::fmt;

use serde::Deserialize;

/// An event, or another step's last day. Anchors are events; a term hung on another term
/// says so by `deadline.NAME`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub enum Anchor {
    /// The arrival of the application.
    Received,
    /// The registration of the case.
    Registered,
    /// The first event of this kind.
    Event(String),
    /// The last day of this step.
    Deadline(String),
}

impl fmt::Display for Anchor {
    /// As the data write it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Received => out.write_str("received"),
            Self::Registered => out.write_str("registered"),
            Self::Event(kind) => out.write_str(kind),
            Self::Deadline(step) => write!(out, "deadline.{step}"),
        }
    }
}

impl From<String> for Anchor {
    fn from(text: String) -> Self {
        match text.strip_prefix("deadline.") {
            Some(step) => Self::Deadline(step.to_owned()),
            None if text == "received" => Self::Received,
            None if text == "registered" => Self::Registered,
            None => Self::Event(text),
        }
    }
}
