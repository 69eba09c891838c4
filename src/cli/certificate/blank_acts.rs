//! What is entered into the register of blanks.

use chrono::NaiveDate;
use serde_json::json;

use super::{register, typed_blank, typed_blanks};
use crate::{
    case::Iin,
    certificate::blank::{Blanks, Entry, EntryKind, Kinds},
    cli::{
        Outcome,
        arguments::{BlanksHand, BlanksIssue, BlanksReceive, BlanksSpoil, BlanksUndo, Format},
        decision::needed,
        desk::{Desk, invalid_argument, invalid_choice, invalid_option},
        order,
        output::Output,
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, Result, codes},
};

pub(super) fn receive(arguments: &BlanksReceive, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut entry = entry(
        EntryKind::Received,
        typed_blanks(&arguments.blanks)?,
        arguments.date.as_deref(),
        desk,
    )?;
    let kinds = Kinds::built_in();
    entry.document = Some(one_of("--document", &arguments.document, kinds.documents())?);
    entry.cover = Some(one_of("--cover", &arguments.cover, kinds.covers())?);
    entry.act = text("--act", arguments.act.as_deref())?;
    enter(entry, "certificate blanks receive", desk, output)
}

pub(super) fn issue(arguments: &BlanksIssue, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let blank = Blanks::one(&typed_blank(&arguments.blank)?);
    let mut entry = entry(EntryKind::Issued, blank, arguments.date.as_deref(), desk)?;
    entry.holder = Some(needed("--holder", Some(&arguments.holder))?.to_owned());
    entry.iin = arguments.iin.as_deref().map(iin).transpose()?;
    entry.decided =
        arguments.decided.as_deref().map(|day| desk.day("--decided", day)).transpose()?;
    entry.ground = text("--basis", arguments.basis.as_deref())?;
    entry.original = text("--duplicate-of", arguments.duplicate_of.as_deref())?;
    if let Some(case) = &arguments.of_case {
        entry.case = Some(desk.case(case)?.case.header.number);
    }
    enter(entry, "certificate blanks issue", desk, output)
}

pub(super) fn hand(arguments: &BlanksHand, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let blank = Blanks::one(&typed_blank(&arguments.blank)?);
    let mut entry = entry(EntryKind::HandedOver, blank, arguments.date.as_deref(), desk)?;
    entry.to = text("--to", arguments.to.as_deref())?;
    entry.power = text("--power", arguments.power.as_deref())?;
    enter(entry, "certificate blanks hand", desk, output)
}

pub(super) fn spoil(arguments: &BlanksSpoil, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut entry = entry(
        EntryKind::Spoiled,
        typed_blanks(&arguments.blanks)?,
        arguments.date.as_deref(),
        desk,
    )?;
    entry.reason = text("--reason", Some(&arguments.reason))?;
    entry.act = text("--act", arguments.act.as_deref())?;
    enter(entry, "certificate blanks spoil", desk, output)
}

pub(super) fn undo(arguments: &BlanksUndo, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let typed = arguments.entry.as_str();
    let unread = |_| invalid_argument("value-entry", typed, "expected-entry");
    let number = typed.parse().map_err(unread).map_err(Diagnostics::from)?;
    let undone = register(desk, None)?.permit_undoing(number)?.clone();
    let mut entry = entry(EntryKind::Undone, undone.blanks.clone(), None, desk)?;
    entry.entry = Some(undone.number());
    entry.reason = text("--reason", Some(&arguments.reason))?;
    enter(entry, "certificate blanks undo", desk, output)
}

fn entry(kind: EntryKind, blanks: Blanks, date: Option<&str>, desk: &Desk) -> Result<Entry> {
    let on: NaiveDate = match date {
        Some(day) => desk.day("--date", day)?,
        None => desk.clock.today(),
    };
    let mut entry = Entry::new(kind, blanks, on, desk.clock.now, &desk.user);
    entry.clock = desk.clock.set.then(|| "set".to_owned());
    Ok(entry)
}

/// Enters what the register permits, under the lock, and says so.
fn enter(mut entry: Entry, verb: &'static str, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut writer = order::writer(verb, desk, output)?;
    let register = register(desk, None)?;
    register.permit(&entry)?;
    entry.desk = writer.desk_letter();
    entry.n = register.next_number(entry.desk);
    if entry.on > desk.clock.today() {
        output.diagnose(
            &Diagnostic::warning(codes::FUTURE_MOMENT)
                .with("moment", entry.on)
                .with("now", desk.clock.now),
        );
    }
    writer.append_blanks(&entry.to_text())?;
    drop(writer);
    let kind = entry.kind.as_str();
    if output.format() == Format::Json {
        let blanks = entry.blanks.to_string();
        let mut answer = json!({ "entry": entry.n, "kind": kind, "blanks": blanks });
        if let Some(desk) = entry.desk {
            answer["desk"] = desk.to_string().into();
        }
        output.json(answer);
        return Ok(Exit::Fine);
    }
    output.tell(
        "blanks-entered",
        &[
            ("entry", entry.number().to_string().into()),
            ("what", output.term("blank-entry", kind).into()),
            ("blanks", entry.blanks.to_string().into()),
            ("count", i64::from(entry.blanks.count()).into()),
        ],
    );
    Ok(Exit::Fine)
}

fn one_of<'k>(
    option: &'static str,
    typed: &str,
    names: impl Iterator<Item = &'k str>,
) -> Result<String> {
    let names: Vec<&str> = names.collect();
    if names.contains(&typed) {
        return Ok(typed.to_owned());
    }
    Err(invalid_choice(option, typed, &names.join(", ")).into())
}

/// Plain text typed after an option, if it was.
fn text(option: &'static str, typed: Option<&str>) -> Result<Option<String>> {
    typed.map(|typed| needed(option, Some(typed)).map(str::to_owned)).transpose()
}

fn iin(typed: &str) -> Result<Iin> {
    typed.parse().map_err(|_| Diagnostics::from(invalid_option("--iin", typed, "expected-iin")))
}
