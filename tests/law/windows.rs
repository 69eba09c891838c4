//! When one may apply (E7: O61 p.9). Calendar days; they never roll.

use super::matters::{Facts, day, law, office};
use ruqsat::{
    calendar::Calendar,
    procedure::{Matter, OfficeRules},
};

const LATE: &[&str] = &["late-application → ground-2"];
const SENT: &[&str] = &["in-time-by-sending!"];
const NONE: &[&str] = &[];

/// (category, departure, received, registered, found, citation).
type Row =
    (&'static str, &'static str, &'static str, &'static str, &'static [&'static str], &'static str);

/// Leaving on 1 October 2026, the last day is Friday 11 September.
const ABROAD: &[Row] = &[
    (
        "abroad-with-parents",
        "2026-10-01",
        "2026-09-10T10:00",
        "2026-09-10",
        NONE,
        "E7 p.9(2): 21 days",
    ),
    (
        "abroad-with-parents",
        "2026-10-01",
        "2026-09-11T10:00",
        "2026-09-11",
        NONE,
        "E7 p.9(2): exactly 20 days",
    ),
    (
        "abroad-alone",
        "2026-10-01",
        "2026-09-11T18:30",
        "2026-09-11",
        NONE,
        "E7 p.9(2): exactly 20 days, at closing",
    ),
    (
        "abroad-with-parents",
        "2026-10-01",
        "2026-09-11T18:31",
        "2026-09-14",
        SENT,
        "E7 after-hours-in-time",
    ),
    (
        "abroad-alone",
        "2026-10-01",
        "2026-09-11T23:59:59",
        "2026-09-14",
        SENT,
        "E7 after-hours-in-time",
    ),
    (
        "abroad-with-parents",
        "2026-10-01",
        "2026-09-12T00:00",
        "2026-09-14",
        LATE,
        "E7 p.9(2): 19 days",
    ),
    (
        "abroad-alone",
        "2026-10-01",
        "2026-09-12T10:00",
        "2026-09-14",
        LATE,
        "E7 p.9(2): 19 days, a Saturday",
    ),
    (
        "abroad-with-parents",
        "2026-10-01",
        "2026-09-14T10:00",
        "2026-09-14",
        LATE,
        "E7 p.9(2): 17 days",
    ),
    (
        "abroad-with-parents",
        "2026-10-03",
        "2026-09-11T10:00",
        "2026-09-11",
        NONE,
        "E7 p.9(2): 22 days",
    ),
    (
        "abroad-with-parents",
        "2026-10-03",
        "2026-09-13T12:00",
        "2026-09-14",
        SENT,
        "E7: the 20th day is a Sunday",
    ),
    (
        "abroad-with-parents",
        "2026-10-03",
        "2026-09-14T09:00",
        "2026-09-14",
        LATE,
        "E7: it never rolls to Monday",
    ),
    (
        "abroad-alone",
        "2026-09-21",
        "2026-09-21T10:00",
        "2026-09-21",
        LATE,
        "E7: the day of departure",
    ),
    (
        "abroad-alone",
        "2026-09-20",
        "2026-09-21T10:00",
        "2026-09-21",
        LATE,
        "E7 abroad-already: gone yesterday",
    ),
    (
        "abroad-with-parents",
        "2025-06-01",
        "2026-09-21T10:00",
        "2026-09-21",
        LATE,
        "E7 abroad-already: gone long ago",
    ),
    (
        "abroad-with-parents",
        "2027-01-10",
        "2026-12-21T10:00",
        "2026-12-21",
        NONE,
        "E7: 20 days over the New Year",
    ),
    (
        "abroad-with-parents",
        "2027-01-10",
        "2026-12-22T10:00",
        "2026-12-22",
        LATE,
        "E7: 19 days over the New Year",
    ),
    (
        "abroad-alone",
        "2028-03-10",
        "2028-02-18T10:00",
        "2028-02-18",
        NONE,
        "E7: 21 days over 29 February",
    ),
    (
        "abroad-alone",
        "2028-03-10",
        "2028-02-19T10:00",
        "2028-02-21",
        SENT,
        "E7: 20 days over 29 February, a Saturday",
    ),
    (
        "abroad-alone",
        "2028-03-10",
        "2028-02-20T10:00",
        "2028-02-21",
        LATE,
        "E7: 19 days over 29 February",
    ),
    (
        "abroad-alone",
        "2027-03-10",
        "2027-02-18T10:00",
        "2027-02-18",
        NONE,
        "E7: 20 days over 28 February",
    ),
    (
        "abroad-alone",
        "2027-03-10",
        "2027-02-19T10:00",
        "2027-02-19",
        LATE,
        "E7: 19 days over 28 February",
    ),
    (
        "abroad-alone",
        "",
        "2026-09-21T10:00",
        "2026-09-21",
        &["no-departure-date!"],
        "E7, E9: asked beside the form, its absence is no ground",
    ),
    (
        "abroad-with-parents",
        "",
        "2026-09-21T10:00",
        "2026-09-21",
        &["no-departure-date!"],
        "E7, E9",
    ),
];

