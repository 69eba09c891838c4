//! Strips: what layout makes of blocks and what pages are cut from.

use std::rc::Rc;

use super::{
    line::Type,
    writer::{Mark, Rule},
};

/// A horizontal strip of a page, one line high as a rule.
#[derive(Debug, Clone, Default)]
pub(super) struct Strip {
    pub(super) height: f32,
    /// What is drawn, measured from the strip's upper left corner.
    pub(super) marks: Vec<Mark>,
    /// Whether the next strip must stand on the same page.
    pub(super) keep: bool,
    /// The strips to repeat if this one begins a page: the head of its table.
    pub(super) head: Option<Rc<Vec<Strip>>>,
}

impl Strip {
    /// A line of text from `x` on.
    pub(super) fn line(face: Type, text: &str, x: f32) -> Self {
        Self { height: face.leading(), marks: vec![face.run(text, x, 0.0)], ..Self::default() }
    }

    /// An empty strip.
    pub(super) fn space(height: f32) -> Self {
        Self { height, ..Self::default() }
    }
}

/// A line across.
pub(super) fn across(from: f32, to: f32, y: f32) -> Mark {
    Mark::Rule(Rule { from: (from, y), to: (to, y) })
}

/// A line downwards.
pub(super) fn down(x: f32, from: f32, to: f32) -> Mark {
    Mark::Rule(Rule { from: (x, from), to: (x, to) })
}

/// Holds all strips of a block on one page.
pub(super) fn hold(strips: &mut [Strip]) {
    if let Some((_, others)) = strips.split_last_mut() {
        for strip in others {
            strip.keep = true;
        }
    }
}

/// Leaves no line of a paragraph alone at the foot or the head of a page.
pub(super) fn hold_edges(strips: &mut [Strip]) {
    let count = strips.len();
    for (index, strip) in strips.iter_mut().enumerate() {
        strip.keep = index + 1 < count && (index == 0 || index + 2 == count);
    }
}
