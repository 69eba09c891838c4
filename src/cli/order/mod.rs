//! `order`: the permission. One order for some cases, and an extract for each (O61 p.23).

mod issue;

use serde_json::json;

use super::{
    Outcome,
    arguments::{self, Format},
    decision::Decision,
    desk::Desk,
    output::Output,
    papers,
};
use crate::{
    case::Case,
    diagnostic::{Diagnostics, Exit},
    procedure::Act,
    store::Order,
};
use issue::Issue;

pub(super) fn run(arguments: &arguments::Order, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut writer = desk.directory.write(desk.stamp("order"))?;
    issue::finish_orders(desk, &mut writer, output)?;
    let stored = desk.cases(&arguments.cases)?;
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
    let own = decision.own_number("order", law, &mut writer);
    let order = Order {
        format: 1,
        number: own.clone(),
        chancery: decision.chancery.clone(),
        date: decision.at.date_naive(),
        at: decision.at,
        cases: cases.iter().map(|case| case.header.number.clone()).collect(),
        recorded: desk.clock.now,
        by: desk.user.clone(),
        anyway: decision.anyway.clone(),
    };
    // The papers are made before anything is written: what keeps one from being made
    // leaves no order behind.
    let issue = Issue::make(order, stored, desk)?;
    decision.keep_number("order", law, &mut writer)?;
    writer.take_number(own.prefix(), own.year())?;
    writer.create_order(&issue.order)?;
    let files = issue.write(&mut writer, desk, output)?;
    let stored = &issue.stored;
    for one in stored {
        papers::warn_late(one, desk, output)?;
    }
    let number = issue.order.printed_number();
    match output.format() {
        Format::Json => output.json(json!({
            "order": own.to_string(),
            "number": number,
            "date": issue.order.date.to_string(),
            "cases": issue.order.cases.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "papers": files,
        })),
        _ => output.tell(
            "order-done",
            &[
                ("number", number.into()),
                ("date", issue.order.date.into()),
                ("count", stored.len().into()),
            ],
        ),
    }
    Ok(Exit::Fine)
}
