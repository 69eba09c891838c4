//! The figures as a workbook: a sheet a table.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::{Heading, Section};
use crate::{
    diagnostic::{Diagnostic, Result, codes},
    language::Words,
};

/// Excel shows no longer name of a sheet.
const LONGEST_NAME: usize = 31;
/// Signs that no name of a sheet may have.
const FORBIDDEN: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// The workbook. Words are written as words, so that none of them is a formula.
///
/// # Errors
/// `internal` if it cannot be made.
pub(super) fn of(heading: &Heading, sections: &[Section], words: &Words) -> Result<Vec<u8>> {
    let failed = |error: XlsxError| {
        Diagnostic::error(codes::INTERNAL).with("detail", error.to_string()).into()
    };
    book(heading, sections, words).map_err(failed)
}

fn book(
    heading: &Heading,
    sections: &[Section],
    words: &Words,
) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The day looked from, and no clock: the same figures make the same file.
    let made = ExcelDateTime::parse_from_str(&heading.as_of.to_string())?;
    book.set_properties(
        &DocProperties::new().set_author(&heading.office).set_creation_datetime(&made),
    );
    let (bold, title) = (Format::new().set_bold(), Format::new().set_bold().set_font_size(14));
    for section in sections.iter().filter(|section| !section.table.rows.is_empty()) {
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&section.title))?;
        sheet.write_string_with_format(0, 0, &section.title, &title)?;
        sheet.write_string(1, 0, heading.said(words))?;
        for (column, name) in (0..).zip(&section.table.columns) {
            let name = words.text(&format!("head-{}", name.replace('_', "-")));
            sheet.write_string_with_format(3, column, name, &bold)?;
        }
        for (row, cells) in (4..).zip(&section.table.rows) {
            for (column, cell) in (0..).zip(cells) {
                match cell.parse::<f64>() {
                    Ok(number) => sheet.write_number(row, column, number)?,
                    Err(_) => sheet.write_string(row, column, cell)?,
                };
            }
        }
        sheet.set_column_width(0, 48)?;
        sheet.set_freeze_panes(4, 1)?;
    }
    if book.worksheets().is_empty() {
        book.add_worksheet().write_string(0, 0, heading.said(words))?;
    }
    book.save_to_buffer()
}

fn sheet_name(title: &str) -> String {
    title.replace(FORBIDDEN, " ").chars().take(LONGEST_NAME).collect()
}
