//! Days on which terms hang, by the acts of the calendar (E3, E10, E13).

use ruqsat::calendar::{Calendar, Week};

use super::matters::day;

/// (day, worked in a five-day week, citation).
const TABLE: &[(&str, bool, &str)] = &[
    ("2023-08-30", false, "E13 law 267: Constitution Day to 2025"),
    ("2024-08-30", false, "E13 law 267: Constitution Day to 2025"),
    ("2025-09-01", false, "E13 law 267 art. 5: 30 August 2025 was a Saturday"),
    ("2026-08-31", true, "E13 law 306-VIII: no 30 August from 2026"),
    ("2027-03-15", false, "E13 law 306-VIII: 15 March from 2027"),
    ("2026-03-16", true, "E13 law 306-VIII: 15 March not yet in 2026"),
    ("2023-10-25", false, "E13 law 267: Republic Day"),
    ("2025-10-27", false, "E13 law 267 art. 5: 25 October 2025 was a Saturday"),
    ("2026-10-26", false, "E13 law 267 art. 5: 25 October 2026 is a Sunday"),
    ("2023-12-18", false, "E13 law 267 art. 5: 16 December 2023 was a Saturday"),
    ("2023-12-19", true, "E13 law 267: 17 December no holiday from 2022"),
    ("2024-05-04", true, "E13 G24G0000109: for 8 May"),
    ("2024-05-08", false, "E13 G24G0000109"),
    ("2024-06-17", true, "E13 Labour Code art. 84 p. 5: Kurban Ait was Sunday, never moved"),
    ("2025-01-05", true, "E13 G24G0000436: for 3 January"),
    ("2025-01-06", true, "E13 no act: a working Monday"),
    ("2023-07-07", false, "E13 P2300000326: for 1 July"),
    ("2023-07-01", true, "E13 P2300000326"),
    ("2027-01-04", false, "E13 law 267 art. 5: 2 January 2027 is a Saturday"),
    ("2028-01-07", false, "E13 Labour Code art. 84 p. 5: a Friday"),
    ("2024-01-08", true, "E13 Labour Code art. 84 p. 5: 7 January on a Sunday is not moved"),
];

#[test]
fn e13_working_days_are_those_of_the_acts() {
    for (date, worked, cite) in TABLE {
        let answer = Calendar::built_in().is_working(day(date), Week::Five).unwrap();
        assert_eq!(answer, *worked, "{date}: {cite}");
    }
}

#[test]
fn e13_the_service_counts_a_five_day_week() {
    // O61.1(7)1): "Monday to Friday".
    assert_eq!(super::matters::law().week, Week::Five);
}
