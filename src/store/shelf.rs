//! Records of a college's admission that are no cases: `commissions/YEAR/NUMBER.toml`,
//! `campaigns/YEAR/NUMBER.toml`. Each only grows at its end.

use std::path::PathBuf;

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
    /// Commissions.
    Commissions,
    /// Campaigns.
    Campaigns,
}

impl Shelf {
    fn folder(self) -> &'static str {
        match self {
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
    /// Writes a record as it reads from now on: a new one, or one that got longer.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn write_on_shelf(&mut self, kind: Shelf, number: &CaseNumber, text: &str) -> Result<()> {
        let path = layout::on_shelf(&self.directory.root, kind.folder(), number);
        durable::make_folder(path.parent().unwrap_or(&self.directory.root))?;
        let entry = Entry::of(number.to_string(), text.as_bytes());
        let draft = Draft { path, bytes: text.as_bytes().to_vec() };
        self.journaled(vec![entry], || {
            durable::replace_all(&self.directory.root, std::slice::from_ref(&draft))
        })
    }
}
