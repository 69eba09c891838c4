//! Entries of the register, as `blanks/YEAR.toml` of the office writes them; a desk with a letter
//! has its own file, `blanks/YEAR-LETTER.toml`.

use std::{fmt::Write, path::Path};

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Deserialize;

use super::{BlankKind, Blanks, EntryNumber};
use crate::{
    case::{CaseNumber, Iin, date_value, moment, moment_value},
    diagnostic::{Diagnostic, Place, Result, codes, toml_problem},
};

/// What an entry says of its blanks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// They came to the office.
    Received,
    /// One was filled in for somebody.
    Issued,
    /// One was handed over.
    HandedOver,
    /// They are of no use any more.
    Spoiled,
    /// An earlier entry was a mistake.
    Undone,
}

impl EntryKind {
    /// The word of the contract, never translated.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Issued => "issued",
            Self::HandedOver => "handed-over",
            Self::Spoiled => "spoiled",
            Self::Undone => "undone",
        }
    }
}

/// One entry; what is not of its kind is left out.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its number among those of its desk, from 1.
    pub n: u32,
    /// The letter of the desk that entered it, which the name of its file says.
    #[serde(skip)]
    pub desk: Option<char>,
    /// What is self.
    pub kind: EntryKind,
    /// Of which blanks.
    pub blanks: Blanks,
    /// On which day it happened.
    #[serde(deserialize_with = "moment::deserialize_date")]
    pub on: NaiveDate,
    /// What received blanks are for.
    pub document: Option<String>,
    /// Their cover.
    pub cover: Option<String>,
    /// The paper they came with.
    pub act: Option<String>,
    /// For whom a blank was filled in.
    pub holder: Option<String>,
    /// The holder's number.
    pub iin: Option<Iin>,
    /// The day of the decision that the document rests on.
    #[serde(default, deserialize_with = "moment::deserialize_optional_date")]
    pub decided: Option<NaiveDate>,
    /// The decision: of the commission, or the order of the head (O312 r.35 p.4).
    pub ground: Option<String>,
    /// The document that a duplicate stands for.
    pub original: Option<String>,
    /// The case that a duplicate was asked for in.
    pub case: Option<CaseNumber>,
    /// Who took it, if not the holder.
    pub to: Option<String>,
    /// The power of attorney by which somebody else took it (O312 r.35 p.6).
    pub power: Option<String>,
    /// Why blanks were spoiled, or why an entry was a mistake.
    pub reason: Option<String>,
    /// The entry that was a mistake.
    pub entry: Option<EntryNumber>,
    /// When it was typed.
    #[serde(deserialize_with = "moment::deserialize")]
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// `set` when the clock was not the machine's own.
    pub clock: Option<String>,
}

impl Entry {
    /// An entry of which nothing more is known yet. It has its number once it is entered.
    pub fn new(
        kind: EntryKind,
        blanks: Blanks,
        on: NaiveDate,
        recorded: DateTime<FixedOffset>,
        by: &str,
    ) -> Self {
        Self {
            n: 0,
            desk: None,
            kind,
            blanks,
            on,
            document: None,
            cover: None,
            act: None,
            holder: None,
            iin: None,
            decided: None,
            ground: None,
            original: None,
            case: None,
            to: None,
            power: None,
            reason: None,
            entry: None,
            recorded,
            by: by.to_owned(),
            clock: None,
        }
    }

    /// Its number in the register.
    pub fn number(&self) -> EntryNumber {
        EntryNumber { desk: self.desk, n: self.n }
    }

    /// What received blanks are.
    pub fn blank_kind(&self) -> Option<BlankKind> {
        Some(BlankKind { document: self.document.clone()?, cover: self.cover.clone()? })
    }

    /// The detail that an entry of its kind cannot do without, if it is not there.
    fn lacks(&self) -> Option<&'static str> {
        let lacking = match self.kind {
            EntryKind::Received if self.document.is_none() => "document",
            EntryKind::Received if self.cover.is_none() => "cover",
            EntryKind::Issued if self.holder.is_none() => "holder",
            EntryKind::Spoiled | EntryKind::Undone if self.reason.is_none() => "reason",
            EntryKind::Undone if self.entry.is_none() => "entry",
            EntryKind::Issued | EntryKind::HandedOver if self.blanks.single().is_none() => "blanks",
            _ => return None,
        };
        Some(lacking)
    }

    /// Reads the entries of one file; `path` names it in errors, and the desk.
    ///
    /// # Errors
    /// `invalid-record` when it cannot be understood.
    pub fn parse_all(path: &Path, text: &str) -> Result<Vec<Self>> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            #[serde(default, rename = "entry")]
            entries: Vec<Entry>,
        }
        let mut file: File = toml::from_str(text)
            .map_err(|error| toml_problem(codes::INVALID_RECORD, path, text, &error))?;
        let desk = desk_of(path);
        for entry in &mut file.entries {
            entry.desk = desk;
        }
        match file.entries.iter().find_map(Entry::lacks) {
            None => Ok(file.entries),
            Some(key) => Err(Diagnostic::error(codes::INVALID_RECORD)
                .with("problem", "missing-key")
                .with("key", key)
                .with("suggestion", "")
                .at(Place::File(path.to_owned()))
                .into()),
        }
    }

    /// The text that is added at the end of the file.
    pub fn to_text(&self) -> String {
        let mut text = String::from("\n[[entry]]\n");
        let mut put = |key: &str, value: Option<toml::Value>| {
            if let Some(value) = value {
                // Writing to a String cannot fail.
                let _ = writeln!(text, "{key} = {value}");
            }
        };
        let words = |words: &Option<String>| words.clone().map(toml::Value::String);
        put("n", Some(i64::from(self.n).into()));
        put("kind", Some(self.kind.as_str().into()));
        put("blanks", Some(self.blanks.to_string().into()));
        put("on", Some(date_value(self.on)));
        put("document", words(&self.document));
        put("cover", words(&self.cover));
        put("act", words(&self.act));
        put("holder", words(&self.holder));
        put("iin", self.iin.as_ref().map(|iin| iin.to_string().into()));
        put("decided", self.decided.map(date_value));
        put("ground", words(&self.ground));
        put("original", words(&self.original));
        put("case", self.case.as_ref().map(|case| case.to_string().into()));
        put("to", words(&self.to));
        put("power", words(&self.power));
        put("reason", words(&self.reason));
        put("entry", self.entry.map(EntryNumber::to_value));
        put("recorded", Some(moment_value(self.recorded)));
        put("by", Some(self.by.clone().into()));
        put("clock", words(&self.clock));
        text
    }
}

/// The letter of the desk whose file this is: `2026-B.toml`.
fn desk_of(path: &Path) -> Option<char> {
    let (_, letter) = path.file_stem()?.to_str()?.split_once('-')?;
    let mut letters = letter.chars();
    letters.next().filter(|letter| letters.next().is_none() && CaseNumber::is_desk(*letter))
}
