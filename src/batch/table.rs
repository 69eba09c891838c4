//! A sheet of anything but applications: columns that the caller names, every problem of the
//! header at once, every cell with its place.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{
    Row,
    column::normal,
    comma,
    encoding::decode,
    head::{Headers, SEARCHED},
    sheet::{self, Origin},
    workbook,
};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Result, codes, nearest};

/// A column that a table may have.
#[derive(Debug, Clone, Copy)]
pub struct Head {
    /// The contract's name.
    pub name: &'static str,
    /// Other headers it goes by, in Kazakh, Russian, English.
    pub others: &'static [&'static str],
    /// Whether a table must have it.
    pub is_required: bool,
    /// The kind of its words in `data/i18n`: they are `KIND-NAME`.
    pub kind: &'static str,
}

impl Head {
    fn is(&self, header: &str) -> bool {
        let header = normal(header);
        normal(self.name) == header || self.others.iter().any(|other| normal(other) == header)
    }

    /// The key of its words in `data/i18n`.
    pub fn term(&self) -> String {
        format!("{}-{}", self.kind, self.name.replace('_', "-"))
    }
}

/// The headers that a table may have.
struct Known<'a>(&'a [Head]);

impl Headers for Known<'_> {
    fn knows(&self, name: &str) -> bool {
        self.0.iter().any(|head| head.is(name))
    }
}

/// A sheet with columns of its own.
#[derive(Debug)]
pub struct Table {
    path: PathBuf,
    origin: Origin,
    headers: Vec<String>,
    /// Its rows under the header, without blank ones.
    pub rows: Vec<Row>,
    columns: BTreeMap<&'static str, usize>,
}

impl Table {
    /// Reads a sheet; the bytes are those of the file at `path`.
    ///
    /// # Errors
    /// `not-utf8`, `broken-workbook`, `old-workbook`, `sheet-too-large`, `several-sheets`,
    /// `empty-sheet`; of the header all at once `unknown-column` (unless they are to be
    /// ignored), `missing-column`, `repeated-column`.
    pub fn parse(path: &Path, bytes: &[u8], heads: &[Head], ignore_unknown: bool) -> Result<Self> {
        let is_header = |name: &str| heads.iter().any(|head| head.is(name));
        let known = |row: &Row| row.cells.iter().filter(|cell| is_header(cell)).count();
        let (origin, mut rows) = if workbook::is_workbook(bytes) {
            let grid = workbook::read(path, bytes, None, &Known(heads))?;
            (Origin::Workbook { sheet: grid.sheet }, grid.rows)
        } else {
            let (text, encoding, marked) = decode(path, bytes, None, &Known(heads))?;
            let delimiter = comma::delimiter(&text, &is_header);
            (Origin::Csv { delimiter, marked, encoding }, comma::rows(&text, delimiter))
        };
        rows.retain(|row| !row.is_blank());
        let header =
            (0..rows.len().min(SEARCHED)).rev().max_by_key(|at| known(&rows[*at])).ok_or_else(
                || Diagnostic::error(codes::EMPTY_SHEET).at(Place::File(path.to_owned())),
            )?;
        let head = rows.drain(..=header).next_back();
        let (number, headers) = head.map_or_else(Default::default, |row| {
            (row.number, row.cells.iter().map(str::to_owned).collect::<Vec<_>>())
        });
        let mut table =
            Self { path: path.to_owned(), origin, headers, rows, columns: BTreeMap::new() };
        table.name_columns(number, heads, ignore_unknown)?;
        Ok(table)
    }

    fn name_columns(&mut self, row: usize, heads: &[Head], ignore_unknown: bool) -> Result<()> {
        let mut problems = Diagnostics::default();
        for (index, header) in self.headers.iter().enumerate().filter(|(_, one)| !one.is_empty()) {
            let place = || sheet::place(&self.path, &self.origin, (row, index), header, header);
            match heads.iter().find(|head| head.is(header)) {
                Some(head) if self.columns.insert(head.name, index).is_some() => problems.push(
                    Diagnostic::error(codes::REPEATED_COLUMN)
                        .with("column", header.as_str())
                        .at(place()),
                ),
                None if !ignore_unknown => problems.push(
                    Diagnostic::error(codes::UNKNOWN_COLUMN)
                        .with("column", header.as_str())
                        .with("nearest", nearest_head(header, heads))
                        .at(place()),
                ),
                _ => {}
            }
        }
        let missing = |head: &&Head| head.is_required && !self.columns.contains_key(head.name);
        for head in heads.iter().filter(missing) {
            problems.push(
                Diagnostic::error(codes::MISSING_COLUMN)
                    .with("column", head.name)
                    .with_term("header", head.term())
                    .at(Place::File(self.path.clone())),
            );
        }
        problems.or(())
    }

    /// What stands in a column of a row; nothing if it is empty or there is no such column.
    pub fn cell<'a>(&'a self, row: &'a Row, column: &str) -> Option<&'a str> {
        sheet::filled(row, *self.columns.get(column)?)
    }

    /// What stands in a row beyond the last column; most often a delimiter that was not quoted.
    pub fn beyond<'a>(&self, row: &'a Row) -> Option<&'a str> {
        row.cells.iter().skip(self.headers.len()).find(|cell| !cell.is_empty())
    }

    /// The place of a value in a column of a row: the whole cell, or a part of it.
    pub fn place(&self, row: &Row, column: &str, value: &str) -> Place {
        let index = self.columns.get(column).copied().unwrap_or(self.headers.len());
        let header = self.headers.get(index).map_or(column, String::as_str);
        sheet::place(&self.path, &self.origin, (row.number, index), header, value)
    }
}

fn nearest_head(header: &str, heads: &[Head]) -> &'static str {
    let of = |head: &Head| [head.name].into_iter().chain(head.others.iter().copied());
    nearest(header, heads.iter().flat_map(of)).unwrap_or("")
}
