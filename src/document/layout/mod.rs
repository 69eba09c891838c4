//! Filled blocks set as strips of the measures that office papers here have: A4, margins of
//! 30 mm on the left, 15 mm on the right, 20 mm above and below, 14 points, single spacing.

mod blanks;
mod line;
mod page;
mod strip;
mod table;

use super::{
    font::Style,
    form::{Body, Filled, Kind, Look},
    structure::Structure,
};
use crate::diagnostic::Result;
use line::Type;
pub(in crate::document) use page::{Page, SHEET};
use strip::{Strip, hold, hold_edges};

/// Points in a millimetre.
pub(in crate::document) const MM: f32 = 72.0 / 25.4;
/// The width of the text.
pub(in crate::document) const WIDTH: f32 = (210.0 - 30.0 - 15.0) * MM;
/// The size of the text, and of small text: captions and references to annexes.
const SIZE: f32 = 14.0;
const SMALL: f32 = 11.0;
/// The indent of a paragraph.
const INDENT: f32 = 12.5 * MM;
/// Where the addressee's block begins.
const ADDRESSEE: f32 = WIDTH * 0.52;
/// How much of the width the left part of two takes.
const LEFT_PART: f32 = WIDTH * 0.58;

/// Sets blocks on pages.
pub(in crate::document) fn lay_out(blocks: &[Filled]) -> Result<(Vec<Page>, Structure)> {
    let mut strips: Vec<Strip> = Vec::new();
    for block in blocks {
        let mut set = set(block)?;
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
    Ok((page::cut(strips)?, Structure::new()))
}

/// A signature never stands alone on a page: two lines of text before it come with it.
fn keep_with_text(strips: &mut [Strip]) {
    let mut texts = 0;
    for strip in strips.iter_mut().rev() {
        strip.keep = true;
        texts += usize::from(!strip.marks.is_empty());
        if texts == 2 {
            break;
        }
    }
}

fn set(block: &Filled) -> Result<Vec<Strip>> {
    let face = face(block.look)?;
    Ok(match &block.body {
        Body::Lines(lines) => {
            lines.iter().flat_map(|line| placed(block.kind, face, line)).collect()
        }
        Body::Flow(text) => paragraph(face, text),
        Body::Blanks { segments, captions, least } => {
            blanks::set(face, Type::new(Style::Regular, SMALL)?, segments, captions, *least)
        }
        Body::Sides(left, right) if block.kind == Kind::Signature => signature(face, left, right),
        Body::Sides(left, right) => sides(face, left, right),
        Body::Table(columns) => table::set(columns)?,
        Body::Space(lines) => vec![Strip::space(face.leading() * f32::from(*lines))],
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

/// A line of the form, broken where it is too long, by the side its block keeps to.
fn placed(kind: Kind, face: Type, line: &str) -> Vec<Strip> {
    let start = if matches!(kind, Kind::Addressee | Kind::Right) { ADDRESSEE } else { 0.0 };
    let width = WIDTH - start;
    let broken = face.broken(line, width, width);
    let mut strips: Vec<Strip> = broken
        .iter()
        .map(|line| {
            let room = width - face.width(line);
            let before = match kind {
                Kind::Heading | Kind::Center => room / 2.0,
                Kind::Right => room,
                _ => 0.0,
            };
            Strip::line(face, line, start + before)
        })
        .collect();
    match kind {
        Kind::Heading => strips.iter_mut().for_each(|strip| strip.keep = true),
        _ => hold(&mut strips),
    }
    strips
}

/// Running text: an indent, and both edges straight.
fn paragraph(face: Type, text: &str) -> Vec<Strip> {
    let lines = face.broken(text, WIDTH - INDENT, WIDTH);
    let last = lines.len().saturating_sub(1);
    let set = |(index, line): (usize, &String)| {
        let x = if index == 0 { INDENT } else { 0.0 };
        let mark = if index == last {
            face.run(line, x, 0.0)
        } else {
            face.stretched(line, x, 0.0, WIDTH - x)
        };
        Strip { height: face.leading(), marks: vec![mark], ..Strip::default() }
    };
    let mut strips: Vec<Strip> = lines.iter().enumerate().map(set).collect();
    hold_edges(&mut strips);
    strips
}

/// A left and a right part; the right one keeps to the margin, on the first line.
fn sides(face: Type, left: &str, right: &str) -> Vec<Strip> {
    let mut strips = left_part(face, left);
    add_right(face, right, strips.first_mut());
    strips
}

/// Post and name; the name stands on the last line of the post.
fn signature(face: Type, post: &str, name: &str) -> Vec<Strip> {
    let mut strips = left_part(face, post);
    add_right(face, name, strips.last_mut());
    strips
}

fn left_part(face: Type, text: &str) -> Vec<Strip> {
    let lines = face.broken(text, LEFT_PART, LEFT_PART);
    let mut strips: Vec<Strip> = lines.iter().map(|line| Strip::line(face, line, 0.0)).collect();
    hold(&mut strips);
    strips
}

/// A right part may be of several lines; the strip grows by them.
fn add_right(face: Type, text: &str, strip: Option<&mut Strip>) {
    let Some(strip) = strip else { return };
    let width = WIDTH - LEFT_PART - face.size;
    let lines = face.broken(text, width, width);
    let mut top = 0.0;
    for line in &lines {
        strip.marks.push(face.run(line, WIDTH - face.width(line), top));
        top += face.leading();
    }
    strip.height = strip.height.max(top);
}
