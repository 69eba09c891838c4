//! `export`: the cases as tables for other programs, with names or under aliases.

mod alias;
mod columns;
mod entrants;
mod parquet;
mod sheet;
mod stages;
mod tables;

use std::{collections::BTreeMap, path::Path};

use chrono::Datelike;
use serde_json::{Map, Value, json};

use super::{
    Outcome,
    arguments::{self, Format},
    desk::{Desk, invalid_option},
    output::Output,
    service::is_of,
};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Exit, Result},
    store::StoredCase,
};
use alias::Aliases;
use columns::Named;
use sheet::{Form, Sheet};
use tables::{Tables, Whose};

/// Of fewer cases than these in one school, grade, category and year of birth somebody is known.
const FEW: usize = 5;

pub(super) fn run(arguments: &arguments::Export, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let whose = if arguments.anonymous {
        Whose::Nobody(Aliases::by(arguments.key.as_deref(), desk)?)
    } else {
        Whose::Named { full: arguments.full }
    };
    let service = desk.kept_to(arguments.service.as_deref())?;
    let (cases, mut problems) = desk.all(look);
    let cases: Vec<&StoredCase> = cases.iter().filter(|stored| is_of(service, stored)).collect();
    let tables = Tables { desk, look, whose };
    let form = match output.format() {
        Format::Json => Form::Json,
        Format::Parquet => Form::Parquet,
        _ => Form::Csv,
    };
    let mut sheets = Sheets { tables, cases, form, problems: &mut problems };
    let exit = match &arguments.to {
        Some(folder) => sheets.write(folder, arguments, output)?,
        None if form == Form::Parquet => return Err(Diagnostics::from(needs_folder()).into()),
        None => sheets.print(arguments, output),
    };
    if arguments.anonymous {
        say_few(&sheets.cases, output);
    }
    output.diagnose_all(&problems);
    Ok(exit.max(problems.exit()))
}

/// The tables of some cases in a form.
struct Sheets<'a, 'd> {
    tables: Tables<'d>,
    cases: Vec<&'a StoredCase>,
    form: Form,
    problems: &'a mut Diagnostics,
}

impl Sheets<'_, '_> {
    /// One table after the other, so that one alone is held at a time.
    fn make(&mut self, table: Named) -> Sheet {
        // A case that cannot be judged is missing from each table and said once.
        let mut problems = Diagnostics::default();
        let sheet = self.tables.make(table, &self.cases, &mut problems);
        problems.0.retain(|problem| !self.problems.0.contains(problem));
        self.problems.0.append(&mut problems.0);
        sheet
    }

    fn print(&mut self, arguments: &arguments::Export, output: &mut Output<'_>) -> Exit {
        let wanted = wanted(arguments);
        if self.form == Form::Json {
            let mut whole = self.head(arguments);
            for table in wanted {
                whole.insert(table.as_str().to_owned(), self.make(table).to_json());
            }
            output.json(Value::Object(whole));
        } else {
            let first = wanted.first().copied().unwrap_or(Named::Cases);
            output.raw(&self.make(first).to_csv());
        }
        Exit::Fine
    }

    /// What every file of JSON begins with.
    fn head(&self, arguments: &arguments::Export) -> Map<String, Value> {
        let mut head = Map::new();
        head.insert("as_of".to_owned(), self.tables.look.day.to_string().into());
        head.insert("anonymous".to_owned(), arguments.anonymous.into());
        head
    }

    fn write(
        &mut self,
        folder: &Path,
        arguments: &arguments::Export,
        output: &mut Output<'_>,
    ) -> Result<Exit> {
        let folder = self.tables.desk.file(folder);
        let directory = &self.tables.desk.directory;
        let path = |table: Named| folder.join(format!("{}.{}", table.as_str(), self.form.ending()));
        let paths: Vec<_> = wanted(arguments).into_iter().map(|one| (one, path(one))).collect();
        directory.hold_new(paths.iter().map(|(_, path)| path.as_path()))?;
        for (table, path) in paths {
            let sheet = self.make(table);
            let bytes = match self.form {
                Form::Csv => sheet.to_csv().into_bytes(),
                Form::Json => self.json_file(&sheet, arguments).into_bytes(),
                Form::Parquet => sheet.to_parquet()?,
            };
            self.tables.desk.directory.write_apart(&path, &bytes)?;
            let rows = ("rows", sheet.rows.len().into());
            output.say("exported", &[("path", path.display().to_string().into()), rows]);
        }
        Ok(Exit::Fine)
    }

    fn json_file(&self, sheet: &Sheet, arguments: &arguments::Export) -> String {
        let mut whole = Map::from_iter([("format".to_owned(), json!(1))]);
        whole.append(&mut self.head(arguments));
        whole.insert(sheet.name.to_owned(), sheet.to_json());
        format!("{:#}\n", Value::Object(whole))
    }
}

fn wanted(arguments: &arguments::Export) -> Vec<Named> {
    let asked = arguments.table.as_deref();
    // The list of a competition is a college's: given where it is asked for.
    if asked == Some(Named::Entrants.as_str()) {
        return vec![Named::Entrants];
    }
    Named::ALL.into_iter().filter(|one| asked.is_none_or(|name| name == one.as_str())).collect()
}

/// A file of Parquet is nothing for a screen.
fn needs_folder() -> Diagnostic {
    invalid_option("--format", "parquet", "expected-to-folder")
}

/// Says how many may be known in spite of their aliases.
fn say_few(cases: &[&StoredCase], output: &mut Output<'_>) {
    let mut groups: BTreeMap<_, usize> = BTreeMap::new();
    for header in cases.iter().map(|stored| &stored.case.header) {
        let student = header.student.as_ref();
        let born = student.and_then(|one| one.born).map(|born| born.year());
        let school = student.map(|one| (one.school.as_deref(), one.grade));
        let group = (header.service.as_str(), school, header.request.category.as_deref(), born);
        *groups.entry(group).or_default() += 1;
    }
    let few: usize = groups.values().filter(|count| **count < FEW).sum();
    output.say("export-aliases", &[("few", few.into()), ("least", FEW.into())]);
}
