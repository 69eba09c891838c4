//! `import` of texts in the encodings that offices have.

use encoding_rs::WINDOWS_1251;

use crate::{import::sheet, office::Office};

const KAZAKH: &str = "түскен уақыты,арна,өтініш беруші,өтініш берушінің жсн,телефон,білім алушы,\
    білім алушының жсн,туған күні,мектеп,сынып,санат,сұралған сыныптар,кету күні,құжаттар,\
    келісім,қолтаңба";

/// A sheet with Kazakh headers and every letter that Kazakh has beside Russian.
fn text() -> String {
    let row = sheet(|row| row[8] = "Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і".into());
    format!("{KAZAKH}\n{}\n", row.lines().nth(1).unwrap())
}

/// KZ-1048 as the standard's table gives it.
fn kz1048(text: &str) -> Vec<u8> {
    const LETTERS: [(char, u8); 16] = [
        ('Ә', 0xa3),
        ('ә', 0xbc),
        ('Ғ', 0xaa),
        ('ғ', 0xba),
        ('Қ', 0x8d),
        ('қ', 0x9d),
        ('Ң', 0xbd),
        ('ң', 0xbe),
        ('Ө', 0xa5),
        ('ө', 0xb4),
        ('Ұ', 0xa1),
        ('ұ', 0xa2),
        ('Ү', 0xaf),
        ('ү', 0xbf),
        ('Һ', 0x8e),
        ('һ', 0x9e),
    ];
    let byte = |c: char| match LETTERS.iter().find(|(letter, _)| *letter == c) {
        Some((_, byte)) => vec![*byte],
        None => WINDOWS_1251.encode(&c.to_string()).0.into_owned(),
    };
    text.chars().flat_map(byte).collect()
}

fn utf16(text: &str, big: bool) -> Vec<u8> {
    let bytes = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
    text.encode_utf16().flat_map(bytes).collect()
}

fn imported(bytes: impl AsRef<[u8]>, options: &str, said: &str) -> serde_json::Value {
    let office = Office::new();
    office.at("2026-08-04T12:00").write("a.csv", bytes);
    let run = office.run(&format!("import a.csv {options}")).ok();
    assert!(run.err.contains(said), "{run}");
    office.json("show 1")["case"].take()
}

#[test]
fn every_encoding_gives_the_same_case() {
    let text = text();
    let plain = imported(&text, "", "");
    assert_eq!(plain["school"], "Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і");
    let marked = format!("\u{feff}{text}");
    for big in [false, true] {
        assert_eq!(imported(utf16(&text, big), "", "read as UTF-16"), plain);
        assert_eq!(imported(utf16(&marked, big), "", "read as UTF-16"), plain);
    }
    assert_eq!(imported(kz1048(&text), "", "read as KZ-1048"), plain);
    assert_eq!(imported(kz1048(&text), "--encoding kz-1048", "read as KZ-1048"), plain);
}

#[test]
fn a_russian_sheet_of_an_old_program() {
    let text = sheet(|row| row[8] = "Школа № 5 «Ёлочка»".into());
    let russian: String = text.chars().filter(|c| !"әғқңөұүһӘҒҚҢӨҰҮҺ".contains(*c)).collect();
    let case = imported(WINDOWS_1251.encode(&russian).0, "", "read as Windows-1251");
    assert_eq!(case["school"], "Школа № 5 «Ёлочка»");
}

#[test]
fn what_is_asked_for_is_held_to() {
    let office = Office::new();
    office.at("2026-08-04T12:00").write("a.csv", kz1048(&text()));
    let run = office.run("import a.csv --encoding utf-8").exits(3);
    assert!(run.err.contains("[not-utf8]: line 1 is not UTF-8 text"), "{run}");
    assert_eq!(office.run("import a.csv --encoding latin-1").exit, 2);
}

/// What is rejected comes back as UTF-8 with a mark, whatever it came as.
#[test]
fn rejected_rows_of_an_old_encoding_come_back_as_utf8() {
    let office = Office::new();
    let wrong = text().replace(",portal,", ",пошта,");
    office.at("2026-08-04T12:00").write("a.csv", kz1048(&wrong));
    office.run("import a.csv").exits(1);
    let rejected = office.read("a.rejected.csv");
    assert!(rejected.starts_with("\u{feff}түскен уақыты,"), "{rejected}");
    office.write("b.csv", rejected.replace("пошта", "portal"));
    office.run("import b.csv").ok();
}
