//! What the fuzzing starts from and what it once found, on every run of the tests.

use std::{fs, path::Path};

#[path = "../../fuzz/targets.rs"]
mod targets;

/// A target, and what is done with bytes in it.
type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 7] = [
    ("csv", targets::csv),
    ("book", targets::book),
    ("case", targets::case),
    ("law", targets::law),
    ("form", targets::form),
    ("days", targets::days),
    ("paper", targets::paper),
];

#[test]
fn nothing_of_the_corpus_breaks_a_target() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for (name, target) in TARGETS {
        let mut files = 0;
        for entry in fs::read_dir(corpus.join(name)).unwrap() {
            let path = entry.unwrap().path();
            println!("{}", path.display());
            target(&fs::read(path).unwrap());
            files += 1;
        }
        assert!(files > 0, "{name}");
    }
    assert_eq!(fs::read_dir(corpus).unwrap().count(), TARGETS.len());
}
