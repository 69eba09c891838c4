//! A backup is read, which somebody else may have made: entry by entry, each digest against the
//! list at the end, nothing but files in ascending order below the office's folder.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::Path,
};

use flate2::bufread::GzDecoder;
use sha2::{Digest, Sha256};
use tar::{Archive, EntryType};

use super::{
    Contents,
    about::{ABOUT, About},
    contents::{LARGEST_FILE, LARGEST_OFFICE, LONGEST_PATH, OFFICE, comes_before, may_hold},
    sums::{SUMS, Sums},
};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes},
    digest::hex,
    store::durable,
};

/// How many bytes are read at once.
const PORTION: usize = 1 << 16;
/// The first entry is not longer, in bytes.
const LONGEST_ABOUT: u64 = 1 << 16;

/// A file of an office in a backup, about to be read.
pub(super) struct Packed<'p> {
    /// Its path in the office, with forward slashes; it leads nowhere else.
    pub path: &'p str,
    /// Its length in bytes.
    pub length: u64,
    source: &'p mut dyn FnMut(&mut [u8]) -> Result<usize>,
}

impl Packed<'_> {
    /// Reads on; nothing at its end.
    pub(super) fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        (self.source)(buffer)
    }
}

/// Reads a whole backup and what it holds.
///
/// # Errors
/// `no-such-file`, `cannot-read`; `broken-backup` for what is none, or not as it was made;
/// `newer-format`.
pub(super) fn examine(path: &Path) -> Result<Contents> {
    each_packed(path, &mut |_| Ok(()))
}

/// Reads a whole backup; `take` may read each file of the office as it comes. Only once all of it
/// was read is it known to be as it was made.
///
/// # Errors
/// As [`examine`], and what `take` says.
pub(super) fn each_packed(
    path: &Path,
    take: &mut dyn FnMut(Packed<'_>) -> Result<()>,
) -> Result<Contents> {
    let file = File::open(path).map_err(|error| {
        let missing = error.kind() == io::ErrorKind::NotFound;
        let code = if missing { codes::NO_SUCH_FILE } else { codes::CANNOT_READ };
        Diagnostic::error(code)
            .with("reason", durable::reason(&error))
            .at(Place::File(path.to_owned()))
    })?;
    let mut archive = Archive::new(GzDecoder::new(BufReader::with_capacity(PORTION, file)));
    let mut reading = Reading::new(path);
    let entries = archive.entries().map_err(|error| reading.failed(&error))?;
    // Names longer than an entry has room for come before it; the library would read them whole.
    for entry in entries.raw(true) {
        let mut entry = entry.map_err(|error| reading.failed(&error))?;
        let kind = entry.header().entry_type();
        let length = entry.header().entry_size().map_err(|error| reading.failed(&error))?;
        let name = entry.path_bytes().into_owned();
        let mut source = |buffer: &mut [u8]| entry.read(buffer);
        reading.entry(kind, &name, length, &mut source, take)?;
    }
    reading.end(archive.into_inner())
}

/// How far a backup was read.
struct Reading<'p> {
    path: &'p Path,
    about: Option<About>,
    sums: Sums,
    /// A name that the next entry bears, too long for its own header.
    long_name: Option<Vec<u8>>,
    /// The name of the file before.
    before: String,
    is_listed: bool,
}

type Source<'s> = dyn FnMut(&mut [u8]) -> io::Result<usize> + 's;

impl<'p> Reading<'p> {
    fn new(path: &'p Path) -> Self {
        Self {
            path,
            about: None,
            sums: Sums::default(),
            long_name: None,
            before: String::new(),
            is_listed: false,
        }
    }

