//! A backup is made: every file of the office, read once, under the lock.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write},
    path::Path,
};

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};

use super::{
    Contents,
    about::{ABOUT, About},
    contents::{OFFICE, each_file},
    sums::{SUMS, Sums},
    unpack::examine,
};
use crate::{
    diagnostic::{Diagnostic, Place, Result, codes},
    digest::hex,
    store::{
        Directory, Writer,
        durable::{self, Growing},
    },
};

impl Writer<'_> {
    /// Writes the office as it is now, for nobody else writes meanwhile, into one new file. The
    /// file is read again as a whole before it gets its name.
    ///
    /// # Errors
    /// `file-exists`; `unfit-place` among the office's own records; `unfit-file` for a link or
    /// what else a backup cannot hold; `cannot-read`, `cannot-write`.
    pub fn back_up(&self, path: &Path) -> Result<Contents> {
        self.directory.hold_new([path].into_iter())?;
        self.directory.hold_apart(path)?;
        let stamp = self.stamp();
        let office = self.directory.office.name.kk.clone().unwrap_or_default();
        let about = About::new(office, stamp.now, stamp.by.clone());
        durable::grow(
            path,
            |growing| Pack::new(path, growing, about)?.fill(self.directory),
            |twin, made| {
                if examine(twin)? == *made {
                    return Ok(());
                }
                let unfaithful =
                    Diagnostic::error(codes::CANNOT_WRITE).with("reason", "unfaithful");
                Err(unfaithful.at(Place::File(path.to_owned())).into())
            },
        )
    }
}

/// A backup being made.
struct Pack<'p> {
    path: &'p Path,
    archive: Builder<GzEncoder<&'p mut Growing>>,
    about: About,
    sums: Sums,
    /// The list of digests, in a file without a name until it has its place in the archive.
    list: File,
}

impl<'p> Pack<'p> {
    fn new(path: &'p Path, growing: &'p mut Growing, about: About) -> Result<Self> {
        let list = durable::named(path, tempfile::tempfile)?;
        // Papers are compressed already: more effort would only take time.
        let archive = Builder::new(GzEncoder::new(growing, Compression::fast()));
        Ok(Self { path, archive, about, sums: Sums::default(), list })
    }

    fn fill(mut self, directory: &Directory) -> Result<Contents> {
        let about = self.about.to_text();
        self.add(ABOUT, about.len() as u64, about.as_bytes(), Path::new(ABOUT))?;
        each_file(directory.root(), &mut |shown, path| {
            let file = File::open(path).and_then(|file| Ok((file.metadata()?.len(), file)));
            let (length, file) = file.map_err(|error| cannot_read(path, &error))?;
            self.add(&format!("{OFFICE}{shown}"), length, file, path)
        })?;
        let Self { path, mut archive, about, sums, mut list } = self;
        durable::named(path, || {
            list.seek(SeekFrom::Start(0))?;
            archive.append_data(&mut header(sums.length, &about), SUMS, list)?;
            archive.into_inner()?.finish()?.flush()
        })?;
        Ok(about.with(&sums))
    }

    /// Adds an entry; `from` is named where it cannot be read.
    fn add(&mut self, name: &str, length: u64, source: impl Read, from: &Path) -> Result<()> {
        let mut measured = Measured { source, left: length, hash: Sha256::new(), failed: None };
        let added = self.archive.append_data(&mut header(length, &self.about), name, &mut measured);
        if let Some(error) = measured.failed {
            return Err(cannot_read(from, &error).into());
        }
        durable::named(self.path, || {
            added?;
            let digest = hex(&measured.hash.finalize());
            self.list.write_all(self.sums.add(name, length, &digest).as_bytes())
        })
    }
}

/// What is read into an archive: exactly as much as was promised, with its digest.
struct Measured<R> {
    source: R,
    left: u64,
    hash: Sha256,
    failed: Option<io::Error>,
}

impl<R: Read> Read for Measured<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(buffer.len()).min(buffer.len());
        let failed = match self.source.read(&mut buffer[..most]) {
            // A program that does not wait for its turn made it shorter.
            Ok(0) if self.left > 0 => io::ErrorKind::UnexpectedEof.into(),
            Ok(count) => {
                self.left -= count as u64;
                self.hash.update(&buffer[..count]);
                return Ok(count);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Err(error),
            Err(error) => error,
        };
        let kind = failed.kind();
        self.failed = Some(failed);
        Err(kind.into())
    }
}

/// What stands before each entry: nothing of this machine but the moment.
fn header(length: u64, about: &About) -> Header {
    let mut header = Header::new_gnu();
    header.set_entry_type(EntryType::Regular);
    header.set_mode(0o600);
    header.set_size(length);
    header.set_mtime(u64::try_from(about.made.timestamp()).unwrap_or_default());
    header
}

fn cannot_read(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error(codes::CANNOT_READ)
        .with("reason", durable::reason(error))
        .at(Place::File(path.to_owned()))
}
