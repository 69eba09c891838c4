//! What orders lead to: their papers, an extract and an event for each case. An order's own
//! file comes first; what was cut short after it is finished from it.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::{
    case::{CaseNumber, Event, NewEvent, date_value},
    cli::{
        desk::Desk,
        output::Output,
        paper::{self, Maker, Sheet, facts},
    },
    diagnostic::{Diagnostic, Result, codes},
    digest::sha256,
    document::State,
    language::Language,
    law::Edition,
    procedure::{Act, Matter},
    store::{NewPaper, Order, Paper, StoredCase, Writer},
};

/// An order and the cases it covers, in the order of its paper.
pub(super) struct Covered {
    pub order: Order,
    /// The cases as they stand.
    pub stored: Vec<StoredCase>,
    /// The cases as they stood when the order was signed: what its papers say.
    signed: Vec<StoredCase>,
}

impl Covered {
    /// An order about to be signed.
    pub(super) fn new(order: Order, stored: Vec<StoredCase>) -> Self {
        let signed = stored.clone();
        Self { order, stored, signed }
    }

    /// An order signed before, with the cases as they stood then; a case changed by hand since
    /// is taken as it stands.
    fn signed_before(order: Order, stored: Vec<StoredCase>) -> Self {
        let as_signed = |(at, one): (usize, &StoredCase)| {
            let length = order.lengths.get(at);
            length.and_then(|length| one.as_long_as(*length)).unwrap_or_else(|| one.clone())
        };
        let signed = stored.iter().enumerate().map(as_signed).collect();
        Self { order, stored, signed }
    }

    /// The places of the cases that wait for their permission.
    fn waiting<'a>(&'a self, desk: &'a Desk) -> impl Iterator<Item = usize> + 'a {
        (0..self.stored.len()).filter(move |case| {
            !is_granted_by(&self.order, &self.stored[*case]) && self.stands(*case, desk)
        })
    }

    /// Whether a case still stands as the order found it, or goes on as if it did: one that
    /// ended meanwhile, such as by a withdrawal, is left as it is.
    fn stands(&self, case: usize, desk: &Desk) -> bool {
        let (signed, now) = (&self.signed[case], &self.stored[case]);
        let matter = desk.matter(&now.case);
        signed.text.len() == now.text.len()
            || matter.is_ok_and(|matter| matter.expects(Act::Order.event(matter.law)))
    }

    /// Names the cases of the order that ended before they got their permission.
    fn say_left(&self, desk: &Desk, output: &mut Output<'_>) -> Result<()> {
        for (at, now) in self.stored.iter().enumerate() {
            if is_granted_by(&self.order, now) || self.stands(at, desk) {
                continue;
            }
            let state = output.term("state", desk.matter(&now.case)?.state());
            let case = now.case.header.number.to_string();
            let order = self.order.number.to_string();
            output.say(
                "order-case-left",
                &[("case", case.into()), ("state", state.into()), ("number", order.into())],
            );
        }
        Ok(())
    }
}

/// Orders with their papers made, ready to be written.
pub(super) struct Issue {
    pub covered: Vec<Covered>,
    orders: Vec<NewPaper>,
    grants: Vec<Grant>,
}

/// What one case gets: its place among the orders and their cases, its event, its papers.
struct Grant {
    place: (usize, usize),
    event: NewEvent,
    papers: Vec<NewPaper>,
}

impl Issue {
    /// Makes the papers of orders, on all cores; each order learns the digest of its own.
    ///
    /// # Errors
    /// What the settings, the forms or the font have against them.
    pub(super) fn make(
        mut covered: Vec<Covered>,
        desk: &Desk,
        writer: &Writer<'_>,
        output: &mut Output<'_>,
    ) -> Result<Self> {
        let makers = Makers::of(&covered, desk, output)?;
        let orders: Vec<Option<NewPaper>> =
            covered.par_iter().map(|one| order_paper(one, &makers, desk)).collect::<Result<_>>()?;
        for (one, paper) in covered.iter_mut().zip(&orders) {
            if let Some(paper) = paper {
                one.order.paper = Some(sha256(&paper.bytes));
            }
            one.order.lengths = one.signed.iter().map(|signed| signed.text.len()).collect();
        }
        let orders = orders.into_iter().flatten().collect();
        let places: Vec<(usize, usize)> = covered
            .iter()
            .enumerate()
            .flat_map(|(at, one)| one.waiting(desk).map(move |case| (at, case)))
            .collect();
        let progress = output.progress("progress-papers", places.len());
        let done = AtomicUsize::new(0);
        let grants = places
            .into_par_iter()
            .map(|place| {
                let one = &covered[place.0];
                let grant = grant(&one.order, &one.signed[place.1], place, &makers, desk, writer);
                progress.step(done.fetch_add(1, Ordering::Relaxed) + 1);
                grant
            })
            .collect::<Result<_>>()?;
        Ok(Self { covered, orders, grants })
    }

