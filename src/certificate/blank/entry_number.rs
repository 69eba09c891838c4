//! Numbers of entries: `2`, of a desk with a letter `B2`.

use std::{fmt, str::FromStr};

use serde::Deserialize;

use crate::case::CaseNumber;

/// The number of an entry in the register of an office: each desk counts its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "toml::Value")]
pub struct EntryNumber {
    /// The letter of the desk that entered it, if it has one.
    pub desk: Option<char>,
    /// From 1.
    pub n: u32,
}

/// A text that is no number of an entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a number like 2 or B2")]
pub struct NotAnEntry;

impl EntryNumber {
    /// As records write it: a number, or a text if a letter stands before it.
    pub fn to_value(self) -> toml::Value {
        match self.desk {
            None => i64::from(self.n).into(),
            Some(_) => self.to_string().into(),
        }
    }
}

impl fmt::Display for EntryNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.desk {
            Some(desk) => write!(out, "{desk}{}", self.n),
            None => write!(out, "{}", self.n),
        }
    }
}

impl FromStr for EntryNumber {
    type Err = NotAnEntry;

    fn from_str(text: &str) -> Result<Self, NotAnEntry> {
        let desk = text.chars().next().filter(|letter| CaseNumber::is_desk(*letter));
        let digits = &text[desk.map_or(0, char::len_utf8)..];
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NotAnEntry);
        }
        let n = digits.parse().ok().filter(|n| *n > 0).ok_or(NotAnEntry)?;
        Ok(Self { desk, n })
    }
}

impl TryFrom<toml::Value> for EntryNumber {
    type Error = NotAnEntry;

    fn try_from(value: toml::Value) -> Result<Self, NotAnEntry> {
        match value {
            toml::Value::Integer(n) => n.to_string().parse(),
            toml::Value::String(text) => text.parse(),
            _ => Err(NotAnEntry),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_written() {
        for (text, desk, n) in [("2", None, 2), ("B12", Some('B'), 12)] {
            let number = EntryNumber { desk, n };
            assert_eq!(text.parse(), Ok(number));
            assert_eq!(number.to_string(), text);
            assert_eq!(number.to_value().try_into(), Ok(number));
        }
        for text in ["", "0", "b2", "O2", "B", "B+2", "-1", "2B", "99999999999"] {
            assert_eq!(text.parse::<EntryNumber>(), Err(NotAnEntry), "{text}");
        }
    }
}
