//! Which applications are repeats of one another.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};

use crate::{
    case::{Application, CaseNumber, Header, Source},
    law::StateOutcome,
};

/// What an application repeats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repeat {
    /// Another row of the same sheet.
    Row(usize),
    /// A case that the office has.
    Case(CaseNumber),
}

/// Applications seen so far, by what tells them apart.
///
/// The portal's number tells applications apart where both have one. Else the same child
/// asking for the same school year is a repeat, unless the earlier application was refused
/// or taken back; the very same application (child and moment) is always the same.
#[derive(Debug, Default)]
pub struct Repeats {
    by_source: HashMap<String, Repeat>,
    by_child: HashMap<String, Vec<Seen>>,
}

#[derive(Debug)]
struct Seen {
    what: Repeat,
    has_source: bool,
    received: DateTime<FixedOffset>,
    school_year: i32,
    ended: bool,
}

impl Repeats {
    /// Takes in a case that the office has.
    pub fn add_case(&mut self, header: &Header, outcome: StateOutcome) {
        if outcome == StateOutcome::Void {
            return;
        }
        let ended = matches!(outcome, StateOutcome::Refusal | StateOutcome::None);
        self.add(
            Repeat::Case(header.number.clone()),
            header.source.as_ref(),
            &child(header.student.iin.as_ref().map(ToString::to_string), &header.student),
            (header.received, header.request.school_year),
            ended,
        );
    }

    /// Takes in a row, or says what it repeats.
    pub fn add_row(&mut self, row: usize, application: &Application) -> Option<Repeat> {
        let student = &application.student;
        let child = child(student.iin.as_ref().map(ToString::to_string), student);
        let asked = (application.received, application.request.school_year);
        let source = application.source.as_ref();
        let repeated = self.find(source, &child, asked);
        if repeated.is_none() {
            self.add(Repeat::Row(row), source, &child, asked, false);
        }
        repeated
    }

    fn find(
        &self,
        source: Option<&Source>,
        child: &str,
        (received, school_year): (DateTime<FixedOffset>, i32),
    ) -> Option<Repeat> {
        if let Some(seen) = source.and_then(|source| self.by_source.get(&source.number)) {
            return Some(seen.clone());
        }
        let same = |seen: &&Seen| {
            let told_apart = source.is_some() && seen.has_source;
            let standing = !seen.ended && seen.school_year == school_year;
            !told_apart && (seen.received == received || standing)
        };
        self.by_child.get(child)?.iter().find(same).map(|seen| seen.what.clone())
    }

    fn add(
        &mut self,
        what: Repeat,
        source: Option<&Source>,
        child: &str,
        (received, school_year): (DateTime<FixedOffset>, i32),
        ended: bool,
    ) {
        if let Some(source) = source {
            self.by_source.insert(source.number.clone(), what.clone());
        }
        let seen = Seen { what, has_source: source.is_some(), received, school_year, ended };
        self.by_child.entry(child.to_owned()).or_default().push(seen);
    }
}

/// A child by identity number or, without one, by name and birth.
fn child(iin: Option<String>, student: &crate::case::Student) -> String {
    iin.unwrap_or_else(|| {
        let born = student.born.map(|born| born.to_string()).unwrap_or_default();
        format!("{} {born}", student.name.to_lowercase())
    })
}
