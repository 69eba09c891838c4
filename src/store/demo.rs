//! The folder of the demo: made anew each time, and never anybody's office.

use std::{fs, path::Path};

use super::{Directory, durable};
use crate::diagnostic::{Diagnostic, Place, Result, codes};

/// What marks a folder as the demo's own.
const MARK: &str = ".ruqsat-demo";

impl Directory {
    /// Takes away what an earlier demo left.
    ///
    /// # Errors
    /// `not-a-demo` when the folder holds anything else, which is then left alone.
    pub fn clear_demo(root: &Path) -> Result<()> {
        if root.join(MARK).is_file() {
            return fs::remove_dir_all(root).map_err(|error| {
                Diagnostic::error(codes::CANNOT_WRITE)
                    .with("reason", durable::reason(&error))
                    .at(Place::File(root.to_owned()))
                    .into()
            });
        }
        let free = match fs::read_dir(root) {
            Ok(mut entries) => entries.next().is_none(),
            Err(error) => error.kind() == std::io::ErrorKind::NotFound,
        };
        if free {
            return Ok(());
        }
        Err(Diagnostic::error(codes::NOT_A_DEMO).at(Place::File(root.to_owned())).into())
    }

    /// Makes the folder with a sheet in it.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn prepare_demo(root: &Path, sheet: &str, bytes: &[u8]) -> Result<()> {
        durable::make_folder(root)?;
        durable::create(&root.join(MARK), b"")?;
        durable::create(&root.join(sheet), bytes)
    }
}
