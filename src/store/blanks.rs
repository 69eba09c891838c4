//! The register of blanks: `blanks/YEAR.toml`, one file for all that a desk entered in a year, so
//! that what two desks entered lies side by side.

use std::path::PathBuf;

use chrono::Datelike;

use super::{
    Directory, Writer,
    directory::{list, read_text},
    durable,
    journal::Entry,
    layout,
};
use crate::diagnostic::Result;

impl Directory {
    /// The files of the register with their texts, in the order of the years; each path as
    /// the officer knows it.
    ///
    /// # Errors
    /// `cannot-read`.
    pub fn blanks(&self) -> Result<Vec<(PathBuf, String)>> {
        let mut files = list(&self.root.join(layout::BLANKS))?;
        files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
        files.sort();
        let read =
            |path: &PathBuf| Ok((PathBuf::from(layout::shown(&self.root, path)), read_text(path)?));
        files.iter().map(read).collect()
    }
}

impl Writer<'_> {
    /// Adds entries at the end of the register, of all of them or of none.
    ///
    /// # Errors
    /// `cannot-read`, `cannot-write`.
    pub fn append_blanks(&mut self, entries: &str) -> Result<()> {
        let path = layout::blanks(&self.directory.root, self.stamp().now.year(), self.mark.letter);
        durable::make_folder(path.parent().unwrap_or(&self.directory.root))?;
        let there = if path.exists() { read_text(&path)? } else { String::new() };
        let text = format!("{there}{entries}");
        let entry = Entry::of(layout::shown(&self.directory.root, &path), text.as_bytes());
        self.journaled(vec![entry], || durable::replace(&path, text.as_bytes()))
    }
}
