//! A line of the timetable: a consultation or an interim attestation (O61 p.12, p.15).

use chrono::{NaiveDate, NaiveTime};
use toml::{Table, Value};

/// What takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LessonKind {
    /// A consultation.
    Consultation,
    /// An interim attestation.
    Interim,
}

impl LessonKind {
    /// The words of the contract.
    pub const ALL: &'static [&'static str] = &["consultation", "interim"];

    /// Its word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Consultation => "consultation",
            Self::Interim => "interim",
        }
    }

    /// What a word means.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Consultation, Self::Interim].into_iter().find(|kind| kind.as_str() == word)
    }
}

/// Something of the timetable, local time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// The case of the extern.
    pub case: String,
    /// The grade, in a two-grade programme.
    pub grade: Option<u8>,
    /// The subject.
    pub subject: String,
    /// What takes place.
    pub kind: LessonKind,
    /// The day.
    pub date: NaiveDate,
    /// When it begins.
    pub from: NaiveTime,
    /// When it ends.
    pub to: NaiveTime,
    /// The room, if it is known.
    pub room: Option<String>,
    /// The teacher, if one is named.
    pub teacher: Option<String>,
}

impl Lesson {
    /// Whether it takes place while another does; one may begin when the other ends.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.date == other.date && self.from < other.to && other.from < self.to
    }

    /// Whether several externs come to one and the same: no clash of teacher or room.
    pub fn is_joint_with(&self, other: &Self) -> bool {
        let told = |one: &Self| (one.kind, one.date, one.from, one.to);
        told(self) == told(other)
            && same(&self.subject, &other.subject)
            && self.room.is_some()
            && self.room == other.room
            && self.teacher == other.teacher
    }

    /// As an event of its case holds it.
    pub fn to_value(&self) -> Value {
        let mut table = Table::new();
        if let Some(grade) = self.grade {
            table.insert("grade".into(), i64::from(grade).into());
        }
        table.insert("subject".into(), self.subject.as_str().into());
        table.insert("kind".into(), self.kind.as_str().into());
        table.insert("date".into(), self.date.to_string().into());
        table.insert("from".into(), self.from.format("%H:%M").to_string().into());
        table.insert("to".into(), self.to.format("%H:%M").to_string().into());
        let more = [("room", &self.room), ("teacher", &self.teacher)];
        for (key, text) in more.into_iter().filter_map(|(key, text)| Some((key, text.as_ref()?))) {
            table.insert(key.into(), text.as_str().into());
        }
        Value::Table(table)
    }

    /// From an event of a case; nothing where a hand took something away.
    pub fn from_value(case: &str, value: &Value) -> Option<Self> {
        let table = value.as_table()?;
        let text = |key: &str| table.get(key).and_then(Value::as_str);
        let time = |key: &str| NaiveTime::parse_from_str(text(key)?, "%H:%M").ok();
        let grade = table.get("grade").and_then(Value::as_integer);
        Some(Self {
            case: case.to_owned(),
            grade: grade.and_then(|grade| u8::try_from(grade).ok()),
            subject: text("subject")?.to_owned(),
            kind: LessonKind::from_word(text("kind")?)?,
            date: text("date")?.parse().ok()?,
            from: time("from")?,
            to: time("to")?,
            room: text("room").map(str::to_owned),
            teacher: text("teacher").map(str::to_owned),
        })
    }
}

/// Whether two names are one, as people write them.
pub(super) fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
