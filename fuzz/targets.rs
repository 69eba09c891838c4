//! What is done with bytes that somebody sent, a function a kind of file. Each may refuse them and
//! none may panic; what must hold besides is asserted. `fuzz/run` feeds them with what nobody
//! would think of, `cargo test` with `fuzz/corpus`, so that what was mended stays so.

#![allow(dead_code, clippy::unwrap_used, reason = "each fuzzed program takes one of them")]

use std::{
    io::{Cursor, Write},
    path::Path,
};

use chrono::NaiveDate;
use ruqsat::{
    batch::{
        Column, Entry, Meaning, Past, Reading, Row, Sheet, errors_csv, read_application,
        rejected_csv,
    },
    calendar::{Calendar, Hours, Source, Week, Zone},
    case::Case,
    diagnostic::Place,
    document::{Form, examine},
    law::{Edition, Lawbook, Readings},
    procedure::{Matter, OfficeRules, Schedule},
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// A sheet of applicants in any encoding.
pub fn csv(bytes: &[u8]) {
    sheet(Path::new("a.csv"), bytes);
}

/// How a workbook of the days before 2007 begins.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// A workbook: the first byte says of which kind, the rest is the XML of its table. Bytes that
/// are an archive already are taken as they are.
pub fn book(bytes: &[u8]) {
    if bytes.starts_with(b"PK") {
        return sheet(Path::new("a.xlsx"), bytes);
    }
    if bytes.starts_with(COMPOUND) {
        return sheet(Path::new("a.xls"), bytes);
    }
    let Some((kind, table)) = bytes.split_first() else { return };
    let packed = if kind % 2 == 0 {
        packed(&[("mimetype", ODS), ("content.xml", table)])
    } else {
        packed(&[
            ("[Content_Types].xml", TYPES),
            ("_rels/.rels", ROOT),
            ("xl/workbook.xml", BOOK),
            ("xl/_rels/workbook.xml.rels", SHEETS),
            ("xl/worksheets/sheet1.xml", table),
        ])
    };
    sheet(Path::new("a.xlsx"), &packed);
}

/// A case file, and what the law makes of it. In its plain form and in any other form of TOML it
/// is the same case.
pub fn case(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let path = Path::new("a.toml");
    let case = Case::parse(path, text).ok();
    assert_eq!(case, Case::parse(path, &format!("{text}\n# by hand\n")).ok());
    let Some(case) = case else { return };
    let Ok(law) = laws().edition(&case.header.service, &case.header.edition.id) else { return };
    let office = office();
    let matter = Matter::new(&case, law, Calendar::built_in(), &office).beside(laws());
    let day = day(2026, 8, 14);
    let _ = matter.check();
    let _ = matter.next_steps();
    if let Ok(deadlines) = matter.deadlines(day) {
        let _ = matter.warnings(&deadlines, day);
    }
}

/// An edition of a service of the office's own.
pub fn law(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(laws) = Lawbook::parse(&[("local/services/externat/2026-01.toml", text)]) {
        let _ = laws.check();
    }
}

/// A form of the office's own, left empty.
pub fn form(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(form) = Form::parse(Path::new("local/templates/a.kk.txt"), text) {
        let _ = (form.wording(), form.blank());
    }
}

/// Days off of the office's own.
pub fn days(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(calendar) = Calendar::with_local([Source::new("2026", text)]) else { return };
    let _ = calendar.check();
    for week in [Week::Five, Week::Six] {
        let _ = calendar.add_days(day(2026, 8, 3), 30, week);
        let _ = calendar.before_days(day(2026, 1, 20), 30, week);
    }
}

/// A paper that is to be verified.
pub fn paper(bytes: &[u8]) {
    let form =
        |seal: &ruqsat::document::Seal| Form::find(&seal.service, &seal.form, &seal.language).ok();
    let _ = examine(bytes, form);
}

fn sheet(path: &Path, bytes: &[u8]) {
    let law = externat();
    let past = Past::new(law);
    let reading = Reading {
        ignore_unknown: true,
        application: Some(&law.application),
        past: Some(&past),
        ..Reading::default()
    };
    let Ok(sheet) = Sheet::parse(path, bytes, reading) else { return };
    let office = office();
    let zone = Zone::parse("Asia/Almaty").unwrap();
    let meaning = Meaning { law, zone, office: &office };
    let mut problems = Vec::new();
    for row in sheet.rows.iter().take(100) {
        if let Err(more) = read_application(&Cells { sheet: &sheet, row }, meaning) {
            problems.extend(more.0);
        }
        let _ = (sheet.beyond(row), sheet.past(row).count());
    }
    let rejected = rejected_csv(&sheet, sheet.rows.iter().take(100)).unwrap();
    errors_csv(&sheet, &["", "", "", "", ""].map(String::from), &problems, |problem| {
        problem.code.as_str().to_owned()
    })
    .unwrap();
    // What is given back to be mended can be read again.
    assert!(Sheet::parse(Path::new("a.rejected.csv"), &rejected, reading).is_ok());
}

struct Cells<'a> {
    sheet: &'a Sheet,
    row: &'a Row,
}

impl Entry for Cells<'_> {
    fn text(&self, column: Column) -> Option<&str> {
        self.sheet.cell(self.row, column)
    }

    fn place(&self, column: Column) -> Place {
        self.sheet.place(self.row, column)
    }
}

fn laws() -> &'static Lawbook {
    Lawbook::built_in().unwrap()
}

fn externat() -> &'static Edition {
    laws().edition("externat", "2023-08").unwrap()
}

fn office() -> OfficeRules {
    OfficeRules {
        kind: "department".to_owned(),
        hours: Hours::parse("09:00-18:30", Some("13:00-14:30")).unwrap(),
        schedule: Schedule::default(),
        school_year_begins: "09-01".parse().unwrap(),
        applications_from: "06-01".parse().unwrap(),
        readings: Readings::built_in().unwrap().by_default(),
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
const TYPES: &[u8] = br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const ROOT: &[u8] = br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &[u8] = br#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const SHEETS: &[u8] = br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// An archive of files that are not packed, so that what is changed in them is what is read.
fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in files {
        archive.start_file(*name, stored).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