    fn entry(
        &mut self,
        kind: EntryType,
        name: &[u8],
        length: u64,
        source: &mut Source<'_>,
        take: &mut dyn FnMut(Packed<'_>) -> Result<()>,
    ) -> Result<()> {
        if self.is_listed {
            return Err(self.broken("more"));
        }
        if kind == EntryType::GNULongName && self.long_name.is_none() {
            let mut name = self.small(length, 2 * LONGEST_PATH as u64, source)?;
            name.truncate(name.iter().position(|byte| *byte == 0).unwrap_or(name.len()));
            self.long_name = Some(name);
            return Ok(());
        }
        if kind != EntryType::Regular {
            return Err(self.broken("link"));
        }
        let name = self.long_name.take().unwrap_or_else(|| name.to_owned());
        let name = String::from_utf8(name).map_err(|_| self.broken("path"))?;
        match (&self.about, name.as_str()) {
            (None, ABOUT) => self.read_about(length, source),
            (None, _) => Err(self.broken("none")),
            (Some(_), SUMS) => self.read_sums(length, source),
            (Some(_), name) => self.read_file(name, length, source, take),
        }
    }

    fn read_about(&mut self, length: u64, source: &mut Source<'_>) -> Result<()> {
        let bytes = self.small(length, LONGEST_ABOUT, source)?;
        let about = About::parse(&bytes)?.ok_or_else(|| self.broken("none"))?;
        self.sums.add(ABOUT, length, &hex(&Sha256::digest(&bytes)));
        self.about = Some(about);
        Ok(())
    }

    fn read_file(
        &mut self,
        name: &str,
        length: u64,
        source: &mut Source<'_>,
        take: &mut dyn FnMut(Packed<'_>) -> Result<()>,
    ) -> Result<()> {
        let path = name.strip_prefix(OFFICE).filter(|path| may_hold(path));
        let path = path.ok_or_else(|| self.broken("path"))?;
        if !self.before.is_empty() && !comes_before(&self.before, path) {
            return Err(self.broken("order"));
        }
        path.clone_into(&mut self.before);
        if length > LARGEST_FILE || self.sums.bytes + length > LARGEST_OFFICE {
            return Err(self.broken("large"));
        }
        let mut hash = Sha256::new();
        let mut left = length;
        let mut read = |buffer: &mut [u8]| {
            let count = source(buffer).map_err(|error| self.failed(&error))?;
            hash.update(&buffer[..count]);
            left -= count as u64;
            Ok(count)
        };
        take(Packed { path, length, source: &mut read })?;
        let mut buffer = vec![0; PORTION];
        while read(&mut buffer)? > 0 {}
        if left > 0 {
            return Err(self.broken("short"));
        }
        self.sums.add(name, length, &hex(&hash.finalize()));
        Ok(())
    }

    fn read_sums(&mut self, length: u64, source: &mut Source<'_>) -> Result<()> {
        let mut hash = Sha256::new();
        let mut buffer = vec![0; PORTION];
        loop {
            let count = source(&mut buffer).map_err(|error| self.failed(&error))?;
            if count == 0 {
                break;
            }
            hash.update(&buffer[..count]);
        }
        if length != self.sums.length || hex(&hash.finalize()) != self.sums.digest() {
            return Err(self.broken("changed"));
        }
        self.is_listed = true;
        Ok(())
    }

    /// The whole of a small entry.
    fn small(&self, length: u64, most: u64, source: &mut Source<'_>) -> Result<Vec<u8>> {
        if length > most {
            return Err(self.broken("large"));
        }
        let mut bytes = vec![0; usize::try_from(length).unwrap_or_default()];
        let mut filled = 0;
        while filled < bytes.len() {
            match source(&mut bytes[filled..]).map_err(|error| self.failed(&error))? {
                0 => return Err(self.broken("short")),
                count => filled += count,
            }
        }
        Ok(bytes)
    }

    /// Makes sure that the list was there and that nothing but filling follows it.
    fn end(self, mut rest: GzDecoder<BufReader<File>>) -> Result<Contents> {
        if !self.is_listed {
            return Err(self.broken(if self.about.is_none() { "none" } else { "short" }));
        }
        let mut buffer = vec![0; PORTION];
        loop {
            let count = rest.read(&mut buffer).map_err(|error| self.failed(&error))?;
            match count {
                0 => break,
                count if buffer[..count].iter().any(|byte| *byte != 0) => {
                    return Err(self.broken("more"));
                }
                _ => {}
            }
        }
        let after = rest.into_inner().fill_buf().map(<[u8]>::is_empty);
        if !after.map_err(|error| self.failed(&error))? {
            return Err(self.broken("more"));
        }
        let Self { about: Some(about), sums, .. } = self else { return Err(self.broken("none")) };
        Ok(about.with(&sums))
    }

    /// What it means that reading failed.
    fn failed(&self, error: &io::Error) -> Diagnostics {
        match error.kind() {
            _ if error.raw_os_error().is_some() => Diagnostic::error(codes::CANNOT_READ)
                .with("reason", durable::reason(error))
                .at(Place::File(self.path.to_owned()))
                .into(),
            _ if self.about.is_none() => self.broken("none"),
            io::ErrorKind::UnexpectedEof => self.broken("short"),
            _ => self.broken("changed"),
        }
    }

    fn broken(&self, what: &'static str) -> Diagnostics {
        let broken = Diagnostic::error(codes::BROKEN_BACKUP).with("what", what);
        broken.at(Place::File(self.path.to_owned())).into()
    }
}
