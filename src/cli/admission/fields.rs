//! Cells of the two lists as values: every cell is tried, every problem is kept.

use crate::{
    admission::{QuotaSeats, Score},
    batch::{Head, Row, Table, meant, yes_or_no},
    diagnostic::{Diagnostic, Diagnostics, codes, nearest},
};

/// No list in a cell is longer.
const LONGEST_LIST: usize = 32;
/// No name, code or paper is longer.
const LONGEST_TEXT: usize = 500;

/// A row being read.
pub(in crate::cli) struct Fields<'a> {
    pub table: &'a Table,
    pub row: &'a Row,
    pub heads: &'a [Head],
    pub problems: Diagnostics,
}

impl Fields<'_> {
    /// What stands in a column.
    pub fn text(&self, column: &str) -> Option<&str> {
        self.table.cell(self.row, column)
    }

    /// Words without what a terminal would obey; empty where nothing stands.
    pub fn plain(&mut self, column: &'static str) -> String {
        let text = self.text(column).unwrap_or("").to_owned();
        if text.chars().any(char::is_control) {
            self.invalid(column, &text, "plain-text");
        } else if text.chars().count() > LONGEST_TEXT {
            self.invalid(column, &text, "short-text");
        }
        text
    }

    /// A code or a number that cannot be left out.
    pub fn code(&mut self, column: &'static str) -> String {
        let text = self.plain(column);
        if text.is_empty() {
            self.invalid(column, "", "filled");
        } else if text.contains('|') {
            self.invalid(column, &text, "no-bar");
        }
        text
    }

    /// Items parted by `|`.
    pub fn list(&mut self, column: &'static str) -> Vec<String> {
        let text = self.plain(column);
        let items = text.split('|').map(str::trim).filter(|item| !item.is_empty());
        let items: Vec<String> = items.map(str::to_owned).collect();
        if items.len() > LONGEST_LIST {
            self.invalid(column, &text, "short-list");
        }
        items
    }

    /// A whole number.
    pub fn count(&mut self, column: &'static str) -> Option<u32> {
        let text = self.text(column)?.to_owned();
        let count = whole(&text);
        if count.is_none() {
            self.invalid(column, &text, "whole-number");
        }
        count
    }

    /// A number of a score.
    pub fn score(&mut self, column: &'static str) -> Option<Score> {
        let text = self.text(column)?.to_owned();
        let score = text.parse().ok();
        if score.is_none() {
            self.invalid(column, &text, "score");
        }
        score
    }

    /// Names with numbers, `math:5|physics:4`; the same name once.
    pub fn numbers(&mut self, column: &'static str) -> Vec<(String, Score)> {
        let mut numbers: Vec<(String, Score)> = Vec::new();
        for item in self.list(column) {
            let read = item.rsplit_once(':').and_then(|(name, number)| {
                let name = name.trim();
                let number = number.parse().ok()?;
                let is_new =
                    numbers.iter().all(|(one, _)| one.to_lowercase() != name.to_lowercase());
                (is_new && !name.is_empty()).then(|| (name.to_owned(), number))
            });
            match read {
                Some(pair) => numbers.push(pair),
                None => self.invalid(column, &item, "numbers"),
            }
        }
        numbers
    }

    /// Categories with seats, `orphans:2|rural:3`; the same category once.
    pub fn seats(&mut self, column: &'static str) -> Vec<QuotaSeats> {
        let mut all: Vec<QuotaSeats> = Vec::new();
        for item in self.list(column) {
            let read = item.rsplit_once(':').and_then(|(category, seats)| {
                let category = category.trim();
                let is_new = all.iter().all(|one| one.category != category);
                let seats = whole(seats)?;
                (is_new && !category.is_empty() && category != "open")
                    .then(|| QuotaSeats { category: category.to_owned(), seats })
            });
            match read {
                Some(seats) => all.push(seats),
                None => self.invalid(column, &item, "quota-seats"),
            }
        }
        all
    }

    /// Yes or no; no where nothing stands.
    pub fn is(&mut self, column: &'static str) -> bool {
        let Some(text) = self.text(column).map(str::to_owned) else { return false };
        let is = yes_or_no(&text);
        if is.is_none() {
            self.invalid(column, &text, "yes-or-no");
        }
        is.unwrap_or(false)
    }

    /// One of a list of words, or what they are called in any language.
    pub fn word<T>(
        &mut self,
        column: &'static str,
        (kind, words): (&'static str, &[&'static str]),
        value: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(column)?.to_owned();
        let found = meant(&text, kind, words).and_then(value);
        if found.is_none() {
            let problem = Diagnostic::error(codes::UNKNOWN_VALUE)
                .with("choices", words.join(", "))
                .with("nearest", nearest(&text, words.iter().copied()).unwrap_or(""));
            self.fail(problem, column, &text);
        }
        found
    }

    /// Says that a value is not what is expected.
    pub fn invalid(&mut self, column: &'static str, value: &str, expected: &str) {
        let problem = Diagnostic::error(codes::INVALID_VALUE)
            .with_term("expected", format!("expected-{expected}"));
        self.fail(problem, column, value);
    }

    fn fail(&mut self, problem: Diagnostic, column: &'static str, value: &str) {
        let head = self.heads.iter().find(|head| head.name == column);
        self.problems.push(
            problem
                .with("value", value)
                .with_term("column", head.map(Head::term).unwrap_or_default())
                .at(self.table.place(self.row, column, value)),
        );
    }
}

/// A number of seats or places; a million is none.
fn whole(text: &str) -> Option<u32> {
    let text = text.trim();
    let are_digits =
        !text.is_empty() && text.len() <= 6 && text.bytes().all(|b| b.is_ascii_digit());
    if are_digits { text.parse().ok() } else { None }
}
