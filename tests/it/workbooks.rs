//! `import` of workbooks: what Excel and `LibreOffice` make of a sheet of applicants.

use cfb::CompoundFile;
use ruqsat::batch::{Reading, Sheet};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use std::{
    io::{Cursor, Read, Write},
    path::Path,
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::{import::sheet, office::Office};

/// The header and the row of the samples.
fn lines() -> [Vec<String>; 2] {
    let text = sheet(|_| ());
    let cells = |line: &str| line.split(',').map(str::to_owned).collect();
    let mut lines = text.lines().map(cells);
    [lines.next().unwrap(), lines.next().unwrap()]
}

fn put(sheet: &mut Worksheet, first: u32, rows: &[Vec<String>]) {
    for (row, cells) in (first..).zip(rows) {
        for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
}

/// A workbook of one sheet with the header and the row of the samples, to be changed.
pub fn book(change: impl Fn(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let page = book.add_worksheet().set_name("Парақ1").unwrap();
    put(page, 0, &lines());
    change(page);
    book.save_to_buffer().unwrap()
}

fn imported(bytes: impl AsRef<[u8]>) -> serde_json::Value {
    let office = Office::new();
    office.at("2026-08-04T12:00").write("a.xlsx", bytes);
    office.run("import a.xlsx").ok();
    office.json("show 1")["case"].take()
}

fn plain() -> serde_json::Value {
    imported(sheet(|_| ()))
}

#[test]
fn a_workbook_gives_the_same_case_as_a_text() {
    assert_eq!(imported(book(|_| ())), plain());
}

#[test]
fn days_are_days_whether_shown_as_days_or_as_numbers() {
    let days = book(|page| {
        let shown = Format::new().set_num_format("dd.mm.yyyy hh:mm");
        let moment = ExcelDateTime::from_ymd(2026, 8, 4).unwrap().and_hms(10, 15, 0).unwrap();
        page.write_datetime_with_format(1, 0, &moment, &shown).unwrap();
        let born = ExcelDateTime::parse_from_str(&lines()[1][7]).unwrap();
        page.write_number(1, 7, born.to_excel()).unwrap();
        page.write_number(1, 9, lines()[1][9].parse::<f64>().unwrap()).unwrap();
        page.write_number(1, 3, lines()[1][3].parse::<f64>().unwrap()).unwrap();
        page.write_boolean(1, 14, true).unwrap();
    });
    assert_eq!(imported(days), plain());
}

#[test]
fn days_counted_from_1904() {
    let made = book(|page| {
        let born = ExcelDateTime::parse_from_str(&lines()[1][7]).unwrap();
        page.write_number(1, 7, born.to_excel() - 1462.0).unwrap();
    });
    let from_1904 = changed(&made, "xl/workbook.xml", |text| {
        text.replace("<workbookPr ", "<workbookPr date1904=\"1\" ")
    });
    assert_eq!(imported(from_1904), plain());
}

#[test]
fn a_day_without_a_time_is_a_moment_of_arrival() {
    let case = imported(book(|page| {
        let shown = Format::new().set_num_format("dd.mm.yyyy");
        let day = ExcelDateTime::from_ymd(2026, 8, 4).unwrap();
        page.write_datetime_with_format(1, 0, &day, &shown).unwrap();
    }));
    assert_eq!(case["received_at"], "2026-08-04T00:00:00+05:00");
}

#[test]
fn titles_empty_rows_and_merged_heads_above_the_rows() {
    let [mut lower, row] = lines();
    let mut upper = lower.clone();
    for (index, group, own) in
        [(2, "Өтініш беруші", "Аты-жөні"), (3, "", "ЖСН"), (4, "", "Телефон")]
    {
        upper[index] = group.into();
        lower[index] = own.into();
    }
    for index in [0, 1, 5, 6, 7] {
        lower[index] = String::new();
    }
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    page.merge_range(1, 0, 1, 9, "Экстернат, 2026 жылғы тамыз", &Format::new()).unwrap();
    put(page, 3, &[upper, lower, row]);
    page.write_string(40, 0, " ").unwrap();
    assert_eq!(imported(book.save_to_buffer().unwrap()), plain());
}

#[test]
fn zeros_that_were_taken_away_are_put_back() {
    let office = Office::new();
    office.at("2026-08-04T12:00");
    office.write(
        "a.xlsx",
        book(|page| {
            page.write_number(1, 3, 50_301_600_103_f64).unwrap();
        }),
    );
    let run = office.run("import a.xlsx").ok();
    assert!(run.err.contains("a.xlsx, Парақ1!D2, column “applicant_iin”"), "{run}");
    assert!(run.err.contains("restored-zeros"), "{run}");
    let made = office.files("applications").pop().unwrap();
    assert!(office.read(&made).contains("\"050301600103\""));
}

#[test]
fn what_is_wrong_is_named_by_sheet_and_cell() {
    let office = Office::new();
    office.at("2026-08-04T12:00");
    office.write(
        "a.xlsx",
        book(|page| {
            page.write_formula(1, 5, Formula::new("=NA()").set_result("#N/A")).unwrap();
            page.write_string(1, 3, "8.50412E+11").unwrap();
            page.write_string(1, 8, "№ 5 ?тей мектебі").unwrap();
            page.write_string(1, 10, "спорт").unwrap();
        }),
    );
    let run = office.run("import a.xlsx").exits(1);
    for line in [
        "a.xlsx, Парақ1!F2, column “student_name”, value “#N/A”: invalid-value: student: expected \
         a value, not the error of a formula",
        "a.xlsx, Парақ1!D2, column “applicant_iin”, value “8.50412E+11”: invalid-iin: applicant's \
         IIN: a spreadsheet cut the number short",
        "a.xlsx, Парақ1!I2, column “school”, value “№ 5 ?тей мектебі”: lost-letters: school: ",
        "a.xlsx, Парақ1!K2, column “category”, value “спорт”: unknown-value: ",
    ] {
        assert!(run.err.contains(line), "{line}\n{run}");
    }
    let data = office.run("import a.xlsx --dry-run --format json").err;
    assert!(data.contains("\"cell\":\"Парақ1!F2\"") && data.contains("\"row\":2"), "{data}");
    // The rejected row comes back as a text, is mended and taken.
    let rejected = office.read("a.rejected.csv");
    assert!(rejected.starts_with('\u{feff}') && rejected.contains(';'), "{rejected}");
    let mended = rejected
        .replace("#N/A", &lines()[1][5])
        .replace("8.50412E+11", &lines()[1][3])
        .replace("№ 5 ?тей мектебі", &lines()[1][8])
        .replace("спорт", &lines()[1][10]);
    office.write("b.csv", mended);
    office.run("import b.csv").ok();
    assert_eq!(office.json("show 1")["case"], plain());
}

fn pages(names: &[(&str, bool, bool)]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, hidden, filled) in names {
        let page = book.add_worksheet().set_name(*name).unwrap();
        page.set_hidden(*hidden);
        if *filled {
            put(page, 0, &lines());
        } else {
            page.write_string(0, 0, "Есеп").unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn the_only_sheet_with_a_known_header_is_taken() {
    let hidden = pages(&[("Есеп", false, false), ("Тамыз", false, true), ("Ескі", true, true)]);
    assert_eq!(imported(hidden), plain());
    let office = Office::new();
    office.at("2026-08-04T12:00");
    office.write("a.xlsx", pages(&[("Шілде", false, true), ("Тамыз", false, true)]));
    office.write("b.xlsx", pages(&[("Есеп", false, false), ("Жоспар", false, false)]));
    for (typed, said) in [
        ("import a.xlsx", "[several-sheets]: several sheets of the workbook have a known header"),
        ("import b.xlsx", "[several-sheets]: no sheet of the workbook has a known header"),
        ("import a.xlsx --sheet Қыркүйек", "there are: Шілде, Тамыз"),
    ] {
        let run = office.run(typed).exits(2);
        assert!(run.err.contains(said), "{run}");
    }
    assert_eq!(office.json("import a.xlsx --sheet тамыз")["accepted"], 1);
    assert_eq!(office.json("import a.xlsx --sheet 1")["skipped"], 1);
}

/// An archive with one of its files changed.
pub fn changed(archive: &[u8], name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut files = Vec::new();
    for index in 0..old.len() {
        let mut file = old.by_index(index).unwrap();
        let mut bytes = Vec::new();
        std::io::copy(&mut file, &mut bytes).unwrap();
        let file = file.name().unwrap().into_owned();
        if file == name {
            bytes = change(&String::from_utf8(bytes).unwrap()).into_bytes();
        }
        files.push((file, bytes));
    }
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    zipped(&files)
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook of `LibreOffice` with these rows of its one table.
pub fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:body>\
         <office:spreadsheet><table:table table:name=\"Парақ1\">{rows}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest></manifest:manifest>"),
        ("content.xml", content.as_bytes()),
    ])
}

fn ods_row(cells: &[String]) -> String {
    let cell = |text: &String| match text.as_str() {
        "" => "<table:table-cell/>".to_owned(),
        text => format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell>",
            text.replace('&', "&amp;")
        ),
    };
    format!("<table:table-row>{}</table:table-row>", cells.iter().map(cell).collect::<String>())
}

#[test]
fn a_workbook_of_libreoffice() {
    let [head, mut row] = lines();
    let born = std::mem::take(&mut row[7]);
    let filled = ods_row(&row).replace(
        &format!("{}</text:p></table:table-cell><table:table-cell/>", row[6]),
        &format!(
            "{}</text:p></table:table-cell><table:table-cell office:value-type=\"date\" \
             office:date-value=\"{born}\"><text:p>{born}</text:p></table:table-cell>",
            row[6]
        ),
    );
    let empty = "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell \
                 table:number-columns-repeated=\"16384\"/></table:table-row>";
    assert_eq!(imported(ods(&format!("{}{filled}{empty}", ods_row(&head)))), plain());
}

#[test]
fn a_workbook_that_claims_too_much_is_refused() {
    let office = Office::new();
    let rows = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell \
                table:number-columns-repeated=\"16000\" office:value-type=\"string\">\
                <text:p>x</text:p></table:table-cell></table:table-row>";
    let zeros = vec![b' '; 300 << 20];
    let far = changed(&book(|_| ()), "xl/worksheets/sheet1.xml", |text| {
        text.replace("<row r=\"2\"", "<row r=\"10000000\"").replace("2\" ", "10000000\" ")
    });
    let wide = book(|page| {
        page.write_string(1, 300, "x").unwrap();
    });
    office.write("ods.xlsx", ods(rows));
    office.write("bomb.xlsx", zipped(&[("xl/workbook.xml", b"<a/>"), ("xl/x.xml", &zeros)]));
    office.write("wide.xlsx", wide).write("far.xlsx", far);
    office.write("tall.xlsx", {
        let mut book = Workbook::new();
        let page = book.add_worksheet();
        (0..100_002).for_each(|row| _ = page.write_string(row, 0, "x").unwrap());
        book.save_to_buffer().unwrap()
    });
    for file in ["ods", "bomb", "wide", "tall"] {
        let run = office.run(&format!("import {file}.xlsx")).exits(3);
        assert!(run.err.contains("[sheet-too-large]"), "{run}");
    }
    // A row that is far down is a row all the same.
    let run = office.run("import far.xlsx");
    assert!((0..=5).contains(&run.exit), "{run}");
}

/// Elements within elements, and words that stand for more words than there is room for.
#[test]
fn xml_that_nests_or_grows_without_end_stops_nothing() {
    let office = Office::new();
    let deep = |open: &str, close: &str| open.repeat(200_000) + &close.repeat(200_000);
    let four = |n: u32| format!("<!ENTITY l{n} \"&l{0};&l{0};&l{0};&l{0};\">", n - 1);
    let laughs = (1..12).map(four).collect::<Vec<_>>().concat();
    let dtd = format!("<!DOCTYPE x [<!ENTITY l0 \"lol\">{laughs}]>");
    let sheet = |change: &dyn Fn(&str) -> String| {
        changed(&book(|_| ()), "xl/worksheets/sheet1.xml", change)
    };
    let files = [
        ("deep", sheet(&|text| text.replace("<sheetData>", &deep("<row>", "</row>")))),
        ("cells", sheet(&|text| text.replace("<sheetData>", &deep("<c><is>", "</is></c>")))),
        ("laughs", sheet(&|text| text.replace("<worksheet", &format!("{dtd}<worksheet")))),
        (
            "laughing",
            sheet(&|text| {
                let text = text.replace("<worksheet", &format!("{dtd}<worksheet"));
                text.replace(
                    "<sheetData>",
                    "<sheetData><row r=\"9\"><c r=\"A9\" t=\"str\"><v>&l11;</v></c></row>",
                )
            }),
        ),
        (
            "outside",
            sheet(&|text| {
                let dtd = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
                let text = text.replace("<worksheet", &format!("{dtd}<worksheet"));
                text.replace(
                    "<sheetData>",
                    "<sheetData><row r=\"9\"><c r=\"A9\" t=\"str\"><v>&f;</v></c></row>",
                )
            }),
        ),
        ("tables", ods(&deep("<table:table-row>", "</table:table-row>"))),
    ];
    for (name, bytes) in files {
        office.write(&format!("{name}.xlsx"), bytes);
        let run = office.run(&format!("import {name}.xlsx --dry-run"));
        assert!((0..=3).contains(&run.exit), "{name}: {run}");
        assert!(!run.out.contains("root:") && !run.err.contains("root:"), "{name}: {run}");
    }
}

#[test]
fn a_workbook_cut_short_is_refused() {
    let office = Office::new();
    let whole = book(|_| ());
    for share in [1, 5, 9] {
        office.write("a.xlsx", &whole[..whole.len() * share / 10]);
        let run = office.run("import a.xlsx").exits(3);
        assert!(run.err.contains("[broken-workbook]"), "{run}");
    }
    for name in ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"] {
        for share in [3, 6, 9] {
            let cut = changed(&whole, name, |text| {
                text[..text.floor_char_boundary(text.len() * share / 10)].to_owned()
            });
            let run =
                office.at("2026-08-04T12:00").write("a.xlsx", cut).run("import a.xlsx --dry-run");
            assert!((0..=5).contains(&run.exit) && !run.err.contains("panicked"), "{name}: {run}");
        }
    }
}

