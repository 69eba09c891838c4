//! `register --from FILE.toml`: an application in the shape of a case file, or with the
//! columns of a sheet as keys. What is typed after options wins over the file.

use std::{ops::Range, path::Path, sync::Arc};

use toml::de::{DeTable, DeValue};

use super::register::Typed;
use crate::{
    batch::{Column, Entry},
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes, nearest, toml_problem},
    law::ApplicationRule,
};

/// Keys of a case file, and the field each holds.
const KEYS: [(&str, Column); 48] = [
    ("received", Column::ReceivedAt),
    ("channel", Column::Channel),
    ("language", Column::Language),
    ("source.number", Column::SourceNumber),
    ("applicant.name", Column::ApplicantName),
    ("applicant.iin", Column::ApplicantIin),
    ("applicant.phone", Column::ApplicantPhone),
    ("student.name", Column::StudentName),
    ("student.iin", Column::StudentIin),
    ("student.born", Column::StudentBirthDate),
    ("student.school", Column::School),
    ("student.grade", Column::Grade),
    ("student.special_needs", Column::SpecialNeeds),
    ("request.category", Column::Category),
    ("request.grades", Column::GradesRequested),
    ("request.school_year", Column::SchoolYear),
    ("request.departure", Column::DepartureDate),
    ("request.reason", Column::Reason),
    ("request.mistakes", Column::Mistakes),
    ("request.document", Column::RequestedDocument),
    ("request.finished", Column::FinishedYear),
    ("request.renamed_to", Column::RenamedTo),
    ("request.speciality", Column::Speciality),
    ("request.collect_at", Column::CollectAt),
    ("request.citizen", Column::Citizen),
    ("request.entrance.level", Column::Level),
    ("request.entrance.track", Column::Track),
    ("request.entrance.demands", Column::Demands),
    ("request.entrance.study_form", Column::StudyForm),
    ("request.entrance.funding", Column::Funding),
    ("request.entrance.base", Column::Base),
    ("request.entrance.graduate_of", Column::GraduateOf),
    ("request.entrance.qualification", Column::Qualification),
    ("request.entrance.status", Column::Status),
    ("request.entrance.residence_mark", Column::ResidenceMark),
    ("request.entrance.disability", Column::Disability),
    ("request.entrance.out_of_competition", Column::OutOfCompetition),
    ("request.entrance.digitised", Column::Digitised),
    ("request.entrance.address", Column::Address),
    ("request.entrance.hostel", Column::Hostel),
    ("request.entrance.meals", Column::Meals),
    ("request.entrance.programmes", Column::Programmes),
    ("request.entrance.grades", Column::SubjectGrades),
    ("request.entrance.average", Column::DocumentAverage),
    ("request.entrance.quota", Column::Quota),
    ("request.consent", Column::Consent),
    ("request.signature", Column::Signature),
    ("document", Column::Documents),
];

/// Keys that say what the file is, not what the application holds.
const OF_THE_FILE: [&str; 5] =
    ["format", "service", "source.system", "edition.digest", "edition.chosen"];

/// Keys that name the edition to open the case under, instead of the one of the day.
const EDITION: [&str; 2] = ["edition", "edition.id"];

/// Parts of a paper, in the order of a sheet's cell.
const PAPER: [&str; 4] = ["kind", "number", "issued", "valid_until"];

/// An application in a TOML file.
pub(super) struct TomlEntry<'a> {
    path: &'a Path,
    text: Arc<str>,
    values: Vec<(Column, String, Range<usize>)>,
    edition: Option<String>,
    typed: Typed,
}

impl<'a> TomlEntry<'a> {
    /// Reads the file's text, and says which keys mean nothing.
    ///
    /// # Errors
    /// `invalid-record` where it is no TOML.
    pub fn parse(path: &'a Path, text: &str, typed: Typed) -> Result<(Self, Diagnostics)> {
        let table = DeTable::parse(text)
            .map_err(|error| toml_problem(codes::INVALID_RECORD, path, text, &error))?;
        let mut entry =
            Self { path, text: Arc::from(text), values: Vec::new(), edition: None, typed };
        let mut problems = Diagnostics::default();
        entry.read(table.get_ref(), "", &mut problems);
        Ok((entry, problems))
    }

    /// The edition that the file names.
    pub fn edition(&self) -> Option<&str> {
        self.edition.as_deref()
    }

    fn read(&mut self, table: &DeTable<'_>, above: &str, problems: &mut Diagnostics) {
        for (key, value) in table {
            let name = format!("{above}{}", key.get_ref());
            match (column(&name), value.get_ref()) {
                (Some(column), value_ref) => {
                    if column == Column::Documents {
                        self.check_papers(value_ref, problems);
                    }
                    let text = match column {
                        Column::Documents => papers(value_ref),
                        Column::Programmes | Column::SubjectGrades | Column::Quota => {
                            listed(value_ref)
                        }
                        _ => plain(value_ref),
                    };
                    self.values.push((column, text, value.span()));
                }
                (None, DeValue::Table(inner)) => self.read(inner, &format!("{name}."), problems),
                (None, value) if EDITION.contains(&name.as_str()) => {
                    self.edition = Some(plain(value));
                }
                (None, _) if OF_THE_FILE.contains(&name.as_str()) => {}
                (None, _) => problems.push(self.unknown(&name, key.span())),
            }
        }
    }

