//! The day of registration (E3: O61 p.21, O61.1(7)).

use ruqsat::{
    calendar::{Calendar, Kind, Why},
    procedure::{register, school_year_of},
};

use super::matters::{day, law, moment, office};

#[test]
fn e3_a_day_off_names_its_act() {
    let answer =
        register(moment("2026-03-24T12:00"), None, (law(), &office()), Calendar::built_in())
            .unwrap();
    let Why::DayOff(reason) = answer.why else { panic!("a day off") };
    assert_eq!((reason.kind, reason.act.is_some()), (Kind::Observed, true));
}

#[test]
fn e7_an_application_that_names_no_school_year_means_the_one_of_its_season() {
    // The school year is the office's setting: applications mean the year to come from June.
    for (received, year) in
        [("2026-05-31", 2025), ("2026-06-01", 2026), ("2026-12-31", 2026), ("2027-01-10", 2026)]
    {
        assert_eq!(school_year_of(day(received), &office()), year, "{received}");
    }
}
