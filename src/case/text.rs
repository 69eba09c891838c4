//! The text of a case file: reading it, and the pieces that are written to it.

use std::{fmt::Write, path::Path, sync::Arc};

use chrono::{DateTime, FixedOffset};
use serde::de::DeserializeOwned;

use super::{
    Case, Document, Entrance, Event, FORMAT, Header, NewEvent, Student, correction, moment, plain,
};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Result, codes, toml_problem};

impl Case {
    /// Reads a case file; `path` only names it in errors. Its header is the one now believed:
    /// with the corrections that later events made to it.
    pub fn parse(path: &Path, text: &str) -> Result<Self> {
        Self::parse_known(path, text, None)
    }

    /// Reads a case file as it was known at a moment: what was recorded later is left out.
    pub fn parse_known(
        path: &Path,
        text: &str,
        moment: Option<DateTime<FixedOffset>>,
    ) -> Result<Self> {
        let (mut header, mut events) = match plain::read(text) {
            Some(read) => read,
            None => Self::read_toml(path, text)?,
        };
        if header.format > FORMAT {
            return Err(newer(path, header.format, FORMAT).into());
        }
        if let Some(moment) = moment {
            events.retain(|event| event.recorded <= moment);
        }
        if let Some(table) = correction::header(text, &events) {
            header = table.try_into().map_err(|error| unreadable(path, text, FORMAT, &error))?;
            header.unread.clear();
        }
        Ok(Self { header, events })
    }

    /// The header and the events of a file in any form of TOML, and all that is wrong with it.
    pub(super) fn read_toml(path: &Path, text: &str) -> Result<(Header, Vec<Event>)> {
        let mut header: Header =
            toml::from_str(text).map_err(|error| unreadable(path, text, FORMAT, &error))?;
        let unread = std::mem::take(&mut header.unread);
        if header.format > FORMAT {
            return Ok((header, Vec::new()));
        }
        let mut problems = Diagnostics::default();
        let mut events = Vec::with_capacity(unread.len());
        for table in unread {
            let span = table.span();
            match read_event(table.into_inner()) {
                Ok(event) => events.push(event),
                Err(key) => problems.push(
                    Diagnostic::error(codes::INVALID_RECORD)
                        .with("problem", "event-key")
                        .with("key", key)
                        .at(Place::Span { path: path.to_owned(), text: Arc::from(text), span }),
                ),
            }
        }
        problems.or((header, events))
    }
}

/// Reads a record of the office, which says its format; `known` is the last one of its kind that
/// the program knows.
///
/// # Errors
/// `invalid-record` when it cannot be understood, `newer-format`.
pub fn parse_record<T: DeserializeOwned>(
    path: &Path,
    text: &str,
    (format, known): (impl Fn(&T) -> u32, u32),
) -> Result<T> {
    let record: T = toml::from_str(text).map_err(|error| unreadable(path, text, known, &error))?;
    match format(&record) {
        format if format > known => Err(newer(path, format, known).into()),
        _ => Ok(record),
    }
}

/// What is wrong with the file: a newer format explains every other oddity.
fn unreadable(path: &Path, text: &str, known: u32, error: &toml::de::Error) -> Diagnostics {
    match format_of(text) {
        Some(format) if format > known => newer(path, format, known).into(),
        _ => toml_problem(codes::INVALID_RECORD, path, text, error).into(),
    }
}

fn format_of(text: &str) -> Option<u32> {
    let table = toml::from_str::<toml::Table>(text).ok()?;
    u32::try_from(table.get("format")?.as_integer()?).ok()
}

fn newer(path: &Path, format: u32, known: u32) -> Diagnostic {
    Diagnostic::error(codes::NEWER_FORMAT)
        .with("format", i64::from(format))
        .with("known", i64::from(known))
        .at(Place::File(path.to_owned()))
}

