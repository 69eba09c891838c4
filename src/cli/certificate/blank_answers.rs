//! What the register of blanks answers: what is left, what was given out, where a blank is.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{register, typed_blank};
use crate::{
    certificate::blank::{Balance, Blank, BlankKind, Blanks, EntryKind, Handing},
    cli::{
        Outcome,
        arguments::{BlanksBalance, BlanksList, BlanksShow, Format},
        desk::Desk,
        output::{Output, Table},
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, Result, codes},
    procedure::Status,
};

pub(super) fn balance(arguments: &BlanksBalance, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let register = register(desk, day(arguments.as_of.as_deref(), desk)?)?;
    let balances = register.balance();
    if output.format() == Format::Json {
        let rows: Vec<Value> =
            balances.iter().map(|((kind, series), one)| balance_json(kind, series, one)).collect();
        output.json(json!({ "blanks": rows }));
        return Ok(Exit::Fine);
    }
    if balances.is_empty() {
        output.say("blanks-none", &[]);
    }
    let mut table = Table::new(&[
        "blank_document",
        "cover",
        "series",
        "received_count",
        "issued_count",
        "handed_over_count",
        "spoiled_count",
        "left_count",
        "in_stock",
    ]);
    for ((kind, series), balance) in &balances {
        let ranges: Vec<String> = balance.in_stock.iter().map(numbers).collect();
        table.rows.push(vec![
            output.term("blank-document", &kind.document),
            output.term("blank-cover", &kind.cover),
            series.clone(),
            balance.received.to_string(),
            balance.issued.to_string(),
            balance.handed_over.to_string(),
            balance.spoiled.to_string(),
            balance.left().to_string(),
            ranges.join(", "),
        ]);
    }
    output.table(&table);
    Ok(Exit::Fine)
}

/// The day that one looks from, if one is chosen.
fn day(typed: Option<&str>, desk: &Desk) -> Result<Option<NaiveDate>> {
    typed.map(|day| desk.day("--as-of", day)).transpose()
}

fn handing(blank: &Blank<'_>, desk: &Desk, today: NaiveDate) -> Result<Option<Handing>> {
    Handing::of(blank, &desk.rules, &desk.calendar, today)
}

/// A range without its series, which stands beside it.
fn numbers(blanks: &Blanks) -> String {
    let whole = blanks.to_string();
    whole.split_once(' ').map_or(whole.clone(), |(_, numbers)| numbers.to_owned())
}

fn balance_json(kind: &BlankKind, series: &str, balance: &Balance) -> Value {
    json!({
        "document": kind.document,
        "cover": kind.cover,
        "series": series,
        "received": balance.received,
        "issued": balance.issued,
        "handed_over": balance.handed_over,
        "spoiled": balance.spoiled,
        "left": balance.left(),
        "in_stock": balance.in_stock.iter().map(ToString::to_string).collect::<Vec<_>>(),
    })
}

pub(super) fn list(arguments: &BlanksList, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let chosen = day(arguments.as_of.as_deref(), desk)?;
    let register = register(desk, chosen)?;
    let today = chosen.unwrap_or(desk.clock.today());
    let mut lines = Vec::new();
    for blank in register.touched() {
        let handing = handing(&blank, desk, today)?;
        let of_state = arguments.state.as_deref().is_none_or(|state| state == blank.state.as_str());
        let overdue = handing.as_ref().is_some_and(|one| one.status == Status::Overdue);
        if of_state && (overdue || !arguments.overdue) {
            lines.push((blank, handing));
        }
    }
    if output.format() == Format::Json {
        let rows: Vec<Value> = lines
            .iter()
            .map(|(blank, handing)| blank_json(blank, handing.as_ref(), false))
            .collect();
        output.json(json!({ "blanks": rows }));
    } else {
        if lines.is_empty() && !arguments.overdue {
            output.say("blanks-none", &[]);
        }
        list_table(&lines, output);
    }
    let failed = arguments.overdue && !lines.is_empty();
    Ok(if failed { Exit::Findings } else { Exit::Fine })
}

