//! Workbooks of spreadsheet programs: the sheet with the applicants, its cells as text.

use std::{io::Cursor, path::Path};

use calamine::{Data, DataRef, ExcelDateTime, Ods, Reader, SheetType, SheetVisible, Xlsx};

use super::{
    archive,
    grid::{Grid, Serials},
    head::Headers,
    old_workbook::{self, OldWorkbook},
};
use crate::diagnostic::{Diagnostic, Place, Result, codes, contained};

/// How the bytes of archives begin, and those of workbooks before 2007 or under a password.
const ARCHIVE: &[u8] = b"PK";
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// To tell whether a sheet has a known header, so many of its rows are read.
const PROBED: usize = 40;

/// A workbook being read.
enum Book<'a> {
    Xlsx(Box<Xlsx<Cursor<&'a [u8]>>>),
    Ods(Ods<Cursor<&'a [u8]>>),
    Xls(Box<OldWorkbook>),
}

/// Whether bytes begin as those of a workbook do.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ARCHIVE) && bytes.get(2).is_some_and(|byte| *byte < 9)
        || bytes.starts_with(COMPOUND)
}

/// Reads the sheet that is wanted, by name or number; else the only one with a known header. Its
/// reader counts rows and columns without looking where they end: what stops it is told as a
/// fault of the file.
///
/// # Errors
/// `broken-workbook`, `locked-workbook`, `sheet-too-large`, `no-such-sheet`, `several-sheets`.
pub(super) fn read(
    path: &Path,
    bytes: &[u8],
    wanted: Option<&str>,
    headers: &dyn Headers,
) -> Result<Grid> {
    let read = || {
        let mut book = Book::open(path, bytes)?;
        let sheet = match wanted {
            Some(wanted) => book.named(path, wanted)?,
            None => book.likely(path, headers)?,
        };
        book.rows(path, &sheet, usize::MAX)
    };
    contained(read).map_err(|words| broken(path, &words))?
}

/// A sheet that a file does not have.
pub(super) fn no_such_sheet(path: &Path, wanted: &str, sheets: &[String]) -> Diagnostic {
    Diagnostic::error(codes::NO_SUCH_SHEET)
        .with("sheet", wanted)
        .with("sheets", sheets.join(", "))
        .at(Place::File(path.to_owned()))
}

/// A workbook that cannot be read, and why as its reader says.
pub(super) fn broken(path: &Path, reason: &dyn ToString) -> Diagnostic {
    Diagnostic::error(codes::BROKEN_WORKBOOK)
        .with("reason", reason.to_string())
        .at(Place::File(path.to_owned()))
}

impl<'a> Book<'a> {
    fn open(path: &Path, bytes: &'a [u8]) -> Result<Self> {
        let reader = Cursor::new(bytes);
        let broken = |reason: &dyn ToString| broken(path, reason);
        if bytes.starts_with(COMPOUND) {
            return Ok(Self::Xls(Box::new(old_workbook::open(path, bytes)?)));
        }
        Ok(match archive::weigh(path, bytes)? {
            archive::Kind::Xlsx => {
                Self::Xlsx(Box::new(Xlsx::new(reader).map_err(|error| broken(&error))?))
            }
            archive::Kind::Ods => Self::Ods(Ods::new(reader).map_err(|error| broken(&error))?),
        })
    }

