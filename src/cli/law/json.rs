//! An edition as data.

use serde_json::{Value, json};

use super::{part, rule};
use crate::{
    language::Words,
    law::{Absence, Act, Anchor, DayFact, Edition, InForce, Lawbook, Limit, Step, Subject},
};

/// What tells an edition from the others.
pub(super) fn head(edition: &Edition, laws: &Lawbook) -> Value {
    let day = edition.in_force;
    json!({
        "service": edition.service,
        "edition": edition.id,
        "made_by": edition.made_by,
        "told_by": edition.made_by.is_none().then_some(&edition.act),
        "from": day.map(|day| day.from.to_string()),
        "until": laws.until(edition).map(|day| day.to_string()),
        "estimated": day.is_some_and(InForce::is_estimate),
        "counted_from": day.map(|day| day.basis.as_str()),
        "file": edition.own.as_ref().map(|path| path.display().to_string()),
        "digest": edition.digest,
    })
}

/// The whole edition.
pub(super) fn whole(edition: &Edition, laws: &Lawbook, words: &Words) -> Value {
    let mut value = head(edition, laws);
    let sections = part::sections(edition, words).into_iter().map(|section| {
        let rules = section.items.iter().map(|item| item.text.as_str()).collect::<Vec<_>>();
        (section.name.to_owned(), json!(rules))
    });
    let more = json!({
        "act": laws.acts().act(edition.maker()).map(act),
        "terms": edition.steps.iter().map(step).collect::<Vec<_>>(),
        "windows": edition.windows.iter().map(|window| json!({
            "for": window.categories,
            "before": window.before.map(DayFact::as_str),
            "by": match window.by {
                Limit::Back(interval) => interval.to_string(),
                Limit::Day(day) => day.to_string(),
            },
            "leads_to": window.leads_to,
            "cite": window.cite,
            "readings": window.readings,
        })).collect::<Vec<_>>(),
        "documents": edition.documents.iter().map(|rule| json!({
            "kind": rule.kind,
            "required": rule.required,
            "for": rule.categories,
            "channels": rule.channels,
            "born_before": rule.born_before.map(|day| day.to_string()),
            "cite": rule.cite,
        })).collect::<Vec<_>>(),
        "grounds": edition.grounds.iter().map(|ground| json!({
            "number": ground.number,
            "cite": ground.cite,
        })).collect::<Vec<_>>(),
        "absent": edition.absences.iter()
            .map(|absence| absent(absence, laws, words)).collect::<Vec<_>>(),
        "readings": part::readings(edition),
        "in_words": sections.collect::<serde_json::Map<_, _>>(),
    });
    if let (Value::Object(value), Value::Object(more)) = (&mut value, more) {
        value.extend(more);
    }
    value
}

/// What the sources lack.
pub(in crate::cli) fn absent(absence: &Absence, laws: &Lawbook, words: &Words) -> Value {
    json!({
        "part": absence.part.as_str(),
        "paragraphs": absence.paragraphs,
        "replaced_by": absence.replaced_by,
        "told_by": absence.told_by,
        "rests_on": absence.rests_on,
        "message": rule::absence(absence, laws, words),
    })
}

fn act(act: &Act) -> Value {
    json!({
        "id": act.id,
        "kind": act.kind.as_str(),
        "number": act.number,
        "title": act.title.as_ref().map(|title| json!({
            "kk": title.kk,
            "ru": title.ru,
            "en": title.en,
        })),
        "signed": act.signed.map(|day| day.to_string()),
        "registered": act.registered.map(|day| day.to_string()),
        "registration": act.registration,
        "published": act.published.map(|day| day.to_string()),
    })
}

fn step(step: &Step) -> Value {
    let anchor = |anchor: &Option<Anchor>| anchor.as_ref().map(ToString::to_string);
    json!({
        "step": step.id,
        "of": match step.of {
            Subject::Case => "case",
            Subject::Complaint => "complaint",
            Subject::Year => "year",
        },
        "after": anchor(&step.after),
        "planned": anchor(&step.planned),
        "within": step.within.map(|interval| interval.to_string()),
        "before": anchor(&step.before),
        "by": step.by.map(|interval| interval.to_string()),
        "until": step.until.map(|day| day.to_string()),
        "at_least": step.at_least.map(|interval| interval.to_string()),
        "capped_by": anchor(&step.capped_by),
        "when": step.when.as_ref().map(|when| format!("{} == {}", when.fact.as_str(), when.value)),
        "done_by": step.done_by,
        "cite": step.cite,
        "readings": step.readings,
    })
}
