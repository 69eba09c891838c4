//! The individual study programme: subjects and their hours (O61 p.12).

use toml::{Table, Value};

/// A subject of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedSubject {
    /// The grade it belongs to; of a two-grade programme each has its own.
    pub grade: Option<u8>,
    /// Its name, as the working plan has it.
    pub name: String,
    /// Its hours in the year.
    pub hours: Option<u32>,
}

impl PlannedSubject {
    /// As an event of a case holds it.
    pub fn to_value(&self) -> Value {
        let mut table = Table::new();
        if let Some(grade) = self.grade {
            table.insert("grade".into(), i64::from(grade).into());
        }
        table.insert("subject".into(), self.name.as_str().into());
        if let Some(hours) = self.hours {
            table.insert("hours".into(), i64::from(hours).into());
        }
        Value::Table(table)
    }

    /// From an event; nothing where a hand took something away.
    pub fn from_value(value: &Value) -> Option<Self> {
        let table = value.as_table()?;
        let number = |key: &str| table.get(key).and_then(Value::as_integer);
        Some(Self {
            grade: number("grade").and_then(|grade| u8::try_from(grade).ok()),
            name: table.get("subject")?.as_str()?.to_owned(),
            hours: number("hours").and_then(|hours| u32::try_from(hours).ok()),
        })
    }
}
