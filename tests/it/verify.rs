//! `verify`: genuine, changed or unknown, with the office and without it.

use std::{fs, path::PathBuf};

use insta::assert_snapshot;
use serde_json::Value;

use crate::office::Office;

const EXTRACT: &str = "papers/2026/EX-2026-000001/extract.pdf";

/// What is said of a file: the verdict, who says it, and why.
fn said(office: &Office, file: &str) -> (String, String, String) {
    let answer = office.json(&format!("verify {file}"));
    let text = |name: &str| answer["papers"][0][name].as_str().unwrap().to_owned();
    (text("verdict"), text("by"), text("why"))
}

fn verdict(verdict: &str, by: &str, why: &str) -> (String, String, String) {
    (verdict.to_owned(), by.to_owned(), why.to_owned())
}

/// The bytes of the extract, put somewhere else once they are changed.
fn changed(office: &Office, change: impl FnOnce(&mut Vec<u8>)) -> &'static str {
    let mut bytes = fs::read(office.path().join(EXTRACT)).unwrap();
    change(&mut bytes);
    office.write("changed.pdf", bytes);
    "changed.pdf"
}

/// A folder outside any office with a copy of the extract.
fn elsewhere(office: &Office) -> (Office, PathBuf) {
    let nowhere = Office::empty();
    let copy = nowhere.path().join("copy.pdf");
    fs::copy(office.path().join(EXTRACT), &copy).unwrap();
    (nowhere, copy)
}

