//! A duplicate is made out on a blank: the case's event and the register's entry go together
//! (O312.35 p.24).

use super::{certificate, decision::missing_option, desk::Desk};
use crate::{
    case::{Event, NewEvent},
    certificate::blank::{Blank, Blanks, Entry, EntryKind, State},
    diagnostic::{Diagnostic, Diagnostics, Result, codes},
    law::{EventRule, Role},
    procedure::{Act, Matter},
};

/// The entry of the blank that an event names, once the law permits the duplicate; nothing for
/// any other event, for one that names no blank, and where the register holds it already, as
/// after a power cut between the two.
///
/// # Errors
/// What the law has against it (exit 5); `missing-option` where the original is not named;
/// `blank-unknown`, `blank-elsewhere`.
pub(super) fn entry(
    rule: &EventRule,
    event: &NewEvent,
    matter: &Matter<'_>,
    (desk, letter): (&Desk, Option<char>),
) -> Result<Option<Entry>> {
    let text = |key: &str| event.details.get(key).and_then(toml::Value::as_str);
    let Some(typed) = text("blank").filter(|_| rule.role == Some(Role::Issue)) else {
        return Ok(None);
    };
    let mut problems = Diagnostics::default();
    problems.gather(matter.permit(Act::Issue, event.at));
    let blank = problems.gather(certificate::typed_blank(&[typed.to_owned()]));
    if text("original").is_none() {
        problems.push(missing_option("original"));
    }
    let (Some(blank), true) = (blank, problems.0.is_empty()) else { return Err(problems) };
    let register = certificate::register(desk, None)?;
    let header = &matter.case.header;
    let there = register.blank(&blank).filter(|one| one.state == State::Issued);
    let of_case = there.as_ref().and_then(|one| one.entry(EntryKind::Issued)?.case.clone());
    if of_case.as_ref() == Some(&header.number) {
        return Ok(None);
    }
    let on = event.at.date_naive();
    let kind = EntryKind::Issued;
    let mut entry = Entry::new(kind, Blanks::one(&blank), on, desk.clock.now, &desk.user);
    let student = header.student.as_ref();
    entry.holder = Some(header.person().to_owned());
    entry.iin = student.map_or(header.applicant.iin.clone(), |student| student.iin.clone());
    entry.decided = Some(on);
    entry.ground = Some(header.number.to_string());
    entry.original = text("original").map(str::to_owned);
    entry.case = Some(header.number.clone());
    entry.clock = desk.clock.set.then(|| "set".to_owned());
    register.permit(&entry)?;
    entry.desk = letter;
    entry.n = register.next_number(letter);
    Ok(Some(entry))
}

/// The blanks that the register holds as made out for a case which does not say so: the power went
/// between the two, or the entry was typed by itself. Each with the command that records it.
///
/// # Errors
/// What keeps the register from being read.
pub(super) fn unfinished(desk: &Desk) -> Result<Vec<Diagnostic>> {
    if !certificate::gives_out(desk) {
        return Ok(Vec::new());
    }
    let register = certificate::register(desk, None)?;
    let touched = register.touched();
    let made_out = touched.iter().filter(|blank| blank.state != State::Spoiled);
    Ok(made_out.filter_map(|blank| unsaid(blank, desk)).collect())
}

/// A blank of a case that does not name it; a case that cannot be read is said by whoever reads it.
fn unsaid(blank: &Blank<'_>, desk: &Desk) -> Option<Diagnostic> {
    let entry = blank.entry(EntryKind::Issued)?;
    let stored = desk.directory.read(entry.case.as_ref()?).ok()?;
    let matter = desk.matter(&stored.case).ok()?;
    let rule = matter.law.by_role(Role::Issue)?;
    let names_it = |event: &&Event| {
        let typed = event.text("blank").map(str::to_owned);
        event.kind == rule.kind
            && typed.is_some_and(|typed| {
                certificate::typed_blank(&[typed]).is_ok_and(|typed| typed == blank.number)
            })
    };
    if matter.events().iter().any(|event| names_it(&event)) {
        return None;
    }
    let case = stored.case.header.number.to_string();
    let shown = Blanks::one(&blank.number).to_string();
    let original = entry.original.as_deref().unwrap_or_default();
    let command =
        format!("ruqsat record {case} {} \"blank={shown}\" \"original={original}\"", rule.kind);
    Some(
        Diagnostic::warning(codes::UNFINISHED_DUPLICATE)
            .with("blank", shown)
            .with("case", case)
            .with("entry", entry.number().to_string())
            .with("command", command),
    )
}
