//! An edition part by part, in words: what is shown, and what two editions are compared by.

use super::{intake, rule};
use crate::{
    language::Words,
    law::{Edition, HoursRule, Lawbook, Part},
};

/// A part of an edition.
pub(super) struct Section {
    /// Its name, which is also the key of its heading.
    pub name: &'static str,
    /// The parts that it rests on, and that the sources may lack.
    pub parts: &'static [Part],
    /// What it holds.
    pub items: Vec<Item>,
}

/// One rule of an edition.
pub(super) struct Item {
    /// What tells it from the others of its section, in any edition.
    pub id: String,
    /// What it says.
    pub text: String,
}

/// Everything that an edition holds.
pub(super) fn sections(edition: &Edition, words: &Words) -> Vec<Section> {
    let section = |name, parts, items| Section { name, parts, items };
    vec![
        section("providers", &[Part::Provider], rule::providers(edition, words)),
        section(
            "registration",
            &[Part::Registration, Part::Hours],
            intake::registration(edition, words),
        ),
        section("application", &[Part::ApplicationForm], intake::application(edition, words)),
        section("categories", &[Part::Entitlement], rule::categories(edition, words)),
        section("elsewhere", &[Part::Entitlement], rule::elsewhere(edition, words)),
        section(
            "conditions",
            &[Part::Channels, Part::Documents, Part::Refusal],
            rule::conditions(edition, words),
        ),
        section("windows", &[Part::Windows, Part::Refusal], rule::windows(edition, words)),
        section("documents", &[Part::Documents], rule::documents(edition, words)),
        section("terms", &[Part::Terms, Part::Complaints], rule::terms(edition, words)),
        section("grounds", &[Part::Refusal], rule::grounds(edition, words)),
        section(
            "forms",
            &[Part::ApplicationForm, Part::Refusal, Part::Result],
            rule::forms(edition, words),
        ),
        section(
            "events",
            &[Part::Terms, Part::Refusal, Part::Complaints],
            rule::events(edition, words),
        ),
    ]
}

/// What the sources lack of an edition.
pub(super) fn absences(edition: &Edition, laws: &Lawbook, words: &Words) -> Vec<Item> {
    let item = |absence| Item { id: String::new(), text: rule::absence(absence, laws, words) };
    edition.absences.iter().map(item).collect()
}

/// The readings of doubtful points that an edition's rules rest on.
pub(super) fn readings(edition: &Edition) -> Vec<&str> {
    let package = edition.package.iter().flat_map(|package| &package.readings);
    let mut readings: Vec<&str> = (edition.steps.iter().flat_map(|step| &step.readings))
        .chain(edition.eligibilities.iter().flat_map(|rule| &rule.readings))
        .chain(edition.windows.iter().flat_map(|window| &window.readings))
        .chain(package)
        .chain(edition.documents.iter().flat_map(|rule| &rule.readings))
        .chain(edition.categories.iter().flat_map(|category| &category.readings))
        .chain(edition.special_needs.iter().flat_map(|needs| &needs.readings))
        .chain(edition.hours.iter().flat_map(HoursRule::readings))
        .chain(edition.year.readings())
        .map(String::as_str)
        .collect();
    readings.sort_unstable();
    readings.dedup();
    readings
}
