//! `appeal bundle`: a complaint with its whole case as one file (C2).

use std::{fs, io::Write};

use flate2::{Compression, write::ZlibEncoder};
use insta::assert_snapshot;
use lopdf::{Document, Object, ObjectId, Stream, dictionary};

use crate::office::Office;

/// A PDF of some pages, changed as a test has it before it is written.
pub fn pdf(pages: usize, change: impl Fn(&mut Document)) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let kids: Vec<Object> = (0..pages)
        .map(|page| {
            let text = format!("BT /F 24 Tf 72 700 Td (page {page}) Tj ET");
            let content = document.add_object(Stream::new(dictionary! {}, text.into_bytes()));
            let page = dictionary! { "Type" => "Page", "Parent" => tree, "Contents" => content };
            document.add_object(page).into()
        })
        .collect();
    let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
    let font = document.add_object(font);
    let count = i64::try_from(pages).unwrap();
    document.set_object(
        tree,
        dictionary! {
            "Type" => "Pages",
            "Kids" => kids,
            "Count" => count,
            "MediaBox" => vec![0.into(), 0.into(), 612.into(), 792.into()],
            "Resources" => dictionary! { "Font" => dictionary! { "F" => font } },
        },
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    change(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// A PDF that would act, lead elsewhere and carry a file, if it could.
fn hostile() -> Vec<u8> {
    pdf(2, |document| {
        let script = dictionary! {
            "S" => "JavaScript",
            "JS" => Object::string_literal("app.alert(1)"),
        };
        let script = document.add_object(script);
        let attached =
            document.add_object(Stream::new(dictionary! { "Type" => "EmbeddedFile" }, vec![1; 64]));
        let pages: Vec<ObjectId> = document.page_iter().collect();
        let note = document.add_object(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Stamp",
            "AP" => dictionary! { "N" => attached },
            "A" => script,
        });
        let page = document.get_dictionary_mut(pages[0]).unwrap();
        page.set("Annots", vec![note.into()]);
        page.set("AA", dictionary! { "O" => script });
        page.set("Rotate", 90);
        let catalog = document.catalog_mut().unwrap();
        catalog.set("OpenAction", script);
        catalog.set("Names", dictionary! { "EmbeddedFiles" => attached });
    })
}

/// A picture of four grey squares.
fn png() -> Vec<u8> {
    let mut data = ZlibEncoder::new(Vec::new(), Compression::default());
    data.write_all(&[0, 0, 255, 0, 255, 0]).unwrap();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let head = [0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0];
    for (kind, part) in [(b"IHDR", &head[..]), (b"IDAT", &data.finish().unwrap()), (b"IEND", &[])] {
        png.extend(u32::try_from(part.len()).unwrap().to_be_bytes());
        png.extend(kind);
        png.extend(part);
        png.extend([0; 4]);
    }
    png
}

/// The head of a JPEG held on its side: 40 by 20 points.
fn jpeg() -> Vec<u8> {
    let exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0";
    let frame = [8, 0, 20, 0, 40, 1, 1, 0x11, 0];
    let mut jpeg = vec![0xff, 0xd8];
    for (marker, part) in [(0xe1, &exif[..]), (0xc0, &frame[..])] {
        jpeg.extend([0xff, marker]);
        jpeg.extend(u16::try_from(part.len() + 2).unwrap().to_be_bytes());
        jpeg.extend(part);
    }
    jpeg.extend([0xff, 0xd9]);
    jpeg
}

/// A refused case with a complaint and what came with it.
fn complained() -> Office {
    let office = Office::with_one();
    office.hear("1");
    office.run("refuse final 1").ok();
    office.at("2026-08-18T10:00");
    office.run("appeal receive 1 --about \"негізсіз бас тартылды\"").ok();
    office
        .write("complaint.pdf", pdf(2, |_| {}))
        .write("photo.jpg", jpeg())
        .write("scan.png", png());
    office.run("attach 1 complaint.pdf --about шағым").ok();
    office.run("attach 1 photo.jpg scan.png").ok();
    office
}

const BUNDLE: &str = "papers/2026/EX-2026-000001/complaint-bundle-1.pdf";

fn bytes(office: &Office, file: &str) -> Vec<u8> {
    fs::read(office.path().join(file)).unwrap()
}

#[test]
fn c2_the_whole_case_goes_on_as_one_file() {
    let office = complained();
    office.at("2026-08-20T10:00").run("appeal forward 1 --body Министрлік").ok();
    office.run("form issue complaint-cover --case 1").ok();
    assert_snapshot!(office.run("appeal bundle 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: bundle of complaint 1, 11 pages: papers/2026/EX-2026-000001/complaint-bundle-1.pdf
    ");
    let bundle = bytes(&office, BUNDLE);
    let told = office.json("appeal bundle 1");
    assert_eq!(told["new"], false, "nothing happened since");
    assert_eq!(bytes(&office, BUNDLE), bundle);
    let document = Document::load_mem(&bundle).unwrap();
    assert_eq!(told["pages"], document.get_pages().len());
    let pages = |name: &str| {
        let entries = told["entries"].as_array().unwrap();
        let found = entries.iter().find(|entry| entry["name"].as_str().unwrap().contains(name));
        found.unwrap_or_else(|| panic!("{name}: {told}"))["pages"].clone()
    };
    assert_eq!(pages("жолдау туралы хат")[0], 2, "the letter first, after the contents");
    let scan = pages("шағым (complaint.pdf)");
    assert_eq!(scan[1].as_i64().unwrap() - scan[0].as_i64().unwrap(), 1);
    assert_eq!(pages("photo.jpg")[0], pages("photo.jpg")[1]);
    assert_eq!(pages("ЖУРНАЛЫ")[1], told["pages"], "the log last");
    let events = office.read("applications/2026/EX-2026-000001.toml");
    assert_eq!(events.matches("form = \"complaint-bundle\"").count(), 1);
    assert!(office.run("doctor").ok().err.is_empty() || office.run("doctor").exit == 0);
    office.run("note 1 ескертпе").ok();
    assert_eq!(office.json("appeal bundle 1")["new"], true, "the log tells more");
    assert_eq!(bytes(&office, BUNDLE), bundle, "the earlier one stays");
}

#[test]
fn c2_what_cannot_be_taken_is_named_and_nothing_acts() {
    let office = complained();
    let locked = pdf(1, |document| {
        let lock = document.add_object(dictionary! { "Filter" => "Standard", "V" => 1, "R" => 2 });
        document.trailer.set("Encrypt", lock);
    });
    office
        .write("a-hostile.pdf", hostile())
        .write("b-locked.pdf", locked)
        .write("c-broken.pdf", b"%PDF-1.4 nothing")
        .write("d-long.pdf", pdf(501, |_| {}))
        .write("e-letter.docx", b"PK")
        .write("f-lost.pdf", pdf(1, |_| {}))
        .write("g-changed.pdf", pdf(1, |_| {}));
    office
        .run("attach 1 a-hostile.pdf b-locked.pdf c-broken.pdf d-long.pdf e-letter.docx f-lost.pdf g-changed.pdf")
        .ok();
    let incoming = office.path().join("papers/2026/EX-2026-000001/incoming");
    fs::remove_file(incoming.join("f-lost.pdf")).unwrap();
    fs::write(incoming.join("g-changed.pdf"), pdf(2, |_| {})).unwrap();
    assert_snapshot!(office.run("appeal bundle 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: bundle of complaint 1, 13 pages: papers/2026/EX-2026-000001/complaint-bundle-1.pdf
    --- stderr
    not in the bundle: papers/2026/EX-2026-000001/incoming/b-locked.pdf – locked with a password, its pages are left out
    not in the bundle: papers/2026/EX-2026-000001/incoming/c-broken.pdf – damaged, its pages are left out
    not in the bundle: papers/2026/EX-2026-000001/incoming/d-long.pdf – too large, its pages are left out
    not in the bundle: papers/2026/EX-2026-000001/incoming/e-letter.docx – not a kind that can be shown as pages, left out
    not in the bundle: papers/2026/EX-2026-000001/incoming/f-lost.pdf – the file is not there
    not in the bundle: papers/2026/EX-2026-000001/incoming/g-changed.pdf – changed since it was recorded, left out
    ");
    let bundle = bytes(&office, BUNDLE);
    let document = Document::load_mem(&bundle).unwrap();
    let shown = format!("{:?}", document.objects);
    for word in ["JavaScript", "EmbeddedFile", "OpenAction", "Annots", "app.alert"] {
        assert!(!shown.contains(word), "{word}");
    }
    let told = office.json("appeal bundle 1");
    let hostile =
        told["entries"].as_array().unwrap().iter().find(|entry| {
            entry["file"].as_str().is_some_and(|file| file.ends_with("a-hostile.pdf"))
        });
    assert!(hostile.unwrap()["pages"].is_array(), "its pages are drawn: {told}");
}

/// Nobody else's data go out with a case: an order of several cases stays here.
#[test]
fn c2_an_order_that_covers_others_is_named_and_left_out() {
    let office = Office::with_one();
    office.grant("1");
    office.at("2026-08-24T10:00").run("appeal receive 1 --about \"кеш берілді\"").ok();
    let told = office.json("appeal bundle 1");
    let order = |told: &serde_json::Value| {
        let entries = told["entries"].as_array().unwrap();
        entries
            .iter()
            .find(|entry| entry["file"].as_str().is_some_and(|file| file.ends_with("order.pdf")))
            .unwrap()
            .clone()
    };
    assert!(order(&told)["pages"].is_array(), "an order of its own goes: {told}");
    let file = "orders/2026/OR-2026-000001.toml";
    let text =
        office.read(file).replace("\"EX-2026-000001\"", "\"EX-2026-000001\", \"EX-2026-000002\"");
    office.write(file, text);
    let told = office.json("appeal bundle 1 --language ru");
    assert_eq!(order(&told)["why"], "others", "{told}");
    office.run("appeal bundle 1 --complaint 7").exits(5);
}