/// An event from its table; the error is the key that is missing or wrong.
pub(super) fn read_event(mut table: toml::Table) -> std::result::Result<Event, &'static str> {
    let n = table
        .remove("n")
        .and_then(|value| value.as_integer())
        .and_then(|n| u32::try_from(n).ok())
        .ok_or("n")?;
    let recorded = take_moment(&mut table, "recorded").ok_or("recorded")?;
    let at = if table.contains_key("at") {
        take_moment(&mut table, "at").ok_or("at")?
    } else {
        recorded
    };
    Ok(Event {
        n,
        kind: take_text(&mut table, "kind").ok_or("kind")?,
        at,
        recorded,
        by: take_text(&mut table, "by").unwrap_or_default(),
        clock_set: take_text(&mut table, "clock").is_some_and(|clock| clock == "set"),
        details: table,
    })
}

fn take_moment(table: &mut toml::Table, key: &str) -> Option<DateTime<FixedOffset>> {
    moment::to_chrono(table.remove(key)?.as_datetime()?)
}

fn take_text(table: &mut toml::Table, key: &str) -> Option<String> {
    match table.remove(key)? {
        toml::Value::String(text) => Some(text),
        _ => None,
    }
}

impl Header {
    /// The text of a new case file.
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(1024);
        let mut put = |key: &str, value: toml::Value| line(&mut text, key, &value);
        put("format", i64::from(self.format).into());
        put("number", self.number.to_string().into());
        put("service", self.service.clone().into());
        put(
            "edition",
            inline([
                ("id", Some(text_value(&self.edition.id))),
                ("digest", Some(text_value(&self.edition.digest))),
                ("chosen", self.edition.chosen.then(|| true.into())),
            ]),
        );
        if let Some(source) = &self.source {
            put(
                "source",
                inline([
                    ("system", Some(text_value(&source.system))),
                    ("number", Some(text_value(&source.number))),
                ]),
            );
        }
        put("received", moment::to_toml(self.received));
        put("registered", moment::date_to_toml(self.registered));
        put("channel", self.channel.clone().into());
        put("language", self.language.clone().into());
        put("applicant", self.applicant_table());
        if let Some(student) = &self.student {
            put("student", student.table());
        }
        put("request", self.request_table());
        if let Some(recorded) = self.recorded {
            put("recorded", moment::to_toml(recorded));
        }
        if let Some(by) = &self.by {
            put("by", by.clone().into());
        }
        if let Some(clock) = &self.clock {
            put("clock", clock.clone().into());
        }
        for document in &self.documents {
            document.write(&mut text);
        }
        text
    }

    fn applicant_table(&self) -> toml::Value {
        let applicant = &self.applicant;
        inline([
            ("name", Some(text_value(&applicant.name))),
            ("iin", applicant.iin.as_ref().map(|iin| iin.to_string().into())),
            ("phone", applicant.phone.as_deref().map(text_value)),
        ])
    }

    fn request_table(&self) -> toml::Value {
        let request = &self.request;
        let numbers =
            |grades: &Vec<u8>| -> Vec<i64> { grades.iter().map(|&one| one.into()).collect() };
        inline([
            ("category", request.category.as_deref().map(text_value)),
            ("grades", request.grades.as_ref().map(|grades| numbers(grades).into())),
            ("school_year", request.school_year.map(|year| i64::from(year).into())),
            ("departure", request.departure.map(moment::date_to_toml)),
            ("reason", request.reason.as_deref().map(text_value)),
            ("mistakes", request.mistakes.as_deref().map(text_value)),
            ("document", request.document.as_deref().map(text_value)),
            ("finished", request.finished.map(|year| i64::from(year).into())),
            ("renamed_to", request.renamed_to.as_deref().map(text_value)),
            ("speciality", request.speciality.as_deref().map(text_value)),
            ("collect_at", request.collect_at.as_deref().map(text_value)),
            ("citizen", request.citizen.map(Into::into)),
            ("entrance", request.entrance.as_ref().map(Entrance::table)),
            ("consent", Some(request.consent.into())),
            ("signature", Some(text_value(request.signature.as_str()))),
        ])
    }
}

