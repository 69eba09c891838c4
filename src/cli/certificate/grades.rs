//! Sheets of grades: read, and written empty.

use serde_json::json;

use crate::{
    batch::{Encoding, Heading, Listing, Origin, Reading},
    cli::{
        Outcome,
        arguments::{Format, GradeSheet},
        decision::missing_option,
        desk::Desk,
        output::Output,
        sheet_file,
    },
    diagnostic::{Exit, Result},
};

/// Reads the sheet that `--from` names.
///
/// # Errors
/// What is wrong with the file.
pub(super) fn read_listing(
    arguments: &GradeSheet,
    desk: &Desk,
    knows: &dyn Fn(&str) -> bool,
) -> Result<Listing> {
    let Some(file) = arguments.from.as_deref() else {
        return Err(missing_option("--from").into());
    };
    let bytes = sheet_file::read(file, desk)?;
    let named = |encoding: &Encoding| Some(encoding.as_str()) == arguments.encoding.as_deref();
    let reading = Reading {
        sheet: arguments.sheet.as_deref(),
        encoding: Encoding::ALL.into_iter().find(named),
        ..Reading::default()
    };
    Listing::parse(file, &bytes, reading, knows)
}

/// Says what a sheet was taken for, where it could have been something else.
pub(super) fn say_origin(origin: &Origin, output: &mut Output<'_>) {
    match origin {
        Origin::Csv { encoding: Encoding::Utf8, .. } => {}
        Origin::Csv { encoding, .. } => {
            output.say("import-encoding", &[("encoding", encoding.title().into())]);
        }
        Origin::Workbook { sheet } => {
            output.say("import-sheet", &[("sheet", sheet.as_str().into())]);
        }
    }
}

/// Writes an empty sheet with these columns for what is typed after `certificate VERB`.
pub(super) fn write_template(
    arguments: &GradeSheet,
    (name, verb): (&str, &str),
    headings: &[Heading],
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let named = (name, arguments.template.as_deref(), arguments.out.as_deref());
    let file = sheet_file::write_empty(named, headings, desk, output)?;
    let shown = file.display().to_string();
    if output.format() == Format::Json {
        output.json(json!({ "file": shown }));
    } else {
        let command = format!("ruqsat certificate {verb} {name} --from {shown}");
        let said = [("file", shown.into()), ("command", command.into())];
        output.tell("grades-template", &said);
    }
    Ok(Exit::Fine)
}
