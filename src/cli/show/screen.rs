//! A case on the screen.

use super::{entrance, timeline};
use crate::{
    case::{Request, Student},
    cli::{
        check,
        desk::Look,
        doubt,
        law::words::own,
        masked::{shown_details, shown_iin, shown_phone, shown_text},
        output::{Output, Table},
        warnings,
    },
    diagnostic::{Argument, Result},
    language::Words,
    law::InForce,
    procedure::{Deadline, Matter, NextStep},
};

/// Details that only machines read.
const FOR_MACHINES: [&str; 6] =
    ["digest", "edition", "language", "of", "order", "translation_digest"];

pub(super) fn whole(
    matter: &Matter<'_>,
    look: Look,
    full: bool,
    output: &mut Output<'_>,
) -> Result<()> {
    head(matter, full, output);
    if let Some(entrance) = &matter.case.header.request.entrance {
        entrance::print(entrance, full, output);
    }
    timeline::print(matter, look, output)?;
    documents(matter, output);
    events(matter, full, output);
    let terms = matter.deadlines(look.day)?;
    deadlines(&terms, output);
    warnings::write(&warnings::of(matter, &terms, look)?, output);
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

fn documents(matter: &Matter<'_>, output: &mut Output<'_>) {
    let mut table = Table::new(&["document", "number", "issued", "valid_until"]);
    for document in &matter.case.header.documents {
        table.rows.push(vec![
            output.term("document", &document.kind),
            document.number.clone().unwrap_or_default(),
            document.issued.map(|day| day.to_string()).unwrap_or_default(),
            document.valid_until.map(|day| day.to_string()).unwrap_or_default(),
        ]);
    }
    section("show-documents", &table, output);
}

fn events(matter: &Matter<'_>, full: bool, output: &mut Output<'_>) {
    let mut table = Table::new(&["n", "at", "event", "details"]);
    for event in matter.history() {
        let recorded = event.recorded.date_naive();
        let late = (recorded > event.at.date_naive())
            .then(|| output.words().say("recorded-on", &[("date", recorded.into())]));
        let details = told_details(&shown_details(&event.details, full));
        let details: Vec<String> =
            details.iter().map(|detail| detail_text(detail, output.words())).collect();
        table.rows.push(vec![
            event.n.to_string(),
            event.at.format("%Y-%m-%d %H:%M").to_string(),
            output.term("event", &event.kind),
            late.into_iter().chain(details).collect::<Vec<_>>().join("; "),
        ]);
    }
    section("show-events", &table, output);
}

fn deadlines(deadlines: &[Deadline<'_>], output: &mut Output<'_>) {
    let mut table =
        Table::new(&["step", "due", "status", "working_days_left", "safe_by", "slack", "cite"]);
    for deadline in deadlines {
        let pending = deadline.status.is_pending();
        let left = pending.then(|| deadline.working_days_left.to_string());
        let slack = pending.then(|| deadline.slack.to_string());
        table.rows.push(vec![
            output.term("step", &deadline.step.id),
            doubt::marked(deadline.due(), deadline.doubt, output.format()),
            output.term("status", deadline.status.as_str()),
            left.unwrap_or_default(),
            deadline.safe_by.to_string(),
            slack.unwrap_or_default(),
            output.cite(&deadline.step.cite),
        ]);
    }
    section("show-deadlines", &table, output);
    doubt::say(deadlines.iter().map(|deadline| deadline.doubt).collect(), output);
}

/// The commands that may come next.
pub(in crate::cli) fn next_steps(steps: &[NextStep<'_>], case: &str, output: &mut Output<'_>) {
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
            output.cite(&next.rule.cite),
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
    let mut lines = vec![
        ("show-title", vec![("case", header.number.to_string().into()), ("state", state.into())]),
        (
            "show-service",
            vec![
                ("service", Argument::Term(format!("service-{}", header.service))),
                ("edition", header.edition.id.as_str().into()),
                ("from", matter.law.in_force.map_or_else(|| "".into(), |day| day.from.into())),
                (
                    "estimate",
                    if matter.law.in_force.is_some_and(InForce::is_estimate) { "yes" } else { "" }
                        .into(),
                ),
                ("chosen", if header.edition.chosen { "yes" } else { "" }.into()),
                ("own", own(matter.law, output.words()).into()),
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
    ];
    lines.extend(header.student.as_ref().into_iter().flat_map(|student| about(student, full)));
    lines.extend(request(&header.request, full, output));
    for year in matter.years() {
        let come = output.term("stage", year.stage).into();
        let named = format!("{}/{}", year.school_year, year.school_year + 1);
        lines.push(("show-year", vec![("year", named.into()), ("stage", come)]));
    }
    for (key, arguments) in lines {
        output.tell(key, &arguments);
    }
    if header.student.as_ref().is_some_and(|student| student.special_needs) {
        output.tell("show-special-needs", &[]);
    }
}

/// A line by the key of its words, with the values they name.
type Said = (&'static str, Vec<(&'static str, Argument)>);

fn about(student: &Student, full: bool) -> Vec<Said> {
    let born = student.born.map(|day| day.to_string()).unwrap_or_default();
    let iin = shown_iin(student.iin.as_ref(), full).unwrap_or_default();
    let name = student.name.as_str();
    let person = vec![("name", name.into()), ("iin", iin.into()), ("born", born.into())];
    let mut said = vec![("show-student", person)];
    if let Some((school, grade)) = student.school.as_deref().zip(student.grade) {
        said.push((
            "show-school",
            vec![("school", school.into()), ("grade", i64::from(grade).into())],
        ));
    }
    said
}

/// What is asked, as far as the service has it.
fn request(request: &Request, full: bool, output: &Output<'_>) -> Vec<Said> {
    let mut said = Vec::new();
    if let Some((category, year)) = request.category.as_ref().zip(request.school_year) {
        let grades: Vec<String> = request.grades().iter().map(u8::to_string).collect();
        said.push((
            "show-request",
            vec![
                ("category", output.term("category", category).into()),
                ("grades", grades.join(", ").into()),
                ("year", format!("{year}/{}", year + 1).into()),
            ],
        ));
    }
    for (key, text) in [("show-reason", &request.reason), ("show-mistakes", &request.mistakes)] {
        said.extend(text.as_ref().map(|text| (key, vec![("text", shown_text(text, full).into())])));
    }
    said
}

/// What is told of an event, without what only machines read.
pub(in crate::cli) fn told_details(details: &toml::Table) -> toml::Table {
    let told = details.iter().filter(|(name, _)| !FOR_MACHINES.contains(&name.as_str()));
    told.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// A detail of an event in words.
pub(in crate::cli) fn detail_text((name, value): (&String, &toml::Value), words: &Words) -> String {
    let text = match value {
        toml::Value::String(text) if words.has(&format!("choice-{text}")) => {
            words.text(&format!("choice-{text}"))
        }
        // Paragraphs stand on one line of a table.
        toml::Value::String(text) => text.replace('\n', " / "),
        toml::Value::Datetime(moment) => short_moment(moment),
        // Rows of a sheet are counted: the paper shows them.
        toml::Value::Array(values) if values.iter().any(toml::Value::is_table) => {
            values.len().to_string()
        }
        toml::Value::Array(values) => {
            values.iter().filter_map(toml::Value::as_str).collect::<Vec<_>>().join(", ")
        }
        toml::Value::Table(set) => leaves(set, "").join(", "),
        other => other.to_string(),
    };
    format!("{}: {text}", words.text(&format!("field-{}", name.replace('_', "-"))))
}

/// What a correction sets, by its keys.
fn leaves(set: &toml::Table, above: &str) -> Vec<String> {
    let leaf = |(name, value): (&String, &toml::Value)| match value {
        toml::Value::Table(inner) => leaves(inner, &format!("{above}{name}.")),
        toml::Value::Datetime(moment) => vec![format!("{above}{name} = {}", short_moment(moment))],
        toml::Value::String(text) => vec![format!("{above}{name} = {text}")],
        other => vec![format!("{above}{name} = {other}")],
    };
    set.iter().flat_map(leaf).collect()
}

/// A moment to the minute, as the other columns have it.
fn short_moment(moment: &toml::value::Datetime) -> String {
    let text = moment.to_string().replace('T', " ");
    text.chars().take(16).collect()
}
