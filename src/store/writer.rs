//! The one writer: holds the lock from the first read to the last flush.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use chrono::{DateTime, Datelike, FixedOffset};

use super::{
    Directory, Order, StoredCase,
    counters::Counters,
    directory::read_text,
    durable::{self, Draft},
    journal::{self, Entry},
    layout,
};
use crate::{
    case::{Case, CaseNumber, Header, NewEvent},
    diagnostic::{Diagnostic, Place, Result, codes},
    digest::sha256,
};

/// How often a busy lock is tried, and how long in between.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(50);

/// Who writes, when, and by which verb.
#[derive(Debug, Clone)]
pub struct Stamp {
    /// The moment of writing, in the office's zone.
    pub now: DateTime<FixedOffset>,
    /// Who writes.
    pub by: String,
    /// Whether the clock is not the machine's own.
    pub clock_set: bool,
    /// The verb, for the journal.
    pub verb: &'static str,
}

/// A paper that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Its file, relative to the office directory, with forward slashes.
    pub file: String,
    /// `sha256:` and the digest of its bytes.
    pub digest: String,
}

/// The right to write; only one is held at a time.
#[derive(Debug)]
pub struct Writer<'a> {
    directory: &'a Directory,
    stamp: Stamp,
    counters: Counters,
    _lock: File,
}

impl Directory {
    /// Takes the right to write, waiting a few seconds for whoever holds it.
    ///
    /// # Errors
    /// `busy` when it stays taken.
    pub fn write(&self, stamp: Stamp) -> Result<Writer<'_>> {
        let path = self.root.join(layout::LOCK);
        durable::make_folder(&self.root.join(".ruqsat"))?;
        let file = durable::open_lock(&path)?;
        for attempt in 1.. {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if attempt < TRIES => thread::sleep(PAUSE),
                Err(_) => {
                    return Err(Diagnostic::error(codes::BUSY).at(Place::File(path)).into());
                }
            }
        }
        let counters = Counters::read(self)?;
        Ok(Writer { directory: self, stamp, counters, _lock: file })
    }
}

