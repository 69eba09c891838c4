//! What a day is: worked or off, and by what act.

use std::{path::Path, sync::Arc};

use chrono::NaiveDate;
use serde::Deserialize;

use super::built_in::BUILT_IN_FOLDER;

/// A calendar day in one working week.
#[derive(Debug, Clone, PartialEq)]
pub enum Day {
    /// A working day; with a swap if it would have been off but for an act.
    Working(Option<Swap>),
    /// A day off, and why.
    Off(Reason),
}

impl Day {
    /// Whether it is worked.
    pub fn is_working(&self) -> bool {
        matches!(self, Self::Working(_))
    }

    /// Why it is off, if it is.
    pub fn reason(&self) -> Option<&Reason> {
        match self {
            Self::Working(_) => None,
            Self::Off(reason) => Some(reason),
        }
    }

    /// The act that makes it what it is, if one is known.
    pub fn act(&self) -> Option<&Act> {
        match self {
            Self::Working(swap) => swap.as_ref()?.act.as_ref(),
            Self::Off(reason) => reason.act.as_ref(),
        }
    }

    /// The office's own file that made it what it is, if one did.
    pub fn own_source(&self) -> Option<&Path> {
        let source = match self {
            Self::Working(swap) => swap.as_ref().map(|swap| &swap.source),
            Self::Off(reason) => reason.source.as_ref(),
        };
        source.map(AsRef::as_ref).filter(|path| !path.starts_with(BUILT_IN_FOLDER))
    }
}

/// What makes a day of rest a working day (Labour Code art. 85 p. 3).
#[derive(Debug, Clone, PartialEq)]
pub struct Swap {
    /// The day off given in exchange, if one was.
    pub with: Option<NaiveDate>,
    /// The act; none if the sources do not know it.
    pub act: Option<Act>,
    /// Why, in the office's own words.
    pub words: Option<String>,
    /// The file that says so.
    pub source: Arc<Path>,
}

/// Why a day is off.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// What sort of day off it is.
    pub kind: Kind,
    /// The key of the holiday in `data/i18n`, as `holiday-nauryz`.
    pub holiday: Option<String>,
    /// The day whose rest was moved here, of an observed day and of a transfer.
    pub moved_from: Option<NaiveDate>,
    /// The act; none for a plain weekend, and where the sources do not know it.
    pub act: Option<Act>,
    /// Whether the day is expected and not yet announced.
    pub estimated: bool,
    /// Why, in the office's own words.
    pub words: Option<String>,
    /// The file that says so; none for a plain weekend.
    pub source: Option<Arc<Path>>,
}

impl Reason {
    /// A weekend day that an act makes a working day and that rests all the same.
    pub(super) fn unworked(swap: Swap) -> Self {
        Self { act: swap.act, source: Some(swap.source), ..Self::weekend() }
    }

    /// A plain weekend day.
    pub(super) fn weekend() -> Self {
        Self {
            kind: Kind::Weekend,
            holiday: None,
            moved_from: None,
            act: None,
            estimated: false,
            words: None,
            source: None,
        }
    }
}

/// The sorts of days off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A weekday that is not worked.
    #[serde(skip)]
    Weekend,
    /// A holiday (law no. 267 of 13.12.2001).
    Public,
    /// The working day after a holiday that fell on a day of rest (its art. 5).
    Observed,
    /// A day of rest moved by act (Labour Code art. 85 p. 3).
    Transfer,
    /// 7 January or the first day of Kurban Ait; never moved (Labour Code art. 84 p. 5).
    Religious,
    /// A day that another act gives, recorded by the office.
    Act,
}

impl Kind {
    /// The word of the contract, never translated; its words are `reason-…` in `data/i18n`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Weekend => "weekend",
            Self::Public => "public",
            Self::Observed => "observed",
            Self::Transfer => "transfer",
            Self::Religious => "religious",
            Self::Act => "act",
        }
    }
}

/// The holidays and other days off that acts name, without the `holiday-` of their keys, and
/// what sort of day each is.
pub const HOLIDAYS: [(&str, Kind); 13] = [
    ("new-year", Kind::Public),
    ("orthodox-christmas", Kind::Religious),
    ("womens-day", Kind::Public),
    ("nauryz", Kind::Public),
    ("peoples-unity", Kind::Public),
    ("defender-day", Kind::Public),
    ("victory-day", Kind::Public),
    ("capital-day", Kind::Public),
    ("constitution-day", Kind::Public),
    ("kurban-ait", Kind::Religious),
    ("republic-day", Kind::Public),
    ("first-president-day", Kind::Public),
    ("independence-day", Kind::Public),
];

/// An act, and the place in it that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its id in the adilet database, as `P2200000796`; of an act that an office recorded,
    /// its own words.
    pub id: String,
    /// Article and paragraph, as `84 p. 5`; none if the whole act is meant.
    pub article: Option<String>,
}

impl Act {
    /// Whether it goes by an id of the adilet database.
    pub fn has_id(&self) -> bool {
        let letters = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        self.id.len() >= 10 && self.id.chars().all(letters)
    }
}
