//! `certificate reference`: for somebody who left before the end (O312.37).

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::{
    grades::{read_listing, say_origin, write_template},
    issue::{self, Press, Wanted, as_json},
    supplement::papers,
};
use crate::{
    batch::{Heading, Listing, Row},
    certificate::reference::{Column, Level, References},
    cli::{
        Outcome,
        arguments::{self, Format},
        decision::{missing_option, needed},
        desk::{Desk, invalid_option},
        order,
        output::Output,
    },
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Place, Result, codes},
    language::{
        Language,
        dates::{Case, words},
    },
};

const VERB: &str = "certificate reference";
/// The column that stands in the sheet of a school alone.
const EXAM: &str = "exam";

pub(super) fn run(
    arguments: &arguments::Reference,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let (level, form) = level(&arguments.level)?;
    let columns = References::built_in().columns(form);
    if arguments.sheet.template.is_some() {
        let language = output.words().language().as_str();
        let heading = |column: &Column| {
            let note = output.words().text("expected-plain-text");
            Heading::text(column.header(language), note, Vec::new())
        };
        let headings: Vec<Heading> = columns.iter().map(heading).collect();
        let told = (arguments.level.as_str(), "reference");
        return write_template(&arguments.sheet, told, &headings, desk, output);
    }
    let grade = grade(arguments, level)?;
    let date = match arguments.date.as_deref() {
        Some(day) => desk.day("--date", day)?,
        None => desk.clock.today(),
    };
    let mut writer = order::writer(VERB, desk, output)?;
    let examined = level.examined.is_none() || grade == level.examined;
    let rows = rows(arguments, columns, examined, desk, output)?;
    let edition = (References::built_in().wording.as_str(), References::digest());
    let press = Press::of(desk, form, &level.cite, edition, date, output)?;
    let wanted = wanted(arguments, level, rows, (date, desk), &press)?;
    let issued = issue::issue(&[wanted], &press, (true, ""), &mut writer, output)?;
    if output.format() == Format::Json {
        output.json(json!({ "papers": issued.iter().map(as_json).collect::<Vec<_>>() }));
    } else {
        papers(&issued, output);
        for same in issued.iter().filter(|one| !one.new) {
            output.tell("paper-same", &[("path", same.paper.file.as_str().into())]);
        }
    }
    Ok(Exit::Fine)
}

/// The level and the form of its reference.
///
/// # Errors
/// `no-reference` where the law has none.
fn level(id: &str) -> Result<(&'static Level, &'static str)> {
    let level = References::built_in().level(id);
    let found = level.and_then(|level| Some((level, level.form.as_deref()?)));
    found.ok_or_else(|| {
        let cite = level.map(|level| level.cite.clone()).unwrap_or_default();
        Diagnostic::error(codes::NO_REFERENCE)
            .with_term("document", format!("blank-document-{id}"))
            .with("cite", Argument::Cite(cite))
            .into()
    })
}

/// The grade that the pupil left, where there are grades.
fn grade(arguments: &arguments::Reference, level: &Level) -> Result<Option<u32>> {
    if level.grades.is_empty() {
        return Ok(None);
    }
    let Some(grade) = arguments.grade else { return Err(missing_option("--grade").into()) };
    if level.grades.contains(&grade) {
        return Ok(Some(grade));
    }
    Err(invalid_option("--grade", &grade.to_string(), "expected-senior-grade").into())
}

