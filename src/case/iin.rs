//! The individual identification number (ЖСН, ИИН).

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A number of twelve digits with a right check digit (order 521 of 29.06.2023). It is
/// personal data: [`fmt::Debug`] shows it masked, [`fmt::Display`] in full.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Iin(String);

/// Why a text is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IinError {
    /// It has so many characters, not twelve.
    #[error("iin-wrong-length")]
    WrongLength(usize),
    /// It holds something other than the digits 0-9.
    #[error("iin-not-a-digit")]
    NotADigit(char),
    /// Its last digit does not follow from the others, or nothing can follow from them.
    #[error("iin-wrong-check-digit")]
    WrongCheckDigit,
}

impl IinError {
    /// The key of its words in `data/i18n`.
    pub fn key(self) -> &'static str {
        match self {
            Self::WrongLength(_) => "iin-wrong-length",
            Self::NotADigit(_) => "iin-not-a-digit",
            Self::WrongCheckDigit => "iin-wrong-check-digit",
        }
    }
}

/// What is odd about a right number. Never a ground to refuse: the rules in force ask only
/// for twelve digits and the check digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oddity {
    /// The first six digits are no day of the century the seventh names.
    ImpossibleDate,
    /// The seventh digit names no century.
    UnknownCentury,
    /// The day of birth in the number is not the one given.
    BirthDateDiffers {
        /// The day in the number.
        in_number: NaiveDate,
        /// The day given.
        given: NaiveDate,
    },
}

impl Oddity {
    /// The key of its words in `data/i18n`.
    pub fn key(self) -> &'static str {
        match self {
            Self::ImpossibleDate => "iin-impossible-date",
            Self::UnknownCentury => "iin-unknown-century",
            Self::BirthDateDiffers { .. } => "iin-birth-date-differs",
        }
    }
}

impl Iin {
    /// Its twelve digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number with its last four digits alone, `••••••••1234`: enough to tell two
    /// people of a list apart, and neither the day of birth nor the sex.
    pub fn masked(&self) -> String {
        format!("••••••••{}", &self.0[8..])
    }

    /// The day of birth in its first seven digits, if they hold one.
    pub fn birth_date(&self) -> Option<NaiveDate> {
        self.date_in(self.century()?)
    }

    /// What is odd about the number, beside the day of birth given, if one is.
    pub fn oddities(&self, born: Option<NaiveDate>) -> Vec<Oddity> {
        let Some(century) = self.century() else {
            return vec![Oddity::UnknownCentury];
        };
        let Some(in_number) = self.date_in(century) else {
            return vec![Oddity::ImpossibleDate];
        };
        let differing = born.filter(|given| *given != in_number);
        differing.map(|given| Oddity::BirthDateDiffers { in_number, given }).into_iter().collect()
    }

    /// The first year of the century of birth.
    fn century(&self) -> Option<i32> {
        match self.0.as_bytes().get(6)? {
            b'1' | b'2' => Some(1800),
            b'3' | b'4' => Some(1900),
            b'5' | b'6' => Some(2000),
            _ => None,
        }
    }

    fn date_in(&self, century: i32) -> Option<NaiveDate> {
        let year: i32 = self.0[..2].parse().ok()?;
        let month = self.0[2..4].parse().ok()?;
        let day = self.0[4..6].parse().ok()?;
        NaiveDate::from_ymd_opt(century + year, month, day)
    }
}

/// The check digit of the first eleven digits; none if no such number is issued.
fn check_digit(digits: &[u32]) -> Option<u32> {
    const FIRST: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const SECOND: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
    let rest = |weights: [u32; 11]| {
        let products = digits.iter().zip(weights).map(|(digit, weight)| digit * weight);
        products.sum::<u32>() % 11
    };
    [rest(FIRST), rest(SECOND)].into_iter().find(|rest| *rest < 10)
}

impl FromStr for Iin {
    type Err = IinError;

    fn from_str(text: &str) -> Result<Self, IinError> {
        text.to_owned().try_into()
    }
}

impl TryFrom<String> for Iin {
    type Error = IinError;

