//! `attach`: scans and letters kept with a case.

use insta::assert_snapshot;

use crate::office::Office;

#[test]
fn a_scan_is_copied_and_named_with_its_digest() {
    let office = Office::with_one();
    office.write("қорытынды.pdf", "a scan");
    assert_snapshot!(office.run("attach 1 қорытынды.pdf --document medical-conclusion-026e --about \"түпнұсқасының көшірмесі\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: scan kept; state: registered
    next last day: 5 August 2026
    --- stderr
    kept: OFFICE/papers/2026/EX-2026-000001/incoming/қорытынды.pdf
    ");
    let file = "papers/2026/EX-2026-000001/incoming/қорытынды.pdf";
    assert_eq!(office.read(file), "a scan");
    let event = &office.json("show 1")["events"][0];
    assert_eq!((&event["kind"], &event["file"]), (&"attached".into(), &file.into()));
    assert_eq!(event["digest"], format!("sha256:{}", ruqsat::digest::sha256(b"a scan")));
}

#[test]
fn nothing_kept_is_overwritten_and_the_same_file_is_kept_once() {
    let office = Office::with_one();
    office.write("scan.pdf", "one").run("attach 1 scan.pdf").ok();
    office.run("attach 1 scan.pdf").ok();
    office.write("scan.pdf", "two").run("attach 1 scan.pdf").ok();
    let folder = "papers/2026/EX-2026-000001/incoming";
    assert_eq!(
        office.files(folder),
        [format!("{folder}/scan-2.pdf"), format!("{folder}/scan.pdf")]
    );
    assert_eq!(office.read(&format!("{folder}/scan.pdf")), "one");
}

#[test]
fn a_name_leads_nowhere_else() {
    let office = Office::with_one();
    office.write("sub/..name.pdf", "x").run("attach 1 sub/../sub/..name.pdf").ok();
    assert_eq!(
        office.files("papers/2026/EX-2026-000001/incoming"),
        ["papers/2026/EX-2026-000001/incoming/name.pdf"]
    );
}

#[test]
fn what_is_not_there_or_of_no_known_kind_is_said_and_nothing_is_kept() {
    let office = Office::with_one();
    assert_eq!(office.run("attach 1 none.pdf").exit, 2);
    office.write("scan.pdf", "one");
    assert_snapshot!(office.run("attach 1 scan.pdf --document passport"), @"
    exit: 2
    --- stderr
    error[invalid-option]: Paper: “passport” is not what is expected: application, medical-conclusion-026e, grade-report, residence-abroad-certificate, study-abroad-document, medical-conclusion-035-1u, birth-certificate, identity-document, power-of-attorney
    ");
    assert_eq!(office.files("papers"), [""; 0]);
}
