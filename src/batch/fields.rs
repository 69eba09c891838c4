//! From cells to an application: every cell is tried, every problem is kept.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{Column, lost, spoken, value};
use crate::{
    calendar::{Zone, parse_date},
    case::{Applicant, Application, Document, Iin, Request, Signature, Source, Student},
    diagnostic::{Code, Diagnostic, Diagnostics, Place, Result, codes, nearest},
    law::Edition,
    procedure::{OfficeRules, school_year_of},
};

/// No name or school on a form is longer.
const LONGEST_TEXT: usize = 500;

/// Nor what somebody explains.
const LONGEST_EXPLANATION: usize = 2_000;

/// What a cell's text is read against.
#[derive(Debug, Clone, Copy)]
pub struct Meaning<'a> {
    /// What the service's applications say, its lists of categories and papers.
    pub law: &'a Edition,
    /// The zone of the office's clocks.
    pub zone: Zone,
    /// The office's school year.
    pub office: &'a OfficeRules,
}

/// Where the text of each field comes from: a row of a sheet, or options typed.
pub trait Entry {
    /// The text of a field; nothing if it is empty.
    fn text(&self, column: Column) -> Option<&str>;
    /// The place of a field, for diagnostics.
    fn place(&self, column: Column) -> Place;
}

/// Reads an application, trying every field.
///
/// # Errors
/// `invalid-iin`, `invalid-value`, `unknown-value`, once for each field that is wrong.
/// What is merely incomplete by law is no error: the office must answer it.
pub fn read_application(entry: &impl Entry, meaning: Meaning<'_>) -> Result<Application> {
    let mut fields = Fields { entry, meaning, problems: Diagnostics::default() };
    let application = fields.application();
    match application {
        Some(application) => fields.problems.or(application),
        None => Err(fields.problems),
    }
}

pub(super) struct Fields<'a, E> {
    entry: &'a E,
    pub(super) meaning: Meaning<'a>,
    problems: Diagnostics,
}

