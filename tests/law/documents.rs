//! The package (E8: O61.1(8); E10: O61 p.22).

use super::matters::Facts;

type Papers = &'static [(&'static str, &'static str)];

const MISSING: &str = "missing-document → refusal-to-consider";
const WRONG: &str = "wrong-document → refusal-to-consider";
const EXPIRED: &str = "expired-document → refusal-to-consider";
const SOON: &str = "expires-before-term!";

/// (category, papers with their last days, found, citation). Registered on Monday 3 August
/// 2026; the term ends on the 17th.
const TABLE: &[(&str, Papers, &[&str], &str)] = &[
    // What each category needs.
    ("health", &[("application", ""), ("medical-conclusion-026e", "")], &[], "E8 O61.1(8)1-2)"),
    ("grades", &[("application", ""), ("grade-report", "")], &[], "E8 O61.1(8)1, 3)"),
    (
        "abroad-with-parents",
        &[("application", ""), ("residence-abroad-certificate", "")],
        &[],
        "E8 O61.1(8)1, 4)",
    ),
    (
        "abroad-alone",
        &[("application", ""), ("study-abroad-document", "")],
        &[],
        "E8 O61.1(8)1, 5)",
    ),
    ("health", &[("application", "")], &[MISSING], "E8 O61.1(8)2): no conclusion"),
    ("grades", &[("application", "")], &[MISSING], "E8 O61.1(8)3): no report"),
    ("abroad-with-parents", &[("application", "")], &[MISSING], "E8 O61.1(8)4): no certificate"),
    ("abroad-alone", &[("application", "")], &[MISSING], "E8 O61.1(8)5): no document"),
    ("health", &[("medical-conclusion-026e", "")], &[MISSING], "E8 O61.1(8)1): no application"),
    ("grades", &[], &[MISSING, MISSING], "E8, E10: nothing at all"),
    // A paper of another category is not this one's.
    ("health", &[("application", ""), ("grade-report", "")], &[MISSING], "E8 O61.1(8)2)"),
    (
        "grades",
        &[("application", ""), ("medical-conclusion-026e", "")],
        &[MISSING],
        "E8 O61.1(8)3)",
    ),
    (
        "abroad-with-parents",
        &[("application", ""), ("study-abroad-document", "")],
        &[MISSING],
        "E8 O61.1(8)4): not the paper of 5)",
    ),
    (
        "abroad-alone",
        &[("application", ""), ("residence-abroad-certificate", "")],
        &[MISSING],
        "E8 O61.1(8)5): not the paper of 4)",
    ),
    // The old form.
    (
        "health",
        &[("application", ""), ("medical-conclusion-035-1u", "")],
        &[WRONG],
        "E8 O61.1(8)2): 035-1/у is no 026/е",
    ),
    (
        "health",
        &[("application", ""), ("medical-conclusion-035-1u", "2026-07-01")],
        &[WRONG],
        "E8: the old form, and expired: one fault",
    ),
    (
        "health",
        &[("application", ""), ("medical-conclusion-035-1u", ""), ("medical-conclusion-026e", "")],
        &[],
        "E8: the old form beside the new",
    ),
    (
        "grades",
        &[("application", ""), ("medical-conclusion-035-1u", ""), ("grade-report", "")],
        &[],
        "E8: an old form nobody asks for",
    ),
    (
        "grades",
        &[("application", ""), ("medical-conclusion-035-1u", "")],
        &[MISSING],
        "E8 O61.1(8)3): it stands for no report",
    ),
    // Papers nobody may ask for.
    (
        "health",
        &[
            ("application", ""),
            ("medical-conclusion-026e", ""),
            ("birth-certificate", "2020-01-01"),
        ],
        &[],
        "E8, E10: not of the list, whatever its date",
    ),
    (
        "health",
        &[
            ("application", ""),
            ("medical-conclusion-026e", ""),
            ("identity-document", "2026-08-02"),
        ],
        &[],
        "E8: not of the list (only PASS)",
    ),
    (
        "grades",
        &[("application", ""), ("grade-report", ""), ("power-of-attorney", "2025-01-01")],
        &[],
        "E8: not of the list (only PASS)",
    ),
    (
        "grades",
        &[("application", ""), ("grade-report", ""), ("medical-conclusion-026e", "2025-01-01")],
        &[],
        "E8, E10: an expired paper of another category",
    ),
    // Validity.
    (
        "health",
        &[("application", ""), ("medical-conclusion-026e", "2026-08-02")],
        &[EXPIRED],
        "E10 p.22: expired by one day",
    ),
    (
        "health",
        &[("application", ""), ("medical-conclusion-026e", "2025-08-03")],
        &[EXPIRED],
        "E10 p.22: expired by a year",
    ),
    (
        "health",
        &[("application", ""), ("medical-conclusion-026e", "2026-08-03")],
        &[SOON],
        "E10 document-in-force-on: valid to the very day",
    ),
    (
        "health",
        &[("application", ""), ("medical-conclusion-026e", "2026-08-16")],
        &[SOON],
        "E10 document-in-force-on: a day before the term",
    ),
    (
        "health",
        &[("application", ""), ("medical-conclusion-026e", "2026-08-17")],
        &[],
        "E10: valid on the last day of the term",
    ),
    (
        "health",
        &[("application", ""), ("medical-conclusion-026e", "2026-08-18")],
        &[],
        "E10: valid beyond the term",
    ),
    (
        "grades",
        &[("application", ""), ("grade-report", "2026-08-02")],
        &[EXPIRED],
        "E10 p.22: every paper of the list",
    ),
    (
        "abroad-with-parents",
        &[("application", ""), ("residence-abroad-certificate", "2026-08-02")],
        &[EXPIRED],
        "E10 p.22",
    ),
    (
        "abroad-alone",
        &[("application", ""), ("study-abroad-document", "2026-08-02")],
        &[EXPIRED],
        "E10 p.22",
    ),
    (
        "abroad-alone",
        &[("application", ""), ("study-abroad-document", "2026-08-10")],
        &[SOON],
        "E10 document-in-force-on",
    ),
    (
        "health",
        &[
            ("application", ""),
            ("medical-conclusion-026e", "2026-01-01"),
            ("medical-conclusion-026e", "2027-01-01"),
        ],
        &[],
        "E10: an old one beside one in force",
    ),
    (
        "health",
        &[
            ("application", ""),
            ("medical-conclusion-026e", ""),
            ("medical-conclusion-026e", "2026-01-01"),
        ],
        &[],
        "E8: a paper expires only by a date it bears",
    ),
    (
        "health",
        &[
            ("application", ""),
            ("medical-conclusion-026e", "2026-01-01"),
            ("medical-conclusion-035-1u", ""),
        ],
        &[EXPIRED],
        "E10: the old form heals nothing",
    ),
];

