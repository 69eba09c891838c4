//! `admission campaign show`: the days of a summer and where each stands.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::Stored;
use crate::{
    admission::Duty,
    cli::{
        Outcome,
        arguments::{CampaignShow, Format},
        desk::Desk,
        output::{Output, Table},
    },
    diagnostic::{Exit, Result},
};

pub(super) fn show(arguments: &CampaignShow, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let stored = Stored::meant(&arguments.campaign, desk)?;
    let today = match arguments.as_of.as_deref() {
        Some(day) => desk.day("--as-of", day)?,
        None => desk.clock.today(),
    };
    steps(&stored, desk, today, output)?;
    Ok(Exit::Fine)
}

/// The steps that are this office's duty.
///
/// # Errors
/// `no-calendar`.
pub(super) fn steps(
    stored: &Stored,
    desk: &Desk,
    today: NaiveDate,
    output: &mut Output<'_>,
) -> Result<()> {
    let campaign = &stored.campaign;
    let choices = (&desk.rules.readings, &desk.calendar);
    let mut duties = campaign.duties(&desk.rules.kind, today, choices)?;
    duties.sort_by_key(|duty| duty.due);
    let done = |duty: &Duty| campaign.done(&duty.step, today);
    if output.format() == Format::Json {
        let row = |duty: &Duty| -> Value {
            json!({
                "step": duty.step,
                "due": duty.due.to_string(),
                "safe_by": duty.safe_by.to_string(),
                "status": duty.status.as_str(),
                "done": done(duty).map(|done| done.at.date_naive().to_string()),
                "note": done(duty).and_then(|done| done.note.as_deref()),
                "cite": duty.cite,
                "readings": duty.readings,
            })
        };
        output.json(json!({
            "campaign": campaign.number.to_string(),
            "year": campaign.year,
            "edition": campaign.edition,
            "as_of": today.to_string(),
            "programmes": campaign.programmes.len(),
            "steps": duties.iter().map(row).collect::<Vec<_>>(),
        }));
        return Ok(());
    }
    let mut table = Table::new(&["step", "word", "safe_by", "due", "status", "done_on", "cite"]);
    for duty in &duties {
        table.rows.push(vec![
            output.term("step", &duty.step),
            duty.step.clone(),
            duty.safe_by.to_string(),
            duty.due.to_string(),
            output.term("status", duty.status.as_str()),
            done(duty).map(|done| done.at.date_naive().to_string()).unwrap_or_default(),
            output.cite(&duty.cite),
        ]);
    }
    output.table(&table);
    Ok(())
}
