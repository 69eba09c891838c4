//! An empty sheet to be filled in: headers in the officer's language, a note at each, choices
//! where the answers are closed. What is filled in can be imported as it is.

use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Note, Workbook, Worksheet,
    XlsxError,
};

use super::{Column, Past, PastColumn};
use crate::{
    diagnostic::{Diagnostic, Result, codes},
    language::{Language, Words},
    law::{DocumentRule, Edition, FieldKind, holds_for},
};

/// Rows made ready below the header.
const READY: u32 = 1_000;

/// Excel shows no longer list of choices.
const LONGEST_CHOICES: usize = 255;

/// A column of the empty sheet.
#[derive(Debug, Clone)]
pub struct Heading {
    /// Its header.
    pub name: String,
    /// What is to be written under it.
    pub note: String,
    /// The answers there are; any, if there is none.
    pub choices: Vec<String>,
    /// A cell filled in.
    pub example: String,
    form: Form,
}

impl Heading {
    /// A column of texts.
    pub fn text(name: &str, note: String, choices: Vec<String>) -> Self {
        let name = other_case(name.to_owned());
        Self { name, note, choices, example: String::new(), form: Form::Text }
    }
}

/// How a column's cells are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Day,
    Moment,
}

impl Form {
    fn format(self) -> Format {
        Format::new().set_num_format(match self {
            Self::Text => "@",
            Self::Day => "yyyy-mm-dd",
            Self::Moment => "yyyy-mm-dd hh:mm",
        })
    }
}

/// The columns of the empty sheet in the reader's words; with `running`, also those of what
/// happened already.
pub fn headings(law: &Edition, words: &Words, running: bool) -> Vec<Heading> {
    let said = |column: &Column| law.application.has(*column);
    let of_column = |column| of_column(column, law, words);
    let mut headings: Vec<Heading> =
        Column::ALL.iter().map(|(column, _)| *column).filter(said).map(of_column).collect();
    if running {
        let past = Past::new(law);
        headings.extend(past.columns().iter().map(|column| of_past(column, &past, words)));
    }
    headings
}

