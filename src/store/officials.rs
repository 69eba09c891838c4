//! Officials who are named in `office.toml` after it was made.

use super::{Writer, directory::understood, durable, journal::Entry, layout, reading::read_text};
use crate::diagnostic::Result;

impl Writer<'_> {
    /// Adds an official, a `[[official]]` of TOML, at the end of `office.toml`. What stands
    /// there already, remarks included, is not touched; of two in one role on one day the
    /// later one serves.
    ///
    /// # Errors
    /// `cannot-read`, `cannot-write`; `invalid-settings` where nothing can be added to the
    /// file as it was written by hand.
    pub fn add_official(&self, official: &str) -> Result<()> {
        let path = self.directory.root().join(layout::OFFICE);
        let text = format!("{}\n\n{official}", read_text(&path)?.trim_end());
        understood(&path, &text)?;
        let entry = Entry::of(layout::OFFICE, text.as_bytes());
        self.journaled(vec![entry], || durable::replace(&path, text.as_bytes()))
    }
}
