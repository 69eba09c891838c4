//! A sheet of applicants, whatever file it came in.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{
    Column, Encoding, Past, PastColumn, comma,
    encoding::decode,
    grid::Serials,
    head::{self, Applicants, Head, Headers},
    lost, mended,
    workbook::{self, cell_name},
};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes},
    law::ApplicationRule,
};

/// How a sheet is to be read.
#[derive(Debug, Default, Clone, Copy)]
pub struct Reading<'a> {
    /// Whether columns that are not known are passed over.
    pub ignore_unknown: bool,
    /// The sheet of a workbook, by name or number.
    pub sheet: Option<&'a str>,
    /// The encoding of a CSV sheet; told by its bytes, if none is named.
    pub encoding: Option<Encoding>,
    /// What applications say; a sheet may say anything and must say nothing, if left out.
    pub application: Option<&'a ApplicationRule>,
    /// What a sheet may say of the past of a case; nothing, if left out.
    pub past: Option<&'a Past<'a>>,
}

/// A sheet of applicants as it was sent.
#[derive(Debug)]
pub struct Sheet {
    /// Its file.
    pub path: PathBuf,
    /// What kind of file it is.
    pub origin: Origin,
    /// Its header as it writes it.
    pub headers: Vec<String>,
    /// Its other rows.
    pub rows: Vec<Row>,
    /// What was mended in reading, to be said.
    pub notes: Vec<Diagnostic>,
    columns: BTreeMap<Column, usize>,
    past: Vec<(PastColumn, usize)>,
}

/// What kind of file a sheet came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A text.
    Csv {
        /// What stands between its cells.
        delimiter: u8,
        /// Whether it began with a byte order mark.
        marked: bool,
        /// How its letters are written.
        encoding: Encoding,
    },
    /// A workbook of a spreadsheet program.
    Workbook {
        /// The name of the sheet in it.
        sheet: String,
    },
}

/// A row of a sheet.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number, counted as a spreadsheet does from 1.
    pub number: usize,
    /// Its cells.
    pub cells: csv::StringRecord,
}

impl Row {
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(str::is_empty)
    }
}

impl Sheet {
    /// Reads a sheet; the bytes are those of the file at `path`.
    ///
    /// # Errors
    /// `not-utf8`, `broken-workbook`, `locked-workbook`, `sheet-too-large`, `no-such-sheet`, `several-sheets`,
    /// `empty-sheet`; of the header all at once `unknown-column` (unless they are to be
    /// ignored), `missing-column`, `repeated-column`; `lost-letters`.
    pub fn parse(path: &Path, bytes: &[u8], reading: Reading<'_>) -> Result<Self> {
        let (origin, mut rows, serials) = read(path, bytes, reading, &Applicants)?;
        let head = head::find(&rows).ok_or_else(|| {
            Diagnostic::error(codes::EMPTY_SHEET).at(Place::File(path.to_owned()))
        })?;
        rows.drain(..head.ends);
        if head.names.iter().any(|name| lost::column(name).is_some()) {
            return Err(lost_letters(path, &rows).into());
        }
        let (columns, past) = columns(path, &origin, &head, reading)?;
        let mut sheet = Self {
            path: path.to_owned(),
            origin,
            headers: head.names,
            rows,
            notes: Vec::new(),
            columns,
            past,
        };
        mended::mend(&mut sheet, serials);
        Ok(sheet)
    }

    /// What stands in a column of a row; nothing if it is empty or the sheet has no such
    /// column.
    pub fn cell<'a>(&'a self, row: &'a Row, column: Column) -> Option<&'a str> {
        filled(row, *self.columns.get(&column)?)
    }

    /// What stands in a row beyond the last column, which no header explains; most often a
    /// delimiter that was not quoted.
    pub fn beyond<'a>(&self, row: &'a Row) -> Option<&'a str> {
        row.cells.iter().skip(self.headers.len()).find(|cell| !cell.is_empty())
    }

    /// The columns that it has.
    pub fn said(&self) -> Vec<Column> {
        self.columns.keys().copied().collect()
    }

    /// The place of a column in a row.
    pub fn place(&self, row: &Row, column: Column) -> Place {
        match self.columns.get(&column) {
            Some(index) => self.place_at(row, *index),
            None => self.place_of(row.number, self.headers.len(), column.as_str(), ""),
        }
    }

    /// The place of what stands beyond the last column.
    pub fn place_beyond(&self, row: &Row, beyond: &str) -> Place {
        self.place_of(row.number, self.headers.len(), "", beyond)
    }

    /// The columns that tell of the past, with what stands in them in a row.
    pub fn past<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = PastCell<'a>> {
        let cell = |(column, index): &'a (PastColumn, usize)| {
            Some(PastCell { column, text: filled(row, *index)?, index: *index })
        };
        self.past.iter().filter_map(cell)
    }

    pub(super) fn place_at(&self, row: &Row, index: usize) -> Place {
        let value = filled(row, index).unwrap_or("");
        self.place_of(row.number, index, &self.headers[index], value)
    }

    /// The place of a cell of the past.
    pub fn place_of_past(&self, row: &Row, cell: &PastCell<'_>) -> Place {
        self.place_at(row, cell.index)
    }

    /// Where a column stands.
    pub(super) fn index(&self, column: Column) -> Option<usize> {
        self.columns.get(&column).copied()
    }

    /// Where the moments of the past stand.
    pub(super) fn past_moments(&self) -> impl Iterator<Item = usize> {
        self.past.iter().filter(|(column, _)| column.is_moment()).map(|(_, index)| *index)
    }

    fn place_of(&self, row: usize, index: usize, column: &str, value: &str) -> Place {
        place(&self.path, &self.origin, (row, index), column, value)
    }
}

