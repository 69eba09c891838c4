//! `backup`: the whole office in one file, as it is at one moment.

use std::path::Path;

use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, Format},
    desk::Desk,
    order,
    output::Output,
};
use crate::{diagnostic::Exit, language::Argument, store::Contents};

pub(super) fn run(arguments: &arguments::Backup, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let path = desk.file(&arguments.file);
    let writer = order::writer("backup", desk, output)?;
    let contents = writer.back_up(&path)?;
    drop(writer);
    if output.format() == Format::Json {
        output.json(as_json(&contents, &path));
        return Ok(Exit::Fine);
    }
    tell(&contents, output);
    output.say("backup-done", &[("path", path.display().to_string().into())]);
    Ok(Exit::Fine)
}

/// Says what a backup holds.
pub(super) fn tell(contents: &Contents, output: &mut Output<'_>) {
    let mut values: Vec<(&str, Argument)> = vec![
        ("office", contents.office.as_str().into()),
        ("made", contents.made.into()),
        ("by", contents.by.as_str().into()),
        ("program", contents.program.as_str().into()),
    ];
    for (name, count) in counts(contents) {
        values.push((name, i64::try_from(count).unwrap_or(i64::MAX).into()));
    }
    output.tell("backup-holds", &values);
}

fn counts(contents: &Contents) -> [(&'static str, u64); 5] {
    let Contents { cases, orders, papers, files, bytes, .. } = *contents;
    [("cases", cases), ("orders", orders), ("papers", papers), ("files", files), ("bytes", bytes)]
}

/// What a backup holds, as data.
pub(super) fn as_json(contents: &Contents, path: &Path) -> Value {
    let mut value = json!({
        "file": path.display().to_string(),
        "office": contents.office,
        "made": contents.made.to_rfc3339(),
        "by": contents.by,
        "program": contents.program,
        "digest": format!("sha256:{}", contents.digest),
    });
    for (name, count) in counts(contents) {
        value[name] = count.into();
    }
    value
}
