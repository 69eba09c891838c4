//! The store: cases only grow, the journal is a chain, nothing derived is needed.

use std::fs;

use crate::office::Office;

const CASE: &str = "applications/2026/EX-2026-000001.toml";

fn digest(bytes: &[u8]) -> String {
    ruqsat::digest::sha256(bytes)
}

/// Each line names the hash of the line before, and each record as it was written.
pub fn verify_journal(office: &Office) {
    let text = office.read("journal/2026.csv");
    let mut lines = text.lines();
    let mut before = digest(lines.next().unwrap().as_bytes());
    let mut last = std::collections::BTreeMap::new();
    for line in lines {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
        let cells = reader.records().next().unwrap().unwrap();
        assert_eq!(&cells[6], before, "{line}");
        before = digest(line.as_bytes());
        last.insert(cells[3].to_owned(), (cells[4].to_owned(), cells[5].to_owned()));
    }
    for file in office.files("applications").iter().chain(&office.files("papers")) {
        let bytes = fs::read(office.path().join(file)).unwrap();
        let stem = file.rsplit('/').next().unwrap().trim_end_matches(".toml");
        let (length, hash) = last.get(stem).or_else(|| last.get(file.as_str())).unwrap();
        assert_eq!(*length, bytes.len().to_string(), "{file}");
        assert_eq!(*hash, digest(&bytes), "{file}");
    }
}

#[test]
fn a_case_only_grows_at_its_end() {
    let office = Office::with_one();
    let mut before = office.read(CASE);
    for (at, typed) in [
        ("2026-08-04T10:00", "record 1 package-complete"),
        ("2026-08-04T10:05", "note 1 \"\u{201c}тырнақша\u{201d} мен = белгі\""),
        ("2026-08-07T15:00", "record 1 school-replied number=5"),
        ("2026-08-10T12:00", "record 1 content-reviewed outcome=conforms"),
        ("2026-08-12T10:00", "order 1"),
        ("2026-08-12T11:00", "deliver 1"),
        ("2026-08-20T11:00", "appeal receive 1"),
        ("2026-08-20T11:00", "appeal decide 1"),
        ("2026-08-20T12:00", "void 1 --reason қате"),
    ] {
        office.at(at).run(typed).ok();
        let after = office.read(CASE);
        assert!(after.len() > before.len() && after.starts_with(&before), "{typed}");
        before = after;
    }
    verify_journal(&office);
}

#[test]
fn a_hand_edit_is_kept_and_grown_from() {
    let office = Office::with_one();
    let edited = office.read(CASE).replace("№ 13 мектеп", "№ 14 мектеп") + "# қолмен";
    office.write(CASE, &edited);
    office.run("note 1 ескерту").ok();
    assert!(office.read(CASE).starts_with(&edited));
    assert_eq!(office.json("show 1")["case"]["school"], "№ 14 мектеп");
}

#[test]
fn the_journal_says_who_did_what_to_which_record() {
    let office = Office::with_one();
    office.grant("1");
    let text = office.read("journal/2026.csv");
    let lines: Vec<Vec<&str>> =
        text.lines().map(|line| line.split(',').skip(1).take(3).collect()).collect();
    let expected = [
        ["who", "verb", "record"],
        ["officer-1", "init", "office.toml"],
        ["officer-1", "register", "EX-2026-000001"],
        ["officer-1", "record", "EX-2026-000001"],
        ["officer-1", "record", "EX-2026-000001"],
        ["officer-1", "record", "EX-2026-000001"],
        ["officer-1", "order", "OR-2026-000001"],
        ["officer-1", "order", "papers/2026/OR-2026-000001/order.pdf"],
        ["officer-1", "order", "papers/2026/EX-2026-000001/extract.pdf"],
        ["officer-1", "order", "EX-2026-000001"],
        ["officer-1", "deliver", "EX-2026-000001"],
    ];
    assert_eq!(lines, expected);
    verify_journal(&office);
}

#[test]
fn a_journal_line_cut_short_is_chained_like_any_other() {
    let office = Office::with_one();
    let torn = office.read("journal/2026.csv") + "2026-08-03T12:00:00+05:00,offi";
    office.write("journal/2026.csv", &torn);
    office.run("note 1 ескерту").ok();
    let text = office.read("journal/2026.csv");
    assert!(text.starts_with(&format!("{torn}\n")));
    let hash = digest(b"2026-08-03T12:00:00+05:00,offi");
    assert!(text.trim_end().ends_with(&hash), "{text}");
}

#[test]
fn nothing_derived_is_needed() {
    let office = Office::with_one();
    office.grant("1");
    let shown = office.json("show 1");
    fs::remove_dir_all(office.path().join(".ruqsat")).unwrap();
    assert_eq!(office.json("show 1"), shown);
    office.run("note 1 ескерту").ok();
}

#[test]
fn a_paper_is_never_written_over() {
    let office = Office::with_one();
    office.hear("1");
    let first = fs::read(office.path().join("papers/2026/EX-2026-000001/preliminary-decision.pdf"));
    let second =
        "refuse preliminary 1 --hearing 2026-08-20T15:00 --ground 1 --anyway --reason тағы";
    assert_eq!(office.run(second).exit, 0);
    let again = fs::read(office.path().join("papers/2026/EX-2026-000001/preliminary-decision.pdf"));
    assert_eq!(first.unwrap(), again.unwrap());
    assert!(office.files("papers").iter().any(|file| file.ends_with("preliminary-decision-2.pdf")));
}

#[test]
fn what_is_half_written_is_no_record() {
    let office = Office::with_one();
    office.write("applications/2026/.ruqsat-x.tmp", "format = ");
    office.write("applications/2026/.EX-2026-000002.toml", "format = ");
    assert_eq!(office.json("list")["cases"].as_array().unwrap().len(), 1);
}

#[test]
fn marks_set_back_by_hand_give_no_number_twice() {
    let office = Office::with_one();
    let before = office.read(CASE);
    office.write(".ruqsat/counters.toml", "EX-2026 = 0\n");
    let again = crate::journey::application(&[("student-iin", "090924689070")]);
    assert_eq!(office.run(&again).ok().out, "EX-2026-000002\n");
    assert_eq!(office.read(CASE), before);
}
