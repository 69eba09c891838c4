//! `explain` of a commission or a campaign: why each date is what it is.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{campaign, commission};
use crate::{
    admission::{
        Duty,
        campaign::{CampaignRules, CampaignStep, StepDay},
        commission::Kept,
    },
    calendar::Week,
    cli::{
        Outcome,
        arguments::{self, Format},
        desk::{Desk, Look},
        output::Output,
        reading,
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, Result, codes},
    law::Unit,
};

/// How far what belongs to a date stands from the margin.
const INDENT: usize = 2;

/// A date and why it is.
struct Proven {
    duty: Duty,
    done: Option<NaiveDate>,
    why: Why,
}

/// Where a date comes from.
enum Why {
    Step(&'static CampaignStep, StepDay),
    Kept(Kept<'static>),
}

pub(in crate::cli) fn run(
    arguments: &arguments::Explain,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let mut proven = proven(&arguments.case, desk, look)?;
    if let Some(word) = arguments.step.as_deref() {
        let known: Vec<String> = proven.iter().map(|one| one.duty.step.clone()).collect();
        proven.retain(|one| one.duty.step == word);
        if proven.is_empty() {
            let unknown = Diagnostic::error(codes::UNKNOWN_STEP).with("step", word);
            return Err(Diagnostics::from(unknown.with("steps", known.join(", "))).into());
        }
    }
    if output.format() == Format::Json {
        let steps: Vec<Value> = proven.iter().map(|one| as_json(one, desk)).collect();
        output.json(json!({ "case": arguments.case, "steps": steps }));
        return Ok(Exit::Fine);
    }
    output.line(&arguments.case);
    for one in &proven {
        tell(one, desk, output)?;
    }
    Ok(Exit::Fine)
}

/// Every date of the record.
///
/// # Errors
/// `no-campaign`, `no-such-commission`, what keeps records from being read.
fn proven(number: &str, desk: &Desk, look: Look) -> Result<Vec<Proven>> {
    if let Some(stored) =
        commission::all(desk)?.into_iter().find(|one| one.commission.number.to_string() == number)
    {
        let (duty, kept) = (stored.commission.duty(look.day)?, stored.commission.kept()?);
        let proven =
            duty.zip(kept).map(|(duty, kept)| Proven { duty, done: None, why: Why::Kept(kept) });
        return Ok(proven.into_iter().collect());
    }
    let campaign = campaign::Stored::meant(number, desk)?.campaign;
    let rules = CampaignRules::built_in()?;
    let choices = (&desk.rules.readings, &desk.calendar);
    let of_duty = |duty: Duty| {
        let step = rules.steps.iter().find(|step| step.id == duty.step)?;
        let day = step.day(campaign.year, choices.0, choices.1);
        let done = campaign.done(&duty.step, look.day).map(|done| done.at.date_naive());
        Some(day.map(|day| Proven { duty, done, why: Why::Step(step, day) }))
    };
    let duties = campaign.duties(&desk.rules.kind, look.day, choices)?;
    duties.into_iter().filter_map(of_duty).collect()
}

fn tell(one: &Proven, desk: &Desk, output: &mut Output<'_>) -> Result<()> {
    output.line("");
    let name = output.term("step", &one.duty.step);
    let title = [("step", name.into()), ("due", one.duty.due.into())];
    output.tell("explain-step", &title);
    for line in lines(one, desk, output) {
        output.paragraph(INDENT, &line);
    }
    let slugs = one.duty.readings.iter().map(String::as_str);
    for line in reading::lines(slugs, &desk.rules.readings, output)? {
        output.paragraph(INDENT, &line);
    }
    Ok(())
}

/// The sentences of a proof.
fn lines(one: &Proven, desk: &Desk, output: &Output<'_>) -> Vec<String> {
    let words = output.words();
    let cite = words.cite(&one.duty.cite);
    let mut lines = Vec::new();
    match &one.why {
        Why::Kept(kept) => {
            let count = match kept.rule.at_least.unit {
                Unit::Months => kept.rule.at_least.count,
                Unit::WorkingDays | Unit::CalendarDays | Unit::Hours | Unit::Minutes => 0,
            };
            lines.push(words.say(
                "campaign-proof-kept",
                &[("since", kept.since.into()), ("count", count.into()), ("cite", cite.into())],
            ));
        }
        Why::Step(step, day) => {
            let key =
                if step.until.is_some() { "campaign-proof-until" } else { "campaign-proof-on" };
            lines.push(words.say(key, &[("named", day.named.into()), ("cite", cite.into())]));
            if is_off(day.named, desk) {
                lines.push(words.say("campaign-proof-off", &[("named", day.named.into())]));
            }
            if day.safe_by < day.named {
                lines.push(words.say("campaign-proof-safe", &[("safe", day.safe_by.into())]));
            }
        }
    }
    if let Some(done) = one.done {
        lines.push(words.say("campaign-proof-done", &[("done", done.into())]));
    }
    lines
}

/// Whether the office is closed on a day; of a year without calendar data nobody says so.
fn is_off(day: NaiveDate, desk: &Desk) -> bool {
    let week = if desk.rules.kind == "college" { Week::Six } else { Week::Five };
    desk.calendar.is_working(day, week).is_ok_and(|working| !working)
}

fn as_json(one: &Proven, desk: &Desk) -> Value {
    let mut value = json!({
        "step": one.duty.step,
        "due": one.duty.due.to_string(),
        "safe_by": one.duty.safe_by.to_string(),
        "status": one.duty.status.as_str(),
        "done": one.done.map(|day| day.to_string()),
        "cite": one.duty.cite,
        "readings": one.duty.readings,
    });
    match &one.why {
        Why::Step(step, day) => {
            value["named"] = json!(day.named.to_string());
            value["until"] = json!(step.until.is_some());
            value["day_off"] = json!(is_off(day.named, desk));
        }
        Why::Kept(kept) => {
            value["since"] = json!(kept.since.to_string());
            value["at_least"] = json!(kept.rule.at_least.to_string());
        }
    }
    let slugs = one.duty.readings.iter().map(String::as_str);
    reading::with_chosen(value, slugs, &desk.rules.readings)
}
