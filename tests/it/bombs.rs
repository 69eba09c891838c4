//! Files made to keep whoever reads them busy for ever, or to fill its memory: each is answered
//! while one waits.

use std::{
    fs,
    time::{Duration, Instant},
};

use lopdf::{Document, Object, Stream};

use crate::{
    office::{Office, Run},
    workbooks::{book, changed, ods, zipped},
};

/// No file takes longer, however busy the machine.
const LONGEST: Duration = Duration::from_secs(60);

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
    let attributes = (0..400_000).fold(String::new(), |text, n| text + &format!(" a{n}=\"\""));
    let named = (0..90_000).map(|n| format!("<a xmlns:n{n}=\"u\">")).collect::<String>();
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
    office.at("2026-08-04T12:00");
    let whole = book(|_| ());
    for (name, bomb) in bombs() {
        for part in ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"] {
            // In place of the part, and within what it holds.
            for within in [false, true] {
                let bytes = changed(&whole, part, |text| match text.rsplit_once("</") {
                    Some((before, end)) if within => format!("{before}{bomb}</{end}"),
                    _ => bomb.clone(),
                });
                office.write("a.xlsx", bytes);
                answered(&office, "import a.xlsx --dry-run");
            }
        }
        office.write("a.xlsx", ods(&bomb));
        answered(&office, &format!("import a.xlsx --dry-run --sheet {name}"));
        answered(&office, "import a.xlsx --dry-run");
    }
}

/// Names of an XML stand for themselves or nothing: none is read from another file.
#[test]
fn a_name_in_a_workbook_stands_for_nothing_else() {
    let office = Office::new();
    let head = "<table:table-row><table:table-cell office:value-type=\"string\">\
                <text:p>&l1;&x;</text:p></table:table-cell></table:table-row>";
    let content = format!(
        "<?xml version=\"1.0\"?>{LAUGHS}<office:document-content><office:body>\
         <office:spreadsheet><table:table table:name=\"a\">{head}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    office.write(
        "a.xlsx",
        zipped(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content.as_bytes()),
        ]),
    );
    let run = answered(&office, "import a.xlsx --dry-run");
    assert!(!run.err.contains("root:") && !run.err.contains("хаха"), "{run}");
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
    fs::remove_file(paper).unwrap();
}
