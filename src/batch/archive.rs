//! Workbooks that are archives, weighed before they are unpacked: a few bytes can claim to
//! be gigabytes.

use std::{
    borrow::Cow,
    io::{Cursor, Read},
    path::Path,
};

use zip::ZipArchive;

use super::{grid::too_large, workbook::broken};
use crate::diagnostic::Result;

/// No workbook of applicants unpacks to more bytes.
const MOST_UNPACKED: u64 = 256 << 20;

/// No table claims more cells, and no more bytes of text in them.
pub(super) const MOST_CELLS: usize = 4_000_000;
pub(super) const MOST_TEXT: usize = 256 << 20;

/// A spreadsheet has no more columns.
const WIDEST: usize = 16_384;

/// Which kind of workbook an archive is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Of Excel since 2007.
    Xlsx,
    /// Of `LibreOffice`.
    Ods,
}

/// Unpacks an archive once without keeping it, and says what kind of workbook it is.
///
/// # Errors
/// `broken-workbook` when it cannot be unpacked or is no workbook, `sheet-too-large`.
pub(super) fn weigh(path: &Path, bytes: &[u8]) -> Result<Kind> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(path, &error))?;
    let mut left = MOST_UNPACKED;
    let mut kind = None;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|error| broken(path, &error))?;
        let name = file.name().map(Cow::into_owned).map_err(|error| broken(path, &error))?;
        let is_table = name == "content.xml";
        let mut kept = Vec::new();
        let mut limited = file.take(left + 1);
        let unpacked = if is_table {
            limited.read_to_end(&mut kept).map(|read| read as u64)
        } else {
            std::io::copy(&mut limited, &mut std::io::sink())
        };
        let unpacked = unpacked.map_err(|error| broken(path, &error))?;
        left = left.checked_sub(unpacked).ok_or_else(|| {
            too_large(path, "unpacked", usize::try_from(MOST_UNPACKED).unwrap_or(usize::MAX))
        })?;
        if is_table {
            weigh_table(path, &kept)?;
            kind = kind.or(Some(Kind::Ods));
        } else if name.eq_ignore_ascii_case("xl/workbook.xml") {
            kind = Some(Kind::Xlsx);
        }
    }
    kind.ok_or_else(|| broken(path, &"no workbook.xml, no content.xml").into())
}

/// What the repeated rows and cells of a table come to when they are written out.
#[derive(Default)]
struct Claim {
    rows: usize,
    used_rows: usize,
    widest: usize,
    text: usize,
    // Of the row under way.
    repeated: usize,
    width: usize,
    blank: usize,
    row_text: usize,
}

impl Claim {
    fn end_row(&mut self) {
        self.rows = self.rows.saturating_add(self.repeated);
        if self.width > 0 {
            self.used_rows = self.rows;
            self.widest = self.widest.max(self.width);
            self.text = self.text.saturating_add(self.row_text.saturating_mul(self.repeated));
        }
        (self.repeated, self.width, self.blank, self.row_text) = (0, 0, 0, 0);
    }

    fn is_too_large(&self) -> bool {
        self.used_rows.saturating_mul(self.widest) > MOST_CELLS || self.text > MOST_TEXT
    }
}

/// Weighs the tables of an `OpenDocument` text: of each row and cell how often it is repeated.
fn weigh_table(path: &Path, xml: &[u8]) -> Result<()> {
    let xml = String::from_utf8_lossy(xml);
    let mut claim = Claim::default();
    for tag in xml.split('<').skip(1) {
        let end = tag.find([' ', '\t', '\r', '\n', '/', '>']).unwrap_or(tag.len());
        match &tag[..end] {
            "table:table" => {
                claim.end_row();
                (claim.rows, claim.used_rows, claim.widest) = (0, 0, 0);
            }
            "table:table-row" => {
                claim.end_row();
                claim.repeated = times(tag, "table:number-rows-repeated");
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let repeated = times(tag, "table:number-columns-repeated").min(WIDEST);
                if tag.contains("/>") && !tag.contains("office:") && !tag.contains("formula") {
                    claim.blank = claim.blank.saturating_add(repeated);
                } else {
                    claim.width = (claim.width + claim.blank).saturating_add(repeated).min(WIDEST);
                    claim.blank = 0;
                    claim.row_text += repeated.saturating_mul(tag.len());
                }
            }
            _ => claim.row_text += tag.len(),
        }
        if claim.is_too_large() {
            return Err(too_large(path, "cells", MOST_CELLS).into());
        }
    }
    claim.end_row();
    if claim.is_too_large() {
        return Err(too_large(path, "cells", MOST_CELLS).into());
    }
    Ok(())
}

/// How often a row or cell stands, by an attribute of its tag.
fn times(tag: &str, name: &str) -> usize {
    let Some((_, rest)) = tag.split_once(name) else { return 1 };
    let digits: String =
        rest.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(usize::MAX).max(1)
}