#[test]
fn e8_e10_the_package_of_each_category() {
    for (category, papers, found, cite) in TABLE {
        let case = Facts::of(category).with(papers);
        assert_eq!(case.findings(), *found, "{category} {papers:?}: {cite}");
        let complete = found.iter().all(|one| one.ends_with('!'));
        assert_eq!(case.check().complete(), complete, "{cite}");
        assert!(case.check().eligible(), "E10 p.22: incompleteness is no ground of E14: {cite}");
    }
}

#[test]
fn e10_a_paper_is_held_against_the_day_of_registration() {
    // Sent on Monday after hours, registered on Tuesday 4 August: valid to Monday is too short
    // (reading document-in-force-on: day of registration).
    let case = Facts { received: "2026-08-03T19:00", registered: "2026-08-04", ..Facts::default() };
    let papers = |until| [("application", ""), ("medical-conclusion-026e", until)];
    assert_eq!(case.clone().with(&papers("2026-08-03")).findings(), [EXPIRED], "E10 p.22");
    assert_eq!(case.with(&papers("2026-08-04")).findings(), [SOON], "E10 p.22");
}

#[test]
fn e8_findings_name_the_paper_and_its_paragraph() {
    for (category, document, cite) in [
        ("health", "medical-conclusion-026e", "O61.1(8)2)"),
        ("grades", "grade-report", "O61.1(8)3)"),
        ("abroad-with-parents", "residence-abroad-certificate", "O61.1(8)4)"),
        ("abroad-alone", "study-abroad-document", "O61.1(8)5)"),
    ] {
        let found = &Facts::of(category).with(&[("application", "")]).check().findings[0].clone();
        assert_eq!((found.document.as_deref(), found.cite.as_str()), (Some(document), cite), "E8");
    }
    let found = &Facts::of("grades").with(&[("grade-report", "")]).check().findings[0].clone();
    assert!(found.cite.contains("O61.1(8)1)") && found.cite.contains("O61.4"), "E8, E9");
    let expired = [("application", ""), ("medical-conclusion-026e", "2026-08-02")];
    let found = &Facts::default().with(&expired).check().findings[0].clone();
    assert!(found.cite.contains("O61 p.22"), "E10: {}", found.cite);
    assert_eq!(found.readings, ["document-in-force-on"], "E10");
}

#[test]
fn e9_what_the_form_does_not_ask_is_no_finding() {
    // No IIN of either, no phone, no birth date, no number of the case at the portal.
    let case = Facts::default().case();
    assert!(case.header.applicant.iin.is_none() && case.header.applicant.phone.is_none());
    let student = case.header.student.unwrap();
    assert!(student.iin.is_none() && student.born.is_none());
    assert_eq!(Facts::default().findings(), [""; 0], "E9 O61.4");
    let no_grades = Facts { grades: "[]", ..Facts::default() };
    assert_eq!(no_grades.findings(), ["no-grades!"], "E9: warned of, no ground");
}
