//! `demo`: the main job on sample data.

use crate::office::Office;

#[test]
fn two_demos_make_the_same_bytes() {
    let office = Office::empty();
    let first = office.run("demo").ok();
    let files: Vec<(String, Vec<u8>)> = bytes(&office);
    let second = office.run("demo").ok();
    assert_eq!(first.out, second.out);
    assert_eq!(files, bytes(&office));
    assert!(files.iter().filter(|(name, _)| name.rsplit('.').next() == Some("pdf")).count() >= 7);
}

fn bytes(office: &Office) -> Vec<(String, Vec<u8>)> {
    let read = |name: String| {
        let bytes = std::fs::read(office.path().join(&name)).unwrap();
        (name, bytes)
    };
    office.files("demo").into_iter().map(read).collect()
}
