//! The records: a case, its events, the people in it. No I/O, no clock.
//!
//! A [`Case`] is what one case file holds: a header and a package that never change after
//! registration, and events that are only ever added at the end. What the law makes of it
//! is `procedure`'s business.

mod application;
mod correction;
mod entrance;
mod event;
pub mod iin;
pub(crate) mod moment;
mod number;
mod party;
mod plain;
mod request;
mod text;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Deserialize;

pub use application::{Application, RegistrationMark};
pub use correction::{difference, effective};
pub use entrance::Entrance;
pub use event::{Event, NewEvent};
pub use iin::{Iin, IinError};
pub use number::{CaseNumber, NumberTail, number_tail};
pub use party::{Applicant, Student};
pub use request::{Request, Signature};
pub use text::{date_value, moment_value, parse_record};

/// The newest format of case files that this program reads and the one it writes.
pub const FORMAT: u32 = 1;

/// One application and all that happened to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// The header and the package, as submitted.
    pub header: Header,
    /// What happened, in the order it was written down.
    pub events: Vec<Event>,
}

/// The part of a case that is written once, at registration.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Format of the file.
    pub format: u32,
    /// Its number, which is also the name of its file.
    pub number: CaseNumber,
    /// The service asked for, such as `externat`.
    pub service: String,
    /// The edition of the law that the case was opened under.
    pub edition: EditionPin,
    /// Where the application came from; its number there tells repeats.
    pub source: Option<Source>,
    /// The moment the application arrived, in the office's zone.
    #[serde(deserialize_with = "moment::deserialize")]
    pub received: DateTime<FixedOffset>,
    /// The working day on which the office registered it (O61 p.21).
    #[serde(deserialize_with = "moment::deserialize_date")]
    pub registered: NaiveDate,
    /// The channel it came through, such as `portal`.
    pub channel: String,
    /// The language of the papers: `kk` or `ru`.
    #[serde(default = "kazakh")]
    pub language: String,
    /// Who asks.
    pub applicant: Applicant,
    /// For whom; who asks for their own sake has nobody beside them.
    pub student: Option<Student>,
    /// What is asked.
    pub request: Request,
    /// When it was typed.
    #[serde(default, deserialize_with = "moment::deserialize_optional")]
    pub recorded: Option<DateTime<FixedOffset>>,
    /// Who typed it.
    pub by: Option<String>,
    /// `set` when the clock was not the machine's own.
    pub clock: Option<String>,
    /// The papers of the package.
    #[serde(default, rename = "document")]
    pub documents: Vec<Document>,
    /// Events as they stand in the file, until [`Case::parse`] has read them.
    #[serde(default, rename = "event")]
    unread: Vec<toml::Spanned<toml::Table>>,
}

fn kazakh() -> String {
    "kk".to_owned()
}

/// Which law a case lives under: the edition's name and the digest of its data.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionPin {
    /// The edition's id, such as `2023-08`.
    pub id: String,
    /// `sha256:` and the digest of the law data.
    pub digest: String,
    /// Whether an officer named the edition, instead of the day of registration.
    #[serde(default)]
    pub chosen: bool,
}

/// Where an application came from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The system, such as `egov`.
    pub system: String,
    /// The application's number there.
    pub number: String,
}

/// A paper that came with the application.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its kind, such as `medical-conclusion-026e`.
    pub kind: String,
    /// Its own number.
    pub number: Option<String>,
    /// The day it was issued.
    #[serde(default, deserialize_with = "moment::deserialize_optional_date")]
    pub issued: Option<NaiveDate>,
    /// The last day it is valid, if it bears one.
    #[serde(default, deserialize_with = "moment::deserialize_optional_date")]
    pub valid_until: Option<NaiveDate>,
}

impl Header {
    /// The name of the person it is all about: the student, or who asks for their own sake.
    pub fn person(&self) -> &str {
        self.student.as_ref().map_or(&self.applicant.name, |student| &student.name)
    }
}

impl Case {
    /// The number that the next event gets.
    pub fn next_event_number(&self) -> u32 {
        self.events.iter().map(|event| event.n).max().unwrap_or(0).saturating_add(1)
    }
}
