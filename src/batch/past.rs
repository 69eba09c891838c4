//! What happened to a case on paper before the office took up the program: columns named
//! after the events of the service, each cell a moment or a detail of one.

use std::{
    collections::{BTreeMap, HashMap},
    sync::OnceLock,
};

use chrono::{DateTime, FixedOffset};

use super::{
    Meaning,
    column::normal,
    sheet::{PastCell, Row, Sheet},
    spoken,
};
use crate::{
    calendar::{Typed, parse_typed},
    case::{CaseNumber, NewEvent, moment_value},
    diagnostic::{Diagnostic, Diagnostics, Result, codes},
    language::{Language, Words},
    law::{Edition, EventRule, Field, FieldKind, Subject},
    procedure::Act,
};

/// The contract's name of the column of numbers given on paper.
const NUMBER: &str = "case_number";

/// The columns of the past that a service has.
#[derive(Debug)]
pub struct Past<'a> {
    law: &'a Edition,
    names: OnceLock<HashMap<String, PastColumn>>,
}

/// A column of the past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PastColumn {
    /// The case's number as it was given on paper.
    Number,
    /// When an event of this kind happened.
    Moment(String),
    /// A detail of an event: its kind, the name of the detail.
    Detail(String, String),
}

/// What a row tells of the past of its case.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Told {
    /// The number of our series that it bears already.
    pub number: Option<CaseNumber>,
    /// Another number that it bears on paper.
    pub paper_number: Option<String>,
    /// What happened, in its order.
    pub events: Vec<NewEvent>,
}

impl PastColumn {
    /// Whether its cells are moments.
    pub(super) fn is_moment(&self) -> bool {
        matches!(self, Self::Moment(_))
    }

    /// The key of its words in `data/i18n`.
    fn term(&self) -> String {
        match self {
            Self::Number => "column-case-number".to_owned(),
            Self::Moment(kind) => format!("event-{kind}"),
            Self::Detail(_, name) => format!("field-{name}"),
        }
    }

    /// Its name in the contract: `hearing-notified number`.
    pub fn name(&self) -> String {
        match self {
            Self::Number => NUMBER.to_owned(),
            Self::Moment(kind) => kind.clone(),
            Self::Detail(kind, name) => format!("{kind} {name}"),
        }
    }

    /// Its header in the words of a language.
    pub fn header(&self, words: &Words) -> String {
        match self {
            Self::Number => words.text("column-case-number"),
            Self::Moment(kind) => words.text(&format!("event-{kind}")),
            Self::Detail(kind, name) => {
                let (kind, name) =
                    (words.text(&format!("event-{kind}")), words.text(&format!("field-{name}")));
                format!("{kind}: {name}")
            }
        }
    }
}

impl<'a> Past<'a> {
    /// The columns of the past in a service.
    pub fn new(law: &'a Edition) -> Self {
        Self { law, names: OnceLock::new() }
    }

    /// Every column, in the order of the law.
    pub fn columns(&self) -> Vec<PastColumn> {
        let mut columns = vec![PastColumn::Number];
        for rule in self.rules() {
            columns.push(PastColumn::Moment(rule.kind.clone()));
            let details = self.details(rule).into_iter();
            columns.extend(
                details.map(|field| PastColumn::Detail(rule.kind.clone(), field.name.clone())),
            );
        }
        columns
    }

    /// The column that a header means, in the words of the contract or of any language.
    pub(super) fn column(&self, header: &str) -> Option<PastColumn> {
        let names = self.names.get_or_init(|| {
            let columns = self.columns();
            let mut names = HashMap::new();
            for column in &columns {
                names.insert(normal(&column.name()), column.clone());
            }
            for words in Language::ALL.map(Words::new) {
                for column in &columns {
                    names.entry(normal(&column.header(&words))).or_insert_with(|| column.clone());
                }
            }
            names
        });
        names.get(&normal(header)).cloned()
    }

