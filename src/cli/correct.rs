//! `correct`: sets right what was typed wrong, of an event or of the application itself.
//!
//! Nothing in a case file is changed: a correction is an event at its end, and what it moved
//! is said. What is corrected is read and checked as when it was first typed.

use serde_json::json;

use super::{
    Outcome,
    arguments::{self, Format},
    desk::Desk,
    enrolment, order,
    output::Output,
    record,
    register::Typed,
    toml_entry::{TomlEntry, field},
};
use crate::{
    batch::{Meaning, read_application},
    case::{Case, NewEvent, RegistrationMark, difference},
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Result, codes},
    procedure::Matter,
};

/// The event that a correction is.
const CORRECTED: &str = "corrected";

pub(super) fn run(arguments: &arguments::Correct, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut writer = order::writer("correct", desk, output)?;
    let stored = desk.case(&arguments.case)?;
    let matter = desk.matter(&stored.case)?;
    let correction = match arguments.event {
        Some(n) => of_event(n, &arguments.fields, &matter, desk)?,
        None => of_header(&arguments.fields, &stored.case, desk)?,
    };
    let reason = arguments.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let correction = correction.with_some("reason", reason);
    let before = days(&matter, desk)?;
    let stored = writer.append(&stored, vec![correction])?;
    drop(writer);
    // Read anew: the correction is believed from here on.
    let stored = desk.directory.read(&stored.case.header.number)?;
    let matter = desk.matter(&stored.case)?;
    let moved = moved(&before, &days(&matter, desk)?);
    let case = stored.case.header.number.to_string();
    if output.format() == Format::Json {
        let steps: Vec<_> = moved
            .iter()
            .map(|(step, was, is)| json!({ "step": step, "was": was, "is": is }))
            .collect();
        output.json(json!({ "case": case, "state": matter.state(), "moved": steps }));
        return Ok(Exit::Fine);
    }
    let state = output.term("state", matter.state());
    output.tell("corrected", &[("case", case.into()), ("state", state.into())]);
    for (step, was, is) in moved {
        let step = Argument::Term(format!("step-{step}"));
        output.tell("corrected-moved", &[("step", step), ("was", was.into()), ("is", is.into())]);
    }
    Ok(Exit::Fine)
}

/// The correction of an event: its moment, or the details that the service's data give it.
fn of_event(n: u32, typed: &[String], matter: &Matter<'_>, desk: &Desk) -> Result<NewEvent> {
    let number = matter.case.header.number.to_string();
    let known = matter.events().iter().find(|event| event.n == n);
    let Some((event, rule)) = known.and_then(|event| Some((event, matter.law.event(&event.kind)?)))
    else {
        let known: Vec<String> = matter.events().iter().map(|event| event.n.to_string()).collect();
        return Err(Diagnostic::error(codes::NO_SUCH_EVENT)
            .with("case", number)
            .with("n", i64::from(n))
            .with("events", known.join(", "))
            .into());
    };
    let mut problems = Diagnostics::default();
    let mut set = toml::Table::new();
    for text in typed {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        let read = match rule.fields.iter().find(|field| field.name == name) {
            Some(field) => record::detail(field, value, desk),
            None if name == "at" => desk.moment("at", Some(value)).map(crate::case::moment_value),
            None => Err(record::unknown_field(rule, name, &["at"]).into()),
        };
        if let Some(value) = problems.gather(read) {
            set.insert(name.to_owned(), value);
        }
    }
    problems.or(())?;
    let unchanged = set.iter().all(|(name, value)| event.details.get(name) == Some(value));
    correction(matter.case, set, unchanged, desk)
        .map(|correction| correction.with("fixes", i64::from(n)))
}

/// The correction of the application: what `register` reads, read again with other values.
fn of_header(typed: &[String], case: &Case, desk: &Desk) -> Result<NewEvent> {
    let law = desk.law(case)?;
    let mut problems = Diagnostics::default();
    let mut values = Vec::with_capacity(typed.len());
    for text in typed {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        values.extend(
            problems.gather(field(name, &law.application)).map(|column| (column, value.to_owned())),
        );
    }
    problems.or(())?;
    let header = &case.header;
    let path = std::path::Path::new("applications");
    let text = header.to_text();
    let (entry, _) = TomlEntry::parse(path, &text, Typed::of(values))?;
    let meaning = Meaning { law, zone: desk.zone, office: &desk.rules };
    let mut application = read_application(&entry, meaning)?;
    if let (Some(read), Some(old)) = (&mut application.source, &header.source) {
        read.system.clone_from(&old.system);
    }
    let mut registered = header.registered;
    if application.received != header.received {
        let chosen = Some(law).filter(|_| header.edition.chosen);
        let enrolment = enrolment::prepare(desk, &header.service, application.clone(), chosen)?;
        registered = enrolment.registration.registered;
    }
    let mut corrected = application.register(RegistrationMark {
        number: header.number.clone(),
        service: header.service.clone(),
        edition: header.edition.clone(),
        registered,
        recorded: desk.clock.now,
        by: desk.user.clone(),
        clock_set: desk.clock.set,
    });
    corrected.recorded = header.recorded;
    corrected.by.clone_from(&header.by);
    corrected.clock.clone_from(&header.clock);
    let set = difference(header, &corrected);
    let unchanged = set.is_empty();
    correction(case, set, unchanged, desk)
}

fn correction(case: &Case, set: toml::Table, unchanged: bool, desk: &Desk) -> Result<NewEvent> {
    if unchanged {
        let case = case.header.number.to_string();
        return Err(Diagnostic::error(codes::NOTHING_TO_CORRECT).with("case", case).into());
    }
    Ok(NewEvent::new(CORRECTED, desk.clock.now).with("set", set))
}

/// The last day of each step.
fn days(matter: &Matter<'_>, desk: &Desk) -> Result<Vec<(String, chrono::NaiveDate)>> {
    let deadlines = matter.deadlines(desk.clock.today())?;
    Ok(deadlines.iter().map(|deadline| (deadline.step.id.clone(), deadline.due())).collect())
}

/// The steps whose last day is another now.
fn moved<'d>(
    before: &'d [(String, chrono::NaiveDate)],
    after: &[(String, chrono::NaiveDate)],
) -> Vec<(&'d str, chrono::NaiveDate, chrono::NaiveDate)> {
    let same_step = |(step, was): &'d (String, chrono::NaiveDate)| {
        let (_, is) = after.iter().find(|(other, _)| other == step)?;
        (is != was).then_some((step.as_str(), *was, *is))
    };
    before.iter().filter_map(same_step).collect()
}
