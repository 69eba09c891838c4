//! What happens to a case.

use chrono::{DateTime, FixedOffset};

/// One event, as it stands in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its number within the case, from 1.
    pub n: u32,
    /// Its kind, such as `school-replied`: the service's data say what it means.
    pub kind: String,
    /// When it happened, in the office's zone.
    pub at: DateTime<FixedOffset>,
    /// When it was typed.
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// Whether the clock was not the machine's own.
    pub clock_set: bool,
    /// What else is known of it, by the names that the service's data give.
    pub details: toml::Table,
}

/// An event that has no number yet.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEvent {
    /// Its kind.
    pub kind: String,
    /// When it happened, in the office's zone.
    pub at: DateTime<FixedOffset>,
    /// What else is known of it.
    pub details: toml::Table,
}

impl NewEvent {
    /// An event of this kind that happened at this moment.
    pub fn new(kind: &str, at: DateTime<FixedOffset>) -> Self {
        Self { kind: kind.to_owned(), at, details: toml::Table::new() }
    }

    /// Adds what is known of it.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<toml::Value>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }

    /// Adds what is known of it, if it is known.
    #[must_use]
    pub fn with_some(self, name: &str, value: Option<impl Into<toml::Value>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }
}

impl Event {
    /// A detail that is text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.details.get(name).and_then(toml::Value::as_str)
    }

    /// A detail that is a whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.details.get(name).and_then(toml::Value::as_integer)
    }

    /// A detail that is a moment.
    pub fn moment(&self, name: &str) -> Option<DateTime<FixedOffset>> {
        self.details.get(name).and_then(toml::Value::as_datetime).and_then(super::moment::to_chrono)
    }

    /// The complaint this event belongs to, from 1.
    pub fn complaint(&self) -> Option<u32> {
        self.number("complaint").and_then(|number| u32::try_from(number).ok())
    }
}
