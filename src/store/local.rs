//! The office's own days: `local/calendar/<year>.toml`.

use std::path::PathBuf;

use super::{
    Directory, Writer, directory::list, durable, journal::Entry, layout, reading::read_text,
};
use crate::diagnostic::Result;

/// A file of the office's own days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalDays {
    /// Its path within the office, as answers name it: `local/calendar/2026.toml`.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
    /// Its whole text.
    pub text: String,
}

impl Directory {
    /// The files of the office's own days, by their names.
    ///
    /// # Errors
    /// `cannot-read`.
    pub fn local_days(&self) -> Result<Vec<LocalDays>> {
        let mut files = list(&self.root.join(layout::LOCAL_DAYS))?;
        files.retain(|path| path.extension().is_some_and(|end| end == "toml"));
        files.sort();
        let read = |path: PathBuf| {
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            let name = format!("{}/{file}", layout::LOCAL_DAYS);
            Ok(LocalDays { name, text: read_text(&path)?, path })
        };
        files.into_iter().map(read).collect()
    }

    /// The file of the office's own days of a year as it will be called; its text is empty
    /// where there is none yet.
    ///
    /// # Errors
    /// `cannot-read`.
    pub fn local_days_of(&self, year: i32) -> Result<LocalDays> {
        let name = format!("{}/{year:04}.toml", layout::LOCAL_DAYS);
        let known = self.local_days()?.into_iter().find(|days| days.name == name);
        let path = self.root.join(&name);
        Ok(known.unwrap_or(LocalDays { name, path, text: String::new() }))
    }
}

impl Writer<'_> {
    /// Writes a file of the office's own days as a whole, in place of the one that is there.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn write_days(&self, days: &LocalDays) -> Result<()> {
        durable::make_folder(&self.directory.root.join(layout::LOCAL_DAYS))?;
        let entry = Entry::of(days.name.clone(), days.text.as_bytes());
        self.journaled(vec![entry], || durable::replace(&days.path, days.text.as_bytes()))
    }
}
