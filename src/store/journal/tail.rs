//! The end of a journal, read without the rest of it.

use std::{
    io::{self, Read, Seek, SeekFrom},
    path::Path,
};

use crate::{
    diagnostic::{Diagnostic, Place, Result, codes},
    store::{durable, reading},
};

/// No line is longer: times, hashes and numbers have known lengths, names are cut.
const LONGEST_LINE: u64 = 4096;

/// How a journal ends.
pub(super) enum Tail {
    /// There is nothing in it.
    Empty,
    /// With a whole line.
    Line(String),
    /// With a line that was cut short.
    Torn(String),
}

pub(super) fn last_line(path: &Path) -> Result<Tail> {
    let text = read_from_end(path, LONGEST_LINE).map_err(|error| cannot_read(path, &error))?;
    let Some(last) = text.lines().next_back() else { return Ok(Tail::Empty) };
    Ok(if text.ends_with('\n') { Tail::Line(last.to_owned()) } else { Tail::Torn(last.to_owned()) })
}

/// The last lines of a journal, as many as some bytes hold; the first may be cut.
pub(in crate::store) fn last_lines(path: &Path, bytes: u64) -> Vec<String> {
    let text = read_from_end(path, bytes).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// What a journal holds after its first bytes; nothing of one that is not so long.
pub(super) fn read_after(path: &Path, length: u64) -> Result<Vec<u8>> {
    let read = || -> io::Result<Vec<u8>> {
        let mut file = reading::ordinary(path)?;
        file.seek(SeekFrom::Start(length))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    match read() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        read => read.map_err(|error| cannot_read(path, &error).into()),
    }
}

/// How long a journal is; one that is not there has no length.
pub(super) fn length(path: &Path) -> u64 {
    path.metadata().map_or(0, |file| file.len())
}

fn read_from_end(path: &Path, most: u64) -> io::Result<String> {
    let mut file = match reading::ordinary(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(String::new()),
        Err(error) => return Err(error),
    };
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(most)))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn cannot_read(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error(codes::CANNOT_READ)
        .with("reason", durable::reason(error))
        .at(Place::File(path.to_owned()))
}
