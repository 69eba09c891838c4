//! `extern results`: the results of attestation by subject, of one extern or of many, from a
//! sheet (O61 p.18). Subjects in which p.20 has nobody attested are named.

use toml::Value;

use super::{
    act::{Wanted, carry_out},
    rows::{Externs, Rows},
    sheet::{self, RESULTS},
};
use crate::{
    batch::{Row, Table, meant},
    cli::{
        Outcome,
        admission::fields::Fields,
        arguments::{self, ExternResults},
        decision::Decision,
        desk::Desk,
        order,
        output::Output,
    },
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Result, Severity, codes},
    procedure::Matter,
    study::{Attestation, Mark},
};

const VERB: &str = "extern results";
/// The key of an event under which its results stand.
const MARKS: &str = "results";

pub(super) fn run(arguments: &ExternResults, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    if arguments.sheet.template.is_some() {
        let words = output.words();
        let kinds: Vec<String> = Attestation::ALL
            .iter()
            .map(|kind| words.text(&format!("attestation-{kind}")))
            .collect();
        let yes_or_no = vec![words.text("choice-yes"), words.text("choice-no")];
        let choices = |column: &str| match column {
            "attestation" => kinds.clone(),
            "passed" => yes_or_no.clone(),
            _ => Vec::new(),
        };
        let name = ("results", RESULTS);
        return sheet::write_template(&arguments.sheet, name, &choices, desk, output);
    }
    let mut writer = order::writer(VERB, desk, output)?;
    let table = sheet::read(&arguments.sheet, RESULTS, desk)?;
    let mut externs = Externs::of(arguments.case.as_deref(), desk)?;
    let mut rows: Rows<(usize, Mark)> = Rows::default();
    for row in &table.rows {
        let mut fields =
            Fields { table: &table, row, heads: RESULTS, problems: Diagnostics::default() };
        let made = mark(&mut externs, &mut fields);
        if let Some((of, mark)) = &made
            && rows.made.iter().any(|(other, one)| other == of && is_same(one, mark))
        {
            fields.invalid("subject", &mark.subject, "another-subject");
        }
        let is_sound = fields.problems.0.is_empty();
        rows.problems.0.extend(fields.problems.0);
        rows.made.extend(made.filter(|_| is_sound));
    }
    let told = arguments::Decision {
        number: None,
        date: None,
        at: arguments.at.clone(),
        anyway: arguments.anyway,
    };
    let cases = externs.all.iter().map(|kept| &kept.stored.case);
    let decision = Decision::read(&told, arguments.reason.as_deref(), cases, desk)?;
    let mut found = Diagnostics::default();
    for (of, mark) in &rows.made {
        let matter = desk.matter(&externs.all[*of].stored.case)?;
        let severity = if decision.anyway.is_some() { Severity::Warning } else { Severity::Error };
        let row = table.rows.iter().find(|row| is_of(&table, row, mark));
        found.0.extend(unattested(&matter, mark).map(|problem| {
            let problem = Diagnostic { severity, ..problem };
            match row {
                Some(row) => problem.at(table.place(row, "subject", &mark.subject)),
                None => problem,
            }
        }));
    }
    let stands = found.0.iter().all(|problem| problem.severity == Severity::Warning);
    let is_sound = rows.problems.0.is_empty() && stands;
    rows.problems.0.extend(found.0);
    output.diagnose_rows(&rows.problems.0, |_| None);
    if !is_sound || rows.made.is_empty() {
        output.say("extern-nothing-recorded", &[]);
        return Ok(Exit::Findings);
    }
    let wanted = externs.all.into_iter().enumerate().map(|(at, kept)| {
        let own = rows.made.iter().filter(|(of, _)| *of == at).map(|(_, mark)| mark.to_value());
        let mut one = Wanted::of(kept);
        one.details.insert(MARKS.into(), Value::Array(own.collect()));
        one
    });
    carry_out(VERB, wanted.collect(), &decision, &mut writer, (desk, output))
}

fn is_same(one: &Mark, other: &Mark) -> bool {
    (one.grade, one.attestation) == (other.grade, other.attestation)
        && one.subject.to_lowercase() == other.subject.to_lowercase()
}

fn is_of(table: &Table, row: &Row, mark: &Mark) -> bool {
    table.cell(row, "subject") == Some(mark.subject.as_str())
}

fn mark(externs: &mut Externs<'_>, fields: &mut Fields<'_>) -> Option<(usize, Mark)> {
    let of = externs.of_row(fields);
    let subject = fields.code("subject");
    let mark = fields.code("mark");
    if fields.text("passed").is_none() {
        fields.invalid("passed", "", "yes-or-no");
    }
    let passed = fields.is("passed");
    let kinds = ("attestation", Attestation::ALL);
    let attestation = fields.word("attestation", kinds, Attestation::from_word);
    if fields.text("attestation").is_none() {
        fields.invalid("attestation", "", "filled");
    }
    let grade = of.and_then(|of| externs.grade(of, fields));
    if let Some(beyond) = fields.table.beyond(fields.row).map(str::to_owned) {
        fields.invalid("remark", &beyond, "no-more-cells");
    }
    let (of, attestation) = (of?, attestation?);
    fields.problems.0.is_empty().then_some((of, Mark { grade, subject, attestation, mark, passed }))
}

/// A subject in which externs of schools are not attested (O61 p.20).
fn unattested(matter: &Matter<'_>, mark: &Mark) -> Option<Diagnostic> {
    let rule = matter.law.year.unattested.as_ref()?;
    // At colleges p.20 has all subjects attested.
    matter.case.header.student.as_ref().and_then(|student| student.grade)?;
    let subjects: Vec<&str> = rule.subjects.iter().map(String::as_str).collect();
    meant(&mark.subject, "unattested", &subjects)?;
    Some(
        Diagnostic::error(codes::SUBJECT_UNATTESTED)
            .with("subject", mark.subject.as_str())
            .with("case", matter.case.header.number.to_string())
            .with("cite", Argument::Cite(rule.cite.clone())),
    )
}

/// The results of an extern in the year kept now: of a subject told twice, the later ones.
pub(super) fn marks_of(matter: &Matter<'_>) -> Vec<Mark> {
    let Some(rule) = matter.year_act(VERB, None) else { return Vec::new() };
    let Some(year) = matter.year() else { return Vec::new() };
    let mut marks: Vec<Mark> = Vec::new();
    for event in year.events.iter().filter(|event| event.kind == rule.kind) {
        let told = event.details.get(MARKS).and_then(Value::as_array);
        for mark in told.into_iter().flatten().filter_map(Mark::from_value) {
            match marks.iter_mut().find(|one| is_same(one, &mark)) {
                Some(one) => *one = mark,
                None => marks.push(mark),
            }
        }
    }
    marks
}

/// The results, which an act rests on.
///
/// # Errors
/// `decision-lacks` where there are none.
pub(super) fn needed_marks(matter: &Matter<'_>) -> Result<Vec<Mark>> {
    let marks = marks_of(matter);
    if !marks.is_empty() {
        return Ok(marks);
    }
    let missing = matter.year_act(VERB, None).map_or("", |rule| rule.kind.as_str());
    Err(Diagnostic::error(codes::DECISION_LACKS)
        .with("case", matter.case.header.number.to_string())
        .with_term("missing", format!("event-{missing}"))
        .into())
}