    fn try_from(text: String) -> Result<Self, IinError> {
        if let Some(odd) = text.chars().find(|sign| !sign.is_ascii_digit()) {
            return Err(IinError::NotADigit(odd));
        }
        let digits: Vec<u32> = text.chars().filter_map(|sign| sign.to_digit(10)).collect();
        let [front @ .., last] = &digits[..] else {
            return Err(IinError::WrongLength(0));
        };
        if digits.len() != 12 {
            return Err(IinError::WrongLength(digits.len()));
        }
        if check_digit(front) == Some(*last) {
            Ok(Self(text))
        } else {
            Err(IinError::WrongCheckDigit)
        }
    }
}

impl From<Iin> for String {
    fn from(iin: Iin) -> Self {
        iin.0
    }
}

impl fmt::Display for Iin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Debug for Iin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Iin({})", self.masked())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A right number with these first eleven digits, if one is issued.
    fn with_check(front: &str) -> Option<Iin> {
        let digits: Vec<u32> = front.chars().filter_map(|sign| sign.to_digit(10)).collect();
        format!("{front}{}", check_digit(&digits)?).parse().ok()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_right_number_holds_the_day_of_birth() {
        let iin: Iin = "140715576949".parse().unwrap();
        assert_eq!(iin.birth_date(), Some(day("2014-07-15")));
        assert_eq!(iin.oddities(Some(day("2014-07-15"))), []);
        assert_eq!("790605496479".parse::<Iin>().unwrap().birth_date(), Some(day("1979-06-05")));
    }

    #[test]
    fn every_number_of_the_samples_is_right() {
        let rows = include_str!("../../data/samples/applicants.csv").lines().skip(1);
        for row in rows {
            let cells: Vec<&str> = row.split(';').collect();
            assert!(cells[3].parse::<Iin>().is_ok(), "{row}");
            let student: Iin = cells[6].parse().unwrap();
            assert_eq!(student.oddities(Some(day(cells[7]))), [], "{row}");
        }
    }

    #[test]
    fn a_wrong_number_says_what_is_wrong() {
        let read = |text: &str| text.parse::<Iin>().unwrap_err();
        assert_eq!(read("14071557694"), IinError::WrongLength(11));
        assert_eq!(read(""), IinError::WrongLength(0));
        assert_eq!(read("14071557694O"), IinError::NotADigit('O'));
        assert_eq!(read("14071557694９"), IinError::NotADigit('９'));
        assert_eq!(read("140715576940"), IinError::WrongCheckDigit);
    }

    #[test]
    fn the_second_weights_are_used_and_some_numbers_never_issued() {
        let (mut second, mut never) = (0, 0);
        for serial in 0..1000 {
            let front = format!("1407155{serial:04}");
            let sum: u32 = (1..).zip(front.chars()).map(|(i, c)| i * c.to_digit(10).unwrap()).sum();
            match with_check(&front) {
                None => never += 1,
                Some(_) if sum % 11 == 10 => second += 1,
                Some(_) => {}
            }
        }
        assert!(second > 50 && never > 0, "{second} {never}");
    }

    #[test]
    fn odd_numbers_are_right_numbers() {
        let odd = |front: &str| with_check(front).unwrap().oddities(Some(day("2014-07-15")));
        assert_eq!(odd("14071507694"), [Oddity::UnknownCentury]);
        assert_eq!(odd("14023157694"), [Oddity::ImpossibleDate]);
        let differs =
            Oddity::BirthDateDiffers { in_number: day("2014-07-16"), given: day("2014-07-15") };
        assert_eq!(odd("14071657694"), [differs]);
    }

    #[test]
    fn a_number_is_masked_unless_asked_for() {
        let iin: Iin = "140715576949".parse().unwrap();
        assert_eq!(iin.masked(), "••••••••6949");
        assert_eq!(format!("{iin:?}"), "Iin(••••••••6949)");
        assert_eq!(iin.to_string(), "140715576949");
    }

    #[test]
    fn a_number_is_checked_when_a_record_is_read() {
        assert_eq!(
            serde_json::to_string(&"140715576949".parse::<Iin>().unwrap()).unwrap(),
            "\"140715576949\""
        );
        assert!(serde_json::from_str::<Iin>("\"140715576940\"").is_err());
    }
}
