//! Every way to change one thing in a text of the law.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use chrono::{Duration, NaiveDate, NaiveTime};
use toml::{
    Spanned,
    de::{DeArray, DeTable, DeValue},
};

/// A text of the law with one thing changed.
#[derive(Debug)]
pub struct Mutant {
    /// Where in the text.
    pub span: Range<usize>,
    /// What stands there now.
    pub with: String,
}

impl Mutant {
    /// The text changed.
    pub fn apply(&self, text: &str) -> String {
        format!("{}{}{}", &text[..self.span.start], self.with, &text[self.span.end..])
    }

    /// `line 12: "2 working days" → "3 working days"`.
    pub fn describe(&self, text: &str) -> String {
        let line = 1 + text[..self.span.start].matches('\n').count();
        let short = |words: &str| {
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            if words.chars().count() > 70 {
                words.chars().take(70).collect::<String>() + "…"
            } else {
                words
            }
        };
        let with = if self.with.is_empty() { "nothing".to_owned() } else { short(&self.with) };
        format!("{line}: {} → {with}", short(&text[self.span.clone()]))
    }
}

/// Every mutant of a text: numbers, days and terms one more and one less, units exchanged,
/// names misspelt and exchanged, entries of lists, keys and whole rules left out, and keys added
/// that other rules of the kind have.
pub fn all(text: &str) -> Vec<Mutant> {
    let table = DeTable::parse(text).unwrap();
    let mut pools = Pools { text, words: BTreeMap::new(), keys: BTreeMap::new() };
    pools.gather(table.get_ref(), "");
    let mut walk = Walk { text, pools, mutants: Vec::new() };
    walk.table(table.get_ref(), "", true);
    walk.mutants
}

/// What stands elsewhere under the same key, in whatever rule.
struct Pools<'a> {
    text: &'a str,
    /// The words of each key.
    words: BTreeMap<String, BTreeSet<String>>,
    /// The keys of each kind of rule, each with a value as it is written.
    keys: BTreeMap<String, BTreeMap<String, String>>,
}

impl Pools<'_> {
    fn gather(&mut self, table: &DeTable<'_>, path: &str) {
        for (key, value) in table {
            let key = key.get_ref();
            let written = self.text[value.span()].to_owned();
            self.keys.entry(path.to_owned()).or_default().entry(key.to_string()).or_insert(written);
            self.gather_value(value.get_ref(), &format!("{path}.{key}"));
        }
    }

    fn gather_value(&mut self, value: &DeValue<'_>, path: &str) {
        match value {
            DeValue::String(word) => {
                self.words.entry(path.to_owned()).or_default().insert(word.to_string());
            }
            DeValue::Array(values) => {
                for value in values {
                    self.gather_value(value.get_ref(), path);
                }
            }
            DeValue::Table(table) => self.gather(table, path),
            _ => {}
        }
    }

    /// `key = value` for each key that other rules of this kind have and this one has not.
    fn lacking(&self, table: &DeTable<'_>, path: &str) -> Vec<String> {
        let has = |key: &str| table.iter().any(|(one, _)| one.get_ref() == key);
        let keys = self.keys.get(path).into_iter().flatten().filter(|(key, _)| !has(key));
        keys.map(|(key, value)| format!("{key} = {value}")).collect()
    }
}

struct Walk<'a> {
    text: &'a str,
    pools: Pools<'a>,
    mutants: Vec<Mutant>,
}

