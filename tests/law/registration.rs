//! The day of registration (E3: O61 p.21, O61.1(7)).

use ruqsat::{
    calendar::{Calendar, Hours, Kind, Week, Why},
    procedure::{register, school_year_of},
};

use super::matters::{day, moment, office};

/// (received, registered, why, citation). Office hours 09:00-18:30, lunch 13:00-14:30.
const TABLE: &[(&str, &str, &str, &str)] = &[
    ("2026-08-03T10:00", "2026-08-03", "in", "E3 p.21: the day it arrives (Monday)"),
    ("2026-08-03T09:00", "2026-08-03", "in", "E3 p.21: at opening"),
    ("2026-08-03T08:59:59", "2026-08-03", "in", "E3 reading working-hours-edge: before opening"),
    ("2026-08-03T00:00", "2026-08-03", "in", "E3 working-hours-edge: midnight begins the day"),
    ("2026-08-03T13:00", "2026-08-03", "in", "E3 O61.1(7)1): lunch begins"),
    ("2026-08-03T14:29:59", "2026-08-03", "in", "E3 O61.1(7)1): lunch ends"),
    ("2026-08-03T18:30", "2026-08-03", "in", "E3 working-hours-edge: the closing instant"),
    ("2026-08-03T18:30:01", "2026-08-04", "after", "E3 p.21: a second after the end"),
    ("2026-08-03T23:59:59", "2026-08-04", "after", "E3 p.21: late on Monday"),
    ("2026-08-07T18:30", "2026-08-07", "in", "E3 p.21: Friday at closing"),
    ("2026-08-07T18:31", "2026-08-10", "after", "E3 p.21: Friday evening, then the weekend"),
    ("2026-08-08T10:00", "2026-08-10", "weekend", "E3 p.21: Saturday"),
    ("2026-08-09T23:59", "2026-08-10", "weekend", "E3 p.21: Sunday"),
    // March 2026: 8 March is a Sunday, so the 9th is off; 21-22 March are Saturday and
    // Sunday, the 23rd a holiday, the 24th and 25th are their days (law 267 art. 5).
    ("2026-03-06T19:00", "2026-03-10", "after", "E3 p.21: over 8 March and its Monday"),
    ("2026-03-08T11:00", "2026-03-10", "public", "E3 p.21: 8 March on a Sunday"),
    ("2026-03-09T11:00", "2026-03-10", "observed", "E3 p.21: the day of 8 March"),
    ("2026-03-20T18:31", "2026-03-26", "after", "E3 p.21: over Nauryz"),
    ("2026-03-21T09:00", "2026-03-26", "public", "E3 p.21: Nauryz on a Saturday"),
    ("2026-03-24T12:00", "2026-03-26", "observed", "E3 p.21: a day of Nauryz moved"),
    // May 2026: Fri 1 off; Thu 7 off; Sat 9 gives Mon 11; 27 is Kurban Ait (estimated).
    ("2026-04-30T18:31", "2026-05-04", "after", "E3 p.21: over 1 May and the weekend"),
    ("2026-05-01T10:00", "2026-05-04", "public", "E3 p.21: 1 May on a Friday"),
    ("2026-05-06T20:00", "2026-05-08", "after", "E3 p.21: over 7 May"),
    ("2026-05-08T18:31", "2026-05-12", "after", "E3 p.21: over 9 May and its Monday"),
    ("2026-05-27T10:00", "2026-05-28", "religious", "E3 p.21: Kurban Ait"),
    ("2026-08-30T10:00", "2026-08-31", "weekend", "E3 law 306-VIII: a plain Sunday in 2026"),
    ("2026-08-31T10:00", "2026-08-31", "in", "E3 law 306-VIII: a working Monday in 2026"),
    ("2025-08-31T10:00", "2025-09-02", "weekend", "E3 law 267 art. 5: 1 September 2025 is off"),
    // Transfers.
    ("2024-05-04T10:00", "2024-05-04", "in", "E3 reading worked-weekend: for Wednesday 8 May"),
    ("2024-05-08T10:00", "2024-05-10", "transfer", "E3 p.21: the day given for it; 9 May off"),
    ("2024-05-03T18:31", "2024-05-04", "after", "E3 worked-weekend: the next working day"),
    ("2025-01-05T18:30", "2025-01-05", "in", "E3 worked-weekend: Sunday for Friday 3 January"),
    ("2025-01-03T10:00", "2025-01-05", "transfer", "E3 worked-weekend: over Saturday"),
    ("2025-01-06T19:00", "2025-01-08", "after", "E3 p.21: over 7 January"),
    ("2025-12-31T18:31", "2026-01-05", "after", "E3 p.21: over the New Year"),
    ("2027-12-31T19:00", "2028-01-05", "after", "E3 p.21: 1-2 January on a weekend, 3-4 off"),
];

fn word(why: &Why) -> &'static str {
    match why {
        Why::InHours => "in",
        Why::AfterHours => "after",
        Why::DayOff(reason) => reason.kind.as_str(),
    }
}

#[test]
fn e3_registered_the_day_it_arrives_or_the_next_working_day() {
    for (received, registered, why, cite) in TABLE {
        let answer =
            register(moment(received), &office(), Calendar::built_in(), Week::Five).unwrap();
        let shown = (answer.registered.to_string(), word(&answer.why));
        assert_eq!((shown.0.as_str(), shown.1), (*registered, *why), "{received}: {cite}");
    }
}

#[test]
fn e3_the_office_sets_its_own_closing_hour() {
    // O61.1(7)1): "by its own schedule"; 18:30 is a setting, not the text.
    let rules = ruqsat::procedure::OfficeRules {
        hours: Hours::parse("08:30-17:00", None).unwrap(),
        ..office()
    };
    for (received, registered) in
        [("2026-08-03T17:00", "2026-08-03"), ("2026-08-03T17:00:01", "2026-08-04")]
    {
        let answer = register(moment(received), &rules, Calendar::built_in(), Week::Five).unwrap();
        assert_eq!(answer.registered, day(registered), "{received}");
    }
}

#[test]
fn e3_local_time_decides_whatever_the_offset_of_the_moment() {
    // 29 February 2024, Almaty still at +06:00: 18:30 is in time, 18:31 is not.
    for (received, registered) in
        [("2024-02-29T18:30:00+06:00", "2024-02-29"), ("2024-02-29T18:31:00+06:00", "2024-03-01")]
    {
        let received = chrono::DateTime::parse_from_rfc3339(received).unwrap();
        let answer = register(received, &office(), Calendar::built_in(), Week::Five).unwrap();
        assert_eq!(answer.registered, day(registered), "{received}");
    }
}

#[test]
fn e3_a_day_off_names_its_act() {
    let answer =
        register(moment("2026-03-24T12:00"), &office(), Calendar::built_in(), Week::Five).unwrap();
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
