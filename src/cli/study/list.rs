//! `extern list`: the externs whose year is kept here, how far each has come, what comes next.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{
    kept::{grades, spelled},
    outcome::follow,
    results::marks_of,
};
use crate::{
    cli::{
        Outcome,
        arguments::{ExternList, Format},
        desk::{Desk, Look},
        output::{Output, Table},
    },
    diagnostic::{Exit, Result},
    law::Subject,
    procedure::Status,
    store::StoredCase,
};

/// An extern on one line.
struct Line {
    case: String,
    student: String,
    grades: Vec<u8>,
    school_year: i32,
    stage: String,
    /// The day of the order on admission, and where it stands.
    due: Option<(NaiveDate, Status)>,
    next: Option<String>,
    follows: Vec<&'static str>,
}

pub(super) fn run(arguments: &ExternList, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let (lines, problems) = desk.each(look, |stored| lines(&stored, desk, look).map(Some));
    let mut lines: Vec<Line> = lines.into_iter().flatten().collect();
    if let Some(stage) = &arguments.stage {
        lines.retain(|line| line.stage == *stage);
    }
    output.diagnose_all(&problems);
    if output.format() == Format::Json {
        output.json(json!({ "externs": lines.iter().map(Line::json).collect::<Vec<_>>() }));
        return Ok(problems.exit());
    }
    if lines.is_empty() && problems.0.is_empty() {
        output.say("extern-none", &[]);
        return Ok(Exit::Fine);
    }
    let mut table =
        Table::new(&["case", "student", "grade", "school_year", "stage", "due", "status", "next"]);
    for line in lines {
        let grades: Vec<String> = line.grades.iter().map(u8::to_string).collect();
        table.rows.push(vec![
            line.case,
            line.student,
            grades.join(", "),
            spelled(line.school_year),
            output.term("stage", &line.stage),
            line.due.map(|(due, _)| due.to_string()).unwrap_or_default(),
            line.due.map(|(_, status)| output.term("status", status.as_str())).unwrap_or_default(),
            line.next.unwrap_or_default(),
        ]);
    }
    output.table(&table);
    Ok(problems.exit())
}

fn lines(stored: &StoredCase, desk: &Desk, look: Look) -> Result<Vec<Line>> {
    let matter = desk.matter_at(&stored.case, look)?;
    let years = matter.years();
    let (Some(last), case) = (years.last(), stored.case.header.number.to_string()) else {
        return Ok(Vec::new());
    };
    let deadlines = matter.deadlines(look.day)?;
    let next = matter.next_steps()?;
    let next = next.iter().find(|next| next.rule.of == Subject::Year);
    let follows = follow(&matter, &marks_of(&matter), desk);
    Ok(years
        .iter()
        .map(|year| {
            let is_last = year.school_year == last.school_year;
            let from = desk.rules.school_year_begins.of(year.school_year);
            let own = deadlines
                .iter()
                .find(|one| one.step.of == Subject::Year && one.reckoning.from == from);
            Line {
                case: case.clone(),
                student: stored.case.header.person().to_owned(),
                grades: grades(&stored.case).to_vec(),
                school_year: year.school_year,
                stage: year.stage.to_owned(),
                due: own.map(|one| (one.due(), one.status)),
                next: next.filter(|_| is_last).map(|next| next.command(&case)),
                follows: if is_last { follows.clone() } else { Vec::new() },
            }
        })
        .collect())
}

impl Line {
    fn json(&self) -> Value {
        json!({
            "case": self.case,
            "student": self.student,
            "grades": self.grades,
            "school_year": self.school_year,
            "stage": self.stage,
            "due": self.due.map(|(due, _)| due.to_string()),
            "status": self.due.map(|(_, status)| status.as_str()),
            "next": self.next,
            "follows": self.follows,
        })
    }
}
