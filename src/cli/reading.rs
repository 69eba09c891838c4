//! Readings of doubtful points as they are chosen and told: by the office in its settings, by
//! who asks with `--reading SLUG=CHOICE`, else by the data.

use std::{collections::BTreeMap, path::Path};

use serde_json::{Value, json};

use super::{desk::Desk, output::Output};
use crate::{
    calendar::Calendar,
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes},
    language::{Language, Words},
    law::{Choices, NoSuchChoice, Readings, WorkedWeekend},
    procedure::OfficeRules,
};

const OPTION: &str = "--reading";

/// What the office has chosen, as its settings say.
///
/// # Errors
/// `invalid-settings`, once for each reading or choice that there is not.
pub(super) fn of_office(set: &BTreeMap<String, String>, settings: &Path) -> Result<Choices> {
    let readings = Readings::built_in()?;
    let mut choices = readings.by_default();
    let mut problems = Diagnostics::default();
    for (slug, choice) in set {
        if let Err(wrong) = readings.choose(&mut choices, slug, choice) {
            let (problem, suggestion) = match wrong {
                NoSuchChoice::Reading { suggestion } => ("unknown-key", suggestion),
                NoSuchChoice::Choice { suggestion, choices } => {
                    ("wrong-value", suggestion.or_else(|| Some(choices.join(", "))))
                }
            };
            problems.push(
                Diagnostic::error(codes::INVALID_SETTINGS)
                    .with("problem", problem)
                    .with("key", format!("readings.{slug}"))
                    .with("value", choice.as_str())
                    .with("suggestion", suggestion.unwrap_or_default())
                    .at(Place::File(settings.to_owned())),
            );
        }
    }
    problems.or(choices)
}

/// The desk under the readings that are asked for, over those of its office.
///
/// # Errors
/// `invalid-option` when there is no such reading, or it has no such choice.
pub(super) fn under(mut desk: Desk, asked: &[String]) -> Result<Desk> {
    ask(&mut desk.rules.readings, asked)?;
    desk.calendar = calendar(&desk.calendar, &desk.rules.readings);
    Ok(desk)
}

/// The office's rules and days as they are read by default.
///
/// # Errors
/// `invalid-law`: our fault, found by tests.
pub(super) fn by_default(desk: &Desk) -> Result<(OfficeRules, Calendar)> {
    let readings = Readings::built_in()?.by_default();
    let days = calendar(&desk.calendar, &readings);
    Ok((OfficeRules { readings, ..desk.rules.clone() }, days))
}

/// What is asked for where there is no office.
///
/// # Errors
/// `invalid-option`, as above.
pub(super) fn asked(asked: &[String]) -> Result<Choices> {
    asked_over(Readings::built_in()?.by_default(), asked)
}

/// What is asked for, over what was chosen before.
///
/// # Errors
/// `invalid-option`, as above.
pub(super) fn asked_over(mut choices: Choices, asked: &[String]) -> Result<Choices> {
    ask(&mut choices, asked)?;
    Ok(choices)
}

/// The days as they are read (reading `worked-weekend`).
pub(super) fn calendar(days: &Calendar, choices: &Choices) -> Calendar {
    days.with_weekends_at_rest(choices.all().worked_weekend == WorkedWeekend::Off)
}

/// Chooses what was asked for by `--reading SLUG=CHOICE`, over what was chosen before.
///
/// # Errors
/// `invalid-option`, once for each that cannot be chosen.
fn ask(choices: &mut Choices, asked: &[String]) -> Result<()> {
    let readings = Readings::built_in()?;
    let mut problems = Diagnostics::default();
    for typed in asked {
        let (slug, choice) = typed.split_once('=').unwrap_or((typed, ""));
        let wrong = Diagnostic::error(codes::INVALID_OPTION);
        match readings.choose(choices, slug, choice) {
            Ok(()) => {}
            Err(NoSuchChoice::Reading { suggestion }) => problems.push(
                wrong
                    .with("option", OPTION)
                    .with("value", slug)
                    .with_term("expected", "expected-reading")
                    .with("suggestion", suggestion.unwrap_or_default()),
            ),
            Err(NoSuchChoice::Choice { choices, suggestion }) => problems.push(
                wrong
                    .with("option", format!("{OPTION} {slug}"))
                    .with("value", choice)
                    .with("expected", choices.join(", "))
                    .with("suggestion", suggestion.unwrap_or_default()),
            ),
        }
    }
    problems.or(())
}

/// What was chosen for some readings, in the reader's words: a line for each.
pub(super) fn lines<'a>(
    slugs: impl IntoIterator<Item = &'a str>,
    choices: &Choices,
    output: &Output<'_>,
) -> Result<Vec<String>> {
    let readings = Readings::built_in()?;
    let words = Words::readings(output.words().language());
    let line = |slug: &str| {
        let choice = chosen(slug, readings, choices);
        let meaning = words.text(&format!("reading-{slug}.{choice}"));
        let said = [("slug", slug.into()), ("words", meaning.into()), ("choice", choice.into())];
        let key = match choices.otherwise(slug) {
            Some(_) => "explain-reading-otherwise",
            None => "explain-reading",
        };
        output.words().say(key, &said)
    };
    Ok(slugs.into_iter().map(line).collect())
}

/// An answer with the choices that are not the default, under `chosen`, if there are any.
pub(super) fn with_chosen<'s>(
    mut answer: Value,
    slugs: impl IntoIterator<Item = &'s str>,
    choices: &Choices,
) -> Value {
    let chosen = choices.otherwise_among(slugs);
    if let Value::Object(object) = &mut answer
        && !chosen.is_empty()
    {
        object.insert("chosen".to_owned(), json!(chosen));
    }
    answer
}

/// What was chosen for some readings, in a language, without their names.
pub(super) fn meanings<'a>(
    slugs: impl IntoIterator<Item = &'a str>,
    choices: &Choices,
    language: Language,
) -> Result<Vec<String>> {
    let (readings, words) = (Readings::built_in()?, Words::readings(language));
    let meaning =
        |slug: &str| words.text(&format!("reading-{slug}.{}", chosen(slug, readings, choices)));
    Ok(slugs.into_iter().map(meaning).collect())
}

fn chosen<'c>(slug: &str, readings: &'c Readings, choices: &'c Choices) -> &'c str {
    let default = readings.get(slug).map_or("", |reading| reading.default.as_str());
    choices.otherwise(slug).unwrap_or(default)
}
