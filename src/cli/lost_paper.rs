//! The command that makes a lost paper again, as the records of the office tell it.

use super::{desk::Desk, order};
use crate::{
    case::{CaseNumber, Event},
    law::Edition,
    store::StoredCase,
};

/// The command for a file that is not there; nothing for one that no command makes, such as a
/// scan or the record itself. A paper of a case to which something has happened since comes out
/// as a new revision, and that is said then.
pub(super) fn command(file: &str, desk: &Desk) -> Option<String> {
    let record = file.strip_prefix("papers/")?.split('/').nth(1)?;
    let number: CaseNumber = record.parse().ok()?;
    if desk.directory.order(&number).ok()?.is_some() {
        let is_paper = desk.directory.order_paper(&number) == file;
        return is_paper.then(|| format!("ruqsat form issue {} --case {record}", order::ORDER));
    }
    let stored = desk.directory.read(&number).ok()?;
    let law = desk.law(&stored.case).ok()?;
    let (issued, translated) = issued(&stored, file)?;
    let form = form(issued, law)?;
    let language = if translated { " --language ru" } else { "" };
    Some(format!("ruqsat form issue {form} --case {record}{language}"))
}

/// The last event that names a paper, and whether it is a translation.
fn issued<'s>(stored: &'s StoredCase, file: &str) -> Option<(&'s Event, bool)> {
    stored.case.events.iter().rev().find_map(|event| {
        let translated = event.text("translation") == Some(file);
        let names = translated || event.text("paper") == Some(file);
        names.then(|| (event, translated || event.text("language") == Some("ru")))
    })
}

fn form<'a>(issued: &'a Event, law: &'a Edition) -> Option<&'a str> {
    let by_event = || law.forms.iter().find(|form| form.is_on(&issued.kind) && !form.several);
    issued.text("form").or_else(|| by_event().map(|form| form.id.as_str()))
}
