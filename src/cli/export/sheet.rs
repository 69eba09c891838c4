//! Tables on their way out of the office, and the forms they leave in.
//!
//! Cells keep their kind: text, number, yes or no, list. A form that has kinds of its own needs
//! no more than a further [`Form`].

use serde_json::{Map, Value};

use crate::cli::output::{Table, csv};

/// A table.
pub(super) struct Sheet {
    /// The names of its columns (contract).
    pub columns: Vec<&'static str>,
    /// Its rows; nothing known is null.
    pub rows: Vec<Vec<Value>>,
}

/// The form in which tables leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Csv,
    Json,
}

impl Form {
    /// How the names of its files end.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

impl Sheet {
    /// The table as CSV that no spreadsheet runs.
    pub(super) fn to_csv(&self) -> String {
        let mut table = Table::new(&self.columns);
        let row = |row: &Vec<Value>| row.iter().map(cell).collect();
        table.rows = self.rows.iter().map(row).collect();
        csv(&table)
    }

    /// The table as a list of objects.
    pub(super) fn to_json(&self) -> Value {
        let object = |row: &Vec<Value>| {
            let cells = self.columns.iter().map(|name| (*name).to_owned()).zip(row.iter().cloned());
            Value::Object(cells.collect::<Map<_, _>>())
        };
        self.rows.iter().map(object).collect()
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