    /// Papers have four keys, and numbers that a sheet's cell could hold as well.
    fn check_papers(&self, value: &DeValue<'_>, problems: &mut Diagnostics) {
        let DeValue::Array(papers) = value else { return };
        for paper in papers {
            let DeValue::Table(table) = paper.get_ref() else { continue };
            for (key, value) in table {
                if !PAPER.contains(&key.get_ref().as_ref()) {
                    let name = format!("document.{}", key.get_ref());
                    problems.push(self.unknown(&name, key.span()));
                } else if plain(value.get_ref()).contains([':', '|']) {
                    problems.push(
                        Diagnostic::error(codes::INVALID_VALUE)
                            .with("value", plain(value.get_ref()))
                            .with_term("column", "column-documents")
                            .with_term("expected", "expected-no-separators")
                            .at(self.span(value.span())),
                    );
                }
            }
        }
    }

    fn unknown(&self, name: &str, span: Range<usize>) -> Diagnostic {
        let papers = PAPER.map(|key| format!("document.{key}"));
        let known = KEYS.iter().map(|(key, _)| *key).chain(papers.iter().map(String::as_str));
        Diagnostic::error(codes::INVALID_RECORD)
            .with("problem", "unknown-key")
            .with("key", name)
            .with("suggestion", nearest(name, known).unwrap_or(""))
            .at(self.span(span))
    }

    fn span(&self, span: Range<usize>) -> Place {
        Place::Span { path: self.path.to_owned(), text: self.text.clone(), span }
    }
}

impl Entry for TomlEntry<'_> {
    fn text(&self, column: Column) -> Option<&str> {
        let in_file = || {
            let text = self.values.iter().find(|(one, ..)| *one == column)?.1.trim();
            (!text.is_empty()).then_some(text)
        };
        self.typed.text(column).or_else(in_file)
    }

    fn place(&self, column: Column) -> Place {
        match self.values.iter().find(|(one, ..)| *one == column) {
            Some((_, _, span)) if self.typed.text(column).is_none() => self.span(span.clone()),
            _ if self.typed.text(column).is_some() => self.typed.place(column),
            _ => Place::File(self.path.to_owned()),
        }
    }
}

/// The service that a file names, if it names one.
pub(super) fn service_of(text: &str) -> Option<String> {
    let table: toml::Table = toml::from_str(text).ok()?;
    table.get("service").and_then(toml::Value::as_str).map(str::to_owned)
}

/// The field of a service's application by its key in a case file, or by its name in a sheet.
///
/// # Errors
/// `unknown-field`, with the keys there are.
pub(super) fn field(name: &str, rule: &ApplicationRule) -> Result<Column> {
    column(name).filter(|column| rule.has(*column)).ok_or_else(|| {
        let known = KEYS.iter().filter(|(_, column)| rule.has(*column));
        let names: Vec<&str> = known.map(|(key, _)| *key).collect();
        Diagnostic::error(codes::UNKNOWN_FIELD)
            .with("field", name)
            .with_term("event", "event-application")
            .with("fields", names.join(", "))
            .into()
    })
}

fn column(key: &str) -> Option<Column> {
    let of_case = KEYS.iter().find(|(name, _)| *name == key).map(|(_, column)| *column);
    of_case.or_else(|| {
        Column::ALL.iter().map(|(column, _)| *column).find(|column| column.as_str() == key)
    })
}

/// A value as a cell would hold it.
fn plain(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Boolean(truth) => if *truth { "yes" } else { "no" }.to_owned(),
        DeValue::Datetime(moment) => moment.to_string(),
        DeValue::Array(values) => {
            values.iter().map(|value| plain(value.get_ref())).collect::<Vec<_>>().join("+")
        }
        DeValue::Table(_) => String::from("{}"),
    }
}

/// Several texts, as a sheet's cell separates them.
fn listed(value: &DeValue<'_>) -> String {
    let DeValue::Array(values) = value else { return plain(value) };
    values.iter().map(|value| plain(value.get_ref())).collect::<Vec<_>>().join("|")
}

/// Papers as a cell would hold them.
fn papers(value: &DeValue<'_>) -> String {
    let DeValue::Array(papers) = value else { return plain(value) };
    papers.iter().map(|paper| one_paper(paper.get_ref())).collect::<Vec<_>>().join("|")
}

fn one_paper(paper: &DeValue<'_>) -> String {
    let DeValue::Table(table) = paper else { return plain(paper) };
    let part = |name: &str| {
        table.iter().find(|(key, _)| key.get_ref() == name).map(|(_, value)| plain(value.get_ref()))
    };
    let parts: Vec<String> = PAPER.iter().map(|name| part(name).unwrap_or_default()).collect();
    parts.join(":").trim_end_matches(':').to_owned()
}
