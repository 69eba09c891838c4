//! `withdraw`: the applicant takes the application back.

use super::{Outcome, arguments, desk::Desk, event, output::Output};
use crate::{case::NewEvent, procedure::Act};

pub(super) fn run(
    arguments: &arguments::Withdraw,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let at = desk.moment("--at", arguments.at.as_deref())?;
    event::add(&arguments.case, "withdraw", desk, output, |matter| {
        matter.permit(Act::Withdraw, at)?;
        Ok(NewEvent::new(Act::Withdraw.event(), at)
            .with_some("reason", arguments.reason.as_deref()))
    })
}