fn list_table(lines: &[(Blank<'_>, Option<Handing>)], output: &mut Output<'_>) {
    let mut table =
        Table::new(&["blank", "blank_document", "state", "holder", "date", "due", "status"]);
    for (blank, handing) in lines {
        let last = blank.entries.last().map(|entry| entry.on.to_string()).unwrap_or_default();
        let (due, status) = match handing {
            Some(one) => (one.due.to_string(), output.term("status", one.status.as_str())),
            None => (String::new(), String::new()),
        };
        table.rows.push(vec![
            blank.number.to_string(),
            output.term("blank-document", &blank.kind.document),
            output.term("blank-state", blank.state.as_str()),
            holder(blank),
            last,
            due,
            status,
        ]);
    }
    output.table(&table);
}

pub(super) fn show(arguments: &BlanksShow, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let number = typed_blank(&arguments.blank)?;
    let register = register(desk, None)?;
    let Some(blank) = register.blank(&number) else {
        let unknown = Diagnostic::error(codes::BLANK_UNKNOWN).with("blanks", number.to_string());
        return Err(Diagnostics::from(unknown).into());
    };
    let handing = handing(&blank, desk, desk.clock.today())?;
    if output.format() == Format::Json {
        output.json(json!({ "blank": blank_json(&blank, handing.as_ref(), arguments.full) }));
        return Ok(Exit::Fine);
    }
    output.tell(
        "blank-head",
        &[
            ("blank", number.to_string().into()),
            ("document", output.term("blank-document", &blank.kind.document).into()),
            ("cover", output.term("blank-cover", &blank.kind.cover).into()),
            ("state", output.term("blank-state", blank.state.as_str()).into()),
        ],
    );
    history(&blank, arguments.full, output);
    if let Some(handing) = handing {
        let status = output.term("status", handing.status.as_str());
        let cite = output.cite(handing.cite);
        output.tell(
            "blank-handing",
            &[("due", handing.due.into()), ("status", status.into()), ("cite", cite.into())],
        );
    }
    Ok(Exit::Fine)
}

fn history(blank: &Blank<'_>, full: bool, output: &mut Output<'_>) {
    let mut table = Table::new(&["n", "date", "event", "details"]);
    for entry in &blank.entries {
        let iin = entry.iin.as_ref().map(|iin| if full { iin.to_string() } else { iin.masked() });
        let decided = entry.decided.map(|day| day.to_string());
        let case = entry.case.as_ref().map(ToString::to_string);
        let details = [
            ("act", entry.act.clone()),
            ("holder", entry.holder.clone()),
            ("iin", iin),
            ("decided", decided),
            ("basis", entry.ground.clone()),
            ("duplicate-of", entry.original.clone()),
            ("case", case),
            ("to", entry.to.clone()),
            ("power", entry.power.clone()),
            ("reason", entry.reason.clone()),
        ];
        let details: Vec<String> = details
            .into_iter()
            .filter_map(|(name, value)| {
                Some(format!(
                    "{}: {}",
                    output.words().text(&format!("blank-detail-{name}")),
                    value?
                ))
            })
            .collect();
        table.rows.push(vec![
            entry.number().to_string(),
            entry.on.to_string(),
            output.term("blank-entry", entry.kind.as_str()),
            details.join("; "),
        ]);
    }
    output.table(&table);
}

fn holder(blank: &Blank<'_>) -> String {
    let issued = blank.entry(EntryKind::Issued);
    issued.and_then(|entry| entry.holder.clone()).unwrap_or_default()
}

fn blank_json(blank: &Blank<'_>, handing: Option<&Handing>, full: bool) -> Value {
    let entries: Vec<Value> = blank
        .entries
        .iter()
        .map(|entry| {
            let (kind, on) = (entry.kind.as_str(), entry.on.to_string());
            json!({ "n": entry.n, "desk": entry.desk, "kind": kind, "on": on })
        })
        .collect();
    let issued = blank.entry(EntryKind::Issued);
    let iin = issued.and_then(|entry| entry.iin.as_ref());
    json!({
        "blank": blank.number.to_string(),
        "document": blank.kind.document,
        "cover": blank.kind.cover,
        "state": blank.state.as_str(),
        "holder": issued.and_then(|entry| entry.holder.as_deref()),
        "iin": iin.map(|iin| if full { iin.to_string() } else { iin.masked() }),
        "duplicate_of": issued.and_then(|entry| entry.original.as_deref()),
        "case": issued.and_then(|entry| entry.case.as_ref()).map(ToString::to_string),
        "due": handing.map(|one| one.due.to_string()),
        "status": handing.map(|one| one.status.as_str()),
        "readings": handing.map_or(&[][..], |one| one.readings),
        "entries": entries,
    })
}