    /// The detail that a column holds.
    pub fn detail(&self, column: &PastColumn) -> Option<&'a Field> {
        let PastColumn::Detail(kind, name) = column else { return None };
        self.details(self.law.event(kind)?).into_iter().find(|field| field.name == *name)
    }

    /// The events of a case that may be told: those that the law expects in some state.
    fn rules(&self) -> impl Iterator<Item = &'a EventRule> {
        self.law.events.iter().filter(|rule| rule.of == Subject::Case && rule.from.is_some())
    }

    /// The details of an event: its own, where the law's data name them. A decision, which the program otherwise numbers itself, has a
    /// number; a refusal also the ground and reason of the preliminary decision before it.
    fn details(&self, rule: &'a EventRule) -> Vec<&'a Field> {
        if !rule.only_by_verb || !rule.fields.is_empty() {
            return rule.fields.iter().collect();
        }
        let preliminary = self.law.event(Act::RefusePreliminary.event(self.law));
        let names: &[&str] = if rule.kind == Act::RefuseFinal.event(self.law) {
            &["number", "ground", "reason"]
        } else {
            &["number"]
        };
        let fields = preliminary.map(|rule| rule.fields.as_slice()).unwrap_or_default();
        fields.iter().filter(|field| names.contains(&field.name.as_str())).collect()
    }

    /// Reads what a row tells of the past of an application that arrived at `received`.
    ///
    /// # Errors
    /// `invalid-value`, once for each cell that is no moment or detail, that lies before the
    /// arrival or after `now`, or out of the order of the others.
    pub fn read(
        &self,
        sheet: &Sheet,
        row: &Row,
        meaning: Meaning<'_>,
        (received, now): (DateTime<FixedOffset>, DateTime<FixedOffset>),
    ) -> Result<Told> {
        let mut reader = Reader {
            past: self,
            sheet,
            row,
            meaning,
            known: vec![received],
            problems: Diagnostics::default(),
        };
        let mut told = Told::default();
        let mut events: Vec<(NewEvent, PastCell<'_>)> = Vec::new();
        let cells: BTreeMap<String, PastCell<'_>> =
            sheet.past(row).map(|cell| (cell.column.name(), cell)).collect();
        if let Some(cell) = cells.get(NUMBER) {
            match cell.text.parse::<CaseNumber>() {
                Ok(number) if number.prefix() == self.law.prefix => told.number = Some(number),
                _ => told.paper_number = Some(cell.text.to_owned()),
            }
        }
        for rule in self.rules() {
            match cells.get(&rule.kind) {
                Some(cell) => {
                    if let Some(event) = reader.event(rule, cell, &cells, now) {
                        events.push((event, *cell));
                    }
                }
                None => reader.without_moment(rule, &cells),
            }
        }
        // Of the same moment the law's order stands.
        events.sort_by_key(|(event, _)| event.at);
        reader.hold_order(&events);
        told.events = events.into_iter().map(|(event, _)| event).collect();
        reader.problems.or(told)
    }
}

struct Reader<'a> {
    past: &'a Past<'a>,
    sheet: &'a Sheet,
    row: &'a Row,
    meaning: Meaning<'a>,
    /// The arrival and the moments read so far.
    known: Vec<DateTime<FixedOffset>>,
    problems: Diagnostics,
}

impl<'a> Reader<'a> {
    fn event(
        &mut self,
        rule: &'a EventRule,
        cell: &PastCell<'_>,
        cells: &BTreeMap<String, PastCell<'_>>,
        now: DateTime<FixedOffset>,
    ) -> Option<NewEvent> {
        let at = self.moment(cell);
        let mut event = at.map(|at| NewEvent::new(&rule.kind, at));
        for field in self.past.details(rule) {
            let name = PastColumn::Detail(rule.kind.clone(), field.name.clone()).name();
            let Some(cell) = cells.get(&name) else { continue };
            let value = self.detail(field, cell);
            event = event.zip(value).map(|(event, value)| event.with(&field.name, value));
        }
        let at = at?;
        if at < self.known[0] {
            self.fail(cell, "after-arrival");
        } else if at > now {
            self.fail(cell, "past-moment");
        }
        self.known.push(at);
        let event = event?;
        Some(if rule.only_by_verb {
            event.with("date", crate::case::date_value(at.date_naive()))
        } else {
            event
        })
    }

