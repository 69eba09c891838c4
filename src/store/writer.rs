//! The one writer: holds the lock from the first read to the last flush.

use std::{collections::BTreeSet, path::Path, time::Duration};

use chrono::{DateTime, FixedOffset};

use super::{
    Directory, Order, StoredCase,
    counters::Counters,
    directory::list,
    disk,
    durable::{self, Draft},
    failpoint::{Failpoint, pass},
    journal::{self, Entry},
    layout,
    lock::Lock,
    mark::Mark,
    reading,
    reading::read_text,
};
use crate::{
    case::{Case, CaseNumber, Event, Header, NewEvent},
    diagnostic::{Diagnostic, Place, Result, codes},
};

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
    /// How long to wait for whoever else writes.
    pub patience: Duration,
}

/// The right to write; only one is held at a time.
#[derive(Debug)]
pub struct Writer<'a> {
    pub(super) directory: &'a Directory,
    stamp: Stamp,
    counters: Counters,
    pub(super) mark: Mark,
    _lock: Lock,
}

impl Directory {
    /// Takes the right to write, waiting as long as the stamp says for whoever holds it. What a
    /// writer before left half done in the journal is done first.
    ///
    /// # Errors
    /// `busy` when it stays taken, `no-locks` where the disk knows no locks; `cannot-write`,
    /// `cannot-read`, `invalid-record`.
    pub fn write(&self, stamp: Stamp) -> Result<Writer<'_>> {
        self.follow_no_link()?;
        let lock = Lock::take(&self.root, &stamp)?;
        if let Some(group) = self.office.group {
            let of_git = [layout::GIT_ATTRIBUTES, layout::GIT_IGNORE];
            let own = [layout::OFFICE].into_iter().chain(layout::FURTHER).chain(of_git);
            let paths = own.chain(layout::FOLDERS);
            let paths: Vec<_> = paths.map(|path| self.root.join(path)).collect();
            durable::named(&self.root, || disk::open_to(group, &paths))?;
        }
        journal::settle(&self.root)?;
        self.finish_purge()?;
        let mark = Mark::of_writer(self)?;
        let counters = Counters::read(self)?;
        Ok(Writer { directory: self, stamp, counters, mark, _lock: lock })
    }

    /// Makes sure that no folder of the office is a link: what is written to it would land
    /// elsewhere. Those of years are looked at too.
    fn follow_no_link(&self) -> Result<()> {
        let folders = layout::FOLDERS.into_iter().chain(layout::FURTHER);
        for folder in folders.map(|folder| self.root.join(folder)) {
            let years = list(&folder)?.into_iter().filter(|path| path.is_dir());
            for path in [folder].into_iter().chain(years) {
                durable::named(&path, || disk::follow_no_link(&path))?;
            }
        }
        Ok(())
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
            let next = self.counters.next(prefix, year, self.mark.letter);
            if !layout::is_borne(&self.directory.root, &next) {
                return next;
            }
            self.counters.raise(&next);
        }
    }

    /// The numbers that the next takings of a series give, as long as the lock is held.
    pub fn next_numbers(&mut self, prefix: &str, year: i32, count: usize) -> Vec<CaseNumber> {
        let kept = self.counters.clone();
        let numbers = (0..count).map(|_| {
            let number = self.next_number(prefix, year);
            self.counters.raise(&number);
            number
        });
        let numbers = numbers.collect();
        self.counters = kept;
        numbers
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
        self.watch_place()?;
        let mut numbers = Vec::with_capacity(count);
        for _ in 0..count {
            let number = self.next_number(prefix, year);
            self.counters.raise(&number);
            numbers.push(number);
        }
        self.counters.write(&self.directory.root)?;
        Ok(numbers)
    }

    /// The last numbers given, by their series.
    pub(super) fn marks(&self) -> toml::Table {
        self.counters.as_table()
    }

    /// Takes the next number of a series.
    ///
    /// # Errors
    /// `cannot-write` when the mark cannot be kept.
    pub fn take_number(&mut self, prefix: &str, year: i32) -> Result<CaseNumber> {
        let numbers = self.take_numbers(prefix, year, 1)?;
        numbers.into_iter().next().ok_or_else(|| Diagnostic::error(codes::INTERNAL).into())
    }

    /// Gives no number of a series again up to one that was typed or promised.
    ///
    /// # Errors
    /// `cannot-write` when the mark cannot be kept.
    pub fn start_after(&mut self, last: &CaseNumber) -> Result<()> {
        self.watch_place()?;
        self.counters.raise(last);
        self.counters.write(&self.directory.root)
    }

    /// Writes new cases, all of them flushed before it returns.
    ///
    /// # Errors
    /// `cannot-write`, `already-there`.
    pub fn create_cases(&mut self, headers: &[Header]) -> Result<()> {
        self.create_told(headers, &[], &|_| ())
    }

    /// Writes new cases with what happened to them before they were written down, the events
    /// of each; tells how many are written as it goes.
    ///
    /// # Errors
    /// `cannot-write`, `already-there`.
    pub fn create_told(
        &mut self,
        headers: &[Header],
        events: &[Vec<NewEvent>],
        tell: &(dyn Fn(usize) + Sync),
    ) -> Result<()> {
        let root = &self.directory.root;
        let stamp = &self.stamp;
        let told = events.iter().map(Vec::as_slice).chain(std::iter::repeat(&[][..]));
        let draft = |(header, events): (&Header, &[NewEvent])| {
            let mut text = header.to_text();
            for (n, event) in (1..).zip(events) {
                let event = event.clone().into_event(n, stamp.now, &stamp.by, stamp.clock_set);
                text.push_str(&event.to_text());
            }
            Draft { path: layout::case(root, &header.number), bytes: text.into_bytes() }
        };
        let drafts: Vec<Draft> = headers.iter().zip(told).map(draft).collect();
        let entries = headers
            .iter()
            .zip(&drafts)
            .map(|(header, draft)| Entry::of(header.number.to_string(), &draft.bytes))
            .collect();
        self.journaled(entries, || self.create_telling(&drafts, tell))
    }

    /// Adds events at the end of a case, as long as nobody changed it since it was read.
    ///
    /// # Errors
    /// `changed-meanwhile`, `cannot-read`, `cannot-write`.
    pub fn append(&mut self, stored: &StoredCase, events: Vec<NewEvent>) -> Result<StoredCase> {
        let longer = self.longer(stored, events)?;
        self.journaled(entries(std::slice::from_ref(&longer)), || {
            durable::replace(&longer.path, longer.text.as_bytes())
        })?;
        Ok(longer)
    }

    /// Adds events at the end of many cases, flushed together: of none, if one of them was
    /// changed since it was read.
    ///
    /// # Errors
    /// `changed-meanwhile`, `cannot-read`, `cannot-write`.
    pub fn append_all(
        &mut self,
        cases: Vec<(&StoredCase, Vec<NewEvent>)>,
    ) -> Result<Vec<StoredCase>> {
        let longer = cases
            .into_iter()
            .map(|(stored, events)| self.longer(stored, events))
            .collect::<Result<Vec<StoredCase>>>()?;
        let draft = |one: &StoredCase| Draft {
            path: one.path.clone(),
            bytes: one.text.clone().into_bytes(),
        };
        let drafts: Vec<Draft> = longer.iter().map(draft).collect();
        self.journaled(entries(&longer), || durable::replace_all(&self.directory.root, &drafts))?;
        Ok(longer)
    }

    /// A case with events added to its text, which must still be the text of its file.
    fn longer(&self, stored: &StoredCase, events: Vec<NewEvent>) -> Result<StoredCase> {
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
            let event = self.numbered(&case, event);
            text.push_str(&event.to_text());
            case.events.push(event);
        }
        // A file that nobody could read again is not written.
        if text.len() > reading::RECORD {
            return Err(Diagnostic::error(codes::CANNOT_WRITE)
                .with("reason", reading::TOO_LONG)
                .at(Place::File(stored.path.clone()))
                .into());
        }
        Ok(StoredCase { case, path: stored.path.clone(), text })
    }

    /// An event as it will stand in a case once it is added.
    pub fn numbered(&self, case: &Case, event: NewEvent) -> Event {
        let n = case.next_event_number();
        event.into_event(n, self.stamp.now, &self.stamp.by, self.stamp.clock_set)
    }

    /// Writes orders: from here on they are taken, whatever happens to their papers. They are
    /// under way until [`Writer::end_orders`].
    ///
    /// # Errors
    /// `cannot-write`, `already-there`.
    pub fn create_orders(&mut self, orders: &[&Order]) -> Result<()> {
        let root = &self.directory.root;
        let numbers: Vec<String> = orders.iter().map(|order| order.number.to_string()).collect();
        let under_way = root.join(layout::UNDER_WAY);
        durable::replace(&under_way, numbers.join("\n").as_bytes())?;
        durable::named(&under_way, || pass(Failpoint::OrdersNoted))?;
        let draft = |order: &&Order| Draft {
            path: layout::order(root, &order.number),
            bytes: order.to_text().into_bytes(),
        };
        let drafts: Vec<Draft> = orders.iter().map(draft).collect();
        let entries = orders
            .iter()
            .zip(&drafts)
            .map(|(order, draft)| Entry::of(order.number.to_string(), &draft.bytes))
            .collect();
        self.journaled(entries, || self.create(&drafts))
    }

    /// No order is under way any more.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn end_orders(&mut self) -> Result<()> {
        let under_way = self.directory.root.join(layout::UNDER_WAY);
        durable::named(&under_way, || pass(Failpoint::BeforeOrdersEnded))?;
        durable::replace(&under_way, b"")
    }

    /// Writes new files and the folders they lie in, all flushed before it returns.
    pub(super) fn create(&self, drafts: &[Draft]) -> Result<()> {
        self.create_telling(drafts, &|_| ())
    }

    fn create_telling(&self, drafts: &[Draft], tell: &(dyn Fn(usize) + Sync)) -> Result<()> {
        let folders: BTreeSet<&Path> =
            drafts.iter().filter_map(|draft| draft.path.parent()).collect();
        for folder in folders {
            durable::make_folder(folder)?;
        }
        match drafts {
            [one] => durable::create(&one.path, &one.bytes),
            many => durable::create_all(&self.directory.root, many, tell),
        }
    }

    /// Writes records of which the journal tells: its lines are announced, the records written,
    /// the lines added.
    ///
    /// # Errors
    /// What keeps the lines from being announced, and then nothing is written; or the records
    /// from being written. A line that cannot be added is only said, for the record is there.
    pub(super) fn journaled(
        &self,
        entries: Vec<Entry>,
        write: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        if entries.is_empty() {
            return write();
        }
        let root = &self.directory.root;
        let announced = journal::announce(root, self.mark.letter, &self.stamp, entries)?;
        write()?;
        self.directory.add_to_journal(announced);
        Ok(())
    }
}

/// What the journal tells of cases.
fn entries(cases: &[StoredCase]) -> Vec<Entry> {
    let entry =
        |one: &StoredCase| Entry::of(one.case.header.number.to_string(), one.text.as_bytes());
    cases.iter().map(entry).collect()
}
