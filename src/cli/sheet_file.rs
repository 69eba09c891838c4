//! The file of a sheet that an officer fills in: read as bytes, written empty.

use std::path::{Path, PathBuf};

use super::{desk::Desk, output::Output};
use crate::{
    batch::{Heading, csv_template, xlsx_template},
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes},
    store::Directory,
};

/// No such sheet is a larger file, in bytes.
const LARGEST: usize = 16 << 20;

/// The bytes of a sheet.
///
/// # Errors
/// `sheet-too-large`, and what keeps a file from being read.
pub(super) fn read(file: &Path, desk: &Desk) -> Result<Vec<u8>> {
    Directory::read_at_most(&desk.file(file), LARGEST)?.ok_or_else(|| {
        let problem = Diagnostic::error(codes::SHEET_TOO_LARGE)
            .with_term("what", "amount-bytes")
            .with("most", LARGEST)
            .at(Place::File(file.to_owned()));
        Diagnostics::from(problem)
    })
}

/// Writes an empty sheet with these columns, `NAME.csv` or `NAME.xlsx` unless the officer names
/// it; where it was written.
///
/// # Errors
/// `file-exists`, `unfit-place`, `cannot-write`.
pub(super) fn write_empty(
    (name, kind, out): (&str, Option<&str>, Option<&Path>),
    headings: &[Heading],
    desk: &Desk,
    output: &Output<'_>,
) -> Result<PathBuf> {
    let kind = kind.unwrap_or("xlsx");
    let bytes = match kind {
        "csv" => csv_template(headings)?,
        _ => xlsx_template(headings, output.words())?,
    };
    let file = out.map_or_else(|| PathBuf::from(format!("{name}.{kind}")), Path::to_owned);
    desk.directory.write_new(&desk.file(&file), &bytes)?;
    Ok(file)
}
