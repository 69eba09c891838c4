//! Files taken apart again: what validators hold against them, held here first.

mod reading;
mod sample;
mod tree;

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object};
use sample::{Sample, stamp};

use crate::document::{
    BUILT_IN, Form, Profile,
    font::{Face, Reach, Style},
    seal::{Closure, Seal, closure, sample as seal},
    tests::{samples, students},
};

const PROFILES: [Profile; 2] = [Profile::Archival, Profile::Pdfa1b];

fn open(file: &[u8]) -> Document {
    Document::load_mem(file).unwrap()
}

/// The dictionary behind a key, whether it stands there or elsewhere.
fn at<'d>(document: &'d Document, dictionary: &'d Dictionary, key: &str) -> &'d Object {
    document.dereference(dictionary.get(key.as_bytes()).unwrap()).unwrap().1
}

#[test]
fn the_same_paper_is_the_same_file() {
    for profile in PROFILES {
        let file = Sample::new().file(&stamp(profile, Some(seal())));
        assert_eq!(file, Sample::new().file(&stamp(profile, Some(seal()))));
        assert_eq!(closure(&file), Closure::Whole);
        let mut other = seal();
        other.revision = 2;
        let ids = [file, Sample::new().file(&stamp(profile, Some(other)))]
            .map(|file| open(&file).trailer.get(b"ID").unwrap().clone());
        assert_ne!(ids[0], ids[1]);
    }
}

#[test]
fn metadata_say_what_info_says() {
    for profile in PROFILES {
        let file = Sample::new().file(&stamp(profile, Some(seal())));
        let document = open(&file);
        let catalog = document.catalog().unwrap();
        let packet = &at(&document, catalog, "Metadata").as_stream().unwrap().content;
        let tree = roxmltree::Document::parse(std::str::from_utf8(packet).unwrap()).unwrap();
        let said = |name: &str| {
            let found = tree.descendants().find(|node| node.tag_name().name() == name).unwrap();
            let text: String = found
                .descendants()
                .filter(roxmltree::Node::is_text)
                .map(|t| t.text().unwrap())
                .take(1)
                .collect();
            text
        };
        let info = at(&document, &document.trailer, "Info").as_dict().unwrap();
        let info =
            |key: &str| lopdf::decode_text_string(info.get(key.as_bytes()).unwrap()).unwrap();
        assert_eq!(said("title"), info("Title"));
        assert_eq!(said("creator"), info("Author"));
        assert_eq!(said("Producer"), info("Producer"));
        assert_eq!(said("CreatorTool"), info("Creator"));
        assert_eq!(said("CreateDate"), "2026-08-14T10:00:00+05:00");
        assert_eq!(info("CreationDate"), "D:20260814100000+05'00'");
        assert_eq!(info("ModDate"), info("CreationDate"));
        assert_eq!(said("ModifyDate"), said("CreateDate"));
        let (part, conformance) =
            if profile == Profile::Archival { ("2", "A") } else { ("1", "B") };
        assert_eq!((said("part").as_str(), said("conformance").as_str()), (part, conformance));
        // Every property of the seal is described.
        let described: Vec<_> = tree
            .descendants()
            .filter(|node| node.has_tag_name(("http://www.aiim.org/pdfa/ns/property#", "name")))
            .filter_map(|node| node.text())
            .collect();
        for property in seal().properties() {
            assert!(described.contains(&property.name), "{}", property.name);
        }
    }
}

#[test]
fn nothing_in_a_file_is_forbidden_in_archives() {
    for profile in PROFILES {
        let file = Sample::new().file(&stamp(profile, Some(seal())));
        let version: &[u8] = match profile {
            Profile::Archival => b"%PDF-1.7\n",
            Profile::Pdfa1b => b"%PDF-1.4\n",
        };
        assert!(file.starts_with(version));
        let document = open(&file);
        let catalog = document.catalog().unwrap();
        for key in ["OutputIntents", "MarkInfo", "StructTreeRoot", "Lang", "ViewerPreferences"] {
            assert!(catalog.has(key.as_bytes()), "{key}");
        }
        for object in document.objects.values() {
            let Ok(dictionary) = object.as_dict() else { continue };
            for key in ["ExtGState", "JS", "AA", "OpenAction", "Names", "OCProperties", "SMask"] {
                assert!(!dictionary.has(key.as_bytes()), "{key}");
            }
        }
        let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
        let described = streams.filter(|stream| stream.dict.has_type(b"Metadata"));
        assert!(described.map(|stream| stream.dict.has(b"Filter")).eq([false]));
    }
}

