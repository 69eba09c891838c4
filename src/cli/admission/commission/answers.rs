//! `admission commission list` and `show`.

use serde_json::{Value, json};

use super::{Stored, all, assistance::findings, meeting::without_quorum};
use crate::{
    admission::commission::{Commission, CommissionRules, Decision, Meeting, Request},
    cli::{
        Outcome,
        arguments::{CommissionList, CommissionShow, Format},
        desk::Desk,
        output::{Output, Table},
    },
    diagnostic::{Diagnostics, Exit, Result, mask_numbers},
};

pub(super) fn list(arguments: &CommissionList, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut all = all(desk)?;
    let kind = arguments.kind.as_deref();
    all.retain(|stored| kind.is_none_or(|kind| stored.commission.kind.as_str() == kind));
    if output.format() == Format::Json {
        let rows: Result<Vec<Value>> = all.iter().map(|one| head(&one.commission)).collect();
        output.json(json!({ "commissions": rows? }));
        return Ok(Exit::Fine);
    }
    if all.is_empty() {
        output.say("commission-none", &[]);
    }
    let mut table = Table::new(&[
        "commission",
        "commission_kind",
        "order",
        "order_date",
        "chair",
        "members",
        "meetings",
        "kept_until",
    ]);
    for Stored { commission, .. } in &all {
        table.rows.push(vec![
            commission.number.to_string(),
            output.term("adm-commission", commission.kind.as_str()),
            commission.order.clone(),
            commission.ordered.to_string(),
            commission.chair().map(|chair| chair.name.clone()).unwrap_or_default(),
            commission.members().count().to_string(),
            commission.meetings.len().to_string(),
            commission.kept()?.map(|kept| kept.until.to_string()).unwrap_or_default(),
        ]);
    }
    output.table(&table);
    Ok(Exit::Fine)
}

/// What stands first of a commission.
fn head(commission: &Commission) -> Result<Value> {
    let members = commission.members().count();
    Ok(json!({
        "commission": commission.number.to_string(),
        "kind": commission.kind.as_str(),
        "order": commission.order,
        "order_date": commission.ordered.to_string(),
        "chair": commission.chair().map(|chair| &chair.name),
        "secretary": commission.secretary().map(|one| &one.name),
        "members": members,
        "quorum": CommissionRules::built_in()?.quorum.least(members),
        "meetings": commission.meetings.len(),
        "kept": commission.kept()?.map(|kept| json!({
            "what": kept.rule.what,
            "until": kept.until.to_string(),
            "cite": kept.rule.cite,
        })),
    }))
}

pub(super) fn show(arguments: &CommissionShow, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let stored = Stored::meant(&arguments.commission, desk)?;
    match output.format() {
        Format::Json => {
            let value = whole(&stored, output)?;
            output.json(value);
        }
        Format::Csv | Format::Md => {
            let table = people(&stored.commission, output);
            output.table(&table);
        }
        _ => tell(&stored, output)?,
    }
    Ok(Exit::Fine)
}

fn whole(stored: &Stored, output: &Output<'_>) -> Result<Value> {
    let commission = &stored.commission;
    let mut value = head(commission)?;
    value["people"] = (commission.people.iter())
        .map(|one| json!({ "role": one.role.as_str(), "name": one.name, "post": one.post }))
        .collect();
    let meetings: Result<Vec<Value>> =
        commission.meetings.iter().map(|one| meeting_json(one, commission)).collect();
    value["meetings"] = json!(meetings?);
    let requests: Result<Vec<Value>> =
        commission.requests.iter().map(|one| request_json(one, stored, output)).collect();
    value["requests"] = json!(requests?);
    Ok(value)
}

fn meeting_json(meeting: &Meeting, commission: &Commission) -> Result<Value> {
    let decisions: Result<Vec<Value>> =
        commission.decisions_at(meeting.n).map(|one| decision_json(one, commission)).collect();
    let minutes = commission.minutes.iter().filter(|one| one.meeting == meeting.n);
    Ok(json!({
        "meeting": meeting.n,
        "at": meeting.at.to_rfc3339(),
        "present": meeting.present,
        "quorum": meeting.has_quorum(commission)?,
        "final": meeting.is_final,
        "recording": meeting.recording.as_deref().map(mask_numbers),
        "decisions": decisions?,
        "minutes": minutes.map(|one| &one.paper).collect::<Vec<_>>(),
    }))
}

fn decision_json(decision: &Decision, commission: &Commission) -> Result<Value> {
    Ok(json!({
        "decision": decision.n,
        "text": mask_numbers(&decision.text),
        "for": decision.yes,
        "against": decision.no,
        "abstained": decision.abstained,
        "outcome": decision.result(commission)?.as_str(),
        "entrant": decision.entrant.as_deref().map(mask_numbers),
        "subjects": decision.subjects,
    }))
}

