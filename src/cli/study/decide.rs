//! Decisions of the council and orders of the head: the timetable (O61 p.15), the form and days
//! of attestation (p.16), the admission to it (p.14).

use super::{
    act::{Wanted, carry_out},
    kept::Kept,
};
use crate::{
    cli::{
        Outcome,
        arguments::{self, ExternAttestation, ExternCouncil, ExternOrder},
        decision::{Decision, needed},
        desk::Desk,
        order,
        output::Output,
    },
    diagnostic::Result,
};

/// The head's order that approves the timetable.
pub(super) fn timetable(arguments: &ExternOrder, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    ordered("extern timetable", arguments, desk, output, |_| Ok(()))
}

/// The head's order on admission to attestation, not later than 10 May.
pub(super) fn admit(arguments: &ExternOrder, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    ordered("extern admit", arguments, desk, output, |_| Ok(()))
}

/// The form and the days of attestation, as the head sets them. What order 125 of 18.03.2008 asks
/// of them is not in the sources: nothing is filled in.
pub(super) fn attestation(
    arguments: &ExternAttestation,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let form = needed("--form", arguments.form.as_deref())?;
    let dates = needed("--dates", arguments.dates.as_deref())?;
    ordered("extern attestation", &arguments.order, desk, output, |wanted| {
        wanted.details.insert("manner".into(), form.into());
        wanted.details.insert("dates".into(), dates.into());
        Ok(())
    })
}

/// Carries out an order on some externs, with what is told of each.
pub(super) fn ordered(
    verb: &'static str,
    arguments: &ExternOrder,
    desk: &Desk,
    output: &mut Output<'_>,
    mut tell: impl FnMut(&mut Wanted) -> Result<()>,
) -> Outcome {
    let mut writer = order::writer(verb, desk, output)?;
    let kept = Kept::all(&arguments.cases, desk)?;
    let reason = arguments.reason.as_deref();
    let cases = kept.iter().map(|one| &one.stored.case);
    let decision = Decision::read(&arguments.decision, reason, cases, desk)?;
    let mut wanted: Vec<Wanted> = kept.into_iter().map(Wanted::of).collect();
    for one in &mut wanted {
        tell(one)?;
    }
    carry_out(verb, wanted, &decision, &mut writer, (desk, output))
}

/// What the pedagogical council decided on admission. The minutes are the council's own: no paper
/// is made of them.
pub(super) fn council(arguments: &ExternCouncil, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    const VERB: &str = "extern council";
    let mut writer = order::writer(VERB, desk, output)?;
    let kept = Kept::all(&arguments.cases, desk)?;
    let told =
        arguments::Decision { number: None, date: None, at: arguments.at.clone(), anyway: false };
    let cases = kept.iter().map(|one| &one.stored.case);
    let decision = Decision::read(&told, None, cases, desk)?;
    let stage = if arguments.not_admitted { "not-admitted" } else { "council-admitted" };
    let mut wanted: Vec<Wanted> = kept.into_iter().map(Wanted::of).collect();
    for one in &mut wanted {
        one.stage = Some(stage);
        for (key, option, text) in
            [("number", "--number", &arguments.number), ("reason", "--reason", &arguments.reason)]
        {
            if let Some(text) = text {
                one.details.insert(key.into(), needed(option, Some(text))?.into());
            }
        }
    }
    carry_out(VERB, wanted, &decision, &mut writer, (desk, output))
}
