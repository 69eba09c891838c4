//! What the journals of all desks tell of each record.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};

use super::{Directory, Journal, StoredCase, journal::Telling};
use crate::digest::sha256;

/// What the journals tell of every record, by its name in them.
#[derive(Debug, Default)]
pub(super) struct Told(BTreeMap<String, History>);

/// What is told of one record.
#[derive(Debug, Default)]
pub(super) struct History {
    /// The verbs that wrote it.
    verbs: BTreeSet<String>,
    /// The last line of each journal that tells of it.
    last: Vec<Last>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Last {
    time: Option<DateTime<FixedOffset>>,
    length: usize,
    digest: String,
}

impl Told {
    pub(super) fn of(journals: Vec<Journal>) -> Self {
        let mut told = Self::default();
        for journal in journals {
            let mut last = BTreeMap::new();
            for telling in journal.records {
                told.note_verb(&telling);
                last.insert(telling.record.clone(), telling);
            }
            for (record, telling) in last {
                if let Some(history) = told.0.get_mut(&record) {
                    let Telling { time, length, digest, .. } = telling;
                    history.last.push(Last { time, length, digest });
                }
            }
        }
        told
    }

    fn note_verb(&mut self, telling: &Telling) {
        let history = self.0.entry(telling.record.clone()).or_default();
        if !history.verbs.contains(&telling.verb) {
            history.verbs.insert(telling.verb.clone());
        }
    }

    /// What is told of a record.
    pub(super) fn get(&self, record: &str) -> Option<&History> {
        self.0.get(record)
    }

    /// The names of all records told of.
    pub(super) fn records(&self) -> impl Iterator<Item = (&str, &History)> {
        self.0.iter().map(|(record, history)| (record.as_str(), history))
    }
}

impl History {
    /// Whether a file with this digest is as it was written last. Several desks may have written
    /// it: what was written last is the latest by their clocks, or, where one of them is wrong,
    /// the longest, for records grow.
    pub(super) fn ends_with(&self, digest: &str) -> bool {
        let latest = self.last.iter().max();
        let longest = self.last.iter().max_by_key(|last| last.length);
        latest.into_iter().chain(longest).any(|last| last.digest == digest)
    }

    /// Whether this verb alone wrote it, or its sub-verbs: a case that an order was written into
    /// was registered first.
    pub(super) fn is_made_by(&self, verb: &str) -> bool {
        let is_its_own = |own: &String| {
            own.strip_prefix(verb).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        !self.verbs.is_empty() && self.verbs.iter().all(is_its_own)
    }
}

impl Directory {
    /// What the journals tell of every record.
    pub(super) fn told(&self) -> Told {
        Told::of(self.journals())
    }

    /// Whether a case is as the journals say it was written last; one that no journal tells of
    /// is not.
    pub fn is_as_told(&self, stored: &StoredCase) -> bool {
        let number = stored.case.header.number.to_string();
        let digest = sha256(stored.text.as_bytes());
        self.told().get(&number).is_some_and(|history| history.ends_with(&digest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A journal whose lines tell of one case: the minute, the length and the digest of each.
    fn journal(lines: &[(u32, usize, &str)]) -> Journal {
        let telling = |(minute, length, digest): &(u32, usize, &str)| Telling {
            record: "EX-2026-000001".to_owned(),
            verb: "register".to_owned(),
            time: DateTime::parse_from_rfc3339(&format!("2026-08-03T10:{minute:02}:00+05:00")).ok(),
            length: *length,
            digest: (*digest).to_owned(),
        };
        Journal { records: lines.iter().map(telling).collect(), ..Journal::default() }
    }

    #[test]
    fn a_record_is_as_the_desk_that_wrote_it_last_left_it() {
        let first = journal(&[(1, 10, "a"), (2, 20, "b")]);
        let second = journal(&[(3, 30, "c")]);
        for journals in [vec![first.clone(), second.clone()], vec![second, first]] {
            let told = Told::of(journals);
            let history = told.get("EX-2026-000001").unwrap();
            assert!(history.ends_with("c") && !history.ends_with("b") && !history.ends_with("a"));
        }
    }

    #[test]
    fn the_lines_of_one_journal_go_by_their_order() {
        // Taken as it stands, shorter than it was, with a clock set back.
        let told = Told::of(vec![journal(&[(5, 20, "b"), (4, 10, "a")])]);
        let history = told.get("EX-2026-000001").unwrap();
        assert!(history.ends_with("a") && !history.ends_with("b"));
    }

    #[test]
    fn a_clock_that_is_wrong_hides_nothing_that_grew() {
        let told = Told::of(vec![journal(&[(5, 10, "a")]), journal(&[(4, 20, "b")])]);
        assert!(told.get("EX-2026-000001").unwrap().ends_with("b"));
    }
}
