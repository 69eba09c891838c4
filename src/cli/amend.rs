//! `amend`: a record that was changed by hand is taken as it stands, with a reason.

use super::{Outcome, arguments, decision::needed, desk::Desk, event, output::Output};
use crate::{
    diagnostic::{Diagnostic, codes},
    digest::sha256,
    store::Odd,
};

pub(super) fn run(arguments: &arguments::Amend, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let reason = needed("--reason", Some(&arguments.reason))?;
    let stored = desk.case(&arguments.case)?;
    let number = stored.case.header.number.to_string();
    let is_edited = desk.directory.examine()?.iter().any(|oddity| {
        matches!(oddity.what, Odd::Edited | Odd::Untold)
            && desk.directory.root().join(&oddity.file) == stored.path
    });
    if !is_edited {
        return Err(crate::diagnostic::Diagnostics::from(
            Diagnostic::error(codes::NOTHING_TO_AMEND).with("case", number),
        )
        .into());
    }
    event::add(&arguments.case, "amend", desk, output, |matter| {
        Ok(event::of_verb("note", matter, desk.clock.now)?
            .with("text", reason)
            .with("amends", format!("sha256:{}", sha256(stored.text.as_bytes()))))
    })
}
