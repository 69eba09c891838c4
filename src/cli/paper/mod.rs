//! Papers: from a case, an event and the office to a sealed PDF.
//!
//! [`facts`] says what papers may say of a case, [`Maker`] fills a form with it and seals it.
//! A paper belongs to the event it is issued on; it is made before that event is written, so
//! what keeps it from being made leaves nothing behind.

mod entrance;
pub(super) mod facts;
mod letterhead;
mod maker;
mod year;

use chrono::NaiveDate;

use crate::{
    case::{Case, Event, NewEvent},
    cli::{desk::Desk, output::Output},
    diagnostic::Result,
    document::State,
    language::Language,
    law::FormRule,
    procedure::{Act, Matter},
    store::{NewPaper, Paper, StoredCase},
};
pub(super) use letterhead::{Letterhead, initials};
pub(super) use maker::{Maker, Sheet, find, own_or_built_in, rule};

/// The languages in which the papers of a case are made: Kazakh, in which the statutory forms
/// are, and for those who applied in Russian a working translation beside it.
pub(super) fn languages(case: &Case) -> &'static [Language] {
    if case.header.language == "ru" { &[Language::Kk, Language::Ru] } else { &[Language::Kk] }
}

/// The name of a paper's file, without `.pdf`.
pub(super) fn file_name(form: &str, language: Language) -> String {
    match language {
        Language::Kk => form.to_owned(),
        other => format!("{form}.{}", other.as_str()),
    }
}

/// The paper of the last event of a case, in each language of the case, made from the case as it
/// will be; `stored` is as it lies on the disk.
///
/// # Errors
/// What keeps the form or the facts from being read.
pub(super) fn of_last_event(
    matter: &Matter<'_>,
    form: &str,
    (stored, number, day): (&StoredCase, &str, NaiveDate),
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<Vec<NewPaper>> {
    let record = &matter.case.header.number;
    let made = languages(matter.case).iter().map(|language| {
        let maker = Maker::of(desk, matter.law, form, *language, day, output)?;
        let last = matter.case.events.last();
        let facts = facts::of_case(matter, last, maker.rule, *language, &maker.office)?;
        let bytes = maker.make(Sheet {
            record: record.clone(),
            number: number.to_owned(),
            date: day,
            created: desk.clock.now,
            states: vec![State::of(&record.to_string(), &stored.text)],
            revision: 1,
            facts,
        })?;
        Ok(NewPaper { of: record.clone(), name: file_name(form, *language), bytes })
    });
    made.collect()
}

/// Names in an event the paper issued on it and its translation.
pub(super) fn attach(event: NewEvent, papers: &[Paper]) -> NewEvent {
    let names = [("paper", "digest"), ("translation", "translation_digest")];
    papers.iter().zip(names).fold(event, |event, (paper, (file, digest))| {
        event.with(file, paper.file.as_str()).with(digest, paper.digest.as_str())
    })
}

/// Whether the paper of an event is the provider's to issue: it answers the complaints that it
/// reviews itself, not those addressed to others or sent on to them (O61 p.27-29).
pub(super) fn is_ours(matter: &Matter<'_>, rule: &FormRule, event: &Event) -> bool {
    let Some(addressee) = rule.addressee.as_deref() else { return true };
    let complaints = matter.complaints();
    let complaint = complaints.iter().find(|one| Some(one.number) == event.complaint());
    complaint.is_none_or(|complaint| {
        let sent_on = matter.law.by_verb("appeal forward").map_or("", |rule| rule.kind.as_str());
        complaint.addressee == addressee && complaint.event(sent_on).is_none()
    })
}

/// A decision after the term is taken and shown late, never backdated; where a result was given
/// that left the matter open, the term was over with it.
pub(super) fn warn_late(stored: &StoredCase, desk: &Desk, output: &mut Output<'_>) -> Result<()> {
    let matter = desk.matter(&stored.case)?;
    let given = Act::Deliver.event(matter.law);
    let ends_nothing = matter.law.event(given).is_some_and(|rule| rule.to.is_none());
    if ends_nothing && matter.event(given).is_some() {
        return Ok(());
    }
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