/// The same row as Excel 97 keeps it: days as numbers shown as days, a second sheet of notes.
const EXCEL_97: &[u8] = include_bytes!("workbooks/excel-97.xls");

#[test]
fn an_old_workbook_gives_the_same_case_as_a_text() {
    assert_eq!(imported(EXCEL_97), plain());
    let office = Office::new();
    office.at("2026-08-04T12:00").write("a.xls", EXCEL_97);
    let run = office.run("import a.xls --sheet Парақ2").exits(2);
    assert!(run.err.contains("Парақ2!A1"), "{run}");
}

/// The sheets of the old workbook, changed, in a file around them.
fn old(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut sheets = Vec::new();
    let mut book = CompoundFile::open(Cursor::new(EXCEL_97)).unwrap();
    book.open_stream("/Workbook").unwrap().read_to_end(&mut sheets).unwrap();
    change(&mut sheets);
    let mut book = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    book.create_stream("/Workbook").unwrap().write_all(&sheets).unwrap();
    book.flush().unwrap();
    book.into_inner().into_inner()
}

/// Where the data of the first record of a kind begin.
fn record(sheets: &[u8], kind: u16) -> usize {
    let short = |at: usize| u16::from_le_bytes(sheets[at..at + 2].try_into().unwrap());
    let mut at = 0;
    while short(at) != kind {
        at += 4 + usize::from(short(at + 2));
    }
    at + 4
}

