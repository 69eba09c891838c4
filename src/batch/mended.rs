//! What a spreadsheet did to numbers and days, undone: zeros before an identity number, days
//! kept as serial numbers.

use calamine::{ExcelDateTime, ExcelDateTimeType};

use super::{
    Column,
    grid::Serials,
    sheet::{Row, Sheet},
    workbook::moment_text,
};
use crate::{
    case::Iin,
    diagnostic::{Diagnostic, codes},
};

const IIN_LENGTH: usize = 12;

/// The columns of days and moments.
const DAYS: [Column; 3] = [Column::ReceivedAt, Column::StudentBirthDate, Column::DepartureDate];

/// Mends every row; of a workbook with what its serial numbers mean.
pub(super) fn mend(sheet: &mut Sheet, serials: Option<Serials>) {
    let numbers: Vec<usize> = [Column::ApplicantIin, Column::StudentIin]
        .into_iter()
        .filter_map(|column| sheet.index(column))
        .collect();
    let days: Vec<usize> = DAYS
        .into_iter()
        .filter_map(|column| sheet.index(column))
        .chain(sheet.past_moments())
        .collect();
    let mut rows = std::mem::take(&mut sheet.rows);
    for row in &mut rows {
        if let Some(serials) = serials {
            replace(row, &days, |text| day_of(text, serials));
        }
        for index in replace(row, &numbers, with_zeros) {
            let restored = row.cells.get(index).unwrap_or("").to_owned();
            sheet.notes.push(
                Diagnostic::warning(codes::RESTORED_ZEROS)
                    .with("iin", restored)
                    .at(sheet.place_at(row, index)),
            );
        }
    }
    sheet.rows = rows;
}

/// Puts another text into cells of a row where there is one, and says into which.
fn replace(row: &mut Row, indices: &[usize], other: impl Fn(&str) -> Option<String>) -> Vec<usize> {
    let of = |index: &usize| Some((*index, other(row.cells.get(*index)?)?));
    let changed: Vec<(usize, String)> = indices.iter().filter_map(of).collect();
    if !changed.is_empty() {
        let cells = row.cells.iter().enumerate().map(|(index, cell)| {
            changed.iter().find(|(one, _)| *one == index).map_or(cell, |(_, text)| text)
        });
        row.cells = cells.collect();
    }
    changed.into_iter().map(|(index, _)| index).collect()
}

/// An identity number whose leading zeros a spreadsheet took away: only if with them it is
/// whole, to its day of birth and its check digit.
fn with_zeros(text: &str) -> Option<String> {
    let is_short = (1..IIN_LENGTH).contains(&text.len());
    if !is_short || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let padded = format!("{text:0>IIN_LENGTH$}");
    let is_whole = padded.parse::<Iin>().is_ok_and(|iin| iin.oddities(None).is_empty());
    is_whole.then_some(padded)
}

/// A day that stands in its cell as a number.
fn day_of(text: &str, serials: Serials) -> Option<String> {
    let serial: f64 = text.parse().ok()?;
    let days = ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, serials.from_1904);
    // Later than 2199 it was never meant for a day.
    (1.0..110_000.0).contains(&serial).then(|| moment_text(days)).flatten()
}