fn of(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

fn of_column(column: Column, law: &Edition, words: &Words) -> Heading {
    let yes_or_no = || vec![words.text("choice-yes"), words.text("choice-no")];
    let terms = |kind: &str, names: &[&str]| {
        let labels: Vec<String> =
            names.iter().map(|name| words.text(&format!("{kind}-{name}"))).collect();
        let meanings = names.iter().zip(&labels).map(|(name, label)| format!("{name} – {label}"));
        (meanings.collect::<Vec<_>>().join("\n"), labels)
    };
    let categories: Vec<&str> = law.categories.iter().map(|one| one.id.as_str()).collect();
    let channels = of(&law.channels);
    let papers: Vec<&str> = law.documents.iter().map(|one| one.kind.as_str()).collect();
    let said = |key: &str| (words.text(key), Vec::new());
    let (note, choices) = match column {
        Column::ReceivedAt => said("expected-moment"),
        Column::Channel => terms("channel", &channels),
        Column::ApplicantIin | Column::StudentIin => said("iin-wrong-length"),
        Column::ApplicantName
        | Column::StudentName
        | Column::School
        | Column::ApplicantPhone
        | Column::Reason
        | Column::Mistakes
        | Column::RenamedTo
        | Column::Speciality
        | Column::Qualification
        | Column::Address
        | Column::SourceNumber => said("expected-plain-text"),
        Column::Programmes | Column::Quota => said("expected-list"),
        Column::SubjectGrades => said("expected-subject-grades"),
        Column::DocumentAverage => said("expected-average"),
        Column::Level
        | Column::Track
        | Column::Demands
        | Column::StudyForm
        | Column::Funding
        | Column::Base
        | Column::GraduateOf
        | Column::Status
        | Column::Disability
        | Column::OutOfCompetition => terms(column.kind(), &of(law.application.values(column))),
        Column::StudentBirthDate | Column::DepartureDate => said("expected-date"),
        Column::Grade => said("expected-grade"),
        Column::Category => terms("category", &categories),
        Column::GradesRequested => said("expected-grades"),
        Column::Documents => {
            let (kinds, _): (String, Vec<String>) = terms("document", &papers);
            (format!("{}\n{kinds}", words.text("expected-paper")), Vec::new())
        }
        Column::Signature => terms("signature", &of(&law.application.signatures)),
        Column::RequestedDocument => terms("requested", &of(&law.application.requestable)),
        Column::CollectAt => terms("channel", &of(&law.application.collected_at)),
        Column::Language => terms("language", &["kk", "ru"]),
        Column::SchoolYear => said("expected-school-year"),
        Column::FinishedYear => said("expected-finished-year"),
        Column::Consent
        | Column::SpecialNeeds
        | Column::Citizen
        | Column::ResidenceMark
        | Column::Digitised
        | Column::Hostel
        | Column::Meals => (words.text("expected-yes-or-no"), yes_or_no()),
    };
    let required = law.application.is_asked(column);
    let note = if required { format!("{note}\n{}", words.text("template-required")) } else { note };
    let form = match column {
        Column::ReceivedAt => Form::Moment,
        Column::StudentBirthDate | Column::DepartureDate => Form::Day,
        _ => Form::Text,
    };
    let example = match column {
        Column::Consent => words.text("choice-yes"),
        Column::Documents => papers_sent(law),
        Column::Category => categories
            .first()
            .map_or(String::new(), |category| words.text(&format!("category-{category}"))),
        Column::Channel | Column::Signature | Column::Language => {
            words.text(&format!("{}-{}", column.as_str(), example(column, law)))
        }
        Column::CollectAt
        | Column::RequestedDocument
        | Column::Level
        | Column::StudyForm
        | Column::Funding
        | Column::Base => words.text(&format!("{}-{}", column.kind(), example(column, law))),
        other => example(other, law).to_owned(),
    };
    Heading { name: other_case(column.header(words.language())), note, choices, example, form }
}

/// The number of nobody.
fn example(column: Column, law: &Edition) -> &str {
    match column {
        Column::ReceivedAt => "2026-08-03 17:55",
        Column::Channel => "portal",
        Column::ApplicantName => "Мұқанова Әлия Ғабитқызы",
        Column::ApplicantIin => "860702486840",
        Column::ApplicantPhone => "+77015550011",
        Column::StudentName => "Мұқанов Әділет Ерланұлы",
        Column::StudentIin => "130801670010",
        Column::StudentBirthDate => "2013-08-01",
        Column::School => "№ 64 жалпы білім беретін мектеп",
        Column::Grade | Column::GradesRequested => "8",
        Column::Reason => "дипломдағы тегі қате жазылған",
        Column::Mistakes => "«Мұқанва» емес, «Мұқанова»",
        Column::Signature => law.application.signatures.first().map_or("eds", String::as_str),
        Column::RequestedDocument => law.application.requestable.first().map_or("", String::as_str),
        Column::CollectAt => "office",
        Column::FinishedYear => "2015",
        Column::Speciality => "Есеп және аудит",
        Column::Language => "kk",
        Column::SchoolYear => "2026",
        Column::Level | Column::StudyForm | Column::Funding | Column::Base => {
            law.application.values(column).first().map_or("", String::as_str)
        }
        Column::Qualification => "Бухгалтер",
        Column::Address => "Қарағанды қаласы, Ермеков көшесі, 10",
        Column::Programmes => "06130100|07140500",
        Column::SubjectGrades => "қазақ тілі:5|алгебра:4",
        Column::DocumentAverage => "4.5",
        Column::Track
        | Column::Demands
        | Column::GraduateOf
        | Column::Status
        | Column::ResidenceMark
        | Column::Disability
        | Column::OutOfCompetition
        | Column::Digitised
        | Column::Hostel
        | Column::Meals
        | Column::Quota
        | Column::Category
        | Column::Consent
        | Column::DepartureDate
        | Column::Documents
        | Column::RenamedTo
        | Column::Citizen
        | Column::SourceNumber
        | Column::SpecialNeeds => "",
    }
}

/// The papers that the first category needs, as a cell holds them.
fn papers_sent(law: &Edition) -> String {
    let category = law.categories.first().map_or("", |category| &category.id);
    let needed = |rule: &&DocumentRule| rule.required && holds_for(&rule.categories, category);
    let paper = |rule: &DocumentRule| {
        let of = if rule.dates_application { "431:2026-08-03" } else { "519:2026-07-17" };
        format!("{}:{of}", rule.kind)
    };
    law.documents.iter().filter(needed).map(paper).collect::<Vec<_>>().join("|")
}

fn of_past(column: &PastColumn, past: &Past<'_>, words: &Words) -> Heading {
    let field = past.detail(column);
    let kind = field.map(|field| field.kind);
    let (note, form) = match (column, kind) {
        (PastColumn::Moment(_), _) | (_, Some(FieldKind::Moment)) => {
            ("expected-moment", Form::Moment)
        }
        (PastColumn::Number, _) => ("expected-case-number", Form::Text),
        (_, Some(FieldKind::Number)) => ("expected-number", Form::Text),
        _ => ("expected-plain-text", Form::Text),
    };
    let label = |choice: &String| {
        let key = format!("choice-{choice}");
        if words.has(&key) { words.text(&key) } else { choice.clone() }
    };
    let choices = field.map(|field| field.choices.iter().map(label).collect());
    Heading {
        name: other_case(column.header(words)),
        note: words.text(note),
        choices: choices.unwrap_or_default(),
        example: String::new(),
        form,
    }
}

/// A header begins with a capital.
fn other_case(name: String) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().collect::<String>() + letters.as_str(),
        None => name,
    }
}

