//! Corrections: an event that sets right what an earlier one says.

use super::{Event, Header, moment};

/// The events as they are now believed: corrections applied to what they fix, in the order
/// in which things happened.
///
/// A correction never removes what it corrects from the file; it only changes what is read.
/// Of two corrections of one field, the later one holds.
pub fn effective(events: &[Event]) -> Vec<Event> {
    let mut believed: Vec<Event> =
        events.iter().filter(|event| event.kind != "corrected").cloned().collect();
    for correction in events.iter().filter(|event| event.kind == "corrected") {
        let fixed = correction.number("fixes").and_then(|n| u32::try_from(n).ok());
        let set = correction.details.get("set").and_then(toml::Value::as_table);
        let target = believed.iter_mut().find(|event| Some(event.n) == fixed);
        if let (Some(target), Some(set)) = (target, set) {
            apply(target, set);
        }
    }
    believed.sort_by_key(|event| (event.at, event.n));
    believed
}

/// The header of a case file with the corrections made to it, if any were: a correction that
/// fixes no event sets right what was typed at registration.
pub(super) fn header(text: &str, events: &[Event]) -> Option<toml::Table> {
    let of_header = |event: &&Event| event.kind == "corrected" && event.number("fixes").is_none();
    let mut corrections = events.iter().filter(of_header).peekable();
    corrections.peek()?;
    let mut table: toml::Table = toml::from_str(text).ok()?;
    table.remove("event");
    for correction in corrections {
        if let Some(set) = correction.details.get("set").and_then(toml::Value::as_table) {
            merge(&mut table, set);
        }
    }
    Some(table)
}

/// Sets values in a table: tables within it are merged, all else is replaced.
fn merge(table: &mut toml::Table, set: &toml::Table) {
    for (name, value) in set {
        match (table.get_mut(name), value) {
            (Some(toml::Value::Table(inner)), toml::Value::Table(set)) => merge(inner, set),
            _ => {
                table.insert(name.clone(), value.clone());
            }
        }
    }
}

/// What a header must be set to, to become another: the values that differ, where they stand.
pub fn difference(from: &Header, to: &Header) -> toml::Table {
    let table = |header: &Header| toml::from_str::<toml::Table>(&header.to_text());
    match (table(from), table(to)) {
        (Ok(from), Ok(to)) => differing(&from, &to),
        _ => toml::Table::new(),
    }
}

fn differing(from: &toml::Table, to: &toml::Table) -> toml::Table {
    let mut set = toml::Table::new();
    for (name, value) in to {
        match (from.get(name), value) {
            (Some(old), _) if old == value => {}
            (Some(toml::Value::Table(old)), toml::Value::Table(new)) => {
                set.insert(name.clone(), differing(old, new).into());
            }
            _ => {
                set.insert(name.clone(), value.clone());
            }
        }
    }
    set
}

fn apply(event: &mut Event, set: &toml::Table) {
    for (name, value) in set {
        match (name.as_str(), value.as_datetime().and_then(moment::to_chrono)) {
            ("at", Some(at)) => event.at = at,
            ("at", None) => {}
            _ => {
                event.details.insert(name.clone(), value.clone());
            }
        }
    }
}
