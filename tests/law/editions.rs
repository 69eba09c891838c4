//! Editions (E18): which text is in force on a day, and that none is borrowed.

use ruqsat::law::Lawbook;

use super::matters::{day, law};

#[test]
fn e18_the_edition_of_order_248_from_eleven_days_after_the_earliest_publication() {
    // In force when 10 calendar days have passed since publication: published 7 August 2023
    // at the earliest, in force from the 18th. As 19.10.2018 gave 30.10.2018 (order 540).
    let book = Lawbook::built_in().unwrap();
    assert_eq!(book.in_force("externat", day("2023-08-18")).unwrap().id, "2023-08", "E18");
    assert_eq!(book.in_force("externat", day("2028-12-31")).unwrap().id, "2023-08", "E18");
    assert!(law().from_is_estimate, "E18: no publication date is in the sources");
    for earlier in ["2023-08-17", "2022-11-20", "2018-10-30"] {
        let problems = book.in_force("externat", day(earlier)).unwrap_err();
        assert_eq!(problems.0[0].code.as_str(), "no-edition", "E18: never today's text, {earlier}");
    }
}

#[test]
fn e18_every_rule_names_its_paragraph() {
    let law = law();
    let cites = (law.documents.iter().map(|rule| &rule.cite))
        .chain(law.eligibilities.iter().map(|rule| &rule.cite))
        .chain(law.windows.iter().map(|rule| &rule.cite))
        .chain(law.steps.iter().map(|step| &step.cite))
        .chain(law.forms.iter().map(|form| &form.cite))
        .chain([&law.package.cite, &law.hours.registration_cite]);
    for cite in cites {
        let known = ["O61 p.", "O61.1(", "O61.4", "CARD", "PASS"];
        assert!(known.iter().any(|one| cite.starts_with(one)), "E18: `{cite}`");
    }
}

#[test]
fn e10_e12_e13_e15_steps_cite_their_own_paragraphs() {
    for (step, cite, readings) in [
        ("completeness-check", "O61 p.22", &["first-day"][..]),
        ("school-data", "O61 p.23", &["first-day", "school-step-start"]),
        ("content-review", "O61 p.23", &["first-day"]),
        ("preliminary-refusal", "O61 p.23", &["first-day", "back-count"]),
        ("term", "O61.1(3)", &["first-day"]),
        ("complaint-forward", "O61 p.27", &["first-day", "complaint-after-hours"]),
    ] {
        let found = law().steps.iter().find(|one| one.id == step).unwrap();
        assert_eq!(found.cite, cite, "{step}");
        for reading in readings {
            assert!(found.readings.iter().any(|one| one == reading), "{step}: {reading}");
        }
    }
    let cites: Vec<&str> = law()
        .steps
        .iter()
        .filter(|one| one.id == "complaint-review")
        .map(|one| one.cite.as_str())
        .collect();
    assert_eq!(cites, ["O61 p.28", "O61 p.29"], "C3, C4");
}
