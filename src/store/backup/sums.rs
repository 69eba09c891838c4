//! The digests of a backup's entries, added up as they come.

use sha2::{Digest, Sha256};

use super::contents::{OFFICE, is_case, is_order, is_paper};
use crate::digest::hex;

/// The name of the last entry.
pub(super) const SUMS: &str = "SHA256SUMS";

/// The list of digests, of which only its own digest and its length are kept.
#[derive(Debug, Clone, Default)]
pub(super) struct Sums {
    list: Sha256,
    /// The length of the list in bytes.
    pub length: u64,
    pub files: u64,
    pub bytes: u64,
    pub cases: u64,
    pub orders: u64,
    pub papers: u64,
}

impl Sums {
    /// Adds an entry by its name in the archive; its line of the list.
    pub(super) fn add(&mut self, name: &str, length: u64, digest: &str) -> String {
        let line = format!("{digest}  {name}\n");
        self.list.update(&line);
        self.length += line.len() as u64;
        if let Some(path) = name.strip_prefix(OFFICE) {
            self.files += 1;
            self.bytes += length;
            self.cases += u64::from(is_case(path));
            self.orders += u64::from(is_order(path));
            self.papers += u64::from(is_paper(path));
        }
        line
    }

    /// The SHA-256 of the list.
    pub(super) fn digest(&self) -> String {
        hex(&self.list.clone().finalize())
    }
}
