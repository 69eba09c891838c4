//! What an order leads to: its paper, an extract and an event for each case. The order's own
//! file comes first; what was cut short after it is finished from it.

use chrono::Datelike;

use crate::{
    case::{Case, NewEvent, date_value},
    cli::{
        desk::Desk,
        output::Output,
        papers::{self, Letterhead},
    },
    diagnostic::Result,
    procedure::Act,
    store::{Order, StoredCase, Writer},
};

/// An order with its papers made, ready to be written.
pub(super) struct Issue {
    pub order: Order,
    /// Its cases, in the order of the paper.
    pub stored: Vec<StoredCase>,
    order_pdf: Vec<u8>,
    extracts: Vec<Vec<u8>>,
}

impl Issue {
    /// Makes the papers.
    ///
    /// # Errors
    /// What the settings, the forms or the font have against them.
    pub(super) fn make(order: Order, stored: Vec<StoredCase>, desk: &Desk) -> Result<Self> {
        let office = Letterhead::of(desk, order.date)?;
        let law = desk.law(&stored[0].case)?;
        let cases: Vec<&Case> = stored.iter().map(|one| &one.case).collect();
        let values = papers::order(&cases, &order.printed_number(), order.date, &office);
        let order_pdf = papers::make(&law.service, "order", &values, order.at)?;
        let extract = |case: &&Case| {
            let values = papers::extract(case, law, order.date, &office);
            papers::make(&law.service, "extract", &values, order.at)
        };
        let extracts = cases.iter().map(extract).collect::<Result<_>>()?;
        Ok(Self { order, stored, order_pdf, extracts })
    }

    /// Writes the papers and the events that are not there yet.
    ///
    /// # Errors
    /// `cannot-write`, `changed-meanwhile`; the next `order` finishes it then.
    pub(super) fn write(
        &self,
        writer: &mut Writer<'_>,
        desk: &Desk,
        output: &mut Output<'_>,
    ) -> Result<Vec<String>> {
        let own = self.order.number.to_string();
        let order_paper = writer.create_paper(&self.order.number, "order", &self.order_pdf)?;
        papers::say_paper(&order_paper, desk, output);
        let mut files = vec![order_paper.file];
        for (one, pdf) in self.stored.iter().zip(&self.extracts) {
            if is_granted_by(&self.order, one) {
                continue;
            }
            let paper = writer.create_paper(&one.case.header.number, "extract", pdf)?;
            let kind = Act::Order.event(desk.law(&one.case)?);
            let granted = NewEvent::new(kind, self.order.at)
                .with("order", own.as_str())
                .with("number", self.order.printed_number())
                .with("date", date_value(self.order.date))
                .with("paper", paper.file.as_str())
                .with("digest", paper.digest.as_str())
                .with_some("anyway", self.order.anyway.as_deref());
            writer.append(one, vec![granted])?;
            papers::say_paper(&paper, desk, output);
            files.push(paper.file);
        }
        Ok(files)
    }
}

/// Finishes the orders of this year and the last that were cut short: signed, and not yet
/// written into all their cases.
///
/// # Errors
/// What keeps an order or a case from being read, or a paper from being made.
pub(super) fn finish_orders(
    desk: &Desk,
    writer: &mut Writer<'_>,
    output: &mut Output<'_>,
) -> Result<()> {
    let year = desk.clock.today().year();
    for year in [year - 1, year] {
        for order in desk.directory.orders(year)? {
            let cases = order.cases.iter().map(|number| desk.directory.read(number));
            let stored = cases.collect::<Result<Vec<StoredCase>>>()?;
            if stored.is_empty() || stored.iter().all(|one| is_granted_by(&order, one)) {
                continue;
            }
            output.say("order-finished", &[("number", order.number.to_string().into())]);
            Issue::make(order, stored, desk)?.write(writer, desk, output)?;
        }
    }
    Ok(())
}

fn is_granted_by(order: &Order, stored: &StoredCase) -> bool {
    let number = order.number.to_string();
    stored.case.events.iter().any(|event| event.text("order") == Some(number.as_str()))
}
