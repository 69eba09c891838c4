//! A case as data, in the keys of the contract.

use serde_json::{Value, json};

use super::entrance;
use crate::{
    case::Event,
    cli::{
        check,
        desk::{Desk, Look},
        law::json as law_json,
        list::Line,
        masked::{shown_details, shown_iin, shown_phone, shown_text},
        output::Output,
        reading, warnings,
    },
    diagnostic::{Diagnostics, Result},
    law::InForce,
    procedure::{Matter, NextStep, Year},
    store::StoredCase,
};

pub(super) fn whole(
    matter: &Matter<'_>,
    stored: &StoredCase,
    desk: &Desk,
    (look, full): (Look, bool),
    output: &Output<'_>,
) -> Result<Value> {
    let header = &stored.case.header;
    let student = header.student.as_ref();
    let (words, choices) = (output.words(), &desk.rules.readings);
    let mut case = Line::of(desk, stored, look, &mut Diagnostics::default())?.json();
    let more = json!({
        "channel": header.channel,
        "language": header.language,
        "category": header.request.category,
        "grades": header.request.grades,
        "school_year": header.request.school_year,
        "departure": header.request.departure.map(|day| day.to_string()),
        "consent": header.request.consent,
        "signature": header.request.signature.as_str(),
        "reason": header.request.reason.as_deref().map(|text| shown_text(text, full)),
        "mistakes": header.request.mistakes.as_deref().map(|text| shown_text(text, full)),
        "requested_document": header.request.document,
        "finished_year": header.request.finished,
        "renamed_to": header.request.renamed_to,
        "speciality": header.request.speciality,
        "collect_at": header.request.collect_at,
        "citizen": header.request.citizen,
        "school": student.and_then(|student| student.school.as_deref()),
        "grade": student.and_then(|student| student.grade),
        "born": student.and_then(|student| student.born).map(|day| day.to_string()),
        "special_needs": student.map(|student| student.special_needs),
        "applicant_iin": shown_iin(header.applicant.iin.as_ref(), full),
        "student_iin": shown_iin(student.and_then(|student| student.iin.as_ref()), full),
        "phone": header.applicant.phone.as_deref().map(|phone| shown_phone(phone, full)),
        "source": header.source.as_ref().map(|source| source.number.as_str()),
        "edition_digest": header.edition.digest,
        "edition_chosen": header.edition.chosen,
        "edition_from": matter.law.in_force.map(|day| day.from.to_string()),
        "edition_estimated": matter.law.in_force.is_some_and(InForce::is_estimate),
        "edition_file": matter.law.own.as_ref().map(|path| path.display().to_string()),
        "absent": matter.law.absences.iter()
            .map(|absence| law_json::absent(absence, &desk.laws, words)).collect::<Vec<_>>(),
        "documents": header.documents.iter().map(|document| json!({
            "kind": document.kind,
            "number": document.number,
            "issued": document.issued.map(|day| day.to_string()),
            "valid_until": document.valid_until.map(|day| day.to_string()),
        })).collect::<Vec<_>>(),
    });
    if let (Value::Object(case), Value::Object(more)) = (&mut case, more) {
        case.extend(more);
    }
    if !matter.years().is_empty() {
        case["years"] = matter.years().iter().map(year).collect();
    }
    if let (Value::Object(case), Some(entrance)) = (&mut case, &header.request.entrance) {
        case.insert("entrance".to_owned(), entrance::json(entrance, full));
    }
    let number = header.number.to_string();
    let deadlines = matter.deadlines(look.day)?;
    Ok(json!({
        "case": case,
        "events": matter.history().into_iter().map(|event| event_json(event, full)).collect::<Vec<_>>(),
        "deadlines": deadlines.iter().map(|deadline| reading::with_chosen(json!({
            "step": deadline.step.id,
            "complaint": deadline.complaint,
            "due": deadline.due().to_string(),
            "status": deadline.status.as_str(),
            "done": deadline.done.map(|day| day.to_string()),
            "working_days_left": deadline.working_days_left,
            "safe_by": deadline.safe_by.to_string(),
            "slack": deadline.slack,
            "cite": deadline.step.cite,
            "readings": deadline.readings,
            "estimated": deadline.doubt.is_estimated(),
            "may_move": deadline.doubt.may_move(),
        }), deadline.readings.iter().copied(), choices)).collect::<Vec<_>>(),
        "warnings": warnings::of(matter, &deadlines, look)?
            .iter().map(warnings::as_json).collect::<Vec<_>>(),
        "findings": matter.check()?.findings.iter()
            .map(|finding| check::finding_json(finding, choices, words)).collect::<Vec<_>>(),
        "next": matter.next_steps()?.iter().map(|step| next(step, &number)).collect::<Vec<_>>(),
    }))
}

/// A school year of an extern.
fn year(year: &Year<'_>) -> Value {
    json!({ "school_year": year.school_year, "stage": year.stage, "closed": year.closed })
}

fn event_json(event: &Event, full: bool) -> Value {
    let mut value = json!({
        "n": event.n,
        "kind": event.kind,
        "at": event.at.to_rfc3339(),
        "recorded": event.recorded.to_rfc3339(),
        "by": event.by,
        "clock": event.clock_set.then_some("set"),
    });
    if let Value::Object(whole) = &mut value {
        for (name, detail) in &shown_details(&event.details, full) {
            whole.insert(name.clone(), detail_json(detail));
        }
    }
    value
}

fn detail_json(detail: &toml::Value) -> Value {
    match detail {
        toml::Value::String(text) => json!(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Boolean(truth) => json!(truth),
        toml::Value::Array(values) => values.iter().map(detail_json).collect(),
        toml::Value::Table(table) => Value::Object(
            table.iter().map(|(key, value)| (key.clone(), detail_json(value))).collect(),
        ),
        other => json!(other.to_string()),
    }
}

/// What may be done next, as the contract writes it.
pub(in crate::cli) fn next(next: &NextStep<'_>, case: &str) -> Value {
    json!({
        "event": next.rule.kind,
        "verb": next.rule.verb,
        "command": next.command(case),
        "complaint": next.complaint,
        "due": next.due.map(|due| due.to_string()),
        "cite": next.rule.cite,
    })
}
