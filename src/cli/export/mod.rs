//! `export`: the cases as tables for other programs, with names or under aliases.

mod alias;
mod sheet;
mod tables;

use std::{collections::BTreeMap, path::Path};

use chrono::Datelike;
use serde_json::{Map, Value, json};

use super::{
    Outcome,
    arguments::{self, Format},
    desk::Desk,
    output::Output,
    service::is_of,
};
use crate::{
    diagnostic::{Diagnostics, Exit, Result},
    store::StoredCase,
};
use alias::Aliases;
use sheet::{Form, Sheet};
use tables::{NAMES, Tables, Whose};

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
    let form = if output.format() == Format::Json { Form::Json } else { Form::Csv };
    let mut sheets = Sheets { tables, cases, form, problems: &mut problems };
    let exit = match &arguments.to {
        Some(folder) => sheets.write(folder, arguments, output)?,
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
    fn make(&mut self, name: &'static str) -> Sheet {
        // A case that cannot be judged is missing from each table and said once.
        let mut problems = Diagnostics::default();
        let sheet = self.tables.make(name, &self.cases, &mut problems);
        problems.0.retain(|problem| !self.problems.0.contains(problem));
        self.problems.0.append(&mut problems.0);
        sheet
    }

    fn print(&mut self, arguments: &arguments::Export, output: &mut Output<'_>) -> Exit {
        let wanted = wanted(arguments);
        match self.form {
            Form::Csv => {
                let first = wanted.first().copied().unwrap_or(NAMES[0]);
                output.raw(&self.make(first).to_csv());
            }
            Form::Json => {
                let mut whole = self.head(arguments);
                for name in wanted {
                    whole.insert(name.to_owned(), self.make(name).to_json());
                }
                output.json(Value::Object(whole));
            }
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
        let path = |name: &str| folder.join(format!("{name}.{}", self.form.ending()));
        let paths: Vec<_> = wanted(arguments).into_iter().map(|name| (name, path(name))).collect();
        directory.hold_new(paths.iter().map(|(_, path)| path.as_path()))?;
        for (name, path) in paths {
            let sheet = self.make(name);
            let text = match self.form {
                Form::Csv => sheet.to_csv(),
                Form::Json => {
                    let mut whole = Map::from_iter([("format".to_owned(), json!(1))]);
                    whole.append(&mut self.head(arguments));
                    whole.insert(name.to_owned(), sheet.to_json());
                    format!("{:#}\n", Value::Object(whole))
                }
            };
            self.tables.desk.directory.write_apart(&path, text.as_bytes())?;
            let rows = ("rows", sheet.rows.len().into());
            output.say("exported", &[("path", path.display().to_string().into()), rows]);
        }
        Ok(Exit::Fine)
    }
}

fn wanted(arguments: &arguments::Export) -> Vec<&'static str> {
    let named = |name: &&'static str| arguments.table.as_deref().is_none_or(|table| table == *name);
    NAMES.into_iter().filter(named).collect()
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