/// A cell that tells of the past of a case.
#[derive(Debug, Clone, Copy)]
pub struct PastCell<'a> {
    /// What it tells.
    pub column: &'a PastColumn,
    /// Its text.
    pub text: &'a str,
    /// Where it stands in its row.
    pub(super) index: usize,
}

/// The rows of a file that are not blank, whatever kind of file it is.
///
/// # Errors
/// `not-utf8`, `broken-workbook`, `old-workbook`, `sheet-too-large`, `no-such-sheet`,
/// `several-sheets`.
pub(super) fn read(
    path: &Path,
    bytes: &[u8],
    reading: Reading<'_>,
    headers: &dyn Headers,
) -> Result<(Origin, Vec<Row>, Option<Serials>)> {
    let (origin, mut rows, serials) = if workbook::is_workbook(bytes) {
        let grid = workbook::read(path, bytes, reading.sheet, headers)?;
        (Origin::Workbook { sheet: grid.sheet }, grid.rows, Some(grid.serials))
    } else {
        let (origin, rows) = csv(path, bytes, reading, headers)?;
        (origin, rows, None)
    };
    rows.retain(|row| !row.is_blank());
    Ok((origin, rows, serials))
}

fn csv(
    path: &Path,
    bytes: &[u8],
    reading: Reading<'_>,
    headers: &dyn Headers,
) -> Result<(Origin, Vec<Row>)> {
    if let Some(sheet) = reading.sheet {
        return Err(workbook::no_such_sheet(path, sheet, &[]).into());
    }
    let (text, encoding, marked) = decode(path, bytes, reading.encoding, headers)?;
    let delimiter = comma::delimiter(&text, &|name| Column::from_header(name).is_some());
    Ok((Origin::Csv { delimiter, marked, encoding }, comma::rows(&text, delimiter)))
}

pub(super) fn filled(row: &Row, index: usize) -> Option<&str> {
    let cell = unguarded(row.cells.get(index)?);
    (!cell.is_empty()).then_some(cell)
}

/// Takes away the apostrophe that keeps a spreadsheet from running a cell.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}

pub(super) fn place(
    path: &Path,
    origin: &Origin,
    (row, index): (usize, usize),
    column: &str,
    value: &str,
) -> Place {
    let (path, column, value) = (path.to_owned(), column.to_owned(), value.to_owned());
    match origin {
        Origin::Csv { .. } => Place::Cell { path, row, column, value },
        Origin::Workbook { sheet } => {
            Place::BookCell { path, cell: cell_name(sheet, row, index), row, column, value }
        }
    }
}

type Columns = (BTreeMap<Column, usize>, Vec<(PastColumn, usize)>);

fn columns(path: &Path, origin: &Origin, head: &Head, reading: Reading<'_>) -> Result<Columns> {
    let mut problems = Diagnostics::default();
    let mut columns = BTreeMap::new();
    let mut past: Vec<(PastColumn, usize)> = Vec::new();
    let is_said = |column: &Column| reading.application.is_none_or(|rule| rule.has(*column));
    for (index, (header, column)) in head.names.iter().zip(&head.columns).enumerate() {
        let column = column.as_ref().filter(|column| is_said(column));
        let place = || place(path, origin, (head.number, index), header, header);
        let told = || reading.past.and_then(|past| past.column(header));
        let repeats = match (column, header.as_str()) {
            (Some(column), _) => columns.insert(*column, index).is_some(),
            (None, "") => false,
            (None, _) => match told() {
                Some(told) => {
                    let repeats = past.iter().any(|(one, _)| *one == told);
                    past.push((told, index));
                    repeats
                }
                None if reading.ignore_unknown => false,
                None => {
                    problems.push(unknown_column(header).at(place()));
                    false
                }
            },
        };
        if repeats {
            problems.push(
                Diagnostic::error(codes::REPEATED_COLUMN)
                    .with("column", header.as_str())
                    .at(place()),
            );
        }
    }
    let asked = |column: &Column| reading.application.is_some_and(|rule| rule.is_asked(*column));
    let asked = Column::ALL.iter().map(|(column, _)| *column).filter(asked);
    for column in asked.filter(|column| !columns.contains_key(column)) {
        problems.push(
            Diagnostic::error(codes::MISSING_COLUMN)
                .with("column", column.as_str())
                .with_term("header", column.term())
                .at(Place::File(path.to_owned())),
        );
    }
    problems.or((columns, past))
}

fn unknown_column(header: &str) -> Diagnostic {
    Diagnostic::error(codes::UNKNOWN_COLUMN)
        .with("column", header)
        .with("nearest", Column::nearest(header).unwrap_or(""))
}

/// A header that lost its letters: the names in the rows have lost theirs for good.
fn lost_letters(path: &Path, rows: &[Row]) -> Diagnostic {
    let lost = |row: &&Row| row.cells.iter().any(lost::has_lost);
    let numbers: Vec<usize> = rows.iter().filter(lost).map(|row| row.number).collect();
    Diagnostic::error(codes::LOST_LETTERS)
        .with("rows", lost::ranges(&numbers))
        .at(Place::File(path.to_owned()))
}
