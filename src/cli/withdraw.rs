//! `withdraw`: the applicant takes the application back.

use super::{Outcome, arguments, desk::Desk, event, output::Output, wizard};
use crate::{case::NewEvent, diagnostic::Exit, procedure::Act};

pub(super) fn run(
    arguments: &arguments::Withdraw,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let Some(arguments) = wizard::closing(arguments, desk, output)? else {
        return Ok(Exit::Interrupted);
    };
    event::add(&arguments.case, "withdraw", desk, output, |_, matter| {
        let at = desk.happened("--at", arguments.at.as_deref(), [matter.case])?;
        matter.permit(Act::Withdraw, at)?;
        Ok(NewEvent::new(Act::Withdraw.event(matter.law), at)
            .with_some("reason", arguments.reason.as_deref()))
    })
}
