//! `attach`: what was received on paper or by mail, kept with the case: a scan, a letter. It
//! is copied into the office and named in the case with its digest.

use std::path::Path;

use serde_json::json;

use super::{
    Outcome,
    arguments::{self, Format},
    desk::{Desk, invalid_choice},
    event, order,
    output::Output,
    record,
};
use crate::{
    diagnostic::{Diagnostics, Exit, Result},
    law::Edition,
    store::{Directory, NewScan},
};

/// The most bytes of one file: a long scan.
const LARGEST: usize = 100 << 20;

pub(super) fn run(arguments: &arguments::Attach, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut problems = Diagnostics::default();
    let files: Vec<NewScan> =
        arguments.files.iter().filter_map(|file| problems.gather(read(file, desk))).collect();
    problems.or(())?;
    let mut writer = order::writer("attach", desk, output)?;
    let stored = desk.case(&arguments.case)?;
    let matter = desk.matter(&stored.case)?;
    let document = match arguments.document.as_deref() {
        Some(kind) => Some(known_kind(kind, matter.law)?),
        None => None,
    };
    let at = desk.happened("--at", arguments.at.as_deref(), [&stored.case])?;
    let kept = writer.keep_scans(&stored.case.header.number, files)?;
    let events = kept.iter().map(|scan| {
        Ok(event::of_verb("attach", &matter, at)?
            .with("file", scan.file.as_str())
            .with("digest", scan.digest.as_str())
            .with_some("document", document)
            .with_some("about", arguments.about.as_deref()))
    });
    let stored = writer.append(&stored, events.collect::<Result<_>>()?)?;
    drop(writer);
    for scan in &kept {
        let path = desk.directory.root().join(&scan.file);
        output.say("attached", &[("path", path.display().to_string().into())]);
    }
    if output.format() == Format::Json {
        let files: Vec<&str> = kept.iter().map(|scan| scan.file.as_str()).collect();
        output.json(json!({ "case": stored.case.header.number.to_string(), "files": files }));
    } else {
        record::Recorded::of(&stored, desk)?.answer(output);
    }
    Ok(Exit::Fine)
}

/// Reads a file that is to be kept.
fn read(file: &Path, desk: &Desk) -> Result<NewScan> {
    let path = desk.file(file);
    let bytes = Directory::read_bytes(&path, LARGEST)?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok(NewScan { name: name.unwrap_or_default(), bytes })
}

fn known_kind<'k>(kind: &'k str, law: &Edition) -> Result<&'k str> {
    if law.documents.iter().any(|rule| rule.kind == kind) {
        return Ok(kind);
    }
    let kinds: Vec<&str> = law.documents.iter().map(|rule| rule.kind.as_str()).collect();
    Err(invalid_choice("head-document", kind, &kinds.join(", ")).into())
}