    fn sheets(&self) -> &[calamine::Sheet] {
        match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Ods(book) => book.sheets_metadata(),
            Self::Xls(book) => book.sheets_metadata(),
        }
    }

    /// The sheets of cells; those in sight alone, or the hidden ones too.
    fn names(&self, hidden: bool) -> Vec<String> {
        let of_cells = self.sheets().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let seen = of_cells.filter(|sheet| hidden || sheet.visible == SheetVisible::Visible);
        seen.map(|sheet| sheet.name.clone()).collect()
    }

    fn named(&self, path: &Path, wanted: &str) -> Result<String> {
        let all = self.names(true);
        let shown = self.names(false);
        let is = |name: &&String| name.to_lowercase() == wanted.trim().to_lowercase();
        let by_number = || shown.get(wanted.trim().parse::<usize>().ok()?.checked_sub(1)?);
        let exact = all.iter().find(|name| name.as_str() == wanted);
        let found = exact.or_else(|| all.iter().find(is)).or_else(by_number);
        found.cloned().ok_or_else(|| no_such_sheet(path, wanted, &shown).into())
    }

    /// The only sheet in sight that has a known header; a workbook's only sheet anyway.
    fn likely(&mut self, path: &Path, headers: &dyn Headers) -> Result<String> {
        let shown = self.names(false);
        if let [only] = shown.as_slice() {
            return Ok(only.clone());
        }
        let mut likely = Vec::new();
        for name in &shown {
            let mut rows = self.rows(path, name, PROBED)?.rows;
            rows.retain(|row| !row.is_blank());
            if headers.are_in(&rows) {
                likely.push(name);
            }
        }
        match likely.as_slice() {
            [only] => Ok((*only).clone()),
            _ => Err(Diagnostic::error(codes::SEVERAL_SHEETS)
                .with("known", likely.len())
                .with("sheets", shown.join(", "))
                .at(Place::File(path.to_owned()))
                .into()),
        }
    }

    /// The first rows of a sheet.
    fn rows(&mut self, path: &Path, sheet: &str, most: usize) -> Result<Grid> {
        let from_1904 = match self {
            Self::Xlsx(book) => book.has_1904_epoch(),
            Self::Xls(book) => book.has_1904_epoch(),
            Self::Ods(_) => false,
        };
        let mut grid = Grid::new(path, sheet, Serials { from_1904 });
        let broken = |reason: &dyn ToString| broken(path, reason);
        match self {
            Self::Xlsx(book) => {
                let mut cells =
                    book.worksheet_cells_reader(sheet).map_err(|error| broken(&error))?;
                while let Some(cell) = cells.next_cell().map_err(|error| broken(&error))? {
                    grid.put(cell.get_position(), text_ref(cell.get_value()))?;
                    if grid.rows.len() > most {
                        break;
                    }
                }
            }
            Self::Ods(book) => {
                let range = book.worksheet_range(sheet).map_err(|error| broken(&error))?;
                grid.put_range(&range, most, text)?;
            }
            Self::Xls(book) => {
                let range = book.worksheet_range(sheet).map_err(|error| broken(&error))?;
                grid.put_range(&range, most, text)?;
            }
        }
        Ok(grid.finish())
    }
}

/// A day or a moment as a sheet of text would have it.
pub(super) fn moment_text(moment: ExcelDateTime) -> Option<String> {
    // Serial numbers are fractions of a day: 17:55 is a little less or more than that.
    let rounded = moment.as_datetime()?.checked_add_signed(chrono::Duration::milliseconds(500))?;
    let form = match rounded.format("%H:%M:%S").to_string().as_str() {
        "00:00:00" => "%Y-%m-%d",
        time if time.ends_with(":00") => "%Y-%m-%dT%H:%M",
        _ => "%Y-%m-%dT%H:%M:%S",
    };
    Some(rounded.format(form).to_string())
}

/// A cell as a spreadsheet names it: `Парақ1!C7`; the column counts from 0.
pub(super) fn cell_name(sheet: &str, row: usize, column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    let letters: String = letters.iter().rev().collect();
    let plain = sheet.chars().all(|c| c.is_alphanumeric() || c == '_');
    let sheet = if plain { sheet.to_owned() } else { format!("'{}'", sheet.replace('\'', "''")) };
    format!("{sheet}!{letters}{row}")
}

fn text_ref(data: &DataRef<'_>) -> String {
    match data {
        DataRef::SharedString(text) => (*text).trim().to_owned(),
        other => text(&Data::from(other.clone())),
    }
}

/// A cell as text: numbers without exponents, days as days, the errors of formulas by name.
fn text(data: &Data) -> String {
    match data {
        Data::Empty => String::new(),
        Data::String(text) => text.trim().to_owned(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(is) => is.to_string(),
        Data::DateTime(moment) => {
            moment_text(*moment).unwrap_or_else(|| moment.as_f64().to_string())
        }
        Data::DateTimeIso(moment) => {
            moment.split('.').next().unwrap_or("").trim_end_matches("T00:00:00").to_owned()
        }
        Data::DurationIso(duration) => duration.clone(),
        Data::Error(error) => error.to_string(),
    }
}
