//! Names of an edition that lead nowhere outside it, and papers nobody asks for.

use std::collections::BTreeSet;

use super::{Held, Remark};
use crate::{
    language::Language,
    law::{DocumentRule, Edition, Part},
};

/// The languages of papers.
const OF_PAPERS: [Language; 2] = [Language::Kk, Language::Ru];

/// What the sources do not hold of an edition.
pub(super) fn absent(edition: &Edition) -> Option<Remark<'_>> {
    let mut parts: Vec<Part> = edition.absences.iter().map(|absence| absence.part).collect();
    parts.dedup();
    (!parts.is_empty()).then_some(Remark::Absent(parts))
}

/// Papers that are not required and not known as a mistake for one that is; where the list of
/// papers is not held, none.
pub(super) fn idle_documents(edition: &Edition) -> Option<Remark<'_>> {
    if edition.lacks(Part::Documents) {
        return None;
    }
    let is_mistaken = |kind: &str| {
        edition.documents.iter().any(|rule| rule.mistaken_for.iter().any(|one| one == kind))
    };
    let idle = |rule: &&DocumentRule| !rule.required && !is_mistaken(&rule.kind);
    let idle: Vec<&DocumentRule> = edition.documents.iter().filter(idle).collect();
    (!idle.is_empty()).then_some(Remark::IdleDocuments(idle))
}

/// Names that nothing stands behind.
pub(super) fn unknown<'a>(edition: &'a Edition, held: &dyn Held) -> Vec<Remark<'a>> {
    let mut remarks = Vec::new();
    let findings = edition.findings();
    for (finding, rule) in &findings {
        let ground = rule.leads_to.strip_prefix("ground-");
        let known = |number: &str| number.parse().is_ok_and(|n| edition.ground(n).is_some());
        if ground.is_some_and(|number| !known(number)) {
            remarks.push(Remark::UnknownGround { finding, leads_to: rule.leads_to });
        }
    }
    let of_steps = edition.steps.iter().flat_map(|step| &step.readings).map(String::as_str);
    let of_findings = findings.values().flat_map(|rule| &rule.readings).copied();
    let readings: BTreeSet<&str> = of_steps.chain(of_findings).collect();
    let unknown = readings.into_iter().filter(|slug| !held.has_reading(slug));
    remarks.extend(unknown.map(Remark::UnknownReading));
    for form in &edition.forms {
        let lacks = |language: &Language| !held.has_template(&edition.service, &form.id, *language);
        let lacking = OF_PAPERS.into_iter().filter(lacks);
        remarks.extend(lacking.map(|language| Remark::NoTemplate(form, language)));
    }
    for key in keys(edition) {
        let lacks = |language: &Language| !held.has_words(*language, &key);
        for language in Language::ALL.into_iter().filter(lacks) {
            remarks.push(Remark::NoWords(key.clone(), language));
        }
    }
    remarks
}

/// The keys of the words for all that an edition names.
fn keys(edition: &Edition) -> BTreeSet<String> {
    let mut keys = BTreeSet::from([format!("service-{}", edition.service)]);
    let mut add = |kind: &str, name: &str| keys.insert(format!("{kind}-{name}"));
    for state in &edition.states {
        add("state", &state.id);
    }
    for step in &edition.steps {
        add("step", &step.id);
    }
    for event in &edition.events {
        add("event", &event.kind);
        for field in &event.fields {
            add("field", &field.name.replace('_', "-"));
        }
    }
    for category in &edition.categories {
        add("category", &category.id);
    }
    for document in &edition.documents {
        add("document", &document.kind);
    }
    for one in &edition.elsewhere {
        add("elsewhere", &one.id);
    }
    for channel in &edition.channels {
        add("channel", channel);
    }
    for finding in edition.findings().into_keys() {
        add("finding", finding);
    }
    for ground in &edition.grounds {
        add("leads-to-ground", &ground.number.to_string());
    }
    keys
}
