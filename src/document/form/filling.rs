//! Blocks with their values filled in: from here on there is only text.

use serde_json::Value as Json;

use super::{
    kind::{Kind, Look},
    rich::{Rich, Tone},
    source::Source,
    template::{Block, Body, Column, Columns, Each, Piece, Segment, Template, Text},
    typography,
    values::{Expression, Fault, Values, WORDS},
};
use crate::{
    diagnostic::{Diagnostics, Result},
    document::font::Face,
};

/// What stands for a value in the running text of a blank form.
const BLANK: &str = "____________";
/// About how many letters a line holds.
const LETTERS: usize = 62;
/// How many rows a table has in a blank form.
const ROWS: usize = 3;
/// The longest text of a QR code: one that can still be read off paper.
const LONGEST_CODE: usize = 600;

/// A block ready to be set.
#[derive(Debug)]
pub(in crate::document) struct Filled {
    pub(in crate::document) kind: Kind,
    pub(in crate::document) look: Look,
    /// The number of a point or an item, as it is printed.
    pub(in crate::document) label: Option<String>,
    pub(in crate::document) body: Body<Rich>,
}

/// Fills a form with values.
///
/// # Errors
/// `invalid-template` for every value that is unknown or does not fit its place, `no-glyph`
/// for every letter papers cannot hold.
pub(in crate::document) fn fill(
    source: &Source,
    template: &Template,
    values: &Json,
) -> Result<Vec<Filled>> {
    run(source, template, values, false)
}

/// Fills a form with what is known: where a value is not given, fill-in lines and cells stay
/// empty, running text gets a line to write on, and a list is set once.
///
/// # Errors
/// `invalid-template` for every value that does not fit its place, `no-glyph` for every letter
/// papers cannot hold.
pub(in crate::document) fn fill_partly(
    source: &Source,
    template: &Template,
    values: &Json,
) -> Result<Vec<Filled>> {
    run(source, template, values, true)
}

fn run(source: &Source, template: &Template, values: &Json, partly: bool) -> Result<Vec<Filled>> {
    let mut named: std::collections::BTreeMap<_, _> = match without_nulls(values) {
        Json::Object(map) => map
            .iter()
            .map(|(name, value)| (name.clone(), minijinja::value::Serde(value).into()))
            .collect(),
        _ => std::collections::BTreeMap::new(),
    };
    named.insert(WORDS.to_owned(), minijinja::value::Serde(&template.words).into());
    let named = Values::new(named);
    let mut filling =
        Filling { source, problems: Diagnostics::default(), points: 0, items: 0, partly };
    let blocks = template.blocks.iter().flat_map(|block| filling.block(block, &named)).collect();
    filling.problems.or(blocks)
}

/// A value that is null is one that is not given.
fn without_nulls(value: &Json) -> Json {
    match value {
        Json::Object(map) => map
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), without_nulls(value)))
            .collect(),
        Json::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

struct Filling<'a> {
    source: &'a Source,
    problems: Diagnostics,
    points: usize,
    items: usize,
    /// Whether a value may be left out.
    partly: bool,
}

