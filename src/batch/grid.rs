//! The cells of a workbook's sheet gathered into rows, within limits.

use std::path::{Path, PathBuf};

use calamine::{Data, Range};

use super::{Row, workbook::broken};
use crate::diagnostic::{Diagnostic, Place, Result, codes};

/// No sheet of applicants has more rows or columns, nor so many bytes of text.
const MOST_ROWS: usize = 100_000;
const MOST_COLUMNS: usize = 256;
const MOST_TEXT: usize = 64 << 20;

/// How days are counted in a workbook.
#[derive(Debug, Clone, Copy)]
pub(super) struct Serials {
    /// Whether from 1904, as old Macintosh programs did, and not from 1900.
    pub from_1904: bool,
}

/// A sheet as rows of text.
#[derive(Debug)]
pub(super) struct Grid {
    /// The name of the sheet.
    pub sheet: String,
    /// Its rows.
    pub rows: Vec<Row>,
    /// How its days are counted.
    pub serials: Serials,
    path: PathBuf,
    row: Vec<String>,
    number: usize,
    bytes: usize,
}

/// A sheet that is larger than any sheet of applicants.
pub(super) fn too_large(path: &Path, what: &'static str, most: usize) -> Diagnostic {
    Diagnostic::error(codes::SHEET_TOO_LARGE)
        .with_term("what", format!("amount-{what}"))
        .with("most", most)
        .at(Place::File(path.to_owned()))
}

impl Grid {
    /// A sheet without rows yet.
    pub(super) fn new(path: &Path, sheet: &str, serials: Serials) -> Self {
        Self {
            sheet: sheet.to_owned(),
            rows: Vec::new(),
            serials,
            path: path.to_owned(),
            row: Vec::new(),
            number: 0,
            bytes: 0,
        }
    }

    /// Puts a cell; rows come in their order.
    ///
    /// # Errors
    /// `sheet-too-large`, `broken-workbook` when a row comes again.
    pub(super) fn put(&mut self, (row, column): (u32, u32), text: String) -> Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let (number, column) = (row as usize + 1, column as usize);
        if number < self.number {
            return Err(
                broken(&self.path, &format!("row {number} after row {}", self.number)).into()
            );
        }
        if number > self.number {
            self.end_row();
            self.number = number;
        }
        self.bytes += text.len();
        for (what, count, most) in [
            ("rows", self.rows.len(), MOST_ROWS),
            ("columns", column, MOST_COLUMNS - 1),
            ("bytes", self.bytes, MOST_TEXT),
        ] {
            if count > most {
                let most = if what == "columns" { MOST_COLUMNS } else { most };
                return Err(too_large(&self.path, what, most).into());
            }
        }
        if self.row.len() <= column {
            self.row.resize(column + 1, String::new());
        }
        self.row[column] = text;
        Ok(())
    }

    /// Puts the first rows of a range of cells.
    pub(super) fn put_range(
        &mut self,
        range: &Range<Data>,
        most: usize,
        text: impl Fn(&Data) -> String,
    ) -> Result<()> {
        let (row, column) = range.start().unwrap_or_default();
        for (at_row, at_column, data) in range.used_cells() {
            let at =
                |at: usize, first: u32| u32::try_from(at).unwrap_or(u32::MAX).saturating_add(first);
            self.put((at(at_row, row), at(at_column, column)), text(data))?;
            if self.rows.len() > most {
                break;
            }
        }
        Ok(())
    }

    /// The sheet with its last row.
    pub(super) fn finish(mut self) -> Self {
        self.end_row();
        self
    }

    fn end_row(&mut self) {
        if !self.row.is_empty() {
            let cells = self.row.drain(..).collect();
            self.rows.push(Row { number: self.number, cells });
        }
    }
}
