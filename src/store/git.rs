//! What an office says to git, for those who keep it in a repository.

use std::path::Path;

use super::{durable, layout};
use crate::diagnostic::Result;

/// No line end is changed, or digests would be others; a journal is never woven together out of
/// two, or it would be no chain: each desk with a letter has its own.
const ATTRIBUTES: &str = "\
* -text
journal/*.csv -text -merge
*.pdf binary
";

/// `.ruqsat` belongs to one copy: its lock, its letter, the last numbers it gave.
const IGNORE: &str = "\
/.ruqsat/
.ruqsat-*.tmp
";

/// Writes what git reads, unless the folder has such files already.
pub(super) fn prepare(root: &Path) -> Result<()> {
    for (name, text) in [(layout::GIT_ATTRIBUTES, ATTRIBUTES), (layout::GIT_IGNORE, IGNORE)] {
        let path = root.join(name);
        if !path.exists() {
            durable::create(&path, text.as_bytes())?;
        }
    }
    Ok(())
}
