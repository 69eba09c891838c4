//! `import --template`: an empty sheet, filled in and imported.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use rust_xlsxwriter::Workbook;

use crate::office::Office;

/// Fills in a template as an officer would: the example of the second sheet under the header.
fn filled(office: &Office, file: &str) -> Vec<u8> {
    let bytes = std::fs::read(office.path().join(file)).unwrap();
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let names = book.sheet_names();
    let legend = book.worksheet_range(&names[1]).unwrap();
    let mut made = Workbook::new();
    let page = made.add_worksheet().set_name(&names[0]).unwrap();
    for (column, row) in (0..).zip(legend.rows().skip(1)) {
        page.write_string(0, column, row[0].to_string()).unwrap();
        page.write_string(1, column, row[2].to_string()).unwrap();
    }
    // The second sheet stays where it is: it is not taken for applicants.
    let page = made.add_worksheet().set_name(&names[1]).unwrap();
    for (number, row) in (0..).zip(legend.rows()) {
        for (column, cell) in (0..).zip(row) {
            page.write_string(number, column, cell.to_string()).unwrap();
        }
    }
    made.save_to_buffer().unwrap()
}

#[test]
fn a_template_filled_in_is_imported_in_every_language() {
    for language in ["kk", "ru", "en"] {
        for running in ["", " --running"] {
            let office = Office::new();
            office.at("2026-08-04T12:00").speak(language);
            office.run(&format!("import --template xlsx a.xlsx{running}")).ok();
            office.write("b.xlsx", filled(&office, "a.xlsx"));
            let run = office.run("import b.xlsx");
            assert_eq!(run.exit, 0, "{language}: {run}");
            assert_eq!(office.json("show 1")["case"]["category"], "health");
        }
    }
}

#[test]
fn a_template_is_the_same_twice_and_never_replaces_a_file() {
    let office = Office::new();
    office.speak("kk");
    let run = office.run("import --template xlsx").ok();
    assert_eq!(
        run.out,
        "бос кесте: өтініштер.xlsx; оны толтырып, `ruqsat import өтініштер.xlsx` пәрменін орындаңыз\n"
    );
    office.run("import --template xlsx b.xlsx").ok();
    let bytes = |file: &str| std::fs::read(office.path().join(file)).unwrap();
    assert_eq!(bytes("өтініштер.xlsx"), bytes("b.xlsx"));
    let run = office.run("import --template xlsx").exits(4);
    assert!(run.err.contains("[already-there]"), "{run}");
    // An empty template has nothing to import.
    let run = office.run("import b.xlsx").ok();
    assert!(run.out.contains('0'), "{run}");
}

#[test]
fn a_template_as_text_is_a_header() {
    let office = Office::new();
    office.at("2026-08-04T12:00").speak("ru").run("import --template csv a.csv").ok();
    let text = office.read("a.csv");
    assert!(text.starts_with("\u{feff}Время поступления;Канал;Заявитель;ИИН заявителя;"), "{text}");
    assert_eq!(text.lines().count(), 1);
    office.run("import a.csv").ok();
}

#[test]
fn what_goes_with_a_template_alone() {
    let office = Office::new();
    assert_eq!(office.run("import").exit, 2);
    assert_eq!(office.run("import a.csv --running").exit, 2);
    assert_eq!(office.run("import --template doc").exit, 2);
}