#[test]
fn e7_abroad_twenty_calendar_days_before_departure() {
    for (category, departure, received, registered, found, cite) in ABROAD {
        let case = Facts {
            received,
            registered,
            departure: (!departure.is_empty()).then_some(departure),
            // The school year under way.
            school_year: if *received < "2027-06-01" { 2026 } else { 2027 },
            ..Facts::of(category)
        };
        assert_eq!(case.findings(), *found, "{received} for {departure}: {cite}");
    }
}

/// (school year, received, registered, found, citation). The school year begins on
/// 1 September, so the last day is 12 August.
const GRADES: &[(i32, &str, &str, &[&str], &str)] = &[
    (2026, "2026-06-01T10:00", "2026-06-01", NONE, "E7 p.9(3): in June"),
    (2026, "2026-08-11T10:00", "2026-08-11", NONE, "E7 p.9(3): 21 days"),
    (2026, "2026-08-12T18:30", "2026-08-12", NONE, "E7 p.9(3): exactly 20 days"),
    (2026, "2026-08-12T18:30:01", "2026-08-13", SENT, "E7 after-hours-in-time"),
    (2026, "2026-08-13T00:00", "2026-08-13", LATE, "E7 p.9(3): 19 days, a minute too late"),
    (2026, "2026-08-13T09:00", "2026-08-13", LATE, "E7 p.9(3): 19 days"),
    (2026, "2026-09-01T09:00", "2026-09-01", LATE, "E7 p.9(3): the school year begins"),
    (2026, "2027-01-15T09:00", "2027-01-15", LATE, "E7 p.9(3): in the school year"),
    (2027, "2026-10-01T09:00", "2026-10-01", NONE, "E7 p.9(3): for the year to come"),
    (2023, "2023-08-18T10:00", "2023-08-18", LATE, "E7 p.9(3): the first day of the edition"),
    (
        2025,
        "2025-08-12T10:00",
        "2025-08-12",
        NONE,
        "E7: 1 September 2025, off, still begins the year",
    ),
    (
        2025,
        "2025-08-13T10:00",
        "2025-08-13",
        LATE,
        "E7: 1 September 2025, off, still begins the year",
    ),
    (2028, "2028-08-11T10:00", "2028-08-11", NONE, "E7 p.9(3): 21 days"),
    (2028, "2028-08-12T10:00", "2028-08-14", SENT, "E7: the 20th day is a Saturday"),
    (2028, "2028-08-13T10:00", "2028-08-14", LATE, "E7: it never rolls to Monday"),
];

#[test]
fn e7_grades_twenty_calendar_days_before_the_school_year() {
    for (school_year, received, registered, found, cite) in GRADES {
        let case = Facts { school_year: *school_year, received, registered, ..Facts::of("grades") };
        assert_eq!(case.findings(), *found, "{received} for {school_year}: {cite}");
    }
}

#[test]
fn e7_health_has_no_last_day() {
    for received in ["2026-08-31T10:00", "2026-12-01T10:00", "2027-02-15T10:00", "2027-04-20T10:00"]
    {
        let case = Facts { received, ..Facts::default() };
        assert_eq!(case.findings(), NONE, "E7 p.9(1): {received}");
    }
}

#[test]
fn e7_the_school_year_begins_when_the_office_says() {
    // 2 September 2025 - 20 days = 13 August: in time by that setting, late by the default.
    let case = Facts { school_year: 2025, received: "2025-08-13T10:00", ..Facts::of("grades") };
    let (case, rules) =
        (case.case(), OfficeRules { school_year_begins: "09-02".parse().unwrap(), ..office() });
    let check = Matter::new(&case, law(), Calendar::built_in(), &rules).check().unwrap();
    assert_eq!(check.findings, [], "E7 p.9(3)");
}

#[test]
fn e7_what_is_late_names_its_last_day_and_its_readings() {
    let check = Facts { received: "2026-08-13T10:00", ..Facts::of("grades") }.check();
    let late = &check.findings[0];
    assert_eq!(late.cite, "O61 p.9(3)");
    assert!(late.readings.iter().any(|slug| slug == "calendar-back-count"), "E7");
    assert!(late.readings.iter().any(|slug| slug == "after-hours-in-time"), "E7");
    assert!(late.arguments.contains(&("last", day("2026-08-12").into())), "E7");
    let check = Facts {
        received: "2026-09-21T10:00",
        departure: Some("2026-09-20"),
        ..Facts::of("abroad-alone")
    }
    .check();
    assert_eq!(check.findings[0].cite, "O61 p.9(2)");
    assert!(check.findings[0].readings.iter().any(|slug| slug == "abroad-already"), "E7");
}

#[test]
fn e7_health_asks_for_a_conclusion_that_is_there() {
    // p.9(1): from the day the conclusion is received; (the paper, found).
    for (papers, found) in [
        ("[[document]]\nkind = \"medical-conclusion-026e\"\nissued = 2026-08-03\n", &[][..]),
        (
            "[[document]]\nkind = \"medical-conclusion-026e\"\nissued = 2026-08-04\n",
            &["issued-later!"][..],
        ),
    ] {
        let case = Facts { papers, ..Facts::default().with(&[("application", "")]) };
        assert_eq!(case.findings(), *found, "E7 O61 p.9(1): {papers}");
    }
}
