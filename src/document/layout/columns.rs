//! Rows in two languages, side by side.

use super::{
    MM, WIDTH, blanks,
    line::Type,
    outline::Outline,
    strip::{Strip, hold, hold_edges},
};
use crate::document::{
    form::{Columns, Look, Rich, Segment},
    structure::{NodeId, Tag},
};

/// The space between the columns.
const GUTTER: f32 = 6.0 * MM;
/// The width of a column.
const COLUMN: f32 = (WIDTH - GUTTER) / 2.0;

/// Sets a `[pair]` block: Kazakh on the left, Russian on the right.
pub(in crate::document) fn set(
    outline: &mut Outline,
    look: Look,
    face: Type,
    rows: &[(Rich, Rich)],
) -> Vec<Strip> {
    let mut strips = Vec::new();
    for (left, right) in rows {
        let sides = [(left, "kk", 0.0), (right, "ru", COLUMN + GUTTER)];
        let sides = sides.into_iter().filter(|(text, ..)| !text.is_empty());
        let columns: Vec<_> = sides
            .map(|(text, language, x)| {
                let look = Look { language: Some(language), ..look };
                let node = outline.part(Tag::Paragraph, look);
                (face.words(text, node).broken(COLUMN, COLUMN), x)
            })
            .collect();
        let depth = columns.iter().map(|(lines, _)| lines.count()).max().unwrap_or(1);
        let mut row: Vec<Strip> = (0..depth)
            .map(|index| {
                let marks = columns.iter().flat_map(|(lines, x)| {
                    let spare = if look.center { COLUMN - lines.width(index) } else { 0.0 };
                    lines.marks(index, (x + spare / 2.0, 0.0), false)
                });
                Strip::new(face.leading(), marks.collect())
            })
            .collect();
        hold_edges(&mut row);
        strips.append(&mut row);
    }
    strips
}

/// Where each column begins and ends, and its language.
const SIDES: [(f32, f32, &str); 2] = [(0.0, COLUMN, "kk"), (COLUMN + GUTTER, WIDTH, "ru")];

/// Sets a `[columns]` block: Kazakh on the left, Russian on the right, with fill-in lines and
/// what they are for under them.
pub(in crate::document) fn set_lines(
    outline: &mut Outline,
    look: Look,
    (face, small): (Type, Type),
    rows: &[Columns<Rich>],
) -> Vec<Strip> {
    let mut strips: Vec<Strip> = Vec::new();
    for row in rows {
        let (sides, above) = match row {
            Columns::Lines(sides) => (lines(outline, look, face, sides), false),
            Columns::Captions(sides) => (captions(outline, look, small, sides), true),
        };
        let mut row = side_by_side(sides);
        hold(&mut row);
        if let (true, Some(last)) = (above, strips.last_mut()) {
            last.keep = true;
        }
        strips.append(&mut row);
    }
    strips
}

fn lines(
    outline: &mut Outline,
    look: Look,
    face: Type,
    sides: &[Vec<Segment<Rich>>; 2],
) -> [Vec<Strip>; 2] {
    let mut set = sides.iter().zip(SIDES).map(|(segments, (left, right, language))| {
        let look = Look { language: Some(language), ..look };
        match &segments[..] {
            [] => Vec::new(),
            [Segment::Text(text)] if look.center => {
                let node = part(outline, look);
                centred(face, node, (left, right), text)
            }
            _ => blanks::line(face, part(outline, look), (left, right), segments),
        }
    });
    [set.next().unwrap_or_default(), set.next().unwrap_or_default()]
}

fn captions(outline: &mut Outline, look: Look, small: Type, sides: &[Rich; 2]) -> [Vec<Strip>; 2] {
    let mut set = sides.iter().zip(SIDES).map(|(text, (left, right, language))| {
        if text.is_empty() {
            return Vec::new();
        }
        let look = Look { language: Some(language), ..look };
        let node = outline.part(Tag::Caption, look);
        centred(small, node, (left, right), text)
    });
    [set.next().unwrap_or_default(), set.next().unwrap_or_default()]
}

fn part(outline: &mut Outline, look: Look) -> NodeId {
    if look.heading { outline.heading(look) } else { outline.part(Tag::Paragraph, look) }
}

/// Lines in the middle between margins.
fn centred(face: Type, node: NodeId, (left, right): (f32, f32), text: &Rich) -> Vec<Strip> {
    let width = right - left;
    let lines = face.words(text, node).broken(width, width);
    let line = |index| {
        let x = left + (width - lines.width(index)) / 2.0;
        Strip::new(face.leading(), lines.marks(index, (x, 0.0), false))
    };
    (0..lines.count()).map(line).collect()
}

/// Two columns as one: their first lines on one strip, their second on the next.
fn side_by_side([mut left, right]: [Vec<Strip>; 2]) -> Vec<Strip> {
    for (index, strip) in right.into_iter().enumerate() {
        match left.get_mut(index) {
            Some(beside) => {
                beside.height = beside.height.max(strip.height);
                beside.marks.extend(strip.marks);
            }
            None => left.push(strip),
        }
    }
    left
}