impl Filling<'_> {
    fn block(&mut self, block: &Block, values: &Values) -> Vec<Filled> {
        if block.only_if.as_ref().is_some_and(|condition| !self.holds(condition, values)) {
            return Vec::new();
        }
        let rounds = match &block.each {
            None => vec![values.clone()],
            Some(each) => self.rounds(block.kind, each, values),
        };
        match &block.body {
            Body::Table(columns) => {
                let body = self.table(columns, values, &rounds);
                vec![self.filled(block, body)]
            }
            body => rounds
                .iter()
                .filter_map(|values| {
                    let body = self.body(block, body, values)?;
                    Some(self.filled(block, body))
                })
                .collect(),
        }
    }

    fn filled(&mut self, block: &Block, body: Body<Rich>) -> Filled {
        let label = match block.kind {
            Kind::Point => {
                self.points += 1;
                Some(format!("{}.", self.points))
            }
            Kind::Item => Some(format!("{})", self.items + 1)),
            _ => None,
        };
        match block.kind {
            Kind::Item => self.items += 1,
            Kind::Space => {}
            _ => self.items = 0,
        }
        Filled { kind: block.kind, look: block.look, label, body }
    }

    fn holds(&mut self, condition: &Expression, values: &Values) -> bool {
        if self.partly {
            return condition.holds_partly(values, self.source.tongue);
        }
        condition.holds(values).unwrap_or_else(|fault| {
            self.fault(fault, condition);
            false
        })
    }

    /// The values of each item of a list; `number` counts from 1, `last` is true of the last. A list that is not known is
    /// set once, a table of it with some empty rows.
    fn rounds(&mut self, kind: Kind, each: &Each, values: &Values) -> Vec<Values> {
        let items = match each.list.items(values) {
            Ok(items) => items,
            Err(fault) if self.left_out(fault, &each.list, values) => {
                let count = if kind == Kind::Table { ROWS } else { 1 };
                return vec![values.clone(); count];
            }
            Err(fault) => {
                self.fault(fault, &each.list);
                Vec::new()
            }
        };
        let name = each.name.as_str();
        let count = items.len();
        let rounds = items.into_iter().zip(1_usize..);
        rounds
            .map(|(item, number)| {
                let last = number == count;
                values.with([(name, item), ("number", number.into()), ("last", last.into())])
            })
            .collect()
    }

    /// What a block holds with these values; nothing if it is not printed at all.
    fn body(&mut self, block: &Block, body: &Body<Text>, values: &Values) -> Option<Body<Rich>> {
        Some(match body {
            Body::Lines(lines) => {
                let lines = lines.iter().map(|line| self.line(block.kind, line, values));
                Body::Lines(lines.collect())
            }
            Body::Flow(text) => Body::Flow(self.text(text, values)),
            Body::Blanks { segments, captions, least } => Body::Blanks {
                segments: self.segments(segments, values),
                captions: self.texts(captions, values),
                least: *least,
            },
            Body::Check(_, text) => {
                let ticked = block.asks.as_ref().is_some_and(|asks| self.ticked(asks, values));
                Body::Check(ticked, self.text(text, values))
            }
            Body::Sides(left, right) => {
                Body::Sides(self.text(left, values), self.text(right, values))
            }
            Body::Pairs(rows) => {
                let rows = rows.iter();
                Body::Pairs(
                    rows.map(|(l, r)| (self.text(l, values), self.text(r, values))).collect(),
                )
            }
            Body::Columns(rows) => {
                Body::Columns(rows.iter().map(|row| self.columns(row, values)).collect())
            }
            Body::Table(columns) => self.table(columns, values, std::slice::from_ref(values)),
            Body::Code(lines, _) => {
                let code = self.code(block.asks.as_ref()?, values)?;
                let mut lines = self.texts(lines, values);
                lines.retain(|line| !line.is_empty());
                Body::Code(lines, code)
            }
            Body::Space(lines) => Body::Space(*lines),
            Body::Break => Body::Break,
            Body::Bars(chart) => Body::Bars(chart.clone()),
        })
    }

    /// Whether a box is ticked; what is not given is not.
    fn ticked(&mut self, asks: &Expression, values: &Values) -> bool {
        match asks.holds(values) {
            Ok(holds) => holds,
            Err(Fault::Unknown) => false,
            Err(fault) if self.left_out(fault, asks, values) => false,
            Err(fault) => {
                self.fault(fault, asks);
                false
            }
        }
    }

    /// What a QR code says, if anything.
    fn code(&mut self, asks: &Expression, values: &Values) -> Option<String> {
        match asks.text(values) {
            Ok(code) if !code.is_empty() && code.len() <= LONGEST_CODE => Some(code),
            Err(Fault::Unknown) => None,
            _ => {
                self.fault(Fault::Unfit, asks);
                None
            }
        }
    }

    fn columns(&mut self, row: &Columns<Text>, values: &Values) -> Columns<Rich> {
        match row {
            Columns::Lines([left, right]) => {
                Columns::Lines([self.segments(left, values), self.segments(right, values)])
            }
            Columns::Captions([left, right]) => {
                Columns::Captions([self.text(left, values), self.text(right, values)])
            }
        }
    }

    fn segments(&mut self, segments: &[Segment<Text>], values: &Values) -> Vec<Segment<Rich>> {
        segments.iter().map(|segment| self.segment(segment, values)).collect()
    }

    fn segment(&mut self, segment: &Segment<Text>, values: &Values) -> Segment<Rich> {
        match segment {
            Segment::Text(text) => Segment::Text(self.text(text, values)),
            Segment::Blank { value, underscores } => {
                Segment::Blank { value: self.place(value, values), underscores: *underscores }
            }
        }
    }

    fn table(&mut self, columns: &[Column<Text>], values: &Values, rows: &[Values]) -> Body<Rich> {
        let columns = columns.iter().map(|column| Column {
            group: column.group.as_ref().map(|group| self.text(group, values)),
            head: self.text(&column.head, values),
            share: column.share,
            centred: column.centred,
            cells: rows
                .iter()
                .flat_map(|values| column.cells.iter().map(move |cell| (cell, values)))
                .map(|(cell, values)| self.place(cell, values))
                .collect(),
        });
        Body::Table(columns.collect())
    }

    fn texts(&mut self, texts: &[Text], values: &Values) -> Vec<Rich> {
        texts.iter().map(|text| self.text(text, values)).collect()
    }

    /// A line of the form's own. What is left to be written at its end gets the rest of it.
    fn line(&mut self, kind: Kind, text: &Text, values: &Values) -> Rich {
        let letters = match kind {
            Kind::Left => LETTERS,
            Kind::Addressee => LETTERS / 2,
            _ => 0,
        };
        let mut line = self.text(text, values);
        let last = text.0.last().is_some_and(|(_, piece)| matches!(piece, Piece::Value(_)));
        if last && self.partly && line.text().ends_with(BLANK) {
            let written = line.text().chars().count();
            line.push(Tone::Plain, &"_".repeat(letters.saturating_sub(written)));
        }
        line
    }

    /// Running text.
    fn text(&mut self, text: &Text, values: &Values) -> Rich {
        self.worded(text, values, BLANK)
    }

    /// What stands in a place of its own, empty in a blank form.
    fn place(&mut self, text: &Text, values: &Values) -> Rich {
        self.worded(text, values, "")
    }

    fn worded(&mut self, text: &Text, values: &Values, blank: &str) -> Rich {
        let mut whole = Rich::default();
        for (tone, piece) in &text.0 {
            match piece {
                Piece::Fixed(text) => whole.push(*tone, text),
                Piece::Value(expression) => match expression.text(values) {
                    Ok(value) => whole.push(*tone, &self.printable(&value, expression)),
                    Err(fault) if self.left_out(fault, expression, values) => {
                        whole.push(*tone, blank);
                    }
                    Err(fault) => self.fault(fault, expression),
                },
            }
        }
        whole.bound()
    }

    /// A value as text that papers can hold.
    fn printable(&mut self, value: &str, expression: &Expression) -> String {
        let text = typography::clean(value);
        for letter in text.chars().filter(|letter| !Face::has(*letter)) {
            self.problems.push(self.source.no_glyph(letter, expression.span.clone()));
        }
        text
    }

    /// Whether an expression gives nothing because a value is left out that may be.
    fn left_out(&self, fault: Fault, expression: &Expression, values: &Values) -> bool {
        self.partly && expression.blamed(fault, values) == Fault::Unknown
    }

    fn fault(&mut self, fault: Fault, expression: &Expression) {
        let problem = self.source.fault(fault.term(), &expression.source, expression.span.clone());
        self.problems.push(problem);
    }
}
