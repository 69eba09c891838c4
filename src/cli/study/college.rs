//! `extern college`: whether a student of a college may study as an extern, and until when one
//! asks (X9). The Rules give no procedure for it, and none is made up: nothing is recorded.

use serde_json::json;

use super::kept::spelled;
use crate::{
    cli::{
        Outcome,
        arguments::{ExternCollege, Format},
        desk::{Desk, invalid_option},
        output::Output,
        reading,
    },
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, codes},
    law::Part,
    procedure::school_year_of,
    study::{CollegeAsked, college_answer},
};

/// The rules that know colleges.
const SERVICE: &str = "externat";

pub(super) fn run(arguments: &ExternCollege, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let applied = match arguments.applied.as_deref() {
        Some(day) => Some(desk.day("--applied", day)?),
        None => None,
    };
    let asked_on = applied.unwrap_or(look.day);
    let law = desk.laws.in_force(SERVICE, asked_on)?;
    let Some(rule) = &law.year.college else {
        return Err(Diagnostics::from(
            Diagnostic::error(codes::TEXT_ABSENT)
                .with("case", "")
                .with("service", SERVICE)
                .with("edition", law.id.as_str())
                .with_term("part", format!("part-{}", Part::Study.as_str()))
                .with("paragraphs", Argument::Cite("O61 p.9-1".to_owned()))
                .with("replaced", "")
                .with("told", ""),
        )
        .into());
    };
    let school_year = match arguments.school_year.as_deref() {
        None => school_year_of(asked_on, &desk.rules),
        Some(text) => {
            let digits = text.split(['/', '-']).next().unwrap_or_default();
            let year = digits.parse().ok().filter(|year| (2000..2200).contains(year));
            year.ok_or_else(|| {
                Diagnostics::from(invalid_option("--school-year", text, "expected-school-year"))
            })?
        }
    };
    let asked = CollegeAsked {
        won: arguments.contest,
        excellent: arguments.excellent,
        course: arguments.course,
        applied,
        begins: desk.rules.school_year_begins.of(school_year),
    };
    let readings = &desk.rules.readings;
    let answer = college_answer(rule, asked, readings);
    let of_grounds = rule.grounds.iter().flat_map(|ground| &ground.readings);
    let mut named: Vec<&str> = rule.readings.iter().chain(of_grounds).map(String::as_str).collect();
    named.dedup();
    let cites = rule.grounds.iter().map(|ground| ground.cite.as_str());
    let cites: Vec<&str> = cites.chain([rule.cite.as_str()]).collect();
    let exit = if answer.eligible == Some(false) || answer.in_time == Some(false) {
        Exit::Findings
    } else {
        Exit::Fine
    };
    if output.format() == Format::Json {
        let value = json!({
            "edition": law.id,
            "school_year": school_year,
            "eligible": answer.eligible,
            "grounds": answer.grounds,
            "last_day": answer.last_day.to_string(),
            "in_time": answer.in_time,
            "procedure": null,
            "cite": cites.join(", "),
            "readings": named,
        });
        output.json(reading::with_chosen(value, named.iter().copied(), readings));
        return Ok(exit);
    }
    let yes_or_no = |held: Option<bool>| match held {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    };
    let grounds: Vec<String> =
        answer.grounds.iter().map(|id| format!("college-ground-{id}")).collect();
    output.tell(
        "extern-college-eligible",
        &[
            ("eligible", yes_or_no(answer.eligible).into()),
            ("grounds", Argument::Terms(grounds)),
            ("cite", Argument::Cite(cites[..cites.len() - 1].join(", "))),
        ],
    );
    output.tell(
        "extern-college-window",
        &[
            ("year", spelled(school_year).into()),
            ("last", answer.last_day.into()),
            ("time", yes_or_no(answer.in_time).into()),
            ("cite", Argument::Cite(rule.cite.clone())),
        ],
    );
    output.tell("extern-college-period", &[("cite", Argument::Cite("O61 p.7".to_owned()))]);
    output.tell("extern-college-no-procedure", &[]);
    for line in reading::lines(named, readings, output)? {
        output.line(&line);
    }
    Ok(exit)
}
