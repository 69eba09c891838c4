//! `list`: the cases of the office.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, Format, SortBy},
    collation::Kazakh,
    desk::{Desk, Look, invalid_choice},
    doubt,
    output::{Output, Table},
    service::is_of,
};
use crate::{
    calendar::Doubt,
    diagnostic::{Diagnostics, Result},
    procedure::Deadline,
    store::StoredCase,
};

/// A case on one line.
pub(super) struct Line {
    pub case: String,
    service: String,
    edition: String,
    pub state: String,
    /// How far the year of an extern has come, where one is kept.
    stage: Option<String>,
    received_at: String,
    registered: String,
    applicant: String,
    student: Option<String>,
    due: Option<NaiveDate>,
    doubt: Doubt,
}

impl Line {
    /// The line of a case as one looks at it; a day that cannot be counted is left open, and
    /// said.
    pub(super) fn of(
        desk: &Desk,
        stored: &StoredCase,
        look: Look,
        problems: &mut Diagnostics,
    ) -> Result<Self> {
        let matter = desk.matter_at(&stored.case, look)?;
        let header = &stored.case.header;
        let next = problems.gather(matter.next_due(look.day)).flatten();
        Ok(Self {
            case: header.number.to_string(),
            service: header.service.clone(),
            edition: header.edition.id.clone(),
            state: matter.state().to_owned(),
            stage: matter.year().map(|year| year.stage.to_owned()),
            received_at: header.received.to_rfc3339(),
            registered: header.registered.to_string(),
            applicant: header.applicant.name.clone(),
            student: header.student.as_ref().map(|student| student.name.clone()),
            due: next.as_ref().map(Deadline::due),
            doubt: next.map(|next| next.doubt).unwrap_or_default(),
        })
    }

    /// Whom it is all about.
    pub(super) fn person(&self) -> &str {
        self.student.as_ref().unwrap_or(&self.applicant)
    }

    /// The contract's object.
    pub(super) fn json(&self) -> Value {
        let mut line = json!({
            "case": self.case,
            "service": self.service,
            "edition": self.edition,
            "state": self.state,
            "received_at": self.received_at,
            "registered": self.registered,
            "applicant": self.applicant,
            "student": self.student,
            "due": self.due.map(|due| due.to_string()),
            "estimated": self.doubt.is_estimated(),
            "may_move": self.doubt.may_move(),
        });
        if let Some(stage) = &self.stage {
            line["stage"] = json!(stage);
        }
        line
    }
}

pub(super) fn run(arguments: &arguments::List, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let wanted = arguments.state.as_deref();
    if let Some(state) = wanted {
        known_state(state, desk)?;
    }
    let service = desk.kept_to(arguments.service.as_deref())?;
    let is_listed = |stored: &StoredCase| is_of(service, stored);
    let (mut lines, problems) = lines(desk, look, is_listed);
    let is_empty = lines.is_empty();
    lines.retain(|line| wanted.is_none_or(|state| line.state == state));
    sort(&mut lines, arguments.sort);
    output.diagnose_all(&problems);
    if output.format() == Format::Json {
        output.json(json!({ "cases": lines.iter().map(Line::json).collect::<Vec<_>>() }));
        return Ok(problems.exit());
    }
    if is_empty && problems.0.is_empty() {
        output.say("list-empty", &[]);
    }
    table(lines, output);
    Ok(problems.exit())
}

/// The lines of the cases that are wanted, and all that stood in the way.
pub(super) fn lines(
    desk: &Desk,
    look: Look,
    is_wanted: impl Fn(&StoredCase) -> bool + Sync,
) -> (Vec<Line>, Diagnostics) {
    let (found, mut problems) = desk.each(look, |stored| {
        if !is_wanted(&stored) {
            return Ok(None);
        }
        let mut of_line = Diagnostics::default();
        let line = Line::of(desk, &stored, look, &mut of_line)?;
        Ok(Some((line, of_line)))
    });
    let mut lines = Vec::with_capacity(found.len());
    for (line, of_line) in found {
        lines.push(line);
        problems.0.extend(of_line.0);
    }
    (lines, problems)
}

/// Cases, one on a line.
pub(super) fn table(lines: Vec<Line>, output: &mut Output<'_>) {
    let mut table = Table::new(&["case", "state", "registered", "due", "applicant", "student"]);
    let doubts: Vec<Doubt> = lines.iter().map(|line| line.doubt).collect();
    for line in lines {
        let state = output.term("state", &line.state);
        let state = match &line.stage {
            None => state,
            Some(of_year) => format!("{state}; {}", output.term("stage", of_year)),
        };
        table.rows.push(vec![
            line.case,
            state,
            line.registered,
            line.due.map(|due| doubt::marked(due, line.doubt, output.format())).unwrap_or_default(),
            line.applicant,
            line.student.unwrap_or_default(),
        ]);
    }
    output.table(&table);
    doubt::say_estimated(doubts, output);
}

/// The orders in which cases may be listed.
fn sort(lines: &mut [Line], by: SortBy) {
    match by {
        SortBy::Number => {}
        SortBy::Due => lines.sort_by(|a, b| {
            let key = |line: &Line| (line.due.is_none(), line.due, line.case.clone());
            key(a).cmp(&key(b))
        }),
        SortBy::Name => {
            let order = Kazakh::new();
            lines.sort_by(|a, b| order.compare(a.person(), b.person()).then(a.case.cmp(&b.case)));
        }
    }
}

/// A state that no case can be in is a slip, not an empty answer.
fn known_state(state: &str, desk: &Desk) -> Result<()> {
    let today = desk.clock.today();
    let laws = desk.laws.services().into_iter().map(|service| desk.laws.in_force(service, today));
    let mut states: Vec<&str> = Vec::new();
    for state in laws.flatten().flat_map(|law| &law.states) {
        if !states.contains(&state.id.as_str()) {
            states.push(&state.id);
        }
    }
    if states.contains(&state) {
        return Ok(());
    }
    Err(invalid_choice("head-state", state, &states.join(", ")).into())
}
