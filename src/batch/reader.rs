//! Reading a CSV sheet: encoding, delimiter, header, rows.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::Column;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Result, codes};

/// The mark that Excel puts before UTF-8 text.
const BOM: &[u8] = b"\xef\xbb\xbf";
const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];

/// A sheet of applicants as it was sent.
#[derive(Debug)]
pub struct Sheet {
    /// Its file.
    pub path: PathBuf,
    /// What stands between its cells.
    pub delimiter: u8,
    /// Whether it began with a byte order mark.
    pub has_bom: bool,
    /// Its header row as it writes it.
    pub headers: Vec<String>,
    /// Its other rows.
    pub rows: Vec<Row>,
    columns: BTreeMap<Column, usize>,
}

/// A row of a sheet.
#[derive(Debug)]
pub struct Row {
    /// Its number, counted as a spreadsheet does: the header is row 1.
    pub number: usize,
    /// Its cells.
    pub cells: csv::StringRecord,
}

impl Sheet {
    /// Reads a sheet; the bytes are those of the file at `path`.
    ///
    /// # Errors
    /// `not-utf8`, `empty-sheet`, `unknown-column` (unless they are to be ignored),
    /// `missing-column`, `repeated-column`: all that is wrong with the header at once.
    pub fn parse(path: &Path, bytes: &[u8], ignore_unknown: bool) -> Result<Self> {
        let has_bom = bytes.starts_with(BOM);
        let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
        let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(path, bytes, &error))?;
        let delimiter = delimiter(text);
        let mut records = rows(text, delimiter).into_iter();
        let blank = |row: &Row| row.cells.iter().all(str::is_empty);
        let header = records.find(|row| !blank(row)).ok_or_else(|| {
            Diagnostic::error(codes::EMPTY_SHEET).at(Place::File(path.to_owned()))
        })?;
        let headers: Vec<String> = header.cells.iter().map(str::to_owned).collect();
        let columns = columns(path, header.number, &headers, ignore_unknown)?;
        let rows = records.filter(|row| !blank(row)).collect();
        Ok(Self { path: path.to_owned(), delimiter, has_bom, headers, rows, columns })
    }

    /// What stands in a column of a row, and the header it has; nothing if it is empty or
    /// the sheet has no such column.
    pub fn cell<'a>(&'a self, row: &'a Row, column: Column) -> Option<&'a str> {
        let cell = unguarded(row.cells.get(*self.columns.get(&column)?)?);
        (!cell.is_empty()).then_some(cell)
    }

    /// What stands in a row beyond the last column, which no header explains; most often a
    /// delimiter that was not quoted.
    pub fn beyond<'a>(&self, row: &'a Row) -> Option<&'a str> {
        row.cells.iter().skip(self.headers.len()).find(|cell| !cell.is_empty())
    }

    /// The header a column has in this sheet, or its name in the contract.
    pub fn header(&self, column: Column) -> &str {
        self.columns.get(&column).map_or(column.as_str(), |index| &self.headers[*index])
    }
}

/// Every row with its number in a spreadsheet: empty lines count, line ends within a cell
/// do not.
fn rows(text: &str, delimiter: u8) -> Vec<Row> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut cells = csv::StringRecord::new();
    let (mut counted, mut lines, mut within_cells) = (0, 1, 0);
    // The text is UTF-8 and in memory: reading it cannot fail.
    while reader.read_record(&mut cells).unwrap_or(false) {
        let read = usize::try_from(reader.position().byte()).unwrap_or(text.len());
        let end = text[..read].trim_end_matches(['\r', '\n']).len().max(counted);
        lines += text[counted..end].matches('\n').count();
        counted = end;
        within_cells += cells.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        rows.push(Row { number: lines.saturating_sub(within_cells), cells: cells.clone() });
    }
    rows
}

/// Takes away the apostrophe that keeps a spreadsheet from running a cell.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}

/// The delimiter with which the first line names the most known columns.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let known = |delimiter: &u8| {
        let cells = first.split(char::from(*delimiter));
        let known =
            cells.clone().filter(|cell| Column::from_header(cell.trim_matches('"')).is_some());
        (known.count(), cells.count())
    };
    DELIMITERS.into_iter().max_by_key(known).unwrap_or(b',')
}

fn columns(
    path: &Path,
    row: usize,
    headers: &[String],
    ignore_unknown: bool,
) -> Result<BTreeMap<Column, usize>> {
    let mut problems = Diagnostics::default();
    let mut columns = BTreeMap::new();
    let place = |header: &str| Place::Cell {
        path: path.to_owned(),
        row,
        column: header.to_owned(),
        value: header.to_owned(),
    };
    for (index, header) in headers.iter().enumerate() {
        match Column::from_header(header) {
            Some(column) if columns.insert(column, index).is_some() => problems.push(
                Diagnostic::error(codes::REPEATED_COLUMN)
                    .with("column", header.as_str())
                    .at(place(header)),
            ),
            Some(_) => {}
            None if ignore_unknown || header.is_empty() => {}
            None => problems.push(
                Diagnostic::error(codes::UNKNOWN_COLUMN)
                    .with("column", header.as_str())
                    .with("nearest", Column::nearest(header).unwrap_or(""))
                    .at(place(header)),
            ),
        }
    }
    for column in Column::REQUIRED.into_iter().filter(|column| !columns.contains_key(column)) {
        problems.push(
            Diagnostic::error(codes::MISSING_COLUMN)
                .with("column", column.as_str())
                .with_term("header", format!("column-{}", column.as_str().replace('_', "-")))
                .at(Place::File(path.to_owned())),
        );
    }
    problems.or(columns)
}

fn not_utf8(path: &Path, bytes: &[u8], error: &std::str::Utf8Error) -> Diagnostic {
    let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
    let line = before.matches('\n').count() + 1;
    Diagnostic::error(codes::NOT_UTF8).with("line", line).at(Place::File(path.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<usize> {
        rows(text, b',').iter().map(|row| row.number).collect()
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        assert_eq!(numbers("a,b\nc,d\ne,f"), [1, 2, 3]);
        assert_eq!(numbers("a,b\r\nc,d\r\n"), [1, 2]);
        assert_eq!(numbers("a,b\n\n\nc,d\n"), [1, 4]);
        assert_eq!(numbers("a,\"b\nb\"\nc,d\n\ne,f\n"), [1, 2, 4]);
    }
}
