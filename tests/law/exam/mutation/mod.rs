//! Whether the exam would notice a mistake: the law is changed, one place at a time, and
//! either the program must refuse to load it or a row must be answered otherwise.

mod mutant;

use std::{collections::BTreeMap, path::Path, time::Instant};

use rayon::prelude::*;
use ruqsat::{
    calendar::{Calendar, Source},
    law::{Acts, Lawbook, Readings},
};

use self::mutant::Mutant;
use super::{Law, Row, editions, readings_and_acts, rows, years};

/// What became of a mutant.
enum Fate {
    Unloadable,
    Noticed,
    Survived,
}

/// A file of the law with the rows that ask of it.
struct Examined {
    path: String,
    text: String,
    rows: Vec<Row>,
}

impl Examined {
    fn fate(&self, mutant: &Mutant) -> Fate {
        let text = mutant.apply(&self.text);
        let law = Law::built_in();
        if self.path.starts_with("data/calendar") {
            let calendar = Calendar::parse([Source::new(&self.path, text)]);
            self.asked(calendar.as_ref().map(|calendar| Law { calendar, ..law }))
        } else if self.path == "data/readings.toml" {
            let readings = Readings::parse(Path::new(&self.path), &text);
            self.asked(readings.as_ref().map(|readings| Law { readings, ..law }))
        } else if self.path == "data/acts.toml" {
            let acts = Acts::parse(&Source::new(&self.path, text));
            self.asked(acts.as_ref().map(|acts| Law { acts, ..law }))
        } else {
            let book = Lawbook::parse(&[(&self.path, &text)]);
            self.asked(book.as_ref().map(|book| Law { book, ..law }))
        }
    }

    /// Whether every row is answered as it should be while nothing is changed: a row that is
    /// always wrong would notice everything.
    fn is_sound(&self) -> bool {
        matches!(self.fate(&Mutant { span: 0..0, with: String::new() }), Fate::Survived)
    }

    fn asked<E>(&self, law: Result<Law<'_>, E>) -> Fate {
        match law {
            Err(_) => Fate::Unloadable,
            Ok(law) if self.rows.iter().any(|row| row.wrong(&law).is_some()) => Fate::Noticed,
            Ok(_) => Fate::Survived,
        }
    }
}

/// Every file of the law that the exam asks of; with `EXAM=college` those alone whose path has it.
fn examined() -> Vec<Examined> {
    let wanted = std::env::var("EXAM").unwrap_or_default();
    let mut by_file = BTreeMap::<String, Vec<Row>>::new();
    for row in rows() {
        by_file.entry(row.file_asked_of()).or_default().push(row);
    }
    let years = years()
        .into_iter()
        .map(|year| (year.path.to_str().unwrap().to_owned(), year.text.to_string()));
    let files = editions().into_iter().chain(years).chain(readings_and_acts());
    files
        .filter(|(path, _)| path.contains(&wanted))
        .map(|(path, text)| {
            let rows = by_file.remove(&path).unwrap_or_default();
            Examined { path, text, rows }
        })
        .collect()
}

#[test]
#[ignore = "a minute: run by .ci/run, cargo test --test it no_change_of_the_law -- --ignored"]
fn e18_no_change_of_the_law_goes_unnoticed() {
    let start = Instant::now();
    let mut survivors = Vec::new();
    let (mut mutants, mut unloadable) = (0, 0);
    for file in examined() {
        assert!(file.is_sound(), "{}: its rows are wrong as it is", file.path);
        let all = mutant::all(&file.text);
        let fates: Vec<Fate> = all.par_iter().map(|mutant| file.fate(mutant)).collect();
        mutants += fates.len();
        unloadable += fates.iter().filter(|fate| matches!(fate, Fate::Unloadable)).count();
        let survived = all.iter().zip(fates).filter(|(_, fate)| matches!(fate, Fate::Survived));
        survivors.extend(
            survived.map(|(mutant, _)| format!("{}:{}", file.path, mutant.describe(&file.text))),
        );
    }
    let noticed = mutants - unloadable - survivors.len();
    println!(
        "{mutants} changes of the law: {unloadable} refused on loading, {noticed} noticed by \
         rows, {} unnoticed, in {} s",
        survivors.len(),
        start.elapsed().as_secs()
    );
    assert!(survivors.is_empty(), "unnoticed:\n{}", survivors.join("\n"));
}
