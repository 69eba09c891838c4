//! What was received: scans and letters, under `papers/YEAR/CASE/incoming/`.

use std::path::{Path, PathBuf};

use super::{Paper, Writer, durable::Draft, layout, reading};
use crate::{case::CaseNumber, diagnostic::Result};

/// The longest name that a file keeps.
const LONGEST_NAME: usize = 80;

/// A file about to be kept with a case.
#[derive(Debug, Clone)]
pub struct NewScan {
    /// Its own name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Writer<'_> {
    /// Copies files into the folder of what was received for a case, flushed together. A
    /// second one of the same name gets a number; the very same file is kept once.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn keep_scans(&mut self, of: &CaseNumber, scans: Vec<NewScan>) -> Result<Vec<Paper>> {
        let folder = layout::papers(&self.directory.root, of).join("incoming");
        let mut drafts: Vec<Draft> = Vec::with_capacity(scans.len());
        for scan in scans {
            let path = free_name(&folder, &plain(&scan.name), &scan.bytes, &drafts);
            // The same file named twice is kept once.
            if drafts.iter().all(|draft| draft.path != path) {
                drafts.push(Draft { path, bytes: scan.bytes });
            }
        }
        self.keep(drafts)
    }
}

/// A name that every system can keep: letters, digits, `-`, `_`, `.` and spaces; never one
/// that leads elsewhere.
fn plain(name: &str) -> String {
    let kept = |letter: char| {
        if letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.' | ' ') {
            letter
        } else {
            '_'
        }
    };
    let name: String = name.trim().chars().map(kept).collect();
    let name = name.trim_start_matches(['.', '-']).trim_end_matches(['.', ' ']);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let stem: String = stem.chars().take(LONGEST_NAME).collect();
    let extension: String = extension.chars().take(LONGEST_NAME / 8).collect();
    match (stem.is_empty(), extension.is_empty()) {
        (true, _) => "file".to_owned(),
        (false, true) => stem,
        (false, false) => format!("{stem}.{extension}"),
    }
}

/// The first name that is free, or that bears these very bytes.
fn free_name(folder: &Path, name: &str, bytes: &[u8], drafts: &[Draft]) -> PathBuf {
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) => (stem, format!(".{extension}")),
        None => (name, String::new()),
    };
    let is_right = |path: &PathBuf| {
        let staged = drafts.iter().find(|draft| draft.path == *path);
        match staged {
            Some(draft) => draft.bytes == bytes,
            None => {
                !path.exists()
                    || reading::bytes(path, reading::REGISTER * 2).is_ok_and(|there| there == bytes)
            }
        }
    };
    let mut paths = (1_u32..).map(|number| match number {
        1 => folder.join(name),
        more => folder.join(format!("{stem}-{more}{extension}")),
    });
    paths.find(is_right).unwrap_or_else(|| folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_lead_nowhere_else() {
        let table = [
            ("қорытынды 026е.pdf", "қорытынды 026е.pdf"),
            ("../../office.toml", "_.._office.toml"),
            ("..", "file"),
            ("", "file"),
            ("a\u{202e}b:c?.jpg", "a_b_c_.jpg"),
            (".hidden", "hidden"),
            ("--recursive", "recursive"),
            ("скан.", "скан"),
        ];
        for (name, expected) in table {
            assert_eq!(plain(name), expected);
        }
        assert!(plain(&"я".repeat(500)).chars().count() <= 100);
    }
}
