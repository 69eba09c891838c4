//! `admission explain`: why each wish ended as it did, and what would have changed it, from the
//! published file alone.

use serde_json::{Value, json};

use super::{Around, verify::Published, wording};
use crate::{
    admission::{Rules, Why, Wish, allocate, cutoffs, reasons},
    cli::{
        Outcome,
        arguments::{AdmissionExplain, Format},
        desk::invalid_argument,
        output::{Output, Table},
    },
    diagnostic::{Diagnostics, Exit, Result},
};

pub(super) fn run(
    arguments: &AdmissionExplain,
    around: &Around<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let published = Published::read(&arguments.results, around)?;
    let explained = Explained::of(&published, &arguments.applicant, output)?;
    match output.format() {
        Format::Json => output.json(json!({ "applicants": explained.json() })),
        Format::Csv => output.table(&explained.table()),
        _ => explained.tell(output),
    }
    Ok(Exit::Fine)
}

/// A wish, explained.
struct Row {
    wish: usize,
    programme: String,
    why: Why,
    reason: String,
    change: String,
}

/// Applicants with their wishes.
struct Explained(Vec<(String, Vec<Row>)>);

impl Explained {
    fn of(published: &Published, asked: &[String], output: &Output<'_>) -> Result<Self> {
        let (competition, method) = (&published.competition, &published.method);
        let (seed, rules) = (published.file.seed(), Rules::built_in());
        let seed = seed.as_ref();
        let allocation = allocate(competition, method, seed, rules);
        let cutoffs = cutoffs(competition, &allocation, method, seed);
        let mut problems = Diagnostics::default();
        let mut places = Vec::new();
        for number in asked {
            match competition.entrant(number) {
                Some(at) => places.push(at),
                None => {
                    problems.push(invalid_argument("value-number", number, "expected-applicant"));
                }
            }
        }
        if asked.is_empty() {
            places = (0..competition.entrants().len()).collect();
        }
        let of = |at: usize| {
            let entrant = &competition.entrants()[at];
            let whys = reasons(at, competition, &allocation, &cutoffs, (method, seed, rules));
            let row = |(n, (why, wish)): (usize, (Why, &Wish))| {
                let (reason, change) = wording::reason(&why, entrant, wish.score, seed, output);
                let programme = competition.programmes()[wish.programme].programme.clone();
                Row { wish: n + 1, programme, why, reason, change }
            };
            let rows = whys.into_iter().zip(&entrant.wishes).enumerate().map(row).collect();
            (entrant.number.clone(), rows)
        };
        problems.or(Self(places.into_iter().map(of).collect()))
    }

    fn tell(&self, output: &mut Output<'_>) {
        for (number, rows) in &self.0 {
            let placed =
                rows.iter().find(|row| matches!(row.why, Why::Placed { .. } | Why::ByRight { .. }));
            match placed {
                Some(row) => output.tell(
                    "adm-result",
                    &[
                        ("applicant", number.as_str().into()),
                        ("programme", row.programme.as_str().into()),
                        ("wish", row.wish.into()),
                    ],
                ),
                None => output.tell("adm-no-result", &[("applicant", number.as_str().into())]),
            }
            for row in rows {
                let text =
                    format!("{}. {}: {} {}", row.wish, row.programme, row.reason, row.change);
                output.paragraph(2, text.trim_end());
            }
        }
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["applicant", "wish", "programme", "why", "reason", "change"]);
        for (number, rows) in &self.0 {
            for row in rows {
                table.rows.push(vec![
                    number.clone(),
                    row.wish.to_string(),
                    row.programme.clone(),
                    row.why.as_str().to_owned(),
                    row.reason.clone(),
                    row.change.clone(),
                ]);
            }
        }
        table
    }

    fn json(&self) -> Vec<Value> {
        let wish = |row: &Row| {
            json!({
                "wish": row.wish,
                "programme": row.programme,
                "why": row.why.as_str(),
                "last": row.why.last(),
                "reason": row.reason,
                "change": row.change,
            })
        };
        let one = |(number, rows): &(String, Vec<Row>)| json!({ "applicant": number, "wishes": rows.iter().map(wish).collect::<Vec<_>>() });
        self.0.iter().map(one).collect()
    }
}
