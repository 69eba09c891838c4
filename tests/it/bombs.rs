//! Files made to keep whoever reads them busy for ever, or to fill its memory: each is answered
//! while one waits.

use std::time::{Duration, Instant};

use lopdf::{Document, Object, Stream};

use crate::{
    office::{Office, Run},
    workbooks::{book, changed, ods},
};

/// No file takes longer, however busy the machine.
const LONGEST: Duration = Duration::from_mins(1);

/// A billion laughs: each name stands for ten of the one before.
const LAUGHS: &str = "<!DOCTYPE a [<!ENTITY l0 \"ха\">\
    <!ENTITY l1 \"&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;\">\
    <!ENTITY l2 \"&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;\">\
    <!ENTITY l3 \"&l2;&l2;&l2;&l2;&l2;&l2;&l2;&l2;&l2;&l2;\">\
    <!ENTITY l4 \"&l3;&l3;&l3;&l3;&l3;&l3;&l3;&l3;&l3;&l3;\">\
    <!ENTITY l5 \"&l4;&l4;&l4;&l4;&l4;&l4;&l4;&l4;&l4;&l4;\">\
    <!ENTITY l6 \"&l5;&l5;&l5;&l5;&l5;&l5;&l5;&l5;&l5;&l5;\">\
    <!ENTITY l7 \"&l6;&l6;&l6;&l6;&l6;&l6;&l6;&l6;&l6;&l6;\">\
    <!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

fn answered(office: &Office, typed: &str) -> Run {
    let begun = Instant::now();
    let run = office.run(typed);
    assert!((0..=5).contains(&run.exit), "{typed}: {run}");
    assert!(!run.err.contains("panicked"), "{typed}: {run}");
    assert!(begun.elapsed() < LONGEST, "{typed}");
    run
}

/// XML that is deep, wide, or stands for more than it is.
fn bombs() -> [(&'static str, String); 5] {
    let many = |count: u32, of: fn(u32) -> String| (0..count).map(of).collect::<Vec<_>>().concat();
    let attributes = many(400_000, |n| format!(" a{n}=\"\""));
    let named = many(90_000, |n| format!("<a xmlns:n{n}=\"u\">"));
    [
        ("laughs", format!("{LAUGHS}<a>&l7;&x;</a>")),
        ("deep", "<a>".repeat(900_000)),
        ("wide", format!("<a{attributes}/>")),
        ("names", named + &"</a>".repeat(90_000)),
        ("endless", format!("<a b=\"{}", "<".repeat(3_000_000))),
    ]
}

#[test]
fn no_xml_of_a_workbook_keeps_its_reader_busy() {
    let office = Office::new();
    let whole = book(|_| ());
    for (name, bomb) in bombs() {
        let bytes = changed(&whole, "xl/worksheets/sheet1.xml", |text| {
            text.replace("</sheetData>", &format!("{bomb}</sheetData>"))
        });
        office.write("a.xlsx", bytes);
        answered(&office, "import a.xlsx --dry-run");
        office.write("b.xlsx", ods(&bomb));
        let run = answered(&office, "import b.xlsx --dry-run");
        assert_ne!(run.exit, 0, "{name}: {run}");
    }
}

#[test]
fn no_seal_of_a_paper_keeps_its_reader_busy() {
    let office = Office::granted();
    let paper = office.path().join("papers/2026/EX-2026-000001/extract.pdf");
    for (name, bomb) in bombs() {
        let mut document = Document::load(&paper).unwrap();
        let place = document.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
        let Object::Stream(stream) = document.get_object_mut(place).unwrap() else { panic!() };
        *stream = Stream::new(stream.dict.clone(), bomb.into_bytes());
        document.save(office.path().join(format!("{name}.pdf"))).unwrap();
        let run = answered(&office, &format!("verify {name}.pdf"));
        assert_ne!(run.exit, 0, "{name}: {run}");
    }
}
