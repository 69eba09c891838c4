//! One file that holds a whole office: a gzipped tar archive of one moment's state.
//!
//! ```text
//! ruqsat-backup.toml    of which office it is, when and by whom it was made
//! office/…              the files of the office, in ascending order of their paths
//! SHA256SUMS            the SHA-256 of each, as `sha256sum -c` reads them
//! ```
//!
//! The digests come last, so that the archive is made in one reading of the office; files come
//! in ascending order, so that none can come twice. Neither making nor reading it holds more than
//! the names of one folder in memory.

mod about;
mod contents;
mod pack;
mod restore;
mod sums;
mod unpack;

pub use about::Contents;
