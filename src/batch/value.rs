//! What people write in a cell: yes and no, grades, papers.

use chrono::NaiveDate;

use crate::{calendar::parse_date, case::Document};

/// Yes or no in any of the three languages.
pub fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "+" | "иә" | "ия" | "да" => Some(true),
        "no" | "n" | "false" | "0" | "-" | "жоқ" | "нет" => Some(false),
        _ => None,
    }
}

/// A long number that a spreadsheet cut short to fit its column: `8.50412E+11`, or the zeros
/// that were left of it.
pub(super) fn is_rounded(text: &str) -> bool {
    let number = text.replace(',', ".");
    let is_power = number.contains(['E', 'e']) && number.parse::<f64>().is_ok();
    is_power || (text.len() == 12 && text.ends_with("000000"))
}

/// What a formula that cannot be reckoned leaves in its cell, in English and in Russian.
pub(super) fn is_formula_error(text: &str) -> bool {
    const ERRORS: [&str; 14] = [
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#NULL!",
        "#NUM!",
        "#Н/Д",
        "#ССЫЛКА!",
        "#ЗНАЧ!",
        "#ДЕЛ/0!",
        "#ИМЯ?",
        "#ПУСТО!",
        "#ЧИСЛО!",
    ];
    text.starts_with('#') && ERRORS.contains(&text)
}

/// One grade of a school.
pub(super) fn grade(text: &str) -> Option<u8> {
    if text.len() > 2 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|grade| (1..=12).contains(grade))
}

/// Grades as `8` or `8+9`.
pub(super) fn grades(text: &str) -> Option<Vec<u8>> {
    text.split(['+', ',', '|']).map(|part| grade(part.trim())).collect()
}

/// The year in which a school year begins: `2026` or `2026/2027`.
pub(super) fn school_year(text: &str) -> Option<i32> {
    let (first, second) = text.split_once(['/', '-']).map_or((text, None), |(a, b)| (a, Some(b)));
    let first = year(first)?;
    second.is_none_or(|second| year(second) == Some(first + 1)).then_some(first)
}

/// The year in which somebody's studies ended: four digits, within a lifetime.
pub(super) fn finished_year(text: &str) -> Option<i32> {
    let text = text.trim();
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|year| digits && (1930..=2199).contains(year))
}

/// The average of a document: a number from 2 to 5 with at most four decimals.
pub(super) fn average(text: &str) -> Option<String> {
    let text = text.trim().replace(',', ".");
    let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let average: f64 = text.parse().ok()?;
    (digits && text.len() <= 6 && (2.0..=5.0).contains(&average)).then_some(text)
}

/// Whether a text is a subject and its grade: `алгебра:5`.
pub(super) fn is_subject_grade(text: &str) -> bool {
    text.rsplit_once(':').is_some_and(|(subject, grade)| {
        !subject.trim().is_empty() && matches!(grade.trim(), "2" | "3" | "4" | "5")
    })
}

fn year(text: &str) -> Option<i32> {
    let text = text.trim();
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|year| digits && (2000..2200).contains(year))
}

/// What is wrong with one paper of a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum PaperError<'a> {
    /// The kind is none that the service knows.
    Kind(&'a str),
    /// A date is none.
    Date(&'a str),
    /// There are more parts than a paper has.
    Shape(&'a str),
}

/// Papers as `kind:number:issued[:valid_until]`, several separated by `|`; which kind a word means
/// is asked.
pub(super) fn papers<'k>(
    text: &str,
    meant: impl Fn(&str) -> Option<&'k str>,
) -> Result<Vec<Document>, PaperError<'_>> {
    text.split('|')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| paper(part, &meant))
        .collect()
}

fn paper<'a, 'k>(
    text: &'a str,
    meant: &impl Fn(&str) -> Option<&'k str>,
) -> Result<Document, PaperError<'a>> {
    let parts: Vec<&str> = text.split(':').map(str::trim).collect();
    let [kind, rest @ ..] = parts.as_slice() else { return Err(PaperError::Shape(text)) };
    let meant = meant(kind).ok_or(PaperError::Kind(kind))?;
    if rest.len() > 3 {
        return Err(PaperError::Shape(text));
    }
    let date = |index: usize| -> Result<Option<NaiveDate>, PaperError<'a>> {
        match rest.get(index).filter(|part| !part.is_empty()) {
            Some(part) => parse_date(part).map(Some).map_err(|_| PaperError::Date(part)),
            None => Ok(None),
        }
    };
    Ok(Document {
        kind: meant.to_owned(),
        number: rest.first().filter(|number| !number.is_empty()).map(|number| (*number).to_owned()),
        issued: date(1)?,
        valid_until: date(2)?,
    })
}
