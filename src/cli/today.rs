//! `today`: what to do now, by how little room is left; `ruqsat` alone says the same.

use chrono::NaiveDate;
use rayon::prelude::*;
use serde_json::{Value, json};

use super::{
    Outcome,
    admission::due,
    ahead,
    arguments::{self, Format},
    desk::{Desk, Look},
    output::{Output, Table},
    service::is_of,
    uncounted::{self, Uncounted},
    warnings,
};
use crate::{
    admission::Duty,
    diagnostic::{Diagnostic, Result},
    law::Subject,
    procedure::{Deadline, Matter, Status},
    store::StoredCase,
};

/// The next thing to be done with a case or a complaint.
struct Task {
    case: String,
    /// Whom it is all about.
    student: String,
    step: String,
    complaint: Option<u32>,
    due: NaiveDate,
    safe_by: NaiveDate,
    status: Status,
    /// Working days until the last day on which every way out stays open.
    slack: i64,
    cite: String,
    command: String,
}

pub(super) fn run(arguments: &arguments::Today, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let service = desk.kept_to(arguments.service.as_deref())?;
    let (found, mut problems) = desk.each(look, |stored| {
        if is_of(service, &stored) { found(desk, &stored, look).map(Some) } else { Ok(None) }
    });
    let is_empty = found.is_empty() && problems.0.is_empty();
    let (mut tasks, mut warned) = (Vec::new(), Vec::new());
    let mut absent = Vec::new();
    for (of_case, warnings, uncounted) in found {
        tasks.extend(of_case);
        warned.extend(warnings);
        absent.extend(uncounted.as_ref().map(Uncounted::of));
    }
    if service.is_none_or(|service| service == due::SERVICE) {
        for duty in problems.gather(due::all(desk, look)).unwrap_or_default() {
            tasks.extend(of_duty(duty, desk, look));
        }
    }
    uncounted::say(&absent, output);
    tasks.par_sort_by(|a, b| (a.slack, a.due, &a.case).cmp(&(b.slack, b.due, &b.case)));
    output.diagnose_all(&problems);
    if output.format() == Format::Json {
        let tasks: Vec<Value> = tasks.iter().map(Task::json).collect();
        let warnings: Vec<Value> = warned.iter().map(warnings::as_json).collect();
        let mut answer = json!({
            "as_of": look.day.to_string(),
            "tasks": tasks,
            "warnings": warnings,
        });
        if !absent.is_empty() {
            answer["absent"] = json!(absent);
        }
        output.json(answer);
        return Ok(problems.exit());
    }
    let count = tasks.len();
    let dues: Vec<NaiveDate> = tasks.iter().map(|task| task.due).collect();
    if count == 0 && absent.is_empty() && output.format() == Format::Table {
        output.say(
            if is_empty { "list-empty" } else { "today-nothing" },
            &[("date", look.day.into())],
        );
    }
    table(tasks, output);
    warnings::tell(&warned, output);
    if count > 0 && output.format() == Format::Table {
        output.say("today-summary", &[("count", count.into()), ("date", look.day.into())]);
        ahead::draw(&dues, look.day, desk, output)?;
    }
    Ok(problems.exit())
}

/// The tasks of a case, what it is warned of, and why nothing is counted of it, if nothing is.
type Found = (Vec<Task>, Vec<Diagnostic>, Option<Diagnostic>);

/// The next step of the case itself, and of each open complaint.
fn found(desk: &Desk, stored: &StoredCase, look: Look) -> Result<Found> {
    let matter = desk.matter_at(&stored.case, look)?;
    let deadlines = matter.deadlines(look.day)?;
    let waits = |deadline: &&Deadline<'_>| {
        deadline.status.is_pending() && deadline.status != Status::Conditional
    };
    let mut next: Vec<&Deadline<'_>> = Vec::new();
    for deadline in deadlines.iter().filter(waits) {
        if next.iter().all(|one| one.complaint != deadline.complaint) {
            next.push(deadline);
        }
    }
    let tasks: Result<Vec<Task>> =
        next.into_iter().map(|deadline| task(&matter, deadline)).collect();
    Ok((tasks?, warnings::of(&matter, &deadlines, look)?, matter.uncounted()))
}

fn task(matter: &Matter<'_>, deadline: &Deadline<'_>) -> Result<Task> {
    let header = &matter.case.header;
    let case = header.number.to_string();
    let steps = matter.next_steps()?;
    let ends = steps.iter().find(|next| {
        next.complaint == deadline.complaint && deadline.step.done_by.contains(&next.rule.kind)
    });
    // The first thing to be done towards the end of a year.
    let of_year = || {
        let is_of_year = deadline.step.of == Subject::Year;
        steps.iter().find(|next| is_of_year && next.rule.of == Subject::Year)
    };
    let ends = ends.or_else(of_year);
    Ok(Task {
        student: header.person().to_owned(),
        step: deadline.step.id.clone(),
        complaint: deadline.complaint,
        due: deadline.due(),
        safe_by: deadline.safe_by,
        status: deadline.status,
        slack: deadline.slack,
        cite: deadline.step.cite.clone(),
        command: ends.map_or_else(|| format!("ruqsat record {case}"), |next| next.command(&case)),
        case,
    })
}

/// Something that falls due of the admission, if there is something to be done.
fn of_duty(duty: Duty, desk: &Desk, look: Look) -> Option<Task> {
    let command = duty.command.clone().filter(|_| duty.status.is_pending())?;
    let (_, slack) = duty.days_left(look.day, &desk.calendar);
    Some(Task {
        case: duty.record,
        student: String::new(),
        step: duty.step,
        complaint: None,
        due: duty.due,
        safe_by: duty.safe_by,
        status: duty.status,
        slack,
        cite: duty.cite,
        command,
    })
}

impl Task {
    fn json(&self) -> Value {
        json!({
            "case": self.case,
            "student": self.student,
            "step": self.step,
            "complaint": self.complaint,
            "due": self.due.to_string(),
            "safe_by": self.safe_by.to_string(),
            "status": self.status.as_str(),
            "slack": self.slack,
            "cite": self.cite,
            "command": self.command,
        })
    }
}

fn table(tasks: Vec<Task>, output: &mut Output<'_>) {
    let mut table = Table::new(&["case", "student", "step", "safe_by", "due", "slack", "command"]);
    for task in tasks {
        table.rows.push(vec![
            task.case,
            task.student,
            output.term("step", &task.step),
            task.safe_by.to_string(),
            task.due.to_string(),
            task.slack.to_string(),
            task.command,
        ]);
    }
    output.table(&table);
}
