//! `appeal`: complaints about a case (O61 p.26-29).

use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, AppealAct, AppealStep, Format},
    decision::worded,
    desk::Desk,
    event,
    output::{Output, Table},
    record, wizard,
};
use crate::{
    case::NewEvent,
    diagnostic::{Diagnostic, Exit, Result, codes},
    procedure::{Complaint, Matter},
};

/// Whom a complaint is for, where nothing else is said.
const ADDRESSEE: &str = "provider";

pub(super) fn run(arguments: &arguments::Appeal, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let Some(act) = wizard::appeal(&arguments.act, desk, output)? else {
        return Ok(Exit::Interrupted);
    };
    match &act {
        AppealAct::Receive(arguments) => receive(arguments, desk, output),
        AppealAct::Register(step) => add(step, "appeal register", &[], desk, output),
        AppealAct::Forward(arguments) => {
            let details = [("body", arguments.body.as_deref())];
            add(&arguments.step, "appeal forward", &details, desk, output)
        }
        AppealAct::Satisfy(arguments) => {
            let decision = arguments.decision.as_deref();
            let reason = worded(&arguments.wording, false, desk)?;
            let details = [("decision", decision), ("reason", reason.as_deref())];
            add(&arguments.step, "appeal satisfy", &details, desk, output)
        }
        AppealAct::Decide(arguments) => {
            let reason = worded(&arguments.wording, false, desk)?;
            let details = [
                ("outcome", arguments.outcome.as_deref()),
                ("decision", arguments.decision.as_deref()),
                ("reason", reason.as_deref()),
            ];
            add(&arguments.step, "appeal decide", &details, desk, output)
        }
        AppealAct::List(arguments) => list(arguments, desk, output),
    }
}

/// A complaint lives under the edition of the day it is received, not under the case's.
fn receive(arguments: &arguments::AppealReceive, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    event::add(&arguments.case, "appeal receive", desk, output, |_, matter| {
        let at = desk.happened("--at", arguments.at.as_deref(), [matter.case])?;
        let law = desk.laws.in_force(&matter.law.service, at.date_naive())?;
        let mut edition = toml::Table::new();
        edition.insert("id".to_owned(), law.id.as_str().into());
        edition.insert("digest".to_owned(), law.digest.as_str().into());
        let event = event::of_verb("appeal receive", matter, at)?
            .with("complaint", i64::from(matter.next_complaint_number()))
            .with("edition", edition);
        let details = [
            ("addressee", Some(arguments.addressee.as_deref().unwrap_or(ADDRESSEE))),
            ("about", arguments.about.as_deref()),
        ];
        with_details(event, &details, matter, desk)
    })
}

fn add(
    step: &AppealStep,
    verb: &'static str,
    details: &[(&str, Option<&str>)],
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    event::add(&step.case, verb, desk, output, |_, matter| {
        let at = desk.happened("--at", step.at.as_deref(), [matter.case])?;
        let complaint = open(matter, step.complaint)?;
        let event = event::of_verb(verb, matter, at)?;
        let event = event.with("complaint", i64::from(complaint.number));
        with_details(event, details, matter, desk)
    })
}

/// Adds what was typed, read as the service's data describe the details of the event.
fn with_details(
    mut event: NewEvent,
    details: &[(&str, Option<&str>)],
    matter: &Matter<'_>,
    desk: &Desk,
) -> Result<NewEvent> {
    let fields = matter.law.event(&event.kind).map_or(&[][..], |rule| &rule.fields);
    for (name, value) in details {
        let (Some(value), Some(field)) = (value, fields.iter().find(|field| field.name == *name))
        else {
            continue;
        };
        let value = match *name {
            // Paragraphs, read and looked through already.
            "reason" => (*value).into(),
            _ => record::detail(field, value, desk)?,
        };
        event = event.with(name, value);
    }
    Ok(event)
}

/// The complaint meant: the one of the number typed, or the only one that is open.
fn open<'m>(matter: &'m Matter<'_>, number: Option<u32>) -> Result<Complaint<'m>> {
    let case = matter.case.header.number.to_string();
    let open: Vec<u32> =
        matter.complaints().iter().filter(|one| !one.closed).map(|one| one.number).collect();
    if number.is_none() && open.len() > 1 {
        let numbers: Vec<String> = open.iter().map(u32::to_string).collect();
        return Err(Diagnostic::error(codes::SEVERAL_COMPLAINTS)
            .with("case", case)
            .with("numbers", numbers.join(", "))
            .into());
    }
    matter.open_complaint(number).ok_or_else(|| {
        let number = number.map(|number| number.to_string()).unwrap_or_default();
        Diagnostic::error(codes::NO_COMPLAINT).with("case", case).with("number", number).into()
    })
}

fn list(arguments: &arguments::AppealList, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let (cases, mut problems) = desk.all(look);
    let mut table = Table::new(&["case", "complaint", "received", "addressee", "state", "due"]);
    let mut objects: Vec<Value> = Vec::new();
    for stored in &cases {
        let Some(matter) = problems.gather(desk.matter_at(&stored.case, look)) else { continue };
        let Some(deadlines) = problems.gather(matter.deadlines(look.day)) else { continue };
        for complaint in matter.complaints().iter().filter(|one| arguments.all || !one.closed) {
            let of_it = |deadline: &&crate::procedure::Deadline<'_>| {
                deadline.complaint == Some(complaint.number) && deadline.status.is_pending()
            };
            let due = deadlines.iter().find(of_it).map(|deadline| deadline.due().to_string());
            let last = complaint.events.last().map_or("", |event| event.kind.as_str());
            let received = complaint.events.first().map(|event| event.at.to_rfc3339());
            let case = stored.case.header.number.to_string();
            objects.push(json!({
                "case": case,
                "complaint": complaint.number,
                "received": received,
                "addressee": complaint.addressee,
                "last_event": last,
                "closed": complaint.closed,
                "due": due,
            }));
            table.rows.push(vec![
                case,
                complaint.number.to_string(),
                received.unwrap_or_default().chars().take(10).collect(),
                output.term("addressee", complaint.addressee),
                output.term("event", last),
                due.unwrap_or_default(),
            ]);
        }
    }
    output.diagnose_all(&problems);
    match output.format() {
        Format::Json => output.json(json!({ "complaints": objects })),
        _ => output.table(&table),
    }
    Ok(problems.exit())
}
