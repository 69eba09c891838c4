//! Commissions of a college (O20 p.6, 38, 62): who sits in them, when their decisions are valid,
//! what a vote comes to, what is kept, what disabled entrants may ask for.

mod assistance;
mod keep;
mod meeting;
mod record;
mod rules;
mod subjects;
mod vote;

use serde::{Deserialize, Serialize};

use super::word::words;

pub use assistance::{Helper, Request};
pub use keep::Kept;
pub use meeting::{Decision, Meeting, Minutes};
pub use record::{Commission, Person};
pub use rules::{CommissionRules, KeepRule, NeedRule, OfficeRule, QuorumRule};
pub use subjects::{SetSubjects, fill_in};
pub use vote::{Result as Outcome, Voice, Votes};

/// The letters of the numbers of commissions.
pub const COMMISSIONS: &str = "CM";

words! {
    /// Which commission it is (O20 p.6).
    Kind as "adm-commission" {
        /// It admits.
        Admission = "admission",
        /// It holds special and creative exams and the psychometric test.
        Examination = "examination",
    }
}

words! {
    /// What somebody is in a commission (O20 p.6).
    Role as "adm-role" {
        /// Presides, and decides where votes are equal.
        Chair = "chair",
        /// Votes.
        Member = "member",
        /// Is no member.
        Secretary = "secretary",
    }
}

words! {
    /// What of an entrant is impaired (O20 p.38).
    Disability as "adm-disability" {
        /// Sight.
        Sight = "sight",
        /// Hearing.
        Hearing = "hearing",
        /// The functions of the organs of movement.
        Movement = "movement",
    }
}

words! {
    /// What a disabled entrant may ask for (O20 p.38).
    Need as "adm-need" {
        /// A room of one's own.
        SeparateRoom = "separate-room",
        /// Somebody who helps and does not teach what is examined.
        Helper = "helper",
        /// Somebody who knows the language of signs.
        SigningHelper = "signing-helper",
    }
}
