//! Records that are no cases: `certificates/YEAR/NUMBER.toml`, `commissions/YEAR/NUMBER.toml`,
//! `campaigns/YEAR/NUMBER.toml`. Each only grows at its end.

use std::{collections::BTreeSet, path::PathBuf};

use super::{
    Directory, Writer,
    directory::{is_record, list},
    durable::{self, Draft},
    journal::Entry,
    layout,
    reading::read_text,
};
use crate::{case::CaseNumber, diagnostic::Result};

/// Which of these records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Papers of education documents that belong to no case.
    Certificates,
    /// Commissions of a college.
    Commissions,
    /// Campaigns of admission.
    Campaigns,
}

impl Shelf {
    fn folder(self) -> &'static str {
        match self {
            Self::Certificates => layout::CERTIFICATES,
            Self::Commissions => layout::COMMISSIONS,
            Self::Campaigns => layout::CAMPAIGNS,
        }
    }
}

impl Directory {
    /// Every record of a kind with its text, in the order of their numbers; the path as the
    /// officer knows it.
    ///
    /// # Errors
    /// `cannot-read`.
    pub fn shelf(&self, kind: Shelf) -> Result<Vec<(PathBuf, String)>> {
        let mut files = Vec::new();
        for year in list(&self.root.join(kind.folder()))? {
            files.extend(list(&year)?.into_iter().filter(|path| is_record(path)));
        }
        files.sort();
        let read =
            |path: &PathBuf| Ok((PathBuf::from(layout::shown(&self.root, path)), read_text(path)?));
        files.iter().map(read).collect()
    }

    /// The file and the text of one record, if it is there.
    ///
    /// # Errors
    /// `cannot-read`.
    pub fn on_shelf(&self, kind: Shelf, number: &CaseNumber) -> Result<Option<(PathBuf, String)>> {
        let path = layout::on_shelf(&self.root, kind.folder(), number);
        if !path.is_file() {
            return Ok(None);
        }
        let text = read_text(&path)?;
        Ok(Some((PathBuf::from(layout::shown(&self.root, &path)), text)))
    }
}

impl Writer<'_> {
    /// Writes records as they read from now on, flushed together: new ones, and those that got
    /// longer.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn write_on_shelf(&mut self, kind: Shelf, records: &[(CaseNumber, String)]) -> Result<()> {
        let root = &self.directory.root;
        let draft = |(number, text): &(CaseNumber, String)| Draft {
            path: layout::on_shelf(root, kind.folder(), number),
            bytes: text.clone().into_bytes(),
        };
        let drafts: Vec<Draft> = records.iter().map(draft).collect();
        let folders: BTreeSet<_> = drafts.iter().filter_map(|draft| draft.path.parent()).collect();
        for folder in folders {
            durable::make_folder(folder)?;
        }
        let entry =
            |(number, text): &(CaseNumber, String)| Entry::of(number.to_string(), text.as_bytes());
        let entries = records.iter().map(entry).collect();
        self.journaled(entries, || durable::replace_all(root, &drafts))
    }
}
