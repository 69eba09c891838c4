//! Whether every paragraph that the law's data cite is asked about.

use std::collections::{BTreeMap, BTreeSet};

use super::{editions, rows};

/// Every paragraph under a key of this sort, wherever it stands.
fn cited(value: &toml::Value, cites: &mut BTreeSet<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                match value.as_str().filter(|_| key.ends_with("cite")) {
                    Some(cite) => cites.extend(cite.split(", ").map(str::to_owned)),
                    None => cited(value, cites),
                }
            }
        }
        toml::Value::Array(values) => values.iter().for_each(|value| cited(value, cites)),
        _ => {}
    }
}

#[test]
fn e18_every_paragraph_cited_is_asked_about() {
    let mut asked = BTreeMap::<String, BTreeSet<String>>::new();
    for row in rows() {
        asked.entry(row.file_asked_of()).or_default().extend(row.cites);
    }
    for (path, text) in editions() {
        let mut cites = BTreeSet::new();
        cited(&text.parse::<toml::Table>().unwrap().into(), &mut cites);
        let asked = asked.remove(&path).unwrap_or_default();
        let missing: Vec<&String> = cites.difference(&asked).collect();
        assert!(missing.is_empty(), "E18: no row of {path} asks about {missing:?}");
    }
}
