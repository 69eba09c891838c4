//! Readings of doubtful points: all that the requirements list, each with what it gives.

use std::collections::BTreeSet;

use insta::assert_snapshot;
use serde_json::{Value, json};

use ruqsat::{
    language::{Language, Words},
    law::{Lawbook, Readings},
};

use crate::office::Office;

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
    // Found in D17: the text contradicts itself.
    ("corporation-hours", &["long", "duty", "departments"]),
    // Found in X5 and X7: «және (немесе)».
    ("and-or", &["either", "each-by-itself"]),
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

/// The deadline of a step in the answer of `deadlines`.
fn deadline(office: &Office, typed: &str, step: &str) -> Value {
    let answer = office.json(typed);
    let all = answer["deadlines"].as_array().unwrap();
    all.iter().find(|one| one["step"] == step).unwrap().clone()
}

#[test]
fn a_reading_asked_for_recomputes_and_is_named() {
    let office = Office::with_one();
    let by_default = deadline(&office, "deadlines", "preliminary-refusal");
    assert_eq!((&by_default["due"], &by_default["chosen"]), (&json!("2026-08-12"), &Value::Null));
    let clear = deadline(&office, "deadlines --reading back-count=clear", "preliminary-refusal");
    assert_eq!(clear["due"], "2026-08-11");
    assert_eq!(clear["chosen"], json!({ "back-count": "clear" }));
    assert_eq!(clear["readings"], json!(["first-day", "back-count"]));
    // Several at once; the last of one reading holds.
    let several = "deadlines --reading back-count=clear --reading first-day=same \
                   --reading back-count=minus";
    let several = deadline(&office, several, "preliminary-refusal");
    assert_eq!(several["due"], "2026-08-11");
    assert_eq!(several["chosen"], json!({ "first-day": "same" }));
    // It was only asked: nothing is written, nothing stays.
    assert_eq!(deadline(&office, "deadlines", "preliminary-refusal"), by_default);
}

#[test]
fn the_office_chooses_in_its_settings_and_who_asks_over_it() {
    let office = Office::with_one();
    let settings = office.read("office.toml");
    office.write("office.toml", format!("{settings}\n[readings]\nback-count = \"clear\"\n"));
    assert_eq!(deadline(&office, "deadlines", "preliminary-refusal")["due"], "2026-08-11");
    let asked = "deadlines --reading back-count=minus";
    assert_eq!(deadline(&office, asked, "preliminary-refusal")["due"], "2026-08-12");
    let said = office.run("explain 1 preliminary-refusal").ok().out;
    let told = "  reading back-count, chosen otherwise (clear): “not later than N working days\n  \
                before the end” leaves N whole working days between\n  \
                by default: 2026-08-12\n";
    assert!(said.contains(told), "{said}");
    let step = &office.json("explain 1 preliminary-refusal")["steps"][0];
    assert_eq!(step["chosen"], json!({ "back-count": "clear" }));
    assert_eq!(step["default_due"], "2026-08-12");
    // The setting holds where something is recorded too: the notice is a day too late.
    office.review("1", "outcome=refusal ground=2 \"reason=екі сынып\"");
    office.at("2026-08-12T10:00");
    let late = office.run("refuse preliminary 1 --hearing 2026-08-14T10:00 --venue \"1\"");
    assert!(late.exit == 5 && late.err.contains("11 August 2026"), "{}", late.err);
}

#[test]
fn a_verb_that_writes_takes_no_reading() {
    let office = Office::with_one();
    for typed in [
        "record 1 package-complete --reading back-count=clear",
        "order 1 --reading back-count=clear",
        "refuse preliminary 1 --reading back-count=clear",
        "appeal receive 1 --reading back-count=clear",
    ] {
        assert!(office.run(typed).exits(2).err.contains("--reading"), "{typed}");
    }
}

