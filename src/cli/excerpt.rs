//! A problem of a sheet with the text of its row, so that carets can stand under the cell.

use std::sync::Arc;

use crate::{
    batch::{Origin, Row, Sheet},
    diagnostic::{Diagnostic, Place},
};

/// The same problem with its row shown; nothing when it is no problem of a cell.
pub(super) fn within_row(problem: &Diagnostic, sheet: &Sheet) -> Option<Diagnostic> {
    let Some(Place::Cell { path, row: number, column, value }) = &problem.place else {
        return None;
    };
    let row = sheet.rows.iter().find(|row| row.number == *number)?;
    let index = match column.as_str() {
        "" => {
            row.cells.iter().skip(sheet.headers.len()).position(|cell| cell == value)?
                + sheet.headers.len()
        }
        column => sheet.headers.iter().position(|header| header == column)?,
    };
    let Origin::Csv { delimiter, .. } = sheet.origin else { return None };
    let (text, span) = line(row, char::from(delimiter), index);
    let place = Place::Row {
        path: path.clone(),
        row: *number,
        column: column.clone(),
        value: value.clone(),
        text: Arc::from(text),
        span,
    };
    Some(Diagnostic { place: Some(place), ..problem.clone() })
}

/// The row on one line, and where its cell of that index stands in it.
fn line(row: &Row, delimiter: char, index: usize) -> (String, std::ops::Range<usize>) {
    let mut text = String::new();
    let mut span = 0..0;
    for (at, cell) in row.cells.iter().enumerate() {
        if at > 0 {
            text.push(delimiter);
        }
        let start = text.len();
        text.extend(cell.chars().map(|c| if c == '\n' || c == '\r' { ' ' } else { c }));
        if at == index {
            span = start..text.len();
        }
    }
    if index >= row.cells.len() {
        span = text.len()..text.len();
    }
    (text, span)
}
