//! Every combination of what the windows of a college hang on, against the text of O20.1(3).

use chrono::{Days, NaiveDate};
use ruqsat::{
    calendar::Calendar,
    law::{Lawbook, Readings},
    procedure::Matter,
};

use super::exam::Facts;

const LEVELS: [&str; 3] = ["skilled-worker", "mid-level", "applied-bachelor"];
const TRACKS: [&str; 5] = ["ordinary", "special-curriculum", "enterprise", "religious", "penal"];
const FORMS: [&str; 3] = ["full-time", "evening", "correspondence"];
const FUNDINGS: [&str; 2] = ["state-order", "paid"];
const BASES: [&str; 5] =
    ["basic-secondary", "general-secondary", "vocational", "post-secondary", "higher"];
const DEMANDS: [&str; 5] = ["none", "creative", "special", "pedagogical", "medical"];

/// What one applies for.
#[derive(Debug, Clone, Copy)]
struct Place {
    level: &'static str,
    track: &'static str,
    form: &'static str,
    funding: &'static str,
    base: &'static str,
    demands: &'static str,
}

/// Month and day.
type Day = (u32, u32);

/// The last day, and the narrower one that may hold beside it; none where the text has none.
fn last_day(place: Place) -> Option<(Day, Option<Day>)> {
    let Place { level, track, form, funding, base, demands } = place;
    // 1) skilled workers, special curricula, religious organisations, penal institutions.
    if level == "skilled-worker" || ["special-curriculum", "religious", "penal"].contains(&track) {
        return Some((if form == "evening" { (9, 20) } else { (8, 25) }, None));
    }
    // 2) mid-level and applied bachelor.
    let narrower = match demands {
        "creative" => Some((7, 20)),
        "pedagogical" | "medical" => Some((8, 15)),
        _ => None,
    };
    match (form, funding, narrower, base) {
        ("full-time", "state-order", Some(day), _) => Some((day, None)),
        ("full-time", "state-order", None, "basic-secondary") => Some(((8, 18), None)),
        ("full-time", "state-order", None, "higher") => None,
        ("full-time", "state-order", None, _) => Some(((8, 20), None)),
        ("full-time", ..) => Some(((8, 25), narrower)),
        _ => Some(((9, 20), narrower)),
    }
}

/// What is found of an application sent at noon of a day.
fn found(place: Place, day: NaiveDate) -> Vec<String> {
    let Place { level, track, form, funding, base, demands } = place;
    let facts = Facts::read(
        "college-admission",
        "2025-02",
        &format!(
            "level {level}; track {track}; study_form {form}; funding {funding}; base {base}; \
             demands {demands}; received {day}T12:00; registered {day}"
        ),
        "every combination",
    );
    let law = Lawbook::built_in().unwrap().edition("college-admission", "2025-02").unwrap();
    let office = facts.office(Readings::built_in().unwrap());
    let matter = Matter::new(facts.case(), law, Calendar::built_in(), &office);
    matter.check().unwrap().findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn adm2_a_window_for_every_combination() {
    let day = |(month, day)| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let after = |last: NaiveDate| last + Days::new(1);
    let mut walked = 0;
    for level in LEVELS {
        for (track, form) in TRACKS.iter().flat_map(|track| FORMS.map(|form| (*track, form))) {
            for (funding, base) in FUNDINGS.iter().flat_map(|one| BASES.map(|base| (*one, base))) {
                for demands in DEMANDS {
                    let place = Place { level, track, form, funding, base, demands };
                    let Some((last, narrower)) = last_day(place) else {
                        assert_eq!(found(place, day((8, 3))), ["no-window"], "ADM2: {place:?}");
                        continue;
                    };
                    let last = day(last);
                    let early = found(place, day((6, 24)));
                    assert_eq!(early, ["early-application"], "ADM2 O20.1(3): {place:?}");
                    assert!(found(place, day((6, 25))).is_empty(), "ADM2 O20.1(3): {place:?}");
                    let late = found(place, after(last));
                    assert_eq!(late, ["late-application"], "ADM2 O20.1(3): {place:?}");
                    match narrower.map(day) {
                        None => assert!(found(place, last).is_empty(), "ADM2: {place:?}"),
                        Some(narrower) => {
                            assert!(found(place, narrower).is_empty(), "ADM2: {place:?}");
                            for gap in [after(narrower), last] {
                                assert_eq!(found(place, gap), ["narrower-window"], "{place:?}");
                            }
                        }
                    }
                    walked += 1;
                }
            }
        }
    }
    assert_eq!(walked, 2250 - 2 * 2 * 2, "ADM2: all but those without a window");
}
