//! Records of papers that belong to no case: a supplement, a reference, the code of a diploma.

use std::{fmt::Write, path::Path};

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Deserialize;

use crate::{
    case::{CaseNumber, Iin, date_value, moment, moment_value, parse_record},
    diagnostic::Result,
};

/// The format of the file that this program writes, and the newest that it reads.
const FORMAT: u32 = 1;

/// A record: the paper, and each time it was issued. It only grows at its end.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Format of the file.
    pub format: u32,
    /// Its number in the office's own series, such as `ED-2026-000007`.
    pub number: CaseNumber,
    /// What it is, such as `general-secondary`.
    pub kind: String,
    /// The form it is printed on.
    pub form: String,
    /// Series and number of the blank it belongs to, if it belongs to one.
    pub blank: Option<String>,
    /// Each time it was issued.
    #[serde(default, rename = "issue")]
    pub issues: Vec<Issue>,
}

/// A paper as it was issued.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issue {
    /// 1 for the paper as first issued; one more each time it is issued anew.
    pub revision: u32,
    /// The day printed on it, or on which it was made.
    #[serde(deserialize_with = "moment::deserialize_date")]
    pub date: NaiveDate,
    /// Whose paper it is.
    pub holder: String,
    /// The holder's number.
    pub iin: Option<Iin>,
    /// The registration number printed on it.
    pub registration: Option<String>,
    /// `sha256:` and the digest of the values it was filled with.
    pub values: String,
    /// Its file, relative to the office directory.
    pub paper: String,
    /// `sha256:` and the digest of the file.
    pub digest: String,
    /// When it was made.
    #[serde(deserialize_with = "moment::deserialize")]
    pub recorded: DateTime<FixedOffset>,
    /// Who made it.
    pub by: String,
    /// `set` when the clock was not the machine's own.
    pub clock: Option<String>,
}

impl Record {
    /// Reads a record's file; `path` only names it in errors.
    ///
    /// # Errors
    /// `invalid-record` when it cannot be understood, `newer-format`.
    pub fn parse(path: &Path, text: &str) -> Result<Self> {
        parse_record(path, text, (|one: &Self| one.format, FORMAT))
    }

    /// The text of the file before anything was issued.
    pub fn head(&self) -> String {
        let mut table = toml::Table::new();
        table.insert("format".into(), i64::from(self.format).into());
        table.insert("number".into(), self.number.to_string().into());
        table.insert("kind".into(), self.kind.as_str().into());
        table.insert("form".into(), self.form.as_str().into());
        if let Some(blank) = &self.blank {
            table.insert("blank".into(), blank.as_str().into());
        }
        table.to_string()
    }

    /// The paper as it was issued last.
    pub fn last(&self) -> Option<&Issue> {
        self.issues.last()
    }
}

impl Issue {
    /// The text that is added at the end of the file.
    pub fn to_text(&self) -> String {
        let mut text = String::from("\n[[issue]]\n");
        let mut put = |key: &str, value: Option<toml::Value>| {
            if let Some(value) = value {
                // Writing to a String cannot fail.
                let _ = writeln!(text, "{key} = {value}");
            }
        };
        let words = |words: &Option<String>| words.clone().map(toml::Value::String);
        put("revision", Some(i64::from(self.revision).into()));
        put("date", Some(date_value(self.date)));
        put("holder", Some(self.holder.clone().into()));
        put("iin", self.iin.as_ref().map(|iin| iin.to_string().into()));
        put("registration", words(&self.registration));
        put("values", Some(self.values.clone().into()));
        put("paper", Some(self.paper.clone().into()));
        put("digest", Some(self.digest.clone().into()));
        put("recorded", Some(moment_value(self.recorded)));
        put("by", Some(self.by.clone().into()));
        put("clock", words(&self.clock));
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_as_it_is_written() {
        let issue = Issue {
            revision: 1,
            date: "2026-06-10".parse().unwrap(),
            holder: "Бөкенова \"Ұлжан\"".to_owned(),
            iin: Some("140715576949".parse().unwrap()),
            registration: Some("12".to_owned()),
            values: "sha256:00".to_owned(),
            paper: "papers/2026/ED-2026-000001/supplement-basic.pdf".to_owned(),
            digest: "sha256:01".to_owned(),
            recorded: "2026-06-10T10:00:00+05:00".parse().unwrap(),
            by: "officer-1".to_owned(),
            clock: Some("set".to_owned()),
        };
        let mut record = Record {
            format: 1,
            number: CaseNumber::new("ED", 2026, 1),
            kind: "basic-secondary".to_owned(),
            form: "supplement-basic".to_owned(),
            blank: Some("НОБ 0000001".to_owned()),
            issues: Vec::new(),
        };
        let text = format!("{}{}{}", record.head(), issue.to_text(), issue.to_text());
        record.issues = vec![issue.clone(), issue];
        assert_eq!(
            Record::parse(Path::new("certificates/2026/ED-2026-000001.toml"), &text).unwrap(),
            record
        );
    }
}
