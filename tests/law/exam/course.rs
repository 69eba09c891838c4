//! What the law says of the course of a case: terms, findings, states, what is permitted.

use chrono::{DateTime, FixedOffset, NaiveDate};
use ruqsat::{
    calendar::Why,
    diagnostic::Result,
    law::StateOutcome,
    procedure::{Act, Deadline, Finding, Matter, register},
};

use super::{Answer, facts};

const ACTS: [Act; 7] = [
    Act::Order,
    Act::Issue,
    Act::RefuseToConsider,
    Act::RefusePreliminary,
    Act::RefuseFinal,
    Act::Deliver,
    Act::Withdraw,
];

/// Answers a question of this kind; nothing to any other.
pub fn answer(matter: &Matter<'_>, words: &[&str]) -> Result<Option<Answer>> {
    Ok(Some(match words {
        ["registered"] => registered(matter)?,
        ["dates"] => dates(matter)?,
        ["due", step] => of_step(matter, step, |one| one.due().to_string())?,
        ["safe", step] => of_step(matter, step, |one| one.safe_by.to_string())?,
        ["status", step, "on", day] => status(matter, step, date(day))?,
        ["steps", "on", day] => steps(matter, date(day))?,
        ["check"] => check(matter)?,
        ["doubts"] => doubts(matter)?,
        ["state"] => Answer::of(matter.state()),
        ["stage"] => Answer::of(matter.year().map_or("none", |year| year.stage)),
        ["outcome"] => Answer::of(outcome(matter.outcome())),
        ["intended"] => Answer::of(matter.intended().unwrap_or("nothing")),
        ["next"] => next(matter)?,
        ["permits", act @ .., "at", at] => permits(matter, &act.join(" "), at),
        _ => return Ok(None),
    }))
}

fn registered(matter: &Matter<'_>) -> Result<Answer> {
    let received = matter.case.header.received;
    let arrival = {
        let of = (matter.law, matter.office);
        register(received, Some(&matter.case.header.channel), of, matter.calendar)?
    };
    let why = match &arrival.why {
        Why::InHours => "in hours",
        Why::AfterHours => "after hours",
        Why::DayOff(reason) => reason.kind.as_str(),
    };
    let text = format!("{}: {why}", arrival.registered);
    Ok(Answer::of(text).by([matter.law.registration_cite()]))
}

/// The steps of the case and its complaints, as seen from a day.
fn deadlines<'m>(matter: &'m Matter<'_>, on: NaiveDate) -> Result<Vec<Deadline<'m>>> {
    matter.deadlines(on)
}

/// Every step with its last day, as seen on the day of registration.
fn dates(matter: &Matter<'_>) -> Result<Answer> {
    let found = deadlines(matter, matter.case.header.registered)?;
    let said = found.iter().map(|one| format!("{} {}", one.step.id, one.due()));
    Ok(Answer::list(said).by(found.iter().map(|one| &one.step.cite)))
}

/// Something of every step of a name, each by its paragraph: two tracks of complaints
/// have steps of one name.
fn of_step(
    matter: &Matter<'_>,
    id: &str,
    what: impl Fn(&Deadline<'_>) -> String,
) -> Result<Answer> {
    let found = deadlines(matter, matter.case.header.registered)?;
    let found: Vec<_> = found.iter().filter(|one| one.step.id == id).collect();
    let said = found.iter().map(|one| what(one));
    Ok(Answer::list(said).by(found.iter().map(|one| &one.step.cite)))
}

fn status(matter: &Matter<'_>, id: &str, on: NaiveDate) -> Result<Answer> {
    let found = deadlines(matter, on)?;
    let said = found
        .iter()
        .filter(|one| one.step.id == id)
        .map(|one| format!("{} {}", one.due(), one.status.as_str()));
    Ok(Answer::list(said))
}

fn steps(matter: &Matter<'_>, on: NaiveDate) -> Result<Answer> {
    let found = deadlines(matter, on)?;
    Ok(Answer::list(found.iter().map(|one| format!("{} {}", one.step.id, one.status.as_str()))))
}

/// `missing-document grade-report → refusal-to-consider`; a warning leads nowhere.
fn check(matter: &Matter<'_>) -> Result<Answer> {
    let check = matter.check()?;
    let said = check.findings.iter().map(|finding| {
        let Finding { code, document, leads_to, .. } = finding;
        let about = document.as_ref().map_or(String::new(), |kind| format!(" {kind}"));
        let leads_to = if leads_to.is_empty() { "warning" } else { leads_to.as_str() };
        format!("{code}{about} → {leads_to}")
    });
    Ok(Answer::list(said).by(check.findings.iter().map(|one| &one.cite)))
}

/// `late-application by calendar-back-count and after-hours-in-time`.
fn doubts(matter: &Matter<'_>) -> Result<Answer> {
    let check = matter.check()?;
    let said = check
        .findings
        .iter()
        .map(|one| format!("{} by {}", one.code, one.readings.join(" and ")).trim().to_owned());
    Ok(Answer::list(said).by(check.findings.iter().map(|one| &one.cite)))
}

fn outcome(outcome: StateOutcome) -> &'static str {
    match outcome {
        StateOutcome::Standing => "standing",
        StateOutcome::AsDecided => "as decided",
        StateOutcome::Refusal => "refusal",
        StateOutcome::None => "none",
        StateOutcome::Done => "done",
        StateOutcome::Void => "void",
    }
}

fn next(matter: &Matter<'_>) -> Result<Answer> {
    let next = matter.next_steps()?;
    Ok(Answer::list(next.iter().map(|one| match one.due {
        Some(due) => format!("{} {due}", one.rule.kind),
        None => one.rule.kind.clone(),
    })))
}

fn permits(matter: &Matter<'_>, verb: &str, at: &str) -> Answer {
    let act = ACTS.into_iter().find(|act| act.verb() == verb);
    let act = act.unwrap_or_else(|| panic!("`{verb}` is no act"));
    match matter.permit(act, moment(at)) {
        Ok(()) => Answer::of("yes"),
        Err(reasons) => {
            let codes: Vec<&str> = reasons.0.iter().map(|one| one.code.as_str()).collect();
            Answer::of(codes.join(" "))
        }
    }
}

fn moment(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(&facts::moment(text)).unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
