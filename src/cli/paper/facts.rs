//! From a case and an office to a paper: the values that each form names.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::{Value, json};

use super::{desk::Desk, output::Output};
use crate::{
    case::{Case, Document},
    diagnostic::{Argument, Diagnostic, Diagnostics, Result, codes},
    document::{Form, Profile, Stamp},
    language::{Language, Words},
    law::Edition,
    procedure::Check,
    store::{Official, Paper, StoredCase},
};

/// Papers are in Kazakh: the statutory forms are.
const LANGUAGE: &str = "kk";

/// Makes the PDF of a form.
///
/// # Errors
/// What the form, the font or the writer has against the values.
pub(super) fn make(
    service: &str,
    form: &str,
    values: &Value,
    created: DateTime<FixedOffset>,
) -> Result<Vec<u8>> {
    let form = Form::find(service, form, LANGUAGE)?;
    let title = form.title().to_owned();
    form.set(values)?.to_pdf(&Stamp { title, created, seal: None, profile: Profile::Archival })
}

/// What papers say of the office.
pub(super) struct Letterhead<'a> {
    name: &'a str,
    address: &'a str,
    head: &'a Official,
    responsible: &'a Official,
}

impl<'a> Letterhead<'a> {
    /// The office as papers of a day name it.
    ///
    /// # Errors
    /// `missing-setting`, once for each name that `office.toml` leaves out.
    pub fn of(desk: &'a Desk, day: NaiveDate) -> Result<Self> {
        let office = &desk.directory.office;
        let mut problems = Diagnostics::default();
        let mut setting = |key: &'static str| {
            problems.push(Diagnostic::error(codes::MISSING_SETTING).with("setting", key));
        };
        let name = office.name.kk.as_deref();
        let address = office.address.kk.as_deref();
        let (head, responsible) = (office.head(day), office.responsible(day));
        if name.is_none() {
            setting("name.kk");
        }
        if address.is_none() {
            setting("address.kk");
        }
        if head.is_none() {
            setting("official.head");
        }
        match (name, address, head, responsible) {
            (Some(name), Some(address), Some(head), Some(responsible)) => {
                Ok(Self { name, address, head, responsible })
            }
            _ => Err(problems),
        }
    }

    fn provider(&self) -> Value {
        json!({ "name": self.name, "address": self.address })
    }

    fn head(&self) -> Value {
        json!({ "name": initials(&self.head.name), "post": self.head.post })
    }

    fn responsible(&self) -> Value {
        json!({ "name": self.responsible.name, "post": self.responsible.post })
    }
}

/// The order on some cases.
pub(super) fn order(
    cases: &[&Case],
    number: &str,
    date: NaiveDate,
    office: &Letterhead<'_>,
) -> Value {
    let students: Vec<Value> = cases
        .iter()
        .map(|case| {
            let (student, request) = (&case.header.student, &case.header.request);
            let mut row = json!({
                "name": student.name,
                "school": student.school,
                "grades": request.grades,
                "category": request.category,
                "school_year": request.school_year,
            });
            if let Some(born) = student.born {
                row["born"] = json!(born.to_string());
            }
            row
        })
        .collect();
    json!({
        "provider": office.provider(),
        "order": { "number": number, "date": date.to_string() },
        "students": students,
        "head": office.head(),
    })
}

/// The extract O61.3.
pub(super) fn extract(
    case: &Case,
    law: &Edition,
    date: NaiveDate,
    office: &Letterhead<'_>,
) -> Value {
    let mut values = about(case);
    values["provider"] = office.provider();
    values["application"] = json!({ "date": application_date(case, law).to_string() });
    values["order"] = json!({ "date": date.to_string() });
    values["official"] = office.responsible();
    values
}

/// The notice O61.2: what the check found missing or out of date.
pub(super) fn refusal_to_consider(
    case: &Case,
    check: &Check,
    number: &str,
    date: NaiveDate,
    office: &Letterhead<'_>,
) -> Value {
    let words = Words::new(Language::Kk);
    let lacking: Vec<String> = check
        .findings
        .iter()
        .filter(|finding| finding.leads_to == "refusal-to-consider")
        .map(|finding| {
            words.say(&format!("finding-{}.paper", finding.code), &with_dates(&finding.arguments))
        })
        .collect();
    let mut values = about(case);
    values["documents"] = json!(lacking);
    values["provider"] = office.provider();
    values["decision"] = decision(number, date);
    values["official"] = office.head();
    values
}

