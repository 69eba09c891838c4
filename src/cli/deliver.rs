//! `deliver`: the result goes to the applicant's cabinet (O61 p.24).

use chrono::{DateTime, FixedOffset};

use super::{
    Outcome, arguments,
    desk::{Desk, SERVICE},
    event,
    output::Output,
};
use crate::{
    calendar::Why,
    case::NewEvent,
    diagnostic::{Diagnostics, Exit, Result},
    procedure::{Act, register},
};

pub(super) fn run(arguments: &arguments::Deliver, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let at = desk.moment("--at", arguments.at.as_deref())?;
    // All or none: what one case forbids is known before another is written.
    let mut problems = Diagnostics::default();
    for stored in desk.cases(&arguments.cases)? {
        problems
            .gather(desk.matter(&stored.case).and_then(|matter| matter.permit(Act::Deliver, at)));
    }
    problems.or(())?;
    say_after_hours(at, desk, output)?;
    for case in &arguments.cases {
        event::add(case, "deliver", desk, output, |matter| {
            matter.permit(Act::Deliver, at)?;
            Ok(NewEvent::new(Act::Deliver.event(), at))
        })?;
    }
    Ok(Exit::Fine)
}

/// Out of hours the result is given the next working day (O61 p.21); the fact stays as it
/// happened.
fn say_after_hours(at: DateTime<FixedOffset>, desk: &Desk, output: &mut Output<'_>) -> Result<()> {
    let law = desk.laws.in_force(SERVICE, at.date_naive())?;
    let given = register(at, &desk.rules, desk.calendar, law.week)?;
    if given.why != Why::InHours {
        output
            .say("delivered-after-hours", &[("at", at.into()), ("date", given.registered.into())]);
    }
    Ok(())
}