impl Writer<'_> {
    /// Who writes, and when.
    pub fn stamp(&self) -> &Stamp {
        &self.stamp
    }

    /// The number that the next taking of a series gives, as long as the lock is held. A
    /// number that a record bears already, put there by hand, is passed over.
    pub fn next_number(&mut self, prefix: &str, year: i32) -> CaseNumber {
        loop {
            let next = self.counters.next(prefix, year);
            if !layout::is_borne(&self.directory.root, &next) {
                return next;
            }
            self.counters.raise(prefix, year, next.serial());
        }
    }

    /// Takes the next numbers of a series; they are never given again, whatever happens.
    ///
    /// # Errors
    /// `cannot-write` when the mark cannot be kept.
    pub fn take_numbers(
        &mut self,
        prefix: &str,
        year: i32,
        count: usize,
    ) -> Result<Vec<CaseNumber>> {
        let mut numbers = Vec::with_capacity(count);
        for _ in 0..count {
            let number = self.next_number(prefix, year);
            self.counters.raise(prefix, year, number.serial());
            numbers.push(number);
        }
        self.counters.write(&self.directory.root)?;
        Ok(numbers)
    }

    /// Takes the next number of a series.
    ///
    /// # Errors
    /// `cannot-write` when the mark cannot be kept.
    pub fn take_number(&mut self, prefix: &str, year: i32) -> Result<CaseNumber> {
        let numbers = self.take_numbers(prefix, year, 1)?;
        numbers.into_iter().next().ok_or_else(|| Diagnostic::error(codes::INTERNAL).into())
    }

    /// Starts a series after numbers that were given on paper.
    ///
    /// # Errors
    /// `cannot-write` when the mark cannot be kept.
    pub fn start_after(&mut self, prefix: &str, year: i32, last: u32) -> Result<()> {
        self.counters.raise(prefix, year, last);
        self.counters.write(&self.directory.root)
    }

    /// Writes new cases, all of them flushed before it returns.
    ///
    /// # Errors
    /// `cannot-write`, `already-there`.
    pub fn create_cases(&mut self, headers: &[Header]) -> Result<()> {
        let root = &self.directory.root;
        let drafts: Vec<Draft> = headers
            .iter()
            .map(|header| Draft {
                path: layout::case(root, &header.number),
                bytes: header.to_text().into_bytes(),
            })
            .collect();
        let folders: std::collections::BTreeSet<&Path> =
            drafts.iter().filter_map(|draft| draft.path.parent()).collect();
        for folder in folders {
            durable::make_folder(folder)?;
        }
        match drafts.as_slice() {
            [one] => durable::create(&one.path, &one.bytes)?,
            many => durable::create_all(root, many)?,
        }
        let entries: Vec<Entry<'_>> = headers
            .iter()
            .zip(&drafts)
            .map(|(header, draft)| Entry { record: header.number.to_string(), bytes: &draft.bytes })
            .collect();
        self.journal(&entries)
    }

    /// Adds events at the end of a case, as long as nobody changed it since it was read.
    ///
    /// # Errors
    /// `changed-meanwhile`, `cannot-read`, `cannot-write`.
    pub fn append(&mut self, stored: &StoredCase, events: Vec<NewEvent>) -> Result<StoredCase> {
        let now_there = read_text(&stored.path)?;
        if now_there != stored.text {
            return Err(Diagnostic::error(codes::CHANGED_MEANWHILE)
                .with("case", stored.case.header.number.to_string())
                .at(Place::File(stored.path.clone()))
                .into());
        }
        let mut text = now_there;
        let mut case: Case = stored.case.clone();
        if !text.ends_with('\n') {
            text.push('\n');
        }
        for event in events {
            let n = case.next_event_number();
            let event = event.into_event(n, self.stamp.now, &self.stamp.by, self.stamp.clock_set);
            text.push_str(&event.to_text());
            case.events.push(event);
        }
        durable::replace(&stored.path, text.as_bytes())?;
        let record = case.header.number.to_string();
        self.journal(&[Entry { record, bytes: text.as_bytes() }])?;
        Ok(StoredCase { case, path: stored.path.clone(), text })
    }

    /// Writes an order: from here on it is taken, whatever happens to its papers.
    ///
    /// # Errors
    /// `cannot-write`, `already-there`.
    pub fn create_order(&mut self, order: &Order) -> Result<()> {
        let path = layout::order(&self.directory.root, &order.number);
        durable::make_folder(path.parent().unwrap_or(&self.directory.root))?;
        let text = order.to_text();
        durable::create(&path, text.as_bytes())?;
        self.journal(&[Entry { record: order.number.to_string(), bytes: text.as_bytes() }])
    }

    /// Writes a paper beside the others of a case or an order; a second one of the same
    /// name gets a number, so that nothing issued is overwritten. The very same paper is
    /// written once.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn create_paper(&mut self, of: &CaseNumber, name: &str, bytes: &[u8]) -> Result<Paper> {
        let folder = layout::papers(&self.directory.root, of);
        durable::make_folder(&folder)?;
        let path = free_name(&folder, name, bytes);
        if !path.exists() {
            durable::create(&path, bytes)?;
        }
        let shown = path.strip_prefix(&self.directory.root).unwrap_or(&path);
        let file =
            shown.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>();
        let file = file.join("/");
        self.journal(&[Entry { record: file.clone(), bytes }])?;
        Ok(Paper { file, digest: format!("sha256:{}", sha256(bytes)) })
    }

    /// Notes in the journal what the office says of itself.
    ///
    /// # Errors
    /// `cannot-read`, `cannot-write`.
    pub fn journal_office(&self) -> Result<()> {
        let text = read_text(&self.directory.root.join(layout::OFFICE))?;
        self.journal(&[Entry { record: layout::OFFICE.to_owned(), bytes: text.as_bytes() }])
    }

    fn journal(&self, entries: &[Entry<'_>]) -> Result<()> {
        let path = layout::journal(&self.directory.root, self.stamp.now.year());
        durable::make_folder(path.parent().unwrap_or(&self.directory.root))?;
        journal::add(&path, &self.stamp, entries)
    }
}

/// The first name that is free, or that bears these very bytes.
fn free_name(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let names = (1_u32..).map(|number| match number {
        1 => format!("{name}.pdf"),
        more => format!("{name}-{more}.pdf"),
    });
    let is_right =
        |path: &PathBuf| !path.exists() || fs::read(path).is_ok_and(|there| there == bytes);
    let mut paths = names.map(|name| folder.join(name));
    paths.find(is_right).unwrap_or_else(|| folder.join(name))
}
