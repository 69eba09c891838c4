//! Which values a form names.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::{
    template::{Body, Columns, Piece, Segment, Template, Text},
    values::Expression,
};

/// Of these facts, those that the form names, in the order they are given.
pub(in crate::document) fn select(template: &Template, facts: &Json) -> Json {
    let names = names(template);
    keep(&names, "", facts).unwrap_or_else(|| Json::Object(Map::new()))
}

/// The part of a fact that is named: all of it, if its own name is, or its named parts.
fn keep(names: &BTreeSet<String>, path: &str, fact: &Json) -> Option<Json> {
    if fact.is_null() {
        return None;
    }
    if names.contains(path) {
        return Some(fact.clone());
    }
    let Json::Object(parts) = fact else { return None };
    let kept: Map<String, Json> = parts
        .iter()
        .filter_map(|(name, part)| {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            Some((name.clone(), keep(names, &path, part)?))
        })
        .collect();
    (!kept.is_empty()).then_some(Json::Object(kept))
}

/// The names of all values that the form asks for, with dots: `applicant.name`.
fn names(template: &Template) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for block in &template.blocks {
        let list = block.each.as_ref().map(|each| &each.list);
        let asked = block.only_if.iter().chain(list).chain(&block.asks);
        names.extend(asked.flat_map(Expression::names));
        for text in texts(&block.body) {
            for (_, piece) in &text.0 {
                if let Piece::Value(expression) = piece {
                    names.extend(expression.names());
                }
            }
        }
    }
    names
}

/// Every text of a block.
fn texts(body: &Body<Text>) -> Vec<&Text> {
    match body {
        Body::Lines(lines) | Body::Code(lines, _) => lines.iter().collect(),
        Body::Flow(text) | Body::Check(_, text) => vec![text],
        Body::Blanks { segments, captions, .. } => {
            segments.iter().map(text_of).chain(captions).collect()
        }
        Body::Sides(left, right) => vec![left, right],
        Body::Pairs(rows) => rows.iter().flat_map(|(left, right)| [left, right]).collect(),
        Body::Columns(rows) => rows
            .iter()
            .flat_map(|row| match row {
                Columns::Lines(sides) => sides.iter().flatten().map(text_of).collect(),
                Columns::Captions(sides) => sides.iter().collect::<Vec<_>>(),
            })
            .collect(),
        Body::Table(columns) => columns
            .iter()
            .flat_map(|column| column.cells.iter().chain([&column.head]).chain(&column.group))
            .collect(),
        Body::Space(_) | Body::Break | Body::Bars(_) => Vec::new(),
    }
}

/// What stands in a part of a line: its words, or the value of its place.
fn text_of(segment: &Segment<Text>) -> &Text {
    match segment {
        Segment::Text(text) | Segment::Blank { value: text, .. } => text,
    }
}
