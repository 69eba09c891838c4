//! `order`: the permission. One order for some cases, and an extract for each (O61 p.23).

mod issue;

use std::collections::BTreeMap;

use chrono::Datelike;
use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, Format},
    decision::Decision,
    desk::Desk,
    output::Output,
    paper, wizard,
};
use crate::{
    case::{Case, CaseNumber},
    diagnostic::{Diagnostics, Exit, Result, Severity},
    procedure::Act,
    store::{Order, Paper, StoredCase, Writer},
};
use issue::{Covered, Issue};
pub(super) use issue::{ORDER, paper_again};

pub(super) fn run(arguments: &arguments::Order, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let Some(arguments) = wizard::closing(arguments, desk, output)? else {
        return Ok(Exit::Interrupted);
    };
    let mut writer = desk.directory.write(desk.stamp("order"))?;
    let finished = finish_all(desk, &mut writer, output)?;
    let mut stored = desk.cases(&arguments.cases)?;
    // The officer repeats an order that was cut short: there is nothing left to do.
    stored.retain(|one| !finished.contains(&one.case.header.number));
    if stored.is_empty() {
        return Ok(Exit::Fine);
    }
    let cases: Vec<&Case> = stored.iter().map(|one| &one.case).collect();
    let reason = arguments.reason.as_deref();
    let decision = Decision::read(&arguments.decision, reason, cases.iter().copied(), desk)?;
    decision.say_future(desk, output);
    let mut problems = Diagnostics::default();
    for one in &stored {
        let permitted =
            desk.matter(&one.case).and_then(|matter| matter.permit(Act::Order, decision.at));
        problems.gather(decision.weigh(permitted, output));
    }
    problems.or(())?;
    let law = desk.law(&stored[0].case)?;
    decision.refuse_taken_number(Act::Order, law, desk)?;
    let groups: Vec<Vec<StoredCase>> = if arguments.each {
        stored.into_iter().map(|one| vec![one]).collect()
    } else {
        vec![stored]
    };
    let numbers = decision.own_numbers("order", law, groups.len(), &mut writer);
    let covered = numbers
        .iter()
        .zip(groups)
        .map(|(number, stored)| Covered::new(order(number, &stored, &decision, desk), stored))
        .collect();
    // The papers are made before anything is written: what keeps one from being made
    // leaves no order behind.
    let issue = Issue::make(covered, desk, &writer, output)?;
    decision.keep_number("order", law, &mut writer)?;
    take(&numbers, &mut writer)?;
    let orders: Vec<&Order> = issue.covered.iter().map(|one| &one.order).collect();
    writer.create_orders(&orders)?;
    let written = issue.write(&mut writer, desk, output)?;
    writer.end_orders()?;
    for one in written.covered.iter().flat_map(|covered| &covered.stored) {
        paper::warn_late(one, desk, output)?;
    }
    answer(&written.covered, &written.papers, arguments.each, output);
    Ok(Exit::Fine)
}

/// The right to write, once the orders that a cut-short writer left are finished. What keeps
/// one from being finished is said and keeps no fact from being recorded; the next `order`
/// stops at it.
///
/// # Errors
/// `busy`.
pub(super) fn writer<'d>(
    verb: &'static str,
    desk: &'d Desk,
    output: &mut Output<'_>,
) -> Result<Writer<'d>> {
    let mut writer = desk.directory.write(desk.stamp(verb))?;
    let finished = desk
        .directory
        .orders_under_way()
        .and_then(|orders| issue::finish_orders(orders, desk, &mut writer, output));
    if let Err(mut problems) = finished {
        for problem in &mut problems.0 {
            problem.severity = Severity::Warning;
        }
        output.diagnose_all(&problems);
    }
    Ok(writer)
}

/// Finishes what is under way, and what the orders of this year and the last still lack.
fn finish_all(
    desk: &Desk,
    writer: &mut Writer<'_>,
    output: &mut Output<'_>,
) -> Result<Vec<CaseNumber>> {
    let year = desk.clock.today().year();
    let mut orders = desk.directory.orders(year - 1)?;
    orders.extend(desk.directory.orders(year)?);
    issue::finish_orders(orders, desk, writer, output)
}

fn order(number: &CaseNumber, stored: &[StoredCase], decision: &Decision, desk: &Desk) -> Order {
    Order {
        format: 1,
        number: number.clone(),
        chancery: decision.chancery.clone(),
        date: decision.at.date_naive(),
        at: decision.at,
        cases: stored.iter().map(|one| one.case.header.number.clone()).collect(),
        recorded: desk.clock.now,
        by: desk.user.clone(),
        anyway: decision.anyway.clone(),
        paper: None,
        lengths: Vec::new(),
    }
}

/// Takes the numbers that were promised, the last of them at once.
fn take(numbers: &[CaseNumber], writer: &mut Writer<'_>) -> Result<()> {
    match numbers.last() {
        Some(last) => writer.start_after(last),
        None => Ok(()),
    }
}

fn answer(covered: &[Covered], papers: &[Paper], each: bool, output: &mut Output<'_>) {
    if output.format() == Format::Json {
        let files = by_record(papers);
        let mut answers: Vec<Value> =
            covered.iter().map(|one| as_json(&one.order, &files)).collect();
        return match answers.pop() {
            Some(only) if !each => output.json(only),
            last => {
                answers.extend(last);
                output.json(json!({ "orders": answers }));
            }
        };
    }
    for one in covered {
        output.tell(
            "order-done",
            &[
                ("number", one.order.printed_number().into()),
                ("date", one.order.date.into()),
                ("count", one.stored.len().into()),
            ],
        );
    }
}

/// Files of papers by the case or the order they belong to.
type Files<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// Papers lie in folders named by their records.
fn by_record(papers: &[Paper]) -> Files<'_> {
    let mut files = Files::new();
    for paper in papers {
        let record = paper.file.rsplit('/').nth(1).unwrap_or_default();
        files.entry(record).or_default().push(&paper.file);
    }
    files
}

/// An order as data, with its own papers and those of its cases.
fn as_json(order: &Order, files: &Files<'_>) -> Value {
    let cases: Vec<String> = order.cases.iter().map(ToString::to_string).collect();
    let number = order.number.to_string();
    let records = std::iter::once(&number).chain(&cases);
    let papers: Vec<&str> =
        records.filter_map(|record| files.get(record.as_str())).flatten().copied().collect();
    json!({
        "order": number,
        "number": order.printed_number(),
        "date": order.date.to_string(),
        "cases": cases,
        "papers": papers,
    })
}