    /// Writes the papers and the events that are not there yet.
    ///
    /// # Errors
    /// `cannot-write`, `changed-meanwhile`; the next `order` finishes it then.
    pub(super) fn write(
        self,
        writer: &mut Writer<'_>,
        desk: &Desk,
        output: &mut Output<'_>,
    ) -> Result<Written> {
        let counts: Vec<usize> = self.grants.iter().map(|grant| grant.papers.len()).collect();
        let (places, events): (Vec<_>, Vec<_>) =
            self.grants.iter().map(|grant| (grant.place, grant.event.clone())).unzip();
        let own = self.orders.len();
        let all = self.orders.into_iter().chain(self.grants.into_iter().flat_map(|g| g.papers));
        let papers = writer.create_papers(all.collect())?;
        let mut extracts = papers[own..].iter();
        let mut additions = Vec::with_capacity(events.len());
        for ((place, event), count) in places.into_iter().zip(events).zip(counts) {
            let papers: Vec<Paper> = extracts.by_ref().take(count).cloned().collect();
            let stored = &self.covered[place.0].stored[place.1];
            additions.push((stored, vec![paper::attach(event, &papers)]));
        }
        writer.append_all(additions)?;
        for paper in &papers {
            paper::say_paper(paper, desk, output);
        }
        Ok(Written { covered: self.covered, papers })
    }
}

/// What was written.
pub(super) struct Written {
    pub covered: Vec<Covered>,
    pub papers: Vec<Paper>,
}

/// The forms that orders need, read once: the order of each edition, and the extract in each
/// language.
struct Makers<'a>(Vec<Maker<'a>>);

/// The form of an order, and the name of its paper.
pub(in crate::cli) const ORDER: &str = "order";
const EXTRACT: &str = "extract";

impl<'a> Makers<'a> {
    fn of(covered: &[Covered], desk: &'a Desk, output: &mut Output<'_>) -> Result<Self> {
        let mut makers = Self(Vec::new());
        for one in covered {
            for stored in &one.stored {
                let law = desk.law(&stored.case)?;
                let extracts =
                    paper::languages(&stored.case).iter().map(|language| (EXTRACT, *language));
                for (form, language) in extracts.chain([(ORDER, Language::Kk)]) {
                    if makers.find(&law.id, form, language).is_none() {
                        let day = one.order.date;
                        makers.0.push(Maker::of(desk, law, form, language, day, output)?);
                    }
                }
            }
        }
        Ok(makers)
    }

    fn find(&self, law: &str, form: &str, language: Language) -> Option<&Maker<'a>> {
        let is_it = |maker: &&Maker<'_>| {
            (maker.law.id.as_str(), maker.rule.id.as_str(), maker.language) == (law, form, language)
        };
        self.0.iter().find(is_it)
    }

    fn maker(&self, law: &str, form: &'static str, language: Language) -> Result<&Maker<'a>> {
        self.find(law, form, language)
            .ok_or_else(|| Diagnostic::error(codes::INTERNAL).with("detail", form).into())
    }
}

/// The paper of an order.
fn order_paper(one: &Covered, makers: &Makers<'_>, desk: &Desk) -> Result<Option<NewPaper>> {
    let (order, stored) = (&one.order, &one.signed);
    let Some(first) = stored.first() else { return Ok(None) };
    let maker = makers.maker(&first.case.header.edition.id, ORDER, Language::Kk)?;
    let matters: Vec<Matter<'_>> =
        stored.iter().map(|one| desk.matter(&one.case)).collect::<Result<_>>()?;
    let number = order.printed_number();
    let facts = facts::of_order(&matters, &number, order.date, &maker.office);
    let bytes = maker.make(Sheet {
        record: order.number.clone(),
        number,
        date: order.date,
        created: order.recorded,
        states: stored.iter().map(state).collect(),
        revision: 1,
        facts,
    })?;
    Ok(Some(NewPaper { of: order.number.clone(), name: ORDER.to_owned(), bytes }))
}