/// The rows of the table, the first of which numbers its columns.
fn rows(
    arguments: &arguments::Reference,
    columns: &[Column],
    examined: bool,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<Value> {
    let knows = |header: &str| columns.iter().any(|column| column.is(header));
    let listing = read_listing(&arguments.sheet, desk, &knows)?;
    say_origin(&listing.origin, output);
    let places = places(&listing, columns)?;
    let mut problems = Diagnostics::default();
    let numbers = (2..).zip(columns).map(|(n, column)| (key(column), json!(n.to_string())));
    let mut rows = vec![with_number(1, numbers.collect())];
    for (n, row) in (1..).zip(&listing.rows) {
        let cells = columns.iter().zip(&places);
        let cells = cells.filter_map(|(column, place)| {
            let text = cell(&listing, row, (column, *place), examined);
            Some((key(column), json!(problems.gather(text)?)))
        });
        rows.push(with_number(n, cells.collect()));
    }
    problems.or(json!(rows))
}

fn with_number(n: usize, mut cells: Map<String, Value>) -> Value {
    cells.insert("number".to_owned(), json!(n.to_string()));
    Value::Object(cells)
}

/// The name under which the form knows a column.
fn key(column: &Column) -> String {
    if column.id == "subject" { "name".to_owned() } else { column.id.clone() }
}

/// Where each column stands in the sheet.
fn places(listing: &Listing, columns: &[Column]) -> Result<Vec<Option<usize>>> {
    let mut problems = Diagnostics::default();
    let place = |column: &Column| listing.headers.iter().position(|header| column.is(header));
    let places: Vec<Option<usize>> = columns.iter().map(place).collect();
    for (column, _) in
        columns.iter().zip(&places).filter(|(column, place)| place.is_none() && !column.optional)
    {
        problems.push(
            Diagnostic::error(codes::MISSING_COLUMN)
                .with("column", column.id.as_str())
                .with("header", column.kk.as_str())
                .at(Place::File(listing.path.clone())),
        );
    }
    for (index, header) in listing.headers.iter().enumerate() {
        if !header.is_empty() && !columns.iter().any(|column| column.is(header)) {
            let unknown = Diagnostic::error(codes::UNKNOWN_COLUMN).with("nearest", "");
            let unknown = unknown.with("column", header.as_str());
            problems.push(unknown.at(listing.place_of_header(index)));
        }
    }
    problems.or(places)
}

/// What stands in a cell; only a state examination may be left out, and of a grade without them
/// nothing may stand there.
fn cell(
    listing: &Listing,
    row: &Row,
    (column, place): (&Column, Option<usize>),
    examined: bool,
) -> Result<String> {
    let text = place.and_then(|index| listing.cell(row, index));
    let unfit = match text {
        None if !column.optional => Some("expected-plain-text"),
        Some(_) if column.id == EXAM && !examined => Some("expected-no-exam"),
        _ => None,
    };
    let Some(expected) = unfit else { return Ok(text.unwrap_or_default().to_owned()) };
    let index = place.unwrap_or_default();
    Err(Diagnostic::error(codes::INVALID_VALUE)
        .with("value", text.unwrap_or_default())
        .with("column", column.kk.as_str())
        .with_term("expected", expected)
        .at(listing.place(row, index))
        .into())
}

fn wanted(
    arguments: &arguments::Reference,
    level: &Level,
    rows: Value,
    (date, desk): (NaiveDate, &Desk),
    press: &Press<'_>,
) -> Result<Wanted> {
    let name = needed("--name", arguments.name.as_deref())?;
    let day = |option: &'static str, typed: &Option<String>| -> Result<NaiveDate> {
        desk.day(option, needed(option, typed.as_deref())?)
    };
    let (since, until) = (day("--since", &arguments.since)?, day("--until", &arguments.until)?);
    let number = needed("--number", arguments.number.as_deref())?;
    let iin = arguments.iin.as_deref().map(|typed| {
        typed.parse().map_err(|_| Diagnostics::from(invalid_option("--iin", typed, "expected-iin")))
    });
    let again = arguments.again.as_deref().map(|typed| {
        let wrong = |_| Diagnostics::from(invalid_option("--again", typed, "expected-record"));
        typed.parse().map_err(wrong)
    });
    let mut facts = press.office();
    facts["holder"] = json!({ "name": name });
    facts["from"] = json!(since.to_string());
    facts["until"] = json!(until.to_string());
    facts["speciality"] = json!(arguments.speciality);
    facts["study_form"] = json!(needed("--study-form", arguments.study_form.as_deref())?);
    facts["rows"] = rows;
    facts["basis"] = json!(basis(arguments, level, desk)?);
    facts["registration"] = json!(number);
    facts["issued"] = json!({ "date": date.to_string() });
    Ok(Wanted {
        kind: format!("reference-{}", level.id),
        blank: None,
        holder: name.to_owned(),
        iin: iin.transpose()?,
        registration: Some(number.to_owned()),
        number: Some(number.to_owned()),
        date,
        facts,
        again: again.transpose()?,
    })
}

/// The number and the day of the order; of a college the reason before them.
fn basis(arguments: &arguments::Reference, level: &Level, desk: &Desk) -> Result<String> {
    let order = needed("--order", arguments.order.as_deref())?;
    let day = desk.day("--order-date", needed("--order-date", arguments.order_date.as_deref())?)?;
    let order = format!("№ {order}, {}", words(day, Language::Kk, Case::Plain));
    if !level.reason {
        return Ok(order);
    }
    let reason = needed("--reason", arguments.reason.as_deref())?;
    Ok(format!("{reason}, {order}"))
}
