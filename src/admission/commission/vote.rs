//! What a vote comes to: the majority of those present, and the chair's where votes are equal
//! (O20 p.6).

use serde::{Deserialize, Serialize};

use crate::admission::word::words;

words! {
    /// How somebody voted.
    Voice as "adm-voice" {
        /// For it.
        For = "for",
        /// Against it.
        Against = "against",
    }
}

words! {
    /// What became of a question that was put to the vote.
    Result as "adm-outcome" {
        /// More than half of those present were for it.
        Adopted = "adopted",
        /// Votes were equal, and the chair was for it.
        AdoptedByChair = "adopted-by-chair",
        /// It had no majority of those present.
        Rejected = "rejected",
        /// Votes were equal, and the chair was against it.
        RejectedByChair = "rejected-by-chair",
        /// Votes were equal, and there was no chair to decide.
        Undecided = "undecided",
        /// Too few were there for any decision.
        NotValid = "not-valid",
    }
}

/// Votes of those present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Votes {
    /// For it.
    pub yes: u32,
    /// Against it.
    pub no: u32,
    /// Those who were there and voted neither way.
    pub abstained: u32,
}

impl Votes {
    /// Those who were there.
    pub fn present(self) -> u32 {
        self.yes + self.no + self.abstained
    }

    /// Whether as many were for it as against.
    pub fn are_equal(self) -> bool {
        self.yes == self.no
    }

    /// What it comes to: a majority is more than half of those present, whoever abstained; where
    /// votes are equal the chair's decides. Nothing is decided where too few were there.
    pub fn result(self, chair: Option<Voice>, quorum: bool) -> Result {
        match chair {
            _ if !quorum => Result::NotValid,
            Some(Voice::For) if self.are_equal() => Result::AdoptedByChair,
            Some(Voice::Against) if self.are_equal() => Result::RejectedByChair,
            None if self.are_equal() => Result::Undecided,
            _ if self.yes * 2 > self.present() => Result::Adopted,
            _ => Result::Rejected,
        }
    }
}

impl Result {
    /// Whether it was decided for.
    pub fn is_adopted(self) -> bool {
        matches!(self, Self::Adopted | Self::AdoptedByChair)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// (for, against, abstained, the chair, what it comes to, citation)
    #[test]
    fn adm11_the_majority_of_those_present_and_the_chair_where_votes_are_equal() {
        let (yes, no) = (Some(Voice::For), Some(Voice::Against));
        let table = [
            (4, 1, 0, None, Result::Adopted, "O20 p.6"),
            (3, 2, 0, no, Result::Adopted, "O20 p.6"),
            (2, 3, 0, yes, Result::Rejected, "O20 p.6"),
            // Two of five are no majority of those present, though more than were against.
            (2, 1, 2, yes, Result::Rejected, "O20 p.6"),
            (3, 0, 2, None, Result::Adopted, "O20 p.6"),
            (3, 0, 3, None, Result::Rejected, "O20 p.6"),
            (3, 3, 0, yes, Result::AdoptedByChair, "O20 p.6"),
            (3, 3, 0, no, Result::RejectedByChair, "O20 p.6"),
            (2, 2, 1, yes, Result::AdoptedByChair, "O20 p.6"),
            // Nobody presided whose vote could decide.
            (3, 3, 0, None, Result::Undecided, "O20 p.6"),
        ];
        for (yes, no, abstained, chair, result, cite) in table {
            let votes = Votes { yes, no, abstained };
            assert_eq!(votes.result(chair, true), result, "{votes:?} {chair:?} {cite}");
            assert_eq!(votes.result(chair, false), Result::NotValid, "{cite}");
        }
    }
}
