//! `import`: many applications from a sheet.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::{
    Outcome, arguments,
    desk::{Desk, SERVICE},
    enrolment::{self, Enrolment},
    excerpt,
    output::Output,
    register::warn_of_future,
};
use crate::{
    batch::{
        Column, Entry, Meaning, Repeat, Repeats, Row, Sheet, errors_csv, read_application,
        rejected_csv,
    },
    case::{Application, Header},
    diagnostic::{Diagnostic, Diagnostics, Exit, Place, Result, codes, render},
    law::StateOutcome,
    store::Directory,
};

/// What becomes of the rows of a sheet.
#[derive(Default)]
struct Sorted<'a> {
    accepted: Vec<Enrolment>,
    rejected: Vec<&'a Row>,
    skipped: usize,
    problems: Vec<Diagnostic>,
}

pub(super) fn run(arguments: &arguments::Import, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let bytes = Directory::read_bytes(&desk.file(&arguments.file))?;
    let sheet = Sheet::parse(&arguments.file, &bytes, arguments.ignore_unknown)?;
    drop(bytes);
    // One look and one write under one lock: nobody registers the same rows in between.
    let mut writer =
        if arguments.dry_run { None } else { Some(desk.directory.write(desk.stamp("import"))?) };
    let (repeats, unreadable) = stored(desk);
    if writer.is_some() && !unreadable.0.is_empty() {
        // A case that cannot be read may be one of these rows.
        output.say("import-unreadable", &[]);
        return Err(unreadable.into());
    }
    let mut sorted = sort(&sheet, desk, repeats, output)?;
    let nothing = arguments.all_or_nothing && !sorted.rejected.is_empty();
    let accepted = std::mem::take(&mut sorted.accepted);
    let count = if nothing { 0 } else { accepted.len() };
    let cases = match &mut writer {
        Some(writer) if count > 0 => {
            let registrations: Vec<_> =
                accepted.iter().map(|one| one.registration.clone()).collect();
            let headers = enrolment::enrol(writer, accepted)?;
            for (header, registration) in headers.iter().zip(&registrations) {
                enrolment::say_day(header, registration, output);
            }
            headers
        }
        _ => Vec::new(),
    };
    output.diagnose_rows(&sorted.problems, |problem| excerpt::within_row(problem, &sheet));
    output.diagnose_all(&unreadable);
    if !arguments.dry_run && !sorted.rejected.is_empty() {
        write_rejected(&sheet, &sorted, desk, output)?;
    }
    answer(&cases, count, &sorted, arguments, output);
    let exit = if sorted.rejected.is_empty() { Exit::Fine } else { Exit::Findings };
    Ok(exit.max(unreadable.exit()))
}

/// What the office has, for telling repeats; cases that cannot be read are named.
fn stored(desk: &Desk) -> (Repeats, Diagnostics) {
    let mut repeats = Repeats::default();
    let (cases, mut problems) = desk.directory.read_all();
    for stored in &cases {
        // What cannot be judged still stands: nothing is registered twice for it.
        let matter = problems.gather(desk.matter(&stored.case));
        let outcome = matter.map_or(StateOutcome::Standing, |matter| matter.outcome());
        repeats.add_case(&stored.case.header, outcome);
    }
    (repeats, problems)
}

fn sort<'a>(
    sheet: &'a Sheet,
    desk: &Desk,
    mut repeats: Repeats,
    output: &mut Output<'_>,
) -> Result<Sorted<'a>> {
    let law = desk.laws.in_force(SERVICE, desk.clock.today())?;
    let meaning = Meaning { law, zone: desk.zone, office: &desk.rules };
    let mut sorted = Sorted::default();
    for row in &sheet.rows {
        let cells = Cells { sheet, row };
        if let Some(beyond) = sheet.beyond(row) {
            sorted.problems.push(too_long(beyond, &cells));
            sorted.rejected.push(row);
            continue;
        }
        let read = read_application(&cells, meaning).and_then(|application| {
            let enrolment = enrolment::prepare(desk, application.clone())
                .map_err(|problems| placed(problems, &cells))?;
            Ok((application, enrolment))
        });
        match read {
            Err(problems) => {
                sorted.problems.extend(problems.0);
                sorted.rejected.push(row);
            }
            Ok((application, enrolment)) => match repeats.add_row(row.number, &application) {
                None => {
                    warn_of_future(&application, desk, output);
                    sorted.accepted.push(enrolment);
                }
                Some(Repeat::Case(_)) => sorted.skipped += 1,
                Some(Repeat::Row(first)) => {
                    sorted.problems.push(repeated(&application, first, &cells));
                    sorted.rejected.push(row);
                }
            },
        }
    }
    Ok(sorted)
}

