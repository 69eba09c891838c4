//! One line of the journal.

use std::path::Path;

use chrono::DateTime;

use crate::{
    diagnostic::{Diagnostic, Result, codes},
    digest::sha256,
    store::{layout, writer::Stamp},
};

/// Names are cut, so that a line has a greatest length.
const LONGEST_NAME: usize = 200;
/// Hexadecimal digits of a digest.
const DIGEST: usize = 64;

/// A record about to be written.
pub(in crate::store) struct Entry {
    /// The number of a case or an order, or a file by its path in the office.
    pub record: String,
    /// The length of its whole file, in bytes.
    pub length: usize,
    /// The SHA-256 of its whole file.
    pub digest: String,
}

impl Entry {
    /// A record with the whole of its file.
    pub(in crate::store) fn of(record: impl Into<String>, bytes: &[u8]) -> Self {
        Self { record: record.into(), length: bytes.len(), digest: sha256(bytes) }
    }
}

/// A line without the hash of the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::store) struct Line {
    pub time: String,
    pub who: String,
    pub verb: String,
    pub record: String,
    pub length: usize,
    pub digest: String,
}

impl Line {
    pub(super) fn new(stamp: &Stamp, entry: Entry) -> Self {
        Self {
            time: stamp.now.to_rfc3339(),
            who: stamp.by.chars().take(LONGEST_NAME).collect(),
            verb: stamp.verb.to_owned(),
            record: entry.record,
            length: entry.length,
            digest: entry.digest,
        }
    }

    /// Reads a line and the hash of the one before it; nothing of one that is none.
    pub(in crate::store) fn parse(text: &str) -> Option<(Self, String)> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let cells = reader.records().next()?.ok()?;
        let cell = |at: usize| cells.get(at).map(str::to_owned);
        let line = Self {
            time: cell(0)?,
            who: cell(1)?,
            verb: cell(2)?,
            record: cell(3)?,
            length: cell(4)?.parse().ok()?,
            digest: cell(5)?,
        };
        let previous = cell(6)?;
        let is_whole = cells.len() == 7
            && DateTime::parse_from_rfc3339(&line.time).is_ok()
            && [&line.digest, &previous].iter().all(|digest| digest.len() == DIGEST);
        is_whole.then_some((line, previous))
    }

    pub(super) fn to_text(&self, previous: &str) -> Result<String> {
        let length = self.length.to_string();
        let fields =
            [&self.time, &self.who, &self.verb, &self.record, &length, &self.digest, previous];
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer
            .write_record(fields.map(str::as_bytes))
            .ok()
            .and_then(|()| writer.into_inner().ok())
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .ok_or_else(|| Diagnostic::error(codes::INTERNAL).with("detail", "journal line").into())
    }

    /// Whether its record was written: a file begins as the line says it does.
    pub(super) fn is_written(&self, root: &Path) -> bool {
        layout::record(root, &self.record).iter().any(|path| {
            let begins = std::fs::read(path).ok();
            let begins = begins.as_deref().and_then(|bytes| bytes.get(..self.length));
            begins.is_some_and(|bytes| sha256(bytes) == self.digest)
        })
    }
}
