//! `import`: many applications from a sheet.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
};

use serde_json::json;

use super::{
    Outcome, arguments,
    desk::Desk,
    enrolment::{self, Enrolment},
    excerpt, import_template,
    output::Output,
    register::warn_of_future,
};
use crate::{
    batch::{
        Column, Encoding, Entry, Meaning, Origin, Past, PastColumn, Reading, Repeat, Repeats, Row,
        Sheet, Told, errors_csv, read_application, rejected_csv,
    },
    case::{Application, CaseNumber, Header, Source},
    diagnostic::{Diagnostic, Diagnostics, Exit, Place, Result, codes, render},
    law::{Edition, StateOutcome},
    store::Directory,
};

/// No sheet of applicants is a larger file, in bytes.
const LARGEST: usize = 64 << 20;

/// What becomes of the rows of a sheet.
#[derive(Default)]
struct Sorted<'a> {
    accepted: Vec<Enrolment<'a>>,
    rejected: Vec<&'a Row>,
    skipped: usize,
    problems: Vec<Diagnostic>,
}

pub(super) fn run(arguments: &arguments::Import, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let Some(file) = arguments.file.as_deref().filter(|_| arguments.template.is_none()) else {
        return import_template::run(arguments, desk, output);
    };
    let bytes = bytes(file, desk)?;
    let said = said(file, &bytes, arguments, desk);
    let service = desk.service_of(arguments.service.as_deref(), &said)?;
    let chosen = enrolment::chosen(arguments.edition.as_deref(), service, desk)?;
    let law = match chosen {
        Some(chosen) => chosen,
        None => desk.laws.in_force(service, desk.clock.today())?,
    };
    let past = Past::new(law);
    let of_service =
        Reading { application: Some(&law.application), past: Some(&past), ..reading(arguments) };
    let sheet = Sheet::parse(file, &bytes, of_service)?;
    say_origin(&sheet, output);
    // One look and one write under one lock: nobody registers the same rows in between.
    let mut writer =
        if arguments.dry_run { None } else { Some(desk.directory.write(desk.stamp("import"))?) };
    let (repeats, unreadable) = stored(law, desk);
    if writer.is_some() && !unreadable.0.is_empty() {
        // A case that cannot be read may be one of these rows.
        output.say("import-unreadable", &[]);
        return Err(unreadable.into());
    }
    let meaning = Meaning { law, zone: desk.zone, office: &desk.rules };
    let mut sorting = Sorting { sheet: &sheet, past: &past, meaning, desk, chosen, numbers: None };
    let mut sorted = sorting.sort(repeats, output);
    let nothing = arguments.all_or_nothing && !sorted.rejected.is_empty();
    let accepted = std::mem::take(&mut sorted.accepted);
    let count = if nothing { 0 } else { accepted.len() };
    let cases = match &mut writer {
        Some(writer) if count > 0 => {
            let registrations: Vec<_> =
                accepted.iter().map(|one| one.registration.clone()).collect();
            let progress = output.progress("progress-cases", count);
            let headers = enrolment::enrol(writer, accepted, &progress)?;
            drop(progress);
            for (header, registration) in headers.iter().zip(&registrations) {
                enrolment::say_day(header, registration, desk, output)?;
            }
            headers
        }
        _ => Vec::new(),
    };
    output.diagnose_rows(&sheet.notes, |_| None);
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
fn stored<'l>(law: &'l Edition, desk: &Desk) -> (Repeats<'l>, Diagnostics) {
    let mut repeats = Repeats::of(&law.service);
    let (cases, mut problems) = desk.directory.read_all();
    for stored in &cases {
        // What cannot be judged still stands: nothing is registered twice for it.
        let matter = problems.gather(desk.matter(&stored.case));
        let outcome = matter.map_or(StateOutcome::Standing, |matter| matter.outcome());
        repeats.add_case(&stored.case.header, outcome);
    }
    (repeats, problems)
}

fn bytes(file: &Path, desk: &Desk) -> Result<Vec<u8>> {
    Directory::read_at_most(&desk.file(file), LARGEST)?.ok_or_else(|| {
        Diagnostic::error(codes::SHEET_TOO_LARGE)
            .with_term("what", "amount-bytes")
            .with("most", LARGEST)
            .at(Place::File(file.to_owned()))
            .into()
    })
}

/// How the options say a sheet is to be read.
fn reading(arguments: &arguments::Import) -> Reading<'_> {
    let named = |encoding: &Encoding| Some(encoding.as_str()) == arguments.encoding.as_deref();
    Reading {
        ignore_unknown: arguments.ignore_unknown,
        sheet: arguments.sheet.as_deref(),
        encoding: Encoding::ALL.into_iter().find(named),
        ..Reading::default()
    }
}

/// The columns of a sheet whose service is not named, where the office has several; what is wrong
/// with it is said once its service is known.
fn said(file: &Path, bytes: &[u8], arguments: &arguments::Import, desk: &Desk) -> Vec<Column> {
    if arguments.service.is_some() || desk.services().len() == 1 {
        return Vec::new();
    }
    let of_any = Reading { ignore_unknown: true, ..reading(arguments) };
    Sheet::parse(file, bytes, of_any).map_or_else(|_| Vec::new(), |sheet| sheet.said())
}

/// Says what the sheet was taken for, where it could have been something else.
fn say_origin(sheet: &Sheet, output: &mut Output<'_>) {
    match &sheet.origin {
        Origin::Csv { encoding: Encoding::Utf8, .. } => {}
        Origin::Csv { encoding, .. } => {
            output.say("import-encoding", &[("encoding", encoding.title().into())]);
        }
        Origin::Workbook { sheet } => {
            output.say("import-sheet", &[("sheet", sheet.as_str().into())]);
        }
    }
}

