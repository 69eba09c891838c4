//! Who may read and write the office's files: their owner, and a group where the office says so.
//!
//! A file or folder is for the group only inside a folder that is for the group and for nobody
//! else, so that it is enough to set the folders. Windows keeps lists of its own, which new files
//! take from their folder anyway.

#[cfg(unix)]
use std::os::unix::fs::MetadataExt;
use std::{
    io,
    path::{Path, PathBuf},
};

use serde::Deserialize;

/// What the group of the office's folder may do (`group` in `office.toml`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Read the records.
    Read,
    /// Read and write them.
    Write,
}

/// The bits of those who are neither owner nor group.
#[cfg(unix)]
const OTHERS: u32 = 0o007;
#[cfg(unix)]
const WRITTEN_BY_OTHERS: u32 = 0o002;

/// Permissions of the owner and of the group inside a folder: bits of a mode.
#[cfg(unix)]
pub(super) struct Access {
    pub file: u32,
    pub folder: u32,
}

#[cfg(unix)]
impl Access {
    /// What a new file in a folder, or a new folder in it, is for.
    pub(super) fn inside(folder: &Path) -> Self {
        let mode = std::fs::metadata(folder).map_or(0, |folder| folder.mode());
        let group = if mode & OTHERS == 0 { mode & 0o070 } else { 0 };
        let passed_on = if group == 0 { 0 } else { mode & 0o2000 };
        Self { file: 0o600 | group & 0o060, folder: 0o700 | group | passed_on }
    }

    /// Whether the group has a part in it.
    pub(super) fn is_shared(&self) -> bool {
        self.file & 0o070 != 0
    }
}

/// Opens files and folders, with all that lies in them, to the group; nothing is closed to it
/// again. The last of them is looked at first: if it is open, all of them are.
///
/// # Errors
/// What the system has against it: a file may belong to somebody else.
#[cfg(unix)]
pub(in crate::store) fn open_to(group: Group, paths: &[PathBuf]) -> io::Result<()> {
    if paths.last().is_some_and(|last| is_open_to(group, last)) {
        return Ok(());
    }
    paths.iter().try_for_each(|path| open_all(group, path))
}

#[cfg(unix)]
fn is_open_to(group: Group, folder: &Path) -> bool {
    std::fs::metadata(folder).is_ok_and(|folder| {
        let mode = folder.mode() & 0o7777;
        opened(group, mode, true) == mode
    })
}

/// A mode opened to the group, and closed to everybody else.
#[cfg(unix)]
fn opened(group: Group, mode: u32, is_folder: bool) -> u32 {
    let bits = match (group, is_folder) {
        (Group::Read, true) => 0o050,
        (Group::Read, false) => 0o040,
        (Group::Write, true) => 0o2070,
        (Group::Write, false) => 0o060,
    };
    (mode | bits) & !OTHERS
}

/// What lies in a folder comes first: a folder that is open has nothing closed in it.
#[cfg(unix)]
fn open_all(group: Group, path: &Path) -> io::Result<()> {
    use std::{fs, os::unix::fs::PermissionsExt};
    let about = match fs::symlink_metadata(path) {
        Ok(about) if !about.is_symlink() => about,
        // A link leads elsewhere, and what is not there needs nothing.
        _ => return Ok(()),
    };
    if about.is_dir() {
        for entry in fs::read_dir(path)? {
            open_all(group, &entry?.path())?;
        }
    }
    let mode = about.mode() & 0o7777;
    let wanted = opened(group, mode, about.is_dir());
    if wanted == mode {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(wanted))
}

#[cfg(not(unix))]
pub(in crate::store) fn open_to(_: Group, _: &[PathBuf]) -> io::Result<()> {
    Ok(())
}

/// Whether those who are neither owner nor group may do anything with a file or folder. Windows
/// has lists of its own for that.
pub(in crate::store) fn is_open_to_others(path: &Path) -> bool {
    #[cfg(unix)]
    return std::fs::metadata(path).is_ok_and(|found| found.mode() & OTHERS != 0);
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

/// Whether those who are neither owner nor group may change what lies in a folder: they could put
/// another in its place.
pub(in crate::store) fn is_changed_by_others(folder: &Path) -> bool {
    #[cfg(unix)]
    return std::fs::metadata(folder).is_ok_and(|found| found.mode() & WRITTEN_BY_OTHERS != 0);
    #[cfg(not(unix))]
    {
        let _ = folder;
        false
    }
}

/// Keeps those who are neither owner nor group from changing what lies in a folder.
///
/// # Errors
/// What the system has against it: it may belong to somebody else.
pub(in crate::store) fn keep_from_change(folder: &Path) -> io::Result<()> {
    take(folder, 0o002)
}

/// Closes a file or folder to those who are neither owner nor group.
///
/// # Errors
/// What the system has against it: it may belong to somebody else.
pub(in crate::store) fn close_to_others(path: &Path) -> io::Result<()> {
    take(path, 0o007)
}

/// Takes bits out of the mode of a file or folder.
fn take(path: &Path, bits: u32) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::{fs, os::unix::fs::PermissionsExt};
        let mode = fs::metadata(path)?.mode() & 0o7777 & !bits;
        fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
    }
    #[cfg(not(unix))]
    let _ = (path, bits);
    Ok(())
}

/// Keeps a file to its owner, also in a folder that is open to a group.
///
/// # Errors
/// What the system has against it.
pub(in crate::store) fn keep_to_owner(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::{fs, os::unix::fs::PermissionsExt};
        fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
