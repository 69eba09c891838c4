//! `appeal list`: the complaints of an office, with their own deadlines.

use serde_json::{Value, json};

use crate::{
    case::Event,
    cli::{
        Outcome,
        arguments::{self, Format},
        desk::{Desk, invalid_choice},
        masked::shown_text,
        output::{Output, Table},
        service::is_of,
    },
    diagnostic::Result,
    procedure::{Complaint, Deadline, Matter, Status},
    store::StoredCase,
};

/// What a person sees of a complaint; a spreadsheet gets the rest as well.
const COLUMNS: [&str; 6] = ["case", "complaint", "received", "addressee", "state", "due"];
const MORE: [&str; 8] =
    ["service", "edition", "about", "step", "status", "decides", "outcome", "closed_at"];

pub(super) fn run(
    arguments: &arguments::AppealList,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let service = desk.kept_to(arguments.service.as_deref())?;
    if let Some(addressee) = &arguments.addressee {
        known_addressee(addressee, desk)?;
    }
    let (found, mut problems) = desk.each(look, |stored| {
        if !is_of(service, &stored) {
            return Ok(None);
        }
        let matter = desk.matter_at(&stored.case, look)?;
        let deadlines = matter.deadlines(look.day)?;
        let complaints = matter.complaints();
        let kept =
            complaints.iter().map(|complaint| Line::of(&stored, &matter, complaint, &deadlines));
        Ok(Some(kept.filter(|line| is_asked_for(line, arguments)).collect::<Vec<Line>>()))
    });
    let mut lines: Vec<Line> = found.into_iter().flatten().collect();
    lines.sort_by(|a, b| (&a.case, a.complaint).cmp(&(&b.case, b.complaint)));
    let exit = problems.exit();
    output.diagnose_all(&std::mem::take(&mut problems));
    match output.format() {
        Format::Json => {
            let complaints: Vec<Value> = lines.iter().map(Line::json).collect();
            output.json(json!({ "complaints": complaints }));
        }
        Format::Csv => output.table(&sheet(&lines)),
        _ => {
            let table = table(&lines, output);
            output.table(&table);
        }
    }
    Ok(exit)
}

/// # Errors
/// `invalid-option` for a word by which no complaint is addressed.
fn known_addressee(typed: &str, desk: &Desk) -> Result<()> {
    let mut known: Vec<&str> = Vec::new();
    for service in desk.laws.services() {
        let rule = desk.laws.newest(service)?.by_verb("appeal receive");
        let fields = rule.map_or(&[][..], |rule| &rule.fields);
        let choices = fields.iter().filter(|field| field.name == "addressee");
        known.extend(choices.flat_map(|field| &field.choices).map(String::as_str));
    }
    known.sort_unstable();
    known.dedup();
    if known.contains(&typed) {
        return Ok(());
    }
    Err(invalid_choice("field-addressee", typed, &known.join(", ")).into())
}

fn is_asked_for(line: &Line, arguments: &arguments::AppealList) -> bool {
    let overdue = || line.deadlines.iter().any(|one| one.status == Status::Overdue);
    (arguments.all || line.closed_at.is_none())
        && (!arguments.overdue || overdue())
        && arguments.addressee.as_ref().is_none_or(|addressee| *addressee == line.addressee)
}

/// A complaint as it is listed.
struct Line {
    case: String,
    service: String,
    complaint: u32,
    edition: String,
    received: String,
    addressee: String,
    about: Option<String>,
    last_event: String,
    closed_at: Option<String>,
    decides: String,
    outcome: Option<String>,
    deadlines: Vec<Due>,
}

/// A deadline of a complaint.
struct Due {
    step: String,
    day: String,
    status: Status,
    cite: String,
}

impl Line {
    fn of(
        stored: &StoredCase,
        matter: &Matter<'_>,
        complaint: &Complaint<'_>,
        deadlines: &[Deadline<'_>],
    ) -> Self {
        let moment = |event: &Event| event.at.to_rfc3339();
        let own = deadlines.iter().filter(|one| one.complaint == Some(complaint.number));
        Self {
            case: stored.case.header.number.to_string(),
            service: stored.case.header.service.clone(),
            complaint: complaint.number,
            edition: complaint.law.id.clone(),
            received: complaint.events.first().map(|event| moment(event)).unwrap_or_default(),
            addressee: complaint.addressee.to_owned(),
            about: complaint.about().map(|about| shown_text(about, false)),
            last_event: complaint.events.last().map(|event| event.kind.clone()).unwrap_or_default(),
            closed_at: matter.closing(complaint).map(moment),
            decides: matter.decides(complaint).to_owned(),
            outcome: matter.outcome_of(complaint).map(str::to_owned),
            deadlines: own
                .map(|one| Due {
                    step: one.step.id.clone(),
                    day: one.due().to_string(),
                    status: one.status,
                    cite: one.step.cite.clone(),
                })
                .collect(),
        }
    }

    /// The step that falls due next.
    fn next(&self) -> Option<&Due> {
        self.deadlines.iter().find(|one| one.status.is_pending())
    }

    fn json(&self) -> Value {
        let deadlines = self.deadlines.iter().map(|one| {
            json!({ "step": one.step, "due": one.day, "status": one.status.as_str(), "cite": one.cite })
        });
        json!({
            "case": self.case,
            "complaint": self.complaint,
            "received": self.received,
            "addressee": self.addressee,
            "last_event": self.last_event,
            "closed": self.closed_at.is_some(),
            "due": self.next().map(|next| next.day.as_str()),
            "service": self.service,
            "edition": self.edition,
            "about": self.about,
            "decides": self.decides,
            "outcome": self.outcome,
            "closed_at": self.closed_at,
            "deadlines": deadlines.collect::<Vec<Value>>(),
        })
    }

    /// The columns that everybody sees.
    fn cells(&self, addressee: String, state: String) -> Vec<String> {
        vec![
            self.case.clone(),
            self.complaint.to_string(),
            self.received.chars().take(10).collect(),
            addressee,
            state,
            self.next().map(|next| next.day.clone()).unwrap_or_default(),
        ]
    }
}

fn table(lines: &[Line], output: &Output<'_>) -> Table {
    let mut table = Table::new(&COLUMNS);
    table.rows = lines
        .iter()
        .map(|line| {
            let addressee = output.term("addressee", &line.addressee);
            line.cells(addressee, output.term("event", &line.last_event))
        })
        .collect();
    table
}

/// The words of a list are the reader's, those of its further columns the data's.
fn sheet(lines: &[Line]) -> Table {
    let mut table = Table::new(&[&COLUMNS[..], &MORE[..]].concat());
    table.rows = lines
        .iter()
        .map(|line| {
            let next = line.next();
            let more = [
                Some(line.service.clone()),
                Some(line.edition.clone()),
                line.about.clone(),
                next.map(|next| next.step.clone()),
                next.map(|next| next.status.as_str().to_owned()),
                Some(line.decides.clone()),
                line.outcome.clone(),
                line.closed_at.clone(),
            ];
            let cells = line.cells(line.addressee.clone(), line.last_event.clone());
            cells.into_iter().chain(more.map(Option::unwrap_or_default)).collect()
        })
        .collect();
    table
}
