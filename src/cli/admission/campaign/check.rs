//! `admission campaign check`: who of those who applied the national database lacks, or lacks the
//! speciality or the qualification of (O20 p.23, p.53).

use serde_json::{Value, json};

use super::Stored;
use crate::{
    admission::{
        Duty,
        campaign::{EntrantCase, Lacking},
    },
    cli::{
        Outcome,
        arguments::{CampaignCheck, Format},
        desk::Desk,
        output::{Output, Table},
    },
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, codes},
};

/// States of cases that need not stand in the database: there is nothing to register.
const ENDED: [&str; 4] = ["refused-to-consider", "refused", "withdrawn", "void"];
const STEP: &str = "database-registration";

pub(super) fn run(arguments: &CampaignCheck, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let stored = Stored::meant(&arguments.campaign, desk)?;
    let (entrants, problems) = registrable(&stored, desk);
    output.diagnose_all(&problems);
    let choices = (&desk.rules.readings, &desk.calendar);
    let duties = stored.campaign.duties(&desk.rules.kind, desk.clock.today(), choices)?;
    let duty = duties.iter().find(|duty| duty.step == STEP);
    let lacking: Vec<&EntrantCase> =
        entrants.iter().filter(|one| !one.lacking().is_empty()).collect();
    if output.format() == Format::Json {
        output.json(json!({
            "campaign": stored.campaign.number.to_string(),
            "due": duty.map(|duty| duty.due.to_string()),
            "safe_by": duty.map(|duty| duty.safe_by.to_string()),
            "entrants": entrants.len(),
            "lacking": lacking.iter().map(|one| as_json(one)).collect::<Vec<_>>(),
        }));
    } else {
        tell(&lacking, entrants.len(), duty, output);
    }
    let found = if lacking.is_empty() { Exit::Fine } else { Exit::Findings };
    Ok(found.max(problems.exit()))
}

/// Those who must stand in the database.
fn registrable(stored: &Stored, desk: &Desk) -> (Vec<EntrantCase>, Diagnostics) {
    let (mut entrants, problems) = stored.entrants(desk);
    entrants.retain(|one| !ENDED.contains(&one.state.as_str()));
    (entrants, problems)
}

/// What is said of each whom the database lacks, or lacks something of.
pub(super) fn lacking(stored: &Stored, desk: &Desk) -> (Vec<Diagnostic>, Diagnostics) {
    let (entrants, problems) = registrable(stored, desk);
    let said = |one: EntrantCase| {
        let first = *one.lacking().first()?;
        Some(
            Diagnostic::warning(codes::DATABASE_LACKS)
                .with("case", one.case.as_str())
                .with("name", one.name.as_str())
                .with_term("what", format!("adm-lacking-{}", first.as_str()))
                .with("cite", Argument::Cite(first.cite().to_owned())),
        )
    };
    (entrants.into_iter().filter_map(said).collect(), problems)
}

fn as_json(one: &EntrantCase) -> Value {
    let what: Vec<&str> = one.lacking().into_iter().map(Lacking::as_str).collect();
    json!({
        "case": one.case,
        "name": one.name,
        "state": one.state,
        "programme": one.programme,
        "speciality": one.speciality,
        "qualification": one.qualification,
        "lacking": what,
    })
}

fn tell(lacking: &[&EntrantCase], entrants: usize, duty: Option<&Duty>, output: &mut Output<'_>) {
    let mut table = Table::new(&[
        "case",
        "name",
        "state",
        "programme",
        "speciality",
        "qualification",
        "lacking",
    ]);
    for one in lacking {
        let what = |lacking: Lacking| output.term("adm-lacking", lacking.as_str());
        let what: Vec<String> = one.lacking().into_iter().map(what).collect();
        table.rows.push(vec![
            one.case.clone(),
            one.name.clone(),
            output.term("state", &one.state),
            one.programme.clone().unwrap_or_default(),
            one.speciality.clone().unwrap_or_default(),
            one.qualification.clone().unwrap_or_default(),
            what.join(", "),
        ]);
    }
    output.table(&table);
    let counts = [("count", lacking.len().into()), ("all", entrants.into())];
    output.say("campaign-checked", &counts);
    if let Some(duty) = duty {
        let cite = output.words().cite(&duty.cite);
        output.say(
            "campaign-check-by",
            &[("due", duty.due.into()), ("safe", duty.safe_by.into()), ("cite", cite.into())],
        );
    }
}