/// The paper of an order once more, from its cases as they stood when it was signed.
///
/// # Errors
/// What keeps its cases or its form from being read.
pub(in crate::cli) fn paper_again(
    order: Order,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<Vec<u8>> {
    let cases = order.cases.iter().map(|number| desk.directory.read(number));
    let stored = cases.collect::<Result<Vec<StoredCase>>>()?;
    let one = Covered::signed_before(order, stored);
    let makers = Makers::of(std::slice::from_ref(&one), desk, output)?;
    Ok(order_paper(&one, &makers, desk)?.map(|paper| paper.bytes).unwrap_or_default())
}

/// The event that a case gets from its order, and its extracts.
fn grant(
    order: &Order,
    stored: &StoredCase,
    place: (usize, usize),
    makers: &Makers<'_>,
    desk: &Desk,
    writer: &Writer<'_>,
) -> Result<Grant> {
    let law = desk.law(&stored.case)?;
    let reopened = desk.matter(&stored.case)?.reopened().map(|one| i64::from(one.complaint));
    let event = granted(order, law).with_some("on_complaint", reopened);
    let mut case = stored.case.clone();
    case.events.push(writer.numbered(&stored.case, event.clone()));
    let matter = desk.matter(&case)?;
    let extract = |language: &Language| {
        let maker = makers.maker(&law.id, EXTRACT, *language)?;
        let issued_on: Option<&Event> = case.events.last();
        let facts = facts::of_case(&matter, issued_on, maker.rule, *language, &maker.office)?;
        let record = case.header.number.clone();
        let bytes = maker.make(Sheet {
            record: record.clone(),
            number: record.to_string(),
            date: order.date,
            created: order.recorded,
            states: vec![state(stored)],
            revision: 1,
            facts,
        })?;
        Ok(NewPaper { of: record, name: paper::file_name(EXTRACT, *language), bytes })
    };
    let papers = paper::languages(&stored.case).iter().map(extract).collect::<Result<_>>()?;
    Ok(Grant { place, event, papers })
}

fn granted(order: &Order, law: &Edition) -> NewEvent {
    NewEvent::new(Act::Order.event(law), order.at)
        .with("order", order.number.to_string())
        .with("number", order.printed_number())
        .with("date", date_value(order.date))
        .with_some("anyway", order.anyway.as_deref())
}

fn state(stored: &StoredCase) -> State {
    State::of(&stored.case.header.number.to_string(), &stored.text)
}

/// Finishes orders that were cut short: signed, and not yet written into all their cases.
/// Returns the cases that got their permission by it. Nothing is under way after it.
///
/// # Errors
/// What keeps an order or a case from being read, or a paper from being made.
pub(super) fn finish_orders(
    orders: Vec<Order>,
    desk: &Desk,
    writer: &mut Writer<'_>,
    output: &mut Output<'_>,
) -> Result<Vec<CaseNumber>> {
    let under_way = desk.directory.orders_under_way()?;
    let purged = desk.directory.purged().cases;
    let mut unfinished = Vec::new();
    for order in orders {
        // What was purged had ended: nothing of its order is left to do.
        if order.cases.iter().any(|case| purged.contains(case)) {
            continue;
        }
        let cases = order.cases.iter().map(|number| desk.directory.read(number));
        let stored = cases.collect::<Result<Vec<StoredCase>>>()?;
        if stored.iter().all(|stored| is_granted_by(&order, stored)) {
            continue;
        }
        let one = Covered::signed_before(order, stored);
        if under_way.contains(&one.order) {
            one.say_left(desk, output)?;
        }
        if one.waiting(desk).next().is_some() {
            output.say("order-finished", &[("number", one.order.number.to_string().into())]);
            unfinished.push(one);
        }
    }
    let granted = unfinished
        .iter()
        .flat_map(|one| one.waiting(desk).map(|case| one.order.cases[case].clone()))
        .collect();
    if !unfinished.is_empty() {
        Issue::make(unfinished, desk, writer, output)?.write(writer, desk, output)?;
    }
    if !under_way.is_empty() {
        writer.end_orders()?;
    }
    Ok(granted)
}

fn is_granted_by(order: &Order, stored: &StoredCase) -> bool {
    let number = order.number.to_string();
    stored.case.events.iter().any(|event| event.text("order") == Some(number.as_str()))
}