#[test]
fn what_the_office_issued_is_genuine() {
    let office = Office::granted();
    assert_snapshot!(office.run(&format!("verify {EXTRACT}")), @"
    exit: 0
    --- stdout
    papers/2026/EX-2026-000001/extract.pdf: genuine: the office issued it, and not a byte was changed
    its seal says: extract, no. EX-2026-000001 of 12 August 2026, record EX-2026-000001, revision 1, edition 2023-08; Алматы қаласының Білім басқармасы; ruqsat 0.1.0
    ");
    assert_eq!(said(&office, EXTRACT), verdict("genuine", "office", "issued"));
    assert_eq!(
        said(&office, "papers/2026/OR-2026-000001/order.pdf"),
        verdict("genuine", "office", "issued")
    );
}

#[test]
fn without_the_office_its_own_seal_speaks_and_says_so() {
    let office = Office::granted();
    let (nowhere, _) = elsewhere(&office);
    assert_snapshot!(nowhere.run("verify copy.pdf"), @"
    exit: 0
    --- stdout
    copy.pdf: genuine: as it was made, by its own seal; whether the office issued it, only the office's records say (-C DIR)
    its seal says: extract, no. EX-2026-000001 of 12 August 2026, record EX-2026-000001, revision 1, edition 2023-08; Алматы қаласының Білім басқармасы; ruqsat 0.1.0
    ");
    assert_eq!(said(&nowhere, "copy.pdf"), verdict("genuine", "seal", "whole"));
}

#[test]
fn the_seal_says_what_the_paper_is() {
    let office = Office::granted();
    let seal = &office.json(&format!("verify {EXTRACT}"))["papers"][0]["seal"];
    let expected = [
        ("form", "extract"),
        ("record", "EX-2026-000001"),
        ("date", "2026-08-12"),
        ("edition", "2023-08"),
        ("program", concat!("ruqsat ", env!("CARGO_PKG_VERSION"))),
    ];
    for (name, value) in expected {
        assert_eq!(seal[name], value, "{name}");
    }
    // The state it was made from is the case before the permission was written into it.
    let case = office.read("applications/2026/EX-2026-000001.toml");
    let length = usize::try_from(seal["states"][0]["length"].as_u64().unwrap()).unwrap();
    assert!(case[length..].trim_start().starts_with("[[event]]\nn = 4\nkind = \"granted\""));
}

#[test]
fn a_byte_changed_anywhere_is_seen() {
    let office = Office::granted();
    let length = fs::read(office.path().join(EXTRACT)).unwrap().len();
    for at in (0..length).step_by(length / 40) {
        let file = changed(&office, |bytes| bytes[at] ^= 1);
        let (said, ..) = said(&office, file);
        assert_ne!(said, "genuine", "byte {at}");
    }
}

#[test]
fn what_is_not_a_sealed_paper_is_unknown() {
    let office = Office::granted();
    office.write("note.pdf", "no paper at all");
    office.write("empty.pdf", "");
    assert_eq!(said(&office, "note.pdf"), verdict("unknown", "", "unsealed"));
    assert_eq!(said(&office, "empty.pdf"), verdict("unknown", "", "unsealed"));
    assert_eq!(office.run("verify note.pdf").exit, 1);
    assert_eq!(office.run("verify gone.pdf").exit, 2);
}

#[test]
fn bytes_added_at_the_end_are_told_apart() {
    let office = Office::granted();
    let file = changed(&office, |bytes| bytes.extend(b"\n% a signature\n"));
    assert_eq!(said(&office, file), verdict("genuine", "office", "issued-extended"));
}

#[test]
fn a_paper_that_the_office_never_issued_is_unknown_to_it() {
    // Another office of the same name makes a paper on a case of the same number.
    let forger = Office::with(&[("applicant-name", "Басқа Адам")]);
    forger.review("1", "outcome=conforms").at("2026-08-12T10:00").run("order 1").ok();
    let office = Office::with_one();
    fs::copy(forger.path().join(EXTRACT), office.path().join("forged.pdf")).unwrap();
    assert_eq!(said(&office, "forged.pdf"), verdict("unknown", "office", "not-issued"));
    // Once the office has issued its own, the words that differ are named.
    office.review("1", "outcome=conforms").at("2026-08-12T10:00").run("order 1").ok();
    assert_eq!(said(&office, "forged.pdf"), verdict("changed", "office", "differs"));
    let changes = &office.json("verify forged.pdf")["papers"][0]["changes"];
    assert!(changes.to_string().contains("Басқа Адам"), "{changes}");
}

#[test]
fn a_case_changed_by_hand_under_its_papers_is_told() {
    let office = Office::granted();
    let file = "applications/2026/EX-2026-000001.toml";
    let case = office.read(file).replace("school-replied", "school-replied ");
    let case = case.replace("school-replied ", "school-replied");
    assert_eq!(office.json(&format!("verify {EXTRACT}"))["papers"][0]["record_altered"], false);
    office.write(file, case.replacen("portal", "office", 1));
    assert_eq!(office.json(&format!("verify {EXTRACT}"))["papers"][0]["record_altered"], true);
}

#[test]
fn a_printed_paper_is_found_by_its_code() {
    let office = Office::granted();
    let seal = &office.json(&format!("verify {EXTRACT}"))["papers"][0]["seal"];
    let code = seal["code"].as_str().unwrap().to_owned();
    let found = office.json(&format!("verify --code \"{code}\""));
    assert_eq!(found["papers"][0]["file"], EXTRACT);
    assert_eq!(found["papers"][0]["verdict"], "genuine");
    // A digit misread is no paper.
    let last = code.chars().last().unwrap();
    let wrong = format!("{}{}", &code[..code.len() - 1], if last == '0' { '1' } else { '0' });
    assert_snapshot!(office.run("verify --code \"RUQSAT 0.1.0; extract; 12\""), @"
    exit: 1
    --- stderr
    error[no-such-code]: no paper of this office bears the code “RUQSAT 0.1.0; extract; 12”
     |
     = help: type the code as the scanner reads it, from “RUQSAT” to the last digit; if it is right, the office has not issued the paper
    ");
    assert_eq!(office.run(&format!("verify --code \"{wrong}\"")).exit, 1);
}

#[test]
fn many_files_are_answered_for_at_once() {
    let office = Office::granted();
    office.write("note.pdf", "no paper");
    let answer = office.json(&format!("verify {EXTRACT} note.pdf"));
    let verdicts: Vec<&Value> =
        answer["papers"].as_array().unwrap().iter().map(|paper| &paper["verdict"]).collect();
    assert_eq!(verdicts, ["genuine", "unknown"]);
}
