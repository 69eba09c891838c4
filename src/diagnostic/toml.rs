//! Errors of the TOML reader, in our own words and with their place.

use std::{path::Path, sync::Arc};

use super::{Code, Diagnostic, Place, nearest};

/// What the reader of TOML says, as a diagnostic of `code`: its arguments are `problem`
/// (`unknown-key`, `missing-key`, `wrong-type`, `syntax`), `key` and `suggestion`.
pub fn toml_problem(code: Code, path: &Path, text: &str, error: &toml::de::Error) -> Diagnostic {
    let message = error.message();
    let (problem, key) = classify(message);
    let expected = quoted(message).skip(1).filter(|_| problem == "unknown-key");
    let suggestion = nearest(key, expected).unwrap_or("");
    let span = error.span().unwrap_or(0..0);
    Diagnostic::error(code)
        .with("problem", problem)
        .with("key", key)
        .with("suggestion", suggestion)
        .at(Place::Span { path: path.to_owned(), text: Arc::from(text), span })
}

/// The kind of problem, and the key it is about.
fn classify(message: &str) -> (&'static str, &str) {
    let key = quoted(message).next().unwrap_or("");
    if message.starts_with("unknown field") || message.starts_with("unknown variant") {
        ("unknown-key", key)
    } else if message.starts_with("missing field") {
        ("missing-key", key)
    } else if message.starts_with("duplicate") {
        ("duplicate-key", key)
    } else if message.starts_with("invalid") || message.starts_with("not a") {
        ("wrong-type", "")
    } else {
        ("syntax", "")
    }
}

/// The names between backticks.
fn quoted(message: &str) -> impl Iterator<Item = &str> {
    message.split('`').skip(1).step_by(2)
}
