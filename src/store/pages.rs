//! Pages of the manual: files that belong to no office.

use std::path::Path;

use super::durable;
use crate::diagnostic::Result;

/// Writes files into a folder, which is made if need be, in place of earlier ones.
///
/// # Errors
/// `cannot-write`.
pub fn write_pages(folder: &Path, pages: &[(String, Vec<u8>)]) -> Result<()> {
    durable::make_folder(folder)?;
    pages.iter().try_for_each(|(name, bytes)| durable::replace(&folder.join(name), bytes))
}
