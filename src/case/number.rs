//! Numbers of cases and orders: `EX-2026-000012`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A prefix, a year and a serial number, unique in the office for ever.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber {
    prefix: String,
    year: i32,
    serial: u32,
}

/// A text that is no case number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a number like EX-2026-000012")]
pub struct NotANumber;

impl CaseNumber {
    /// The `serial`th number of `year` in the series `prefix` (two to four capital letters).
    pub fn new(prefix: &str, year: i32, serial: u32) -> Self {
        Self { prefix: prefix.to_owned(), year, serial }
    }

    /// The letters of the series, such as `EX`.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The year of the series.
    pub fn year(&self) -> i32 {
        self.year
    }

    /// The serial number within the year.
    pub fn serial(&self) -> u32 {
        self.serial
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-{:04}-{:06}", self.prefix, self.year, self.serial)
    }
}

impl FromStr for CaseNumber {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let mut parts = text.split('-');
        let (Some(prefix), Some(year), Some(serial), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotANumber);
        };
        let letters =
            (2..=4).contains(&prefix.len()) && prefix.bytes().all(|b| b.is_ascii_uppercase());
        if !letters || year.len() != 4 || serial.len() < 6 {
            return Err(NotANumber);
        }
        Ok(Self { prefix: prefix.to_owned(), year: digits(year)?, serial: digits(serial)? })
    }
}

/// The serial that somebody means by a number's tail: `12` or `000012`.
pub fn number_tail(text: &str) -> Option<u32> {
    digits(text).ok()
}

fn digits<T: FromStr>(text: &str) -> Result<T, NotANumber> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NotANumber);
    }
    text.parse().map_err(|_| NotANumber)
}

impl TryFrom<String> for CaseNumber {
    type Error = NotANumber;

    fn try_from(text: String) -> Result<Self, NotANumber> {
        text.parse()
    }
}

impl From<CaseNumber> for String {
    fn from(number: CaseNumber) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_written() {
        let number = CaseNumber::new("EX", 2026, 12);
        assert_eq!(number.to_string(), "EX-2026-000012");
        assert_eq!("EX-2026-000012".parse(), Ok(number));
    }

    #[test]
    fn nothing_else_is_a_number() {
        for text in [
            "",
            "EX",
            "EX-2026",
            "EX-2026-12",
            "ex-2026-000012",
            "EX-2026-00001x",
            "../../etc",
            "EX-26-000012",
            "EX-2026-000012-1",
        ] {
            assert_eq!(text.parse::<CaseNumber>(), Err(NotANumber), "{text}");
        }
    }
}
