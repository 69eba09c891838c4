//! The journal: who wrote what and when, each line chained to the one before by its hash.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use super::{durable, writer::Stamp};
use crate::diagnostic::{Diagnostic, Place, Result, codes};
use crate::digest::sha256;

const HEADER: &str = "time,who,verb,record,length,sha256,previous\n";
/// No line is longer: times, hashes and numbers have known lengths, names are cut.
const LONGEST_LINE: u64 = 4096;
const LONGEST_NAME: usize = 200;

/// A line to be added: a record that was written.
pub(super) struct Entry<'a> {
    pub record: String,
    pub bytes: &'a [u8],
}

/// Adds a line for each record, in one write.
pub(super) fn add(path: &Path, stamp: &Stamp, entries: &[Entry<'_>]) -> Result<()> {
    let mut text = String::new();
    let mut previous = match last_line(path)? {
        Tail::Empty => {
            text.push_str(HEADER);
            sha256(HEADER.trim_end().as_bytes())
        }
        Tail::Line(line) => sha256(line.as_bytes()),
        Tail::Torn(line) => {
            // A write cut short: it stays, ended, and is chained like any other line.
            text.push('\n');
            sha256(line.as_bytes())
        }
    };
    for entry in entries {
        let line = line(stamp, entry, &previous)?;
        previous = sha256(line.trim_end().as_bytes());
        text.push_str(&line);
    }
    durable::append(path, text.as_bytes())
}

fn line(stamp: &Stamp, entry: &Entry<'_>, previous: &str) -> Result<String> {
    let who: String = stamp.by.chars().take(LONGEST_NAME).collect();
    let fields = [
        stamp.now.to_rfc3339(),
        who,
        stamp.verb.to_owned(),
        entry.record.clone(),
        entry.bytes.len().to_string(),
        sha256(entry.bytes),
        previous.to_owned(),
    ];
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(&fields)
        .ok()
        .and_then(|()| writer.into_inner().ok())
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .ok_or_else(|| Diagnostic::error(codes::INTERNAL).with("detail", "journal line").into())
}

enum Tail {
    Empty,
    Line(String),
    Torn(String),
}

fn last_line(path: &Path) -> Result<Tail> {
    read_tail(path).map_err(|error| {
        Diagnostic::error(codes::CANNOT_READ)
            .with("reason", durable::reason(&error))
            .at(Place::File(path.to_owned()))
            .into()
    })
}

fn read_tail(path: &Path) -> std::io::Result<Tail> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Tail::Empty),
        Err(error) => return Err(error),
    };
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(LONGEST_LINE)))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    let Some(last) = text.lines().next_back() else { return Ok(Tail::Empty) };
    Ok(if text.ends_with('\n') { Tail::Line(last.to_owned()) } else { Tail::Torn(last.to_owned()) })
}
