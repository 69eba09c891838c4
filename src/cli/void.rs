//! `void`: a case that should never have been there. It stays, and its number stays taken.

use super::{Outcome, arguments, desk::Desk, event, output::Output};
use crate::{
    diagnostic::{Diagnostic, codes},
    law::StateOutcome,
};

pub(super) fn run(arguments: &arguments::Void, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let reason = arguments.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    if reason.is_none() {
        output.say("void-no-reason", &[("case", arguments.case.as_str().into())]);
    }
    event::add(&arguments.case, "void", desk, output, |_, matter| {
        if matter.outcome() == StateOutcome::Void {
            return Err(Diagnostic::error(codes::ALREADY_VOID)
                .with("case", matter.case.header.number.to_string())
                .into());
        }
        Ok(event::of_verb("void", matter, desk.clock.now)?.with_some("reason", reason))
    })
}
