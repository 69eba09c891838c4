//! How long things took.

use serde::Serialize;

/// The middle and the longest of some counts of working days.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spread {
    /// Working days that half of them did not exceed; between two, their mean.
    pub median: f64,
    /// The most working days.
    pub longest: i64,
}

impl Spread {
    /// That of these counts; none of nothing.
    pub fn of(mut days: Vec<i64>) -> Option<Self> {
        days.sort_unstable();
        let longest = *days.last()?;
        let (lower, upper) = (days[(days.len() - 1) / 2], days[days.len() / 2]);
        // No case takes so many days that a half of them would be lost.
        #[allow(clippy::cast_precision_loss)]
        let median = (lower + upper) as f64 / 2.0;
        Some(Self { median, longest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_and_the_longest() {
        let of = |days: &[i64]| Spread::of(days.to_vec());
        let spread = |median, longest| Some(Spread { median, longest });
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[4]), spread(4.0, 4));
        assert_eq!(of(&[9, 1]), spread(5.0, 9));
        assert_eq!(of(&[3, 1, 2]), spread(2.0, 3));
        assert_eq!(of(&[2, 1, 1, 3]), spread(1.5, 3));
    }
}
