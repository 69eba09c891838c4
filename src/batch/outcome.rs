//! The two files that say what was not taken: the rows themselves, to be mended and sent
//! again, and what is wrong with each.

use super::{Encoding, Row, Sheet, sheet::Origin};
use crate::diagnostic::{Diagnostic, Place, Result, codes};

/// The rejected rows with the sheet's own header and, of a CSV sheet, delimiter and mark.
///
/// # Errors
/// `internal` if the text cannot be made.
pub fn rejected_csv<'a>(sheet: &Sheet, rows: impl Iterator<Item = &'a Row>) -> Result<Vec<u8>> {
    let mut writer = writer(sheet);
    let mut records = vec![sheet.headers.iter().map(|header| guarded(header)).collect::<Vec<_>>()];
    records.extend(rows.map(|row| row.cells.iter().map(guarded).collect()));
    for record in records {
        writer.write_record(&record).map_err(|_| broken())?;
    }
    finish(writer)
}

/// What is wrong, a line a problem; `message` words a diagnostic in the reader's language
/// and `header` names the five columns.
///
/// # Errors
/// `internal` if the text cannot be made.
pub fn errors_csv(
    sheet: &Sheet,
    header: &[String; 5],
    problems: &[Diagnostic],
    message: impl Fn(&Diagnostic) -> String,
) -> Result<Vec<u8>> {
    let mut writer = writer(sheet);
    writer.write_record(header).map_err(|_| broken())?;
    for problem in problems {
        let (row, column, value) = match &problem.place {
            Some(
                Place::Cell { row, column, value, .. } | Place::BookCell { row, column, value, .. },
            ) => (row.to_string(), column.as_str(), value.as_str()),
            _ => (String::new(), "", ""),
        };
        let fields = [
            row,
            guarded(column),
            problem.code.to_string(),
            guarded(value),
            guarded(&message(problem)),
        ];
        writer.write_record(&fields).map_err(|_| broken())?;
    }
    finish(writer)
}

/// A cell that no spreadsheet takes for a formula: an apostrophe stands before it. Reading
/// it again takes the apostrophe away.
pub fn guarded(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// CSV as the sheet was; of another encoding or of a workbook, as Excel opens it by itself
/// in the country: UTF-8 with a mark, semicolons between cells.
fn writer(sheet: &Sheet) -> csv::Writer<Vec<u8>> {
    let (delimiter, bom) = match &sheet.origin {
        Origin::Csv { delimiter, marked, encoding } => {
            (*delimiter, *marked || *encoding != Encoding::Utf8)
        }
        Origin::Workbook { .. } => (b';', true),
    };
    let start = if bom { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
    csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(start)
}

fn finish(writer: csv::Writer<Vec<u8>>) -> Result<Vec<u8>> {
    writer.into_inner().map_err(|_| broken().into())
}

fn broken() -> Diagnostic {
    Diagnostic::error(codes::INTERNAL).with("detail", "csv")
}
