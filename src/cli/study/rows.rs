//! Rows of a sheet by the extern they belong to.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use super::kept::Kept;
use crate::{
    calendar::parse_date,
    cli::{admission::fields::Fields, desk::Desk},
    diagnostic::{Diagnostics, Result, mask_numbers},
};

/// The externs that a sheet speaks of, by what it calls them.
pub(super) struct Externs<'d> {
    desk: &'d Desk,
    /// The one that the command names, to whom every row belongs.
    only: Option<usize>,
    by_name: BTreeMap<String, usize>,
    pub all: Vec<Kept>,
}

impl<'d> Externs<'d> {
    /// Nobody yet, or the extern that the command names.
    ///
    /// # Errors
    /// Those of finding a case.
    pub fn of(case: Option<&str>, desk: &'d Desk) -> Result<Self> {
        let all = match case {
            Some(case) => vec![Kept::of(desk.case(case)?, desk)?],
            None => Vec::new(),
        };
        let only = (!all.is_empty()).then_some(0);
        Ok(Self { desk, only, by_name: BTreeMap::new(), all })
    }

    /// The place of the extern that a row belongs to; what is wrong with its case is kept among
    /// the problems of the row.
    pub fn of_row(&mut self, fields: &mut Fields<'_>) -> Option<usize> {
        let named = fields.text("case").map(str::to_owned);
        match (named, self.only) {
            (None, Some(only)) => Some(only),
            (None, None) => {
                fields.invalid("case", "", "filled");
                None
            }
            (Some(name), only) => {
                let at = self.find(&name);
                if at.is_none() || only.is_some_and(|only| at != Some(only)) {
                    // It may be somebody's identity number.
                    fields.invalid("case", &mask_numbers(&name), "case-of-office");
                    return None;
                }
                at
            }
        }
    }

    fn find(&mut self, name: &str) -> Option<usize> {
        if let Some(at) = self.by_name.get(name) {
            return Some(*at);
        }
        let kept = self.desk.case(name).and_then(|stored| Kept::of(stored, self.desk)).ok()?;
        let number = kept.case();
        let at = self.all.iter().position(|one| one.case() == number).unwrap_or_else(|| {
            self.all.push(kept);
            self.all.len() - 1
        });
        self.by_name.insert(name.to_owned(), at);
        Some(at)
    }

    /// The grade that a row belongs to: its own, or the only one of the extern. Of two grades a
    /// row must say which; a college has none.
    pub fn grade(&self, at: usize, fields: &mut Fields<'_>) -> Option<u8> {
        let grades = self.all[at].stored.case.header.request.grades();
        let Some(text) = fields.text("grade").map(str::to_owned) else {
            if grades.len() > 1 {
                fields.invalid("grade", "", "grade-of-two");
            }
            return grades.first().copied().filter(|_| grades.len() == 1);
        };
        let grade = text.trim().parse().ok().filter(|grade| grades.contains(grade));
        if grade.is_none() {
            fields.invalid("grade", &text, "permitted-grade");
        }
        grade
    }
}

/// A day in a cell, as people and spreadsheets write one.
pub(super) fn day(fields: &mut Fields<'_>, column: &'static str) -> Option<NaiveDate> {
    let text = fields.text(column)?.to_owned();
    let day = parse_date(&text).ok().or_else(|| parse_date(text.get(..10)?).ok());
    if day.is_none() {
        fields.invalid(column, &text, "date");
    }
    day
}

/// A time of day in a cell, `9:00` or as a spreadsheet writes one.
pub(super) fn time(fields: &mut Fields<'_>, column: &'static str) -> Option<NaiveTime> {
    let text = fields.text(column)?.to_owned();
    let bare = text.rsplit(['T', ' ']).next().unwrap_or_default().replace('.', ":");
    let read = |form| NaiveTime::parse_from_str(&bare, form).ok();
    let time = read("%H:%M").or_else(|| read("%H:%M:%S"));
    if time.is_none() {
        fields.invalid(column, &text, "time");
    }
    time
}

/// What rows made, or all that is wrong with them.
pub(super) struct Rows<T> {
    pub made: Vec<T>,
    pub problems: Diagnostics,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { made: Vec::new(), problems: Diagnostics::default() }
    }
}
