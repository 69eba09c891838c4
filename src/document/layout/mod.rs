//! Filled blocks set as strips of the measures that office papers here have: A4, margins of
//! 30 mm on the left, 15 mm on the right, 20 mm above and below, 14 points, single spacing.

mod bars;
mod blanks;
mod boxes;
mod breaking;
mod columns;
mod flow;
mod line;
mod outline;
mod page;
mod shape;
mod strip;
mod table;

use super::{
    font::Style,
    form::{Body, Filled, Kind, Look},
    structure::{Structure, Tag},
};
use crate::diagnostic::Result;
use line::Type;
use outline::Outline;
pub(in crate::document) use page::{Page, SHEET, running_number, watermark};
use strip::Strip;

/// Points in a millimetre.
pub(in crate::document) const MM: f32 = 72.0 / 25.4;
/// The width of the text.
pub(in crate::document) const WIDTH: f32 = (210.0 - 30.0 - 15.0) * MM;
/// The size of the text, and of small text: captions and references to annexes.
const SIZE: f32 = 14.0;
const SMALL: f32 = 11.0;
/// The size of captions under small text.
const CAPTION: f32 = 9.0;
/// The indent of a paragraph.
const INDENT: f32 = 12.5 * MM;
/// Where blocks in the right half of the page begin.
const RIGHT_HALF: f32 = WIDTH * 0.52;
/// How much of the width the left part of two takes.
const LEFT_PART: f32 = WIDTH * 0.58;

/// Sets blocks on pages; `language` is the paper's.
pub(in crate::document) fn lay_out(
    blocks: &[Filled],
    language: &'static str,
) -> Result<(Vec<Page>, Structure)> {
    let mut outline = Outline::new(language);
    let mut strips: Vec<Strip> = Vec::new();
    // Stamps stand above all else, wherever the form has them.
    let (stamps, others): (Vec<_>, Vec<_>) =
        blocks.iter().partition(|block| block.kind == Kind::Stamp);
    for block in stamps.into_iter().chain(others) {
        let mut set = set(&mut outline, block)?;
        if let (true, Some(last)) = (block.look.keep, set.last_mut()) {
            last.keep = true;
        }
        match block.kind {
            Kind::Signature => keep_with_text(&mut strips),
            Kind::Space => {
                for strip in &mut set {
                    strip.keep = strips.last().is_some_and(|s| s.keep);
                }
            }
            _ => {}
        }
        strips.append(&mut set);
    }
    Ok((page::cut(strips)?, outline.finish()))
}

/// A signature never stands alone on a page: two lines of text before it come with it.
fn keep_with_text(strips: &mut [Strip]) {
    let mut texts = 0;
    for strip in strips.iter_mut().rev() {
        strip.keep = true;
        texts += usize::from(flow::speaks(strip));
        if texts == 2 {
            break;
        }
    }
}

fn set(outline: &mut Outline, block: &Filled) -> Result<Vec<Strip>> {
    let (face, look) = (face(block.look)?, block.look);
    Ok(match &block.body {
        Body::Lines(lines) if block.kind == Kind::Stamp => boxes::stamp(outline, look, face, lines),
        Body::Lines(lines) => {
            let node = match block.kind {
                Kind::Heading => outline.heading(look),
                _ => outline.part(Tag::Paragraph, look),
            };
            flow::lines(block.kind, face, lines, node)
        }
        Body::Flow(text) => {
            let (label, node) = match block.kind {
                Kind::Point => Some(outline.point(look)),
                Kind::Item => Some(outline.item(look)),
                _ => None,
            }
            .map_or_else(
                || (None, outline.part(Tag::Paragraph, look)),
                |(label, body)| (block.label.as_deref().map(|text| (text, label)), body),
            );
            flow::paragraph(face, label, text, node)
        }
        Body::Blanks { segments, captions, least } => {
            let small = Type::new(Style::Regular, SMALL)?;
            blanks::set(outline, look, (face, small), segments, (captions, *least))
        }
        Body::Check(ticked, text) => boxes::check(outline, look, face, (*ticked, text)),
        Body::Sides(left, right) => {
            let node = outline.part(Tag::Paragraph, look);
            flow::sides(block.kind, face, (left, right), node)
        }
        Body::Pairs(rows) => columns::set(outline, look, face, rows),
        Body::Columns(rows) => {
            let small = Type::new(Style::Regular, if look.small { CAPTION } else { SMALL })?;
            columns::set_lines(outline, look, (face, small), rows)
        }
        Body::Table(columns) => table::set(outline, look, columns)?,
        Body::Code(lines, code) => boxes::code(outline, look, face, (block.kind, lines, code))?,
        Body::Space(lines) => vec![Strip::space(face.leading() * f32::from(*lines))],
        Body::Bars(chart) => bars::set(outline, look, face, chart),
        Body::Break => vec![Strip { breaks: true, ..Strip::default() }],
    })
}

fn face(look: Look) -> Result<Type> {
    let style = match look {
        Look { bold: true, .. } => Style::Bold,
        Look { italic: true, .. } => Style::Italic,
        _ => Style::Regular,
    };
    Type::new(style, if look.small { SMALL } else { SIZE })
}
