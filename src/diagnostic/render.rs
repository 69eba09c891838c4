//! Forms in which diagnostics are printed: in full, on one line, as JSON.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::{Value, json};

use super::{Diagnostic, Place, Severity};
use crate::language::{Words, clean};

/// The message in the reader's language.
pub fn message(diagnostic: &Diagnostic, words: &Words) -> String {
    words.say(&format!("error-{}", diagnostic.code), &diagnostic.arguments)
}

/// What to do next, in the reader's language; nothing where nothing helps.
pub fn help(diagnostic: &Diagnostic, words: &Words) -> Option<String> {
    let key = format!("error-{}.help", diagnostic.code);
    words.has(&key).then(|| words.say(&key, &diagnostic.arguments)).filter(|help| !help.is_empty())
}

/// How much of a diagnostic is shown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look {
    /// In colours.
    pub color: bool,
    /// With the command that prints the page of its code.
    pub with_page: bool,
}

/// The whole of it: severity, code, message, the excerpt of its place, what to do next.
pub fn full(diagnostic: &Diagnostic, words: &Words, look: Look) -> String {
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, words.text("severity-error")),
        Severity::Warning => (Level::WARNING, words.text("severity-warning")),
    };
    let message = message(diagnostic, words);
    let title = level.with_name(name).primary_title(message.as_str()).id(diagnostic.code.as_str());
    let help = help(diagnostic, words);
    let mut group = match &diagnostic.place {
        Some(Place::Span { path, text, span }) => title.element(
            Snippet::source(clean_lines(text))
                .path(clean(&path.to_string_lossy()))
                .annotation(AnnotationKind::Primary.span(span.clone())),
        ),
        Some(Place::Row { path, row, column, text, span, .. }) => title.element(
            Snippet::source(clean_lines(text))
                .line_start(*row)
                .path(clean(&path.to_string_lossy()))
                .annotation(AnnotationKind::Primary.span(span.clone()).label(clean(column))),
        ),
        Some(place) => Group::with_title(title)
            .element(annotate_snippets::Origin::path(place_line(place, words))),
        None => Group::with_title(title),
    };
    if let Some(help) = &help {
        group = group
            .element(Level::HELP.with_name(words.text("severity-help")).message(help.as_str()));
    }
    let page = words.say("code-more", &[("code", diagnostic.code.as_str().into())]);
    if look.with_page {
        group = group
            .element(Level::HELP.with_name(words.text("severity-help")).message(page.as_str()));
    }
    let renderer = if look.color { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// One line: place, code, message, what to do next.
pub fn short(diagnostic: &Diagnostic, words: &Words) -> String {
    let help = help(diagnostic, words).map(|help| format!(" ({help})")).unwrap_or_default();
    let message = message(diagnostic, words) + &help;
    match &diagnostic.place {
        Some(place) => format!("{}: {}: {message}", place_line(place, words), diagnostic.code),
        None => format!("{}: {message}", diagnostic.code),
    }
}

/// As data: `code, severity, message, help, file, line, column, row, value`.
pub fn json(diagnostic: &Diagnostic, words: &Words) -> Value {
    let mut value = json!({
        "code": diagnostic.code.as_str(),
        "severity": diagnostic.severity.as_str(),
        "message": message(diagnostic, words),
        "help": help(diagnostic, words),
    });
    let place = match &diagnostic.place {
        Some(Place::File(path)) => json!({ "file": path.to_string_lossy() }),
        Some(Place::Span { path, text, span }) => {
            let (line, column) = Place::line_and_column(text, span.start);
            json!({ "file": path.to_string_lossy(), "line": line, "column": column })
        }
        Some(
            Place::Cell { path, row, column, value } | Place::Row { path, row, column, value, .. },
        ) => {
            json!({ "file": path.to_string_lossy(), "row": row, "column": column, "value": value })
        }
        Some(Place::BookCell { path, cell, row, column, value }) => json!({
            "file": path.to_string_lossy(), "cell": cell,
            "row": row, "column": column, "value": value
        }),
        Some(Place::Option(option)) => json!({ "option": option }),
        None => json!({}),
    };
    if let (Value::Object(whole), Value::Object(place)) = (&mut value, place) {
        whole.extend(place);
    }
    value
}

fn place_line(place: &Place, words: &Words) -> String {
    match place {
        Place::File(path) => clean(&path.to_string_lossy()),
        Place::Span { path, text, span } => {
            let (line, column) = Place::line_and_column(text, span.start);
            format!("{}:{line}:{column}", clean(&path.to_string_lossy()))
        }
        Place::Cell { path, row, column, value } | Place::Row { path, row, column, value, .. } => {
            words.say(
                "place-cell",
                &[
                    ("file", path.to_string_lossy().into_owned().into()),
                    ("row", (*row).into()),
                    ("column", column.as_str().into()),
                    ("value", value.as_str().into()),
                ],
            )
        }
        Place::BookCell { path, cell, row: _, column, value } => words.say(
            "place-book-cell",
            &[
                ("file", path.to_string_lossy().into_owned().into()),
                ("cell", cell.as_str().into()),
                ("column", column.as_str().into()),
                ("value", value.as_str().into()),
            ],
        ),
        Place::Option(option) => (*option).to_owned(),
    }
}

/// A file's text with what a terminal would obey taken out and long numbers, which are
/// people's, masked; byte for byte as long, so that spans still fit.
fn clean_lines(text: &str) -> String {
    mask_numbers(text)
        .chars()
        .flat_map(|c| {
            let cleaned =
                c == '\n' || c == '\t' || clean(c.encode_utf8(&mut [0; 4])) == c.to_string();
            if cleaned { vec![c] } else { vec!['?'; c.len_utf8()] }
        })
        .collect()
}

/// Runs of eleven digits and more (identity numbers, telephones) with the last four alone.
pub fn mask_numbers(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len());
        let (digits, after) = from.split_at(end);
        masked.push_str(before);
        if digits.len() < 11 {
            masked.push_str(digits);
        } else {
            masked.push_str(&"*".repeat(digits.len() - 4));
            masked.push_str(&digits[digits.len() - 4..]);
        }
        rest = after;
    }
    masked + rest
}
