//! `deliver`: the result goes to the applicant's cabinet (O61 p.24).

use super::{Outcome, arguments, desk::Desk, event, output::Output};
use crate::{
    case::NewEvent,
    diagnostic::{Diagnostics, Exit},
    procedure::Act,
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
    for case in &arguments.cases {
        event::add(case, "deliver", desk, output, |matter| {
            matter.permit(Act::Deliver, at)?;
            Ok(NewEvent::new(Act::Deliver.event(), at))
        })?;
    }
    Ok(Exit::Fine)
}
