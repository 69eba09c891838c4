//! `check`: what stands against an application, by paragraph.

use insta::assert_snapshot;
use serde_json::Value;

use crate::office::Office;

/// The row of the requirements, the changed options, the code, what it leads to.
type Row = (&'static str, &'static [(&'static str, &'static str)], &'static str, &'static str);

const NO_CONCLUSION: &str = "application:14:2026-08-03";
const ABROAD: &str = "application:14:2026-08-03|study-abroad-document:5:2026-07-01";
const REPORT: &str = "application:14:2026-08-03|grade-report:5:2026-07-01";

/// The code, severity and consequence of each finding of the case.
fn findings(changes: &[(&str, &str)]) -> Vec<(String, String, String)> {
    let checked = Office::with(changes).json("check 1");
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let findings = checked["checks"][0]["findings"].as_array().unwrap();
    findings
        .iter()
        .map(|one| (text(one, "code"), text(one, "severity"), text(one, "leads_to")))
        .collect()
}

/// Each row: what is changed in a sound application, what is found, what it leads to.
#[test]
fn each_finding_leads_where_the_law_says() {
    let table: &[Row] = &[
        // E10: incompleteness and expiry alone lead to the notice O61.2.
        ("E10", &[("document", NO_CONCLUSION)], "missing-document", "refusal-to-consider"),
        (
            "E10",
            &[(
                "document",
                "application:14:2026-08-03|medical-conclusion-026e:78:2025-07-01:2026-08-02",
            )],
            "expired-document",
            "refusal-to-consider",
        ),
        (
            "E8",
            &[("document", "application:14:2026-08-03|medical-conclusion-035-1u:78:2026-07-01")],
            "wrong-document",
            "refusal-to-consider",
        ),
        ("E8", &[("signature", "none")], "no-signature", "refusal-to-consider"),
        ("E8", &[("signature", "otp")], "otp-signature", ""),
        ("E2", &[("channel", "office")], "wrong-channel", "ground-2"),
        ("E5", &[("grades-requested", "8+9")], "too-many-grades", "ground-2"),
        (
            "E5",
            &[("category", "grades"), ("document", REPORT), ("grades-requested", "8+9+10")],
            "too-many-grades",
            "ground-2",
        ),
        ("E4", &[("grade", "3"), ("grades-requested", "3")], "grade-out-of-range", "ground-2"),
        ("E14", &[("consent", "no")], "no-consent", "ground-3"),
        ("E9", &[("student-birth-date", "2013-01-08")], "iin-birth-date", ""),
        (
            "E7",
            &[("category", "abroad-alone"), ("document", ABROAD), ("departure-date", "2026-08-22")],
            "late-application",
            "ground-2",
        ),
        (
            "E8",
            &[(
                "document",
                "application:14:2026-08-03|medical-conclusion-026e:78:2025-07-01:2026-08-10",
            )],
            "expires-before-term",
            "",
        ),
    ];
    for (row, changes, code, leads_to) in table {
        let severity = if leads_to.is_empty() { "warning" } else { "error" };
        let expected = [((*code).to_owned(), severity.to_owned(), (*leads_to).to_owned())];
        assert_eq!(findings(changes), expected, "{row}: {changes:?}");
    }
}

/// E7: exactly 20 calendar days before is in time.
#[test]
fn the_last_day_of_a_window_is_in_time() {
    let leaving = |day| {
        findings(&[("category", "abroad-alone"), ("document", ABROAD), ("departure-date", day)])
    };
    assert_eq!(leaving("2026-08-23"), []);
    let asked = |moment| findings(&[("category", "grades"), ("document", REPORT), ("at", moment)]);
    // Wednesday 12 August is 20 days before 1 September; sent in the evening it is in time, and shown.
    assert_eq!(asked("2026-08-12T18:00"), []);
    assert_eq!(asked("2026-08-12T21:00")[0].0, "in-time-by-sending");
    assert_eq!(asked("2026-08-13T09:00")[0].0, "late-application");
}

