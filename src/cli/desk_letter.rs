//! `desk`: the letter that keeps the numbers of several copies of an office apart.

use chrono::Datelike;
use serde_json::json;

use super::{
    Outcome,
    arguments::{self, Format},
    desk::{Desk, invalid_argument},
    output::Output,
};
use crate::{
    case::CaseNumber,
    diagnostic::{Diagnostics, Exit, Result},
};

/// What is typed for a desk without a letter: a word of the contract.
const MAIN: &str = "main";

pub(super) fn run(arguments: &arguments::Desk, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    if let Some(typed) = &arguments.letter {
        let letter = letter(typed)?;
        desk.directory.write(desk.stamp("desk"))?.mark_desk(letter)?;
    }
    let letter = desk.directory.desk_letter()?;
    if output.format() == Format::Json {
        output.json(json!({ "desk": letter }));
        return Ok(Exit::Fine);
    }
    let service = desk.services().first().copied();
    let prefix = desk.law_today(service).map_or("EX", |law| law.prefix.as_str());
    let example = CaseNumber::new(prefix, desk.clock.today().year(), 12).of_desk(letter);
    let example = ("example", example.to_string().into());
    match letter {
        Some(letter) => {
            output.tell("desk-letter", &[("letter", letter.to_string().into()), example]);
        }
        None => output.tell("desk-main", &[example]),
    }
    Ok(Exit::Fine)
}

fn letter(typed: &str) -> Result<Option<char>> {
    let mut letters = typed.chars();
    match (letters.next(), letters.next()) {
        _ if typed == MAIN => Ok(None),
        (Some(letter), None) if CaseNumber::is_desk(letter) => Ok(Some(letter)),
        _ => Err(Diagnostics::from(invalid_argument("value-letter", typed, "expected-desk"))),
    }
}
