//! What a term runs from, or is counted back from.

use serde::Deserialize;

/// An event, or another step's last day. Anchors are events; a term hung on another term
/// says so by `deadline.NAME`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub enum Anchor {
    /// The registration of the case.
    Registered,
    /// The first event of this kind.
    Event(String),
    /// The last day of this step.
    Deadline(String),
}

impl From<String> for Anchor {
    fn from(text: String) -> Self {
        match text.strip_prefix("deadline.") {
            Some(step) => Self::Deadline(step.to_owned()),
            None if text == "registered" => Self::Registered,
            None => Self::Event(text),
        }
    }
}
