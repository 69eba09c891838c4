//! The disk itself.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use tempfile::TempPath;

use super::Disk;
#[cfg(unix)]
use super::access::Access;
use crate::store::reading::NoFile;

/// The disk of this machine.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Real;

/// How a temporary file is named; what begins with a dot is no record.
const TEMPORARY: (&str, &str) = (".ruqsat-", ".tmp");

/// Whether a file has the name of a temporary one: a write that was cut short left it.
pub(in crate::store) fn is_temporary(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy());
    name.is_some_and(|name| name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1))
}

impl Disk for Real {
    fn stage(&self, folder: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
        let mut builder = tempfile::Builder::new();
        let mut twin = builder.prefix(TEMPORARY.0).suffix(TEMPORARY.1).tempfile_in(folder)?;
        twin.write_all(bytes)?;
        share_file(twin.as_file(), folder)?;
        Ok(twin.into_temp_path().keep()?)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn append(&self, path: &Path, bytes: &[u8]) -> io::Result<bool> {
        let (mut file, new) = open(path, OpenOptions::new().append(true))?;
        file.write_all(bytes)?;
        Ok(new)
    }

    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<bool> {
        let (mut file, new) = open(path, OpenOptions::new().write(true).truncate(true))?;
        file.write_all(bytes)?;
        Ok(new)
    }

    fn cut(&self, path: &Path, length: u64) -> io::Result<()> {
        follow_no_link(path)?;
        OpenOptions::new().write(true).open(path)?.set_len(length)
    }

    fn permit_like(&self, path: &Path, other: &Path) -> io::Result<()> {
        fs::set_permissions(path, fs::metadata(other)?.permissions())
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that renames")]
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        TempPath::try_from_path(from)?.persist_noclobber(to).map_err(|kept| {
            // Whoever asked for the name decides what becomes of the file.
            let _ = kept.path.keep();
            kept.error
        })
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that takes files away")]
    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn make_folder(&self, path: &Path) -> io::Result<bool> {
        follow_no_link(path)?;
        let above = path.parent().unwrap_or(Path::new("."));
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        match builder.create(path) {
            Ok(()) => share_folder(path, above).map(|()| true),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => {
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }

    fn flush(&self, path: &Path) -> io::Result<()> {
        // Windows flushes only what may be written.
        OpenOptions::new().read(true).write(cfg!(windows)).open(path)?.sync_all()
    }

    /// Windows has no such call and needs none.
    fn flush_folder(&self, path: &Path) -> io::Result<()> {
        if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
    }

    #[cfg(target_os = "linux")]
    fn flush_all(&self, root: &Path) -> io::Result<()> {
        Ok(rustix::fs::syncfs(File::open(root)?)?)
    }

    #[cfg(not(target_os = "linux"))]
    fn flush_all(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn open_lock(&self, path: &Path) -> io::Result<File> {
        Ok(open(path, OpenOptions::new().write(true))?.0)
    }
}

/// A link leads to where it would be written.
#[derive(Debug, thiserror::Error)]
#[error("a link")]
struct Link;

/// Makes sure that nothing is written to where a link leads.
///
/// # Errors
/// One that [`is_link`] knows.
pub(in crate::store) fn follow_no_link(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_symlink() => Err(io::Error::other(Link)),
        _ => Ok(()),
    }
}

/// Whether a write was refused because a link leads elsewhere.
pub(in crate::store) fn is_link(error: &io::Error) -> bool {
    matches!(error.get_ref(), Some(inner) if inner.is::<Link>())
}

/// Makes sure that nothing is written to a pipe or a device: the one would be waited for without
/// end, the other keeps nothing.
fn hold_ordinary(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(about) if !about.is_file() && !about.is_dir() => Err(io::Error::other(NoFile)),
        _ => Ok(()),
    }
}

/// Opens a file to write, or makes it for the office alone; whether it was made.
fn open(path: &Path, options: &mut OpenOptions) -> io::Result<(File, bool)> {
    follow_no_link(path)?;
    hold_ordinary(path)?;
    match options.open(path) {
        Ok(file) => return Ok((file, false)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    let file = options.create(true).open(path)?;
    share_file(&file, path.parent().unwrap_or(Path::new(".")))?;
    Ok((file, true))
}

/// Opens a new file to the group that its folder is open to.
#[cfg(unix)]
fn share_file(file: &File, folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let access = Access::inside(folder);
    if access.is_shared() {
        file.set_permissions(fs::Permissions::from_mode(access.file))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn share_file(_: &File, _: &Path) -> io::Result<()> {
    Ok(())
}

/// Opens a new folder to the group that the one above it is open to.
#[cfg(unix)]
fn share_folder(path: &Path, above: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let access = Access::inside(above);
    if access.is_shared() {
        fs::set_permissions(path, fs::Permissions::from_mode(access.folder))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn share_folder(_: &Path, _: &Path) -> io::Result<()> {
    Ok(())
}
