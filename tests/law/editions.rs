//! Editions (E18): which text is in force on a day, and that none is borrowed.

use std::collections::BTreeSet;

use ruqsat::{
    calendar::Calendar,
    law::{Basis, Edition, InForce, Lawbook, Part},
};

use super::matters::{day, law};

#[test]
fn e18_the_edition_of_order_248_from_eleven_days_after_the_earliest_publication() {
    // In force when 10 calendar days have passed since publication: published 7 August 2023
    // at the earliest, in force from the 18th. As 19.10.2018 gave 30.10.2018 (order 540).
    let book = Lawbook::built_in().unwrap();
    assert_eq!(book.in_force("externat", day("2023-08-18")).unwrap().id, "2023-08", "E18");
    assert_eq!(book.in_force("externat", day("2028-12-31")).unwrap().id, "2023-08", "E18");
    let basis = law().in_force.unwrap().basis;
    assert_eq!(basis, Basis::Signing, "E18: no publication date is in the sources");
}

#[test]
fn e18_each_edition_from_the_day_its_order_gives() {
    // In force when 10 calendar days have passed since the first official publication; where
    // that is in no source, since the earliest day it can have been.
    let book = Lawbook::built_in().unwrap();
    for (id, made_by, from, basis, cite) in [
        ("2016-02", "61/2016", "2016-02-29", Basis::Registration, "O61: registered 18.02.2016"),
        ("2018-10", "540/2018", "2018-10-30", Basis::Publication, "E18: published 19.10.2018"),
        ("2019-09", "392/2019", "2019-09-13", Basis::Signing, "O61: signed 02.09.2019"),
        ("2020-06", "225/2020", "2020-06-09", Basis::Signing, "O61: signed 29.05.2020"),
        ("2021-05", "207/2021", "2021-05-17", Basis::Signing, "O61: signed 06.05.2021"),
        ("2022-11", "449/2022", "2022-11-19", Basis::Signing, "O61: signed 08.11.2022"),
        ("2023-08", "248/2023", "2023-08-18", Basis::Signing, "O61: signed 07.08.2023"),
    ] {
        let edition = book.edition("externat", id).unwrap();
        assert_eq!(edition.made_by.as_deref(), Some(made_by), "{cite}");
        assert_eq!(edition.in_force, Some(InForce { from: day(from), basis }), "{cite}");
        assert_eq!(edition.in_force.unwrap().is_estimate(), basis != Basis::Publication);
        let eve = day(from).pred_opt().unwrap();
        assert_eq!(book.in_force("externat", day(from)).unwrap().id, id, "{cite}");
        assert!(
            book.in_force("externat", eve).is_err_and(|_| id == "2016-02")
                || book.until(book.in_force("externat", eve).unwrap()) == Some(eve),
            "{cite}"
        );
    }
}

#[test]
fn e18_every_day_has_one_edition_or_a_named_absence() {
    let book = Lawbook::built_in().unwrap();
    let (first, last) = (day("2016-01-01"), day("2028-12-31"));
    for date in first.iter_days().take_while(|date| *date <= last) {
        let covers = |edition: &&Edition| {
            let from = edition.in_force.map(|day| day.from);
            from.is_some_and(|from| from <= date)
                && book.until(edition).is_none_or(|until| date <= until)
        };
        let editions = book.editions("externat").unwrap();
        let covering: Vec<&Edition> = editions.into_iter().filter(covers).collect();
        match (book.in_force("externat", date), covering.as_slice()) {
            (Ok(edition), [one]) => {
                assert_eq!(edition.id, one.id, "{date}");
                // Terms, or the name of what is absent: never neither, never both.
                let has_term = edition.step("term").is_some();
                assert_ne!(has_term, edition.lacks(Part::Terms), "{date}: {}", edition.id);
            }
            (Err(problems), []) => {
                assert_eq!(problems.0[0].code.as_str(), "no-edition", "{date}");
                assert!(date < day("2016-02-29"), "{date}: before the Rules were in force");
            }
            (_, several) => panic!("{date}: {} editions", several.len()),
        }
    }
}

#[test]
fn e19_e20_an_undated_edition_is_never_chosen_by_a_day() {
    let book = Lawbook::built_in().unwrap();
    for id in ["PASS", "CARD"] {
        let edition = book.edition("externat", id).unwrap();
        assert_eq!((edition.in_force, &edition.made_by), (None, &None), "{id}");
        assert_eq!(book.until(edition), None, "{id}");
    }
}

/// The order that gave each paragraph its text now known (E18).
fn order_of(paragraph: &str) -> Option<&'static str> {
    let table = [
        ("540/2018", &["p.2", "p.5", "p.9", "p.13", "p.16", "p.18", "p.19", "p.20"][..]),
        ("392/2019", &["p.9-1", "p.12", "p.14", "p.15", "p.17"]),
        ("225/2020", &["p.21", "p.24", "p.25", "O61.3"]),
        ("207/2021", &["p.3"]),
        (
            "449/2022",
            &["p.10", "p.20-1", "p.22", "p.23", "p.26", "p.27", "p.28", "p.29", "O61.1", "O61.2"],
        ),
        ("248/2023", &["p.1", "p.4", "p.6", "p.7", "p.8", "O61.4"]),
    ];
    let found = table.into_iter().find(|(_, paragraphs)| paragraphs.contains(&paragraph));
    found.map(|(order, _)| order)
}