impl Column {
    /// Its header in a language.
    fn header(self, language: Language) -> String {
        let names = Self::ALL.iter().find(|(column, _)| *column == self).map(|(_, names)| *names);
        let names = names.unwrap_or(&[""]);
        let index = match (language, self) {
            (Language::En, _) => 0,
            (Language::Kk, _) => 1,
            (Language::Ru, Self::ReceivedAt | Self::SourceNumber) => 3,
            (Language::Ru, _) => 2,
        };
        let name = names.get(index).copied().unwrap_or("");
        let shouted = ["жсн", "иин"];
        let word = |word: &str| {
            if shouted.contains(&word) { word.to_uppercase() } else { word.to_owned() }
        };
        name.split(' ').map(word).collect::<Vec<_>>().join(" ")
    }
}

/// The header alone, as UTF-8 that Excel opens by itself.
///
/// # Errors
/// `internal` if the text cannot be made.
pub fn csv_template(headings: &[Heading]) -> Result<Vec<u8>> {
    let start = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(start);
    let written = writer.write_record(headings.iter().map(|heading| heading.name.as_str()));
    written.map_err(|error| failed(&error))?;
    writer.into_inner().map_err(|error| failed(error.error()).into())
}

/// A workbook of two sheets: the one to be filled in, and one that explains its columns with
/// an example of each. The same bytes each time.
///
/// # Errors
/// `internal` if the workbook cannot be made.
pub fn xlsx_template(headings: &[Heading], words: &Words) -> Result<Vec<u8>> {
    let bytes = workbook(headings, words).and_then(|mut book| book.save_to_buffer());
    bytes.map_err(|error| failed(&error).into())
}

fn failed(error: &dyn std::error::Error) -> Diagnostic {
    Diagnostic::error(codes::INTERNAL).with("detail", error.to_string())
}

fn workbook(headings: &[Heading], words: &Words) -> std::result::Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(2026, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet().set_name(words.text("template-sheet"))?;
    fill_in(sheet, headings, words)?;
    let sheet = book.add_worksheet().set_name(words.text("template-legend"))?;
    legend(sheet, headings, words)?;
    Ok(book)
}

fn bold() -> Format {
    Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top)
}

fn fill_in(
    sheet: &mut Worksheet,
    headings: &[Heading],
    words: &Words,
) -> std::result::Result<(), XlsxError> {
    let bold = bold();
    sheet.set_freeze_panes(1, 0)?;
    for (column, heading) in (0..).zip(headings) {
        sheet.write_string_with_format(0, column, &heading.name, &bold)?;
        sheet.set_column_width(column, 22)?;
        sheet.set_column_format(column, &heading.form.format())?;
        let note = Note::new(&heading.note).add_author_prefix(false).set_author("ruqsat");
        sheet.insert_note(0, column, &note.set_width(320).set_height(120))?;
        let length = heading.choices.iter().map(|choice| choice.chars().count() + 1).sum::<usize>();
        if !heading.choices.is_empty() && length <= LONGEST_CHOICES {
            let choices = DataValidation::new()
                .allow_list_strings(&heading.choices)?
                .set_error_title(words.text("template-choose"))?;
            sheet.add_data_validation(1, column, READY, column, &choices)?;
        }
    }
    Ok(())
}

fn legend(
    sheet: &mut Worksheet,
    headings: &[Heading],
    words: &Words,
) -> std::result::Result<(), XlsxError> {
    let (bold, wrapped) = (bold(), Format::new().set_text_wrap().set_align(FormatAlign::Top));
    for (column, (key, width)) in
        (0..).zip([("template-column", 34), ("template-holds", 70), ("template-example", 50)])
    {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, words.text(key), &bold)?;
    }
    for (row, heading) in (1..).zip(headings) {
        sheet.write_string_with_format(row, 0, &heading.name, &bold)?;
        sheet.write_string_with_format(row, 1, &heading.note, &wrapped)?;
        sheet.write_string_with_format(row, 2, &heading.example, &wrapped)?;
    }
    Ok(())
}
