//! Lines announced before their records are written, in `.ruqsat/journal-to-come`: who was cut
//! short in between leaves them to whoever writes next.

use std::path::{Path, PathBuf};

use super::{HEADER, Line, add, chained, tail};
use crate::{
    diagnostic::Result,
    digest::sha256,
    store::{
        durable,
        failpoint::{Failpoint, pass},
        layout, reading,
    },
};

/// Lines that a journal is about to get.
pub(in crate::store) struct Announced {
    root: PathBuf,
    /// The journal, by its path in the office.
    file: String,
    /// How long it was when they were announced.
    length: u64,
    /// The text that comes after it.
    text: String,
}

impl Announced {
    pub(super) fn write(root: &Path, file: &str, lines: &[Line]) -> Result<Self> {
        let journal = root.join(file);
        durable::make_folder(journal.parent().unwrap_or(root))?;
        // A journal that cannot be written is found out before any record is. Its header comes
        // whole, so that no line cut short is ever its first.
        if tail::length(&journal) == 0 {
            durable::replace(&journal, HEADER.as_bytes())?;
        }
        durable::touch(&journal)?;
        let announced = Self {
            root: root.to_owned(),
            file: file.to_owned(),
            length: tail::length(&journal),
            text: chained(&journal, lines)?,
        };
        let place = root.join(layout::TO_COME);
        durable::named(&place, || pass(Failpoint::BeforeAnnounced))?;
        durable::overwrite(&place, announced.to_text().as_bytes(), true)?;
        durable::named(&place, || pass(Failpoint::Announced))?;
        Ok(announced)
    }

    /// Adds the lines: their records are written.
    ///
    /// # Errors
    /// `cannot-write`: whoever writes next adds them then.
    pub(in crate::store) fn add(self) -> Result<()> {
        let journal = self.root.join(&self.file);
        durable::named(&journal, || pass(Failpoint::RecordsWritten))?;
        durable::append(&journal, self.text.as_bytes())?;
        durable::named(&journal, || pass(Failpoint::Journaled))?;
        clear(&self.root)
    }

    /// What was announced; nothing if that is not whole, for no record was written then.
    fn read(root: &Path) -> Option<Self> {
        let bytes = reading::bytes(&root.join(layout::TO_COME), reading::JOURNAL).ok()?;
        let all = String::from_utf8(bytes).ok()?;
        let (head, text) = all.split_once('\n')?;
        let mut head = head.split(' ');
        let (file, length, digest) = (head.next()?, head.next()?, head.next()?);
        let is_whole = sha256(text.as_bytes()) == digest && layout::is_journal(file);
        is_whole.then_some(Self {
            root: root.to_owned(),
            file: file.to_owned(),
            length: length.parse().ok()?,
            text: text.to_owned(),
        })
    }

    fn to_text(&self) -> String {
        let digest = sha256(self.text.as_bytes());
        format!("{} {} {digest}\n{}", self.file, self.length, self.text)
    }

    /// Adds what is not in the journal yet of what was written.
    fn finish(&self) -> Result<()> {
        let journal = self.root.join(&self.file);
        let there = tail::read_after(&journal, self.length)?;
        if there == self.text.as_bytes() {
            return Ok(());
        }
        let lines: Vec<Line> = read_lines(&self.text).collect();
        let there = String::from_utf8_lossy(&there);
        let mut kept: Vec<Line> = read_lines(&there).collect();
        if kept.iter().all(|line| lines.contains(line)) && !there.is_empty() {
            // Nothing but what is left of these very lines: they come again, whole.
            durable::cut(&journal, self.length)?;
            kept.clear();
        }
        let missing = lines.into_iter().filter(|line| line.is_written(&self.root));
        let missing: Vec<Line> = missing.filter(|line| !kept.contains(line)).collect();
        if missing.is_empty() { Ok(()) } else { add(&journal, &missing) }
    }
}

/// The lines of a journal that are whole.
fn read_lines(text: &str) -> impl Iterator<Item = Line> {
    text.lines().filter_map(Line::parse).map(|(line, _)| line)
}

/// Adds to the journal what an earlier writer announced and wrote, and did not add.
///
/// # Errors
/// `cannot-read`, `cannot-write`: nothing may be written while the journal cannot be.
pub(in crate::store) fn settle(root: &Path) -> Result<()> {
    if tail::length(&root.join(layout::TO_COME)) == 0 {
        return Ok(());
    }
    if let Some(announced) = Announced::read(root) {
        announced.finish()?;
    }
    clear(root)
}

/// Nothing is announced any more. Need not stay: lines that are there are not added twice.
fn clear(root: &Path) -> Result<()> {
    durable::overwrite(&root.join(layout::TO_COME), b"", false)
}
