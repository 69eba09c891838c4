//! Whether a journal is the chain that it should be.

use std::path::Path;

use super::{HEADER, Line};
use crate::{
    digest::sha256,
    store::{layout, reading},
};

/// A journal, read as a whole.
#[derive(Debug, Clone, Default)]
pub struct Journal {
    /// Its file, by its path in the office, with forward slashes.
    pub file: String,
    /// What is wrong with it, by lines from 1, in their order.
    pub flaws: Vec<(usize, Flaw)>,
    /// The records it tells of, with the length and the SHA-256 of each file: as they were
    /// written, the last of them last.
    pub records: Vec<(String, usize, String)>,
}

/// What is wrong with a line of a journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// The file cannot be read.
    Unreadable,
    /// The first line is not the header.
    NoHeader,
    /// The line is no line of a journal: it was cut short, as when the power goes, or typed.
    /// The next one is chained to it as it stands.
    Torn,
    /// The line does not follow from the one before it: something was changed, put in or taken
    /// out between them.
    Broken,
    /// Its time is before that of the line before: the clock was set back.
    BackInTime,
}

impl Flaw {
    /// Its name, never translated.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::NoHeader => "no-header",
            Self::Torn => "torn",
            Self::Broken => "broken",
            Self::BackInTime => "back-in-time",
        }
    }

    /// Whether it shows that the journal was tampered with, and not only that a write was cut
    /// short or a clock set.
    pub fn is_grave(self) -> bool {
        matches!(self, Self::Unreadable | Self::NoHeader | Self::Broken)
    }
}

impl Journal {
    /// Reads a journal and verifies its chain.
    pub(in crate::store) fn read(root: &Path, path: &Path) -> Self {
        let file = layout::shown(root, path);
        match reading::bytes(path, reading::JOURNAL) {
            Ok(bytes) => Self { file, ..Self::parse(&String::from_utf8_lossy(&bytes)) },
            Err(_) => Self { file, flaws: vec![(1, Flaw::Unreadable)], records: Vec::new() },
        }
    }

    fn parse(text: &str) -> Self {
        let mut journal = Self::default();
        let mut before: Option<&str> = None;
        let mut latest = None;
        for (number, text) in (1..).zip(text.lines()) {
            let previous = before.replace(text);
            let Some(previous) = previous else {
                if text != HEADER.trim_end() {
                    journal.flaws.push((number, Flaw::NoHeader));
                }
                continue;
            };
            let Some((line, chained)) = Line::parse(text) else {
                journal.flaws.push((number, Flaw::Torn));
                continue;
            };
            if chained != sha256(previous.as_bytes()) {
                journal.flaws.push((number, Flaw::Broken));
            }
            let time = chrono::DateTime::parse_from_rfc3339(&line.time).ok();
            if time < latest {
                journal.flaws.push((number, Flaw::BackInTime));
            }
            latest = time.or(latest);
            journal.records.push((line.record, line.length, line.digest));
        }
        journal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A journal of so many lines, a minute apart.
    fn chain(minutes: &[u32]) -> Vec<String> {
        let mut lines = vec![HEADER.trim_end().to_owned()];
        for minute in minutes {
            let line = Line {
                time: format!("2026-08-03T10:{minute:02}:00+05:00"),
                who: "officer, \"1\"".to_owned(),
                verb: "note".to_owned(),
                record: "EX-2026-000001".to_owned(),
                length: 10,
                digest: sha256(b""),
            };
            let text = line.to_text(&sha256(lines[lines.len() - 1].as_bytes())).unwrap();
            lines.push(text.trim_end().to_owned());
        }
        lines
    }

    fn flaws(lines: &[String]) -> Vec<(usize, Flaw)> {
        Journal::parse(&(lines.join("\n") + "\n")).flaws
    }

    #[test]
    fn a_whole_chain_has_no_flaw() {
        let whole = chain(&[1, 2, 2, 3]);
        assert_eq!(flaws(&whole), []);
        assert_eq!(Journal::parse(&whole.join("\n")).records.len(), 4);
        assert_eq!(flaws(&chain(&[])), []);
    }

    #[test]
    fn a_line_changed_put_in_or_taken_out_breaks_the_chain() {
        let whole = chain(&[1, 2, 3, 4]);
        let mut changed = whole.clone();
        changed[2] = changed[2].replace("officer", "somebody");
        assert_eq!(flaws(&changed), [(4, Flaw::Broken)]);
        let mut fewer = whole.clone();
        fewer.remove(2);
        assert_eq!(flaws(&fewer), [(3, Flaw::Broken)]);
        let mut more = whole.clone();
        more.insert(2, whole[2].clone());
        assert_eq!(flaws(&more), [(4, Flaw::Broken)]);
        let mut swapped = whole.clone();
        swapped.swap(2, 3);
        assert!(flaws(&swapped).iter().all(|(_, flaw)| *flaw != Flaw::Torn));
        assert!(flaws(&swapped).contains(&(3, Flaw::Broken)));
    }

    #[test]
    fn a_torn_line_is_named_and_breaks_nothing() {
        let mut torn = chain(&[1, 2]);
        torn.push("2026-08-03T10:0".to_owned());
        assert_eq!(flaws(&torn), [(4, Flaw::Torn)]);
    }

    #[test]
    fn a_clock_set_back_is_named_and_breaks_nothing() {
        assert_eq!(flaws(&chain(&[5, 3, 4])), [(3, Flaw::BackInTime)]);
        assert!(!Flaw::BackInTime.is_grave() && !Flaw::Torn.is_grave());
    }

    #[test]
    fn the_header_must_be_there() {
        let lines = chain(&[1, 2]);
        assert_eq!(flaws(&lines[1..])[0], (1, Flaw::NoHeader));
    }
}
