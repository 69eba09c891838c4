//! A file of days: `data/calendar/<year>.toml`, or the office's own in `local/`.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Deserializer, de::Error as _};
use toml::{Spanned, value::Datetime};

use super::{
    day::{Act, Kind, Reason, Swap},
    week::Week,
};

/// The text of a file of days, and its path as the officer knows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Where the text comes from; named in answers.
    pub path: Arc<Path>,
    /// Its whole text, TOML.
    pub text: Arc<str>,
    /// The file to open where the text is wrong, if that is another way of naming it.
    file: Option<Arc<Path>>,
}

impl Source {
    /// A text and its path.
    pub fn new(path: impl AsRef<Path>, text: impl Into<Arc<str>>) -> Self {
        Self { path: path.as_ref().into(), text: text.into(), file: None }
    }

    /// The same, its problems shown in this file.
    #[must_use]
    pub fn in_file(mut self, file: &Path) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Where its problems are shown.
    pub(super) fn file(&self) -> PathBuf {
        self.file.as_ref().unwrap_or(&self.path).to_path_buf()
    }
}

/// What such a file holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct YearFile {
    pub(super) year: i32,
    /// Whether acts of transfer may still come; a later file may leave it as it was.
    pub(super) open: Option<bool>,
    #[serde(default)]
    pub(super) off: Vec<OffEntry>,
    #[serde(default)]
    pub(super) worked: Vec<WorkedEntry>,
    #[serde(default)]
    pub(super) unset: Vec<UnsetEntry>,
}

/// Entries with what all of them have: the day, the week it binds, when and by whom it was
/// written.
macro_rules! entries {
    ($($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            pub(super) date: Spanned<Date>,
            /// The week it binds; both where absent.
            pub(super) week: Option<Week>,
            $($(#[$about])* $field: $type,)*
            /// When the office wrote it; an entry without it was always there.
            pub(super) recorded: Option<Moment>,
            /// Who wrote it.
            #[serde(rename = "by")]
            _by: Option<String>,
            /// Whether the clock was not the machine's own.
            #[serde(rename = "clock")]
            _clock: Option<String>,
        }
    )*};
}

entries! {
    /// A day off.
    OffEntry {
        kind: Kind,
        holiday: Option<String>,
        moved_from: Option<Date>,
        act: String,
        article: Option<String>,
        #[serde(default)]
        estimated: bool,
        /// Why, in the office's own words.
        reason: Option<String>,
    }

    /// A day worked although it would be off.
    WorkedEntry {
        swapped_with: Option<Date>,
        act: String,
        article: Option<String>,
        /// Why, in the office's own words.
        reason: Option<String>,
    }

    /// An earlier entry of the same file taken back: the day is what it was without it.
    UnsetEntry {}
}

impl OffEntry {
    /// The key of what the entry lacks, in `data/i18n`.
    pub(super) fn lacks(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Transfer | Kind::Observed if self.moved_from.is_none() => {
                Some("calendar-no-origin")
            }
            Kind::Public | Kind::Observed | Kind::Religious if self.holiday.is_none() => {
                Some("calendar-no-holiday")
            }
            _ if self.article.is_some() && self.act == UNKNOWN => Some("calendar-article-of-none"),
            _ => None,
        }
    }

    pub(super) fn reason(&self, source: &Arc<Path>) -> Reason {
        Reason {
            kind: self.kind,
            holiday: self.holiday.clone(),
            moved_from: self.moved_from.map(|date| date.0),
            act: act(&self.act, self.article.as_ref()),
            estimated: self.estimated,
            words: self.reason.clone(),
            source: Some(Arc::clone(source)),
        }
    }
}

impl WorkedEntry {
    pub(super) fn swap(&self, source: &Arc<Path>) -> Swap {
        Swap {
            with: self.swapped_with.map(|date| date.0),
            act: act(&self.act, self.article.as_ref()),
            words: self.reason.clone(),
            source: Arc::clone(source),
        }
    }
}

/// An act the sources do not know is written so, that nobody forgets to look.
const UNKNOWN: &str = "unknown";

fn act(id: &str, article: Option<&String>) -> Option<Act> {
    (id != UNKNOWN).then(|| Act { id: id.to_owned(), article: article.cloned() })
}

/// A TOML local date.
#[derive(Debug, Clone, Copy)]
pub(super) struct Date(pub(super) NaiveDate);

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Datetime::deserialize(from)?.to_string();
        text.parse().map(Self).map_err(|_| D::Error::custom("expected a date, as 2026-08-17"))
    }
}

/// A TOML moment with its offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment(pub(super) DateTime<FixedOffset>);

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Datetime::deserialize(from)?.to_string();
        let moment = DateTime::parse_from_rfc3339(&text);
        moment
            .map(Self)
            .map_err(|_| D::Error::custom("expected a moment, as 2026-08-05T10:00:00+05:00"))
    }
}
