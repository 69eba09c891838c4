//! High-water marks of numbers: a number is never given twice, not even after `void`.
//!
//! They are derived, and found again where they are lost or set back: from the names of files,
//! the numbers of papers in cases, and the journal, which remembers what is there no more.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use super::{
    Directory, durable,
    failpoint::{Failpoint, pass},
    journal::{Journal, Line, last_lines},
    layout, reading,
};
use crate::{
    case::CaseNumber,
    diagnostic::{Diagnostic, Place, Result, codes},
};

/// The last number given in each series, such as `EX-2026 = 12`; a desk with a letter has series
/// of its own, such as `EX-2026-B = 12`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Counters(BTreeMap<String, u32>);

/// How much of a journal's end is looked at for numbers above the marks.
const RECENT: u64 = 64 << 10;

impl Counters {
    /// Reads the marks; where they are gone, or behind what was written last, they are found
    /// again from the records, and that is said.
    pub(super) fn read(directory: &Directory) -> Result<Self> {
        let path = directory.root.join(layout::COUNTERS);
        let kept: Option<Self> = match reading::text(&path, reading::REGISTER) {
            Ok(text) => toml::from_str(&text).ok().map(Self),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => {
                return Err(Diagnostic::error(codes::CANNOT_READ)
                    .with("reason", durable::reason(&error))
                    .at(Place::File(path))
                    .into());
            }
        };
        let recent = Self::recent(directory);
        match kept {
            Some(kept) if kept.reaches(&recent) => Ok(kept),
            kept => {
                let mut counters = kept.unwrap_or_default();
                counters.raise_all(&recent);
                counters.raise_all(&Self::from_records(directory));
                if counters != Self::default() {
                    let found = Diagnostic::warning(codes::NUMBERS_FOUND_AGAIN);
                    directory.remarks.add(found.at(Place::File(path)));
                    counters.write(&directory.root)?;
                }
                Ok(counters)
            }
        }
    }

    /// The highest numbers that the last lines of the journals tell of.
    fn recent(directory: &Directory) -> Self {
        let mut counters = Self::default();
        // A clock set back, or a year that turned, writes to another file than the last one.
        for path in directory.journal_files().iter().rev().take(2) {
            let lines = last_lines(path, RECENT);
            let lines = lines.iter().filter_map(|line| Line::parse(line)).map(|(line, _)| line);
            for line in lines.filter(|line| !may_be_of_paper(line, directory)) {
                counters.raise_record(&line.record);
            }
        }
        counters
    }

    /// The highest numbers that files, the papers in cases and the journal bear.
    fn from_records(directory: &Directory) -> Self {
        let mut counters = Self::default();
        let (cases, _) = directory.read_all();
        let events = cases.iter().flat_map(|stored| &stored.case.events);
        for number in events.filter_map(|event| event.text("number")?.parse::<CaseNumber>().ok()) {
            counters.raise(&number);
        }
        for folder in layout::NUMBERED.into_iter().chain([layout::PAPERS]) {
            let years = fs::read_dir(directory.root.join(folder)).into_iter().flatten().flatten();
            for year in years {
                for entry in fs::read_dir(year.path()).into_iter().flatten().flatten() {
                    let name = entry.file_name();
                    let stem = name.to_string_lossy();
                    if let Ok(number) = stem.trim_end_matches(".toml").parse::<CaseNumber>() {
                        counters.raise(&number);
                    }
                }
            }
        }
        for purge in directory.purges().unwrap_or_default() {
            counters.raise_all(&Self(purge.marks.try_into().unwrap_or_default()));
        }
        for path in directory.journal_files() {
            for told in &Journal::read(&directory.root, &path).records {
                counters.raise_record(&told.record);
            }
        }
        counters
    }

    /// The marks of series that were begun on paper.
    pub(super) fn starting_after(marks: &[(String, i32, u32)]) -> Self {
        let mut counters = Self::default();
        for (prefix, year, last) in marks {
            counters.raise(&CaseNumber::new(prefix, *year, *last));
        }
        counters
    }

    /// Sets the mark of a number's series at least that high.
    pub(super) fn raise(&mut self, number: &CaseNumber) {
        let series = series(number.prefix(), number.year(), number.desk());
        let mark = self.0.entry(series).or_default();
        *mark = (*mark).max(number.serial());
    }

    /// A record is a number, or a file in the folder of one.
    fn raise_record(&mut self, record: &str) {
        record.split('/').filter_map(|part| part.parse().ok()).for_each(|number| {
            self.raise(&number);
        });
    }

    fn raise_all(&mut self, others: &Self) {
        for (series, other) in &others.0 {
            let mark = self.0.entry(series.clone()).or_default();
            *mark = (*mark).max(*other);
        }
    }

    /// Whether no mark is behind another's.
    fn reaches(&self, others: &Self) -> bool {
        let mark = |series| self.0.get(series).copied().unwrap_or_default();
        others.0.iter().all(|(series, other)| mark(series) >= *other)
    }

    pub(super) fn as_table(&self) -> toml::Table {
        self.0.iter().map(|(series, mark)| (series.clone(), i64::from(*mark).into())).collect()
    }

    /// The number after the mark of a desk.
    pub(super) fn next(&self, prefix: &str, year: i32, desk: Option<char>) -> CaseNumber {
        let mark = self.0.get(&series(prefix, year, desk)).copied().unwrap_or_default();
        CaseNumber::new(prefix, year, mark.saturating_add(1)).of_desk(desk)
    }

    /// Writes the marks so that they stay.
    pub(super) fn write(&self, root: &Path) -> Result<()> {
        let mut text = String::new();
        for (series, mark) in &self.0 {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{series} = {mark}");
        }
        let path = root.join(layout::COUNTERS);
        durable::named(&path, || pass(Failpoint::BeforeCounters))?;
        durable::replace(&path, text.as_bytes())?;
        durable::named(&path, || pass(Failpoint::AfterCounters))
    }
}

/// Verbs whose new records have numbers that were taken.
const NUMBERING: [&str; 6] = [
    "register",
    "extern attach",
    "order",
    "certificate supplement",
    "certificate reference",
    "certificate code",
];

/// Whether a line may tell of a case that came with its number from paper: such a number may be
/// above the mark, and is passed over where it comes.
fn may_be_of_paper(line: &Line, directory: &Directory) -> bool {
    let is_borne = |number: CaseNumber| layout::is_borne(&directory.root, &number);
    !NUMBERING.contains(&line.verb.as_str()) && line.record.parse().is_ok_and(is_borne)
}

fn series(prefix: &str, year: i32, desk: Option<char>) -> String {
    match desk {
        Some(desk) => format!("{prefix}-{year:04}-{desk}"),
        None => format!("{prefix}-{year:04}"),
    }
}
