//! `note`: a remark on a case; the law knows nothing of it.

use super::{Outcome, arguments, desk::Desk, event, output::Output};
use crate::case::NewEvent;

pub(super) fn run(arguments: &arguments::Note, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let at = desk.moment("--at", arguments.at.as_deref())?;
    let text = arguments.text.trim();
    event::add(&arguments.case, "note", desk, output, |_| {
        Ok(NewEvent::new("note", at).with("text", text))
    })
}
