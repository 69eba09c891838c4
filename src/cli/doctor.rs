//! `doctor`: whether the office's records are whole, and what of it can be set right.

use serde_json::{Value, json};

use super::{
    Outcome,
    admission::{campaign, commission},
    arguments::{self, Format},
    desk::Desk,
    duplicate, lost_paper, order,
    output::Output,
};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Place, Result, Severity, codes},
    store::{Flaw, Journal, Odd, Oddity, probe},
};

pub(super) fn run(arguments: &arguments::Doctor, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let repaired = if arguments.repair { repair(desk, output)? } else { Vec::new() };
    let mut problems = Diagnostics::default();
    // What cannot be read at all is said first: nothing else is sure then.
    problems.0.extend(desk.directory.read_all().1.0);
    problems.gather(commission::all(desk));
    problems.gather(campaign::all(desk));
    problems.0.extend(disk(desk)?);
    problems.0.extend(desk.directory.journals().iter().flat_map(flaws));
    problems.0.extend(unfinished(desk)?);
    problems.0.extend(duplicate::unfinished(desk)?);
    problems.0.extend(desk.directory.examine()?.iter().map(|oddity| odd(oddity, desk)));
    if output.format() == Format::Json {
        let found: Vec<Value> = problems.0.iter().map(|one| output.as_json(one)).collect();
        let repaired: Vec<Value> = repaired.iter().map(json_of).collect();
        output.json(json!({ "findings": found, "repaired": repaired }));
        return Ok(problems.exit());
    }
    output.diagnose_all(&problems);
    let cases = desk.directory.numbers()?.len();
    match problems.0.len() {
        0 => output.tell("doctor-sound", &[("cases", cases.into())]),
        count => output.say("doctor-found", &[("count", count.into()), ("cases", cases.into())]),
    }
    // What was found is exit 1; what cannot be read, 3.
    Ok(problems.exit())
}

/// Finishes what was cut short, as every writer does, and sets right what can be.
fn repair(desk: &Desk, output: &mut Output<'_>) -> Result<Vec<Oddity>> {
    let mut writer = order::writer("doctor --repair", desk, output)?;
    let repaired = writer.repair()?;
    drop(writer);
    for oddity in &repaired {
        let done = format!("doctor-done-{}", oddity.what.as_str());
        output.say(&done, &[("file", oddity.file.as_str().into())]);
    }
    Ok(repaired)
}

/// What the disk cannot do that writing rests on.
fn disk(desk: &Desk) -> Result<Vec<Diagnostic>> {
    let abilities = probe(desk.directory.root())?;
    let cannot = abilities.into_iter().filter_map(|ability| {
        Some(
            Diagnostic::error(codes::DISK_CANNOT)
                .with_term("ability", format!("ability-{}", ability.name))
                .with("reason", ability.problem?),
        )
    });
    Ok(cannot.collect())
}

fn flaws(journal: &Journal) -> Vec<Diagnostic> {
    let flaw = |(line, flaw): &(usize, Flaw)| {
        let severity = if flaw.is_grave() { Severity::Error } else { Severity::Warning };
        let found = Diagnostic { severity, ..Diagnostic::error(codes::JOURNAL_FLAW) };
        found
            .with("flaw", flaw.as_str())
            .with("line", *line)
            .at(Place::File(journal.file.clone().into()))
    };
    journal.flaws.iter().map(flaw).collect()
}

/// Orders that were signed and did not reach all their cases.
fn unfinished(desk: &Desk) -> Result<Vec<Diagnostic>> {
    let orders = desk.directory.orders_under_way()?;
    let unfinished = orders.into_iter().map(|order| {
        Diagnostic::warning(codes::UNFINISHED_ORDER).with("number", order.number.to_string())
    });
    Ok(unfinished.collect())
}

fn odd(oddity: &Oddity, desk: &Desk) -> Diagnostic {
    let severity = match oddity.what {
        Odd::Edited | Odd::Missing => Severity::Error,
        _ => Severity::Warning,
    };
    let is_lost = oddity.what == Odd::Missing;
    let command = is_lost.then(|| lost_paper::command(&oddity.file, desk)).flatten();
    Diagnostic { severity, ..Diagnostic::error(codes::ODD_FILE) }
        .with("what", oddity.what.as_str())
        .with("command", command.unwrap_or_default())
        .at(Place::File(oddity.file.clone().into()))
}

fn json_of(oddity: &Oddity) -> Value {
    json!({ "file": oddity.file, "what": oddity.what.as_str() })
}
