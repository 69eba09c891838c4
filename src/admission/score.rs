//! Scores as exact fractions: an average of three grades is `14/3`, and no rounding makes two
//! of them equal or tells two equal ones apart.

use std::{cmp::Ordering, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A number that is not negative, as a reduced fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Score {
    numerator: u64,
    denominator: u64,
}

/// A text that is no number of a score.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid score `{0}`, expected `4.62` or `14/3`")]
pub struct NotAScore(String);

/// Digits that a part of a number may have: more is no grade and no mark.
const MOST_DIGITS: usize = 6;

impl Score {
    /// The fraction in its lowest terms; none if it divides by nothing or is too long to keep.
    fn new(numerator: u128, denominator: u128) -> Option<Self> {
        let divisor = common(numerator, denominator);
        if divisor == 0 || denominator == 0 {
            return None;
        }
        Some(Self {
            numerator: u64::try_from(numerator / divisor).ok()?,
            denominator: u64::try_from(denominator / divisor).ok()?,
        })
    }

    /// The average of some numbers; none of none.
    pub fn average(of: &[Self]) -> Option<Self> {
        let (first, rest) = of.split_first()?;
        let sum = rest.iter().try_fold(*first, |sum, one| sum.plus(*one))?;
        sum.shared_by(of.len())
    }

    /// The sum of two numbers; none if it is too long to keep.
    pub fn plus(self, other: Self) -> Option<Self> {
        let [a, b, c, d] =
            [self.numerator, self.denominator, other.numerator, other.denominator].map(u128::from);
        Self::new(a.checked_mul(d)?.checked_add(c.checked_mul(b)?)?, b.checked_mul(d)?)
    }

    /// A part of so many equal ones.
    pub fn shared_by(self, count: usize) -> Option<Self> {
        let parts = u128::try_from(count).ok()?;
        Self::new(self.numerator.into(), u128::from(self.denominator).checked_mul(parts)?)
    }
}

fn common(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        let crosswise = |a: &Self, b: &Self| u128::from(a.numerator) * u128::from(b.denominator);
        crosswise(self, other).cmp(&crosswise(other, self))
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Score {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator {
            1 => write!(out, "{}", self.numerator),
            denominator => write!(out, "{}/{denominator}", self.numerator),
        }
    }
}

impl Score {
    /// As a decimal where that is exact and short, such as `4.62`; else as the fraction.
    pub fn decimal(self) -> String {
        const UNIT: u64 = 10_000;
        let whole = u128::from(self.numerator) * u128::from(UNIT);
        if !whole.is_multiple_of(self.denominator.into()) {
            return self.to_string();
        }
        let parts = whole / u128::from(self.denominator);
        let (whole, rest) = (parts / u128::from(UNIT), parts % u128::from(UNIT));
        let text = format!("{whole}.{rest:04}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

impl From<Score> for String {
    fn from(score: Score) -> Self {
        score.to_string()
    }
}

impl TryFrom<String> for Score {
    type Error = NotAScore;

    fn try_from(text: String) -> Result<Self, NotAScore> {
        text.parse()
    }
}

impl FromStr for Score {
    type Err = NotAScore;

    /// Reads `5`, `4.62`, `4,62` or `14/3`.
    fn from_str(text: &str) -> Result<Self, NotAScore> {
        read(text.trim()).ok_or_else(|| NotAScore(text.to_owned()))
    }
}

fn read(text: &str) -> Option<Score> {
    if let Some((above, below)) = text.split_once('/') {
        return Score::new(digits(above, 19)?, digits(below, 19)?);
    }
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let unit = 10_u128.pow(u32::try_from(part.len()).ok()?.min(30));
    Score::new(digits(whole, MOST_DIGITS)? * unit + digits(part, MOST_DIGITS)?, unit)
}

fn digits(text: &str, most: usize) -> Option<u128> {
    let are_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if are_digits && text.len() <= most { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(text: &str) -> Score {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_are_read_as_people_write_them_and_kept_exact() {
        for (typed, shown) in [
            ("5", "5"),
            ("4.62", "231/50"),
            ("4,62", "231/50"),
            ("4.50", "9/2"),
            ("14/3", "14/3"),
            ("28/6", "14/3"),
            ("0", "0"),
            (" 20 ", "20"),
        ] {
            assert_eq!(score(typed).to_string(), shown, "{typed}");
            assert_eq!(score(&score(typed).decimal()), score(typed), "{typed}");
        }
        for wrong in ["", "-5", "five", "4.", ".5", "1/0", "1/", "4.6.2", "1e3", "1234567", "+5"] {
            assert!(wrong.parse::<Score>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_average_is_exact_where_decimals_are_not() {
        let average = |grades: &[&str]| {
            Score::average(&grades.iter().map(|grade| score(grade)).collect::<Vec<_>>())
        };
        assert_eq!(average(&["5", "5", "4"]), Some(score("14/3")));
        assert_eq!(average(&[]), None);
        // 4.6666666 and 14/3 are two numbers.
        assert!(score("4.666666") < score("14/3"));
        assert_eq!(score("14/3").plus(score("1/3")), Some(score("5")));
    }

    #[test]
    fn a_decimal_is_shown_only_where_it_is_exact() {
        for (typed, shown) in [("4.62", "4.62"), ("9/2", "4.5"), ("5", "5"), ("14/3", "14/3")] {
            assert_eq!(score(typed).decimal(), shown);
        }
    }

    #[test]
    fn what_would_not_fit_is_none_and_never_wraps() {
        let long = score("9999999999999999999/1");
        assert_eq!(long.plus(long), None);
        assert!(long > score("999999") && score("1/9999999999999999999") < score("0.000001"));
    }
}