#[test]
fn a_paper_valid_to_the_day_of_registration_is_in_force() {
    let until = |day: &str| {
        let papers =
            format!("application:14:2026-08-03|medical-conclusion-026e:78:2025-07-01:{day}");
        findings(&[("document", &papers)])
    };
    assert_eq!(until("2026-08-03")[0].0, "expires-before-term");
    assert_eq!(until("2026-08-17"), []);
}

#[test]
fn a_sound_application_is_said_to_be_sound() {
    assert_snapshot!(Office::with_one().run("check 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: complete, no ground of refusal found
    ");
}

#[test]
fn everything_against_one_application_is_said() {
    let office = Office::with(&[
        ("document", NO_CONCLUSION),
        ("consent", "no"),
        ("channel", "office"),
        ("grades-requested", "8+9"),
        ("signature", "otp"),
    ]);
    assert_snapshot!(office.run("check 1"), @"
    exit: 1
    --- stdout
    EX-2026-000001: missing: medical board's conclusion, form 026/е (O61.1(8)2)) → refusal to consider
    EX-2026-000001: signed with a one-time password; O61 knows the EDS alone (O61.1(8)1), CARD) → warning
    EX-2026-000001: came through “office”; the service is given through the portal alone (O61 p.20-1, O61.1(2)) → refusal, ground 2
    EX-2026-000001: asks for 2 grades; 1 allowed in a school year (O61 p.5(1)) → refusal, ground 2
    EX-2026-000001: no consent to use protected personal data (O61.1(9)3)) → refusal, ground 3
    ");
    assert_eq!(office.json("check 1")["checks"][0]["complete"], false);
    assert_eq!(office.json("check 1")["checks"][0]["eligible"], false);
}

#[test]
fn all_names_only_what_is_found() {
    assert_snapshot!(Office::with_applicants().run("check --all"), @"
    exit: 1
    --- stdout
    EX-2026-000012: missing: medical board's conclusion, form 026/е (O61.1(8)2)) → refusal to consider
    EX-2026-000013: out of date since 2026-06-01: medical board's conclusion, form 026/е (O61 p.22, O61.1(8)2)) → refusal to consider
    EX-2026-000014: asks for 2 grades; 1 allowed in a school year (O61 p.5(1)) → refusal, ground 2
    EX-2026-000028: sent 2026-08-14; the last day was 2026-08-12, 20 calendar days before 2026-09-01 (O61 p.9(3)) → refusal, ground 2
    --- stderr
    checked: 28 cases, of them nothing stands against: 24
    ");
}

#[test]
fn warnings_alone_leave_the_exit_code_at_zero() {
    let office = Office::with(&[("signature", "otp")]);
    assert_snapshot!(office.run("check 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: signed with a one-time password; O61 knows the EDS alone (O61.1(8)1), CARD) → warning
    ");
}

#[test]
fn a_spreadsheet_gets_the_words_of_the_contract() {
    let office = Office::with(&[("document", NO_CONCLUSION)]);
    assert_snapshot!(office.run("check 1 --format csv"), @"
    exit: 1
    --- stdout
    case,code,severity,leads_to,document,cite
    EX-2026-000001,missing-document,error,refusal-to-consider,medical-conclusion-026e,O61.1(8)2)
    ");
}

#[test]
fn checking_writes_nothing() {
    let office = Office::with_applicants();
    let journal = office.read("journal/2026.csv");
    let files = office.files(".");
    office.run("check --all").exits(1);
    assert_eq!(office.read("journal/2026.csv"), journal);
    assert_eq!(office.files("."), files);
}

#[test]
fn every_case_that_is_not_there_is_named() {
    let office = Office::with_one();
    assert_snapshot!(office.run("check 1 2 EX-2026-000077 жеті"), @"
    exit: 2
    --- stderr
    error[no-such-case]: no case “2”
     |
     = help: `ruqsat list` shows them all
    error[no-such-case]: no case “EX-2026-000077”
     |
     = help: `ruqsat list` shows them all
    error[no-such-case]: no case “жеті”
     |
     = help: `ruqsat list` shows them all
    ");
}