#[test]
fn a_reading_or_choice_that_there_is_not() {
    let office = Office::with_one();
    assert_snapshot!(office.run("deadlines --reading back-cuont=clear --reading first-day=sane"), @"
    exit: 2
    --- stderr
    error[invalid-option]: --reading: “back-cuont” is not what is expected: SLUG=CHOICE of a reading, such as back-count=clear
     |
     = help: did you mean back-count?
    error[invalid-option]: --reading first-day: “sane” is not what is expected: next, same
     |
     = help: did you mean same?
    ");
    assert_snapshot!(office.run("explain back-cuont"), @"
    exit: 2
    --- stderr
    error[unknown-code]: there is no code “back-cuont”
     |
     = help: did you mean “back-count”? `ruqsat explain back-count`
    ");
    let settings = office.read("office.toml");
    office.write(
        "office.toml",
        format!("{settings}\n[readings]\nback-count = \"claer\"\nfirst-dya = \"next\"\n"),
    );
    assert_snapshot!(office.run("list"), @"
    exit: 2
    --- stderr
    error[invalid-settings]: the settings cannot be used: “claer” cannot be the value of readings.back-count; did you mean “clear”?
    --> OFFICE/office.toml
    error[invalid-settings]: the settings cannot be used: the key “readings.first-dya” is not known; did you mean “first-day”?
    --> OFFICE/office.toml
    ");
}

#[test]
fn a_reading_has_a_page() {
    let office = Office::with_one();
    assert_snapshot!(office.run("explain document-in-force-on"), @"
    exit: 0
    --- stdout
    document-in-force-on

    On which day must a paper of the package be in force?

      registration (default): a paper must be in force on the day of registration
      check: a paper must be in force on the day its package is checked; until then,
      on the last day for the check
      decision: a paper must be in force on the day of the decision; until then, on
      the last day of the term

    Why the default: The check is of the package as it was submitted and registered.
    A paper that runs out before the term ends is warned of.
    Rests on: O61 p.22
    An office chooses otherwise in office.toml, under [readings]; `--reading
    document-in-force-on=…` asks what another choice gives.
    ");
    let page = Office::empty().json("explain back-count --reading back-count=clear");
    assert_eq!((&page["default"], &page["chosen"]), (&json!("minus"), &json!("clear")));
    assert_eq!(page["rows"], json!(["E15", "D8"]));
    // One that a finding shares its name with stands on the page of the finding.
    assert_eq!(office.json("explain otp-signature")["reading"]["default"], "warn");
    assert!(office.run("explain otp-signature").out.contains("(default)"));
}

#[test]
fn check_names_what_it_rests_on() {
    let office = Office::with(&[("category", "grades")]);
    let check = &office.json("check 1")["checks"][0];
    assert_eq!(check["readings"], json!(["all-study"]));
    let check = &office.json("check 1 --reading all-study=present-level")["checks"][0];
    assert_eq!(check["chosen"], json!({ "all-study": "present-level" }));
}

#[test]
fn the_calendar_counts_under_a_reading_that_is_asked_for() {
    let office = Office::empty();
    for (typed, date) in [
        ("calendar add 2026-08-03 10", "2026-08-17"),
        ("calendar add 2026-08-03 10 --reading first-day=same", "2026-08-14"),
        ("calendar add 2026-08-01 10 --reading first-day=same", "2026-08-14"),
        ("calendar add 2026-08-03 0 --reading first-day=same", "2026-08-03"),
        ("calendar before 2026-08-17 3", "2026-08-12"),
        ("calendar before 2026-08-17 3 --reading back-count=clear", "2026-08-11"),
        ("calendar add 2024-12-24 10 --reading worked-weekend=off", "2025-01-13"),
        ("calendar is 2025-01-05", "working"),
    ] {
        assert_eq!(office.run(typed).ok().out.trim(), date, "{typed}");
    }
    let off = office.run("calendar is 2025-01-05 --reading worked-weekend=off");
    assert_eq!((off.exit, off.out.starts_with("off: ")), (1, true), "{}", off.out);
}
