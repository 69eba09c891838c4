//! Who is entitled, and how one asks (E2, E4, E5, E6, E14).

use super::matters::Facts;

const MANY: &str = "too-many-grades → ground-2";
const RANGE: &str = "grade-out-of-range → ground-2";
const CHANNEL: &str = "wrong-channel → ground-2";

#[test]
fn e6_special_needs_ask_for_no_paper_and_no_term_of_their_own() {
    let case = Facts { student: ", special_needs = true", ..Facts::default() };
    assert!(case.case().header.student.unwrap().special_needs, "E6 p.6");
    assert_eq!(case.findings(), [""; 0], "E6 p.6");
    assert_eq!(case.deadlines("2026-08-03"), Facts::default().deadlines("2026-08-03"), "E6 p.6");
}

#[test]
fn e14_each_finding_leads_where_the_law_sends_it() {
    let case = Facts {
        grades: "[8, 9]",
        grade: 12,
        channel: "office",
        consent: false,
        signature: "none",
        departure: Some("2026-08-10"),
        ..Facts::of("abroad-alone").with(&[])
    };
    assert_eq!(
        case.findings(),
        [
            "missing-document → refusal-to-consider",
            "missing-document → refusal-to-consider",
            "no-signature → refusal-to-consider",
            CHANNEL,
            MANY,
            RANGE,
            "no-consent → ground-3",
            "late-application → ground-2",
        ],
        "E10 p.22; E14 O61.1(9)2-3): all at once"
    );
    let check = case.check();
    assert!(!check.complete() && !check.eligible(), "E10, E14");
    // No finding of a program proves papers untrue: ground 1 is the officer's (E14).
    assert!(!check.leads_to("ground-1"), "E14 O61.1(9)1)");
}
