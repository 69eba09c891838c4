//! `admission campaign open`: a summer begins, with what the college offers.

use chrono::Datelike;
use serde_json::json;

use super::all;
use crate::{
    admission::{
        Programme,
        campaign::{CAMPAIGNS, Campaign, CampaignRules},
    },
    case::CaseNumber,
    cli::{
        Outcome,
        admission::lists::read_programmes,
        arguments::{CampaignOpen, Format},
        desk::Desk,
        order,
        output::Output,
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, Result, codes},
    store::Shelf,
};

pub(super) fn run(arguments: &CampaignOpen, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let programmes = programmes(arguments, desk)?;
    let mut writer = order::writer("admission campaign open", desk, output)?;
    if let Some(there) = all(desk)?.iter().find(|one| one.campaign.year == arguments.year) {
        let exists = Diagnostic::error(codes::CAMPAIGN_EXISTS)
            .with("year", i64::from(arguments.year).to_string())
            .with("number", there.campaign.number.to_string());
        return Err(Diagnostics::from(exists).into());
    }
    let number: CaseNumber = writer.take_number(CAMPAIGNS, desk.clock.now.year())?;
    let campaign = Campaign {
        format: 1,
        number,
        year: arguments.year,
        edition: CampaignRules::built_in()?.edition.clone(),
        recorded: desk.clock.now,
        by: desk.user.clone(),
        clock: desk.clock.set.then(|| "set".to_owned()),
        programmes,
        done: Vec::new(),
    };
    let record = (campaign.number.clone(), campaign.to_text());
    writer.write_on_shelf(Shelf::Campaigns, &[record])?;
    drop(writer);
    let number = campaign.number.to_string();
    let choices = (&desk.rules.readings, &desk.calendar);
    let duties = campaign.duties(&desk.rules.kind, desk.clock.today(), choices)?;
    if output.format() == Format::Json {
        output.json(json!({
            "campaign": number,
            "year": campaign.year,
            "programmes": campaign.programmes.len(),
            "steps": duties.len(),
        }));
        return Ok(Exit::Fine);
    }
    output.line(&number);
    let counts = [("steps", duties.len().into()), ("programmes", campaign.programmes.len().into())];
    output.say("campaign-opened", &counts);
    Ok(Exit::Fine)
}

fn programmes(arguments: &CampaignOpen, desk: &Desk) -> Result<Vec<Programme>> {
    let Some(typed) = &arguments.programmes else { return Ok(Vec::new()) };
    read_programmes((&desk.file(typed), typed), arguments.ignore_unknown)
}
