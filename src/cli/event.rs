//! Verbs that add one event to a case and say so: what `withdraw`, `void`, `note` and
//! `appeal` have in common.

use chrono::{DateTime, FixedOffset};

use super::{
    Outcome,
    desk::Desk,
    order,
    output::Output,
    record::{self, Recorded},
};
use crate::{
    case::NewEvent,
    diagnostic::{Diagnostic, Exit, Result, codes},
    procedure::Matter,
    store::StoredCase,
};

/// Adds an event to a case, if `permit` lets it, and says what came of it.
pub(super) fn add(
    case: &str,
    verb: &'static str,
    desk: &Desk,
    output: &mut Output<'_>,
    event: impl FnOnce(&StoredCase, &Matter<'_>) -> Result<NewEvent>,
) -> Outcome {
    let mut writer = order::writer(verb, desk, output)?;
    let stored = desk.case(case)?;
    let matter = desk.matter(&stored.case)?;
    let event = event(&stored, &matter)?;
    let (kind, at) = (event.kind.clone(), event.at);
    record::say_unexpected(&kind, &matter, output);
    let stored = writer.append(&stored, vec![event])?;
    drop(writer);
    record::say_late(&stored, &kind, at, desk, output)?;
    Recorded::of(&stored, desk)?.answer(output);
    Ok(Exit::Fine)
}

/// The event that a verb records in the case's service.
///
/// # Errors
/// `unknown-event` where the service has none.
pub(super) fn of_verb(
    verb: &str,
    matter: &Matter<'_>,
    at: DateTime<FixedOffset>,
) -> Result<NewEvent> {
    let rule = matter.law.by_verb(verb).ok_or_else(|| {
        Diagnostic::error(codes::UNKNOWN_EVENT)
            .with("event", verb)
            .with("suggestion", "")
            .with("events", "")
    })?;
    Ok(NewEvent::new(&rule.kind, at))
}
