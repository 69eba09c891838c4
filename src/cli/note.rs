//! `note`: a remark on a case; the law knows nothing of it.

use super::{
    Outcome, arguments,
    desk::{Desk, invalid_argument},
    event,
    output::Output,
};
use crate::diagnostic::Diagnostics;

pub(super) fn run(arguments: &arguments::Note, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let text = arguments.text.trim();
    if text.is_empty() || text.chars().any(char::is_control) {
        return Err(
            Diagnostics::from(invalid_argument("value-text", text, "expected-plain-text")).into()
        );
    }
    event::add(&arguments.case, "note", desk, output, |_, matter| {
        let at = desk.happened("--at", arguments.at.as_deref(), [matter.case])?;
        Ok(event::of_verb("note", matter, at)?.with("text", text))
    })
}