impl Entrance {
    fn table(&self) -> toml::Value {
        let text = |said: &Option<String>| said.as_deref().map(text_value);
        let truth = |said: Option<bool>| said.map(Into::into);
        let list = |said: &Vec<String>| (!said.is_empty()).then(|| said.clone().into());
        inline([
            ("level", text(&self.level)),
            ("track", text(&self.track)),
            ("demands", text(&self.demands)),
            ("study_form", text(&self.study_form)),
            ("funding", text(&self.funding)),
            ("base", text(&self.base)),
            ("graduate_of", text(&self.graduate_of)),
            ("qualification", text(&self.qualification)),
            ("status", text(&self.status)),
            ("residence_mark", truth(self.residence_mark)),
            ("disability", text(&self.disability)),
            ("out_of_competition", text(&self.out_of_competition)),
            ("digitised", truth(self.digitised)),
            ("address", text(&self.address)),
            ("hostel", truth(self.hostel)),
            ("meals", truth(self.meals)),
            ("programmes", list(&self.programmes)),
            ("grades", list(&self.grades)),
            ("average", text(&self.average)),
            ("quota", list(&self.quota)),
        ])
    }
}

impl Student {
    fn table(&self) -> toml::Value {
        inline([
            ("name", Some(text_value(&self.name))),
            ("iin", self.iin.as_ref().map(|iin| iin.to_string().into())),
            ("born", self.born.map(moment::date_to_toml)),
            ("school", self.school.as_deref().map(text_value)),
            ("grade", self.grade.map(|grade| i64::from(grade).into())),
            ("special_needs", self.special_needs.then_some(true.into())),
        ])
    }
}

impl Document {
    fn write(&self, text: &mut String) {
        text.push_str("\n[[document]]\n");
        line(text, "kind", &text_value(&self.kind));
        if let Some(number) = &self.number {
            line(text, "number", &text_value(number));
        }
        if let Some(issued) = self.issued {
            line(text, "issued", &moment::date_to_toml(issued));
        }
        if let Some(until) = self.valid_until {
            line(text, "valid_until", &moment::date_to_toml(until));
        }
    }
}

impl NewEvent {
    /// The event as it is added at the end of a case file.
    pub fn into_event(
        self,
        n: u32,
        recorded: DateTime<FixedOffset>,
        by: &str,
        clock_set: bool,
    ) -> Event {
        Event {
            n,
            kind: self.kind,
            at: self.at,
            recorded,
            by: by.to_owned(),
            clock_set,
            details: self.details,
        }
    }
}

impl Event {
    /// The text that is added at the end of the case file.
    pub fn to_text(&self) -> String {
        let mut text = String::from("\n[[event]]\n");
        line(&mut text, "n", &i64::from(self.n).into());
        line(&mut text, "kind", &text_value(&self.kind));
        line(&mut text, "at", &moment::to_toml(self.at));
        line(&mut text, "recorded", &moment::to_toml(self.recorded));
        line(&mut text, "by", &text_value(&self.by));
        if self.clock_set {
            line(&mut text, "clock", &text_value("set"));
        }
        for (key, value) in &self.details {
            line(&mut text, key, value);
        }
        text
    }
}

/// A moment as a detail of an event.
pub fn moment_value(moment: DateTime<FixedOffset>) -> toml::Value {
    moment::to_toml(moment)
}

/// A day as a detail of an event.
pub fn date_value(date: chrono::NaiveDate) -> toml::Value {
    moment::date_to_toml(date)
}

fn text_value(text: &str) -> toml::Value {
    text.into()
}

fn inline<const N: usize>(entries: [(&str, Option<toml::Value>); N]) -> toml::Value {
    toml::Value::Table(
        entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect(),
    )
}

fn line(text: &mut String, key: &str, value: &toml::Value) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{key} = {value}");
}
