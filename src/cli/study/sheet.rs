//! Sheets of externs: read as a table of their own columns, or written empty.

use std::path::Path;

use serde_json::json;

use crate::{
    batch::{Head, Heading, Table},
    cli::{
        Outcome,
        arguments::{ExternSheet, Format},
        decision::missing_option,
        desk::Desk,
        output::Output,
        sheet_file,
    },
    diagnostic::{Exit, Result},
};

const fn head(name: &'static str, others: &'static [&'static str], is_required: bool) -> Head {
    Head { name, others, is_required, kind: "study-column" }
}

/// Columns of a programme and timetable, a row a subject or a lesson.
pub(super) const PROGRAMME: &[Head] = &[
    head("case", &["іс", "іс нөмірі", "дело", "номер дела"], false),
    head("grade", &["сынып", "класс"], false),
    head("subject", &["пән", "предмет"], true),
    head("hours", &["сағат", "сағат саны", "часы", "число часов"], false),
    head("kind", &["түрі", "вид"], false),
    head("date", &["күні", "дата", "день"], false),
    head("from", &["басталуы", "начало", "starts"], false),
    head("to", &["аяқталуы", "конец", "окончание", "ends"], false),
    head("room", &["кабинет", "аудитория"], false),
    head("teacher", &["мұғалім", "оқытушы", "учитель", "преподаватель"], false),
    head("remark", &["ескертпе", "примечание"], false),
];

/// Columns of results, a row a subject of an extern.
pub(super) const RESULTS: &[Head] = &[
    head("case", &["іс", "іс нөмірі", "дело", "номер дела"], false),
    head("grade", &["сынып", "класс"], false),
    head("subject", &["пән", "предмет"], true),
    head("attestation", &["аттестаттау", "аттестация"], true),
    head("mark", &["баға", "оценка"], true),
    head("passed", &["өтті", "пройдено", "сдал", "сдала"], true),
    head("remark", &["ескертпе", "примечание"], false),
];

/// Reads the sheet that `--from` names.
///
/// # Errors
/// `missing-option`; what is wrong with the file or its header.
pub(super) fn read(arguments: &ExternSheet, heads: &[Head], desk: &Desk) -> Result<Table> {
    let Some(file) = arguments.from.as_deref() else {
        return Err(missing_option("--from").into());
    };
    let bytes = sheet_file::read(file, desk)?;
    Table::parse(file, &bytes, heads, arguments.ignore_unknown)
}

/// Writes an empty sheet; `kinds` are the words that a column takes.
pub(super) fn write_template(
    arguments: &ExternSheet,
    (name, heads): (&str, &[Head]),
    kinds: &dyn Fn(&str) -> Vec<String>,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let words = output.words();
    let heading = |head: &Head| {
        let title = words.text(&head.term());
        Heading::text(&title, words.text(&format!("{}-note", head.term())), kinds(head.name))
    };
    let headings: Vec<Heading> = heads.iter().map(heading).collect();
    let named = (name, arguments.template.as_deref(), arguments.out.as_deref());
    let file = sheet_file::write_empty(named, &headings, desk, output)?;
    told(&file, &format!("ruqsat extern {name} --from {}", file.display()), output);
    Ok(Exit::Fine)
}

/// Says where a sheet was written, and what it is for.
pub(super) fn told(file: &Path, command: &str, output: &mut Output<'_>) {
    let shown = file.display().to_string();
    if output.format() == Format::Json {
        output.json(json!({ "file": shown }));
    } else {
        output.tell("extern-sheet", &[("file", shown.into()), ("command", command.into())]);
    }
}
