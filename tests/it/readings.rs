//! Readings of doubtful points: all that the requirements list, each with what it gives.

use std::collections::BTreeSet;

use ruqsat::{
    language::{Language, Words},
    law::{Lawbook, Readings},
};

/// Every slug of the requirements' list of readings, with its choices, the default first.
const LISTED: &[(&str, &[&str])] = &[
    ("first-day", &["next", "same"]),
    ("back-count", &["minus", "clear"]),
    ("calendar-back-count", &["minus", "clear"]),
    ("school-step-start", &["completeness", "registration"]),
    ("after-hours-in-time", &["sending", "registration"]),
    ("working-hours-edge", &["same", "next"]),
    ("complaint-after-hours", &["real", "next"]),
    ("document-in-force-on", &["registration", "check", "decision"]),
    ("consent", &["ground", "incomplete"]),
    ("otp-signature", &["warn", "incomplete"]),
    ("worked-weekend", &["working", "off"]),
    ("abroad-already", &["late", "not-bound"]),
    ("all-study", &["final-grades", "present-level"]),
    ("two-grades", &["consecutive", "any"]),
    ("special-needs-period", &["whole", "yearly"]),
    ("hearing-clock", &["runs", "stops"]),
    ("college-extern", &["either", "both"]),
    ("dup-first-day", &["next", "same"]),
    ("dup-saturday", &["same", "next"]),
    ("dup-24h", &["end-of-day"]),
    ("dup-original-portal", &["accept"]),
    ("until", &["included", "excluded"]),
    ("narrower-window", &["narrower", "wider"]),
    ("exam-join", &["added", "mean"]),
    ("quota-merit", &["in-quota", "above-merit"]),
    ("tie-left", &["lot", "commission"]),
    ("choices", &["deferred-acceptance", "first-choices"]),
    ("on-duty", &["all-groups", "servicemen"]),
    ("forward-calendar-end", &["stays", "rolls"]),
    // Not among the requirements: found in reading K1 and K5.
    ("school-document", &["incomplete", "warn"]),
];

#[test]
fn every_reading_of_the_requirements_is_in_the_data_with_its_default_first() {
    let readings = Readings::built_in().unwrap();
    let held: Vec<(&str, Vec<&str>)> = readings
        .iter()
        .map(|one| (one.slug.as_str(), one.choices.iter().map(String::as_str).collect()))
        .collect();
    let listed: Vec<(&str, Vec<&str>)> =
        LISTED.iter().map(|(slug, choices)| (*slug, choices.to_vec())).collect();
    assert_eq!(held, listed);
    for reading in readings.iter() {
        assert_eq!(reading.default, reading.choices[0], "{}", reading.slug);
        assert!(!reading.services.is_empty() && !reading.source.is_empty(), "{}", reading.slug);
    }
}

#[test]
fn every_reading_is_worded_in_three_languages() {
    for language in Language::ALL {
        let words = Words::readings(language);
        let lacking: BTreeSet<String> = Readings::built_in()
            .unwrap()
            .iter()
            .flat_map(|reading| {
                let attributes = reading.choices.iter().map(String::as_str).chain(["why"]);
                let attributes = attributes.map(|name| format!("reading-{}.{name}", reading.slug));
                attributes.chain([format!("reading-{}", reading.slug)]).collect::<Vec<_>>()
            })
            .filter(|key| !words.has(key))
            .collect();
        assert!(lacking.is_empty(), "{}: {lacking:?}", language.as_str());
    }
}

#[test]
fn the_law_names_no_reading_that_there_is_not() {
    let law = Lawbook::built_in().unwrap().edition("externat", "2023-08").unwrap();
    let named = (law.steps.iter().flat_map(|step| &step.readings))
        .chain(law.eligibilities.iter().flat_map(|rule| &rule.readings))
        .chain(law.windows.iter().flat_map(|window| &window.readings))
        .chain(law.package.iter().flat_map(|package| &package.readings));
    for slug in named {
        let reading = Readings::built_in().unwrap().get(slug);
        assert!(reading.is_some_and(|one| one.services.contains(&law.service)), "{slug}");
    }
}
