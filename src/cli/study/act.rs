//! What the acts of a year share: a number for each, its paper, its event; all made before
//! anything is written.

use std::collections::{BTreeMap, VecDeque};

use chrono::Datelike;
use serde_json::{Value, json};
use toml::Table as Details;

use super::kept::{Kept, act, issues_papers, permit};
use crate::{
    case::{NewEvent, date_value},
    cli::{
        Outcome,
        arguments::Format,
        decision::Decision,
        desk::{Desk, invalid_option},
        output::{Output, Table},
        paper, record,
    },
    diagnostic::{Diagnostics, Exit, Result},
    law::{Edition, EventRule, FormRule},
    store::{NewPaper, StoredCase, Writer},
};

/// An act on one extern: what the verb is, where it leads, what is known of it.
pub(super) struct Wanted {
    pub kept: Kept,
    /// The stage it leads to, where the verb may lead to several.
    pub stage: Option<&'static str>,
    pub details: Details,
}

impl Wanted {
    /// An act of which nothing further is known.
    pub fn of(kept: Kept) -> Self {
        Self { kept, stage: None, details: Details::new() }
    }
}

/// An act ready to be written.
struct Draft {
    kept: Kept,
    begins: Option<NewEvent>,
    event: NewEvent,
    number: Option<String>,
    papers: Vec<NewPaper>,
}

/// Carries out an act on some externs: all of it, or nothing.
///
/// # Errors
/// What keeps one from being carried out; each extern's reasons at once.
pub(super) fn carry_out(
    verb: &'static str,
    wanted: Vec<Wanted>,
    decision: &Decision,
    writer: &mut Writer<'_>,
    (desk, output): (&Desk, &mut Output<'_>),
) -> Outcome {
    let mut problems = Diagnostics::default();
    for one in &wanted {
        problems.gather(weigh(verb, one, decision, desk, output));
    }
    problems.or(())?;
    if wanted.len() > 1
        && let Some(number) = &decision.chancery
    {
        return Err(
            Diagnostics::from(invalid_option("--number", number, "expected-one-extern")).into()
        );
    }
    let mut numbers = numbers(verb, &wanted, decision, writer, desk)?.into_iter();
    let mut drafts = Vec::with_capacity(wanted.len());
    for one in wanted {
        let number = numbers.next().flatten();
        drafts.push(draft(verb, one, number, decision, (desk, writer), output)?);
    }
    if !issues_papers(desk) {
        output.say("extern-no-papers", &[]);
    }
    decision.say_future(desk, output);
    let written = write(drafts, decision, writer, desk)?;
    for (stored, kind, ..) in &written {
        record::say_late(stored, kind, decision.at, desk, output)?;
    }
    answer(&written, desk, output)?;
    Ok(Exit::Fine)
}

/// What was written of an extern: the case, the kind of the event, its number, its papers.
type Written = (StoredCase, String, Option<String>, Vec<String>);

/// Whether the act may be carried out.
fn weigh(
    verb: &str,
    wanted: &Wanted,
    decision: &Decision,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<()> {
    let matter = desk.matter(&wanted.kept.stored.case)?;
    let rule = act(&matter, verb, wanted.stage)?;
    if form(rule, matter.law, desk).is_some() {
        let permitted = permit(&matter, wanted.kept.school_year, rule, decision.at);
        decision.weigh(permitted, output)?;
    }
    decision.refuse_taken(&rule.kind, desk)
}

/// The form of an act that the office issues.
fn form<'l>(rule: &EventRule, law: &'l Edition, desk: &Desk) -> Option<&'l FormRule> {
    let on = law.forms.iter().find(|form| form.is_on(&rule.kind));
    on.filter(|_| issues_papers(desk))
}

/// The number of each act that bears one: the chancery's, or the next of the office's own in the
/// series of its paper.
fn numbers(
    verb: &str,
    wanted: &[Wanted],
    decision: &Decision,
    writer: &mut Writer<'_>,
    desk: &Desk,
) -> Result<Vec<Option<String>>> {
    if let Some(number) = &decision.chancery {
        return Ok(wanted.iter().map(|_| Some(number.clone())).collect());
    }
    let series = wanted.iter().map(|one| series(verb, one, desk)).collect::<Result<Vec<_>>>()?;
    let mut own: BTreeMap<&str, VecDeque<String>> = BTreeMap::new();
    for one in series.iter().filter(|one| !one.is_empty()) {
        own.entry(one).or_default().push_back(String::new());
    }
    for (one, numbers) in &mut own {
        let next = writer.next_numbers(one, decision.at.year(), numbers.len());
        *numbers = next.iter().map(ToString::to_string).collect();
    }
    let number = |one: &String| own.get_mut(one.as_str()).and_then(VecDeque::pop_front);
    Ok(series.iter().map(number).collect())
}