impl Walk<'_> {
    fn push(&mut self, span: Range<usize>, with: impl Into<String>) {
        self.mutants.push(Mutant { span, with: with.into() });
    }

    /// A table; `block` if its keys stand on lines of their own.
    fn table(&mut self, table: &DeTable<'_>, path: &str, block: bool) {
        for (key, value) in table {
            let path = format!("{path}.{}", key.get_ref());
            let inner = value.get_ref();
            let headed = self.text[value.span().start..].starts_with('[')
                && matches!(inner, DeValue::Table(_));
            match inner {
                DeValue::Array(rules) if is_block(self.text, rules) => self.rules(rules, &path),
                DeValue::Table(inner) if headed => self.table(inner, &path, true),
                _ => {
                    if block {
                        self.push(key.span().start..value.span().end, "");
                    }
                    self.value(value, &path);
                }
            }
        }
        if !block {
            let words: Vec<String> = table
                .iter()
                .map(|(key, value)| format!("{} = {}", key.get_ref(), &self.text[value.span()]))
                .collect();
            let fewer = (0..words.len()).map(|left_out| without(&words, left_out));
            let lacking = self.pools.lacking(table, path).into_iter();
            let more = lacking.map(|key| [words.clone(), vec![key]].concat());
            for words in fewer.chain(more).collect::<Vec<_>>() {
                self.push(self.enclosing(table), format!("{{ {} }}", words.join(", ")));
            }
        }
    }

    /// The braces around an inline table.
    fn enclosing(&self, table: &DeTable<'_>) -> Range<usize> {
        let first = table.iter().map(|(key, _)| key.span().start).min().unwrap();
        let last = table.iter().map(|(_, value)| value.span().end).max().unwrap();
        let start = self.text[..first].rfind('{').unwrap();
        let end = last + self.text[last..].find('}').unwrap() + 1;
        start..end
    }

    /// Rules under one heading: `[[step]]`, `[[step]]`…
    fn rules(&mut self, rules: &DeArray<'_>, path: &str) {
        for rule in rules {
            let start = rule.span().start;
            let end =
                self.text[start + 2..].find("\n[").map_or(self.text.len(), |at| start + 2 + at);
            self.push(start..end, "");
            let DeValue::Table(rule) = rule.get_ref() else { continue };
            let heading = start + self.text[start..].find('\n').unwrap_or_default();
            for key in self.pools.lacking(rule, path) {
                self.push(heading..heading, format!("\n{key}"));
            }
            self.table(rule, path, true);
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, path: &str) {
        let span = value.span();
        match value.get_ref() {
            DeValue::Integer(number) => {
                let number: i64 = number.as_str().parse().unwrap();
                self.push(span.clone(), (number + 1).to_string());
                self.push(span, (number - 1).to_string());
            }
            DeValue::Boolean(truth) => self.push(span, (!truth).to_string()),
            DeValue::Datetime(day) => {
                let day: NaiveDate = day.to_string().parse().unwrap();
                for days in [-1, 1] {
                    self.push(span.clone(), (day + Duration::days(days)).to_string());
                }
            }
            DeValue::String(word) => {
                for other in changed(word).into_iter().chain(self.exchanged(word, path)) {
                    self.push(span.clone(), quoted(&other));
                }
            }
            DeValue::Array(values) => self.list(values, span, path),
            DeValue::Table(table) => self.table(table, path, false),
            DeValue::Float(_) => panic!("the law has no fractions"),
        }
    }

    /// A list: each entry left out and changed, one added that stands elsewhere under this key.
    fn list(&mut self, values: &DeArray<'_>, span: Range<usize>, path: &str) {
        let words: Vec<String> =
            values.iter().map(|value| self.text[value.span()].to_owned()).collect();
        for (index, value) in values.iter().enumerate() {
            self.push(span.clone(), format!("[{}]", without(&words, index).join(", ")));
            self.value(value, path);
        }
        let pool = self.pools.words.get(path).into_iter().flatten();
        let more = pool.map(|word| quoted(word)).find(|word| !words.contains(word));
        if let Some(more) = more {
            let longer = [words, vec![more]].concat().join(", ");
            self.push(span, format!("[{longer}]"));
        }
    }

    /// The word that stands under the same key elsewhere, the next one in order.
    fn exchanged(&self, word: &str, path: &str) -> Option<String> {
        let pool = self.pools.words.get(path)?;
        let after =
            pool.range::<str, _>((std::ops::Bound::Excluded(word), std::ops::Bound::Unbounded));
        after.chain(pool.iter()).find(|other| *other != word).cloned()
    }
}

fn is_block(text: &str, rules: &DeArray<'_>) -> bool {
    rules.iter().next().is_some_and(|rule| text[rule.span().start..].starts_with("[["))
}

fn without(words: &[String], left_out: usize) -> Vec<String> {
    let kept = words.iter().enumerate().filter(|(index, _)| *index != left_out);
    kept.map(|(_, word)| word.clone()).collect()
}

fn quoted(word: &str) -> String {
    toml::Value::from(word).to_string()
}

/// What lengths of time are counted in.
const UNITS: [&str; 5] = ["working day", "calendar day", "hour", "month", "minute"];

/// A length and what follows it: `10 calendar days after publication`.
fn length(text: &str) -> Option<(i64, &'static str, &str)> {
    let (count, rest) = text.split_once(' ')?;
    let unit = UNITS.into_iter().find(|unit| rest.starts_with(unit))?;
    let after = rest[unit.len()..].trim_start_matches('s');
    Some((count.parse().ok()?, unit, after))
}

fn lengths(count: i64, unit: &str, after: &str) -> Vec<String> {
    let written = |count: i64, unit: &str| {
        format!("{count} {unit}{}{after}", if count == 1 { "" } else { "s" })
    };
    let counts = [count - 1, count + 1].map(|count| written(count, unit));
    let units = UNITS.iter().filter(|one| **one != unit).map(|unit| written(count, unit));
    counts.into_iter().chain(units).collect()
}

/// A word one step away: a term longer, shorter, in other units; a day or an hour sooner,
/// later; any other word misspelt.
fn changed(word: &str) -> Vec<String> {
    if let Some((count, unit, after)) = length(word) {
        return lengths(count, unit, after);
    }
    if let Ok(day) = NaiveDate::parse_from_str(&format!("2001-{word}"), "%Y-%m-%d") {
        return [-1, 1].map(|days| (day + Duration::days(days)).format("%m-%d").to_string()).into();
    }
    let times: Option<Vec<NaiveTime>> =
        word.split('-').map(|time| NaiveTime::parse_from_str(time, "%H:%M").ok()).collect();
    if let Some(times) = times {
        return moved(&times);
    }
    vec![format!("{word}x")]
}

/// `13:00-14:30` with each end a minute sooner and later.
fn moved(times: &[NaiveTime]) -> Vec<String> {
    let mut moved = Vec::new();
    for index in 0..times.len() {
        for minutes in [-1, 1] {
            let mut times = times.to_vec();
            times[index] += Duration::minutes(minutes);
            let words: Vec<String> =
                times.iter().map(|time| time.format("%H:%M").to_string()).collect();
            moved.push(words.join("-"));
        }
    }
    moved
}
