//! High-water marks of numbers: a number is never given twice, not even after `void`.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use super::{Directory, durable, layout};
use crate::{
    case::CaseNumber,
    diagnostic::{Diagnostic, Place, Result, codes, toml_problem},
};

/// The last number given in each series, such as `EX-2026 = 12`.
#[derive(Debug, Clone, Default)]
pub(super) struct Counters(BTreeMap<String, u32>);

impl Counters {
    /// Reads the marks; where the file is gone they are found again from the records.
    pub(super) fn read(directory: &Directory) -> Result<Self> {
        let path = directory.root.join(layout::COUNTERS);
        match fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text)
                .map(Self)
                .map_err(|error| toml_problem(codes::INVALID_RECORD, &path, &text, &error).into()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Ok(Self::from_records(directory))
            }
            Err(error) => Err(Diagnostic::error(codes::CANNOT_READ)
                .with("reason", durable::reason(&error))
                .at(Place::File(path))
                .into()),
        }
    }

    /// The highest numbers that files and the papers in cases bear.
    fn from_records(directory: &Directory) -> Self {
        let mut counters = Self::default();
        let (cases, _) = directory.read_all();
        let events = cases.iter().flat_map(|stored| &stored.case.events);
        for number in events.filter_map(|event| event.text("number")?.parse::<CaseNumber>().ok()) {
            counters.raise(number.prefix(), number.year(), number.serial());
        }
        for folder in [layout::APPLICATIONS, "orders", "papers"] {
            let years = fs::read_dir(directory.root.join(folder)).into_iter().flatten().flatten();
            for year in years {
                for entry in fs::read_dir(year.path()).into_iter().flatten().flatten() {
                    let name = entry.file_name();
                    let stem = name.to_string_lossy();
                    if let Ok(number) = stem.trim_end_matches(".toml").parse::<CaseNumber>() {
                        counters.raise(number.prefix(), number.year(), number.serial());
                    }
                }
            }
        }
        counters
    }

    /// The marks of series that were begun on paper.
    pub(super) fn starting_after(marks: &[(String, i32, u32)]) -> Self {
        let mut counters = Self::default();
        for (prefix, year, last) in marks {
            counters.raise(prefix, *year, *last);
        }
        counters
    }

    /// Sets a mark at least this high.
    pub(super) fn raise(&mut self, prefix: &str, year: i32, serial: u32) {
        let mark = self.0.entry(series(prefix, year)).or_default();
        *mark = (*mark).max(serial);
    }

    /// The number after the mark.
    pub(super) fn next(&self, prefix: &str, year: i32) -> CaseNumber {
        let mark = self.0.get(&series(prefix, year)).copied().unwrap_or_default();
        CaseNumber::new(prefix, year, mark.saturating_add(1))
    }

    /// Writes the marks so that they stay.
    pub(super) fn write(&self, root: &Path) -> Result<()> {
        let mut text = String::new();
        for (series, mark) in &self.0 {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{series} = {mark}");
        }
        durable::replace(&root.join(layout::COUNTERS), text.as_bytes())
    }
}

fn series(prefix: &str, year: i32) -> String {
    format!("{prefix}-{year:04}")
}
