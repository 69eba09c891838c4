//! Verbs that add one event to a case and say so: what `deliver`, `withdraw`, `void`,
//! `note` and `appeal` have in common.

use super::{Outcome, desk::Desk, output::Output, record};
use crate::{
    case::NewEvent,
    diagnostic::{Diagnostic, Exit, Result, codes},
    law::EventRule,
    procedure::Matter,
};

/// Adds an event to a case, if `permit` lets it, and says what came of it.
pub(super) fn add(
    case: &str,
    verb: &'static str,
    desk: &Desk,
    output: &mut Output<'_>,
    event: impl FnOnce(&Matter<'_>) -> Result<NewEvent>,
) -> Outcome {
    let mut writer = desk.directory.write(desk.stamp(verb))?;
    let stored = desk.case(case)?;
    let matter = desk.matter(&stored.case)?;
    let event = event(&matter)?;
    let at = event.at;
    let rule = known(&event.kind, &matter)?;
    let stored = writer.append(&stored, vec![event])?;
    drop(writer);
    record::say_late(&stored, rule, at, desk, output)?;
    record::answer(&stored, rule, desk, output)?;
    Ok(Exit::Fine)
}

/// The rule of an event that a verb records.
fn known<'a>(kind: &str, matter: &Matter<'a>) -> Result<&'a EventRule> {
    matter.law.event(kind).ok_or_else(|| {
        Diagnostic::error(codes::UNKNOWN_EVENT)
            .with("event", kind)
            .with("suggestion", "")
            .with("events", "")
            .into()
    })
}