/// Rows told apart: those to be registered, those the office has, those that are wrong.
struct Sorting<'a> {
    sheet: &'a Sheet,
    past: &'a Past<'a>,
    meaning: Meaning<'a>,
    desk: &'a Desk,
    /// The edition that an officer named for all the rows.
    chosen: Option<&'a Edition>,
    /// Numbers that cases bear, once one is asked for.
    numbers: Option<HashSet<CaseNumber>>,
}

impl<'a> Sorting<'a> {
    fn sort(&mut self, mut repeats: Repeats<'_>, output: &mut Output<'_>) -> Sorted<'a> {
        let mut sorted = Sorted::default();
        let progress = output.progress("progress-rows", self.sheet.rows.len());
        for (done, row) in self.sheet.rows.iter().enumerate() {
            progress.step(done);
            let read = self.read(row).and_then(|(application, enrolment)| {
                match repeats.add_row(row.number, &application) {
                    None => {
                        self.take_number(row, &enrolment)?;
                        warn_of_future(&application, self.desk, output);
                        Ok(Some(enrolment))
                    }
                    Some(Repeat::Case(_)) => Ok(None),
                    Some(Repeat::Row(first)) => {
                        let person = match application.student {
                            Some(_) => Column::StudentName,
                            None => Column::ApplicantName,
                        };
                        Err(repeated(&application, first, person, &self.cells(row)).into())
                    }
                }
            });
            match read {
                Ok(Some(enrolment)) => sorted.accepted.push(enrolment),
                Ok(None) => sorted.skipped += 1,
                Err(problems) => {
                    sorted.problems.extend(problems.0);
                    sorted.rejected.push(row);
                }
            }
        }
        sorted
    }

    fn cells(&self, row: &'a Row) -> Cells<'a> {
        Cells { sheet: self.sheet, row }
    }

    /// The application of a row and what is told of its past.
    fn read(&self, row: &'a Row) -> Result<(Application, Enrolment<'a>)> {
        let cells = self.cells(row);
        if let Some(beyond) = self.sheet.beyond(row) {
            return Err(too_long(beyond, &cells).into());
        }
        let mut problems = Diagnostics::default();
        let application = problems.gather(read_application(&cells, self.meaning));
        // Without a moment of arrival nothing can be said of what came after it.
        let received = application.as_ref().map(|application| application.received);
        let told = match received {
            Some(received) => {
                let moments = (received, self.desk.clock.now);
                problems.gather(self.past.read(self.sheet, row, self.meaning, moments))
            }
            None => None,
        };
        let Some((mut application, told)) = application.zip(told) else { return Err(problems) };
        self.keep_paper_number(row, &mut application, &told)?;
        let mut enrolment = enrolment::prepare(
            self.desk,
            &self.meaning.law.service,
            application.clone(),
            self.chosen,
        )
        .map_err(|problems| placed(problems, &cells))?;
        enrolment.told = told;
        Ok((application, enrolment))
    }

    /// A number on paper that is none of ours is kept as where the application came from.
    fn keep_paper_number(
        &self,
        row: &Row,
        application: &mut Application,
        told: &Told,
    ) -> Result<()> {
        let Some(number) = &told.paper_number else { return Ok(()) };
        if application.source.is_some() {
            return Err(self.wrong_number(row, "expected-one-number").into());
        }
        application.source = Some(Source { system: "paper".to_owned(), number: number.clone() });
        Ok(())
    }

    /// A number of ours given on paper: of the year of registration, and nobody else's.
    fn take_number(&mut self, row: &Row, enrolment: &Enrolment<'_>) -> Result<()> {
        let Some(number) = &enrolment.told.number else { return Ok(()) };
        if number.year() != chrono::Datelike::year(&enrolment.registration.registered) {
            return Err(self.wrong_number(row, "expected-number-of-year").into());
        }
        let borne = match &mut self.numbers {
            Some(borne) => borne,
            None => self.numbers.insert(self.desk.directory.numbers()?.into_iter().collect()),
        };
        if borne.insert(number.clone()) {
            Ok(())
        } else {
            Err(self.wrong_number(row, "expected-free-number").into())
        }
    }

    fn wrong_number(&self, row: &Row, expected: &'static str) -> Diagnostic {
        let cell = self.sheet.past(row).find(|cell| *cell.column == PastColumn::Number);
        let problem = Diagnostic::error(codes::INVALID_VALUE)
            .with_term("column", "column-case-number")
            .with_term("expected", expected)
            .with("value", cell.map_or("", |cell| cell.text));
        match cell {
            Some(cell) => problem.at(self.sheet.place_of_past(row, &cell)),
            None => problem,
        }
    }
}

fn repeated(
    application: &Application,
    first: usize,
    person: Column,
    cells: &Cells<'_>,
) -> Diagnostic {
    Diagnostic::error(codes::REPEATED_APPLICATION)
        .with("of", "")
        .with("row", first.to_string())
        .at(cells.place(if application.source.is_some() { Column::SourceNumber } else { person }))
}

fn too_long(beyond: &str, cells: &Cells<'_>) -> Diagnostic {
    Diagnostic::error(codes::INVALID_VALUE)
        .with("value", beyond)
        .with_term("column", "column-none")
        .with_term("expected", "expected-no-more-cells")
        .at(cells.sheet.place_beyond(cells.row, beyond))
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
        self.sheet.place(self.row, column)
    }
}