/// The series of the paper of an act; empty where it has none.
fn series(verb: &str, wanted: &Wanted, desk: &Desk) -> Result<String> {
    let matter = desk.matter(&wanted.kept.stored.case)?;
    let rule = act(&matter, verb, wanted.stage)?;
    Ok(form(rule, matter.law, desk).map(|form| form.series.clone()).unwrap_or_default())
}

fn draft(
    verb: &str,
    wanted: Wanted,
    number: Option<String>,
    decision: &Decision,
    (desk, writer): (&Desk, &Writer<'_>),
    output: &mut Output<'_>,
) -> Result<Draft> {
    let Wanted { kept, stage, details } = wanted;
    let matter = desk.matter(&kept.stored.case)?;
    let rule = act(&matter, verb, stage)?;
    let begins = kept.beginning(&matter, decision.at);
    let mut event = kept.event(rule, decision.at).with_some("number", number.as_deref());
    event.details.extend(details);
    let papers = match form(rule, matter.law, desk) {
        None => Vec::new(),
        Some(form) => {
            let mut case = kept.begun_case(begins.as_ref(), desk);
            case.events.push(writer.numbered(&case, event.clone()));
            let matter = desk.matter(&case)?;
            let printed = number.clone().unwrap_or_else(|| kept.case());
            let about = (&kept.stored, printed.as_str(), decision.at.date_naive());
            paper::of_last_event(&matter, &form.id, about, desk, output)?
        }
    };
    let event = event
        .with("date", date_value(decision.at.date_naive()))
        .with_some("anyway", decision.anyway.as_deref());
    Ok(Draft { kept, begins, event, number, papers })
}

/// Takes the numbers, then writes the papers, and last the events that name them.
fn write(
    mut drafts: Vec<Draft>,
    decision: &Decision,
    writer: &mut Writer<'_>,
    desk: &Desk,
) -> Result<Vec<Written>> {
    keep_numbers(&drafts, decision, writer, desk)?;
    let counts: Vec<usize> = drafts.iter().map(|draft| draft.papers.len()).collect();
    let bytes = drafts.iter_mut().flat_map(|draft| std::mem::take(&mut draft.papers)).collect();
    let mut made = writer.create_papers(bytes)?.into_iter();
    let mut files = Vec::with_capacity(drafts.len());
    let mut events = Vec::with_capacity(drafts.len());
    for (draft, count) in drafts.iter().zip(counts) {
        let papers: Vec<_> = made.by_ref().take(count).collect();
        let event = paper::attach(draft.event.clone(), &papers);
        files.push(papers.into_iter().map(|paper| paper.file).collect::<Vec<String>>());
        let told: Vec<NewEvent> = draft.begins.clone().into_iter().chain([event]).collect();
        events.push((&draft.kept.stored, told));
    }
    let longer = writer.append_all(events)?;
    let told = drafts.iter().zip(files);
    Ok(longer
        .into_iter()
        .zip(told)
        .map(|(stored, (draft, files))| {
            (stored, draft.event.kind.clone(), draft.number.clone(), files)
        })
        .collect())
}

/// Takes the numbers of a series that were promised; one that was typed is not given again.
fn keep_numbers(
    drafts: &[Draft],
    decision: &Decision,
    writer: &mut Writer<'_>,
    desk: &Desk,
) -> Result<()> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for draft in drafts {
        let law = desk.law(&draft.kept.stored.case)?;
        let form = law.event(&draft.event.kind).and_then(|rule| form(rule, law, desk));
        let Some(form) = form.filter(|form| !form.series.is_empty()) else { continue };
        decision.keep_number(&form.id, law, writer)?;
        *counts.entry(form.series.clone()).or_default() += 1;
    }
    if decision.chancery.is_none() {
        for (series, count) in counts {
            writer.take_numbers(&series, decision.at.year(), count)?;
        }
    }
    Ok(())
}

fn answer(written: &[Written], desk: &Desk, output: &mut Output<'_>) -> Result<()> {
    let mut rows = Vec::new();
    let mut table = Table::new(&["case", "student", "event", "number", "stage", "file"]);
    for (stored, kind, number, files) in written {
        let matter = desk.matter(&stored.case)?;
        let year = matter.year();
        let stage = year.as_ref().map_or("", |year| year.stage);
        let case = stored.case.header.number.to_string();
        rows.push(json!({
            "case": case,
            "event": kind,
            "number": number,
            "school_year": year.as_ref().map(|year| year.school_year),
            "stage": stage,
            "state": matter.state(),
            "papers": files,
        }));
        table.rows.push(vec![
            case,
            stored.case.header.person().to_owned(),
            output.term("event", kind),
            number.clone().unwrap_or_default(),
            output.term("stage", stage),
            files.join(", "),
        ]);
    }
    if output.format() == Format::Json {
        output.json(json!({ "externs": Value::Array(rows) }));
    } else {
        output.table(&table);
    }
    Ok(())
}
