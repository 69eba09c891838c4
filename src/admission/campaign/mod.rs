//! A summer of admission (O20 p.23, 53, 63-64): its days, what was done of them, the groups that
//! are gathered, what the national database lacks, the three lists.

mod day;
mod entrant;
mod group;
mod record;
mod rules;

pub use day::StepDay;
pub use entrant::{EntrantCase, Lacking};
pub use group::{Group, groups};
pub use record::{Campaign, Done};
pub use rules::{CampaignRules, CampaignStep};

/// The letters of the numbers of campaigns.
pub const CAMPAIGNS: &str = "CP";
