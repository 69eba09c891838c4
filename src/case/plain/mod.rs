//! The plain form in which the program itself writes case files, read in a tenth of the time
//! that TOML takes.
//!
//! It is a part of TOML: a key and its value on each line, texts without escapes, `[[document]]`
//! and `[[event]]`. What is not in this form is not wrong, only not read here: whatever somebody
//! wrote by hand goes the way of TOML, and so does every fault, which is said there. Where a file
//! is read here, TOML reads the same (tests below, and a target of `fuzz/targets.rs`).

mod value;

use serde::Deserialize;

use super::{Event, FORMAT, Header, text::read_event};
use value::Plain;

/// A table under way.
type Entries<'t> = Vec<(&'t str, Plain<'t>)>;

/// The tables of a case file.
#[derive(Default)]
struct Tables<'t> {
    header: Entries<'t>,
    documents: Vec<Entries<'t>>,
    events: Vec<Entries<'t>>,
}

/// Which table the lines belong to.
enum At {
    Header,
    Document,
    Event,
}

/// The header and the events of a case file; nothing where it is not in the plain form.
pub(super) fn read(text: &str) -> Option<(Header, Vec<Event>)> {
    let mut tables = tables(text)?;
    if !tables.documents.is_empty() {
        let documents = tables.documents.into_iter().map(Plain::Table).collect();
        tables.header.push(("document", Plain::List(documents)));
    }
    let header = Header::deserialize(Plain::Table(tables.header)).ok()?;
    // What another format means is not known here.
    (header.format == FORMAT).then_some(())?;
    let event = |entries| read_event(value::table(entries)?).ok();
    let events = tables.events.into_iter().map(event).collect::<Option<_>>()?;
    Some((header, events))
}

fn tables(text: &str) -> Option<Tables<'_>> {
    let mut tables = Tables::default();
    let mut at = At::Header;
    for line in text.split('\n') {
        match line {
            "" => {}
            "[[document]]" => {
                tables.documents.push(Entries::new());
                at = At::Document;
            }
            "[[event]]" => {
                tables.events.push(Entries::new());
                at = At::Event;
            }
            _ => {
                let entry = value::entry(line)?;
                match at {
                    // A list of tables written as a value is for TOML to judge.
                    At::Header if matches!(entry.0, "document" | "event") => return None,
                    At::Header => tables.header.push(entry),
                    At::Document => tables.documents.last_mut()?.push(entry),
                    At::Event => tables.events.last_mut()?.push(entry),
                }
            }
        }
    }
    Some(tables)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use proptest::prelude::*;

    use super::{super::Case, *};

    const CASE: &str = include_str!("sample.toml");

    /// What is read here, TOML reads the same.
    fn hold(text: &str) {
        if let Some((header, events)) = read(text) {
            let (by_toml, of_toml) = Case::read_toml(Path::new("a.toml"), text).unwrap();
            assert_eq!((header, events), (by_toml, of_toml), "{text}");
        }
    }

    #[test]
    fn what_the_program_writes_is_plain() {
        assert!(read(CASE).is_some());
        hold(CASE);
        let (header, events) = read(CASE).unwrap();
        let written: String = events.iter().map(Event::to_text).collect();
        assert_eq!(header.to_text() + &written, CASE);
    }

    #[test]
    fn what_is_not_plain_is_left_to_toml() {
        for (from, to) in [
            ("format = 1", "format = 0x1"),
            ("format = 1", "format = 11"),
            ("format = 1", "format = 1 # by hand"),
            ("format = 1", "format = 1\nformat = 1"),
            ("service = ", "service = '' # "),
            ("channel = \"portal\"", "channel = \"\\u0070ortal\""),
            ("channel = \"portal\"", "channel = \"\"\"portal\"\"\""),
            ("channel = \"portal\"", "channel = \"portal\"\r"),
            ("channel = \"portal\"", "channel = \"por\ttal\""),
            ("channel", "\"channel\""),
            ("language = \"kk\"", "event = []"),
            ("grades = [7, 8]", "grades = [7, 8,]"),
            ("n = 1\n", "n = 1\nn = 1\n"),
            ("n = 1\n", "n = 01\n"),
            ("n = 1\n", "n = 1.5\n"),
            ("[[event]]", "[[event]] "),
            ("set = { ", "set = { at.b = 1, "),
        ] {
            assert!(CASE.contains(from), "{from}");
            let text = CASE.replacen(from, to, 1);
            assert!(read(&text).is_none(), "{to}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whatever_is_changed_is_read_as_toml_reads_it(
            at in 0..CASE.chars().count(),
            taken in 0_usize..3,
            put in prop_oneof![".{0,3}", "[0-9:TZ+\" =,{}\\[\\]\n-]{0,4}", Just("[[event]]\n".to_owned())],
        ) {
            let start: String = CASE.chars().take(at).collect();
            let end: String = CASE.chars().skip(at + taken).collect();
            hold(&format!("{start}{put}{end}"));
        }
    }
}
