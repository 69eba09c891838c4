//! Rows in two languages, side by side.

use super::{
    MM, WIDTH,
    line::Type,
    outline::Outline,
    strip::{Strip, hold_edges},
};
use crate::document::{
    form::{Look, Rich},
    structure::Tag,
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
