//! The three lists that education departments get (O20 p.63), as CSV and as papers.

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};

use super::{allocate::Distributed, wording};
use crate::{
    admission::{Entrant, ListRule, Placed, Programme, Rules},
    batch::guarded,
    cli::desk::Desk,
    diagnostic::{Diagnostic, Diagnostics, Result, codes},
    document::{Form, Profile, Stamp},
};

/// The folder of the form, and its name.
const FORM: (&str, &str) = ("admission", "list");

/// One of the lists.
pub(super) struct Sheet<'a> {
    pub rule: &'a ListRule,
    /// Those on it, by programme and number.
    pub rows: Vec<Row<'a>>,
}

/// Somebody who has a place.
pub(super) struct Row<'a> {
    entrant: &'a Entrant,
    placed: Placed,
    programme: &'a Programme,
    name: Option<&'a str>,
}

/// The lists of a distribution, and how many who have a place stand on none: those of p.9 that
/// p.63 does not name, and those whose interview is not recorded.
pub(super) fn sheets(distributed: &Distributed, names: bool) -> (Vec<Sheet<'_>>, usize) {
    let rules = Rules::built_in();
    let mut sheets: Vec<Sheet<'_>> =
        rules.lists.iter().map(|rule| Sheet { rule, rows: Vec::new() }).collect();
    let mut on_none = 0;
    let entrants = distributed.competition().entrants().iter();
    for (entrant, placed) in entrants.zip(&distributed.allocation.placed) {
        let Some(placed) = *placed else { continue };
        let programme =
            &distributed.competition().programmes()[entrant.wishes[placed.wish].programme];
        let list = rules.list_of(programme);
        let interviewed = || !is_unrecorded(distributed, &entrant.number, &programme.programme);
        let sheet = list
            .filter(|list| !list.interview || interviewed())
            .and_then(|list| sheets.iter_mut().find(|sheet| sheet.rule.id == list.id));
        match sheet {
            Some(sheet) => {
                let name = if names { distributed.loaded.name(&entrant.number) } else { None };
                sheet.rows.push(Row { entrant, placed, programme, name });
            }
            None => on_none += 1,
        }
    }
    for sheet in &mut sheets {
        sheet.rows.sort_by_key(|row| (&row.programme.programme, &row.entrant.number));
    }
    (sheets, on_none)
}

/// Whether no interview is recorded of an applicant for a programme.
fn is_unrecorded(distributed: &Distributed, number: &str, programme: &str) -> bool {
    let findings = &distributed.loaded.prepared.findings;
    let from = findings.partition_point(|one| one.applicant.as_str() < number);
    findings[from..]
        .iter()
        .take_while(|one| one.applicant == number)
        .any(|one| one.kind == "no-interview" && one.programme == programme)
}

impl Sheet<'_> {
    /// The list as CSV, as Excel opens it by itself: UTF-8 with a mark.
    ///
    /// # Errors
    /// `internal` if the text cannot be made.
    pub fn csv(&self) -> Result<Vec<u8>> {
        let broken =
            |_| Diagnostics::from(Diagnostic::error(codes::INTERNAL).with("detail", "csv"));
        let mut writer =
            csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
        let head = [
            "applicant",
            "name",
            "programme",
            "college",
            "speciality",
            "qualification",
            "wish",
            "seat",
            "score",
            "document_average",
        ];
        writer.write_record(head).map_err(broken)?;
        for row in &self.rows {
            let wish = (row.placed.wish + 1).to_string();
            let score = wording::number(row.entrant.wishes[row.placed.wish].score);
            let average = wording::average(row.entrant.document_average);
            let cells = [
                row.entrant.number.as_str(),
                row.name.unwrap_or_default(),
                &row.programme.programme,
                &row.programme.college,
                &row.programme.speciality,
                &row.programme.qualification,
                &wish,
                row.placed.seat.name(row.programme),
                &score,
                &average,
            ];
            writer.write_record(cells.map(guarded)).map_err(broken)?;
        }
        let broken =
            |_| Diagnostics::from(Diagnostic::error(codes::INTERNAL).with("detail", "csv"));
        writer.into_inner().map_err(broken)
    }

    /// The list as a paper in a language.
    ///
    /// # Errors
    /// What the form, the fonts or the writer have against the values.
    pub fn pdf(
        &self,
        language: &str,
        digest: &str,
        office: Option<&Desk>,
        now: DateTime<FixedOffset>,
    ) -> Result<Vec<u8>> {
        let form = Form::find(FORM.0, FORM.1, language)?;
        let name = office.map(|desk| &desk.directory.office.name);
        let rows: Vec<Value> = self.rows.iter().map(Row::value).collect();
        let facts = json!({
            "provider": {
                "name": name.and_then(|name| name.kk.as_deref()),
                "name_ru": name.and_then(|name| name.ru.as_deref()),
            },
            "list": { "id": self.rule.id, "date": now.date_naive() },
            "placed": rows,
            "results": { "digest": digest },
            "qr": format!("RUQSAT:ADMISSION:{}:{}", self.rule.id, digest).to_uppercase(),
        });
        let title = form.title().to_owned();
        let stamp = Stamp { title, created: now, seal: None, profile: Profile::Archival };
        form.set(&without_nulls(facts))?.to_pdf(&stamp)
    }
}

impl Row<'_> {
    fn value(&self) -> Value {
        let applicant = match self.name.filter(|name| !name.is_empty()) {
            Some(name) => format!("{}, {name}", self.entrant.number),
            None => self.entrant.number.clone(),
        };
        let shown = |text: &str| if text.is_empty() { "–" } else { text }.to_owned();
        json!({
            "applicant": applicant,
            "college": shown(&self.programme.college),
            "speciality": shown(&self.programme.speciality),
            "qualification": shown(&self.programme.qualification),
            "score": wording::number(self.entrant.wishes[self.placed.wish].score),
        })
    }
}

/// Facts without those that are not known: a form asks whether they are defined.
fn without_nulls(facts: Value) -> Value {
    match facts {
        Value::Object(map) => {
            let known = map.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(known.map(|(key, value)| (key, without_nulls(value))).collect())
        }
        other => other,
    }
}
