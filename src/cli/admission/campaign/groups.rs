//! `admission campaign groups`: how many are admitted to each programme, which groups are not
//! gathered, who is left out: what goes to redistribution (O20 p.63).

use serde_json::{Value, json};

use super::Stored;
use crate::{
    admission::{
        Duty, Rules, allocate,
        campaign::{EntrantCase, Group, groups},
        leftover,
    },
    cli::{
        Outcome,
        admission::{Around, verify::Published},
        arguments::{CampaignGroups, Format},
        desk::Desk,
        output::{Output, Table},
    },
    diagnostic::{Diagnostics, Exit, Result},
};

/// What is said of a programme.
struct Row {
    programme: String,
    speciality: String,
    places: u32,
    admitted: u32,
    free: u32,
    short: bool,
}

impl Row {
    /// Whether its group is gathered: a word of the contract.
    fn group(&self) -> &'static str {
        match (self.admitted, self.short) {
            (0, _) => "none",
            (_, true) => "short",
            _ => "gathered",
        }
    }
}

/// Everything counted, and who is left out: cases of the college, or numbers of a result.
struct Counted {
    rows: Vec<Row>,
    left_out: Vec<String>,
    /// Admitted to no programme that the campaign names.
    elsewhere: usize,
    problems: Diagnostics,
}

pub(super) fn run(
    arguments: &CampaignGroups,
    desk: &Desk,
    around: &Around<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let stored = Stored::meant(&arguments.campaign, desk)?;
    let counted = match &arguments.results {
        Some(file) => of_results(&Published::read(file, around)?),
        None => of_cases(&stored, desk),
    };
    output.diagnose_all(&counted.problems);
    let last_day = last_day(&stored, desk)?;
    if output.format() == Format::Json {
        output.json(as_json(&counted, &stored, last_day.as_ref()));
    } else {
        tell(&counted, last_day.as_ref(), output);
    }
    Ok(counted.problems.exit().max(Exit::Fine))
}

/// The day by which the state order is distributed anew: the department's duty, which a college
/// must know too.
fn last_day(stored: &Stored, desk: &Desk) -> Result<Option<Duty>> {
    let choices = (&desk.rules.readings, &desk.calendar);
    let duties = stored.campaign.duties("department", desk.clock.today(), choices)?;
    Ok(duties.into_iter().find(|duty| duty.step == "redistribution"))
}

fn of_cases(stored: &Stored, desk: &Desk) -> Counted {
    let (entrants, problems) = stored.entrants(desk);
    let row = |group: &Group<'_>| Row {
        programme: group.programme.programme.clone(),
        speciality: group.programme.speciality.clone(),
        places: group.programme.seats(),
        admitted: u32::try_from(group.admitted).unwrap_or(u32::MAX),
        free: group.free,
        short: group.short,
    };
    let rows: Vec<Row> =
        groups(&stored.campaign, &entrants, Rules::built_in()).iter().map(row).collect();
    let is_known = |one: &&EntrantCase| {
        let code = one.programme.as_deref().unwrap_or_default();
        stored.campaign.programme(code).is_some()
    };
    let admitted = entrants.iter().filter(|one| one.is_admitted());
    let elsewhere = admitted.filter(|one| !is_known(one)).count();
    let left_out =
        entrants.iter().filter(|one| one.is_left_out()).map(|one| one.case.clone()).collect();
    Counted { rows, left_out, elsewhere, problems }
}

fn of_results(published: &Published) -> Counted {
    let (competition, method, rules) =
        (&published.competition, &published.method, Rules::built_in());
    let seed = published.file.seed();
    let allocation = allocate(competition, method, seed.as_ref(), rules);
    let left = leftover(competition, &allocation, rules);
    let row = |at: usize| {
        let programme = &competition.programmes()[at];
        let count = |list: &[(usize, u32)]| {
            list.iter().find(|(one, _)| *one == at).map_or(0, |(_, count)| *count)
        };
        Row {
            programme: programme.programme.clone(),
            speciality: programme.speciality.clone(),
            places: programme.seats(),
            admitted: allocation.taken(at),
            free: count(&left.free),
            short: left.short.iter().any(|(one, _)| *one == at),
        }
    };
    let entrants = competition.entrants();
    Counted {
        rows: (0..competition.programmes().len()).map(row).collect(),
        left_out: left.left_out.iter().map(|at| entrants[*at].number.clone()).collect(),
        elsewhere: 0,
        problems: Diagnostics::default(),
    }
}

fn as_json(counted: &Counted, stored: &Stored, last_day: Option<&Duty>) -> Value {
    let row = |row: &Row| {
        json!({
            "programme": row.programme,
            "speciality": row.speciality,
            "places": row.places,
            "admitted": row.admitted,
            "free": row.free,
            "group": row.group(),
        })
    };
    json!({
        "campaign": stored.campaign.number.to_string(),
        "least": Rules::built_in().group.at_least(),
        "groups": counted.rows.iter().map(row).collect::<Vec<_>>(),
        "elsewhere": counted.elsewhere,
        "left_out": counted.left_out,
        "by": last_day.map(|duty| duty.due.to_string()),
        "safe_by": last_day.map(|duty| duty.safe_by.to_string()),
        "cite": Rules::built_in().redistribution.cite,
    })
}

fn tell(counted: &Counted, last_day: Option<&Duty>, output: &mut Output<'_>) {
    let mut table =
        Table::new(&["programme", "speciality", "places", "admitted_count", "free", "group"]);
    for row in &counted.rows {
        let group = row.group();
        table.rows.push(vec![
            row.programme.clone(),
            row.speciality.clone(),
            row.places.to_string(),
            row.admitted.to_string(),
            row.free.to_string(),
            output.term("adm-group", group),
        ]);
    }
    output.table(&table);
    if counted.elsewhere > 0 {
        output.say("campaign-elsewhere", &[("count", counted.elsewhere.into())]);
    }
    let least = Rules::built_in().group.at_least();
    for row in counted.rows.iter().filter(|row| row.short) {
        output.say(
            "adm-short",
            &[
                ("programme", row.programme.as_str().into()),
                ("count", i64::from(row.admitted).into()),
                ("least", least.into()),
            ],
        );
    }
    if !counted.left_out.is_empty() {
        output.say("campaign-left-out", &[("cases", counted.left_out.join(", ").into())]);
    }
    let is_left =
        !counted.left_out.is_empty() || counted.rows.iter().any(|row| row.short || row.free > 0);
    if let Some(duty) = last_day.filter(|_| is_left) {
        let cite = output.words().cite(&duty.cite);
        output.say("adm-redistribute-by", &[("day", duty.due.into()), ("cite", cite.into())]);
    }
}
