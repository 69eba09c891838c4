//! The record of a commission, as `commissions/YEAR/NUMBER.toml` holds it: who was named to it
//! by which order, then all that happened, added at the end.

use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Decision, Helper, Kind, Meeting, Minutes, Request, Role};
use crate::{
    admission::record_text::{day, entry, head, moment as write_moment},
    case::{CaseNumber, moment, parse_record},
    diagnostic::Result,
};

/// The newest format of the file that is understood.
const FORMAT: u32 = 1;

/// A commission.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commission {
    /// Format of the file.
    pub format: u32,
    /// Its number in the office's own series, such as `CM-2026-000001`.
    pub number: CaseNumber,
    /// Which commission it is.
    pub kind: Kind,
    /// The number of the order that made it.
    pub order: String,
    /// The date of that order.
    #[serde(deserialize_with = "moment::deserialize_date")]
    pub ordered: NaiveDate,
    /// When it was typed.
    #[serde(deserialize_with = "moment::deserialize")]
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// `set` when the clock was not the machine's own.
    pub clock: Option<String>,
    /// Its people in the order of the order: the chair, members, the secretary.
    #[serde(rename = "person")]
    pub people: Vec<Person>,
    /// Its meetings.
    #[serde(default, rename = "meeting")]
    pub meetings: Vec<Meeting>,
    /// What was put to the vote.
    #[serde(default, rename = "decision")]
    pub decisions: Vec<Decision>,
    /// What disabled entrants asked for.
    #[serde(default, rename = "request")]
    pub requests: Vec<Request>,
    /// Who was named to help them.
    #[serde(default, rename = "helper")]
    pub helpers: Vec<Helper>,
    /// The minutes that were made.
    #[serde(default)]
    pub minutes: Vec<Minutes>,
}

/// Somebody whom the order names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// What the person is in the commission.
    pub role: Role,
    /// The name.
    pub name: String,
    /// The post.
    pub post: String,
}

/// What stands before the people.
#[derive(Serialize)]
struct Head<'a> {
    format: u32,
    number: String,
    kind: Kind,
    order: &'a str,
    #[serde(serialize_with = "day")]
    ordered: NaiveDate,
    #[serde(serialize_with = "write_moment")]
    recorded: DateTime<FixedOffset>,
    by: &'a str,
    clock: Option<&'a str>,
}

impl Commission {
    /// Reads a file; `path` only names it in errors.
    ///
    /// # Errors
    /// `invalid-record` when it cannot be understood, `newer-format`.
    pub fn parse(path: &Path, text: &str) -> Result<Self> {
        parse_record(path, text, (|one: &Self| one.format, FORMAT))
    }

    /// The text of the file before anything happened.
    pub fn to_text(&self) -> String {
        let head = head(&Head {
            format: self.format,
            number: self.number.to_string(),
            kind: self.kind,
            order: &self.order,
            ordered: self.ordered,
            recorded: self.recorded,
            by: &self.by,
            clock: self.clock.as_deref(),
        });
        self.people.iter().fold(head, |text, person| text + &entry("person", person))
    }

    /// Those who vote: the chair and the members. The secretary is no member (O20 p.6).
    pub fn members(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.role != Role::Secretary)
    }

    /// The chair.
    pub fn chair(&self) -> Option<&Person> {
        self.people.iter().find(|person| person.role == Role::Chair)
    }

    /// The secretary, if one is named.
    pub fn secretary(&self) -> Option<&Person> {
        self.people.iter().find(|person| person.role == Role::Secretary)
    }

    /// The member whose whole name this is, or the first words of whose name alone.
    pub fn member(&self, typed: &str) -> Option<&Person> {
        let wanted = typed.trim().to_lowercase();
        let begins = |person: &&Person| {
            let name = person.name.to_lowercase();
            let rest = name.strip_prefix(&wanted);
            !wanted.is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let mut named = self.members().filter(begins);
        let one = named.next()?;
        let is_whole = one.name.to_lowercase() == wanted;
        if is_whole || named.next().is_none() { Some(one) } else { None }
    }

    /// The meeting of this number.
    pub fn meeting(&self, n: u32) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.n == n)
    }

    /// What was put to the vote at a meeting.
    pub fn decisions_at(&self, n: u32) -> impl Iterator<Item = &Decision> {
        self.decisions.iter().filter(move |decision| decision.meeting == n)
    }

    /// The final meeting: the last that was held as such.
    pub fn final_meeting(&self) -> Option<&Meeting> {
        self.meetings.iter().filter(|meeting| meeting.is_final).max_by_key(|meeting| meeting.at)
    }
}
