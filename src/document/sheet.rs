//! The seam between layout and the file: what a laid-out sheet bears, and who writes it.
//!
//! Layout knows nothing of PDF, and the writer nothing of blocks. All measures are points;
//! layout counts `y` downwards from the top of the page.

use super::{
    Stamp,
    font::{Letter, Style},
    structure::{NodeId, Structure},
};
use crate::diagnostic::Result;

/// What a mark on the page belongs to: a part of the text that a reader hears, or nothing
/// but the look of the page (lines, page numbers, the word "draft").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::document) enum Owner {
    Node(NodeId),
    Artifact,
}

/// A thing drawn on a page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::document) struct Mark {
    pub(in crate::document) owner: Owner,
    pub(in crate::document) ink: Ink,
}

/// How a mark is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::document) enum Ink {
    Run(Run),
    Rule(Rule),
    /// Black squares and bars: the modules of a QR code, the ticks of a check box.
    Fill(Vec<Bar>),
    /// Grey bars: how light, from 0 (black) to 1.
    Tint(f32, Vec<Bar>),
    /// A word across the page, light grey, under everything else.
    Watermark(Run),
}

/// A piece of text on one line: letters of one face and size from one point on.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::document) struct Run {
    pub(in crate::document) x: f32,
    /// The baseline.
    pub(in crate::document) y: f32,
    pub(in crate::document) style: Style,
    pub(in crate::document) size: f32,
    /// What it says; a line that goes on ends with the space that parts it from the next.
    pub(in crate::document) text: String,
    pub(in crate::document) letters: Vec<Placed>,
}

impl Run {
    /// Its width in points, with kerning and stretched spaces.
    pub(in crate::document) fn width(&self) -> f32 {
        let letters = self.letters.iter();
        let width: f32 = letters.map(|l| f32::from(l.letter.width) + l.after).sum();
        width * self.size / 1000.0
    }
}

/// A letter of a run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::document) struct Placed {
    pub(in crate::document) letter: Letter,
    /// What is added after it, in thousandths of the size: kerning, stretched spaces.
    pub(in crate::document) after: f32,
}

/// A thin straight line: under a filled-in value or round a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::document) struct Rule {
    pub(in crate::document) from: (f32, f32),
    pub(in crate::document) to: (f32, f32),
}

/// A black rectangle: its upper left corner, its width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::document) struct Bar {
    pub(in crate::document) at: (f32, f32),
    pub(in crate::document) size: (f32, f32),
}

impl Mark {
    /// The same mark further to the right and lower on the page.
    pub(in crate::document) fn moved(mut self, right: f32, down: f32) -> Self {
        let shift = |(x, y): &mut (f32, f32)| {
            *x += right;
            *y += down;
        };
        match &mut self.ink {
            Ink::Run(run) | Ink::Watermark(run) => {
                run.x += right;
                run.y += down;
            }
            Ink::Rule(rule) => {
                shift(&mut rule.from);
                shift(&mut rule.to);
            }
            Ink::Fill(bars) | Ink::Tint(_, bars) => {
                for bar in bars {
                    shift(&mut bar.at);
                }
            }
        }
        self
    }
}

/// Who turns laid-out pages into a file.
pub(in crate::document) trait PageWriter {
    /// Begins the next page, of this width and height.
    fn begin_page(&mut self, width: f32, height: f32);
    /// Draws a mark.
    fn mark(&mut self, mark: &Mark);
    /// The bytes of the file: the same for the same pages, structure, stamp and language.
    fn finish(self, structure: &Structure, stamp: &Stamp, language: &str) -> Result<Vec<u8>>;
}
