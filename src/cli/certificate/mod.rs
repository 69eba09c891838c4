//! `certificate`: education documents of a school or a college (O312).

mod blank_acts;
mod blank_answers;

use chrono::NaiveDate;

use super::{
    Outcome,
    arguments::{BlanksAct, Certificate, CertificatePart},
    desk::{Desk, invalid_argument},
    output::Output,
};
use crate::{
    certificate::blank::{BlankNumber, Blanks, Entry, Register},
    diagnostic::{Diagnostics, Result},
};

pub(super) fn run(arguments: &Certificate, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let CertificatePart::Blanks(blanks) = &arguments.part;
    match &blanks.act {
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
