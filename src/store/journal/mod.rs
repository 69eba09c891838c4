//! The journal: who wrote what and when, each line chained to the one before by its hash.
//!
//! Its lines are announced before their records are written, and added after. Whoever writes
//! next adds what was announced and written, and is not in it: the journal may be a write
//! behind, and never more.

mod announced;
mod line;
mod tail;
mod verify;

use std::path::Path;

use chrono::Datelike;

use super::{durable, layout, writer::Stamp};
use crate::{diagnostic::Result, digest::sha256};

pub(super) use announced::{Announced, settle};
pub(super) use line::{Entry, Line};
pub(super) use tail::last_lines;
pub use verify::{Flaw, Journal, Telling};

pub(super) const HEADER: &str = "time,who,verb,record,length,sha256,previous\n";

/// Announces a line for each record about to be written, once nothing announced before is left.
///
/// # Errors
/// `cannot-read`, `cannot-write`: nothing is to be written then.
pub(super) fn announce(
    root: &Path,
    mark: Option<char>,
    stamp: &Stamp,
    entries: Vec<Entry>,
) -> Result<Announced> {
    settle(root)?;
    let file = layout::journal(stamp.now.year(), mark);
    let lines: Vec<Line> = entries.into_iter().map(|entry| Line::new(stamp, entry)).collect();
    Announced::write(root, &file, &lines)
}

/// The text of lines that come after what a journal holds.
fn chained(path: &Path, lines: &[Line]) -> Result<String> {
    let mut text = String::new();
    let mut previous = match tail::last_line(path)? {
        // It was taken away since its lines were announced.
        tail::Tail::Empty => {
            text.push_str(HEADER);
            sha256(HEADER.trim_end().as_bytes())
        }
        tail::Tail::Line(line) => sha256(line.as_bytes()),
        tail::Tail::Torn(line) => {
            // A write cut short: it stays, ended, and is chained like any other line.
            text.push('\n');
            sha256(line.as_bytes())
        }
    };
    for line in lines {
        let line = line.to_text(&previous)?;
        previous = sha256(line.trim_end().as_bytes());
        text.push_str(&line);
    }
    Ok(text)
}

/// Adds lines after what a journal holds.
fn add(path: &Path, lines: &[Line]) -> Result<()> {
    durable::append(path, chained(path, lines)?.as_bytes())
}
