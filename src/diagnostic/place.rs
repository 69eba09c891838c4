//! Where a diagnostic was found.

use std::{ops::Range, path::PathBuf, sync::Arc};

/// A place in a file, a cell of a sheet, or a word of the command line.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// A file as a whole.
    File(PathBuf),
    /// Bytes of a text file, shown with their line and column.
    Span {
        /// The file as the officer knows it.
        path: PathBuf,
        /// Its whole text.
        text: Arc<str>,
        /// The bytes meant.
        span: Range<usize>,
    },
    /// A cell of a sheet of applicants.
    Cell {
        /// The sheet.
        path: PathBuf,
        /// Its row, counted as a spreadsheet does: the header is row 1.
        row: usize,
        /// The header of the column as the sheet writes it.
        column: String,
        /// What stands in the cell.
        value: String,
    },
    /// A cell of a workbook's sheet of applicants.
    BookCell {
        /// The workbook.
        path: PathBuf,
        /// The sheet and the cell as a spreadsheet names them: `Парақ1!C7`.
        cell: String,
        /// Its row, from 1.
        row: usize,
        /// The header of the column as the sheet writes it.
        column: String,
        /// What stands in the cell.
        value: String,
    },
    /// A cell of a sheet, shown within the text of its row.
    Row {
        /// The sheet.
        path: PathBuf,
        /// Its row, counted as a spreadsheet does.
        row: usize,
        /// The header of the column as the sheet writes it.
        column: String,
        /// What stands in the cell.
        value: String,
        /// The row on one line.
        text: Arc<str>,
        /// Where the cell stands in it.
        span: Range<usize>,
    },
    /// An option or argument of the command line.
    Option(&'static str),
}

impl Place {
    /// The line and column of a span, both from 1; columns count characters.
    pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
        let before = &text[..text.floor_char_boundary(offset.min(text.len()))];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}