#[test]
fn an_old_workbook_that_claims_too_much_is_refused() {
    let office = Office::new();
    let far = old(|sheets| {
        let first = record(sheets, 0x00FD);
        let next = first + 14;
        sheets[next..next + 4].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0x00]);
    });
    office.write("far.xls", far);
    let run = office.run("import far.xls").exits(3);
    assert!(run.err.contains("[sheet-too-large]"), "{run}");

    // A size that no cell bears out is not believed.
    let claimed = old(|sheets| {
        let claim = record(sheets, 0x0200);
        sheets[claim..claim + 8].copy_from_slice(&[0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]);
    });
    assert_eq!(imported(claimed), plain());
}

/// A long string used by every cell of many.
#[test]
fn an_old_workbook_that_repeats_itself_without_end_is_refused() {
    let text = |kind: u16, data: &[u8]| {
        let length = u16::try_from(data.len()).unwrap();
        [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
    };
    let bomb = old(|sheets| {
        let mut sheet = text(0x0809, &[0, 6, 0x10, 0, 0, 0, 0, 0]);
        for n in 0_u32..12_000 {
            let (row, column) = ((n / 200).to_le_bytes(), (n % 200).to_le_bytes());
            sheet.extend(text(0x00FD, &[&row[..2], &column[..2], &[0; 6]].concat()));
        }
        sheet.extend(text(0x000A, &[]));
        let mut strings = text(0x00FC, &[&[0; 8], &[0xFF, 0x7F, 0][..], &[b'x'; 8000]].concat());
        for left in [8200, 8200, 8200, 167] {
            strings.extend(text(0x003C, &[&[0][..], &vec![b'x'; left]].concat()));
        }
        let mut book = text(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0]);
        let at = u32::try_from(book.len() + strings.len() + 4 + 9 + 4).unwrap();
        book.extend(text(0x0085, &[&at.to_le_bytes(), &[0, 0, 1, 0, b'a'][..]].concat()));
        book.extend(strings);
        book.extend(text(0x000A, &[]));
        assert_eq!(book.len(), usize::try_from(at).unwrap());
        book.extend(sheet);
        *sheets = book;
    });
    let office = Office::new();
    office.write("a.xls", bomb);
    let run = office.run("import a.xls").exits(3);
    assert!(run.err.contains("[sheet-too-large]"), "{run}");
}

