//! An edition on the shelf: known by its head, read as a whole when it is first asked for.

use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{act::InForce, acts::Acts, lint, load, service::Edition};
use crate::{calendar::Source, diagnostic::Result, digest::sha256};

/// An edition that may not have been read yet.
#[derive(Debug)]
pub(super) struct Leaf {
    pub(super) head: Head,
    pub(super) in_force: Option<InForce>,
    pub(super) source: Source,
    /// Whether it is the office's own.
    own: bool,
    edition: OnceLock<Result<Edition>>,
}

/// What an edition says before its first table; the rest is not looked at.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Head {
    pub(super) service: String,
    pub(super) id: String,
    made_by: Option<String>,
}

impl Leaf {
    /// An edition of which only the head is read yet.
    ///
    /// # Errors
    /// `invalid-law` if that cannot be read.
    pub(super) fn unread(source: Source, acts: &Acts) -> Result<Self> {
        let head: Head = load::read(&source.path, top(&source.text))?;
        Ok(Self::new(head, source, acts))
    }

    /// The office's own edition, read as a whole: its mistakes are told before it is used.
    ///
    /// # Errors
    /// `invalid-law`, with all that is wrong with it.
    pub(super) fn whole(source: Source, own: bool, acts: &Acts) -> Result<Self> {
        let edition = load::read::<Edition>(&source.path, &source.text)?;
        let head =
            Head { service: edition.service, id: edition.id, made_by: edition.made_by.clone() };
        let leaf = Self { own, ..Self::new(head, source, acts) };
        leaf.edition(acts)?;
        Ok(leaf)
    }

    fn new(head: Head, source: Source, acts: &Acts) -> Self {
        let maker = head.made_by.as_deref().and_then(|id| acts.act(id));
        let in_force = maker.and_then(super::act::Act::in_force);
        Self { head, in_force, source, own: false, edition: OnceLock::new() }
    }

    /// The whole edition.
    ///
    /// # Errors
    /// `invalid-law`, with all that is wrong with it.
    pub(super) fn edition(&self, acts: &Acts) -> Result<&Edition> {
        self.edition.get_or_init(|| self.read(acts)).as_ref().map_err(Clone::clone)
    }

    fn read(&self, acts: &Acts) -> Result<Edition> {
        let Source { path, text, .. } = &self.source;
        let mut edition: Edition = load::read(path, text)?;
        edition.in_force = self.in_force;
        edition.digest = format!("sha256:{}", sha256(text.as_bytes()));
        edition.own = self.own.then(|| path.clone());
        lint::edition(&self.source, &edition, acts)?;
        Ok(edition)
    }

    /// The first day in force, if it bears one.
    pub(super) fn from(&self) -> Option<NaiveDate> {
        self.in_force.map(|day| day.from)
    }
}

/// The text before the first table.
fn top(text: &str) -> &str {
    let table = text.match_indices('\n').find(|(at, _)| text[at + 1..].starts_with('['));
    table.map_or(text, |(at, _)| &text[..at])
}
