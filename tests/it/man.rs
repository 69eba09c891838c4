//! Manual pages: `ruqsat man`, and those kept in `man/`.
//!
//! `UPDATE_MAN=1 cargo test --test it man` writes them anew.

use std::{fs, path::Path};

use crate::office::Office;

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/man");

fn made() -> Office {
    let office = Office::empty();
    for language in ["en", "kk", "ru"] {
        office.speak(language).run("man pages").ok();
    }
    office
}

#[test]
fn the_pages_kept_are_those_made() {
    let office = made();
    let mut stale = Vec::new();
    let made = office.files("pages");
    for name in &made {
        let kept = Path::new(KEPT).join(name.trim_start_matches("pages/"));
        let text = office.read(name);
        if std::env::var_os("UPDATE_MAN").is_some() {
            fs::create_dir_all(kept.parent().unwrap()).unwrap();
            fs::write(&kept, &text).unwrap();
        } else if fs::read_to_string(&kept).unwrap_or_default() != text {
            stale.push(name.clone());
        }
    }
    assert!(stale.is_empty(), "UPDATE_MAN=1 cargo test --test it man, for {stale:?}");
    for folder in ["man1", "kk/man1", "ru/man1"] {
        for entry in fs::read_dir(Path::new(KEPT).join(folder)).unwrap() {
            let name = entry.unwrap().file_name().to_string_lossy().into_owned();
            assert!(
                made.contains(&format!("pages/{folder}/{name}")),
                "{folder}/{name} is of no verb"
            );
        }
    }
}

#[test]
fn each_verb_has_a_page_with_its_own_verbs() {
    let office = made();
    let refuse = office.read("pages/man1/ruqsat-refuse.1");
    for part in [".TH ruqsat-refuse 1", ".SH NAME", "RUQSAT REFUSE PRELIMINARY", "\\-\\-hearing"] {
        assert!(refuse.contains(part), "{part}\n{refuse}");
    }
    let program = office.read("pages/kk/man1/ruqsat.1");
    assert!(program.contains("ПӘРМЕНДЕР") && program.contains("\\-\\-office\\-dir"), "{program}");
    assert!(!program.contains("OPTIONS") && !program.contains(".SH NAME"), "{program}");
}
