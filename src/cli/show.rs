//! `show`: everything the office knows of a case.

use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, Format},
    check,
    desk::{Desk, Look},
    list::Line,
    output::{Output, Table},
};
use crate::{
    case::{Event, Iin},
    diagnostic::{Exit, Result},
    procedure::{Matter, NextStep},
    store::StoredCase,
};

pub(super) fn run(arguments: &arguments::Show, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let stored = desk.case_at(&arguments.case, look)?;
    let matter = desk.matter_at(&stored.case, look)?;
    warn_of_digest(&matter, output);
    match output.format() {
        Format::Json => {
            let value = as_json(&matter, &stored, desk, (look, arguments.full), output)?;
            output.json(value);
        }
        _ => on_screen(&matter, look, arguments.full, output)?,
    }
    Ok(Exit::Fine)
}

/// The case was opened under other data of the same edition: the dates shown now may not
/// be those shown then.
fn warn_of_digest(matter: &Matter<'_>, output: &mut Output<'_>) {
    let pin = &matter.case.header.edition;
    if pin.digest != matter.law.digest {
        output.say("edition-digest-differs", &[("edition", pin.id.as_str().into())]);
    }
}

fn as_json(
    matter: &Matter<'_>,
    stored: &StoredCase,
    desk: &Desk,
    (look, full): (Look, bool),
    output: &Output<'_>,
) -> Result<Value> {
    let header = &stored.case.header;
    let words = output.words();
    let mut case = Line::of(desk, stored, look)?.json();
    let more = json!({
        "channel": header.channel,
        "language": header.language,
        "category": header.request.category,
        "grades": header.request.grades,
        "school_year": header.request.school_year,
        "departure": header.request.departure.map(|day| day.to_string()),
        "consent": header.request.consent,
        "signature": header.request.signature.as_str(),
        "school": header.student.school,
        "grade": header.student.grade,
        "born": header.student.born.map(|day| day.to_string()),
        "special_needs": header.student.special_needs,
        "applicant_iin": shown_iin(header.applicant.iin.as_ref(), full),
        "student_iin": shown_iin(header.student.iin.as_ref(), full),
        "phone": header.applicant.phone.as_deref().map(|phone| shown_phone(phone, full)),
        "source": header.source.as_ref().map(|source| source.number.as_str()),
        "edition_digest": header.edition.digest,
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
    let number = header.number.to_string();
    Ok(json!({
        "case": case,
        "events": matter.events().iter().map(event_json).collect::<Vec<_>>(),
        "deadlines": matter.deadlines(look.day)?.iter().map(|deadline| json!({
            "step": deadline.step.id,
            "complaint": deadline.complaint,
            "due": deadline.due().to_string(),
            "status": deadline.status.as_str(),
            "done": deadline.done.map(|day| day.to_string()),
            "working_days_left": deadline.working_days_left,
            "safe_by": deadline.safe_by.to_string(),
            "cite": deadline.step.cite,
            "readings": deadline.step.readings,
        })).collect::<Vec<_>>(),
        "findings": matter.check()?.findings.iter()
            .map(|finding| check::finding_json(finding, words)).collect::<Vec<_>>(),
        "next": matter.next_steps()?.iter().map(|next| next_json(next, &number)).collect::<Vec<_>>(),
    }))
}

fn event_json(event: &Event) -> Value {
    let mut value = json!({
        "n": event.n,
        "kind": event.kind,
        "at": event.at.to_rfc3339(),
        "recorded": event.recorded.to_rfc3339(),
        "by": event.by,
        "clock": event.clock_set.then_some("set"),
    });
    if let Value::Object(whole) = &mut value {
        for (name, detail) in &event.details {
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
pub(super) fn next_json(next: &NextStep<'_>, case: &str) -> Value {
    json!({
        "event": next.rule.kind,
        "verb": next.rule.verb,
        "command": next.command(case),
        "complaint": next.complaint,
        "due": next.due.map(|due| due.to_string()),
        "cite": next.rule.cite,
    })
}

fn shown_iin(iin: Option<&Iin>, full: bool) -> Option<String> {
    iin.map(|iin| if full { iin.to_string() } else { iin.masked() })
}

/// A telephone with its last two digits alone.
fn shown_phone(phone: &str, full: bool) -> String {
    let count = phone.chars().count();
    match full {
        true => phone.to_owned(),
        false => {
            phone.chars().enumerate().map(|(i, c)| if i + 2 < count { '•' } else { c }).collect()
        }
    }
}

fn on_screen(matter: &Matter<'_>, look: Look, full: bool, output: &mut Output<'_>) -> Result<()> {
    head(matter, full, output);
    let mut documents = Table::new(&["document", "number", "issued", "valid-until"]);
    for document in &matter.case.header.documents {
        documents.rows.push(vec![
            output.term("document", &document.kind),
            document.number.clone().unwrap_or_default(),
            document.issued.map(|day| day.to_string()).unwrap_or_default(),
            document.valid_until.map(|day| day.to_string()).unwrap_or_default(),
        ]);
    }
    section("show-documents", &documents, output);
    let mut events = Table::new(&["n", "at", "event", "details"]);
    for event in matter.events() {
        let late = (event.recorded.date_naive() > event.at.date_naive()).then(|| {
            output.words().say("recorded-on", &[("date", event.recorded.date_naive().into())])
        });
        let details: Vec<String> = late
            .into_iter()
            .chain(event.details.iter().map(|detail| detail_text(detail, output)))
            .collect();
        events.rows.push(vec![
            event.n.to_string(),
            event.at.format("%Y-%m-%d %H:%M").to_string(),
            output.term("event", &event.kind),
            details.join("; "),
        ]);
    }
    section("show-events", &events, output);
    let mut deadlines = Table::new(&["step", "due", "status", "left", "safe-by", "cite"]);
    for deadline in matter.deadlines(look.day)? {
        let left = if deadline.status.is_pending() {
            deadline.working_days_left.to_string()
        } else {
            String::new()
        };
        deadlines.rows.push(vec![
            output.term("step", &deadline.step.id),
            deadline.due().to_string(),
            output.term("status", deadline.status.as_str()),
            left,
            deadline.safe_by.to_string(),
            deadline.step.cite.clone(),
        ]);
    }
    section("show-deadlines", &deadlines, output);
    let number = matter.case.header.number.to_string();
    let findings = matter.check()?.findings;
    if !findings.is_empty() {
        output.line("");
        output.tell("show-findings", &[]);
        for finding in &findings {
            let line = check::line(&number, finding, output.words());
            output.line(&format!("  {line}"));
        }
    }
    next_steps(&matter.next_steps()?, &number, output);
    Ok(())
}

/// The commands that may come next.
pub(super) fn next_steps(steps: &[NextStep<'_>], case: &str, output: &mut Output<'_>) {
    output.line("");
    if steps.is_empty() {
        return output.tell("show-nothing-next", &[]);
    }
    output.tell("show-next", &[]);
    let mut table = Table::new(&["event", "command", "due", "cite"]);
    for next in steps {
        table.rows.push(vec![
            output.term("event", &next.rule.kind),
            next.command(case),
            next.due.map(|due| due.to_string()).unwrap_or_default(),
            next.rule.cite.clone(),
        ]);
    }
    output.table(&table);
}

fn section(title: &str, table: &Table, output: &mut Output<'_>) {
    if !table.rows.is_empty() {
        output.line("");
        output.tell(title, &[]);
        output.table(table);
    }
}

fn head(matter: &Matter<'_>, full: bool, output: &mut Output<'_>) {
    let header = &matter.case.header;
    let state = output.term("state", matter.state());
    let grades: Vec<String> = header.request.grades.iter().map(u8::to_string).collect();
    let lines = [
        ("show-title", vec![("case", header.number.to_string().into()), ("state", state.into())]),
        (
            "show-service",
            vec![
                (
                    "service",
                    crate::diagnostic::Argument::Term(format!("service-{}", header.service)),
                ),
                ("edition", header.edition.id.as_str().into()),
            ],
        ),
        (
            "show-received",
            vec![
                ("received", header.received.into()),
                ("registered", header.registered.into()),
                ("channel", output.term("channel", &header.channel).into()),
            ],
        ),
        (
            "show-applicant",
            vec![
                ("name", header.applicant.name.as_str().into()),
                ("iin", shown_iin(header.applicant.iin.as_ref(), full).unwrap_or_default().into()),
                (
                    "phone",
                    header
                        .applicant
                        .phone
                        .as_deref()
                        .map(|phone| shown_phone(phone, full))
                        .unwrap_or_default()
                        .into(),
                ),
            ],
        ),
        (
            "show-student",
            vec![
                ("name", header.student.name.as_str().into()),
                ("iin", shown_iin(header.student.iin.as_ref(), full).unwrap_or_default().into()),
                ("born", header.student.born.map(|day| day.to_string()).unwrap_or_default().into()),
            ],
        ),
        (
            "show-school",
            vec![
                ("school", header.student.school.as_str().into()),
                ("grade", i64::from(header.student.grade).into()),
            ],
        ),
        (
            "show-request",
            vec![
                ("category", output.term("category", &header.request.category).into()),
                ("grades", grades.join(", ").into()),
                (
                    "year",
                    format!("{}/{}", header.request.school_year, header.request.school_year + 1)
                        .into(),
                ),
            ],
        ),
    ];
    for (key, arguments) in lines {
        output.tell(key, &arguments);
    }
    if header.student.special_needs {
        output.tell("show-special-needs", &[]);
    }
}

fn detail_text((name, value): (&String, &toml::Value), output: &Output<'_>) -> String {
    let text = match value {
        toml::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    format!("{}: {text}", output.words().text(&format!("field-{name}")))
}