/// `p.9` of `O61 p.9(2)`, `O61.1` of `O61.1(8)1)`; nothing of another act.
fn paragraphs(cite: &str) -> Vec<String> {
    let of_rules = cite.split(", ").filter(|part| part.starts_with("O61"));
    of_rules
        .map(|part| part.trim_start_matches("O61 ").split('(').next().unwrap())
        // Complaints are cited as a run of paragraphs.
        .flat_map(|part| match part {
            "p.28-29" => vec!["p.28", "p.29"],
            "p.27-29" => vec!["p.27", "p.28", "p.29"],
            one => vec![one],
        })
        .map(str::to_owned)
        .collect()
}

/// Every paragraph that a rule of an edition rests on.
fn cited(law: &Edition) -> Vec<&str> {
    (law.categories.iter().map(|rule| &rule.cite))
        .chain(law.documents.iter().filter(|rule| rule.required).map(|rule| &rule.cite))
        .chain(law.package.iter().map(|package| &package.cite))
        .chain(law.eligibilities.iter().map(|rule| &rule.cite))
        .chain(law.windows.iter().map(|rule| &rule.cite))
        .chain(law.steps.iter().map(|step| &step.cite))
        .chain(law.events.iter().map(|event| &event.cite))
        .chain(law.grounds.iter().map(|ground| &ground.cite))
        .chain(law.forms.iter().map(|form| &form.cite))
        .chain(law.hours.iter().flat_map(|hours| [&hours.cite, &hours.registration_cite]))
        .chain([&law.registration])
        .chain(law.absences.iter().map(|absence| &absence.rests_on))
        .map(String::as_str)
        .collect()
}

#[test]
fn e18_no_edition_borrows_a_paragraph_that_a_later_order_wrote() {
    let book = Lawbook::built_in().unwrap();
    for edition in book.editions("externat").unwrap() {
        let Some(from) = edition.in_force.map(|day| day.from) else {
            let foreign = cited(edition).iter().any(|cite| cite.contains("O61"));
            assert!(!foreign, "{}: an undated paper knows nothing of O61", edition.id);
            continue;
        };
        for cite in cited(edition) {
            for paragraph in paragraphs(cite) {
                let order = order_of(&paragraph).unwrap_or_else(|| panic!("{paragraph}: no order"));
                let written = book.acts().act(order).unwrap().in_force().unwrap().from;
                assert!(written <= from, "{}: {cite} is of {order}", edition.id);
            }
        }
    }
}

#[test]
fn e18_what_a_later_order_replaced_is_named_absent() {
    // p.1 says on what laws the Rules rest, and nothing of the service. What order 225 added
    // no earlier edition can have lost: that the procedure is absent there is said by part.
    let book = Lawbook::built_in().unwrap();
    for (id, missing) in [
        (
            "2018-10",
            &["p.3", "p.4", "p.6", "p.7", "p.8", "p.10", "p.12", "p.14", "p.15", "p.17"][..],
        ),
        ("2019-09", &["p.3", "p.4", "p.6", "p.7", "p.8", "p.10"]),
        (
            "2020-06",
            &[
                "p.3", "p.4", "p.6", "p.7", "p.8", "p.10", "p.20-1", "p.22", "p.23", "p.26",
                "p.27", "p.28", "p.29", "O61.1", "O61.2", "O61.4",
            ],
        ),
        (
            "2021-05",
            &[
                "p.4", "p.6", "p.7", "p.8", "p.10", "p.20-1", "p.22", "p.23", "p.26", "p.27",
                "p.28", "p.29", "O61.1", "O61.2", "O61.4",
            ],
        ),
        ("2022-11", &["p.4", "p.6", "p.7", "p.8", "O61.4"]),
        ("2023-08", &[]),
    ] {
        let edition = book.edition("externat", id).unwrap();
        let absent: BTreeSet<(String, Option<&str>)> = (edition.absences.iter())
            .flat_map(|absence| {
                let named = paragraphs(&absence.paragraphs).into_iter();
                named.map(|paragraph| (paragraph, absence.replaced_by.as_deref()))
            })
            // Struck out by order 225, its text is known of no edition.
            .filter(|(paragraph, _)| paragraph != "p.11")
            .collect();
        let expected: BTreeSet<(String, Option<&str>)> = missing
            .iter()
            .map(|paragraph| ((*paragraph).to_owned(), order_of(paragraph)))
            .collect();
        assert_eq!(absent, expected, "E18: {id}");
    }
}

#[test]
fn e18_the_original_text_is_absent_by_name() {
    let edition = Lawbook::built_in().unwrap().edition("externat", "2016-02").unwrap();
    assert!(Part::ALL.into_iter().all(|part| edition.lacks(part)), "E18: all of it");
    assert_eq!(edition.absences[0].replaced_by.as_deref(), Some("540/2018"), "E18");
    assert!(edition.steps.is_empty() && edition.windows.is_empty() && edition.grounds.is_empty());
}

#[test]
fn e18_every_rule_names_its_paragraph() {
    let law = law();
    let cites = (law.documents.iter().map(|rule| &rule.cite))
        .chain(law.eligibilities.iter().map(|rule| &rule.cite))
        .chain(law.windows.iter().map(|rule| &rule.cite))
        .chain(law.steps.iter().map(|step| &step.cite))
        .chain(law.forms.iter().map(|form| &form.cite))
        .chain(law.package.iter().map(|package| &package.cite))
        .chain(law.hours.iter().flat_map(|hours| [&hours.cite, &hours.registration_cite]));
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

#[test]
fn e18_every_act_that_the_calendar_names_is_held() {
    let acts = Lawbook::built_in().unwrap().acts();
    let named = Calendar::built_in().acts().unwrap();
    assert!(named.len() > 20, "{named:?}");
    for (year, act) in named {
        assert!(acts.act(&act).is_some(), "E18: {act} of {year}");
    }
}