#[test]
fn widths_stated_are_those_of_the_program() {
    for style in Style::ALL {
        let mut writer = Sample::new();
        writer.structure = crate::document::structure::Structure::new();
        let document = open(&writer.file(&stamp(Profile::Pdfa1b, None)));
        let face = Face::of(style).unwrap();
        let fonts: Vec<_> = document
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter(|found| {
                found
                    .get(b"Subtype")
                    .is_ok_and(|kind| kind.as_name().is_ok_and(|kind| kind == b"CIDFontType2"))
            })
            .filter(|found| {
                found
                    .get(b"BaseFont")
                    .unwrap()
                    .as_name()
                    .unwrap()
                    .ends_with(style.name().as_bytes())
            })
            .collect();
        let font = fonts[0];
        let descriptor = at(&document, font, "FontDescriptor").as_dict().unwrap();
        let program = at(&document, descriptor, "FontFile2").as_stream().unwrap();
        let program = program.decompressed_content().unwrap();
        let parsed = printpdf::ParsedFont::from_bytes(&program, 0, &mut Vec::new()).unwrap();
        let map = at(&document, font, "CIDToGIDMap").as_stream().unwrap();
        let map = map.decompressed_content().unwrap();
        let widths = at(&document, font, "W").as_array().unwrap()[1].as_array().unwrap();
        let letters = face.letters(Reach::Common);
        assert_eq!(widths.len(), letters.len());
        for ((letter, found), width) in letters.iter().zip(widths) {
            let code = usize::from(found.code);
            let glyph = u16::from_be_bytes([map[2 * code], map[2 * code + 1]]);
            assert!(glyph > 0, "{letter} is no glyph");
            let program = f64::from(parsed.get_glyph_width(glyph).unwrap()) * 1000.0
                / f64::from(parsed.units_per_em);
            let stated = f64::from(u32::try_from(width.as_i64().unwrap()).unwrap());
            assert!((program - stated).abs() < 1.0, "{letter}: {stated} for {program}");
        }
        let codes = at(&document, descriptor, "CIDSet").as_stream().unwrap();
        let codes = codes.decompressed_content().unwrap_or_else(|_| codes.content.clone());
        let count: u32 = codes.iter().map(|byte| byte.count_ones()).sum();
        assert_eq!(count as usize, letters.len() + 1);
    }
}

/// Writes papers of both profiles for validators, each with the words it must show beside it:
/// `RUQSAT_PAPERS=DIR cargo test papers_for_validators -- --ignored`.
#[test]
#[ignore = "writes files for validators"]
#[expect(clippy::disallowed_methods, reason = "papers for validators, outside any office")]
fn papers_for_validators() {
    let folder = std::path::PathBuf::from(std::env::var_os("RUQSAT_PAPERS").unwrap());
    let mut foreign = samples();
    foreign["applicant"]["name"] = serde_json::json!("Şükrü Öztürk-Łukasiewicz Əли Ўткір");
    let mut many = samples();
    many["students"] = students(30);
    let papers = BUILT_IN
        .iter()
        .map(|(service, form, language, _)| (*service, *form, *language, "", samples()))
        .chain([
            ("externat", "extract", "kk", "-foreign", foreign),
            ("externat", "order", "kk", "-30", many),
        ]);
    let papers: Vec<_> = papers
        .map(|(service, form, language, suffix, values)| {
            let paper = Form::find(service, form, language).unwrap().set(&values).unwrap();
            (format!("{form}.{language}{suffix}"), paper)
        })
        .collect();
    for (profile, name) in PROFILES.into_iter().zip(["archival", "pdfa-1b"]) {
        let folder = folder.join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let stamp = stamp(profile, Some(seal()));
        let write = |name: &str, file: &[u8], words: &str| {
            std::fs::write(folder.join(format!("{name}.pdf")), file).unwrap();
            std::fs::write(folder.join(format!("{name}.txt")), words).unwrap();
        };
        for (name, paper) in &papers {
            let words = crate::document::tests::plain(&paper.lines().join("\n"));
            write(name, &paper.to_pdf(&stamp).unwrap(), &words);
        }
        let mut sample = Sample::new();
        let file = sample.file(&stamp);
        // A word across the page comes out of a reader in pieces.
        sample.pages[0].remove(0);
        write("sample", &file, &sample.words().join(" "));
    }
}
