//! What a backup says of itself, and what it was found to hold.

use chrono::{DateTime, FixedOffset};
use serde::Deserialize;

use super::sums::Sums;
use crate::{
    case::{moment, moment_value},
    diagnostic::{Diagnostic, Result, codes},
};

/// The newest format of backups that this program reads and the one it writes.
const FORMAT: u32 = 1;

/// The name of the first entry.
pub(super) const ABOUT: &str = "ruqsat-backup.toml";

/// The first entry: of which office the backup is, when and by whom it was made.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct About {
    pub format: u32,
    pub program: String,
    pub office: String,
    #[serde(deserialize_with = "moment::deserialize")]
    pub made: DateTime<FixedOffset>,
    pub by: String,
}

/// What a backup holds, once all of it was read and every digest was right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The office's name in Kazakh; empty where it has none.
    pub office: String,
    /// When it was made, in the office's zone.
    pub made: DateTime<FixedOffset>,
    /// Who made it.
    pub by: String,
    /// The program and its version.
    pub program: String,
    /// How many files of the office it holds.
    pub files: u64,
    /// How many bytes they have together.
    pub bytes: u64,
    /// How many of them are cases.
    pub cases: u64,
    /// How many are orders.
    pub orders: u64,
    /// How many are papers and scans.
    pub papers: u64,
    /// The SHA-256 of its list of digests: two backups of the same state differ in nothing but
    /// their first line.
    pub digest: String,
}

impl About {
    pub(super) fn new(office: String, made: DateTime<FixedOffset>, by: String) -> Self {
        let program = format!("ruqsat {}", env!("CARGO_PKG_VERSION"));
        Self { format: FORMAT, program, office, made, by }
    }

    /// Reads the first entry; nothing of what is none.
    ///
    /// # Errors
    /// `newer-format`.
    pub(super) fn parse(bytes: &[u8]) -> Result<Option<Self>> {
        let about = std::str::from_utf8(bytes).ok().and_then(|text| toml::from_str(text).ok());
        let about: Option<Self> = about;
        match about {
            Some(about) if about.format > FORMAT => Err(Diagnostic::error(codes::NEWER_FORMAT)
                .with("format", i64::from(about.format))
                .with("known", i64::from(FORMAT))
                .into()),
            about => Ok(about),
        }
    }

    pub(super) fn to_text(&self) -> String {
        let mut table = toml::Table::new();
        table.insert("format".into(), i64::from(self.format).into());
        table.insert("program".into(), self.program.as_str().into());
        table.insert("office".into(), self.office.as_str().into());
        table.insert("made".into(), moment_value(self.made));
        table.insert("by".into(), self.by.as_str().into());
        table.to_string()
    }

    /// What is told of a backup that has these digests.
    pub(super) fn with(self, sums: &Sums) -> Contents {
        let Self { office, made, by, program, .. } = self;
        Contents {
            office,
            made,
            by,
            program,
            files: sums.files,
            bytes: sums.bytes,
            cases: sums.cases,
            orders: sums.orders,
            papers: sums.papers,
            digest: sums.digest(),
        }
    }
}
