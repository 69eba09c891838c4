//! `admission commission meeting`: a meeting is a fact, whoever was there.

use serde_json::json;

use super::{Stored, clock, member};
use crate::{
    admission::commission::{Commission, CommissionRules, KeepRule, Kind, Meeting},
    cli::{
        Outcome,
        arguments::{CommissionMeeting, Format},
        decision::{missing_option, needed},
        desk::Desk,
        order,
        output::Output,
    },
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Result, codes},
};

const VERB: &str = "admission commission meeting";

pub(super) fn run(arguments: &CommissionMeeting, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let at = desk.happened("--at", arguments.at.as_deref(), [])?;
    let recording = arguments.recording.as_deref();
    let recording = recording.map(|text| needed("--recording", Some(text))).transpose()?;
    let mut writer = order::writer(VERB, desk, output)?;
    let mut stored = Stored::meant(&arguments.commission, desk)?;
    let meeting = Meeting {
        n: stored.commission.meetings.last().map_or(1, |last| last.n + 1),
        at,
        present: present(arguments, &stored.commission)?,
        is_final: arguments.is_final,
        recording: recording.map(str::to_owned),
        recorded: desk.clock.now,
        by: desk.user.clone(),
        clock: clock(desk),
    };
    stored.add(&meeting.to_text(), &mut writer)?;
    drop(writer);
    stored.commission.meetings.push(meeting);
    let Some(meeting) = stored.commission.meetings.last() else { return Ok(Exit::Fine) };
    if at > desk.clock.now {
        output.say("recorded-future", &[("at", at.into())]);
    }
    let mut findings = Diagnostics::default();
    findings.0.extend(without_quorum(meeting, &stored.commission)?);
    findings.0.extend(unrecorded(meeting, &stored.commission)?);
    answer(meeting, &stored.commission, &findings, output)
}

/// The names of the members who were there.
///
/// # Errors
/// `invalid-option` for whoever is no member, `missing-option` where nobody is named.
fn present(arguments: &CommissionMeeting, commission: &Commission) -> Result<Vec<String>> {
    if arguments.present.is_empty() && arguments.absent.is_empty() {
        return Err(missing_option("--present").into());
    }
    let mut problems = Diagnostics::default();
    let mut named = Vec::new();
    let typed = [("--present", &arguments.present), ("--absent", &arguments.absent)];
    for (option, name) in
        typed.into_iter().flat_map(|(option, names)| names.iter().map(move |name| (option, name)))
    {
        let all = option == "--absent" && ["-", "–"].contains(&name.as_str());
        if !all && let Some(person) = problems.gather(member(option, name, commission)) {
            named.push(person.name.as_str());
        }
    }
    let is_there = |name: &str| named.contains(&name) != arguments.present.is_empty();
    let there = commission.members().filter(|person| is_there(&person.name));
    problems.or(there.map(|person| person.name.clone()).collect())
}

/// What is said of a meeting with too few members.
pub(super) fn without_quorum(
    meeting: &Meeting,
    commission: &Commission,
) -> Result<Option<Diagnostic>> {
    let rule = &CommissionRules::built_in()?.quorum;
    let members = commission.members().count();
    let lacks = !meeting.has_quorum(commission)?;
    Ok(lacks.then(|| {
        Diagnostic::warning(codes::NO_QUORUM)
            .with("meeting", i64::from(meeting.n))
            .with("present", meeting.present.len())
            .with("members", members)
            .with("least", rule.least(members))
            .with("cite", Argument::Cite(rule.cite.clone()))
    }))
}

/// What is said of a final meeting of which no recording is named, where one must be kept.
fn unrecorded(meeting: &Meeting, commission: &Commission) -> Result<Option<Diagnostic>> {
    let is_kept = |rule: &&KeepRule| rule.commission == commission.kind && rule.what == "recording";
    let rule = CommissionRules::built_in()?.kept.iter().find(is_kept);
    let lacks =
        commission.kind == Kind::Examination && meeting.is_final && meeting.recording.is_none();
    Ok(rule.filter(|_| lacks).map(|rule| {
        Diagnostic::warning(codes::NO_RECORDING)
            .with("meeting", i64::from(meeting.n))
            .with("cite", Argument::Cite(rule.cite.clone()))
    }))
}

fn answer(
    meeting: &Meeting,
    commission: &Commission,
    findings: &Diagnostics,
    output: &mut Output<'_>,
) -> Outcome {
    let (number, members) = (commission.number.to_string(), commission.members().count());
    if output.format() == Format::Json {
        let findings: Vec<_> = findings.0.iter().map(|one| output.as_json(one)).collect();
        output.json(json!({
            "commission": number,
            "meeting": meeting.n,
            "present": meeting.present.len(),
            "members": members,
            "quorum": meeting.has_quorum(commission)?,
            "findings": findings,
        }));
        return Ok(Exit::Fine);
    }
    output.diagnose_all(findings);
    output.tell(
        "commission-met",
        &[
            ("number", number.into()),
            ("meeting", i64::from(meeting.n).into()),
            ("present", meeting.present.len().into()),
            ("members", members.into()),
        ],
    );
    if let Some(kept) = commission.kept()?.filter(|_| meeting.is_final) {
        let what = output.words().text(&format!("adm-kept-{}", kept.rule.what));
        let cite = output.words().cite(&kept.rule.cite);
        output.say(
            "commission-kept",
            &[("what", what.into()), ("until", kept.until.into()), ("cite", cite.into())],
        );
    }
    Ok(Exit::Fine)
}
