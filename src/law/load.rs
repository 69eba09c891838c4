//! Reading the data: strictly, and with all that is wrong said at once.
//!
//! The reader of TOML stops at the first fault. So a file that has one is read again and
//! again, each time without the key or the entry that was at fault, until nothing more is
//! found: a few rounds over a small file, and only where something is wrong.

use std::{ops::Range, path::Path};

use serde::de::DeserializeOwned;
use toml::{
    Spanned,
    de::{DeArray, DeTable, DeValue, ValueDeserializer},
};

use crate::diagnostic::{Diagnostics, Result, codes, toml_problem};

/// No file is read more often than this.
const ROUNDS: usize = 100;

/// Reads a file of the law's data.
///
/// # Errors
/// `invalid-law`, once for each fault of the file.
pub(super) fn read<T: DeserializeOwned>(path: &Path, text: &str) -> Result<T> {
    let first = match toml::from_str(text) {
        Ok(read) => return Ok(read),
        Err(error) => error,
    };
    let Ok(mut document) = DeTable::parse(text) else {
        return Err(toml_problem(codes::INVALID_LAW, path, text, &first).into());
    };
    let mut problems = Diagnostics::default();
    // Entries that lost a key at fault: that it is missing then is no news.
    let mut mended: Vec<Range<usize>> = Vec::new();
    for _ in 0..ROUNDS {
        let value = Spanned::new(document.span(), DeValue::Table(document.get_ref().clone()));
        let Err(error) = T::deserialize(ValueDeserializer::from(value)) else { break };
        let span = error.span().unwrap_or(0..0);
        let missing = error.message().starts_with("missing field");
        if !missing || !mended.contains(&span) {
            problems.push(toml_problem(codes::INVALID_LAW, path, text, &error));
        }
        let within = document.span();
        let removed = if missing {
            remove_entry(document.get_mut(), &span)
        } else {
            let entry = remove_key(document.get_mut(), &within, &span);
            entry.map(|entry| mended.push(entry)).is_some()
        };
        if !removed {
            break;
        }
    }
    if problems.0.is_empty() {
        problems.push(toml_problem(codes::INVALID_LAW, path, text, &first));
    }
    Err(problems)
}

/// Takes out the key or the value at `span`, and says which table it stood in.
fn remove_key(
    table: &mut DeTable<'_>,
    within: &Range<usize>,
    span: &Range<usize>,
) -> Option<Range<usize>> {
    let at_fault = table
        .iter()
        .find(|(key, value)| key.span() == *span || value.span() == *span)
        .map(|(key, _)| key.clone());
    if let Some(key) = at_fault {
        table.remove(&key);
        return Some(within.clone());
    }
    let inner = table.iter_mut().find_map(|(_, value)| remove_in(value, span));
    inner.or_else(|| {
        // Somewhere inside a value: the value as a whole goes.
        let around = table.iter().find(|(_, value)| holds(&value.span(), span));
        let key = around.map(|(key, _)| key.clone())?;
        table.remove(&key);
        Some(within.clone())
    })
}

fn remove_in(value: &mut Spanned<DeValue<'_>>, span: &Range<usize>) -> Option<Range<usize>> {
    let within = value.span();
    match value.get_mut() {
        DeValue::Table(table) => remove_key(table, &within, span),
        DeValue::Array(entries) => entries.iter_mut().find_map(|entry| remove_in(entry, span)),
        _ => None,
    }
}

/// Takes out the entry of an array whose span this is.
fn remove_entry(table: &mut DeTable<'_>, span: &Range<usize>) -> bool {
    table.iter_mut().any(|(_, value)| match value.get_mut() {
        DeValue::Array(entries) if entries.iter().any(|entry| entry.span() == *span) => {
            let mut left = DeArray::new();
            for entry in entries.iter().filter(|entry| entry.span() != *span) {
                left.push(entry.clone());
            }
            *entries = left;
            true
        }
        DeValue::Array(entries) => entries.iter_mut().any(|entry| match entry.get_mut() {
            DeValue::Table(table) => remove_entry(table, span),
            _ => false,
        }),
        DeValue::Table(table) => remove_entry(table, span),
        _ => false,
    })
}

fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end && !inner.is_empty()
}
