//! `admission score`: what each applicant scores in each programme she wishes, and what is
//! missing for it.

use serde_json::{Value, json};

use super::{Around, Loaded, wording};
use crate::{
    admission::{Bar, Competition, Entrant, Scored, Wish},
    cli::{
        Outcome,
        arguments::{AdmissionScore, Format},
        desk::invalid_option,
        output::{Output, Table},
    },
    diagnostic::Result,
};

pub(super) fn run(
    arguments: &AdmissionScore,
    around: &Around<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let mut loaded = Loaded::read(&arguments.lists, around)?;
    if let Some(number) = &arguments.applicant {
        only(&mut loaded, number)?;
    }
    if output.format() == Format::Json {
        let scores: Vec<Value> = rows(&loaded).map(|row| json_of(&loaded, row)).collect();
        output.json(loaded.answer(json!({ "scores": scores }), output)?);
    } else {
        let table = table(&loaded, output);
        output.table(&table);
        wording::say_findings(&loaded.prepared.findings, output);
        loaded.say_subjects(output)?;
    }
    Ok(loaded.exit())
}

/// Leaves one applicant of the lists, and what was found of her.
///
/// # Errors
/// `invalid-option` where she stands in no row.
fn only(loaded: &mut Loaded, number: &str) -> Result<()> {
    let prepared = &mut loaded.prepared;
    let Some(at) = prepared.competition.entrant(number) else {
        return Err(invalid_option("--applicant", number, "expected-listed-applicant").into());
    };
    prepared.findings.retain(|one| one.applicant == number || one.applicant.is_empty());
    let entrant = prepared.competition.entrants()[at].clone();
    prepared.scores = vec![prepared.scores[at].clone()];
    let programmes = prepared.competition.programmes().to_vec();
    prepared.competition = Competition::new(programmes, vec![entrant]);
    Ok(())
}

type Scores<'a> = (&'a Entrant, usize, &'a Wish, &'a Scored);

fn rows(loaded: &Loaded) -> impl Iterator<Item = Scores<'_>> {
    let prepared = &loaded.prepared;
    let of = prepared.competition.entrants().iter().zip(&prepared.scores);
    of.flat_map(|(entrant, scores)| {
        let wishes = entrant.wishes.iter().zip(scores).enumerate();
        wishes.map(move |(at, (wish, scored))| (entrant, at + 1, wish, scored))
    })
}

fn table(loaded: &Loaded, output: &Output<'_>) -> Table {
    let columns =
        ["applicant", "wish", "programme", "score", "grades", "exams", "exam_scale", "bar"];
    let mut table = Table::new(&columns);
    for (entrant, at, wish, scored) in rows(loaded) {
        let programme = &loaded.prepared.competition.programmes()[wish.programme];
        let scale = programme.exam_scale.filter(|_| scored.exams.is_some());
        table.rows.push(vec![
            entrant.number.clone(),
            at.to_string(),
            programme.programme.clone(),
            wording::number(scored.score),
            wording::number(scored.grades),
            wording::number(scored.exams),
            wording::number(scale),
            scored.bar.map(|bar| output.term("adm-bar", bar.as_str())).unwrap_or_default(),
        ]);
    }
    table
}

fn json_of(loaded: &Loaded, (entrant, at, wish, scored): Scores<'_>) -> Value {
    let programme = &loaded.prepared.competition.programmes()[wish.programme];
    let lacking: Vec<Value> = (scored.lacking.iter())
        .map(|lack| json!({ "code": lack.kind.as_str(), "what": lack.what }))
        .collect();
    json!({
        "applicant": entrant.number,
        "wish": at,
        "programme": programme.programme,
        "score": scored.score,
        "grades": scored.grades,
        "exams": scored.exams,
        "exam_scale": programme.exam_scale,
        "document_average": entrant.document_average,
        "bar": scored.bar.map(Bar::as_str),
        "lacking": lacking,
    })
}
