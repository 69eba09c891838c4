//! `form issue order`: the paper of an order whose file was lost, made again from its cases as they
//! stood when it was signed. An order is signed once, so its paper has no revision: it is made
//! again byte for byte, or not at all.

use serde_json::json;

use crate::{
    case::{Case, CaseNumber},
    cli::{
        Outcome,
        arguments::{FormIssue, FormLanguage, Format},
        desk::Desk,
        order,
        output::Output,
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, Place, Result, codes},
    digest::sha256,
    store::{Order, Writer},
};

/// The order that is named as if it were a case, if its paper is asked for: in Kazakh, as it was
/// signed.
///
/// # Errors
/// `cannot-read`, `invalid-record`.
pub(super) fn named(arguments: &FormIssue, desk: &Desk) -> Result<Option<Order>> {
    match arguments.case.parse() {
        Ok(number) if is_asked_for(arguments) => desk.directory.order(&number),
        _ => Ok(None),
    }
}

/// The order by which a case got its permission, if its paper is asked for.
///
/// # Errors
/// `cannot-read`, `invalid-record`.
pub(super) fn of_case(arguments: &FormIssue, case: &Case, desk: &Desk) -> Result<Option<Order>> {
    let number = case.events.iter().rev().find_map(|event| event.text("order"));
    match number.map(str::parse::<CaseNumber>) {
        Some(Ok(number)) if is_asked_for(arguments) => desk.directory.order(&number),
        _ => Ok(None),
    }
}

fn is_asked_for(arguments: &FormIssue) -> bool {
    arguments.name.form == order::ORDER && arguments.name.language == FormLanguage::Kk
}

/// Makes sure that the paper lies where it lay, as it was signed; `writer` keeps others away.
///
/// # Errors
/// `paper-not-remade`: with its digest on record it comes out otherwise, or something else lies
/// in its place; what keeps its cases from being read; `cannot-write`.
pub(super) fn run(
    order: Order,
    _writer: &Writer<'_>,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let (number, printed) = (order.number.to_string(), order.printed_number());
    let file = desk.directory.order_paper(&order.number);
    let digest = order.paper.clone().unwrap_or_default();
    let there = desk.directory.paper(&file);
    let lost = there.is_none();
    let bytes = match there {
        Some(bytes) => bytes,
        None => order::paper_again(order, desk, output)?,
    };
    if sha256(&bytes) != digest {
        return Err(Diagnostics::from(
            Diagnostic::error(codes::PAPER_NOT_REMADE)
                .with("number", number)
                .with("lost", if lost { "yes" } else { "" })
                .at(Place::File(file.into())),
        )
        .into());
    }
    if lost {
        desk.directory.restore_paper(&file, &bytes)?;
    }
    if output.format() == Format::Json {
        output.json(json!({
            "order": number,
            "form": order::ORDER,
            "number": printed,
            "revision": 1,
            "paper": file,
            "digest": format!("sha256:{digest}"),
            "new": false,
            "restored": lost,
        }));
        return Ok(Exit::Fine);
    }
    let key = if lost { "order-paper-again" } else { "order-paper-there" };
    output.tell(key, &[("number", printed.into()), ("path", file.into())]);
    Ok(Exit::Fine)
}
