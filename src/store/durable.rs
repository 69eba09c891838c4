//! Writing so that a file is whole or not there, and stays when the power goes.
//!
//! A file is written beside its place under a temporary name, flushed, read again and compared,
//! and renamed; then its folder is flushed. A batch is flushed as a whole, twice: once before
//! the names are given, once after.

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Duration,
};

use rayon::prelude::*;

use super::{
    disk::{DISK, Disk, FLUSHES_AS_A_WHOLE, is_link},
    failpoint::{Failpoint, pass},
    reading,
};
use crate::diagnostic::{Diagnostic, Place, Result, codes};

/// A file to be written.
pub(super) struct Draft {
    pub path: PathBuf,
    pub bytes: Vec<u8>,
}

/// Whether a name may be taken from a file that bears it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Name {
    New,
    Taken,
}

/// Writes a file that must not be there yet.
pub(super) fn create(path: &Path, bytes: &[u8]) -> Result<()> {
    write(path, bytes, Name::New)
}

/// Writes a file in place of the one that is there, keeping its permissions.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    write(path, bytes, Name::Taken)
}

fn write(path: &Path, bytes: &[u8], name: Name) -> Result<()> {
    named(path, || {
        let twin = Twin::write(path, bytes)?;
        pass(Failpoint::TwinWritten)?;
        DISK.flush(&twin.path)?;
        pass(Failpoint::TwinFlushed)?;
        twin.hold(bytes)?;
        twin.rename(path, name)?;
        pass(Failpoint::Named)?;
        DISK.flush_folder(folder_of(path))
    })
}

/// Writes many files that must not be there yet, flushed together.
pub(super) fn create_all(
    root: &Path,
    drafts: &[Draft],
    tell: &(dyn Fn(usize) + Sync),
) -> Result<()> {
    write_all(root, drafts, tell, Name::New)
}

/// Writes many files in place of those that are there, keeping their permissions, flushed
/// together.
pub(super) fn replace_all(root: &Path, drafts: &[Draft]) -> Result<()> {
    write_all(root, drafts, &|_| (), Name::Taken)
}

fn write_all(
    root: &Path,
    drafts: &[Draft],
    tell: &(dyn Fn(usize) + Sync),
    name: Name,
) -> Result<()> {
    let done = AtomicUsize::new(0);
    // Closed at once: a batch has more files than a process may hold open.
    let twins: Vec<Twin> = drafts
        .par_iter()
        .map(|draft| {
            named(&draft.path, || {
                let twin = Twin::write(&draft.path, &draft.bytes)?;
                if !FLUSHES_AS_A_WHOLE {
                    DISK.flush(&twin.path)?;
                }
                tell(done.fetch_add(1, Ordering::Relaxed) + 1);
                Ok(twin)
            })
        })
        .collect::<Result<_>>()?;
    named(root, || {
        pass(Failpoint::TwinsWritten)?;
        DISK.flush_all(root)?;
        pass(Failpoint::TwinsFlushed)
    })?;
    twins
        .par_iter()
        .zip(drafts)
        .try_for_each(|(twin, draft)| named(&draft.path, || twin.hold(&draft.bytes)))?;
    twins.into_par_iter().zip(drafts).try_for_each(|(twin, draft)| {
        named(&draft.path, || {
            twin.rename(&draft.path, name)?;
            pass(Failpoint::HalfNamed)
        })
    })?;
    named(root, || pass(Failpoint::AllNamed))?;
    let folders: std::collections::BTreeSet<&Path> =
        drafts.iter().map(|draft| folder_of(&draft.path)).collect();
    folders.into_iter().try_for_each(|folder| named(folder, || DISK.flush_folder(folder)))
}

/// Adds bytes at the end of a file, which is made if need be.
pub(super) fn append(path: &Path, bytes: &[u8]) -> Result<()> {
    named(path, || {
        let (first, second) = bytes.split_at(bytes.len() / 2);
        // In two halves only where a test may stop between them.
        let new = if cfg!(debug_assertions) {
            let new = DISK.append(path, first)?;
            pass(Failpoint::JournalTorn)?;
            DISK.append(path, second)?;
            new
        } else {
            DISK.append(path, bytes)?
        };
        DISK.flush(path)?;
        if new { DISK.flush_folder(folder_of(path)) } else { Ok(()) }
    })
}

/// Takes away what a file holds after its first bytes.
pub(super) fn cut(path: &Path, length: u64) -> Result<()> {
    named(path, || {
        DISK.cut(path, length)?;
        DISK.flush(path)
    })
}