    /// A day alone means that day, after whatever is known of it already.
    fn moment(&mut self, cell: &PastCell<'_>) -> Option<DateTime<FixedOffset>> {
        let typed = parse_typed(cell.text);
        let moment = self.shown(cell)?;
        let Ok(Typed::Day(day)) = typed else { return Some(moment) };
        let of_day = self.known.iter().filter(|known| known.date_naive() == day);
        Some(of_day.max().copied().unwrap_or(moment))
    }

    /// The one moment at which the office's clock showed what the cell says.
    fn shown(&mut self, cell: &PastCell<'_>) -> Option<DateTime<FixedOffset>> {
        match self.meaning.zone.read(cell.text) {
            Ok(moment) => Some(moment),
            Err(error) => {
                let wrong =
                    Diagnostic::error(codes::INVALID_VALUE).with_term("expected", error.expected());
                self.say(wrong.with_all(["earlier", "later"], error.moments()), cell);
                None
            }
        }
    }

    fn detail(&mut self, field: &Field, cell: &PastCell<'_>) -> Option<toml::Value> {
        let choices: Vec<&str> = field.choices.iter().map(String::as_str).collect();
        let meant = spoken::meant(cell.text, "choice", &choices);
        let text = meant.unwrap_or(cell.text);
        if !choices.is_empty() && meant.is_none() {
            let problem = Diagnostic::error(codes::UNKNOWN_VALUE)
                .with("choices", field.choices.join(", "))
                .with("nearest", "");
            self.say(problem, cell);
            return None;
        }
        let (value, expected) = match field.kind {
            FieldKind::Text | FieldKind::Choice => {
                let plain = !text.chars().any(char::is_control);
                (plain.then(|| text.into()), "plain-text")
            }
            FieldKind::Number => (text.parse::<i64>().ok().map(Into::into), "number"),
            FieldKind::Moment => return self.shown(cell).map(moment_value),
        };
        if value.is_none() {
            self.fail(cell, expected);
        }
        value
    }

    /// A detail of an event that has no moment.
    fn without_moment(&mut self, rule: &EventRule, cells: &BTreeMap<String, PastCell<'_>>) {
        let of_it = |cell: &&PastCell<'_>| matches!(cell.column, PastColumn::Detail(kind, _) if *kind == rule.kind);
        if let Some(cell) = cells.values().find(of_it) {
            self.fail(cell, "its-moment");
        }
    }

    /// What cannot be: an event before the one that alone makes it possible, or one after a
    /// decision that ends the matter. What is merely not told is no fault.
    fn hold_order(&mut self, events: &[(NewEvent, PastCell<'_>)]) {
        let law = self.past.law;
        let mut state = law.first_state();
        for (index, (event, cell)) in events.iter().enumerate() {
            let Some(rule) = law.event(&event.kind) else { continue };
            let from = rule.from.as_deref().unwrap_or_default();
            let expects = |state: &str| from.iter().any(|one| one == state);
            let leads = |later: &(NewEvent, PastCell<'_>)| {
                law.event(&later.0.kind).and_then(|rule| rule.to.as_deref()).is_some_and(expects)
            };
            let ended = law
                .state(state)
                .and_then(|state| state.leaves_by.as_ref())
                .is_some_and(|by| !by.contains(&event.kind));
            if ended || (!expects(state) && events[index + 1..].iter().any(leads)) {
                self.fail(cell, "its-order");
            }
            state = rule.to.as_deref().unwrap_or(state);
        }
    }

    fn fail(&mut self, cell: &PastCell<'_>, expected: &str) {
        let problem = Diagnostic::error(codes::INVALID_VALUE)
            .with_term("expected", format!("expected-{expected}"));
        self.say(problem, cell);
    }

    fn say(&mut self, problem: Diagnostic, cell: &PastCell<'_>) {
        self.problems.push(
            problem
                .with("value", cell.text)
                .with_term("column", cell.column.term())
                .at(self.sheet.place_at(self.row, cell.index)),
        );
    }
}
