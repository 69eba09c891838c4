//! Blocks of plain text: running text, lines by one side, two parts on one line.

use super::{
    INDENT, LEFT_PART, MM, RIGHT_HALF, WIDTH,
    line::{Lines, Type},
    page::DEPTH,
    strip::{Strip, hold, hold_edges},
};
use crate::document::{
    form::{Kind, Rich},
    sheet::Ink,
    structure::NodeId,
};

/// The most of the width that the post of who signs takes, and the room for the hand after it.
const POST: f32 = LEFT_PART;
const HAND: f32 = 30.0 * MM;

/// Lines of the form, broken where they are too long, by the side their block keeps to.
pub(in crate::document) fn lines(
    kind: Kind,
    face: Type,
    texts: &[Rich],
    node: NodeId,
) -> Vec<Strip> {
    let start = if matches!(kind, Kind::Addressee | Kind::Right) { RIGHT_HALF } else { 0.0 };
    let width = WIDTH - start;
    let mut strips = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        let words = face.words(text, node);
        let words = if kind == Kind::Addressee { words.firm() } else { words };
        let lines = words.broken(width, width);
        let goes_on = number + 1 < texts.len();
        let mut set: Vec<Strip> = (0..lines.count())
            .map(|index| {
                let room = width - lines.width(index);
                let before = match kind {
                    Kind::Heading | Kind::Center => room / 2.0,
                    Kind::Right => room,
                    _ => 0.0,
                };
                Strip::new(face.leading(), lines.marks(index, (start + before, 0.0), goes_on))
            })
            .collect();
        hold(&mut set);
        strips.append(&mut set);
    }
    if kind == Kind::Heading {
        hold(&mut strips);
    }
    strips
}

/// Running text: an indent, and both edges straight. A label is the number before it.
pub(in crate::document) fn paragraph(
    face: Type,
    label: Option<(&str, NodeId)>,
    text: &Rich,
    node: NodeId,
) -> Vec<Strip> {
    let words = face.words(text, node);
    let words = match label {
        Some((label, node)) => words.labelled(label, node),
        None => words,
    };
    let lines = words.evenly(WIDTH - INDENT, WIDTH);
    let mut strips: Vec<Strip> = (0..lines.count())
        .map(|index| {
            let x = if index == 0 { INDENT } else { 0.0 };
            Strip::new(face.leading(), lines.stretched(index, (x, 0.0), WIDTH - x))
        })
        .collect();
    hold_edges(&mut strips);
    strips
}

/// A left and a right part; the right one keeps to the margin, on the first line, or in a
/// signature, where a post is followed by a name, on the last one.
pub(in crate::document) fn sides(
    kind: Kind,
    face: Type,
    (left, right): (&Rich, &Rich),
    node: NodeId,
) -> Vec<Strip> {
    let alone = right.is_empty();
    let signed = kind == Kind::Signature;
    let (part, width) = if signed {
        // The post leaves the name its line, and the hand its room between the two.
        let name = face.words(right, node).whole().width(0).min(WIDTH / 2.0);
        (POST.min(WIDTH - name - HAND), WIDTH / 2.0)
    } else {
        (LEFT_PART, WIDTH - LEFT_PART - face.size)
    };
    let room = if alone { WIDTH } else { part };
    let left = face.words(left, node).broken(room, room);
    let right = face.words(right, node);
    let right = if signed { right.firm() } else { right }.broken(width, width);
    let start = if signed { left.count() - 1 } else { 0 };
    let rows = left.count().max(start + right.count());
    let on_left = |row: usize, top: f32| left.marks(row, (0.0, top), !alone);
    let on_right = |row: usize, top: f32| match row.checked_sub(start) {
        Some(index) => right.marks(index, (WIDTH - right.width(index), top), false),
        None => Vec::new(),
    };
    let top = |row: usize| f32::from(u16::try_from(row).unwrap_or(u16::MAX)) * face.leading();
    if top(rows) > DEPTH / 2.0 {
        // Too tall to stand side by side: one after the other.
        let marks = (0..left.count()).map(|row| on_left(row, 0.0));
        let marks = marks.chain((start..start + right.count()).map(|row| on_right(row, 0.0)));
        return marks.map(|marks| Strip::new(face.leading(), marks)).collect();
    }
    // In one strip the left part is drawn, and read, before the right one.
    let mut marks: Vec<_> = (0..rows).flat_map(|row| on_left(row, top(row))).collect();
    marks.extend((0..rows).flat_map(|row| on_right(row, top(row))));
    vec![Strip::new(top(rows), marks)]
}

/// The widest of some lines.
pub(in crate::document) fn widest(lines: &[Lines]) -> f32 {
    let widths = lines.iter().flat_map(|lines| (0..lines.count()).map(|index| lines.width(index)));
    widths.fold(0.0, f32::max)
}

/// Whether a strip has words on it.
pub(in crate::document) fn speaks(strip: &Strip) -> bool {
    strip.marks.iter().any(|mark| matches!(mark.ink, Ink::Run(_)))
}
