//! Cases whose time of keeping is over are taken away, and a record stays: `purges/YEAR/NUMBER.toml`.
//!
//! The record comes first and says what goes; whoever writes next finishes from it what was cut
//! short. It holds numbers and digests, and nothing of a person.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Deserialize;

use super::{
    Directory, StoredCase, Writer,
    directory::{is_record, list},
    durable::{self, Draft},
    failpoint::{Failpoint, pass},
    journal::Entry,
    layout,
    reading::read_text,
};
use crate::{
    case::{CaseNumber, date_value, moment, moment_value, parse_record},
    diagnostic::{Diagnostic, Diagnostics, Result, codes},
    digest::sha256,
};

/// The format of the file that this program writes, and the newest that it reads.
const FORMAT: u32 = 1;

/// The letters of the numbers of purges.
pub const PURGES: &str = "PG";

/// What was taken away, when, by whom and why.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Purge {
    /// Format of the file.
    pub format: u32,
    /// Its number, such as `PG-2031-000001`.
    pub number: CaseNumber,
    /// How long cases were kept, as typed: `5y`, `60m`.
    pub older_than: String,
    /// The day before which all had ended that was taken away.
    #[serde(deserialize_with = "moment::deserialize_date")]
    pub before: NaiveDate,
    /// Why, in the office's own words.
    pub reason: String,
    /// The act that says how long cases are kept, if it was named.
    pub act: Option<String>,
    /// When it was typed.
    #[serde(deserialize_with = "moment::deserialize")]
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// Orders all of whose cases are gone: their papers, which name people, went too.
    #[serde(default)]
    pub orders: Vec<CaseNumber>,
    /// The last numbers given by then.
    #[serde(default)]
    pub marks: toml::Table,
    /// The cases.
    #[serde(default, rename = "case")]
    pub cases: Vec<PurgedCase>,
}

/// A case that was taken away, or a commission or campaign that was kept like one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PurgedCase {
    /// Its number, which is never given again.
    pub number: CaseNumber,
    /// The length of its file, in bytes.
    pub length: usize,
    /// `sha256:` and the digest of its file.
    pub digest: String,
    /// The day of the last that happened to it.
    #[serde(deserialize_with = "moment::deserialize_date")]
    pub last: NaiveDate,
}

/// The numbers of all that was purged.
#[derive(Debug, Clone, Default)]
pub struct Purged {
    /// Cases, which are gone with their papers.
    pub cases: BTreeSet<CaseNumber>,
    /// Orders whose papers are gone; their own files stay.
    pub orders: BTreeSet<CaseNumber>,
}

impl Purged {
    /// Whether a record of the journal went: a case by its number, a paper by that of its folder.
    pub(super) fn has(&self, record: &str) -> bool {
        let folder = record.strip_prefix(layout::PAPERS).and_then(|rest| rest.split('/').nth(2));
        let number = folder.unwrap_or(record).parse();
        number.is_ok_and(|number| {
            self.cases.contains(&number) || folder.is_some() && self.orders.contains(&number)
        })
    }
}

impl PurgedCase {
    /// A case as it stands before it goes.
    pub fn of(stored: &StoredCase, last: NaiveDate) -> Self {
        Self::of_text(stored.case.header.number.clone(), &stored.text, last)
    }

    /// A record of another kind as it stands before it goes.
    pub fn of_text(number: CaseNumber, text: &str, last: NaiveDate) -> Self {
        let digest = format!("sha256:{}", sha256(text.as_bytes()));
        Self { number, length: text.len(), digest, last }
    }
}

impl Purge {
    fn parse(path: &Path, text: &str) -> Result<Self> {
        parse_record(path, text, (|one: &Self| one.format, FORMAT))
    }

    fn to_text(&self) -> String {
        let texts = |numbers: &[CaseNumber]| {
            numbers.iter().map(|number| number.to_string().into()).collect::<Vec<toml::Value>>()
        };
        let mut table = toml::Table::new();
        table.insert("format".into(), i64::from(self.format).into());
        table.insert("number".into(), self.number.to_string().into());
        table.insert("older_than".into(), self.older_than.as_str().into());
        table.insert("before".into(), date_value(self.before));
        table.insert("reason".into(), self.reason.as_str().into());
        if let Some(act) = &self.act {
            table.insert("act".into(), act.as_str().into());
        }
        table.insert("recorded".into(), moment_value(self.recorded));
        table.insert("by".into(), self.by.as_str().into());
        if !self.orders.is_empty() {
            table.insert("orders".into(), texts(&self.orders).into());
        }
        table.insert("marks".into(), self.marks.clone().into());
        let case = |case: &PurgedCase| {
            let mut table = toml::Table::new();
            let length = i64::try_from(case.length).unwrap_or(i64::MAX);
            table.insert("number".into(), case.number.to_string().into());
            table.insert("length".into(), length.into());
            table.insert("digest".into(), case.digest.as_str().into());
            table.insert("last".into(), date_value(case.last));
            toml::Value::Table(table)
        };
        table.insert("case".into(), self.cases.iter().map(case).collect::<Vec<_>>().into());
        table.to_string()
    }

