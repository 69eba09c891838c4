//! `law show`: one edition readable on a terminal, or the list of all.

use serde_json::{Value, json};

use super::{Library, json as data, part, words as said};
use crate::{
    calendar::parse_date,
    cli::{
        Outcome,
        arguments::{Format, LawShow},
        desk::invalid_option,
        output::{Output, Table},
        reading,
    },
    diagnostic::{Exit, Result},
    law::Edition,
};

pub(super) fn run(arguments: &LawShow, library: &Library, output: &mut Output<'_>) -> Outcome {
    let Some(service) = &arguments.service else {
        list(library, output)?;
        return Ok(Exit::Fine);
    };
    let edition = chosen(library.service(service)?, arguments, library)?;
    match output.format() {
        Format::Json => {
            let value = data::whole(edition, library.laws()?, output.words());
            output.json(value);
        }
        Format::Csv => sheet(edition, output),
        _ => on_screen(edition, library, output)?,
    }
    Ok(Exit::Fine)
}

/// The edition named, or the one in force on the day named, or today.
fn chosen<'l>(service: &str, arguments: &LawShow, library: &'l Library) -> Result<&'l Edition> {
    if let Some(id) = &arguments.edition {
        return library.edition(&format!("{service}/{id}"));
    }
    let day = match &arguments.on {
        Some(text) => {
            parse_date(text).map_err(|_| invalid_option("--on", text, "expected-date"))?
        }
        None => library.today,
    };
    library.laws()?.in_force(service, day)
}

fn on_screen(edition: &Edition, library: &Library, output: &mut Output<'_>) -> Result<()> {
    let laws = library.laws()?;
    let service = output.words().text(&format!("service-{}", edition.service));
    output.line(&service);
    output.tell(
        "law-title",
        &[
            ("edition", edition.id.as_str().into()),
            ("act", said::act_by_id(edition.maker(), laws, output.words()).into()),
        ],
    );
    for line in [said::in_force(edition, laws, output.words()), said::own(edition, output.words())]
    {
        if !line.is_empty() {
            output.line(&line);
        }
    }
    for section in part::sections(edition, output.words()) {
        let lines: Vec<String> = section.items.into_iter().map(|item| item.text).collect();
        heading(section.name, &lines, output);
    }
    let absent = part::absences(edition, laws, output.words());
    let absent: Vec<String> = absent.into_iter().map(|item| item.text).collect();
    heading("absent", &absent, output);
    let readings = reading::lines(part::readings(edition), &library.choices()?, output)?;
    heading("readings", &readings, output);
    Ok(())
}

/// A heading and the lines under it; nothing where there are none.
fn heading(name: &str, lines: &[String], output: &mut Output<'_>) {
    if lines.is_empty() {
        return;
    }
    output.line("");
    output.tell(&format!("law-part-{name}"), &[]);
    for line in lines {
        output.line(&format!("  {line}"));
    }
}

/// A rule on each row.
fn sheet(edition: &Edition, output: &mut Output<'_>) {
    let mut table = Table::new(&["part", "rule"]);
    for section in part::sections(edition, output.words()) {
        let rows = section.items.into_iter().map(|item| vec![section.name.to_owned(), item.text]);
        table.rows.extend(rows);
    }
    output.table(&table);
}

/// The services and their editions.
fn list(library: &Library, output: &mut Output<'_>) -> Result<()> {
    let laws = library.laws()?;
    let mut editions = Vec::new();
    for service in laws.services() {
        editions.extend(laws.editions(service)?);
    }
    if output.format() == Format::Json {
        let editions: Vec<Value> =
            editions.iter().map(|edition| data::head(edition, laws)).collect();
        output.json(json!({ "editions": editions }));
        return Ok(());
    }
    let mut table = Table::new(&["service", "edition", "in_force", "act", "own"]);
    for edition in editions {
        table.rows.push(vec![
            edition.service.clone(),
            edition.id.clone(),
            said::in_force(edition, laws, output.words()),
            edition.maker().to_owned(),
            edition.own.as_ref().map(|path| path.display().to_string()).unwrap_or_default(),
        ]);
    }
    output.table(&table);
    Ok(())
}
