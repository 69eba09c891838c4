//! Reads what a block holds: running text, lines, fill-in lines, columns.

use std::{collections::BTreeMap, ops::Range};

use super::{
    parse::{Line, Reader},
    segments,
    template::{Body, Column, Kind, Piece, Text},
    values::Expression,
};

impl Reader<'_> {
    /// What a block of this kind holds; nothing if its lines are not such as it needs.
    pub(in crate::document) fn body(
        &mut self,
        kind: Kind,
        argument: &str,
        lines: &[Line],
    ) -> Option<Body<Text>> {
        let number = argument.split(" if ").next().unwrap_or_default().trim().parse().ok();
        match kind {
            Kind::Space => Some(Body::Space(number.unwrap_or(1))),
            _ if lines.is_empty() => None,
            Kind::Line => {
                let (captions, text): (Vec<_>, Vec<_>) =
                    lines.iter().partition(|(line, _)| line.starts_with('^'));
                let segments = segments::read(&text, &mut |line| self.text(&[*line]));
                let captions = captions
                    .iter()
                    .flat_map(|(line, at)| segments::parts(&line[1..], at + 1))
                    .map(|part| self.text(&[part]))
                    .collect();
                Some(Body::Blanks { segments, captions, least: usize::from(number.unwrap_or(1)) })
            }
            Kind::Sides | Kind::Signature => {
                let parts = segments::parts(lines[0].0, lines[0].1);
                let [left, right] = parts[..] else {
                    return None;
                };
                (lines.len() == 1).then(|| Body::Sides(self.text(&[left]), self.text(&[right])))
            }
            Kind::Table => {
                lines.iter().map(|line| self.column(*line)).collect::<Option<_>>().map(Body::Table)
            }
            Kind::Paragraph | Kind::Point => Some(Body::Flow(self.text(lines))),
            _ => Some(Body::Lines(lines.iter().map(|line| self.text(&[*line])).collect())),
        }
    }

    /// Reads `head | share | cell` or `head | share center | cell`.
    fn column(&mut self, (line, at): Line) -> Option<Column<Text>> {
        let parts = segments::parts(line, at);
        let [head, share, cell] = parts[..] else {
            return None;
        };
        let (share, centred) = match share.0.split_once(' ') {
            Some((share, "center")) => (share, true),
            Some(_) => return None,
            None => (share.0, false),
        };
        let share = share.parse().ok().filter(|share| *share > 0)?;
        Some(Column { head: self.text(&[head]), share, centred, cells: vec![self.text(&[cell])] })
    }

    /// An expression, or nothing if it cannot be read, which is then among the problems.
    pub(in crate::document) fn expression(
        &mut self,
        source: &str,
        span: Range<usize>,
    ) -> Option<Expression> {
        Expression::read(source, span.clone(), self.source.tongue)
            .map_err(|fault| self.fault(fault.term(), source.trim(), span))
            .ok()
    }

    /// Fixed words and values in turn; lines are joined by a space.
    fn text(&mut self, lines: &[Line]) -> Text {
        let mut pieces = Vec::new();
        for (index, (line, at)) in lines.iter().enumerate() {
            if index > 0 {
                pieces.push(Piece::Fixed { text: " ".to_owned(), span: *at..*at });
            }
            let (mut rest, mut at) = (*line, *at);
            while let Some((fixed, after)) = rest.split_once("{{") {
                push_fixed(&mut pieces, fixed, at);
                at += fixed.len();
                let Some((code, next)) = after.split_once("}}") else {
                    self.fault("template-bad-expression", after, at..at + rest.len() - fixed.len());
                    return Text(pieces);
                };
                let length = code.len() + 4;
                pieces.extend(self.expression(code, at..at + length).map(Piece::Value));
                (rest, at) = (next, at + length);
            }
            push_fixed(&mut pieces, rest, at);
        }
        Text(pieces)
    }
}

fn push_fixed(pieces: &mut Vec<Piece>, text: &str, at: usize) {
    if !text.is_empty() {
        pieces.push(Piece::Fixed { text: text.replace('~', "\u{a0}"), span: at..at + text.len() });
    }
}

/// The lines `key = text` of a small dictionary.
pub(in crate::document) fn pairs(lines: &[Line]) -> BTreeMap<String, String> {
    let pairs = lines.iter().filter_map(|(line, _)| line.split_once('='));
    pairs.map(|(key, text)| (key.trim().to_owned(), text.trim().replace('~', "\u{a0}"))).collect()
}
