//! Values that messages speak of.

use chrono::{DateTime, FixedOffset, NaiveDate};

/// A value that a message speaks of.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Text as somebody typed it; cleaned of control characters when printed.
    Text(String),
    /// A whole number, for plurals.
    Number(i64),
    /// A day.
    Date(NaiveDate),
    /// A moment in the office's zone.
    Moment(DateTime<FixedOffset>),
    /// The key of a term in `data/i18n`, shown in the reader's language.
    Term(String),
    /// Paragraphs, as the law's data cite them.
    Cite(String),
    /// Several terms, joined by commas.
    Terms(Vec<String>),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<NaiveDate> for Argument {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl From<DateTime<FixedOffset>> for Argument {
    fn from(moment: DateTime<FixedOffset>) -> Self {
        Self::Moment(moment)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Argument> for String {
    fn from(argument: Argument) -> Self {
        match argument {
            Argument::Text(text) | Argument::Term(text) | Argument::Cite(text) => text,
            Argument::Number(number) => number.to_string(),
            Argument::Date(date) => date.to_string(),
            Argument::Moment(moment) => moment.to_rfc3339(),
            Argument::Terms(terms) => terms.join(", "),
        }
    }
}
