//! What the office keeps of its own in `local/`: it wins over what is built in.

use std::path::{Path, PathBuf};

use super::{Directory, directory::list, reading::read_text};
use crate::diagnostic::Result;

impl Directory {
    /// A file of `local/` by its path there, and its text, if there is one.
    ///
    /// # Errors
    /// `cannot-read`.
    pub fn own_file(&self, name: &str) -> Result<Option<(PathBuf, String)>> {
        let shown = Path::new("local").join(name);
        let path = self.root.join(&shown);
        if !path.is_file() {
            return Ok(None);
        }
        Ok(Some((shown, read_text(&path)?)))
    }

    /// The TOML files of a folder of `local/` and of the folders in it, in the order of their
    /// names: the path of each in the office, and its text.
    ///
    /// # Errors
    /// `cannot-read`.
    pub fn own_files(&self, folder: &str) -> Result<Vec<(PathBuf, String)>> {
        let mut paths = Vec::new();
        for path in list(&self.root.join("local").join(folder))? {
            if path.is_dir() { paths.extend(list(&path)?) } else { paths.push(path) }
        }
        paths.retain(|path| super::directory::is_record(path));
        paths.sort();
        let read = |path: PathBuf| {
            let text = read_text(&path)?;
            Ok((path.strip_prefix(&self.root).unwrap_or(&path).to_owned(), text))
        };
        paths.into_iter().map(read).collect()
    }
}
