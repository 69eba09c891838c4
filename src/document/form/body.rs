//! Reads what a block holds: running text, lines, fill-in lines, columns.

use std::collections::BTreeMap;

use super::{
    kind::Kind,
    parse::{Line, Reader},
    segments,
    template::{Body, Column, Columns, Segment, Text},
};

/// The most empty lines or fill-in lines that a block may ask for: more is a slip of the hand.
const MOST: u16 = 50;

impl Reader<'_> {
    /// What a block of this kind holds; nothing if its lines are not such as it needs.
    pub(in crate::document) fn body(
        &mut self,
        kind: Kind,
        argument: &str,
        lines: &[Line],
    ) -> Option<Body<Text>> {
        let number = match argument.split(" if ").next().unwrap_or_default().trim() {
            text if matches!(kind, Kind::Space | Kind::Line) && !text.is_empty() => {
                text.parse().ok().filter(|number| *number <= MOST)?
            }
            _ => 1,
        };
        match kind {
            Kind::Space | Kind::Break if !lines.is_empty() => None,
            Kind::Space => Some(Body::Space(number)),
            Kind::Break => Some(Body::Break),
            _ if lines.is_empty() => None,
            Kind::Line => self.blanks(lines, number),
            Kind::Sides | Kind::Signature => {
                let [line] = lines else { return None };
                self.two(*line).map(|(left, right)| Body::Sides(left, right))
            }
            Kind::Pair => {
                lines.iter().map(|line| self.two(*line)).collect::<Option<_>>().map(Body::Pairs)
            }
            Kind::Columns => lines
                .iter()
                .map(|line| self.columns(*line))
                .collect::<Option<_>>()
                .map(Body::Columns),
            Kind::Table => {
                lines.iter().map(|line| self.column(*line)).collect::<Option<_>>().map(Body::Table)
            }
            Kind::Paragraph | Kind::Point | Kind::Item => Some(Body::Flow(self.text(lines))),
            Kind::Check => Some(Body::Check(false, self.text(lines))),
            Kind::Qr | Kind::Code => Some(Body::Code(self.texts(lines), String::new())),
            _ => Some(Body::Lines(self.texts(lines))),
        }
    }

    fn texts(&mut self, lines: &[Line]) -> Vec<Text> {
        lines.iter().map(|line| self.text(&[*line])).collect()
    }

    /// Fill-in lines and their captions, of which there are no more than lines.
    fn blanks(&mut self, lines: &[Line], least: u16) -> Option<Body<Text>> {
        let (captions, text): (Vec<_>, Vec<_>) =
            lines.iter().partition(|(line, _)| line.starts_with('^'));
        let segments = segments::read(&text, &mut |line| self.text(&[*line]));
        let captions: Vec<Text> = captions
            .iter()
            .flat_map(|(line, at)| segments::parts(&line[1..], at + 1))
            .map(|part| self.text(&[part]))
            .collect();
        let places =
            segments.iter().filter(|segment| matches!(segment, Segment::Blank { .. })).count();
        (captions.len() <= places).then(|| Body::Blanks {
            segments,
            captions,
            least: usize::from(least),
        })
    }

    /// Reads `left | right`.
    fn two(&mut self, (line, at): Line) -> Option<(Text, Text)> {
        let parts = segments::parts(line, at);
        let [left, right] = parts[..] else {
            return None;
        };
        Some((self.text(&[left]), self.text(&[right])))
    }

    /// Reads `қазақша ____ | русский ____`, or captions `^ (аты) | (имя)`.
    fn columns(&mut self, (line, at): Line) -> Option<Columns<Text>> {
        if let Some(captions) = line.strip_prefix('^') {
            let (left, right) = self.two((captions, at + 1))?;
            return Some(Columns::Captions([left, right]));
        }
        let parts = segments::parts(line, at);
        let [left, right] = parts[..] else { return None };
        let mut side = |part: Line| segments::read(&[&part], &mut |line| self.text(&[*line]));
        Some(Columns::Lines([side(left), side(right)]))
    }

    /// Reads `head | share | cell` or `head | share center | cell`; a head may be `group > head`.
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
        let (group, head) = match head.0.split_once(" > ") {
            Some((group, own)) => {
                let at = head.1 + head.0.len() - own.len();
                (Some(self.text(&[(group, head.1)])), (own, at))
            }
            None => (None, head),
        };
        let head = self.text(&[head]);
        Some(Column { group, head, share, centred, cells: vec![self.text(&[cell])] })
    }

    /// The lines `key = text` of a small dictionary; nothing if one of them is no such line.
    pub(in crate::document) fn pairs(
        &mut self,
        lines: &[Line],
    ) -> Option<BTreeMap<String, String>> {
        let pairs = lines.iter().map(|(line, at)| {
            self.letters(line, *at);
            let (key, text) = line.split_once('=')?;
            Some((key.trim().to_owned(), text.trim().replace('~', "\u{a0}")))
        });
        pairs.collect()
    }
}
