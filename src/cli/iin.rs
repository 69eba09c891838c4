//! `iin`: whether identity numbers are right, a line each.

use serde_json::json;

use super::{
    arguments::{self, Format},
    output::Output,
};
use crate::{case::Iin, diagnostic::Exit};

pub(super) fn run(arguments: &arguments::Iin, output: &mut Output<'_>) -> Exit {
    let mut exit = Exit::Fine;
    let mut objects = Vec::new();
    for number in &arguments.numbers {
        let (verdict, reason) = match number.parse::<Iin>() {
            Ok(iin) => match iin.oddities(None).first() {
                Some(oddity) => ("warning", Some(oddity.key())),
                None => ("valid", None),
            },
            Err(error) => ("invalid", Some(error.key())),
        };
        if verdict == "invalid" {
            exit = Exit::Findings;
        }
        let reason = reason.map(|key| output.words().text(key));
        let shown = crate::language::clean(number);
        match (output.format(), reason) {
            (Format::Json, reason) => {
                objects.push(json!({ "iin": shown, "verdict": verdict, "reason": reason }));
            }
            (_, Some(reason)) => output.line(&format!("{shown} {verdict}: {reason}")),
            (_, None) => output.line(&format!("{shown} {verdict}")),
        }
    }
    if output.format() == Format::Json {
        output.json(json!({ "numbers": objects }));
    }
    exit
}
