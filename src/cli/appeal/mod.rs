//! `appeal`: complaints about a case (O61 p.26-29; O312 r.35 p.66-70, r.38 p.14).

mod bundle;
mod list;

use super::{
    Outcome,
    arguments::{self, AppealAct, AppealStep},
    decision::worded,
    desk::Desk,
    event,
    output::Output,
    record, wizard,
};
use crate::{
    case::NewEvent,
    diagnostic::{Argument, Diagnostic, Exit, Result, codes},
    law::Edition,
    procedure::{Act, Complaint, Matter, NextStep},
};

/// Whom a complaint is for, where nothing else is said.
const ADDRESSEE: &str = "provider";
/// The channel of the State Corporation, and whom its staff is complained of to (O312.35 p.69).
const CORPORATION: &str = "state-corporation";
const OF_CORPORATION: [&str; 2] = ["corporation-head", "informatisation-authority"];

pub(super) fn run(arguments: &arguments::Appeal, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let Some(act) = wizard::appeal(&arguments.act, desk, output)? else {
        return Ok(Exit::Interrupted);
    };
    match &act {
        AppealAct::Receive(arguments) => receive(arguments, desk, output),
        AppealAct::Register(step) => add(step, "appeal register", &[], desk, output),
        AppealAct::Forward(arguments) => {
            let details = [("body", arguments.body.as_deref())];
            let exit = add(&arguments.step, "appeal forward", &details, desk, output)?;
            say_bundle(&arguments.step, desk, output)?;
            Ok(exit)
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
        AppealAct::Withdraw(arguments) => {
            let details = [("reason", arguments.reason.as_deref())];
            add(&arguments.step, "appeal withdraw", &details, desk, output)
        }
        AppealAct::Court(arguments) => {
            let details =
                [("court", arguments.court.as_deref()), ("number", arguments.number.as_deref())];
            add(&arguments.step, COURT, &details, desk, output)
        }
        AppealAct::Judgment(arguments) => {
            let details = [
                ("outcome", arguments.outcome.as_deref()),
                ("decision", arguments.decision.as_deref()),
            ];
            add(&arguments.step, JUDGMENT, &details, desk, output)
        }
        AppealAct::Bundle(arguments) => bundle::run(arguments, desk, output),
        AppealAct::List(arguments) => list::run(arguments, desk, output),
    }
}

/// The verbs of what comes after the review (O61 p.29).
const COURT: &str = "appeal court";
const JUDGMENT: &str = "appeal judgment";

/// A complaint lives under the edition of the day it is received, not under the case's.
fn receive(arguments: &arguments::AppealReceive, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut remarks = Vec::new();
    let exit = event::add(&arguments.case, "appeal receive", desk, output, |_, matter| {
        let at = desk.happened("--at", arguments.at.as_deref(), [matter.case])?;
        let law = desk.laws.in_force(&matter.law.service, at.date_naive())?;
        let addressee = arguments.addressee.as_deref().unwrap_or(ADDRESSEE);
        let about = arguments.about.as_deref();
        let mut edition = toml::Table::new();
        edition.insert("id".to_owned(), law.id.as_str().into());
        edition.insert("digest".to_owned(), law.digest.as_str().into());
        let earlier = matter.earlier(addressee, about);
        let event = event::of_verb("appeal receive", matter, at)?
            .with("complaint", i64::from(matter.next_complaint_number()))
            .with("edition", edition)
            .with_some("repeats", earlier.last().map(|earlier| i64::from(earlier.number)));
        let details = [("addressee", Some(addressee)), ("about", about)];
        let event = with_details(event, &details, matter, desk)?;
        remarks.extend(earlier.last().map(|earlier| repeats(earlier, matter)));
        remarks.extend(elsewhere(addressee, matter));
        remarks.extend(newer(law, matter));
        Ok(event)
    })?;
    for Remark { key, values } in remarks {
        output.say(key, &values);
    }
    Ok(exit)
}

/// Something to be known of a complaint that is recorded all the same.
struct Remark {
    key: &'static str,
    values: Vec<(&'static str, Argument)>,
}

/// The same matter was decided already.
fn repeats(earlier: &Complaint<'_>, matter: &Matter<'_>) -> Remark {
    let closed = matter.closing(earlier);
    let kind = closed.map_or("complaint-decided", |event| event.kind.as_str());
    let how = match matter.outcome_of(earlier) {
        Some(outcome) => format!("choice-{outcome}"),
        None => format!("event-{kind}"),
    };
    let mut values =
        vec![("number", i64::from(earlier.number).into()), ("how", Argument::Term(how))];
    values.extend(closed.map(|event| ("date", event.at.date_naive().into())));
    Remark { key: "appeal-repeats", values }
}

/// The corporation's staff has nothing to do with what did not come through it.
fn elsewhere(addressee: &str, matter: &Matter<'_>) -> Option<Remark> {
    let through = matter.case.header.channel == CORPORATION || matter.collection() == CORPORATION;
    let remark = Remark { key: "appeal-not-through-corporation", values: Vec::new() };
    (OF_CORPORATION.contains(&addressee) && !through).then_some(remark)
}

/// The complaint lives under another edition than its case.
fn newer(law: &Edition, matter: &Matter<'_>) -> Option<Remark> {
    let values = vec![("edition", law.id.as_str().into()), ("own", matter.law.id.as_str().into())];
    (law.id != matter.law.id).then_some(Remark { key: "appeal-edition", values })
}

fn add(
    step: &AppealStep,
    verb: &'static str,
    details: &[(&str, Option<&str>)],
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let mut before_review = None;
    let exit = event::add(&step.case, verb, desk, output, |_, matter| {
        let at = desk.happened("--at", step.at.as_deref(), [matter.case])?;
        let complaint = match verb {
            COURT | JUDGMENT => ended(matter, step.complaint)?,
            _ => open(matter, step.complaint)?,
        };
        let event = event::of_verb(verb, matter, at)?;
        if verb == COURT && !complaint.closed {
            before_review = matter.law.event(&event.kind).map(|rule| rule.cite.clone());
        }
        let event = event.with("complaint", i64::from(complaint.number));
        with_details(event, details, matter, desk)
    })?;
    if let Some(cite) = before_review {
        output.say("appeal-before-review", &[("cite", Argument::Cite(cite))]);
    }
    say_reopened(step, desk, output)?;
    Ok(exit)
}

/// What may lawfully come next where the complaint opened the case again.
fn say_reopened(step: &AppealStep, desk: &Desk, output: &mut Output<'_>) -> Result<()> {
    let stored = desk.case(&step.case)?;
    let matter = desk.matter(&stored.case)?;
    let last = stored.case.events.last().and_then(|event| matter.law.event(&event.kind));
    if matter.reopened().is_none() || last.is_none_or(|rule| rule.favours.is_empty()) {
        return Ok(());
    }
    let case = stored.case.header.number.to_string();
    let next = matter.next_steps()?;
    let state = matter.state();
    let opened = |next: &&NextStep<'_>| {
        let before = next.rule.from.as_ref().is_some_and(|from| from.iter().any(|s| s == state));
        next.rule.to.is_some() && !before && next.rule.verb != Act::Withdraw.verb()
    };
    let ways = next.iter().filter(opened);
    let ways: Vec<String> = ways.map(|next| next.command(&case)).collect();
    output.say("appeal-reopened", &[("case", case.into()), ("next", ways.join("; ").into())]);
    Ok(())
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
    let open: Vec<u32> =
        matter.complaints().iter().filter(|one| !one.closed).map(|one| one.number).collect();
    if number.is_none() && open.len() > 1 {
        let case = matter.case.header.number.to_string();
        let numbers: Vec<String> = open.iter().map(u32::to_string).collect();
        return Err(Diagnostic::error(codes::SEVERAL_COMPLAINTS)
            .with("case", case)
            .with("numbers", numbers.join(", "))
            .into());
    }
    matter.open_complaint(number).ok_or_else(|| none_of(matter, number).into())
}

/// The complaint that goes to court: the one of the number typed, or the last that was decided,
/// else the last that came.
fn ended<'m>(matter: &'m Matter<'_>, number: Option<u32>) -> Result<Complaint<'m>> {
    let complaints = matter.complaints();
    let decided = |one: &&Complaint<'_>| one.closed && matter.outcome_of(one).is_some();
    let found = match number {
        Some(number) => complaints.iter().find(|one| one.number == number),
        None => complaints.iter().rfind(decided).or(complaints.last()),
    };
    found.cloned().ok_or_else(|| none_of(matter, number).into())
}

/// The complaint that a bundle is made for: the one of the number typed, or the last that is
/// open, else the last that came.
fn bundled<'m>(matter: &'m Matter<'_>, number: Option<u32>) -> Result<Complaint<'m>> {
    let complaints = matter.complaints();
    let found = match number {
        Some(number) => complaints.iter().find(|one| one.number == number),
        None => complaints.iter().rfind(|one| !one.closed).or(complaints.last()),
    };
    found.cloned().ok_or_else(|| none_of(matter, number).into())
}

/// The complaint goes on with the administrative case (O61 p.27).
fn say_bundle(step: &AppealStep, desk: &Desk, output: &mut Output<'_>) -> Result<()> {
    let case = desk.case(&step.case)?.case.header.number.to_string();
    let complaint = step.complaint.map(|number| format!(" --complaint {number}"));
    let command = format!("ruqsat appeal bundle {case}{}", complaint.unwrap_or_default());
    output.say("next-bundle", &[("command", command.into())]);
    Ok(())
}

fn none_of(matter: &Matter<'_>, number: Option<u32>) -> Diagnostic {
    let number = number.map(|number| number.to_string()).unwrap_or_default();
    let case = matter.case.header.number.to_string();
    Diagnostic::error(codes::NO_COMPLAINT).with("case", case).with("number", number)
}
