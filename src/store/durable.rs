//! Writing so that a file is whole or not there, and stays when the power goes.
//!
//! A file is written beside its place under a temporary name, flushed, and renamed. A batch
//! is flushed as a whole, twice: once before the names are given, once after.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Duration,
};

use rayon::prelude::*;
use tempfile::{NamedTempFile, TempPath};

use crate::diagnostic::{Diagnostic, Place, Result, codes};

/// A file to be written.
pub(super) struct Draft {
    pub path: PathBuf,
    pub bytes: Vec<u8>,
}

/// Writes a file that must not be there yet.
pub(super) fn create(path: &Path, bytes: &[u8]) -> Result<()> {
    named(path, || {
        let temporary = stage(path, bytes)?;
        temporary.as_file().sync_all()?;
        patiently(temporary, |file| {
            file.persist_noclobber(path).map(drop).map_err(|kept| (kept.error, kept.file))
        })?;
        flush_folder_of(path)
    })
}

/// Writes a file in place of the one that is there, keeping its permissions.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    named(path, || {
        let temporary = stage(path, bytes)?;
        if let Ok(old) = fs::metadata(path) {
            temporary.as_file().set_permissions(old.permissions())?;
        }
        temporary.as_file().sync_all()?;
        patiently(temporary, |file| {
            file.persist(path).map(drop).map_err(|kept| (kept.error, kept.file))
        })?;
        flush_folder_of(path)
    })
}

/// Writes many files that must not be there yet, flushed together.
pub(super) fn create_all(
    root: &Path,
    drafts: &[Draft],
    tell: &(dyn Fn(usize) + Sync),
) -> Result<()> {
    write_all(root, drafts, tell, |temporary, path| {
        patiently(temporary, |file| {
            file.persist_noclobber(path).map_err(|kept| (kept.error, kept.path))
        })
    })
}

/// Writes many files in place of those that are there, keeping their permissions, flushed
/// together.
pub(super) fn replace_all(root: &Path, drafts: &[Draft]) -> Result<()> {
    write_all(root, drafts, &|_| (), |temporary, path| {
        if let Ok(old) = fs::metadata(path) {
            fs::set_permissions(&temporary, old.permissions())?;
        }
        patiently(temporary, |file| file.persist(path).map_err(|kept| (kept.error, kept.path)))
    })
}

fn write_all(
    root: &Path,
    drafts: &[Draft],
    tell: &(dyn Fn(usize) + Sync),
    name: impl Fn(TempPath, &Path) -> io::Result<()> + Sync,
) -> Result<()> {
    let done = AtomicUsize::new(0);
    // Closed at once: a batch has more files than a process may hold open.
    let staged: Vec<(TempPath, &Path)> = drafts
        .par_iter()
        .map(|draft| {
            named(&draft.path, || {
                let temporary = stage(&draft.path, &draft.bytes)?;
                if !FLUSHES_AS_A_WHOLE {
                    temporary.as_file().sync_all()?;
                }
                tell(done.fetch_add(1, Ordering::Relaxed) + 1);
                Ok((temporary.into_temp_path(), draft.path.as_path()))
            })
        })
        .collect::<Result<_>>()?;
    flush_many(root)?;
    staged
        .into_par_iter()
        .try_for_each(|(temporary, path)| named(path, || name(temporary, path)))?;
    let folders: std::collections::BTreeSet<&Path> =
        drafts.iter().filter_map(|draft| draft.path.parent()).collect();
    for folder in folders {
        named(folder, || flush_folder(folder))?;
    }
    Ok(())
}

/// Adds bytes at the end of a file, which is made if need be.
pub(super) fn append(path: &Path, bytes: &[u8]) -> Result<()> {
    named(path, || {
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        owner_only(&mut options);
        let mut file = options.open(path)?;
        file.write_all(bytes)?;
        file.sync_data()
    })
}

/// Makes a folder and those above it, for the office alone.
pub(super) fn make_folder(path: &Path) -> Result<()> {
    named(path, || {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path)
    })
}

/// Opens the file that writers lock; it is never deleted.
pub(super) fn open_lock(path: &Path) -> Result<File> {
    named(path, || {
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        owner_only(&mut options);
        options.open(path)
    })
}

/// How often a name held by another program is tried, and how long in between.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

/// Gives a file its name, waiting a second for a program that holds the place: on Windows a
/// file that a scanner, an indexer or an editor has open cannot be renamed over.
fn patiently<F>(
    file: F,
    name: impl Fn(F) -> std::result::Result<(), (io::Error, F)>,
) -> io::Result<()> {
    let mut file = file;
    for _ in 1..TRIES {
        match name(file) {
            Err((error, kept)) if is_held(&error) => file = kept,
            named => return named.map_err(|(error, _)| error),
        }
        thread::sleep(PAUSE);
    }
    name(file).map_err(|(error, _)| error)
}

/// Whether another program holds the file: access denied, sharing or lock violation. Only
/// Windows knows such a state.
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

/// The temporary twin of a file, in the same folder so that it can be renamed.
fn stage(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut temporary =
        tempfile::Builder::new().prefix(".ruqsat-").suffix(".tmp").tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    Ok(temporary)
}

#[cfg(unix)]
fn owner_only(options: &mut OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
}

#[cfg(not(unix))]
fn owner_only(_: &mut OpenOptions) {}

/// Whether one call flushes a file system: it costs less than ten thousand of files.
const FLUSHES_AS_A_WHOLE: bool = cfg!(target_os = "linux");

#[cfg(target_os = "linux")]
fn flush_many(root: &Path) -> Result<()> {
    named(root, || Ok(rustix::fs::syncfs(File::open(root)?)?))
}

#[cfg(not(target_os = "linux"))]
fn flush_many(_: &Path) -> Result<()> {
    Ok(())
}

fn flush_folder_of(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), flush_folder)
}

/// Makes new names in a folder stay; Windows has no such call and needs none.
#[cfg(unix)]
fn flush_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn flush_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

fn named<T>(path: &Path, work: impl FnOnce() -> io::Result<T>) -> Result<T> {
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

/// A reason in the closed list of those that have words in every language.
pub(super) fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        _ if cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)) => "locked",
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::IsADirectory => "folder",
        io::ErrorKind::InvalidData => "not-text",
        _ => "other",
    }
}
