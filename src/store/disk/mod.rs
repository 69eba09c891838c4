//! What the store asks of a disk, in the smallest steps that can go wrong.
//!
//! Everything written goes through [`DISK`]. In the program that is [`Real`], chosen when it is
//! built, so that a step costs the call of the system and nothing else. Tests of this crate put
//! `Watched` in its place: it notes each step of a folder that is watched, or fails it, and from
//! its notes `power` tells what the folder may look like when the power goes.

mod access;
mod owner;
#[cfg(test)]
pub(crate) mod power;
mod real;
#[cfg(test)]
pub(crate) mod watched;

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};

#[cfg(not(test))]
pub(super) use real::Real as Chosen;
#[cfg(test)]
pub(super) use watched::Watched as Chosen;

pub use access::Group;
pub(super) use access::{
    close_to_others, is_changed_by_others, is_open_to_others, keep_from_change, keep_to_owner,
    open_to,
};
pub(super) use owner::stranger;
pub(super) use real::{follow_no_link, is_link, is_temporary};

/// The disk that everything is written to.
pub(super) const DISK: Chosen = Chosen;

/// Whether one call flushes a file system: it costs less than ten thousand of files.
pub(super) const FLUSHES_AS_A_WHOLE: bool = cfg!(target_os = "linux");

/// The steps of writing. None of them stays when the power goes before the flush that belongs
/// to it: [`Disk::flush`] keeps what a file holds, [`Disk::flush_folder`] what names are in a
/// folder, [`Disk::flush_all`] both of a whole file system.
pub(super) trait Disk {
    /// Writes a new file under a temporary name in a folder; its name.
    fn stage(&self, folder: &Path, bytes: &[u8]) -> io::Result<PathBuf>;
    /// What a file holds.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Adds bytes at the end of a file, which is made if need be; whether it was.
    fn append(&self, path: &Path, bytes: &[u8]) -> io::Result<bool>;
    /// Gives a file, which is made if need be, other bytes in their place; whether it was made.
    /// Cut short it holds neither the old nor the new.
    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<bool>;
    /// Takes away what a file holds after its first bytes.
    fn cut(&self, path: &Path, length: u64) -> io::Result<()>;
    /// Gives a file the permissions of another.
    fn permit_like(&self, path: &Path, other: &Path) -> io::Result<()>;
    /// Renames a file over another.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Renames a file to a name that nothing bears.
    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Takes a file away.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes one folder; whether it was not there.
    fn make_folder(&self, path: &Path) -> io::Result<bool>;
    /// Makes what a file holds stay.
    fn flush(&self, path: &Path) -> io::Result<()>;
    /// Makes the names in a folder stay.
    fn flush_folder(&self, path: &Path) -> io::Result<()>;
    /// Makes all that was written to the file system of a folder stay, where
    /// [`FLUSHES_AS_A_WHOLE`].
    fn flush_all(&self, root: &Path) -> io::Result<()>;
    /// Opens the file that writers lock, which is made if need be.
    fn open_lock(&self, path: &Path) -> io::Result<File>;
}
