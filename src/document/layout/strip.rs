//! Strips: what layout makes of blocks and what pages are cut from.

use std::rc::Rc;

use crate::document::sheet::{Ink, Mark, Owner, Rule};

/// A horizontal strip of a page, one line high as a rule.
#[derive(Debug, Clone, Default)]
pub(in crate::document) struct Strip {
    pub(in crate::document) height: f32,
    /// What is drawn, measured from the strip's upper left corner.
    pub(in crate::document) marks: Vec<Mark>,
    /// Whether the next strip must stand on the same page.
    pub(in crate::document) keep: bool,
    /// Whether a page begins here.
    pub(in crate::document) breaks: bool,
    /// The strips to repeat if this one begins a page: the head of its table.
    pub(in crate::document) head: Option<Rc<Vec<Strip>>>,
}

impl Strip {
    /// A strip of this height with some marks.
    pub(in crate::document) fn new(height: f32, marks: Vec<Mark>) -> Self {
        Self { height, marks, ..Self::default() }
    }

    /// An empty strip.
    pub(in crate::document) fn space(height: f32) -> Self {
        Self { height, ..Self::default() }
    }
}

/// A line across.
pub(in crate::document) fn across(from: f32, to: f32, y: f32) -> Mark {
    rule((from, y), (to, y))
}

/// A line downwards.
pub(in crate::document) fn down(x: f32, from: f32, to: f32) -> Mark {
    rule((x, from), (x, to))
}

/// A line from one point to another.
pub(in crate::document) fn rule(from: (f32, f32), to: (f32, f32)) -> Mark {
    Mark { owner: Owner::Artifact, ink: Ink::Rule(Rule { from, to }) }
}

/// Holds all strips of a block on one page.
pub(in crate::document) fn hold(strips: &mut [Strip]) {
    if let Some((_, others)) = strips.split_last_mut() {
        for strip in others {
            strip.keep = true;
        }
    }
}

/// Leaves no line of a paragraph alone at the foot or the head of a page.
pub(in crate::document) fn hold_edges(strips: &mut [Strip]) {
    let count = strips.len();
    for (index, strip) in strips.iter_mut().enumerate() {
        strip.keep = index + 1 < count && (index == 0 || index + 2 == count);
    }
}
