//! `deliver`: the result goes to the applicant's cabinet (O61 p.24).

use chrono::{DateTime, FixedOffset};
use serde_json::json;

use super::{
    Outcome,
    arguments::{self, Format},
    desk::Desk,
    order,
    output::Output,
    record, wizard,
};
use crate::{
    calendar::Why,
    case::NewEvent,
    diagnostic::{Argument, Diagnostics, Exit, Result},
    procedure::{Act, register},
    store::StoredCase,
};

pub(super) fn run(arguments: &arguments::Deliver, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let Some(arguments) = wizard::closing(arguments, desk, output)? else {
        return Ok(Exit::Interrupted);
    };
    let mut writer = order::writer("deliver", desk, output)?;
    let stored = desk.cases(&arguments.cases)?;
    let cases = stored.iter().map(|one| &one.case);
    let at = desk.happened("--at", arguments.at.as_deref(), cases)?;
    // All or none: what one case forbids is known before another is written.
    let mut problems = Diagnostics::default();
    for one in &stored {
        problems.gather(desk.matter(&one.case).and_then(|matter| matter.permit(Act::Deliver, at)));
    }
    problems.or(())?;
    let mut said: Vec<&str> = Vec::new();
    for one in &stored {
        // The hours are the service's: once for all its cases.
        if !said.contains(&one.case.header.service.as_str()) {
            say_after_hours(one, at, desk, output)?;
            said.push(&one.case.header.service);
        }
    }
    let mut answers = Vec::with_capacity(stored.len());
    for one in &stored {
        let kind = Act::Deliver.event(desk.law(&one.case)?);
        let event = NewEvent::new(kind, at);
        let one = writer.append(one, vec![event])?;
        record::say_late(&one, kind, at, desk, output)?;
        answers.push(record::Recorded::of(&one, desk)?);
    }
    if output.format() == Format::Json {
        let cases: Vec<_> = answers.iter().map(record::Recorded::json).collect();
        output.json(json!({ "cases": cases }));
    } else {
        for answer in &answers {
            answer.tell(output);
        }
    }
    Ok(Exit::Fine)
}

/// Out of hours the result is given the next working day (O61 p.21); the fact stays as it
/// happened.
fn say_after_hours(
    stored: &StoredCase,
    at: DateTime<FixedOffset>,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<()> {
    let law = desk.law(&stored.case)?;
    if law.registration_cite().is_empty() {
        return Ok(());
    }
    let given = register(at, None, (law, &desk.rules), &desk.calendar)?;
    if given.why != Why::InHours {
        output.say(
            "delivered-after-hours",
            &[
                ("at", at.into()),
                ("date", given.registered.into()),
                ("cite", Argument::Cite(law.registered_by().to_owned())),
            ],
        );
    }
    Ok(())
}
