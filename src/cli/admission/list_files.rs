//! One of the three lists of O20 p.63 as files: CSV, and papers in Kazakh and Russian.

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};

use crate::{
    batch::guarded,
    cli::desk::Desk,
    diagnostic::{Diagnostic, Diagnostics, Result, codes},
    document::{Form, Profile, Stamp},
};

/// The folder of the form, and its name.
const FORM: (&str, &str) = ("admission", "list");
const HEAD: [&str; 10] = [
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

/// Somebody on a list, as it is printed; what is not known is empty.
#[derive(Default)]
pub(super) struct ListRow {
    pub applicant: String,
    pub name: String,
    pub programme: String,
    pub college: String,
    pub speciality: String,
    pub qualification: String,
    pub wish: String,
    pub seat: String,
    pub score: String,
    pub document_average: String,
}

/// The files of a list: `list-ID.csv`, and `list-ID.kk.pdf`, `list-ID.ru.pdf` where somebody
/// stands on it; `digest` is that of the results it was made from, if there are any.
///
/// # Errors
/// What the form, the fonts or the writer have against the values.
pub(super) fn files(
    id: &str,
    rows: &[ListRow],
    digest: Option<&str>,
    office: Option<&Desk>,
    now: DateTime<FixedOffset>,
) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = vec![(format!("list-{id}.csv"), csv(rows)?)];
    // A list of nobody is no paper.
    for language in ["kk", "ru"].into_iter().filter(|_| !rows.is_empty()) {
        let facts = facts(id, rows, digest, office, now);
        files.push((format!("list-{id}.{language}.pdf"), pdf(language, facts, now)?));
    }
    Ok(files)
}

/// The list as CSV, as Excel opens it by itself: UTF-8 with a mark.
fn csv(rows: &[ListRow]) -> Result<Vec<u8>> {
    let broken = || Diagnostics::from(Diagnostic::error(codes::INTERNAL).with("detail", "csv"));
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(HEAD).map_err(|_| broken())?;
    for row in rows {
        let cells = [
            &row.applicant,
            &row.name,
            &row.programme,
            &row.college,
            &row.speciality,
            &row.qualification,
            &row.wish,
            &row.seat,
            &row.score,
            &row.document_average,
        ];
        writer.write_record(cells.map(|cell| guarded(cell))).map_err(|_| broken())?;
    }
    writer.into_inner().map_err(|_| broken())
}

fn facts(
    id: &str,
    rows: &[ListRow],
    digest: Option<&str>,
    office: Option<&Desk>,
    now: DateTime<FixedOffset>,
) -> Value {
    let name = office.map(|desk| &desk.directory.office.name);
    let placed: Vec<Value> = rows.iter().map(ListRow::value).collect();
    let mut facts = json!({
        "provider": {
            "name": name.and_then(|name| name.kk.as_deref()),
            "name_ru": name.and_then(|name| name.ru.as_deref()),
        },
        "list": { "id": id, "date": now.date_naive() },
        "placed": placed,
    });
    if let Some(digest) = digest {
        facts["results"] = json!({ "digest": digest });
        facts["qr"] = json!(format!("RUQSAT:ADMISSION:{id}:{digest}").to_uppercase());
    }
    facts
}

fn pdf(language: &str, facts: Value, now: DateTime<FixedOffset>) -> Result<Vec<u8>> {
    let form = Form::find(FORM.0, FORM.1, language)?;
    let title = form.title().to_owned();
    let stamp = Stamp { title, created: now, seal: None, profile: Profile::Archival };
    form.set(&without_nulls(facts))?.to_pdf(&stamp)
}

impl ListRow {
    fn value(&self) -> Value {
        let applicant = match self.name.as_str() {
            "" => self.applicant.clone(),
            name => format!("{}, {name}", self.applicant),
        };
        let shown = |text: &str| if text.is_empty() { "–" } else { text }.to_owned();
        json!({
            "applicant": applicant,
            "college": shown(&self.college),
            "speciality": shown(&self.speciality),
            "qualification": shown(&self.qualification),
            "score": shown(&self.score),
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