#[test]
fn an_old_workbook_spoiled_anywhere_stops_nothing() {
    let office = Office::new();
    for share in 0..10 {
        office.write("a.xls", &EXCEL_97[..EXCEL_97.len() * share / 10]);
        let run = office.run("import a.xls --dry-run");
        assert!((1..=5).contains(&run.exit), "{run}");
    }
    let whole = old(|_| ());
    for n in 0..4_000 {
        let mut spoiled = whole.clone();
        let at = (n * 7919) % whole.len();
        spoiled[at] = spoiled[at].wrapping_add(1 + u8::try_from(n % 200).unwrap());
        let known = ["broken-workbook", "sheet-too-large", "locked-workbook", "no-such-sheet"];
        if let Err(problems) = Sheet::parse(Path::new("a.xls"), &spoiled, Reading::default()) {
            let of_header =
                ["unknown-column", "missing-column", "empty-sheet", "several-sheets", "not-utf8"];
            let code = problems.0[0].code.as_str();
            assert!(known.contains(&code) || of_header.contains(&code), "{at}: {problems:?}");
        }
    }
}

#[test]
fn a_workbook_under_a_password_says_so() {
    let mut book = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    book.create_stream("/EncryptedPackage").unwrap().write_all(b"secret").unwrap();
    let since_2007 = book.into_inner().into_inner();
    let before = old(|sheets| {
        let begins = record(sheets, 0x0809) + 16;
        sheets.splice(begins..begins, [0x2F, 0, 6, 0, 1, 0, 1, 0, 1, 0]);
    });
    let office = Office::new();
    for book in [since_2007, before] {
        let run = office.write("a.xls", book).run("import a.xls").exits(3);
        assert!(run.err.contains("[locked-workbook]"), "{run}");
    }
}
