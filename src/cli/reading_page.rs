//! The page of a reading, for `explain SLUG`: the question, what may be chosen and what is,
//! why the default is the default, what it bears on.

use serde_json::{Value, json};

use super::{arguments::Format, output::Output};
use crate::{
    diagnostic::Argument,
    language::Words,
    law::{Choices, Reading},
};

/// Prints the page of a reading, as it is read under `choices`.
pub(super) fn print(reading: &Reading, choices: &Choices, output: &mut Output<'_>) {
    match output.format() {
        Format::Json => {
            let value = as_json(reading, choices, output.words());
            output.json(value);
        }
        _ => on_screen(reading, choices, output),
    }
}

/// A reading as data.
pub(super) fn as_json(reading: &Reading, choices: &Choices, words: &Words) -> Value {
    let pages = Words::readings(words.language());
    let slug = &reading.slug;
    let choice = |name: &String| {
        json!({
            "choice": name,
            "meaning": pages.text(&format!("reading-{slug}.{name}")),
            "default": *name == reading.default,
        })
    };
    json!({
        "reading": slug,
        "kind": "reading",
        "question": pages.text(&format!("reading-{slug}")),
        "choices": reading.choices.iter().map(choice).collect::<Vec<_>>(),
        "default": reading.default,
        "chosen": choices.otherwise(slug).unwrap_or(&reading.default),
        "why": pages.text(&format!("reading-{slug}.why")),
        "computed": reading.is_computed(),
        "services": reading.services,
        "rows": reading.rows,
        "cite": cite(reading),
    })
}

/// Prints the page of a reading on the screen.
pub(super) fn on_screen(reading: &Reading, choices: &Choices, output: &mut Output<'_>) {
    let pages = Words::readings(output.words().language());
    let slug = &reading.slug;
    output.line(slug);
    output.line("");
    output.paragraph(0, &pages.text(&format!("reading-{slug}")));
    output.line("");
    for name in &reading.choices {
        let is_chosen = choices.otherwise(slug) == Some(name);
        let mark = match (*name == reading.default, is_chosen) {
            (_, true) => "chosen",
            (true, false) => "default",
            (false, false) => "other",
        };
        let line = output.words().say(
            "reading-choice",
            &[
                ("choice", name.as_str().into()),
                ("mark", mark.into()),
                ("words", pages.text(&format!("reading-{slug}.{name}")).into()),
            ],
        );
        output.paragraph(2, &line);
    }
    output.line("");
    let why = pages.text(&format!("reading-{slug}.why"));
    let said = output.words().say("reading-why", &[("why", why.into())]);
    output.paragraph(0, &said);
    let source = match cite(reading) {
        "" => output.words().text("reading-no-paragraph"),
        cite => output.words().say("code-cite", &[("cite", Argument::Cite(cite.to_owned()))]),
    };
    output.paragraph(0, &source);
    let key = if reading.is_computed() { "reading-computed" } else { "reading-named" };
    let said = output.words().say(key, &[("slug", slug.as_str().into())]);
    output.paragraph(0, &said);
}

/// The paragraphs in doubt; none where no text speaks of the point.
fn cite(reading: &Reading) -> &str {
    if reading.source == "requirements" { "" } else { &reading.source }
}
