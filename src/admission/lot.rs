//! The lot that decides what stays equal: the same for everybody who knows the seed, drawn by
//! nobody, and fixed before by a commitment that was published.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::digest::sha256;

/// The lot of one entrant: the digest of the seed and the number. The smaller goes first.
pub type Lot = [u8; 32];

/// What the lots are drawn from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seed {
    /// The words kept secret until the lists are closed.
    pub seed: String,
    /// Words that nobody knew when the commitment was published, such as a rate of a named day:
    /// so that who chose the seed could not choose the lots.
    pub added: String,
}

impl Seed {
    /// What is published before the lists are closed: it fixes the seed and does not tell it.
    pub fn commitment(&self) -> String {
        format!("sha256:{}", sha256(format!("ruqsat-lot\n{}", self.seed).as_bytes()))
    }

    /// The lot of a number.
    pub fn lot(&self, number: &str) -> Lot {
        let mut hash = Sha256::new();
        for part in [&self.seed, "\n", &self.added, "\n", number] {
            hash.update(part.as_bytes());
        }
        hash.finalize().into()
    }

    /// The lot of a number in 64 hexadecimal digits, which sort as the lots do.
    pub fn lot_text(&self, number: &str) -> String {
        self.lot(number).iter().fold(String::with_capacity(64), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seed(seed: &str, added: &str) -> Seed {
        Seed { seed: seed.to_owned(), added: added.to_owned() }
    }

    #[test]
    fn adm13_the_lot_hangs_on_seed_and_number_alone_and_anyone_can_reckon_it() {
        // printf 'тас\n512.34\n0007' | sha256sum
        let one = seed("тас", "512.34");
        let by_hand = sha256("тас\n512.34\n0007".as_bytes());
        assert_eq!(one.lot_text("0007"), by_hand);
        assert_ne!(one.lot("0007"), one.lot("0008"));
        assert_ne!(one.lot("0007"), seed("тас", "512.35").lot("0007"));
    }

    #[test]
    fn a_commitment_fixes_the_seed_and_not_what_is_added_later() {
        let commitment = seed("тас", "").commitment();
        assert_eq!(commitment, seed("тас", "512.34").commitment());
        assert_ne!(commitment, seed("тас ", "").commitment());
        assert_eq!(commitment.len(), "sha256:".len() + 64);
    }
}
