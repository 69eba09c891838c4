//! `explain`: why the dates of a case are what they are, or what a code means.

use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, Format},
    day_words,
    desk::{Desk, Look},
    doubt,
    output::Output,
    page, reading,
};
use crate::{
    calendar::{Arrival, Why},
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Result, codes},
    language::Words,
    law::{Choices, Unit},
    procedure::{Direction, Matter, Reckoning, Start, StepProof},
    store::StoredCase,
};

/// A code has a page anywhere; a case needs its office.
pub(super) fn run(
    arguments: &arguments::Explain,
    desk: impl FnOnce() -> Result<Desk>,
    output: &mut Output<'_>,
) -> Outcome {
    let named = arguments.case.as_str();
    if page::codes().any(|code| code == named) {
        page::print(named, output);
        return Ok(Exit::Fine);
    }
    let found = desk().and_then(|desk| {
        let look = desk.look(&arguments.view)?;
        let stored = desk.case_at(named, look)?;
        Ok((desk, look, stored))
    });
    match found {
        Ok((desk, look, stored)) => proof(arguments.step.as_deref(), &desk, look, &stored, output),
        Err(_) if page::is_like_a_code(named) => Err(page::unknown(named).into()),
        Err(problems) => Err(problems.into()),
    }
}

/// Why the dates of a case are what they are.
fn proof(
    step: Option<&str>,
    desk: &Desk,
    look: Look,
    stored: &StoredCase,
    output: &mut Output<'_>,
) -> Outcome {
    let matter = desk.matter_at(&stored.case, look)?;
    let known = |step: &str| matter.law.steps.iter().any(|one| one.id == step);
    if let Some(step) = step.filter(|step| !known(step)) {
        return Err(unknown_step(step, &matter).into());
    }
    let proof = matter.proof(step)?;
    if output.format() == Format::Json {
        let steps: Vec<Value> =
            proof.steps.iter().map(|step| step_json(step, output.words())).collect();
        output.json(json!({
            "case": stored.case.header.number.to_string(),
            "edition": matter.law.id,
            "registered": stored.case.header.registered.to_string(),
            "arrival": arrival_words(&proof.registration, &matter, output.words()),
            "steps": steps,
        }));
        return Ok(Exit::Fine);
    }
    let number = stored.case.header.number.to_string();
    output.tell(
        "explain-title",
        &[
            ("case", number.into()),
            ("service", Argument::Term(format!("service-{}", matter.law.service))),
            ("edition", matter.law.id.as_str().into()),
            ("amended", matter.law.amended_by.as_str().into()),
            ("from", matter.law.from.into()),
            ("estimate", if matter.law.from_is_estimate { "yes" } else { "" }.into()),
        ],
    );
    if step.is_none() {
        let arrival = arrival_words(&proof.registration, &matter, output.words());
        output.line("");
        output.line(&arrival);
    }
    for step in &proof.steps {
        on_screen(step, &desk.rules.readings, output)?;
    }
    let coming = proof.steps.iter().filter(|step| step.reckoning.due >= look.day);
    doubt::say_open(coming.map(|step| step.doubt), output);
    Ok(Exit::Fine)
}

fn unknown_step(step: &str, matter: &Matter<'_>) -> Diagnostics {
    let mut steps: Vec<&str> = matter.law.steps.iter().map(|step| step.id.as_str()).collect();
    steps.dedup();
    Diagnostic::error(codes::UNKNOWN_STEP).with("step", step).with("steps", steps.join(", ")).into()
}

fn arrival_words(arrival: &Arrival, matter: &Matter<'_>, words: &Words) -> String {
    let header = &matter.case.header;
    let (key, reason) = match &arrival.why {
        Why::InHours => ("explain-in-hours", String::new()),
        Why::AfterHours => ("explain-after-hours", String::new()),
        Why::DayOff(reason) => ("explain-day-off", day_words::day_off(reason, words)),
    };
    words.say(
        key,
        &[
            ("received", header.received.into()),
            ("registered", header.registered.into()),
            ("close", matter.office.hours.close.format("%H:%M").to_string().into()),
            ("reason", reason.into()),
            ("cite", Argument::Cite(matter.law.hours.registration_cite.clone())),
        ],
    )
}

/// What was counted from, how far and which way, in one sentence.
fn rule_words(step: &StepProof<'_>, words: &Words) -> String {
    let Reckoning { from, start, direction, interval, due, .. } = &step.reckoning;
    let start = match start {
        Start::Registered => words.text("start-registered"),
        Start::Event(kind) => words.text(&format!("event-{kind}")),
        Start::Deadline(id) => {
            words.say("start-deadline", &[("step", Argument::Term(format!("step-{id}")))])
        }
    };
    let unit = match interval.unit {
        Unit::WorkingDays => "unit-working-days",
        Unit::CalendarDays => "unit-calendar-days",
    };
    let interval = words.say(unit, &[("count", interval.count.into())]);
    let key = match direction {
        Direction::Forward => "explain-forward",
        Direction::Back => "explain-back",
    };
    words.say(
        key,
        &[
            ("from", (*from).into()),
            ("start", start.into()),
            ("interval", interval.into()),
            ("due", (*due).into()),
            ("cite", Argument::Cite(step.step.cite.clone())),
        ],
    )
}

fn on_screen(step: &StepProof<'_>, readings: &Choices, output: &mut Output<'_>) -> Result<()> {
    output.line("");
    let name = output.term("step", &step.step.id);
    let title = match step.complaint {
        Some(number) => output
            .words()
            .say("explain-complaint", &[("step", name.into()), ("n", i64::from(number).into())]),
        None => name,
    };
    output.tell("explain-step", &[("step", title.into()), ("due", step.reckoning.due.into())]);
    let rule = rule_words(step, output.words());
    output.line(&format!("  {rule}"));
    for line in day_words::strip(&step.strip, output.words()) {
        output.line(&format!("  {line}"));
    }
    if let Some(until) = step.reckoning.counted_until {
        let stands = output.words().say("explain-stands", &[("date", until.into())]);
        output.line(&format!("  {stands}"));
    }
    if step.safe_by < step.reckoning.due {
        let safe = output.words().say("explain-safe", &[("date", step.safe_by.into())]);
        output.line(&format!("  {safe}"));
    }
    for line in reading::lines(step.step.readings.iter().map(String::as_str), readings, output)? {
        output.line(&format!("  {line}"));
    }
    Ok(())
}

fn step_json(step: &StepProof<'_>, words: &Words) -> Value {
    let strip: Vec<Value> = step
        .strip
        .iter()
        .map(|day| {
            let reason = day_words::day(&day.day, words);
            json!({
                "date": day.date.to_string(),
                "number": day.number,
                "reason": (!reason.is_empty()).then_some(reason),
            })
        })
        .collect();
    json!({
        "step": step.step.id,
        "complaint": step.complaint,
        "from": step.reckoning.from.to_string(),
        "rule": rule_words(step, words),
        "due": step.reckoning.due.to_string(),
        "safe_by": step.safe_by.to_string(),
        "cite": step.step.cite,
        "readings": step.step.readings,
        "estimated": step.doubt.is_estimated(),
        "may_move": step.doubt.may_move(),
        "counted_until": step.reckoning.counted_until.map(|day| day.to_string()),
        "days": strip,
    })
}
