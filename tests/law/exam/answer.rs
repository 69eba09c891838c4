//! What the law answers to a question.
//!
//! | question | answer |
//! | --- | --- |
//! | `registered` | the day and why: `2026-08-04 after` |
//! | `dates` | every step with its last day |
//! | `due STEP` | the last day |
//! | `safe STEP` | the last safe day |
//! | `status STEP on DAY` | the last day and where it stands |
//! | `steps on DAY` | every step with where it stands |
//! | `check` | findings with the paper and where each leads |
//! | `doubts` | findings with the readings each rests on |
//! | `permits ACT at MOMENT` | `yes`, or the reasons against it |
//! | `state`, `outcome`, `intended`, `next` | of the case |
//! | `day` | what the day named as the facts is, in each week |
//! | `other days`, `transfers` | of a year |
//!
//! These are in [`course`] and [`day`], those on acts in [`source`], on doubtful
//! points in [`doubt`]; others ask what a rule says: [`rule`].

use std::collections::BTreeSet;

use ruqsat::{diagnostic::Diagnostics, procedure::Matter};

use super::{Law, Row, course, day, doubt, rule, source};

/// What is answered, and by which paragraphs, if they are told with it.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub text: String,
    pub cites: Option<BTreeSet<String>>,
    /// The requirements it bears on, where the law's data tell them.
    pub requirements: Option<BTreeSet<String>>,
}

impl Answer {
    /// An answer whose paragraphs are not told.
    pub fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), cites: None, requirements: None }
    }

    /// A list, or `nothing`.
    pub fn list<T: AsRef<str>>(words: impl IntoIterator<Item = T>) -> Self {
        let words: Vec<String> = words.into_iter().map(|word| word.as_ref().to_owned()).collect();
        Self::of(if words.is_empty() { "nothing".to_owned() } else { words.join(", ") })
    }

    /// The same by the paragraphs of these `cite`s; a rule without any is the office's own.
    pub fn by<T: AsRef<str>>(self, cites: impl IntoIterator<Item = T>) -> Self {
        let cites = cites.into_iter().flat_map(|cite| match cite.as_ref() {
            "" => vec!["the office's own".to_owned()],
            cite => cite.split(", ").map(str::to_owned).collect(),
        });
        Self {
            cites: Some(cites.collect()).filter(|cites: &BTreeSet<_>| !cites.is_empty()),
            ..self
        }
    }
}

/// Answers one row.
pub fn answer(law: &Law<'_>, row: &Row) -> Answer {
    match row.service.as_str() {
        "calendar" => return day::answer(law.calendar, row),
        "acts" => return source::answer(law.acts, row),
        "readings" => return doubt::answer(law.readings, row),
        _ => {}
    }
    let edition = match law.book.edition(&row.service, &row.edition) {
        Ok(edition) => edition,
        Err(problems) => return refused(&problems),
    };
    let words: Vec<&str> = row.question.split_whitespace().collect();
    let office = row.facts.office(law.readings);
    let matter = Matter::new(row.facts.case(), edition, law.calendar, &office);
    course::answer(&matter, &words)
        .unwrap_or_else(|problems| Some(refused(&problems)))
        .or_else(|| rule::answer(edition, &words))
        .unwrap_or_else(|| panic!("{}: `{}` is no question", row.place, row.question))
}

fn refused(problems: &Diagnostics) -> Answer {
    let codes: Vec<&str> = problems.0.iter().map(|one| one.code.as_str()).collect();
    Answer::of(codes.join(" "))
}
