//! What is written into a paper's file beside its text.

use chrono::{DateTime, FixedOffset};

use super::seal::Seal;

/// What is written into a paper's file beside its text. Nothing in a paper comes from the clock.
#[derive(Debug, Clone, PartialEq)]
pub struct Stamp {
    /// The name shown for the paper, `/Title` of the file.
    pub title: String,
    /// The moment the paper was made, in the office's zone.
    pub created: DateTime<FixedOffset>,
    /// What the paper says of its own origin; drafts and blank forms have none.
    pub seal: Option<Seal>,
    /// The archival profile that the file declares and keeps.
    pub profile: Profile,
}

/// An archival profile of PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Profile {
    /// PDF/A-2a and PDF/UA-1: what the program issues.
    #[default]
    Archival,
    /// PDF/A-1b, for validators that know no later part. The same pages.
    Pdfa1b,
}
