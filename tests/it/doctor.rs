//! `doctor` and `amend`: whether the office's records are whole.

use std::fs;

use insta::assert_snapshot;

use crate::office::Office;

const CASE: &str = "applications/2026/EX-2026-000001.toml";

/// What is odd, as `file what` a line.
fn odd(office: &Office) -> Vec<String> {
    let answer = office.json("doctor");
    let findings = answer["findings"].as_array().unwrap();
    let of = |finding: &serde_json::Value| {
        let file = finding["file"].as_str().unwrap_or_default().to_owned();
        format!("{} {file}", finding["code"].as_str().unwrap())
    };
    findings.iter().map(of).collect()
}

#[test]
fn an_office_at_work_is_whole() {
    let office = Office::granted();
    office.write("scan.pdf", "a scan").run("attach 1 scan.pdf").ok();
    office.run("deliver 1").ok();
    assert_snapshot!(office.run("doctor"), @"
    exit: 0
    --- stdout
    the office is whole: 1 case, every file as its journal says
    ");
    assert_eq!(odd(&office), [""; 0]);
}

#[test]
fn a_case_changed_by_hand_is_noticed_and_taken_with_a_reason() {
    let office = Office::with_one();
    let text = office.read(CASE).replace("grade = 8", "grade = 9");
    office.write(CASE, &text);
    assert_snapshot!(office.run("doctor"), @"
    exit: 1
    --- stderr
    error[odd-file]: changed by hand since it was written last
    --> applications/2026/EX-2026-000001.toml
     = help: if the change is right, `ruqsat amend CASE --reason TEXT` takes it as it stands; if not, bring the file back from a backup
    found: 1; cases: 1
    ");
    office.run("amend 1 --reason \"сыныбы қате терілген\"").ok();
    assert_eq!(odd(&office), [""; 0]);
    let event = &office.json("show 1")["events"][0];
    assert_eq!(event["text"], "сыныбы қате терілген");
    assert!(office.read(CASE).contains("grade = 9"));
}

#[test]
fn a_record_or_paper_that_is_gone_is_named() {
    let office = Office::granted();
    for file in [CASE, "orders/2026/OR-2026-000001.toml", "papers/2026/EX-2026-000001/extract.pdf"]
    {
        let bytes = fs::read(office.path().join(file)).unwrap();
        fs::remove_file(office.path().join(file)).unwrap();
        assert!(odd(&office).contains(&format!("odd-file {file}")), "{file}");
        office.write(file, bytes);
    }
    assert_eq!(odd(&office), [""; 0]);
}

#[test]
fn what_is_left_over_or_strayed_in_is_named_and_the_former_repaired() {
    let office = Office::with_one();
    office.write("applications/2026/.ruqsat-abc.tmp", "half");
    office.write("applications/2026/EX-2026-000001 (conflicted copy).toml", "x");
    office.write("papers/2026/EX-2026-000001/letter.pdf", "%PDF-");
    let run = office.run("doctor --repair --format json");
    assert_eq!(run.exit, 3, "{run}");
    assert!(!office.path().join("applications/2026/.ruqsat-abc.tmp").exists());
    let left = odd(&office);
    let copy = "odd-file applications/2026/EX-2026-000001 (conflicted copy).toml";
    assert!(left.contains(&copy.to_owned()), "{left:?}");
    assert!(!left.iter().any(|one| one.contains("letter.pdf")), "{left:?}");
}

#[cfg(unix)]
#[test]
fn a_folder_open_to_others_is_named_and_closed() {
    use std::os::unix::fs::PermissionsExt;
    let office = Office::with_one();
    let folder = office.path().join("applications");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(odd(&office), ["odd-file applications"]);
    office.run("doctor --repair").ok();
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o750);
    assert_eq!(odd(&office), [""; 0]);
}

#[test]
fn a_journal_that_was_changed_is_no_chain() {
    let office = Office::with_one();
    office.run("note 1 ескертпе").ok();
    let journal = office.read("journal/2026.csv").replacen("register", "import", 1);
    office.write("journal/2026.csv", journal);
    assert_eq!(odd(&office), ["journal-flaw journal/2026.csv"]);
}
