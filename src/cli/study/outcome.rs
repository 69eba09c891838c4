//! `extern outcome`: what the year ends with: a repeat year (O61 p.17), the document that study
//! was finished by externat (p.19), the state education document (p.20). It follows from the
//! results; who says otherwise says why.

use toml::Value;

use super::{
    act::{Wanted, carry_out},
    kept::{Kept, act},
    results::needed_marks,
};
use crate::{
    cli::{
        Outcome,
        arguments::ExternOutcome,
        decision::Decision,
        desk::{Desk, invalid_option},
        order,
        output::Output,
    },
    diagnostic::{Argument, Diagnostics, Result},
    procedure::Matter,
    study::{Mark, outcomes},
};

const VERB: &str = "extern outcome";
/// Every outcome there is, as the stages of the law's data.
const OUTCOMES: [&str; 3] = ["repeat-year", "extern-document", "state-document"];

pub(super) fn run(arguments: &ExternOutcome, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut writer = order::writer(VERB, desk, output)?;
    let kept = Kept::all(&arguments.order.cases, desk)?;
    let reason = arguments.order.reason.as_deref();
    let cases = kept.iter().map(|one| &one.stored.case);
    let decision = Decision::read(&arguments.order.decision, reason, cases, desk)?;
    let typed = arguments.outcome.as_deref();
    let mut problems = Diagnostics::default();
    let mut wanted = Vec::new();
    for one in kept {
        let told = problems.gather(told(&one, typed, &decision, desk, output));
        wanted.extend(told.map(|(stage, marks)| {
            let mut wanted = Wanted { stage: Some(stage), ..Wanted::of(one) };
            let marks = marks.iter().map(Mark::to_value).collect();
            wanted.details.insert("results".into(), Value::Array(marks));
            wanted
        }));
    }
    problems.or(())?;
    carry_out(VERB, wanted, &decision, &mut writer, (desk, output))
}

/// The outcome of an extern, with the results it rests on: the one that follows, or the one that
/// was typed.
fn told(
    kept: &Kept,
    typed: Option<&str>,
    decision: &Decision,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<(&'static str, Vec<Mark>)> {
    let matter = desk.matter(&kept.stored.case)?;
    let mut marks = needed_marks(&matter)?;
    let follow = follow(&matter, &marks, desk);
    let typed = typed.and_then(|typed| OUTCOMES.into_iter().find(|one| *one == typed));
    let chosen = typed.or(follow.first().copied()).unwrap_or(OUTCOMES[0]);
    let terms = |stages: &[&str]| {
        Argument::Terms(stages.iter().map(|one| format!("stage-{one}")).collect())
    };
    if !follow.contains(&chosen) {
        if decision.anyway.is_none() {
            let wrong = invalid_option("--outcome", chosen, "expected-what-follows");
            return Err(wrong.into());
        }
        let said = [("case", kept.case().into()), ("follows", terms(&follow))];
        output.say("extern-outcome-otherwise", &said);
    } else if follow.len() > 1 {
        let others: Vec<&str> = follow.iter().copied().filter(|one| *one != chosen).collect();
        let command = format!("ruqsat {VERB} {} --outcome {}", kept.case(), others.join(", "));
        let said = [("follows", terms(&others)), ("command", command.into())];
        output.say("extern-outcome-besides", &said);
    }
    act(&matter, VERB, Some(chosen))?;
    if chosen == "extern-document" {
        marks.retain(|mark| mark.passed);
    }
    Ok((chosen, marks))
}

/// What follows from results, under the reading that the text of p.17 names.
pub(super) fn follow(matter: &Matter<'_>, marks: &[Mark], desk: &Desk) -> Vec<&'static str> {
    let named = matter.law.year.repeat.as_ref().map_or(&[][..], |rule| &rule.readings);
    outcomes(marks, desk.rules.readings.of(named).and_or)
}