/// Makes a file with nothing in it, unless it is there: whoever may not write it learns it now.
pub(super) fn touch(path: &Path) -> Result<()> {
    named(
        path,
        || {
            if DISK.append(path, b"")? { DISK.flush_folder(folder_of(path)) } else { Ok(()) }
        },
    )
}

/// Gives a small file of the program's own other bytes in their place. Cut short it holds
/// neither the old nor the new, so it must say itself whether it is whole.
pub(super) fn overwrite(path: &Path, bytes: &[u8], stays: bool) -> Result<()> {
    named(path, || {
        let new = DISK.overwrite(path, bytes)?;
        if stays {
            DISK.flush(path)?;
        }
        if new && stays { DISK.flush_folder(folder_of(path)) } else { Ok(()) }
    })
}

/// Opens the file that writers lock; it is never deleted.
pub(super) fn open_lock(path: &Path) -> Result<File> {
    named(path, || DISK.open_lock(path))
}

/// Takes a file of the program's own away; need not stay.
pub(super) fn take_away(path: &Path) -> Result<()> {
    named(path, || DISK.remove(path))
}

/// Makes a folder and those above it, for the office alone.
pub(super) fn make_folder(path: &Path) -> Result<()> {
    named(path, || make_folders(path))
}

fn make_folders(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if !folder_of(path).exists() {
        make_folders(folder_of(path))?;
    }
    if DISK.make_folder(path)? { DISK.flush_folder(folder_of(path)) } else { Ok(()) }
}

/// How often a name held by another program is tried, and how long in between.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

/// The temporary twin of a file, in the same folder so that it can be renamed; taken away
/// again where it is not.
struct Twin {
    path: PathBuf,
    is_named: bool,
}

impl Twin {
    fn write(path: &Path, bytes: &[u8]) -> io::Result<Self> {
        Ok(Self { path: DISK.stage(folder_of(path), bytes)?, is_named: false })
    }

    /// Makes sure that the disk gives back what was written.
    fn hold(&self, bytes: &[u8]) -> io::Result<()> {
        if DISK.read(&self.path)? == bytes {
            return Ok(());
        }
        Err(io::Error::new(io::ErrorKind::InvalidData, Unfaithful))
    }

    /// Gives the file its name, waiting a second for a program that holds the place: on Windows
    /// a file that a scanner, an indexer or an editor has open cannot be renamed over.
    fn rename(mut self, path: &Path, name: Name) -> io::Result<()> {
        if name == Name::Taken && path.exists() {
            DISK.permit_like(&self.path, path)?;
        }
        for attempt in 1.. {
            let renamed = match name {
                Name::New => DISK.rename_new(&self.path, path),
                Name::Taken => DISK.rename(&self.path, path),
            };
            match renamed {
                Err(error) if is_held(&error) && attempt < TRIES => thread::sleep(PAUSE),
                Err(error) => return Err(error),
                Ok(()) => break,
            }
        }
        self.is_named = true;
        Ok(())
    }
}

impl Drop for Twin {
    fn drop(&mut self) {
        if !self.is_named {
            // What cannot be taken away is no record, and nobody reads it.
            let _ = DISK.remove(&self.path);
        }
    }
}

/// The disk gave back other bytes than were written.
#[derive(Debug, thiserror::Error)]
#[error("other bytes than were written")]
struct Unfaithful;

/// Whether another program holds the file: access denied, sharing or lock violation. Only
/// Windows knows such a state.
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Does some work on a file, which is named by what stands in its way.
pub(super) fn named<T>(path: &Path, work: impl FnOnce() -> io::Result<T>) -> Result<T> {
    work().map_err(|error| cannot_write(path, &error).into())
}

/// What stood in the way of a write.
fn cannot_write(path: &Path, error: &io::Error) -> Diagnostic {
    let code = match error.kind() {
        io::ErrorKind::AlreadyExists => codes::ALREADY_THERE,
        _ => codes::CANNOT_WRITE,
    };
    Diagnostic::error(code).with("reason", reason(error)).at(Place::File(path.to_owned()))
}

fn is_unfaithful(error: &io::Error) -> bool {
    matches!(error.get_ref(), Some(inner) if inner.is::<Unfaithful>())
}

/// A reason in the closed list of those that have words in every language.
pub(super) fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        _ if cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)) => "locked",
        _ if is_unfaithful(error) => "unfaithful",
        _ if reading::is_no_file(error) => "special",
        _ if is_link(error) => "link",
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::IsADirectory => "folder",
        io::ErrorKind::InvalidData => "not-text",
        _ => "other",
    }
}
