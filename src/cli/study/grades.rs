//! `extern grades`: the sheet from which `certificate supplement` makes the supplements of externs
//! who passed the final attestation (O61 p.20). Subjects without attestation are left to the
//! supplement, which knows externs and says of them «оқылған жоқ».

use std::path::PathBuf;

use super::{kept::Kept, results::marks_of, sheet::told};
use crate::{
    batch::guarded,
    certificate::supplement::{Column, Supplement, Supplements},
    cli::{Outcome, arguments::ExternGrades, desk::Desk, output::Output},
    diagnostic::{Diagnostic, Diagnostics, Exit, Result, codes},
    language::Words,
    store::StoredCase,
    study::Mark,
};

/// The outcome after which the state document is given.
const FINISHED: &str = "state-document";

pub(super) fn run(arguments: &ExternGrades, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let Some(supplement) = Supplements::built_in().named(&arguments.kind) else {
        return Err(Diagnostics::from(Diagnostic::error(codes::INTERNAL)).into());
    };
    let externs = if arguments.cases.is_empty() {
        all(desk)
    } else {
        Kept::all(&arguments.cases, desk)?.into_iter().map(|kept| kept.stored).collect()
    };
    if externs.is_empty() {
        output.say("extern-none-finished", &[]);
        return Ok(Exit::Fine);
    }
    let language = output.words().language().as_str();
    let columns = Column::headers(supplement, language);
    let mut rows = vec![columns.iter().map(|(_, header)| header.clone()).collect::<Vec<_>>()];
    let mut unknown = Vec::new();
    for stored in &externs {
        let matter = desk.matter(&stored.case)?;
        let marks = marks_of(&matter);
        rows.push(row(stored, &marks, (supplement, &columns), output.words()));
        let left = marks.iter().filter(|mark| place(mark, supplement).is_none());
        unknown.extend(left.map(|mark| format!("{}: {}", matter.case.header.number, mark.subject)));
    }
    let file = arguments.out.clone().unwrap_or_else(|| PathBuf::from("externs.csv"));
    desk.directory.write_new(&desk.file(&file), &csv(&rows)?)?;
    if !unknown.is_empty() {
        output.say("extern-subjects-left", &[("subjects", unknown.join("; ").into())]);
    }
    let command =
        format!("ruqsat certificate supplement {} --from {}", arguments.kind, file.display());
    told(&file, &command, output);
    Ok(Exit::Fine)
}

/// Every extern of the office who has finished a level.
fn all(desk: &Desk) -> Vec<StoredCase> {
    let (found, _) = desk.directory.read_each(|stored| {
        let finished = desk.matter(&stored.case)?.year().is_some_and(|year| year.stage == FINISHED);
        Ok(finished.then_some(stored))
    });
    found
}

/// The place on the form of the subject that a mark is of.
fn place(mark: &Mark, supplement: &Supplement) -> Option<usize> {
    match Column::of_header(&mark.subject, supplement) {
        Some(Column::Subject(at, _)) => Some(at),
        _ => None,
    }
}

/// What a row of the sheet says of an extern. Of two grades the mark of the later one stands.
fn row(
    stored: &StoredCase,
    marks: &[Mark],
    (supplement, columns): (&Supplement, &[(Column, String)]),
    words: &Words,
) -> Vec<String> {
    let student = stored.case.header.student.as_ref();
    let iin = student.and_then(|student| student.iin.as_ref()).map(ToString::to_string);
    let of_subject = |at: usize| {
        let own = marks.iter().filter(|mark| place(mark, supplement) == Some(at));
        own.max_by_key(|mark| mark.grade).map(|mark| mark.mark.clone())
    };
    let cell = |(column, _): &(Column, String)| match column {
        Column::Name => Some(stored.case.header.person().to_owned()),
        Column::Iin => iin.clone(),
        Column::Externat => Some(words.text("choice-yes")),
        Column::Subject(at, _) => of_subject(*at),
        _ => None,
    };
    columns.iter().map(|column| cell(column).unwrap_or_default()).collect()
}

/// The sheet as Excel opens it by itself.
fn csv(rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let broken = |_| Diagnostics::from(Diagnostic::error(codes::INTERNAL).with("detail", "csv"));
    let start = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(start);
    for row in rows {
        writer.write_record(row.iter().map(|cell| guarded(cell))).map_err(broken)?;
    }
    let broken = |_| Diagnostics::from(Diagnostic::error(codes::INTERNAL).with("detail", "csv"));
    writer.into_inner().map_err(broken)
}
