//! A class read from a sheet: each pupil, or what lacks of it by row and column.

use std::collections::BTreeSet;

use super::grades::read_listing;
use crate::{
    batch::{Listing, Origin, Row},
    certificate::{
        blank::{BlankNumber, Blanks, EntryKind, Register, State},
        supplement::{Column, Columns, Flaw, Pupil, Supplement, Wrong},
    },
    cli::{arguments, desk::Desk},
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes},
};

/// A sheet of a class, each row a pupil or what is wrong with it.
pub(super) struct Class {
    pub pupils: Vec<Pupil>,
    /// What is wrong, by row and column.
    pub problems: Vec<Diagnostic>,
    /// Whose supplements cannot be made, and the columns that are empty.
    pub missing: Vec<Missing>,
    /// The subjects of the form that the sheet has no column for.
    pub without: Vec<String>,
    /// What kind of file it came in.
    pub origin: Origin,
}

/// A pupil whose supplement cannot be made.
pub(super) struct Missing {
    pub row: usize,
    pub name: String,
    /// The headers of the columns that are empty or do not fit.
    pub columns: Vec<String>,
}

impl Class {
    /// Reads a sheet; blanks are held against the register.
    ///
    /// # Errors
    /// What is wrong with the file or its header.
    pub fn read(
        arguments: &arguments::Supplement,
        supplement: &Supplement,
        register: &Register,
        desk: &Desk,
    ) -> Result<Self> {
        let knows = |header: &str| Column::of_header(header, supplement).is_some();
        let listing = read_listing(&arguments.sheet, desk, &knows)?;
        let columns = columns(&listing, supplement, arguments.ignore_unknown)?;
        let mut class = Self {
            pupils: Vec::new(),
            problems: Vec::new(),
            missing: Vec::new(),
            without: without(&columns, supplement),
            origin: listing.origin.clone(),
        };
        let mut taken = BTreeSet::new();
        for row in &listing.rows {
            let name = columns.index(&Column::Name).and_then(|at| listing.cell(row, at));
            let name = name.unwrap_or_default().to_owned();
            if arguments.only.as_deref().is_some_and(|only| only.trim() != name) {
                continue;
            }
            let cell = |index: usize| listing.cell(row, index);
            let read = Pupil::read(&columns, supplement, cell).map_err(|flaws| {
                class.missing.push(missing(row, &name, &flaws, &listing));
                flaws.iter().map(|flaw| problem(flaw, row, &listing)).collect::<Vec<_>>()
            });
            let read =
                read.and_then(|pupil| match unfit(&pupil, supplement, register, &mut taken) {
                    None => Ok(pupil),
                    Some(problem) => {
                        let at = columns.index(&Column::Blank).unwrap_or_default();
                        class.missing.push(Missing {
                            row: row.number,
                            name: name.clone(),
                            columns: vec![listing.headers[at].clone()],
                        });
                        Err(vec![problem.at(listing.place(row, at))])
                    }
                });
            match read {
                Ok(pupil) => class.pupils.push(pupil),
                Err(problems) => class.problems.extend(problems),
            }
        }
        Ok(class)
    }
}

/// What the columns of a sheet hold.
fn columns(listing: &Listing, supplement: &Supplement, ignore_unknown: bool) -> Result<Columns> {
    let mut problems = Diagnostics::default();
    let mut columns = Columns::default();
    for (index, header) in listing.headers.iter().enumerate() {
        let column = Column::of_header(header, supplement);
        let place = || listing.place_of_header(index);
        let repeats = column.as_ref().is_some_and(|column| match column {
            Column::Subject(at, _) => columns.subject(*at).is_some(),
            column => columns.index(column).is_some(),
        });
        if repeats {
            let repeated = Diagnostic::error(codes::REPEATED_COLUMN);
            problems.push(repeated.with("column", header.as_str()).at(place()));
        } else if column.is_none() && !header.is_empty() && !ignore_unknown {
            let unknown = Diagnostic::error(codes::UNKNOWN_COLUMN).with("nearest", "");
            problems.push(unknown.with("column", header.as_str()).at(place()));
        }
        columns.0.push(column);
    }
    let asked = Column::headers(supplement, "").into_iter();
    for (column, header) in asked.filter(|(column, _)| column.is_asked()) {
        if columns.index(&column).is_none() {
            problems.push(
                Diagnostic::error(codes::MISSING_COLUMN)
                    .with("column", header.as_str())
                    .with_term("header", format!("grades-{header}"))
                    .at(Place::File(listing.path.clone())),
            );
        }
    }
    problems.or(columns)
}

/// The subjects of the form that the sheet has no column for.
fn without(columns: &Columns, supplement: &Supplement) -> Vec<String> {
    let subjects = supplement.subjects.iter().enumerate();
    let without = subjects.filter(|(at, _)| columns.subject(*at).is_none());
    without.map(|(_, subject)| subject.kk.clone()).collect()
}

fn missing(row: &Row, name: &str, flaws: &[Flaw], listing: &Listing) -> Missing {
    let header = |flaw: &Flaw| listing.headers.get(flaw.index?).cloned();
    Missing {
        row: row.number,
        name: name.to_owned(),
        columns: flaws.iter().filter_map(header).collect(),
    }
}

fn problem(flaw: &Flaw, row: &Row, listing: &Listing) -> Diagnostic {
    let index = flaw.index.unwrap_or_default();
    let (value, expected) = match flaw.wrong {
        Wrong::Missing => ("", "expected-plain-text"),
        Wrong::Unfit(expected) => (listing.cell(row, index).unwrap_or_default(), expected),
    };
    Diagnostic::error(codes::INVALID_VALUE)
        .with("value", value)
        .with("column", listing.headers.get(index).map_or("", String::as_str))
        .with_term("expected", expected)
        .at(listing.place(row, index))
}

/// What the register of blanks has against a certificate of this pupil.
fn unfit(
    pupil: &Pupil,
    supplement: &Supplement,
    register: &Register,
    taken: &mut BTreeSet<BlankNumber>,
) -> Option<Diagnostic> {
    let one = Blanks::one(&pupil.blank).to_string();
    let elsewhere = |state: State| {
        Diagnostic::error(codes::BLANK_ELSEWHERE)
            .with("blanks", one.as_str())
            .with_term("state", format!("blank-state-{}", state.as_str()))
    };
    if !taken.insert(pupil.blank.clone()) {
        return Some(elsewhere(State::Issued));
    }
    let Some(blank) = register.blank(&pupil.blank) else {
        return Some(Diagnostic::error(codes::BLANK_UNKNOWN).with("blanks", one));
    };
    if blank.kind.document != supplement.document {
        return Some(
            Diagnostic::error(codes::BLANK_OF_ANOTHER)
                .with("blanks", one.as_str())
                .with_term("document", format!("blank-document-{}", blank.kind.document)),
        );
    }
    let of_pupil = || {
        let issued = blank.entry(EntryKind::Issued);
        issued.and_then(|entry| entry.holder.as_deref()) == Some(pupil.name.as_str())
    };
    match blank.state {
        State::InStock => None,
        State::Issued | State::HandedOver if of_pupil() => None,
        state => Some(elsewhere(state)),
    }
}
