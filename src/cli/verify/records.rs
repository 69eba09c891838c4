//! What the office's own records say of a paper.

use crate::{
    admission::commission::{Commission, Minutes},
    case::CaseNumber,
    certificate::{Issue, Record},
    cli::desk::Desk,
    digest::sha256,
    document::Seal,
    law::StateOutcome,
    store::Shelf,
};

/// What became of the part of a case that a paper was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Altered {
    /// It reads otherwise now.
    Changed,
    /// The case is not there.
    Absent,
}

/// A paper as a record names it.
pub(super) struct Known {
    pub file: String,
    pub digest: String,
    pub language: String,
    pub revision: u32,
    pub form: Option<String>,
}

/// The papers of a seal's form that the office issued for its record.
pub(super) fn issued(seal: &Seal, desk: &Desk) -> Vec<Known> {
    let Ok(record) = seal.record.parse::<CaseNumber>() else { return Vec::new() };
    let suffix = if seal.language == "kk" { String::new() } else { format!(".{}", seal.language) };
    let name = format!("{}{suffix}", seal.form);
    let is_of_form = |paper: &Known| {
        let file = paper.file.rsplit('/').next().unwrap_or_default();
        let stem = file.strip_suffix(".pdf").unwrap_or(file);
        paper.form.as_deref().map_or_else(
            || stem == name || stem.strip_prefix(&name).is_some_and(is_count),
            |form| form == seal.form,
        )
    };
    papers(&record, desk).into_iter().filter(is_of_form).collect()
}

/// The `-2` that a second file of one name gets.
fn is_count(rest: &str) -> bool {
    rest.strip_prefix('-').is_some_and(|count| count.parse::<u32>().is_ok())
}

/// The details of an event that name a paper, its digest, and its language if none is said.
const PAPERS: [(&str, &str, &str); 2] =
    [("paper", "digest", "kk"), ("translation", "translation_digest", "ru")];

/// Every paper that the record of a case or an order names.
pub(super) fn papers(record: &CaseNumber, desk: &Desk) -> Vec<Known> {
    let mut known = Vec::new();
    if let Ok(stored) = desk.directory.read(record) {
        for event in &stored.case.events {
            for (file, digest, language) in PAPERS {
                let (Some(file), Some(digest)) = (event.text(file), event.text(digest)) else {
                    continue;
                };
                known.push(Known {
                    file: file.to_owned(),
                    digest: digest.strip_prefix("sha256:").unwrap_or(digest).to_owned(),
                    language: event.text("language").unwrap_or(language).to_owned(),
                    revision: event
                        .number("revision")
                        .and_then(|number| u32::try_from(number).ok())
                        .unwrap_or(1),
                    form: event.text("form").map(str::to_owned),
                });
            }
        }
    }
    if let Ok(Some(order)) = desk.directory.order(record) {
        known.extend(order.paper.map(|digest| Known {
            file: format!("papers/{:04}/{record}/order.pdf", record.year()),
            digest,
            language: "kk".to_owned(),
            revision: 1,
            form: None,
        }));
    }
    known.extend(of_certificate(record, desk));
    known.extend(of_commission(record, desk));
    known
}

/// The minutes of a commission.
fn of_commission(number: &CaseNumber, desk: &Desk) -> Vec<Known> {
    let Some((commission, _)) = commission(number, desk) else { return Vec::new() };
    let known = |one: Minutes| Known {
        digest: one.digest.strip_prefix("sha256:").unwrap_or(&one.digest).to_owned(),
        file: one.paper,
        language: one.language,
        revision: one.revision,
        form: Some("minutes".to_owned()),
    };
    commission.minutes.into_iter().map(known).collect()
}

fn commission(number: &CaseNumber, desk: &Desk) -> Option<(Commission, String)> {
    let (path, text) = desk.directory.on_shelf(Shelf::Commissions, number).ok()??;
    Some((Commission::parse(&path, &text).ok()?, text))
}

/// The papers of a record that belongs to no case.
fn of_certificate(number: &CaseNumber, desk: &Desk) -> Vec<Known> {
    let Some(record) = certificate(number, desk).map(|(record, _)| record) else {
        return Vec::new();
    };
    let known = |issue: Issue| Known {
        digest: issue.digest.strip_prefix("sha256:").unwrap_or(&issue.digest).to_owned(),
        file: issue.paper,
        language: "kk".to_owned(),
        revision: issue.revision,
        form: Some(record.form.clone()),
    };
    record.issues.into_iter().map(known).collect()
}

fn certificate(number: &CaseNumber, desk: &Desk) -> Option<(Record, String)> {
    let (path, text) = desk.directory.on_shelf(Shelf::Certificates, number).ok()??;
    Some((Record::parse(&path, &text).ok()?, text))
}

/// The text of a record as it is now.
fn text_of(number: &CaseNumber, desk: &Desk) -> Option<String> {
    let case = desk.directory.read(number).ok().map(|stored| stored.text);
    case.or_else(|| certificate(number, desk).map(|(_, text)| text))
        .or_else(|| commission(number, desk).map(|(_, text)| text))
}

/// What became of the cases that a paper was made from: each should still begin as it stood.
pub(super) fn altered(seal: &Seal, desk: &Desk) -> Option<Altered> {
    seal.states.iter().find_map(|state| {
        let text = state.case.parse().ok().and_then(|number| text_of(&number, desk));
        let Some(text) = text else { return Some(Altered::Absent) };
        let begins = text.get(..state.length).map(|text| sha256(text.as_bytes()));
        (begins.as_ref() != Some(&state.digest)).then_some(Altered::Changed)
    })
}

/// The last revision of the same paper, if it is a later one.
pub(super) fn later(seal: &Seal, issued: &[Known]) -> Option<u32> {
    let same = issued.iter().filter(|paper| paper.language == seal.language);
    same.map(|paper| paper.revision).max().filter(|last| *last > seal.revision)
}

/// The state of the paper's case, if the case ended without a result.
pub(super) fn ended(seal: &Seal, desk: &Desk) -> Option<String> {
    let stored = desk.directory.read(&seal.record.parse().ok()?).ok()?;
    let matter = desk.matter(&stored.case).ok()?;
    let ended = matches!(matter.outcome(), StateOutcome::Void | StateOutcome::None);
    ended.then(|| matter.state().to_owned())
}
