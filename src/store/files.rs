//! Files beside the records: what the officer names, and where a draft may lie.

use std::path::Path;

use super::{Directory, durable, layout, reading};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Result, codes};

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

    /// Makes sure that none of some files is there yet.
    ///
    /// # Errors
    /// `file-exists` for each that is.
    pub fn hold_new<'p>(&self, paths: impl Iterator<Item = &'p Path>) -> Result<()> {
        let mut problems = Diagnostics::default();
        for path in paths.filter(|path| path.symlink_metadata().is_ok()) {
            let there = Diagnostic::error(codes::FILE_EXISTS).at(Place::File(path.to_owned()));
            problems.push(there);
        }
        problems.or(())
    }

    /// Writes a new file apart from the office's own records, in a folder that is made if need
    /// be, for its owner alone.
    ///
    /// # Errors
    /// `unfit-place`, `already-there`, `cannot-write`.
    pub fn write_apart(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        self.hold_apart(path)?;
        durable::make_folder(path.parent().unwrap_or(&self.root))?;
        durable::create(path, bytes)
    }

    /// Writes a draft or a report where the officer says, in place of an earlier one. The
    /// office's own records and papers are no place for it, nor is a file that does not begin
    /// as such a one does.
    ///
    /// # Errors
    /// `unfit-place`, `cannot-write`.
    pub fn write_draft(&self, path: &Path, bytes: &[u8], begins: &[u8]) -> Result<()> {
        let is_one = |there: Vec<u8>| there.starts_with(begins);
        if path.exists() && !reading::bytes(path, reading::REGISTER).is_ok_and(is_one) {
            return Err(unfit(path));
        }
        self.hold_apart(path)?;
        durable::replace(path, bytes)
    }

    /// Makes sure that a file lies apart from the office's own records and papers.
    ///
    /// # Errors
    /// `unfit-place`.
    pub(super) fn hold_apart(&self, path: &Path) -> Result<()> {
        let folder = path.parent().unwrap_or(&self.root);
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let root = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        let is_own = layout::FOLDERS.iter().any(|own| folder.starts_with(root.join(own)));
        if is_own { Err(unfit(path)) } else { Ok(()) }
    }
}

fn unfit(path: &Path) -> Diagnostics {
    Diagnostic::error(codes::UNFIT_PLACE).at(Place::File(path.to_owned())).into()
}
