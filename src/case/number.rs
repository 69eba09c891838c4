//! Numbers of cases and orders: `EX-2026-000012`, at a second desk of the office
//! `EX-2026-B00012`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A prefix, a year, the letter of a desk if it has one, and a serial number: unique in the
/// office for ever.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber {
    prefix: String,
    year: i32,
    desk: Option<char>,
    serial: u32,
}

/// A text that is no case number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a number like EX-2026-000012")]
pub struct NotANumber;

impl CaseNumber {
    /// The `serial`th number of `year` in the series `prefix` (two to four capital letters).
    pub fn new(prefix: &str, year: i32, serial: u32) -> Self {
        Self { prefix: prefix.to_owned(), year, desk: None, serial }
    }

    /// The number that a desk gives: its letter, if it has one, keeps the numbers of several
    /// desks apart.
    #[must_use]
    pub fn of_desk(self, desk: Option<char>) -> Self {
        Self { desk, ..self }
    }

    /// The letters of the series, such as `EX`.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The year of the series.
    pub fn year(&self) -> i32 {
        self.year
    }

    /// The letter of the desk that gave it, if it has one.
    pub fn desk(&self) -> Option<char> {
        self.desk
    }

    /// The serial number within the year and the desk.
    pub fn serial(&self) -> u32 {
        self.serial
    }

    /// What is typed for short: `12`, of a desk with a letter `B12`.
    pub fn tail(&self) -> String {
        let desk = self.desk.map(String::from).unwrap_or_default();
        format!("{desk}{}", self.serial)
    }

    /// Whether a desk may have this letter. `I` and `O` would be read as digits.
    pub fn is_desk(letter: char) -> bool {
        letter.is_ascii_uppercase() && !matches!(letter, 'I' | 'O')
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.desk {
            Some(desk) => write!(out, "{}-{:04}-{desk}{:05}", self.prefix, self.year, self.serial),
            None => write!(out, "{}-{:04}-{:06}", self.prefix, self.year, self.serial),
        }
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
        let (desk, serial) = desk_and_serial(serial)?;
        Ok(Self { prefix: prefix.to_owned(), year: digits(year)?, desk, serial })
    }
}

/// A number's tail as somebody types it: `12` or `000012` at any desk, `B12` at one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberTail {
    desk: Option<char>,
    serial: u32,
}

impl NumberTail {
    /// Whether a number ends so.
    pub fn is_of(self, number: &CaseNumber) -> bool {
        self.serial == number.serial && (self.desk.is_none() || self.desk == number.desk)
    }
}

/// Reads a number's tail; nothing of what is none.
pub fn number_tail(text: &str) -> Option<NumberTail> {
    let (desk, serial) = desk_and_serial(text).ok()?;
    Some(NumberTail { desk, serial })
}

fn desk_and_serial(text: &str) -> Result<(Option<char>, u32), NotANumber> {
    let desk = text.chars().next().filter(|letter| CaseNumber::is_desk(*letter));
    Ok((desk, digits(&text[desk.map_or(0, char::len_utf8)..])?))
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
    fn a_desk_has_its_letter_before_the_serial() {
        let number = CaseNumber::new("EX", 2026, 12).of_desk(Some('B'));
        assert_eq!(number.to_string(), "EX-2026-B00012");
        assert_eq!("EX-2026-B00012".parse(), Ok(number.clone()));
        assert_eq!(number.tail(), "B12");
        let beyond = CaseNumber::new("EX", 2026, 123_456).of_desk(Some('B'));
        assert_eq!(beyond.to_string().parse(), Ok(beyond));
    }

    #[test]
    fn numbers_go_by_series_year_desk_and_serial() {
        let texts = ["EX-2025-B00009", "EX-2026-000002", "EX-2026-000010", "EX-2026-A00001"];
        let numbers: Vec<CaseNumber> = texts.iter().map(|text| text.parse().unwrap()).collect();
        assert!(numbers.is_sorted());
    }

    #[test]
    fn a_tail_without_a_letter_is_of_every_desk() {
        let (first, second): (CaseNumber, CaseNumber) =
            ("EX-2026-000012".parse().unwrap(), "EX-2026-B00012".parse().unwrap());
        let is_of = |tail: &str| {
            let tail = number_tail(tail).unwrap();
            (tail.is_of(&first), tail.is_of(&second))
        };
        assert_eq!(is_of("12"), (true, true));
        assert_eq!(is_of("B12"), (false, true));
        assert_eq!(is_of("A12"), (false, false));
        assert_eq!(is_of("13"), (false, false));
        assert_eq!(number_tail("Б12"), None);
        assert_eq!(number_tail("B"), None);
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
            "EX-2026-b00012",
            "EX-2026-O00012",
            "EX-2026-BB0012",
            "EX-2026-Б00012",
            "EX-2026-B0012",
        ] {
            assert_eq!(text.parse::<CaseNumber>(), Err(NotANumber), "{text}");
        }
    }
}
