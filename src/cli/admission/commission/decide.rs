//! `admission commission decide`: what was put to the vote, and what it came to.

use serde_json::json;

use super::{Stored, clock, meeting::without_quorum, subjects};
use crate::{
    admission::commission::{CommissionRules, Decision, Kind, Voice},
    cli::{
        Outcome,
        arguments::{CommissionDecide, Format},
        decision::{missing_option, needed},
        desk::{Desk, invalid_option},
        order,
        output::Output,
    },
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Result, codes},
};

const VERB: &str = "admission commission decide";

pub(super) fn run(arguments: &CommissionDecide, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut writer = order::writer(VERB, desk, output)?;
    let mut stored = Stored::meant(&arguments.commission, desk)?;
    let decision = decision(arguments, &stored, desk)?;
    stored.add(&decision.to_text(), &mut writer)?;
    drop(writer);
    stored.commission.decisions.push(decision);
    let Some(decision) = stored.commission.decisions.last() else { return Ok(Exit::Fine) };
    let findings = match stored.commission.meeting(decision.meeting) {
        Some(meeting) => without_quorum(meeting, &stored.commission)?,
        None => None,
    };
    answer(decision, &stored, findings, output)
}

/// What was typed, held against the meeting.
///
/// # Errors
/// `invalid-option` for more votes than members were there, `missing-option` where the chair's
/// vote decides and is not given, `other-commission`.
fn decision(arguments: &CommissionDecide, stored: &Stored, desk: &Desk) -> Result<Decision> {
    let commission = &stored.commission;
    let meeting = stored.meeting(arguments.meeting)?;
    let present = u32::try_from(meeting.present.len()).unwrap_or(u32::MAX);
    let voted = arguments.yes.saturating_add(arguments.no);
    let Some(abstained) = present.checked_sub(voted) else {
        let typed = format!("{} + {}", arguments.yes, arguments.no);
        return Err(invalid_option("--for, --against", &typed, "expected-votes").into());
    };
    let chair = arguments.chair.as_deref().and_then(Voice::from_word);
    let is_tie = arguments.yes == arguments.no;
    if is_tie && chair.is_none() && meeting.was_chaired(commission) {
        return Err(missing_option("--chair").into());
    }
    if arguments.entrant.is_some() {
        permit_subjects(commission.kind)?;
    }
    let set = subjects(arguments.subjects.as_deref());
    if let Some(typed) = arguments.subjects.as_deref().filter(|_| set.is_empty()) {
        return Err(invalid_option("--subjects", typed, "expected-subjects").into());
    }
    let entrant = arguments.entrant.as_deref();
    let entrant = entrant.map(|number| needed("--entrant", Some(number))).transpose()?;
    Ok(Decision {
        n: commission.decisions.last().map_or(1, |last| last.n + 1),
        meeting: meeting.n,
        text: needed("--text", Some(&arguments.text))?.to_owned(),
        yes: arguments.yes,
        no: arguments.no,
        abstained,
        chair: chair.filter(|_| is_tie),
        entrant: entrant.map(str::to_owned),
        subjects: set,
        recorded: desk.clock.now,
        by: desk.user.clone(),
        clock: clock(desk),
    })
}

/// Whether this commission sets subjects (O20 p.62).
fn permit_subjects(kind: Kind) -> Result<()> {
    let rule = &CommissionRules::built_in()?.subjects;
    if kind == rule.commission { Ok(()) } else { Err(other(rule.commission, &rule.cite)) }
}

/// Said of what another kind of commission does.
pub(super) fn other(whose: Kind, cite: &str) -> Diagnostics {
    Diagnostic::error(codes::OTHER_COMMISSION)
        .with_term("whose", format!("{}-{}", Kind::KIND, whose.as_str()))
        .with("cite", Argument::Cite(cite.to_owned()))
        .into()
}

fn answer(
    decision: &Decision,
    stored: &Stored,
    finding: Option<Diagnostic>,
    output: &mut Output<'_>,
) -> Outcome {
    let commission = &stored.commission;
    let result = decision.result(commission)?;
    if output.format() == Format::Json {
        let findings: Vec<_> = finding.iter().map(|one| output.as_json(one)).collect();
        output.json(json!({
            "commission": commission.number.to_string(),
            "meeting": decision.meeting,
            "decision": decision.n,
            "outcome": result.as_str(),
            "findings": findings,
        }));
        return Ok(Exit::Fine);
    }
    output.diagnose_all(&Diagnostics(finding.into_iter().collect()));
    let outcome = output.words().text(&format!("adm-outcome-{}", result.as_str()));
    output.tell(
        "commission-decided",
        &[
            ("number", commission.number.to_string().into()),
            ("decision", i64::from(decision.n).into()),
            ("yes", i64::from(decision.yes).into()),
            ("no", i64::from(decision.no).into()),
            ("abstained", i64::from(decision.abstained).into()),
            ("outcome", outcome.into()),
        ],
    );
    Ok(Exit::Fine)
}
