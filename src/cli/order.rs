//! `order`: the permission. One order for some cases, and an extract for each (O61 p.23).

use serde_json::json;

use super::{
    Outcome,
    arguments::{self, Format},
    decision::Decision,
    desk::Desk,
    output::Output,
    papers::{self, Letterhead},
};
use crate::{
    case::{Case, NewEvent, date_value},
    diagnostic::{Diagnostics, Exit},
    procedure::Act,
    store::{Order, StoredCase},
};

pub(super) fn run(arguments: &arguments::Order, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let decision = Decision::read(&arguments.decision, arguments.reason.as_deref(), desk)?;
    let date = decision.at.date_naive();
    let mut writer = desk.directory.write(desk.stamp("order"))?;
    decision.refuse_taken_number(Act::Order, desk)?;
    let stored = desk.cases(&arguments.cases)?;
    let mut problems = Diagnostics::default();
    for one in &stored {
        let permitted =
            desk.matter(&one.case).and_then(|matter| matter.permit(Act::Order, decision.at));
        problems.gather(decision.weigh(permitted, output));
    }
    problems.or(())?;
    // The papers are made before anything is written: what keeps one from being made
    // leaves no order behind.
    let office = Letterhead::of(desk, date)?;
    let law = desk.law(&stored[0].case)?;
    let own = decision.own_number("order", law, &mut writer);
    let number = decision.number("order", law, &mut writer);
    let cases: Vec<&Case> = stored.iter().map(|one| &one.case).collect();
    let order_pdf = papers::make(
        &law.service,
        "order",
        &papers::order(&cases, &number, date, &office),
        decision.at,
    )?;
    let extracts = cases
        .iter()
        .map(|case| {
            papers::make(
                &law.service,
                "extract",
                &papers::extract(case, date, &office),
                decision.at,
            )
        })
        .collect::<crate::diagnostic::Result<Vec<_>>>()?;

    writer.take_number(own.prefix(), own.year())?;
    writer.create_order(&Order {
        number: own.clone(),
        chancery: decision.chancery.clone(),
        date,
        cases: cases.iter().map(|case| case.header.number.clone()).collect(),
        recorded: desk.clock.now,
        by: desk.user.clone(),
        anyway: decision.anyway.clone(),
    })?;
    let order_paper = writer.create_paper(&own, "order", &order_pdf)?;
    papers::say_paper(&order_paper, desk, output);
    let mut files = vec![order_paper.file];
    for (one, pdf) in stored.iter().zip(&extracts) {
        let paper = writer.create_paper(&one.case.header.number, "extract", pdf)?;
        let granted = NewEvent::new(Act::Order.event(), decision.at)
            .with("order", own.to_string())
            .with("number", number.as_str())
            .with("date", date_value(date))
            .with("paper", paper.file.as_str())
            .with("digest", paper.digest.as_str())
            .with_some("anyway", decision.anyway.as_deref());
        writer.append(one, vec![granted])?;
        papers::say_paper(&paper, desk, output);
        files.push(paper.file);
    }
    warn_late(&stored, desk, output)?;
    match output.format() {
        Format::Json => output.json(json!({
            "order": own.to_string(),
            "number": number,
            "date": date.to_string(),
            "cases": cases.iter().map(|case| case.header.number.to_string()).collect::<Vec<_>>(),
            "papers": files,
        })),
        _ => output.tell(
            "order-done",
            &[("number", number.into()), ("date", date.into()), ("count", stored.len().into())],
        ),
    }
    Ok(Exit::Fine)
}

/// A permission after the term is given and shown late, never backdated.
fn warn_late(
    stored: &[StoredCase],
    desk: &Desk,
    output: &mut Output<'_>,
) -> crate::diagnostic::Result<()> {
    for one in stored {
        let matter = desk.matter(&one.case)?;
        if let Some(due) = matter.due("term")?.filter(|due| *due < desk.clock.today()) {
            let case = one.case.header.number.to_string();
            output.say("decided-late", &[("case", case.into()), ("due", due.into())]);
        }
    }
    Ok(())
}
