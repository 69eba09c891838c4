//! A sheet whose columns another part of the program names: a row a pupil, or a row a subject.

use std::path::{Path, PathBuf};

use super::{
    Origin, Reading, Row,
    head::{Headers, SEARCHED},
    sheet::{filled, place, read},
};
use crate::diagnostic::{Diagnostic, Place, Result, codes};

/// A sheet as it was sent.
#[derive(Debug)]
pub struct Listing {
    /// Its file.
    pub path: PathBuf,
    /// What kind of file it is.
    pub origin: Origin,
    /// Its header as it writes it.
    pub headers: Vec<String>,
    /// Its other rows.
    pub rows: Vec<Row>,
    /// The number of the row that is its header.
    header: usize,
}

/// Headers that are known by a test.
struct Known<'a>(&'a dyn Fn(&str) -> bool);

impl Headers for Known<'_> {
    fn knows(&self, name: &str) -> bool {
        (self.0)(name)
    }
}

impl Listing {
    /// Reads a sheet; the bytes are those of the file at `path`. Its header is the one of its
    /// first rows with the most columns that are known.
    ///
    /// # Errors
    /// `not-utf8`, `broken-workbook`, `old-workbook`, `sheet-too-large`, `no-such-sheet`,
    /// `several-sheets`, `empty-sheet`.
    pub fn parse(
        path: &Path,
        bytes: &[u8],
        reading: Reading<'_>,
        knows: &dyn Fn(&str) -> bool,
    ) -> Result<Self> {
        let test = Known(knows);
        let (origin, mut rows, _) = read(path, bytes, reading, &test)?;
        let count = |row: &Row| row.cells.iter().filter(|cell| test.knows(cell)).count();
        // Of several with as many the first one.
        let best = rows.iter().take(SEARCHED).enumerate().rev().max_by_key(|(_, row)| count(row));
        let Some((at, _)) = best else {
            return Err(Diagnostic::error(codes::EMPTY_SHEET)
                .at(Place::File(path.to_owned()))
                .into());
        };
        let headers = rows[at].cells.iter().map(|cell| cell.trim().to_owned()).collect();
        let header = rows[at].number;
        rows.drain(..=at);
        Ok(Self { path: path.to_owned(), origin, headers, rows, header })
    }

    /// What stands in a column of a row, if anything does.
    pub fn cell<'a>(&self, row: &'a Row, index: usize) -> Option<&'a str> {
        filled(row, index).map(str::trim).filter(|cell| !cell.is_empty())
    }

    /// The place of a cell.
    pub fn place(&self, row: &Row, index: usize) -> Place {
        let value = self.cell(row, index).unwrap_or_default();
        let column = self.headers.get(index).map_or("", String::as_str);
        place(&self.path, &self.origin, (row.number, index), column, value)
    }

    /// The place of a header.
    pub fn place_of_header(&self, index: usize) -> Place {
        let header = self.headers.get(index).map_or("", String::as_str);
        place(&self.path, &self.origin, (self.header, index), header, header)
    }
}