impl<E: Entry> Fields<'_, E> {
    /// Each field is read before any is given up, so that all problems are known.
    fn application(&mut self) -> Option<Application> {
        self.refuse_foreign();
        let received = self.received();
        let channels: Vec<&str> = self.meaning.law.channels.iter().map(String::as_str).collect();
        let channel = self.choice(Column::Channel, &channels);
        let language = self.optional_choice(Column::Language, &["kk", "ru"]);
        let applicant = self.applicant();
        let student = if self.tells_of_student() { self.student() } else { None };
        let request = self.request(received);
        let documents = self.documents();
        let source = self.plain(Column::SourceNumber);
        (student.is_some() || !self.tells_of_student()).then_some(())?;
        Some(Application {
            source: source.map(|number| Source { system: "egov".to_owned(), number }),
            received: received?,
            channel: channel?,
            language: language.unwrap_or_else(|| "kk".to_owned()),
            applicant: applicant?,
            student,
            request: request?,
            documents: documents?,
        })
    }

    /// Whether applications of the service say this.
    pub(super) fn has(&self, column: Column) -> bool {
        self.meaning.law.application.has(column)
    }

    /// Whether somebody beside the applicant is told of: always, where the service needs it.
    fn tells_of_student(&self) -> bool {
        let of_student = [Column::StudentName, Column::StudentIin, Column::StudentBirthDate];
        self.meaning.law.application.needs(Column::StudentName)
            || of_student
                .iter()
                .any(|column| self.has(*column) && self.entry.text(*column).is_some())
    }

    /// Whether a part was read, or is none of the service's.
    fn is_whole<T>(&self, column: Column, part: Option<&T>) -> bool {
        part.is_some() || !self.has(column)
    }

    /// What applications of the service do not say is not passed over in silence.
    fn refuse_foreign(&mut self) {
        let all = Column::ALL.iter().map(|(column, _)| *column);
        let foreign: Vec<Column> = all.filter(|column| !self.has(*column)).collect();
        for column in foreign.into_iter().filter(|column| self.entry.text(*column).is_some()) {
            self.invalid::<()>(column, "of-other-service");
        }
    }

    fn applicant(&mut self) -> Option<Applicant> {
        let name = self.required_text(Column::ApplicantName);
        let before = self.problems.0.len();
        let iin = self.iin(Column::ApplicantIin);
        let sound = self.problems.0.len() == before;
        let phone = self.plain(Column::ApplicantPhone);
        sound.then_some(())?;
        Some(Applicant { name: name?, iin, phone })
    }

    fn student(&mut self) -> Option<Student> {
        let name = self.required_text(Column::StudentName);
        let before = self.problems.0.len();
        let iin = self.iin(Column::StudentIin);
        let born = self.date(Column::StudentBirthDate);
        let sound = self.problems.0.len() == before;
        let needs = |column| self.meaning.law.application.needs(column);
        let (needs_school, needs_grade) = (needs(Column::School), needs(Column::Grade));
        let school = if needs_school {
            self.required_text(Column::School)
        } else {
            self.plain(Column::School)
        };
        let grade = if needs_grade {
            self.required(Column::Grade, "grade", value::grade)
        } else {
            self.optional(Column::Grade, "grade", value::grade)
        };
        let whole = (school.is_some() || !needs_school) && (grade.is_some() || !needs_grade);
        let special_needs = self.optional(Column::SpecialNeeds, "yes-or-no", value::yes_or_no);
        (sound && whole).then_some(())?;
        Some(Student {
            name: name?,
            iin,
            born,
            school,
            grade,
            special_needs: special_needs.unwrap_or(false),
        })
    }

    fn request(&mut self, received: Option<DateTime<FixedOffset>>) -> Option<Request> {
        let law = self.meaning.law;
        let categories: Vec<&str> = law.categories.iter().map(|one| one.id.as_str()).collect();
        let category = if self.has(Column::Category) {
            self.choice(Column::Category, &categories)
        } else {
            None
        };
        let before = self.problems.0.len();
        let grades = self.optional(Column::GradesRequested, "grades", value::grades);
        let departure = self.date(Column::DepartureDate);
        let school_year = self.optional(Column::SchoolYear, "school-year", value::school_year);
        let reason = self.plain(Column::Reason);
        let mistakes = self.plain(Column::Mistakes);
        let kinds: Vec<&str> = law.application.requestable.iter().map(String::as_str).collect();
        let document = self.optional_choice(Column::RequestedDocument, &kinds);
        let finished = self.optional(Column::FinishedYear, "finished-year", value::finished_year);
        let renamed_to = self.plain(Column::RenamedTo);
        let speciality = self.plain(Column::Speciality);
        let places: Vec<&str> = law.application.collected_at.iter().map(String::as_str).collect();
        let collect_at = self.optional_choice(Column::CollectAt, &places);
        let citizen = self.optional(Column::Citizen, "yes-or-no", value::yes_or_no);
        let entrance = self.has(Column::Level).then(|| self.entrance());
        let sound = self.problems.0.len() == before;
        let consent = self.required(Column::Consent, "yes-or-no", value::yes_or_no);
        let ways: Vec<&str> = law.application.signatures.iter().map(String::as_str).collect();
        let signature = self.choice(Column::Signature, &ways);
        (sound && self.is_whole(Column::Category, category.as_ref())).then_some(())?;
        let meant = school_year_of(received?.date_naive(), self.meaning.office);
        Some(Request {
            category,
            grades: self.has(Column::GradesRequested).then(|| grades.unwrap_or_default()),
            school_year: self.has(Column::SchoolYear).then(|| school_year.unwrap_or(meant)),
            departure,
            reason,
            mistakes,
            document,
            finished,
            renamed_to,
            speciality,
            collect_at,
            citizen,
            entrance,
            consent: consent?,
            signature: Signature::ALL
                .into_iter()
                .find(|way| Some(way.as_str()) == signature.as_deref())?,
        })
    }

    fn documents(&mut self) -> Option<Vec<Document>> {
        let text = self.entry.text(Column::Documents).unwrap_or("");
        let kinds = &self.meaning.law.documents;
        let names: Vec<&str> = kinds.iter().map(|rule| rule.kind.as_str()).collect();
        match value::papers(text, |kind| spoken::meant(kind, "document", &names)) {
            Ok(papers) => Some(papers),
            Err(value::PaperError::Kind(kind)) => {
                let problem = unknown(kind, &names);
                self.fail(problem, Column::Documents)
            }
            Err(value::PaperError::Date(_)) => self.invalid(Column::Documents, "paper-date"),
            Err(value::PaperError::Shape(_)) => self.invalid(Column::Documents, "paper"),
        }
    }

    fn received(&mut self) -> Option<DateTime<FixedOffset>> {
        let Some(text) = self.entry.text(Column::ReceivedAt) else {
            return self.empty(Column::ReceivedAt);
        };
        match self.meaning.zone.read(text) {
            Ok(moment) => Some(moment),
            Err(error) => {
                let wrong =
                    Diagnostic::error(codes::INVALID_VALUE).with_term("expected", error.expected());
                let wrong = wrong.with_all(["earlier", "later"], error.moments());
                self.fail(wrong, Column::ReceivedAt)
            }
        }
    }

    fn date(&mut self, column: Column) -> Option<NaiveDate> {
        self.optional(column, "date", |text| parse_date(text).ok())
    }

    fn iin(&mut self, column: Column) -> Option<Iin> {
        let text = self.entry.text(column)?;
        match text.parse::<Iin>() {
            Ok(iin) => Some(iin),
            Err(error) => {
                let key = if value::is_rounded(text) { "iin-rounded" } else { error.key() };
                let problem = Diagnostic::error(codes::INVALID_IIN).with_term("problem", key);
                self.fail(problem, column)
            }
        }
    }

    pub(super) fn choice(&mut self, column: Column, choices: &[&str]) -> Option<String> {
        match self.entry.text(column) {
            Some(_) => self.optional_choice(column, choices),
            None => self.empty(column),
        }
    }

    pub(super) fn optional_choice(&mut self, column: Column, choices: &[&str]) -> Option<String> {
        let text = self.entry.text(column)?;
        match spoken::meant(text, column.kind(), choices) {
            Some(choice) => Some(choice.to_owned()),
            None => self.fail(unknown(text, choices), column),
        }
    }

    fn required<T>(
        &mut self,
        column: Column,
        expected: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        match self.entry.text(column) {
            Some(_) => self.optional(column, expected, read),
            None => self.empty(column),
        }
    }

    pub(super) fn optional<T>(
        &mut self,
        column: Column,
        expected: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.entry.text(column)?;
        match read(text) {
            Some(value) => Some(value),
            None => self.invalid(column, expected),
        }
    }

    fn required_text(&mut self, column: Column) -> Option<String> {
        match self.entry.text(column) {
            Some(text) if lost::has_lost(text) => {
                self.fail(Diagnostic::error(codes::LOST_LETTERS).with("rows", ""), column)
            }
            Some(_) => self.plain(column),
            None => self.empty(column),
        }
    }

    /// Words without control characters, which a terminal or a paper would obey.
    pub(super) fn plain(&mut self, column: Column) -> Option<String> {
        let text = self.entry.text(column)?;
        if value::is_formula_error(text) {
            return self.invalid(column, "no-formula-error");
        }
        if text.chars().any(char::is_control) {
            return self.invalid(column, "plain-text");
        }
        let (longest, expected) = match column {
            Column::Reason | Column::Mistakes => (LONGEST_EXPLANATION, "short-explanation"),
            _ => (LONGEST_TEXT, "short-text"),
        };
        if text.chars().count() > longest {
            return self.invalid(column, expected);
        }
        Some(text.to_owned())
    }

    fn empty<T>(&mut self, column: Column) -> Option<T> {
        self.invalid(column, "filled")
    }

    pub(super) fn invalid<T>(&mut self, column: Column, expected: &'static str) -> Option<T> {
        self.fail(problem(codes::INVALID_VALUE, expected), column)
    }

    fn fail<T>(&mut self, mut problem: Diagnostic, column: Column) -> Option<T> {
        let value = self.entry.text(column).unwrap_or("").to_owned();
        if value::is_formula_error(&value) {
            problem = self::problem(codes::INVALID_VALUE, "no-formula-error");
        }
        self.problems.push(
            problem
                .with("value", value)
                .with_term("column", column.term())
                .at(self.entry.place(column)),
        );
        None
    }
}

fn problem(code: Code, expected: &'static str) -> Diagnostic {
    Diagnostic::error(code).with_term("expected", format!("expected-{expected}"))
}

fn unknown(text: &str, choices: &[&str]) -> Diagnostic {
    Diagnostic::error(codes::UNKNOWN_VALUE)
        .with("choices", choices.join(", "))
        .with("nearest", nearest(text, choices.iter().copied()).unwrap_or(""))
}
