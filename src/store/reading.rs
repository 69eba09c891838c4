//! Reading files whatever they are: nothing is read without a limit, and what is no file, such
//! as a pipe that nobody writes to, is not waited for.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use super::durable;
use crate::diagnostic::{Diagnostic, Place, Result, codes};

/// The most bytes of a case or an order: some ten thousand events.
pub(super) const RECORD: usize = 4 << 20;
/// The most bytes of settings, law, days or a register.
pub(super) const REGISTER: usize = 64 << 20;
/// The most bytes of a text that an officer names: an application, a reason.
pub(super) const NAMED: usize = 1 << 20;
/// The most bytes of a year's journal: some millions of lines.
pub(super) const JOURNAL: usize = 1 << 30;

/// Why a record that is larger than [`RECORD`] is neither read nor written.
pub(super) const TOO_LONG: &str = "over-4";

/// It is neither a file nor a folder.
#[derive(Debug, thiserror::Error)]
#[error("no file")]
pub(super) struct NoFile;

/// It is larger than it may be.
#[derive(Debug, thiserror::Error)]
#[error("too large")]
struct TooLarge;

/// What a file holds, unless that is more than `most` bytes.
pub(super) fn bytes(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let file = open(path)?;
    let about = file.metadata()?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !about.is_file() {
        return Err(io::Error::other(NoFile));
    }
    let length = usize::try_from(about.len()).unwrap_or(usize::MAX);
    if length > most {
        return Err(io::Error::other(TooLarge));
    }
    let mut bytes = Vec::with_capacity(length + 1);
    // It may grow while it is read.
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most { Err(io::Error::other(TooLarge)) } else { Ok(bytes) }
}

/// The same as text.
pub(super) fn text(path: &Path, most: usize) -> io::Result<String> {
    String::from_utf8(bytes(path, most)?)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// Opens a file to be read from where one likes; what is no file is refused, not waited for.
pub(super) fn ordinary(path: &Path) -> io::Result<File> {
    let file = open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::Error::other(NoFile)) }
}

/// Opens without waiting for whoever writes to a pipe.
#[cfg(target_os = "linux")]
fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    let waits_not = rustix::fs::OFlags::NONBLOCK.bits().cast_signed();
    File::options().read(true).custom_flags(waits_not).open(path)
}

#[cfg(not(target_os = "linux"))]
fn open(path: &Path) -> io::Result<File> {
    let about = std::fs::metadata(path)?;
    if about.is_file() || about.is_dir() { File::open(path) } else { Err(io::Error::other(NoFile)) }
}

/// Whether it was refused because it is neither a file nor a folder.
pub(super) fn is_no_file(error: &io::Error) -> bool {
    matches!(error.get_ref(), Some(inner) if inner.is::<NoFile>())
}

/// Whether it was refused for its size.
pub(super) fn is_too_large(error: &io::Error) -> bool {
    matches!(error.get_ref(), Some(inner) if inner.is::<TooLarge>())
}

/// Why a file of the office cannot be read, in the closed list of reasons that have words.
pub(super) fn reason(error: &io::Error, most: usize) -> &'static str {
    match is_too_large(error) {
        true if most == RECORD => TOO_LONG,
        true => "over-64",
        false => durable::reason(error),
    }
}

/// Reads a text file that somebody names.
///
/// # Errors
/// `cannot-read` when it is not there, may not be read, or is no UTF-8 text, is too large.
pub(super) fn read_text(path: &Path) -> Result<String> {
    text_of(path, REGISTER)
}

/// Reads the text of a case or an order.
///
/// # Errors
/// `cannot-read`.
pub(super) fn read_record(path: &Path) -> Result<String> {
    text_of(path, RECORD)
}

fn text_of(path: &Path, most: usize) -> Result<String> {
    text(path, most).map_err(|error| {
        Diagnostic::error(codes::CANNOT_READ)
            .with("reason", reason(&error, most))
            .at(Place::File(path.to_owned()))
            .into()
    })
}
