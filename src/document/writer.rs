//! The seam between layout and the file: what a laid-out page consists of, and who writes it.
//!
//! Layout knows nothing of PDF, and the writer nothing of blocks. All measures are points;
//! layout counts `y` downwards from the top of the page.

use chrono::{DateTime, FixedOffset};

use super::font::{Letter, Style};
use crate::diagnostic::Result;

/// What is written into a paper beside its text. Nothing in a paper comes from the clock.
#[derive(Debug, Clone, PartialEq)]
pub struct Stamp {
    /// The name shown for the paper, `/Title` of the file.
    pub title: String,
    /// The moment the paper was made, in the office's zone.
    pub created: DateTime<FixedOffset>,
}

/// A piece of text on one line: letters of one face and size from one point on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Run {
    pub(super) x: f32,
    /// The baseline.
    pub(super) y: f32,
    pub(super) style: Style,
    pub(super) size: f32,
    pub(super) text: String,
    pub(super) letters: Vec<Placed>,
}

/// A letter of a run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placed {
    pub(super) letter: Letter,
    /// What is added after it, in thousandths of the size: kerning, stretched spaces.
    pub(super) after: f32,
}

/// A thin straight line: under a filled-in value or round a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rule {
    pub(super) from: (f32, f32),
    pub(super) to: (f32, f32),
}

/// A thing drawn on a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mark {
    Run(Run),
    Rule(Rule),
}

impl Mark {
    /// The same mark lower on the page.
    pub(super) fn lowered(mut self, by: f32) -> Self {
        match &mut self {
            Self::Run(run) => run.y += by,
            Self::Rule(rule) => {
                rule.from.1 += by;
                rule.to.1 += by;
            }
        }
        self
    }

    /// The same mark further to the right.
    pub(super) fn shifted(mut self, by: f32) -> Self {
        match &mut self {
            Self::Run(run) => run.x += by,
            Self::Rule(rule) => {
                rule.from.0 += by;
                rule.to.0 += by;
            }
        }
        self
    }
}

/// Who turns laid-out pages into a file.
pub(super) trait PageWriter {
    /// Begins the next page, of this width and height.
    fn begin_page(&mut self, width: f32, height: f32);
    /// Shows a piece of text.
    fn run(&mut self, run: &Run);
    /// Draws a thin line.
    fn rule(&mut self, rule: &Rule);
    /// The bytes of the file: the same for the same pages, stamp and language.
    fn finish(self, stamp: &Stamp, language: &str) -> Result<Vec<u8>>;
}
