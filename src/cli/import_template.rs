//! `import --template`: an empty sheet to be filled in.

use std::path::PathBuf;

use super::{Outcome, arguments, desk::Desk, output::Output};
use crate::{
    batch::{csv_template, headings, xlsx_template},
    diagnostic::Exit,
};

pub(super) fn run(arguments: &arguments::Import, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let law = desk.law_today(arguments.service.as_deref())?;
    let words = output.words();
    let headings = headings(law, words, arguments.running);
    let kind = arguments.template.as_deref().unwrap_or("xlsx");
    let bytes = match kind {
        "csv" => csv_template(&headings)?,
        _ => xlsx_template(&headings, words)?,
    };
    let named = || PathBuf::from(format!("{}.{kind}", words.text("template-file")));
    let file = arguments.file.clone().unwrap_or_else(named);
    desk.directory.write_new(&desk.file(&file), &bytes)?;
    if output.format() == arguments::Format::Json {
        output.json(serde_json::json!({ "file": file.display().to_string() }));
    } else {
        output.tell("template-written", &[("file", file.display().to_string().into())]);
    }
    Ok(Exit::Fine)
}
