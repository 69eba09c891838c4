//! `certificate`: education documents of a school or a college (O312).

mod blank_acts;
mod blank_answers;
mod class;
mod diploma_code;
mod grades;
mod issue;
mod papers;
mod reference;
mod supplement;

use chrono::NaiveDate;

use super::{
    Outcome,
    arguments::{BlanksAct, Certificate, CertificatePart},
    desk::{Desk, invalid_argument},
    output::Output,
};
use crate::{
    certificate::blank::{BlankNumber, Blanks, Entry, Kinds, Register},
    diagnostic::{Argument, Diagnostic, Diagnostics, Result, codes},
};

pub(super) fn run(arguments: &Certificate, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    permit_kind(desk)?;
    match &arguments.part {
        CertificatePart::Blanks(blanks) => run_blanks(&blanks.act, desk, output),
        CertificatePart::Supplement(arguments) => supplement::run(arguments, desk, output),
        CertificatePart::Reference(arguments) => reference::run(arguments, desk, output),
        CertificatePart::Code(arguments) => diploma_code::run(arguments, desk, output),
        CertificatePart::Papers(arguments) => papers::run(arguments, desk, output),
    }
}

/// Education documents are given out by organisations of education (O312 r.35 p.3): a school, a
/// college, and no department.
///
/// # Errors
/// `no-certificates`.
pub(in crate::cli) fn permit_kind(desk: &Desk) -> Result<()> {
    if gives_out(desk) {
        return Ok(());
    }
    Err(Diagnostic::error(codes::NO_CERTIFICATES)
        .with_term("kind", format!("kind-{}", desk.rules.kind))
        .with("cite", Argument::Cite(Kinds::built_in().cite.clone()))
        .into())
}

/// Whether the office is of a kind that gives education documents out.
pub(in crate::cli) fn gives_out(desk: &Desk) -> bool {
    Kinds::built_in().issuers.contains(&desk.rules.kind)
}

fn run_blanks(act: &BlanksAct, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    match act {
        BlanksAct::Receive(arguments) => blank_acts::receive(arguments, desk, output),
        BlanksAct::Issue(arguments) => blank_acts::issue(arguments, desk, output),
        BlanksAct::Hand(arguments) => blank_acts::hand(arguments, desk, output),
        BlanksAct::Spoil(arguments) => blank_acts::spoil(arguments, desk, output),
        BlanksAct::Undo(arguments) => blank_acts::undo(arguments, desk, output),
        BlanksAct::Balance(arguments) => blank_answers::balance(arguments, desk, output),
        BlanksAct::List(arguments) => blank_answers::list(arguments, desk, output),
        BlanksAct::Show(arguments) => blank_answers::show(arguments, desk, output),
    }
}

/// The office's register, of what had happened by a day if one is chosen.
pub(in crate::cli) fn register(desk: &Desk, as_of: Option<NaiveDate>) -> Result<Register> {
    let mut problems = Diagnostics::default();
    let mut entries = Vec::new();
    for (path, text) in desk.directory.blanks()? {
        entries.extend(problems.gather(Entry::parse_all(&path, &text)).unwrap_or_default());
    }
    entries.retain(|entry| as_of.is_none_or(|day| entry.on <= day));
    problems.or(Register::new(entries))
}

/// Blanks typed as series and number, or a range, with or without quotes.
fn typed_blanks(words: &[String]) -> Result<Blanks> {
    let typed = words.join(" ");
    typed.parse().map_err(|_| invalid_argument("value-blanks", &typed, "expected-blanks").into())
}

/// One blank typed as series and number.
pub(in crate::cli) fn typed_blank(words: &[String]) -> Result<BlankNumber> {
    let typed = words.join(" ");
    let single = typed.parse::<Blanks>().ok().and_then(|blanks| blanks.single());
    single.ok_or_else(|| invalid_argument("value-blank", &typed, "expected-blank").into())
}
