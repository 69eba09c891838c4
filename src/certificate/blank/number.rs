//! Series and numbers of blanks: `ЖОБ 0123456`, and ranges of them.

use std::{fmt, str::FromStr};

use serde::Deserialize;

/// How many digits the number of a blank has (O312 r.35 p.17).
const DIGITS: usize = 7;

/// How many capital letters a series has at most; the law gives no number.
const LONGEST_SERIES: usize = 6;

/// How many blanks are named at once at most: no office has more.
const MOST: u32 = 100_000;

/// The series and the number of one blank.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlankNumber {
    /// Its capital letters.
    pub series: String,
    /// Its number.
    pub number: u32,
}

/// One blank, or a range of them: series and first and last number, both included.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Blanks {
    /// The capital letters of all of them.
    pub series: String,
    /// The first number.
    pub first: u32,
    /// The last number.
    pub last: u32,
}

/// A text that names no blanks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a series and seven digits")]
pub struct NotBlanks;

impl Blanks {
    /// This one blank.
    pub fn one(blank: &BlankNumber) -> Self {
        Self { series: blank.series.clone(), first: blank.number, last: blank.number }
    }

    /// How many they are.
    pub fn count(&self) -> u32 {
        self.last - self.first + 1
    }

    /// Each of them.
    pub fn each(&self) -> impl Iterator<Item = BlankNumber> + '_ {
        (self.first..=self.last).map(|number| BlankNumber { series: self.series.clone(), number })
    }

    /// The only one of them, if there is one alone.
    pub fn single(&self) -> Option<BlankNumber> {
        (self.first == self.last)
            .then(|| BlankNumber { series: self.series.clone(), number: self.first })
    }

    /// Those that both have.
    pub fn overlap(&self, other: &Self) -> Option<Self> {
        let (first, last) = (self.first.max(other.first), self.last.min(other.last));
        (self.series == other.series && first <= last).then(|| Self {
            series: self.series.clone(),
            first,
            last,
        })
    }
}

impl fmt::Display for BlankNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {:0DIGITS$}", self.series, self.number)
    }
}

impl fmt::Display for Blanks {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {:0DIGITS$}", self.series, self.first)?;
        if self.last > self.first {
            write!(out, "-{:0DIGITS$}", self.last)?;
        }
        Ok(())
    }
}

impl FromStr for Blanks {
    type Err = NotBlanks;

    /// Reads `ЖОБ 0123456`, `жоб № 0123456`, `ЖОБ 0123401-0123500`; a dash of any length.
    fn from_str(text: &str) -> Result<Self, NotBlanks> {
        let text = text.replace(['–', '—'], "-").replace(['№', '\u{a0}'], " ");
        let text = text.trim();
        let end = text.find(|c: char| !c.is_alphabetic()).ok_or(NotBlanks)?;
        let series = text[..end].to_uppercase();
        if series.is_empty() || series.chars().count() > LONGEST_SERIES {
            return Err(NotBlanks);
        }
        let (first, last) = match text[end..].split_once('-') {
            Some((first, last)) => (number(first)?, number(last)?),
            None => (number(&text[end..])?, number(&text[end..])?),
        };
        if first > last || last - first >= MOST {
            return Err(NotBlanks);
        }
        Ok(Self { series, first, last })
    }
}

impl TryFrom<String> for Blanks {
    type Error = NotBlanks;

    fn try_from(text: String) -> Result<Self, NotBlanks> {
        text.parse()
    }
}

fn number(text: &str) -> Result<u32, NotBlanks> {
    let text = text.trim();
    if text.len() != DIGITS || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotBlanks);
    }
    text.parse().map_err(|_| NotBlanks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_read_as_people_write_them() {
        let table = [
            ("ЖОБ 0123456", "ЖОБ 0123456"),
            ("жоб № 0123456", "ЖОБ 0123456"),
            ("НОБ0000001-0000030", "НОБ 0000001-0000030"),
            ("БТ 0000001 – 0000002", "БТ 0000001-0000002"),
            ("ТКБ 0000005-0000005", "ТКБ 0000005"),
        ];
        for (typed, read) in table {
            assert_eq!(typed.parse::<Blanks>().unwrap().to_string(), read, "{typed}");
        }
    }

    #[test]
    fn b3_a_number_has_seven_digits_and_a_series() {
        for text in
            ["", "ЖОБ", "0123456", "ЖОБ 123456", "ЖОБ 01234567", "ЖОБ 000000a", "ЖОБ -0000001"]
        {
            assert_eq!(text.parse::<Blanks>(), Err(NotBlanks), "{text}");
        }
        assert_eq!("ЖОБ 0000002-0000001".parse::<Blanks>(), Err(NotBlanks));
        assert!("ЖОБ 0000001-0100000".parse::<Blanks>().is_ok());
        assert_eq!("ЖОБ 0000001-0100001".parse::<Blanks>(), Err(NotBlanks));
        assert_eq!("ТЫМҰЗАҚАТ 0000001".parse::<Blanks>(), Err(NotBlanks));
    }
}
