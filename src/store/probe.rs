//! What the disk of an office can do: tried, not believed.

use std::{
    fs::{File, TryLockError},
    io,
    path::Path,
};

use super::{
    disk::{DISK, Disk},
    durable, layout, lock,
};
use crate::diagnostic::Result;

/// Something that the office's records rest on, and whether the disk can do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ability {
    /// What it is, never translated: `write`, `flush`, `rename`, `rename-new`, `append`, `lock`.
    pub name: &'static str,
    /// Why it cannot, a reason that has words in every language; nothing if it can.
    pub problem: Option<&'static str>,
}

type Trial = fn(&Path) -> io::Result<()>;

/// Tries what writing rests on in the office's own folder; what is made for it is taken away.
///
/// # Errors
/// `cannot-write` when the folder cannot even be made.
pub fn probe(root: &Path) -> Result<Vec<Ability>> {
    let folder = root.join(layout::OWN);
    durable::make_folder(&folder)?;
    let trials: [(&str, Trial); 6] = [
        ("write", write),
        ("flush", flush),
        ("rename", rename),
        ("rename-new", rename_new),
        ("append", append),
        ("lock", lock_twice),
    ];
    let ability = |(name, trial): (&'static str, Trial)| {
        let problem = trial(&folder).err().map(|error| {
            if lock::is_unsupported(&error) { "unsupported" } else { durable::reason(&error) }
        });
        Ability { name, problem }
    };
    Ok(trials.into_iter().map(ability).collect())
}

/// What is written is read again.
fn write(folder: &Path) -> io::Result<()> {
    with_file(folder, |path| same(path, SAMPLE))
}

fn flush(folder: &Path) -> io::Result<()> {
    with_file(folder, |path| {
        DISK.flush(path)?;
        DISK.flush_all(folder)?;
        DISK.flush_folder(folder)
    })
}

/// A file takes the place of another.
fn rename(folder: &Path) -> io::Result<()> {
    with_file(folder, |old| {
        let new = DISK.stage(folder, b"another")?;
        let renamed = DISK.rename(&new, old).and_then(|()| same(old, b"another"));
        if new.exists() {
            DISK.remove(&new)?;
        }
        renamed
    })
}

/// A file never takes the place of another where that was not meant.
fn rename_new(folder: &Path) -> io::Result<()> {
    with_file(folder, |old| {
        let new = DISK.stage(folder, b"another")?;
        let refused = DISK
            .rename_new(&new, old)
            .is_err_and(|error| error.kind() == io::ErrorKind::AlreadyExists);
        if new.exists() {
            DISK.remove(&new)?;
        }
        if refused { same(old, SAMPLE) } else { Err(io::ErrorKind::Unsupported.into()) }
    })
}

fn append(folder: &Path) -> io::Result<()> {
    with_file(folder, |path| {
        DISK.append(path, SAMPLE)?;
        same(path, &[SAMPLE, SAMPLE].concat())
    })
}

/// Of two who lock one file the second waits. A disk that gives the lock to both knows none.
fn lock_twice(folder: &Path) -> io::Result<()> {
    with_file(folder, |path| {
        let (first, second): (File, File) = (DISK.open_lock(path)?, DISK.open_lock(path)?);
        match first.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::Unsupported.into()),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        match second.try_lock() {
            Err(TryLockError::WouldBlock) => Ok(()),
            Err(TryLockError::Error(error)) => Err(error),
            Ok(()) => Err(io::ErrorKind::Unsupported.into()),
        }
    })
}

const SAMPLE: &[u8] = b"sample";

/// Does something with a file made for it, and takes it away.
fn with_file(folder: &Path, work: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<()> {
    let path = DISK.stage(folder, SAMPLE)?;
    let done = work(&path);
    DISK.remove(&path).and(done)
}

fn same(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let is_same = DISK.read(path)? == bytes;
    if is_same { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_disk_can_do_all_of_it_and_nothing_is_left() {
        let root = tempfile::tempdir().unwrap();
        let found = probe(root.path()).unwrap();
        assert_eq!(found.len(), 6);
        assert!(found.iter().all(|ability| ability.problem.is_none()), "{found:?}");
        assert_eq!(fs::read_dir(root.path().join(".ruqsat")).unwrap().count(), 0);
    }
}
