//! Which applications are repeats of one another.

use std::{collections::HashMap, fmt};

use chrono::{DateTime, FixedOffset};

use crate::{
    case::{Application, CaseNumber, Header, Source, Student},
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

impl fmt::Display for Repeat {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Row(row) => write!(out, "{row}"),
            Self::Case(number) => write!(out, "{number}"),
        }
    }
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
            &child(&header.student),
            (header.received, header.request.school_year),
            ended,
        );
    }

    /// Takes in a row, or says what it repeats.
    pub fn add_row(&mut self, row: usize, application: &Application) -> Option<Repeat> {
        let repeated = self.same(application).or_else(|| self.standing(application)).cloned();
        if repeated.is_none() {
            let asked = (application.received, application.request.school_year);
            let source = application.source.as_ref();
            self.add(Repeat::Row(row), source, &child(&application.student), asked, false);
        }
        repeated
    }

    /// What the very same application was taken in as: by the portal's number, or by the
    /// child and the moment of arrival.
    pub fn same(&self, application: &Application) -> Option<&Repeat> {
        let by_source =
            application.source.as_ref().and_then(|source| self.by_source.get(&source.number));
        by_source.or_else(|| self.seen(application, |seen| seen.received == application.received))
    }

    /// What else stands for the same child and school year, neither refused nor taken back.
    pub fn standing(&self, application: &Application) -> Option<&Repeat> {
        let year = application.request.school_year;
        self.seen(application, |seen| !seen.ended && seen.school_year == year)
    }

    fn seen(&self, application: &Application, is: impl Fn(&Seen) -> bool) -> Option<&Repeat> {
        let told_apart = |seen: &Seen| application.source.is_some() && seen.has_source;
        let seen = self.by_child.get(&child(&application.student))?;
        seen.iter().find(|seen| !told_apart(seen) && is(seen)).map(|seen| &seen.what)
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
fn child(student: &Student) -> String {
    if let Some(iin) = &student.iin {
        return iin.to_string();
    }
    let born = student.born.map(|born| born.to_string()).unwrap_or_default();
    format!("{} {born}", student.name.to_lowercase())
}
