//! `void`: a case that should never have been there. It stays, and its number stays taken.

use super::{Outcome, arguments, decision::needed, desk::Desk, event, output::Output};
use crate::{
    case::NewEvent,
    diagnostic::{Diagnostic, codes},
};

pub(super) fn run(arguments: &arguments::Void, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let reason = needed("--reason", Some(&arguments.reason))?;
    event::add(&arguments.case, "void", desk, output, |matter| {
        if matter.state() == "void" {
            return Err(Diagnostic::error(codes::ALREADY_VOID)
                .with("case", matter.case.header.number.to_string())
                .into());
        }
        Ok(NewEvent::new("void", desk.clock.now).with("reason", reason))
    })
}
