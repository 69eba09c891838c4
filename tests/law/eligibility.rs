//! Who is entitled, and how one asks (E2, E4, E5, E6, E14).

use super::matters::Facts;

const MANY: &str = "too-many-grades → ground-2";
const RANGE: &str = "grade-out-of-range → ground-2";
const CHANNEL: &str = "wrong-channel → ground-2";

/// (category, grades asked for, found, citation).
const GRADES: &[(&str, &str, &[&str], &str)] = &[
    ("health", "[8]", &[], "E5 p.5(1): one grade"),
    ("health", "[8, 9]", &[MANY], "E5 p.5(1): two"),
    ("health", "[8, 9, 10]", &[MANY], "E5 p.5(1): three"),
    ("abroad-with-parents", "[8]", &[], "E5 p.5(1): one grade"),
    ("abroad-with-parents", "[8, 9]", &[MANY], "E5 p.5(1): two"),
    ("abroad-alone", "[8]", &[], "E5 p.5(1): one grade"),
    ("abroad-alone", "[8, 9]", &[MANY], "E5 p.5(1): two"),
    ("grades", "[8]", &[], "E5 p.5(2): one"),
    ("grades", "[8, 9]", &[], "E5 p.5(2): two"),
    ("grades", "[9, 8]", &[], "E5 p.5(2): two, written the other way"),
    ("grades", "[8, 10]", &["grades-apart!"], "E5 reading two-grades: warned of, no ground"),
    ("grades", "[8, 9, 10]", &[MANY], "E5 p.5(2): three"),
    ("grades", "[7, 8, 10]", &[MANY, "grades-apart!"], "E5 p.5(2): three, apart"),
    ("health", "[5]", &[], "E4 p.4: the lowest grade of basic secondary"),
    ("health", "[9]", &[], "E4 p.4: the last of basic secondary"),
    ("health", "[10]", &[], "E4 p.4: the first of general secondary"),
    ("grades", "[10, 11]", &[], "E4 p.4: the last of general secondary"),
    ("health", "[4]", &[RANGE], "E4 p.4: primary"),
    ("grades", "[4, 5]", &[RANGE], "E4 p.4: one of them primary"),
    ("grades", "[11, 12]", &[RANGE], "E4 p.4: one of them past the last"),
];

#[test]
fn e4_e5_grades_asked_for() {
    for (category, grades, found, cite) in GRADES {
        let case = Facts { grades, ..Facts::of(category) };
        assert_eq!(case.findings(), *found, "{category} {grades}: {cite}");
    }
}

#[test]
fn e2_the_portal_alone() {
    for (channel, found) in
        [("portal", &[][..]), ("office", &[CHANNEL]), ("state-corporation", &[CHANNEL])]
    {
        let case = Facts { channel, ..Facts::default() };
        assert_eq!(case.findings(), found, "E2 p.20-1, O61.1(2): {channel}");
    }
}

#[test]
fn e8_e14_signature_and_consent() {
    let none: &[&str] = &[];
    let table: [(&str, bool, &[&str], &str); 6] = [
        ("eds", true, none, "E8 O61.1(8)1): EDS"),
        ("otp", true, &["otp-signature!"], "E8 reading otp-signature: accepted with a warning"),
        ("none", true, &["no-signature → refusal-to-consider"], "E8 O61.1(8)1): not signed"),
        ("eds", false, &["no-consent → ground-3"], "E14 O61.1(9)3), reading consent"),
        ("otp", false, &["otp-signature!", "no-consent → ground-3"], "E8, E14"),
        (
            "none",
            false,
            &["no-signature → refusal-to-consider", "no-consent → ground-3"],
            "E8, E14",
        ),
    ];
    for (signature, consent, found, cite) in table {
        let case = Facts { consent, signature, ..Facts::default() };
        assert_eq!(case.findings(), found, "{signature} {consent}: {cite}");
    }
}

