//! Files beside the records: what the officer names, and where a draft may lie.

use std::path::Path;

use super::{Directory, durable, layout, reading};
use crate::diagnostic::{Diagnostic, Place, Result, codes};

impl Directory {
    /// Writes a file that the officer named, unless there is one.
    ///
    /// # Errors
    /// `already-there`, `cannot-write`.
    pub fn write_new(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        durable::create(path, bytes)
    }

    /// Writes a file beside one that the officer named, in place of an earlier one.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn write_beside(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        durable::replace(path, bytes)
    }

    /// Writes a draft where the officer says, in place of an earlier one. The office's own
    /// records and papers are no place for it, nor is a file that is no PDF.
    ///
    /// # Errors
    /// `unfit-place`, `cannot-write`.
    pub fn write_draft(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        let folder = path.parent().unwrap_or(&self.root);
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let root = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        let own = layout::FOLDERS.iter().any(|own| folder.starts_with(root.join(own)));
        let begins = |there: Vec<u8>| there.starts_with(b"%PDF-");
        let other = path.exists() && !reading::bytes(path, reading::REGISTER).is_ok_and(begins);
        if own || other {
            return Err(Diagnostic::error(codes::UNFIT_PLACE)
                .at(Place::File(path.to_owned()))
                .into());
        }
        durable::replace(path, bytes)
    }
}
