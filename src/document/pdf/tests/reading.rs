//! Files read back, whole and damaged.

use proptest::prelude::*;

use super::*;
use crate::document::pdf::{metadata, words};

/// What stands among the words for things that are painted.
const PAINT: &str = "\u{fffc}";

#[test]
fn words_come_out_as_they_went_in() {
    for profile in PROFILES {
        let sample = Sample::new();
        let mut read = words(&sample.file(&stamp(profile, None))).unwrap();
        read.retain(|word| word != PAINT);
        assert_eq!(read, sample.words());
    }
}

#[test]
fn words_of_every_form_come_out_as_they_were_laid_out() {
    let mut foreign = samples();
    foreign["applicant"]["name"] = serde_json::json!("Şükrü Öztürk-Łukasiewicz Əли Ўткір");
    for (service, name, language, _) in BUILT_IN {
        for values in [samples(), foreign.clone()] {
            let paper = Form::find(service, name, language).unwrap().set(&values).unwrap();
            let mut read = words(&paper.to_pdf(&stamp(Profile::Archival, None)).unwrap()).unwrap();
            read.retain(|word| word != PAINT);
            let lines = paper.lines();
            let mut laid_out: Vec<String> =
                lines.iter().flat_map(|line| line.split_whitespace()).map(str::to_owned).collect();
            // Lines go by height, contents by parts: the words are the same.
            read.sort();
            laid_out.sort();
            assert_eq!(read, laid_out, "{name}");
        }
    }
}

#[test]
fn a_seal_is_read_from_its_file() {
    for profile in PROFILES {
        let file = Sample::new().file(&stamp(profile, Some(seal())));
        let properties = metadata(&file).unwrap();
        let read = Seal::read(|name| properties.get(name).map(String::as_str));
        assert_eq!(read, Some(seal()));
        assert_eq!(properties["length"], format!("{:010}", file.len()));
    }
    assert!(metadata(&Sample::new().file(&stamp(Profile::Archival, None))).unwrap().is_empty());
}

#[test]
fn what_is_laid_over_the_text_shows() {
    let sample = Sample::new();
    let file = sample.file(&stamp(Profile::Archival, None));
    let mut document = open(&file);
    let page = document.page_iter().next().unwrap();
    let note = lopdf::dictionary! { "Type" => "Annot", "Subtype" => "FreeText" };
    let note = document.add_object(note);
    document.get_dictionary_mut(page).unwrap().set("Annots", vec![note.into()]);
    let mut changed = Vec::new();
    document.save_to(&mut changed).unwrap();
    let painted = |file: &[u8]| words(file).unwrap().iter().filter(|word| *word == PAINT).count();
    assert_eq!(painted(&changed), painted(&file) + 1);
    let of_words = words(&changed).unwrap().into_iter().filter(|word| word != PAINT);
    assert_eq!(of_words.count(), sample.words().len());
}

#[test]
fn what_is_no_paper_has_no_words() {
    for nonsense in [&b""[..], b"%PDF-1.7\n%%EOF", b"\0\0\0", b"%PDF-1.4\nxref\n0 1\n"] {
        assert_eq!(metadata(nonsense), None);
        assert_eq!(words(nonsense), None);
    }
}

#[test]
fn a_cut_file_stops_nothing() {
    let file = Sample::new().file(&stamp(Profile::Archival, Some(seal())));
    for end in (0..file.len()).step_by(file.len() / 200) {
        metadata(&file[..end]);
        words(&file[..end]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_file_stops_nothing(
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        static FILE: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
        let file = FILE.get_or_init(|| Sample::new().file(&stamp(Profile::Archival, Some(seal()))));
        let mut damaged = file.clone();
        for (place, value) in places {
            let place = place.index(damaged.len());
            damaged[place] = value;
        }
        metadata(&damaged);
        words(&damaged);
    }
}
