//! An order: the record that a decision was taken on some cases.

use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Deserialize;

use crate::{
    case::{CaseNumber, date_value, moment, moment_value, parse_record},
    diagnostic::Result,
};

/// The format of the file that this program writes, and the newest that it reads.
const FORMAT: u32 = 1;

/// An order of the head and the cases it covers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// Format of the file.
    pub format: u32,
    /// Its number in the office's own series, such as `OR-2026-000007`.
    pub number: CaseNumber,
    /// The number the chancery gave, if it gave one; papers print it.
    pub chancery: Option<String>,
    /// Its date.
    #[serde(deserialize_with = "moment::deserialize_date")]
    pub date: NaiveDate,
    /// When it was signed, in the office's zone.
    #[serde(deserialize_with = "moment::deserialize")]
    pub at: DateTime<FixedOffset>,
    /// The cases it covers.
    pub cases: Vec<CaseNumber>,
    /// When it was typed.
    #[serde(deserialize_with = "moment::deserialize")]
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// Why it was issued against a finding, if it was.
    pub anyway: Option<String>,
    /// The SHA-256 of its paper, as 64 hexadecimal digits.
    pub paper: Option<String>,
    /// How long the file of each case was when the order was signed: the papers are made from
    /// that part of it.
    #[serde(default)]
    pub lengths: Vec<usize>,
}

impl Order {
    /// The number that papers print.
    pub fn printed_number(&self) -> String {
        self.chancery.clone().unwrap_or_else(|| self.number.to_string())
    }

    /// Reads an order's file; `path` only names it in errors.
    ///
    /// # Errors
    /// `invalid-record` when it cannot be understood, `newer-format`.
    pub fn parse(path: &Path, text: &str) -> Result<Self> {
        parse_record(path, text, (|one: &Self| one.format, FORMAT))
    }

    /// The text of its file.
    pub fn to_text(&self) -> String {
        let cases: Vec<String> = self.cases.iter().map(CaseNumber::to_string).collect();
        let mut table = toml::Table::new();
        table.insert("format".into(), i64::from(self.format).into());
        table.insert("number".into(), self.number.to_string().into());
        if let Some(chancery) = &self.chancery {
            table.insert("chancery".into(), chancery.as_str().into());
        }
        table.insert("date".into(), date_value(self.date));
        table.insert("at".into(), moment_value(self.at));
        table.insert("cases".into(), cases.into());
        table.insert("recorded".into(), moment_value(self.recorded));
        table.insert("by".into(), self.by.as_str().into());
        if let Some(anyway) = &self.anyway {
            table.insert("anyway".into(), anyway.as_str().into());
        }
        if let Some(paper) = &self.paper {
            table.insert("paper".into(), paper.as_str().into());
        }
        if !self.lengths.is_empty() {
            let lengths: Vec<i64> =
                self.lengths.iter().filter_map(|length| i64::try_from(*length).ok()).collect();
            table.insert("lengths".into(), lengths.into());
        }
        table.to_string()
    }
}
