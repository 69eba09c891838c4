//! The competition for places at colleges on the state order (O20 p.9, 26, 32, 48, 53-55,
//! 61-64): scores as exact fractions, the distribution, what is published of it, and its proof.
//! Nothing here knows files or the clock; subjects, seats and limits come with the lists.
//!
//! ```text
//! two lists ── read ──> Programme, Applicant ── prepare ──> Competition (+ what is missing)
//! Competition + Method + Seed ── allocate ──> Allocation ──> cutoffs, reasons, proposals
//! Competition + Allocation ── public ──> a file that anyone can reckon again
//! ```

mod allocation;
mod applicant;
pub mod campaign;
mod column;
pub mod commission;
mod competition;
mod cutoff;
mod duty;
mod lot;
mod method;
mod preparation;
mod programme;
mod public;
mod ranking;
mod reason;
mod record_text;
mod redistribution;
mod rules;
mod score;
mod scoring;
mod seats;
#[cfg(test)]
mod tests;
mod word;

pub use allocation::{Allocation, Drawn, Line, Placed, allocate};
pub use applicant::{Applicant, OutOfCompetition, Passed, Service};
pub use column::{APPLICANTS, Column, PROGRAMMES};
pub use competition::{Bar, Competition, Entrant, Wish};
pub use cutoff::{Claim, Cutoff, Last, Standing, cutoffs, stands};
pub use duty::Duty;
pub use lot::{Lot, Seed};
pub use method::Method;
pub use preparation::{Finding, Prepared, prepare};
pub use programme::{Demands, Field, Level, Programme, QuotaSeats, Track};
pub use public::{Difference, Public, PublicEntrant, PublicPlace, verify};
pub use ranking::Mark;
pub use reason::{Why, reasons, rows_of};
pub use redistribution::{Leftover, Move, leftover};
pub use rules::{ListRule, Rules};
pub use score::{NotAScore, Score};
pub use scoring::{Lack, Scored, out_of_competition, score};
pub use seats::{OUT_OF_COMPETITION, Seat, holds};
