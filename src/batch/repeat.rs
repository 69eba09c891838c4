//! Which applications are repeats of one another.

use std::{collections::HashMap, fmt};

use chrono::{DateTime, FixedOffset};

use crate::{
    case::{Applicant, Application, CaseNumber, Header, Source, Student},
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

/// Applications for one service seen so far, by what tells them apart.
///
/// The portal's number tells applications apart where both have one. Else the same person
/// (a child, or who asks for their own sake) asking for the same school year is a repeat,
/// unless the earlier application was refused, taken back or done with; the very same
/// application (person and moment) is always the same.
#[derive(Debug)]
pub struct Repeats<'s> {
    service: &'s str,
    by_source: HashMap<String, Repeat>,
    by_person: HashMap<String, Vec<Seen>>,
}

#[derive(Debug)]
struct Seen {
    what: Repeat,
    has_source: bool,
    received: DateTime<FixedOffset>,
    school_year: Option<i32>,
    ended: bool,
}

impl<'s> Repeats<'s> {
    /// None seen yet.
    pub fn of(service: &'s str) -> Self {
        Self { service, by_source: HashMap::new(), by_person: HashMap::new() }
    }

    /// Takes in a case that the office has; one of another service repeats nothing.
    pub fn add_case(&mut self, header: &Header, outcome: StateOutcome) {
        if outcome == StateOutcome::Void || header.service != self.service {
            return;
        }
        let ended = outcome != StateOutcome::Standing;
        self.add(
            Repeat::Case(header.number.clone()),
            header.source.as_ref(),
            &person(header.student.as_ref(), &header.applicant),
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
            self.add(Repeat::Row(row), source, &of(application), asked, false);
        }
        repeated
    }

    /// What the very same application was taken in as: by the portal's number, or by the
    /// person and the moment of arrival.
    pub fn same(&self, application: &Application) -> Option<&Repeat> {
        let by_source =
            application.source.as_ref().and_then(|source| self.by_source.get(&source.number));
        by_source.or_else(|| self.seen(application, |seen| seen.received == application.received))
    }

    /// What else stands for the same person and school year, neither refused nor taken back.
    pub fn standing(&self, application: &Application) -> Option<&Repeat> {
        let year = application.request.school_year;
        self.seen(application, |seen| !seen.ended && seen.school_year == year)
    }

    fn seen(&self, application: &Application, is: impl Fn(&Seen) -> bool) -> Option<&Repeat> {
        let told_apart = |seen: &Seen| application.source.is_some() && seen.has_source;
        let seen = self.by_person.get(&of(application))?;
        seen.iter().find(|seen| !told_apart(seen) && is(seen)).map(|seen| &seen.what)
    }

    fn add(
        &mut self,
        what: Repeat,
        source: Option<&Source>,
        person: &str,
        (received, school_year): (DateTime<FixedOffset>, Option<i32>),
        ended: bool,
    ) {
        if let Some(source) = source {
            self.by_source.insert(source.number.clone(), what.clone());
        }
        let seen = Seen { what, has_source: source.is_some(), received, school_year, ended };
        self.by_person.entry(person.to_owned()).or_default().push(seen);
    }
}

fn of(application: &Application) -> String {
    person(application.student.as_ref(), &application.applicant)
}

/// A person by identity number or, without one, by name and birth.
fn person(student: Option<&Student>, applicant: &Applicant) -> String {
    let (iin, born, name) = match student {
        Some(student) => (&student.iin, student.born, &student.name),
        None => (&applicant.iin, None, &applicant.name),
    };
    if let Some(iin) = iin {
        return iin.to_string();
    }
    let born = born.map(|born| born.to_string()).unwrap_or_default();
    format!("{} {born}", name.to_lowercase())
}
