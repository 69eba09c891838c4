//! Records of papers that belong to no case: `certificates/YEAR/NUMBER.toml`.

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

impl Directory {
    /// The file and the text of a record, if it is there; the path as the officer knows it.
    ///
    /// # Errors
    /// `cannot-read`.
    pub fn certificate(&self, number: &CaseNumber) -> Result<Option<(PathBuf, String)>> {
        let path = layout::certificate(&self.root, number);
        if !path.is_file() {
            return Ok(None);
        }
        let text = read_text(&path)?;
        Ok(Some((PathBuf::from(layout::shown(&self.root, &path)), text)))
    }

    /// Every record with its text, in the order of their numbers.
    ///
    /// # Errors
    /// `cannot-read`.
    pub fn certificates(&self) -> Result<Vec<(PathBuf, String)>> {
        let mut files = Vec::new();
        for year in list(&self.root.join(layout::CERTIFICATES))? {
            files.extend(list(&year)?.into_iter().filter(|path| is_record(path)));
        }
        files.sort();
        let read =
            |path: &PathBuf| Ok((PathBuf::from(layout::shown(&self.root, path)), read_text(path)?));
        files.iter().map(read).collect()
    }
}

impl Writer<'_> {
    /// Writes records as they read from now on, flushed together: new ones, and those that got
    /// longer.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn write_certificates(&mut self, records: &[(CaseNumber, String)]) -> Result<()> {
        let root = &self.directory.root;
        let draft = |(number, text): &(CaseNumber, String)| Draft {
            path: layout::certificate(root, number),
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
