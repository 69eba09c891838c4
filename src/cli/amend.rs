//! `amend`: a record that was changed by hand is taken as it stands, with a reason.

use super::{Outcome, arguments, decision::needed, desk::Desk, event, output::Output};
use crate::{
    diagnostic::{Diagnostic, codes},
    digest::sha256,
};

pub(super) fn run(arguments: &arguments::Amend, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let reason = needed("--reason", Some(&arguments.reason))?;
    event::add(&arguments.case, "amend", desk, output, |stored, matter| {
        if desk.directory.is_as_told(stored) {
            let number = stored.case.header.number.to_string();
            return Err(Diagnostic::error(codes::NOTHING_TO_AMEND).with("case", number).into());
        }
        Ok(event::of_verb("note", matter, desk.clock.now)?
            .with("text", reason)
            .with("amends", format!("sha256:{}", sha256(stored.text.as_bytes()))))
    })
}
