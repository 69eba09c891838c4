//! Tables on their way out of the office, and the forms they leave in.

use serde_json::{Map, Value};

use super::parquet;
use crate::{
    cli::output::{Table, csv},
    diagnostic::Result,
};

/// A table.
pub(super) struct Sheet {
    /// Its name.
    pub name: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows; nothing known is null.
    pub rows: Vec<Vec<Value>>,
}

/// A column: its name (contract) and what its cells hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column {
    pub name: &'static str,
    pub kind: Kind,
}

/// What the cells of a column hold, apart from null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Whole,
    Truth,
    /// A local day, `2026-08-17`.
    Day,
    /// A moment with the offset of the office, `2026-08-03T17:55:00+05:00`.
    Moment,
    /// A list of texts, perhaps empty.
    Texts,
    /// A list of whole numbers, perhaps empty.
    Wholes,
}

/// The form in which tables leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Csv,
    Json,
    Parquet,
}

impl Form {
    /// How the names of its files end.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Parquet => "parquet",
        }
    }
}

impl Sheet {
    /// The table as CSV that no spreadsheet runs.
    pub(super) fn to_csv(&self) -> String {
        let names: Vec<&str> = self.columns.iter().map(|column| column.name).collect();
        let mut table = Table::new(&names);
        let row = |row: &Vec<Value>| row.iter().map(cell).collect();
        table.rows = self.rows.iter().map(row).collect();
        csv(&table)
    }

    /// The table as a list of objects.
    pub(super) fn to_json(&self) -> Value {
        let names = || self.columns.iter().map(|column| column.name.to_owned());
        let object = |row: &Vec<Value>| {
            Value::Object(names().zip(row.iter().cloned()).collect::<Map<_, _>>())
        };
        self.rows.iter().map(object).collect()
    }

    /// The table as a file of Apache Parquet, its columns of their own types.
    ///
    /// # Errors
    /// `internal` if it cannot be made.
    pub(super) fn to_parquet(&self) -> Result<Vec<u8>> {
        parquet::file(self)
    }
}

/// A value in a cell of CSV: lists are parted by `|`.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(cell).collect::<Vec<_>>().join("|"),
        other => other.to_string(),
    }
}