/// Values with their days as papers write them in figures: `01.06.2026`.
fn with_dates(arguments: &[(&'static str, Argument)]) -> Vec<(&'static str, Argument)> {
    let figures = |argument: &Argument| match argument {
        Argument::Date(date) => date.format("%d.%m.%Y").to_string().into(),
        other => other.clone(),
    };
    arguments.iter().map(|(name, argument)| (*name, figures(argument))).collect()
}

/// A ground and the circumstances behind it.
pub(super) struct Reasons<'a> {
    pub ground: i64,
    pub text: &'a str,
}

/// The preliminary decision with the notice of a hearing.
pub(super) fn preliminary_decision(
    case: &Case,
    (number, date): (&str, NaiveDate),
    reasons: &Reasons<'_>,
    (hearing, venue): (DateTime<FixedOffset>, &str),
    office: &Letterhead<'_>,
) -> Value {
    let mut values = about(case);
    values["provider"] = office.provider();
    values["decision"] = decision(number, date);
    values["grounds"] = json!([{ "number": reasons.ground, "circumstances": reasons.text }]);
    values["hearing"] = json!({ "at": minute(hearing), "place": venue });
    values["official"] = office.head();
    values
}

/// The preliminary decision that a refusal goes back to, and its hearing.
pub(super) struct Heard<'a> {
    pub number: &'a str,
    pub date: NaiveDate,
    pub at: DateTime<FixedOffset>,
    /// Whether the applicant did not appear.
    pub absent: bool,
    /// What the applicant said, if anything.
    pub position: Option<&'a str>,
}

/// The reasoned refusal.
pub(super) fn refusal(
    case: &Case,
    (number, date): (&str, NaiveDate),
    reasons: &Reasons<'_>,
    heard: &Heard<'_>,
    office: &Letterhead<'_>,
) -> Value {
    let mut values = about(case);
    values["provider"] = office.provider();
    values["decision"] = decision(number, date);
    values["grounds"] = json!([{ "number": reasons.ground, "reasons": reasons.text }]);
    values["preliminary"] = decision(heard.number, heard.date);
    values["hearing"] = json!({ "at": minute(heard.at), "absent": heard.absent.then_some("yes"), "position": heard.position });
    values["official"] = office.head();
    values
}

/// A decision after the term is taken and shown late, never backdated.
pub(super) fn warn_late(stored: &StoredCase, desk: &Desk, output: &mut Output<'_>) -> Result<()> {
    let matter = desk.matter(&stored.case)?;
    if let Some(due) = matter.term()?.filter(|due| *due < desk.clock.today()) {
        let case = stored.case.header.number.to_string();
        output.say("decided-late", &[("case", case.into()), ("due", due.into())]);
    }
    Ok(())
}

/// Says where a paper lies.
pub(super) fn say_paper(paper: &Paper, desk: &Desk, output: &mut Output<'_>) {
    let path = desk.directory.root().join(&paper.file);
    output.say("paper-written", &[("path", path.display().to_string().into())]);
}

fn about(case: &Case) -> Value {
    let header = &case.header;
    let mut applicant = json!({ "name": header.applicant.name });
    if let Some(iin) = &header.applicant.iin {
        applicant["iin"] = json!(iin.to_string());
    }
    json!({
        "case": { "number": header.number.to_string(), "received": minute(header.received) },
        "applicant": applicant,
        "student": { "name": header.student.name },
    })
}

/// The day the application bears, or the day it arrived.
fn application_date(case: &Case, law: &Edition) -> NaiveDate {
    let dates = |document: &&Document| {
        law.documents.iter().any(|rule| rule.dates_application && rule.kind == document.kind)
    };
    let application = case.header.documents.iter().find(dates);
    application
        .and_then(|application| application.issued)
        .unwrap_or_else(|| case.header.received.date_naive())
}

fn decision(number: &str, date: NaiveDate) -> Value {
    json!({ "number": number, "date": date.to_string() })
}

fn minute(moment: DateTime<FixedOffset>) -> String {
    moment.format("%Y-%m-%dT%H:%M").to_string()
}

/// `Сұлтанова Айгүл Маратқызы` signs as `А. М. Сұлтанова`; a name of one word as it is.
fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let Some(surname) = words.next() else { return String::new() };
    let letters = words.filter_map(|word| word.chars().next());
    letters.fold(String::new(), |text, letter| text + &format!("{letter}. ")) + surname
}
