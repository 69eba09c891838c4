//! The mark of a desk: what keeps the numbers of several copies of one office apart.
//!
//! An office that works in one folder has none. A second copy of it (a clone, a folder copied to
//! another machine) gets a letter, which its numbers bear: `EX-2026-B00012`. The mark belongs to
//! the copy and never travels with the records.

use std::{fs, path::Path};

use serde::{Deserialize, Serialize};

use super::{Directory, Writer, durable, layout};
use crate::{
    case::CaseNumber,
    diagnostic::{Diagnostic, Place, Result, codes, toml_problem},
};

/// What a copy of an office knows of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mark {
    /// The letter of its numbers; the first desk has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<char>,
    /// What tells this folder from a copy of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<i64>,
}

impl Mark {
    /// Reads the mark of a copy; one that has no file is the first desk.
    ///
    /// # Errors
    /// `invalid-record`: without its letter a desk would give numbers twice.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let path = root.join(layout::DESK);
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = super::directory::read_text(&path)?;
        let mark: Self = toml::from_str(&text)
            .map_err(|error| toml_problem(codes::INVALID_RECORD, &path, &text, &error))?;
        if mark.letter.is_none_or(CaseNumber::is_desk) {
            return Ok(mark);
        }
        let at = text.find("letter").unwrap_or_default();
        let place = Place::Span { path, span: at..at + "letter".len(), text: text.into() };
        Err(Diagnostic::error(codes::INVALID_RECORD)
            .with("problem", "wrong-value")
            .with("key", "letter")
            .with("value", mark.letter.map(String::from).unwrap_or_default())
            .with("suggestion", "")
            .at(place)
            .into())
    }

    fn write(self, root: &Path) -> Result<()> {
        let text = toml::to_string(&self).unwrap_or_default();
        durable::replace(&root.join(layout::DESK), text.as_bytes())
    }
}

/// What tells a folder from a copy of it: the lock's file is never deleted, and a copy of it is
/// another file. Nothing where the system does not tell.
fn place_of(root: &Path) -> Option<i64> {
    let lock = fs::metadata(root.join(layout::LOCK)).ok()?;
    #[cfg(unix)]
    return i64::try_from(std::os::unix::fs::MetadataExt::ino(&lock)).ok();
    #[cfg(not(unix))]
    return lock
        .created()
        .ok()?
        .duration_since(std::time::UNIX_EPOCH)
        .ok()
        .and_then(|since| i64::try_from(since.as_nanos()).ok());
}

impl Directory {
    /// The letter of this copy of the office; the first desk has none.
    ///
    /// # Errors
    /// `invalid-record`, `cannot-read`.
    pub fn desk_letter(&self) -> Result<Option<char>> {
        Ok(Mark::read(&self.root)?.letter)
    }
}

impl Writer<'_> {
    /// The letter of the desk that writes, if it has one.
    pub fn desk_letter(&self) -> Option<char> {
        self.mark.letter
    }

    /// Gives this copy of the office a letter, or makes it the first desk; from here on it is
    /// known to be where it is.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn mark_desk(&mut self, letter: Option<char>) -> Result<()> {
        let root = &self.directory.root;
        let mark = Mark { letter, place: place_of(root) };
        mark.write(root)?;
        self.mark = mark;
        Ok(())
    }

    /// Notes where numbers are first given, and says where that has changed: two copies would
    /// then give the same numbers. Under a set clock nothing of the machine is noted, so that
    /// two runs make the same bytes.
    pub(super) fn watch_place(&mut self) -> Result<()> {
        let root = &self.directory.root;
        let place = place_of(root);
        match (self.mark.place, place) {
            (None, Some(_)) if !self.stamp().clock_set => {
                self.mark.place = place;
                self.mark.write(root)
            }
            (Some(known), Some(place)) if known != place => {
                let copied = Diagnostic::warning(codes::OFFICE_COPIED);
                self.directory.remarks.add(copied.at(Place::File(root.clone())));
                Ok(())
            }
            _ => Ok(()),
        }
    }
}