    /// Takes away what is still there of it.
    fn finish(&self, root: &Path) -> Result<()> {
        let gone = self.cases.iter().map(|case| &case.number).chain(&self.orders);
        for number in gone {
            let papers = layout::papers(root, number);
            if papers.symlink_metadata().is_ok() {
                clear(&papers)?;
            }
            durable::named(&papers, || pass(Failpoint::HalfPurged))?;
        }
        let mut folders = BTreeSet::new();
        for record in self.cases.iter().flat_map(|case| layout::kept_for_a_time(root, &case.number))
        {
            if record.exists() {
                durable::take_away(&record)?;
            }
            folders.extend(record.parent().map(Path::to_owned));
        }
        folders.iter().filter(|folder| folder.exists()).try_for_each(|one| durable::keep_names(one))
    }
}

/// Takes a folder away with all that lies in it; a link goes, and not what it leads to.
fn clear(folder: &Path) -> Result<()> {
    if !folder.symlink_metadata().is_ok_and(|found| found.is_dir()) {
        return durable::take_away(folder);
    }
    list(folder)?.iter().try_for_each(|path| clear(path))?;
    durable::keep_names(folder)?;
    // A folder with nothing in it tells nothing; its number stays taken by the record.
    let _ = fs::remove_dir(folder);
    Ok(())
}

impl Directory {
    /// What was purged, in the order of the numbers.
    ///
    /// # Errors
    /// `cannot-read`, `invalid-record`.
    pub fn purges(&self) -> Result<Vec<Purge>> {
        let mut purges = Vec::new();
        for year in list(&self.root.join(layout::PURGES))? {
            let mut files: Vec<PathBuf> = list(&year).unwrap_or_default();
            files.retain(|path| is_record(path));
            for path in files {
                let shown = path.strip_prefix(&self.root).unwrap_or(&path);
                purges.push(Purge::parse(shown, &read_text(&path)?)?);
            }
        }
        purges.sort_by(|a, b| a.number.cmp(&b.number));
        Ok(purges)
    }

    /// The numbers of all that was purged; of a record that cannot be read, none.
    pub fn purged(&self) -> Purged {
        let mut purged = Purged::default();
        for purge in self.purges().unwrap_or_default() {
            purged.cases.extend(purge.cases.into_iter().map(|case| case.number));
            purged.orders.extend(purge.orders);
        }
        purged
    }

    /// The purge that took a case away, if one did.
    pub fn purge_of(&self, number: &CaseNumber) -> Option<Purge> {
        let has = |purge: &Purge| purge.cases.iter().any(|case| case.number == *number);
        self.purges().unwrap_or_default().into_iter().find(has)
    }

    /// The orders all of whose cases are purged once these are, and whose papers are still there.
    ///
    /// # Errors
    /// `cannot-read`, `invalid-record`.
    pub fn orders_without_cases(&self, going: &[PurgedCase]) -> Result<Vec<CaseNumber>> {
        let mut gone = self.purged().cases;
        gone.extend(going.iter().map(|case| case.number.clone()));
        let mut orders = Vec::new();
        for year in list(&self.root.join(layout::ORDERS))? {
            let year = year.file_name().and_then(|name| name.to_str()?.parse().ok());
            let Some(year) = year else { continue };
            for order in self.orders(year)? {
                let has_papers = layout::papers(&self.root, &order.number).exists();
                if has_papers && order.cases.iter().all(|case| gone.contains(case)) {
                    orders.push(order.number);
                }
            }
        }
        Ok(orders)
    }

    /// Finishes a purge that a writer before announced and did not end.
    pub(super) fn finish_purge(&self) -> Result<()> {
        let under_way = self.root.join(layout::PURGE_UNDER_WAY);
        let text = fs::read_to_string(&under_way).unwrap_or_default();
        let Ok(number) = text.trim().parse::<CaseNumber>() else { return Ok(()) };
        let path = layout::purge(&self.root, &number);
        if path.is_file() {
            Purge::parse(&path, &read_text(&path)?)?.finish(&self.root)?;
        }
        durable::replace(&under_way, b"")
    }
}

impl Writer<'_> {
    /// Takes cases away, with their papers and scans: the record of it is there before anything
    /// goes, and gets the last numbers given.
    ///
    /// # Errors
    /// `cannot-write`: whoever writes next finishes it, once the record is there.
    pub fn purge(&mut self, mut purge: Purge) -> Result<()> {
        purge.marks = self.marks();
        let root = &self.directory.root;
        let text = purge.to_text();
        let under_way = root.join(layout::PURGE_UNDER_WAY);
        durable::replace(&under_way, purge.number.to_string().as_bytes())?;
        let entry = Entry::of(purge.number.to_string(), text.as_bytes());
        let draft = Draft { path: layout::purge(root, &purge.number), bytes: text.into_bytes() };
        self.journaled(vec![entry], || self.create(&[draft]))?;
        purge.finish(root)?;
        durable::replace(&under_way, b"")
    }
}

/// Said of a case that was purged: when, by which purge and why.
pub(super) fn purged(number: &CaseNumber, purge: &Purge) -> Diagnostics {
    Diagnostic::error(codes::CASE_PURGED)
        .with("case", number.to_string())
        .with("purge", purge.number.to_string())
        .with("date", purge.recorded.date_naive())
        .with("reason", purge.reason.as_str())
        .into()
}
