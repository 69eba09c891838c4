//! What does not hold together in an edition, and the place of it in its text.

use std::{collections::BTreeSet, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    calendar::Source,
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes, nearest},
};

/// All that was found.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Fault>);

#[derive(Debug)]
struct Fault {
    problem: &'static str,
    name: String,
    suggestion: String,
    place: Where,
}

/// Where a fault lies.
#[derive(Debug)]
pub(super) enum Where {
    /// At a word that stands under one of these keys.
    Word(&'static [&'static str], String),
    /// At the entry of this table, counted from 0.
    Entry(&'static str, usize),
}

impl Faults {
    /// Notes a fault.
    pub(super) fn push(&mut self, problem: &'static str, name: &str, place: Where) {
        self.0.push(Fault { problem, name: name.to_owned(), suggestion: String::new(), place });
    }

    /// Notes every name used, under these keys, that is not known, once each.
    pub(super) fn unknown<'n>(
        &mut self,
        used: impl IntoIterator<Item = &'n str>,
        known: &[&str],
        keys: &'static [&'static str],
    ) {
        let unknown: BTreeSet<&str> =
            used.into_iter().filter(|name| !known.contains(name)).collect();
        for name in unknown {
            self.0.push(Fault {
                problem: "unknown-name",
                name: name.to_owned(),
                suggestion: nearest(name, known.iter().copied()).unwrap_or_default().to_owned(),
                place: Where::Word(keys, name.to_owned()),
            });
        }
    }

    /// Notes every entry of a table whose paragraph is empty.
    pub(super) fn without_cite<'c>(
        &mut self,
        table: &'static str,
        cites: impl Iterator<Item = &'c str>,
    ) {
        for (index, _) in cites.enumerate().filter(|(_, cite)| cite.trim().is_empty()) {
            self.push("missing-key", "cite", Where::Entry(table, index));
        }
    }

    /// All of them, each with its place in the text.
    ///
    /// # Errors
    /// `invalid-law`, if there is any.
    pub(super) fn told(self, source: &Source) -> Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut problems = Diagnostics::default();
        let document = DeTable::parse(&source.text).ok();
        for fault in self.0 {
            let said = Diagnostic::error(codes::INVALID_LAW)
                .with("problem", fault.problem)
                .with("key", fault.name.as_str())
                .with("suggestion", fault.suggestion.as_str());
            let spans = document.as_ref().map(|document| fault.place.spans(document.get_ref()));
            let spans = spans.unwrap_or_default();
            if spans.is_empty() {
                problems.push(said.clone().at(Place::File(source.path.to_path_buf())));
            }
            for span in spans {
                problems.push(said.clone().at(Place::Span {
                    path: source.path.to_path_buf(),
                    text: source.text.clone(),
                    span: first_line(&source.text, span),
                }));
            }
        }
        Err(problems)
    }
}

impl Where {
    fn spans(&self, document: &DeTable<'_>) -> Vec<Range<usize>> {
        match self {
            Self::Word(keys, word) => {
                let mut spans = Vec::new();
                words(document, keys, word, &mut spans);
                spans
            }
            Self::Entry(table, index) => {
                let entries = document.iter().find(|(key, _)| key.get_ref() == table);
                let entry = entries.and_then(|(_, value)| value.get_ref().get(*index));
                entry.map(Spanned::span).into_iter().collect()
            }
        }
    }
}

/// Where a word stands under one of the keys, also as what a deadline is named after.
fn words(table: &DeTable<'_>, keys: &[&str], word: &str, spans: &mut Vec<Range<usize>>) {
    for (key, value) in table {
        let under = keys.contains(&key.get_ref().as_ref());
        match value.get_ref() {
            DeValue::String(text) if under && is_word(text, word) => spans.push(value.span()),
            DeValue::Table(inner) => words(inner, keys, word, spans),
            DeValue::Array(entries) => {
                for entry in entries {
                    match entry.get_ref() {
                        DeValue::String(text) if under && is_word(text, word) => {
                            spans.push(entry.span());
                        }
                        DeValue::Table(inner) => words(inner, keys, word, spans),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

fn is_word(text: &str, word: &str) -> bool {
    text == word || text.strip_prefix("deadline.") == Some(word)
}

/// The part of a span that lies on its first line: an entry is many lines long.
fn first_line(text: &str, span: Range<usize>) -> Range<usize> {
    let line = text[span.clone()].find('\n').map_or(span.end, |at| span.start + at);
    span.start..line
}
