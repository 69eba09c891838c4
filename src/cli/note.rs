//! `note`: a remark on a case; the law knows nothing of it.

use super::{Outcome, arguments, decision::needed, desk::Desk, event, output::Output};
use crate::case::NewEvent;

pub(super) fn run(arguments: &arguments::Note, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let text = needed("TEXT", Some(&arguments.text))?;
    event::add(&arguments.case, "note", desk, output, |matter| {
        let at = desk.happened("--at", arguments.at.as_deref(), [matter.case])?;
        Ok(NewEvent::new("note", at).with("text", text))
    })
}
