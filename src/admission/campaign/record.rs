//! The record of a summer of admission, as `campaigns/YEAR/NUMBER.toml` holds it: what is offered,
//! and what of it was done, added at the end.

use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{
    admission::{
        Programme,
        record_text::{entry, head, moment as write_moment},
    },
    case::{CaseNumber, moment, parse_record},
    diagnostic::Result,
};

/// The newest format of the file that is understood.
const FORMAT: u32 = 1;

/// A campaign: the admission of one year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Campaign {
    /// Format of the file.
    pub format: u32,
    /// Its number in the office's own series, such as `CP-2026-000001`.
    pub number: CaseNumber,
    /// The year of the summer.
    pub year: i32,
    /// The edition of the rules it was opened under.
    pub edition: String,
    /// When it was typed.
    #[serde(deserialize_with = "moment::deserialize")]
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// `set` when the clock was not the machine's own.
    pub clock: Option<String>,
    /// What the college offers; none of a department.
    #[serde(default, rename = "programme")]
    pub programmes: Vec<Programme>,
    /// What was done.
    #[serde(default)]
    pub done: Vec<Done>,
}

/// A step that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Done {
    /// Which.
    pub step: String,
    /// When.
    #[serde(deserialize_with = "moment::deserialize", serialize_with = "write_moment")]
    pub at: DateTime<FixedOffset>,
    /// What there is to say of it.
    pub note: Option<String>,
    /// When it was typed.
    #[serde(deserialize_with = "moment::deserialize", serialize_with = "write_moment")]
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// `set` when the clock was not the machine's own.
    pub clock: Option<String>,
}

/// What stands before the programmes.
#[derive(Serialize)]
struct Head<'a> {
    format: u32,
    number: String,
    year: i32,
    edition: &'a str,
    #[serde(serialize_with = "write_moment")]
    recorded: DateTime<FixedOffset>,
    by: &'a str,
    clock: Option<&'a str>,
}

impl Campaign {
    /// Reads a file; `path` only names it in errors.
    ///
    /// # Errors
    /// `invalid-record` when it cannot be understood, `newer-format`.
    pub fn parse(path: &Path, text: &str) -> Result<Self> {
        parse_record(path, text, (|one: &Self| one.format, FORMAT))
    }

    /// The text of the file before anything was done.
    pub fn to_text(&self) -> String {
        let head = head(&Head {
            format: self.format,
            number: self.number.to_string(),
            year: self.year,
            edition: &self.edition,
            recorded: self.recorded,
            by: &self.by,
            clock: self.clock.as_deref(),
        });
        self.programmes.iter().fold(head, |text, one| text + &entry("programme", one))
    }

    /// When a step was done first, as far as it was known on a day.
    pub fn done(&self, step: &str, known_on: NaiveDate) -> Option<&Done> {
        let is_it = |done: &&Done| done.step == step && done.at.date_naive() <= known_on;
        self.done.iter().filter(is_it).min_by_key(|done| done.at)
    }

    /// The programme of a code.
    pub fn programme(&self, code: &str) -> Option<&Programme> {
        self.programmes.iter().find(|one| one.programme == code)
    }
}

impl Done {
    /// The text that is added at the end of the file.
    pub fn to_text(&self) -> String {
        entry("done", self)
    }
}