#[test]
fn e9_an_iin_that_disagrees_with_the_birth_date_only_warns() {
    for (student, found) in [
        (", iin = \"140715576949\", born = 2014-07-15", &[][..]),
        (", iin = \"140715576949\", born = 2014-07-16", &["iin-birth-date!"]),
        (", iin = \"140715576949\"", &[]),
        (", born = 2014-07-16", &[]),
    ] {
        let case = Facts { student, ..Facts::default() };
        assert_eq!(case.findings(), found, "E9, order 521: {student}");
    }
}

#[test]
fn e6_special_needs_ask_for_no_paper_and_no_term_of_their_own() {
    let case = Facts { student: ", special_needs = true", ..Facts::default() };
    assert!(case.case().header.student.unwrap().special_needs, "E6 p.6");
    assert_eq!(case.findings(), [""; 0], "E6 p.6");
    assert_eq!(case.deadlines("2026-08-03"), Facts::default().deadlines("2026-08-03"), "E6 p.6");
}

/// (received, school year, warned). The head's order on admission to attestation is due not
/// later than 10 May (X3, O61 p.14); 10 May 2027 is off, 10 May 2028 is worked.
const LATE_IN_YEAR: &[(&str, i32, bool, &str)] = &[
    ("2026-08-03T10:00", 2026, false, "E7 p.14: in August"),
    ("2027-04-21T10:00", 2026, false, "E7 p.14: term Thursday 6 May 2027"),
    ("2027-04-22T10:00", 2026, true, "E7 p.14: term Tuesday 11 May 2027"),
    ("2028-04-20T10:00", 2027, false, "E7 p.14: term Wednesday 10 May 2028"),
    ("2028-04-21T10:00", 2027, true, "E7 p.14: term Thursday 11 May 2028"),
    ("2027-05-20T10:00", 2026, true, "E7 p.14: after it"),
    ("2027-05-20T10:00", 2027, false, "E7 p.14: for the year to come"),
];

#[test]
fn e7_health_late_in_the_year_is_warned_of_and_never_refused() {
    for (received, school_year, warned, cite) in LATE_IN_YEAR {
        let case = Facts { received, school_year: *school_year, ..Facts::default() };
        let found: &[&str] = if *warned { &["late-in-year!"] } else { &[] };
        assert_eq!(case.findings(), found, "{received}: {cite}");
    }
}

#[test]
fn e7_those_who_leave_in_spring_are_warned_too() {
    // Leaving on 1 June 2027, sent on 22 April: in time by p.9(2), term on 11 May.
    let case = Facts {
        received: "2027-04-22T10:00",
        departure: Some("2027-06-01"),
        ..Facts::of("abroad-alone")
    };
    assert_eq!(case.findings(), ["late-in-year!"], "E7 p.14");
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

#[test]
fn e14_three_grounds_and_no_more() {
    let law = super::matters::law();
    let grounds: Vec<(u8, &str)> =
        law.grounds.iter().map(|ground| (ground.number, ground.cite.as_str())).collect();
    assert_eq!(grounds, [(1, "O61.1(9)1)"), (2, "O61.1(9)2)"), (3, "O61.1(9)3)")], "E14");
    assert!(law.ground(4).is_none() && law.ground(0).is_none(), "E14");
}

#[test]
fn e4_four_categories_each_with_its_paragraph() {
    let law = super::matters::law();
    let categories: Vec<(&str, &str)> =
        law.categories.iter().map(|one| (one.id.as_str(), &one.cite[..10])).collect();
    assert_eq!(
        categories,
        [
            ("health", "O61 p.4(1)"),
            ("abroad-with-parents", "O61 p.4(2)"),
            ("abroad-alone", "O61 p.4(2)"),
            ("grades", "O61 p.4(3)"),
        ],
        "E4 p.4"
    );
}

#[test]
fn e1_the_provider_is_an_education_department() {
    assert_eq!(super::matters::law().providers, ["department"], "E1 p.20-1, O61.1(1)");
}