fn repeated(application: &Application, first: usize, cells: &Cells<'_>) -> Diagnostic {
    Diagnostic::error(codes::REPEATED_APPLICATION).with("of", "").with("row", first.to_string()).at(
        cells.place(if application.source.is_some() {
            Column::SourceNumber
        } else {
            Column::StudentName
        }),
    )
}

fn too_long(beyond: &str, cells: &Cells<'_>) -> Diagnostic {
    Diagnostic::error(codes::INVALID_VALUE)
        .with("value", beyond)
        .with_term("column", "column-none")
        .with_term("expected", "expected-no-more-cells")
        .at(Place::Cell {
            path: cells.sheet.path.clone(),
            row: cells.row.number,
            column: String::new(),
            value: beyond.to_owned(),
        })
}

/// What the calendar or the law has against a row is said of its moment of arrival.
fn placed(mut problems: Diagnostics, cells: &Cells<'_>) -> Diagnostics {
    for problem in &mut problems.0 {
        problem.place.get_or_insert_with(|| cells.place(Column::ReceivedAt));
    }
    problems
}

fn write_rejected(
    sheet: &Sheet,
    sorted: &Sorted<'_>,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<()> {
    let rows = beside(&sheet.path, "rejected");
    let errors = beside(&sheet.path, "errors");
    let words = output.words();
    let header = ["row", "column", "code", "value", "message"]
        .map(|name| words.text(&format!("head-{name}")));
    let message = |problem: &Diagnostic| {
        let help =
            render::help(problem, words).map(|help| format!(" ({help})")).unwrap_or_default();
        format!("{}{help}", render::message(problem, words))
    };
    let errors_text = errors_csv(sheet, &header, &sorted.problems, message)?;
    desk.directory
        .write_beside(&desk.file(&rows), &rejected_csv(sheet, sorted.rejected.iter().copied())?)?;
    desk.directory.write_beside(&desk.file(&errors), &errors_text)?;
    output.say(
        "import-files",
        &[
            ("rows", rows.display().to_string().into()),
            ("errors", errors.display().to_string().into()),
        ],
    );
    Ok(())
}

/// `applicants.csv` gives `applicants.rejected.csv`.
fn beside(path: &Path, what: &str) -> PathBuf {
    path.with_extension(format!("{what}.csv"))
}

fn answer(
    cases: &[Header],
    count: usize,
    sorted: &Sorted<'_>,
    arguments: &arguments::Import,
    output: &mut Output<'_>,
) {
    let numbers: Vec<String> = cases.iter().map(|header| header.number.to_string()).collect();
    if output.format() == arguments::Format::Json {
        return output.json(json!({
            "accepted": count,
            "rejected": sorted.rejected.len(),
            "skipped": sorted.skipped,
            "dry_run": arguments.dry_run,
            "cases": numbers,
        }));
    }
    let key = if arguments.dry_run { "import-would" } else { "import-done" };
    output.tell(
        key,
        &[
            ("accepted", count.into()),
            ("rejected", sorted.rejected.len().into()),
            ("skipped", sorted.skipped.into()),
        ],
    );
    if let (Some(first), Some(last)) = (numbers.first(), numbers.last()) {
        output.tell(
            "import-numbers",
            &[("first", first.as_str().into()), ("last", last.as_str().into())],
        );
    }
    if arguments.all_or_nothing && count == 0 && !sorted.rejected.is_empty() {
        output.say("import-nothing", &[]);
    }
}

/// A row of a sheet as a source of fields.
struct Cells<'a> {
    sheet: &'a Sheet,
    row: &'a Row,
}

impl Entry for Cells<'_> {
    fn text(&self, column: Column) -> Option<&str> {
        self.sheet.cell(self.row, column)
    }

    fn place(&self, column: Column) -> Place {
        Place::Cell {
            path: self.sheet.path.clone(),
            row: self.row.number,
            column: self.sheet.header(column).to_owned(),
            value: self.text(column).unwrap_or("").to_owned(),
        }
    }
}
