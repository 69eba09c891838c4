//! `admission campaign lists`: the three lists of O20 p.63, of those whom the college admitted.

use serde_json::json;

use super::Stored;
use crate::{
    admission::{
        Rules,
        campaign::{Campaign, EntrantCase},
    },
    cli::{
        Outcome,
        admission::list_files::{self, ListRow},
        arguments::{CampaignLists, Format},
        desk::Desk,
        output::Output,
    },
    diagnostic::Exit,
    store::write_pages,
};

pub(super) fn run(arguments: &CampaignLists, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let stored = Stored::meant(&arguments.campaign, desk)?;
    let (mut entrants, problems) = stored.entrants(desk);
    output.diagnose_all(&problems);
    entrants.retain(EntrantCase::is_admitted);
    entrants.sort_by(|a, b| (&a.programme, &a.case).cmp(&(&b.programme, &b.case)));
    let rules = Rules::built_in();
    let mut files = Vec::new();
    let mut on_some = 0;
    for list in &rules.lists {
        let is_on = |one: &&EntrantCase| one.list(&stored.campaign, rules) == Some(&list.id);
        let row = |one: &EntrantCase| row(one, &stored.campaign, arguments.names);
        let rows: Vec<ListRow> = entrants.iter().filter(is_on).map(row).collect();
        on_some += rows.len();
        files.extend(list_files::files(&list.id, &rows, None, Some(desk), desk.clock.now)?);
    }
    write_pages(&desk.file(&arguments.out), &files)?;
    let on_none = entrants.len() - on_some;
    if output.format() == Format::Json {
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let number = stored.campaign.number.to_string();
        output.json(json!({ "campaign": number, "files": names, "on_no_list": on_none }));
        return Ok(problems.exit());
    }
    for (name, _) in &files {
        output.line(&arguments.out.join(name).display().to_string());
    }
    if on_none > 0 {
        output.say("adm-on-no-list", &[("count", on_none.into())]);
    }
    Ok(problems.exit().max(Exit::Fine))
}

/// A row as it is printed.
fn row(one: &EntrantCase, campaign: &Campaign, names: bool) -> ListRow {
    let code = one.programme.clone().unwrap_or_default();
    let college = campaign.programme(&code).map(|programme| programme.college.clone());
    ListRow {
        applicant: one.case.clone(),
        name: if names { one.name.clone() } else { String::new() },
        college: college.unwrap_or_default(),
        speciality: one.speciality.clone().unwrap_or_default(),
        qualification: one.qualification.clone().unwrap_or_default(),
        programme: code,
        ..ListRow::default()
    }
}
