//! A pupil of a sheet: a row, and all that lacks or does not fit in it.

use super::{Column, Columns, Mark, Subject, Supplement};
use crate::{
    case::Iin,
    certificate::blank::{BlankNumber, Blanks},
};

/// What a row says of a pupil.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pupil {
    /// The name.
    pub name: String,
    /// The name as the Russian side has it.
    pub name_ru: String,
    /// The identity number.
    pub iin: Option<Iin>,
    /// The certificate that the supplement belongs to.
    pub blank: BlankNumber,
    /// The registration number, where the form has one.
    pub number: Option<String>,
    /// Each subject of the form, and what stands at it.
    pub subjects: Vec<(Subject, Mark)>,
    /// The subjects on the lines that the form leaves.
    pub extras: Vec<(Subject, Mark)>,
    /// Each course of the form, and what stands at it.
    pub courses: Vec<(Subject, Mark)>,
}

/// Something wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The column, by its place in the sheet; nothing where the sheet has none such.
    pub index: Option<usize>,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What may be wrong with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It is empty.
    Missing,
    /// It does not say what is expected: the key of those words.
    Unfit(&'static str),
}

impl Pupil {
    /// Reads a row; `cell` gives what stands in a column, if anything does.
    ///
    /// # Errors
    /// Everything that lacks or does not fit, at once.
    pub fn read<'c>(
        columns: &Columns,
        supplement: &Supplement,
        cell: impl Fn(usize) -> Option<&'c str>,
    ) -> Result<Self, Vec<Flaw>> {
        let mut row = Row { columns, supplement, cell, flaws: Vec::new() };
        let name = row.needed(&Column::Name).unwrap_or_default().to_owned();
        let name_ru = row.text(&Column::NameRu).map_or_else(|| name.clone(), str::to_owned);
        let iin = row.parsed(&Column::Iin, "expected-iin", |text| text.parse().ok());
        let blank = row.blank();
        let number = if supplement.numbered { row.needed(&Column::Number) } else { None };
        let number = number.map(str::to_owned);
        let externat = row.externat();
        let subjects = row.subjects(externat);
        let extras = row.extras();
        let courses = row.courses();
        let (Some(blank), true) = (blank, row.flaws.is_empty()) else { return Err(row.flaws) };
        Ok(Self { name, name_ru, iin, blank, number, subjects, extras, courses })
    }
}

/// A row being read.
struct Row<'a, C> {
    columns: &'a Columns,
    supplement: &'a Supplement,
    cell: C,
    flaws: Vec<Flaw>,
}

impl<'c, C: Fn(usize) -> Option<&'c str>> Row<'_, C> {
    fn flaw(&mut self, index: Option<usize>, wrong: Wrong) {
        self.flaws.push(Flaw { index, wrong });
    }

    fn text(&self, column: &Column) -> Option<&'c str> {
        (self.cell)(self.columns.index(column)?).map(str::trim).filter(|text| !text.is_empty())
    }

    fn needed(&mut self, column: &Column) -> Option<&'c str> {
        let text = self.text(column);
        if text.is_none() {
            self.flaw(self.columns.index(column), Wrong::Missing);
        }
        text
    }

    fn parsed<T>(
        &mut self,
        column: &Column,
        expected: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(column)?;
        let value = read(text);
        if value.is_none() {
            self.flaw(self.columns.index(column), Wrong::Unfit(expected));
        }
        value
    }

    /// The number of the certificate, with its series or without.
    fn blank(&mut self) -> Option<BlankNumber> {
        self.needed(&Column::Blank)?;
        let series = self.supplement.series.as_str();
        let read = |text: &str| {
            let alone = text.starts_with(|c: char| c.is_ascii_digit());
            let whole = if alone { format!("{series} {text}") } else { text.to_owned() };
            let blank = whole.parse::<Blanks>().ok()?.single()?;
            (blank.series == series).then_some(blank)
        };
        self.parsed(&Column::Blank, "expected-certificate-number", read)
    }

    fn externat(&mut self) -> bool {
        let read = |text: &str| match text.to_lowercase().as_str() {
            "yes" | "иә" | "да" => Some(true),
            "no" | "жоқ" | "нет" | "-" | "–" => Some(false),
            _ => None,
        };
        self.parsed(&Column::Externat, "expected-yes-or-no", read).unwrap_or(false)
    }

    fn subjects(&mut self, externat: bool) -> Vec<(Subject, Mark)> {
        let supplement = self.supplement;
        let mut marks = Vec::with_capacity(supplement.subjects.len());
        for (at, subject) in supplement.subjects.iter().enumerate() {
            let column = self.columns.subject(at);
            let called = column.map_or(subject, |(_, called)| called).clone();
            let index = column.map(|(index, _)| index);
            let text = index.and_then(|index| (self.cell)(index));
            let mark = match (text, index) {
                _ if externat && subject.externat => Mark::not_attested(),
                (Some(text), _) => self.mark(text, index, subject),
                (None, Some(_)) => {
                    self.flaw(index, Wrong::Missing);
                    continue;
                }
                (None, None) => Mark::none(supplement),
            };
            marks.push((called, mark));
        }
        marks
    }

    fn mark(&mut self, text: &str, index: Option<usize>, subject: &Subject) -> Mark {
        Mark::of_subject(text, subject, self.supplement).unwrap_or_else(|_| {
            self.flaw(index, Wrong::Unfit("expected-mark"));
            Mark::same("")
        })
    }

    /// The subjects on the lines that are left: those that the pupil has, no more than lines.
    fn extras(&mut self) -> Vec<(Subject, Mark)> {
        let none = Mark::none(self.supplement);
        let mut extras = Vec::new();
        let columns = self.columns;
        for (index, subject) in columns.extras() {
            let Some(text) = (self.cell)(index) else {
                self.flaw(Some(index), Wrong::Missing);
                continue;
            };
            let mark = self.mark(text, Some(index), subject);
            if mark == none {
                continue;
            }
            if extras.len() == self.supplement.extras {
                self.flaw(Some(index), Wrong::Unfit("expected-no-more-subjects"));
            }
            extras.push((subject.clone(), mark));
        }
        extras
    }

    fn courses(&self) -> Vec<(Subject, Mark)> {
        let courses = self.supplement.courses.iter().enumerate();
        let course = |(at, course): (usize, &Subject)| {
            let text = self.text(&Column::Course(at));
            let mark = match text {
                Some(text) => Mark::of_course(text, self.supplement),
                None => Mark::same("–"),
            };
            (course.clone(), mark)
        };
        courses.map(course).collect()
    }
}