fn request_json(request: &Request, stored: &Stored, output: &Output<'_>) -> Result<Value> {
    let helpers = stored.commission.helpers.iter().filter(|one| one.request == request.n);
    let found: Vec<Value> =
        findings(request, stored)?.iter().map(|one| output.as_json(one)).collect();
    Ok(json!({
        "request": request.n,
        "date": request.on.to_string(),
        "entrant": mask_numbers(&request.entrant),
        "disability": request.disability.as_str(),
        "needs": request.needs.iter().map(|need| need.as_str()).collect::<Vec<_>>(),
        "certificate": request.certificate.as_deref().map(mask_numbers),
        "subjects": request.subjects,
        "helpers": helpers
            .map(|one| json!({ "need": one.need.as_str(), "name": mask_numbers(&one.name) }))
            .collect::<Vec<_>>(),
        "findings": found,
    }))
}

fn people(commission: &Commission, output: &Output<'_>) -> Table {
    let mut table = Table::new(&["role", "name", "post"]);
    for one in &commission.people {
        let role = output.term("adm-role", one.role.as_str());
        table.rows.push(vec![role, one.name.clone(), one.post.clone()]);
    }
    table
}

fn tell(stored: &Stored, output: &mut Output<'_>) -> Result<()> {
    let commission = &stored.commission;
    let kind = output.term("adm-commission", commission.kind.as_str());
    let members = commission.members().count();
    output.tell(
        "commission-head",
        &[
            ("number", commission.number.to_string().into()),
            ("kind", kind.into()),
            ("order", commission.order.as_str().into()),
            ("date", commission.ordered.into()),
            ("members", members.into()),
            ("least", CommissionRules::built_in()?.quorum.least(members).into()),
        ],
    );
    let table = people(commission, output);
    output.table(&table);
    for meeting in &commission.meetings {
        tell_meeting(meeting, commission, output)?;
    }
    for request in &commission.requests {
        tell_request(request, stored, output)?;
    }
    if let Some(kept) = commission.kept()? {
        let what = output.words().text(&format!("adm-kept-{}", kept.rule.what));
        let cite = output.words().cite(&kept.rule.cite);
        let said = [("what", what.into()), ("until", kept.until.into()), ("cite", cite.into())];
        output.tell("commission-kept", &said);
    }
    Ok(())
}

fn tell_meeting(meeting: &Meeting, commission: &Commission, output: &mut Output<'_>) -> Result<()> {
    let key = if meeting.is_final { "commission-final-meeting" } else { "commission-meeting" };
    output.line("");
    output.tell(
        key,
        &[
            ("meeting", i64::from(meeting.n).into()),
            ("at", meeting.at.into()),
            ("present", meeting.present.len().into()),
            ("members", commission.members().count().into()),
        ],
    );
    let lacking = without_quorum(meeting, commission)?;
    output.diagnose_all(&Diagnostics(lacking.into_iter().collect()));
    for decision in commission.decisions_at(meeting.n) {
        let result = decision.result(commission)?;
        let outcome = output.words().text(&format!("adm-outcome-{}", result.as_str()));
        let text = output.words().say(
            "commission-decision",
            &[
                ("decision", i64::from(decision.n).into()),
                ("text", mask_numbers(&decision.text).into()),
                ("yes", i64::from(decision.yes).into()),
                ("no", i64::from(decision.no).into()),
                ("abstained", i64::from(decision.abstained).into()),
                ("outcome", outcome.into()),
            ],
        );
        output.paragraph(2, &text);
    }
    for minutes in commission.minutes.iter().filter(|one| one.meeting == meeting.n) {
        output.paragraph(2, &minutes.paper);
    }
    Ok(())
}

fn tell_request(request: &Request, stored: &Stored, output: &mut Output<'_>) -> Result<()> {
    let need = |need: &&str| output.words().text(&format!("adm-need-{need}"));
    let words: Vec<&str> = request.needs.iter().map(|need| need.as_str()).collect();
    let needs: Vec<String> = words.iter().map(need).collect();
    let disability = output.term("adm-disability", request.disability.as_str());
    output.line("");
    output.tell(
        "commission-request",
        &[
            ("request", i64::from(request.n).into()),
            ("entrant", mask_numbers(&request.entrant).into()),
            ("disability", disability.into()),
            ("needs", needs.join(", ").into()),
        ],
    );
    for helper in stored.commission.helpers.iter().filter(|one| one.request == request.n) {
        let need = output.words().text(&format!("adm-need-{}", helper.need.as_str()));
        output.paragraph(2, &format!("{need}: {}", mask_numbers(&helper.name)));
    }
    let found = findings(request, stored)?;
    output.diagnose_all(&Diagnostics(found));
    Ok(())
}
