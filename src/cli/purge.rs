//! `purge`: cases that ended long ago are taken away, and a record of it stays.
//!
//! How long an office keeps its cases is not in the law the program holds: the office says it,
//! with the act it goes by. The program only holds it to what must never go: a case that is not
//! ended, or whose complaint is not answered.

use std::collections::BTreeSet;

use chrono::{Datelike, Months, NaiveDate};
use serde_json::{Value, json};

use super::{
    Outcome,
    admission::{
        commission::{self, Stored},
        due::SERVICE,
    },
    arguments::{self, Format},
    decision::{missing_option, needed},
    desk::{Desk, invalid_option},
    order,
    output::{Output, Table},
    wizard::{self, Asking},
};
use crate::{
    case::CaseNumber,
    diagnostic::{Diagnostics, Exit, Result},
    law::StateOutcome,
    procedure::Matter,
    store::{PURGES, Purge, PurgedCase, StoredCase},
};

/// What is said of a commission in place of a state.
const KEPT: &str = "kept";

pub(super) fn run(arguments: &arguments::Purge, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let before = before(&arguments.older_than, desk.clock.today())?;
    if arguments.dry_run {
        return Ok(list(desk, before, output).1);
    }
    let reason = needed("--reason", arguments.reason.as_deref())?;
    let act = arguments.act.as_deref().map(|act| needed("--act", Some(act))).transpose()?;
    let mut listed = None;
    if !arguments.yes {
        let (numbers, exit) = list(desk, before, output);
        if desk.asking == Asking::Never {
            return Err(Diagnostics::from(missing_option("--yes")).into());
        }
        if numbers.is_empty() {
            return Ok(exit);
        }
        if !wizard::agreed("purge-ask", &[("count", numbers.len().into())], output)? {
            return Ok(Exit::Interrupted);
        }
        listed = Some(numbers);
    }
    let mut writer = order::writer("purge", desk, output)?;
    let (mut going, problems) = ended(desk, before);
    // What came to its end since it was listed was not agreed to.
    going.retain(|one| listed.as_ref().is_none_or(|listed| listed.contains(&one.case.number)));
    output.diagnose_all(&problems);
    if going.is_empty() {
        answer(None, before, &going, output);
        return Ok(problems.exit());
    }
    let cases: Vec<PurgedCase> = going.iter().map(|going| going.case.clone()).collect();
    let orders = desk.directory.orders_without_cases(&cases)?;
    let number = writer.take_number(PURGES, desk.clock.now.year())?;
    writer.purge(Purge {
        format: 1,
        number: number.clone(),
        older_than: arguments.older_than.clone(),
        before,
        reason: reason.to_owned(),
        act: act.map(str::to_owned),
        recorded: desk.clock.now,
        by: desk.user.clone(),
        orders,
        marks: toml::Table::new(),
        cases,
    })?;
    drop(writer);
    answer(Some(&number), before, &going, output);
    Ok(problems.exit())
}

/// Lists what would go, without the right to write: the numbers.
fn list(desk: &Desk, before: NaiveDate, output: &mut Output<'_>) -> (BTreeSet<CaseNumber>, Exit) {
    let (going, problems) = ended(desk, before);
    output.diagnose_all(&problems);
    answer(None, before, &going, output);
    (going.into_iter().map(|one| one.case.number).collect(), problems.exit())
}

/// The day an age before today: whole years (`5y`) or months (`60m`) of the calendar.
fn before(age: &str, today: NaiveDate) -> Result<NaiveDate> {
    let split = age.len().saturating_sub(1);
    let count = age.get(..split).and_then(|count| count.parse::<u32>().ok());
    let months = match (count, age.get(split..)) {
        (Some(count @ 1..=100), Some("y")) => Some(count * 12),
        (Some(count @ 1..=1200), Some("m")) => Some(count),
        _ => None,
    };
    months
        .and_then(|months| today.checked_sub_months(Months::new(months)))
        .ok_or_else(|| invalid_option("--older-than", age, "expected-age").into())
}

/// A case about to go.
struct Going {
    case: PurgedCase,
    service: String,
    state: String,
}

/// The cases that had ended before a day; those that cannot be read or judged stay, and are said.
fn ended(desk: &Desk, before: NaiveDate) -> (Vec<Going>, Diagnostics) {
    let (cases, mut problems) = desk.directory.read_all();
    let mut going = Vec::new();
    for stored in &cases {
        let last = last_of(stored);
        if last >= before {
            continue;
        }
        let Some(matter) = problems.gather(desk.matter(&stored.case)) else { continue };
        if has_ended(&matter) {
            going.push(Going {
                case: PurgedCase::of(stored, last),
                service: stored.case.header.service.clone(),
                state: matter.state().to_owned(),
            });
        }
    }
    going.extend(problems.gather(commissions(desk, before)).unwrap_or_default());
    (going, problems)
}

/// The commissions whose time of keeping is over (O20 p.6) and of which nothing was typed since a
/// day; those that had no final meeting stay.
fn commissions(desk: &Desk, before: NaiveDate) -> Result<Vec<Going>> {
    let mut going = Vec::new();
    for Stored { commission, text } in commission::all(desk)? {
        let last = commission.last_day();
        let is_over = commission.kept()?.is_some_and(|kept| kept.until < desk.clock.today());
        if is_over && last < before {
            going.push(Going {
                case: PurgedCase::of_text(commission.number.clone(), &text, last),
                service: SERVICE.to_owned(),
                state: KEPT.to_owned(),
            });
        }
    }
    Ok(going)
}

/// The day of the last that happened to a case or was written into it.
fn last_of(stored: &StoredCase) -> NaiveDate {
    let header = &stored.case.header;
    let events = stored.case.events.iter().flat_map(|event| [event.at, event.recorded]);
    let moments = events.chain([header.received]).chain(header.recorded);
    moments.map(|moment| moment.date_naive()).fold(header.registered, NaiveDate::max)
}

/// Whether nothing is waited for any more: the application came to its end, what its state waits for
/// is done, and every complaint was answered.
fn has_ended(matter: &Matter<'_>) -> bool {
    let is_done = |step: &String| {
        let mut named = matter.law.steps.iter().filter(|one| one.id == *step);
        named.any(|one| matter.done(one, None).is_some())
    };
    let is_end = matter.state_rule().is_some_and(|state| {
        state.outcome != StateOutcome::Standing && state.awaits.iter().all(is_done)
    });
    is_end && matter.complaints().iter().all(|complaint| complaint.closed)
}

fn answer(
    number: Option<&CaseNumber>,
    before: NaiveDate,
    going: &[Going],
    output: &mut Output<'_>,
) {
    if output.format() == Format::Json {
        let case = |going: &Going| -> Value {
            json!({
                "case": going.case.number.to_string(),
                "service": going.service,
                "state": going.state,
                "last": going.case.last.to_string(),
            })
        };
        return output.json(json!({
            "purge": number.map(ToString::to_string),
            "before": before.to_string(),
            "cases": going.iter().map(case).collect::<Vec<_>>(),
        }));
    }
    let mut table = Table::new(&["case", "state", "last"]);
    for one in going {
        let state = output.term("state", &one.state);
        table.rows.push(vec![one.case.number.to_string(), state, one.case.last.to_string()]);
    }
    output.table(&table);
    let count = ("count", going.len().into());
    match number {
        _ if going.is_empty() => output.say("purge-none", &[("before", before.into())]),
        None => output.say("purge-would", &[count, ("before", before.into())]),
        Some(number) => {
            output.say("purge-done", &[count, ("number", number.to_string().into())]);
        }
    }
}
