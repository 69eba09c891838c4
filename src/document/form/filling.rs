//! Blocks with their values filled in: from here on there is only text.

use serde_json::Value as Json;

use super::{
    source::Source,
    template::{Block, Body, Column, Kind, Look, Piece, Segment, Template, Text},
    typography,
    values::{Expression, Fault, Values, WORDS},
};
use crate::{
    diagnostic::{Diagnostics, Result},
    document::font::{Face, Style},
};

/// A block ready to be set.
#[derive(Debug)]
pub(in crate::document) struct Filled {
    pub(in crate::document) kind: Kind,
    pub(in crate::document) look: Look,
    pub(in crate::document) body: Body<String>,
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
    let mut named: Values = match without_nulls(values) {
        Json::Object(map) => map
            .iter()
            .map(|(name, value)| (name.clone(), minijinja::value::Serde(value).into()))
            .collect(),
        _ => Values::new(),
    };
    named.insert(WORDS.to_owned(), minijinja::value::Serde(&template.words).into());
    let mut filling = Filling {
        source,
        problems: Diagnostics::default(),
        face: Face::of(Style::Regular)?,
        points: 0,
    };
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
    face: &'static Face,
    points: usize,
}

impl Filling<'_> {
    fn block(&mut self, block: &Block, values: &Values) -> Vec<Filled> {
        if let Some(condition) = &block.only_if {
            match condition.holds(values) {
                Ok(true) => {}
                Ok(false) => return Vec::new(),
                Err(fault) => {
                    self.fault(fault, condition);
                    return Vec::new();
                }
            }
        }
        let rounds = match &block.each {
            None => vec![values.clone()],
            Some(each) => self.rounds(&each.name, &each.list, values),
        };
        let bodies = match &block.body {
            Body::Table(columns) => vec![self.table(columns, values, &rounds)],
            body => rounds.iter().map(|values| self.body(block.kind, body, values)).collect(),
        };
        bodies.into_iter().map(|body| Filled { kind: block.kind, look: block.look, body }).collect()
    }

    /// The values of each item of a list; `number` counts from 1.
    fn rounds(&mut self, name: &str, list: &Expression, values: &Values) -> Vec<Values> {
        let items = list.items(values).unwrap_or_else(|fault| {
            self.fault(fault, list);
            Vec::new()
        });
        let rounds = items.into_iter().zip(1_u32..).map(|(item, number)| {
            let mut values = values.clone();
            values.insert(name.to_owned(), item);
            values.insert("number".to_owned(), number.into());
            values
        });
        rounds.collect()
    }

    fn body(&mut self, kind: Kind, body: &Body<Text>, values: &Values) -> Body<String> {
        match body {
            Body::Lines(lines) => Body::Lines(self.texts(lines, values)),
            Body::Flow(text) => {
                let text = self.text(text, values);
                Body::Flow(if kind == Kind::Point { self.numbered(&text) } else { text })
            }
            Body::Blanks { segments, captions, least } => Body::Blanks {
                segments: segments.iter().map(|segment| self.segment(segment, values)).collect(),
                captions: self.texts(captions, values),
                least: *least,
            },
            Body::Sides(left, right) => {
                Body::Sides(self.text(left, values), self.text(right, values))
            }
            Body::Table(columns) => self.table(columns, values, std::slice::from_ref(values)),
            Body::Space(lines) => Body::Space(*lines),
        }
    }

    fn numbered(&mut self, text: &str) -> String {
        self.points += 1;
        format!("{}. {text}", self.points)
    }

    fn segment(&mut self, segment: &Segment<Text>, values: &Values) -> Segment<String> {
        match segment {
            Segment::Text(text) => Segment::Text(self.text(text, values)),
            Segment::Blank { value, underscores } => {
                Segment::Blank { value: self.text(value, values), underscores: *underscores }
            }
        }
    }

    fn table(
        &mut self,
        columns: &[Column<Text>],
        values: &Values,
        rows: &[Values],
    ) -> Body<String> {
        let columns = columns.iter().map(|column| Column {
            head: self.text(&column.head, values),
            share: column.share,
            centred: column.centred,
            cells: rows.iter().flat_map(|values| self.texts(&column.cells, values)).collect(),
        });
        Body::Table(columns.collect())
    }

    fn texts(&mut self, texts: &[Text], values: &Values) -> Vec<String> {
        texts.iter().map(|text| self.text(text, values)).collect()
    }

    fn text(&mut self, text: &Text, values: &Values) -> String {
        let mut whole = String::new();
        for piece in &text.0 {
            let (added, span) = match piece {
                Piece::Fixed { text, span } => (text.clone(), span),
                Piece::Value(expression) => match expression.text(values) {
                    Ok(value) => (typography::clean(&value), &expression.span),
                    Err(fault) => {
                        self.fault(fault, expression);
                        continue;
                    }
                },
            };
            for letter in added.chars().filter(|letter| self.face.letter(*letter).is_none()) {
                self.problems.push(self.source.no_glyph(letter, span.clone()));
            }
            whole.push_str(&added);
        }
        typography::bind(&whole)
    }

    fn fault(&mut self, fault: Fault, expression: &Expression) {
        let problem = self.source.fault(fault.term(), &expression.source, expression.span.clone());
        self.problems.push(problem);
    }
}
