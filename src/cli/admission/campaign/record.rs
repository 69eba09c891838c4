//! `admission campaign record`: a step of the summer was done.

use serde_json::json;

use super::{Stored, check::lacking};
use crate::{
    admission::{
        Duty,
        campaign::{CampaignRules, CampaignStep, Done},
    },
    cli::{
        Outcome,
        arguments::{CampaignRecord, Format},
        decision::needed,
        desk::{Desk, invalid_argument},
        order,
        output::Output,
    },
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Result, codes, nearest},
};

/// The step that ends the registration in the national database.
const DATABASE: &str = "database-registration";

pub(super) fn run(arguments: &CampaignRecord, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let Some(step) = &arguments.step else { return offer(arguments, desk, output) };
    let note = arguments.note.as_deref();
    let note = note.map(|note| needed("--note", Some(note))).transpose()?;
    let at = desk.happened("--at", arguments.at.as_deref(), [])?;
    let mut writer = order::writer("admission campaign record", desk, output)?;
    let mut stored = Stored::meant(&arguments.campaign, desk)?;
    let step = known(step, &stored, desk)?;
    let done = Done {
        step: step.id.clone(),
        at,
        note: note.map(str::to_owned),
        recorded: desk.clock.now,
        by: desk.user.clone(),
        clock: desk.clock.set.then(|| "set".to_owned()),
    };
    stored.add(&done.to_text(), &mut writer)?;
    drop(writer);
    stored.campaign.done.push(done);
    if at > desk.clock.now {
        output.say("recorded-future", &[("at", at.into())]);
    }
    if step.id == DATABASE {
        let (lacking, problems) = lacking(&stored, desk);
        output.diagnose_all(&problems);
        output.diagnose_all(&Diagnostics(lacking));
    }
    let choices = (&desk.rules.readings, &desk.calendar);
    let day = at.date_naive().max(desk.clock.today());
    let duties = stored.campaign.duties(&desk.rules.kind, day, choices)?;
    let duty = duties.into_iter().find(|duty| duty.step == step.id);
    answer(&stored, step, duty.as_ref(), output);
    Ok(Exit::Fine)
}

/// A step that is this office's duty.
///
/// # Errors
/// `not-of-this-office` for a step of another kind of office, `invalid-option` for none.
fn known(typed: &str, stored: &Stored, desk: &Desk) -> Result<&'static CampaignStep> {
    let rules = CampaignRules::built_in()?;
    let (kind, programmes) = (&desk.rules.kind, &stored.campaign.programmes);
    let named = || rules.steps.iter().filter(|step| step.id == typed);
    if let Some(step) = named().find(|step| step.is_of(kind, programmes)) {
        return Ok(step);
    }
    if let Some(other) = named().find(|step| !step.whose.contains(kind)) {
        let whose = other.whose.first().cloned().unwrap_or_default();
        return Err(Diagnostic::error(codes::NOT_OF_THIS_OFFICE)
            .with_term("kind", format!("kind-{kind}"))
            .with_term("whose", format!("kind-{whose}"))
            .with("cite", Argument::Cite(other.cite.clone()))
            .into());
    }
    let own = rules.steps_of(kind, programmes).map(|step| step.id.as_str());
    let near = nearest(typed, own).unwrap_or_default().to_owned();
    let mut wrong = invalid_argument("value-step", typed, "expected-campaign-step");
    for (name, value) in &mut wrong.arguments {
        if *name == "suggestion" {
            *value = near.clone().into();
        }
    }
    Err(wrong.into())
}

/// What may be recorded next.
fn offer(arguments: &CampaignRecord, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let stored = Stored::meant(&arguments.campaign, desk)?;
    super::answers::steps(&stored, desk, desk.clock.today(), output)?;
    Ok(Exit::Fine)
}

fn answer(stored: &Stored, step: &CampaignStep, duty: Option<&Duty>, output: &mut Output<'_>) {
    let number = stored.campaign.number.to_string();
    let status = duty.map_or("", |duty| duty.status.as_str());
    if output.format() == Format::Json {
        return output.json(json!({ "campaign": number, "step": step.id, "status": status }));
    }
    let name = output.term("step", &step.id);
    let status = output.words().text(&format!("status-{status}"));
    output.tell(
        "campaign-recorded",
        &[("number", number.into()), ("step", name.into()), ("status", status.into())],
    );
}
