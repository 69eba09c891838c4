//! Strips cut into pages, with the page's number in the upper margin from the second on.

use super::{MM, WIDTH, line::Type, strip::Strip};
use crate::{
    diagnostic::Result,
    document::{
        font::Style,
        sheet::{Ink, Mark, Owner},
    },
};

/// The sheet: A4, in points.
pub(in crate::document) const SHEET: (f32, f32) = (210.0 * MM, 297.0 * MM);
/// Margins on the left and above; that below is the same.
const LEFT: f32 = 30.0 * MM;
const TOP: f32 = 20.0 * MM;
/// Height of the text.
pub(in crate::document) const DEPTH: f32 = 257.0 * MM;
/// Where a page's number stands, from the top of the sheet.
const NUMBER: f32 = 10.0 * MM;
/// The size of a running number, and how far from the right and the lower edge it stands.
const RUNNING: f32 = 9.0;
const ASIDE: f32 = 32.0;
const FOOT: f32 = 18.0;
/// The size of a word across the page, and the height of its capitals.
const WATERMARK: f32 = 110.0;
const CAPITALS: f32 = WATERMARK * 0.65;
/// A last page with less on it than this is saved, if narrower empty lines can save it.
const LITTLE: f32 = DEPTH / 6.0;
/// How narrow empty lines become to save a page.
const NARROW: f32 = 0.5;

/// A page with all that is drawn on it, measured from its upper left corner.
#[derive(Debug, Clone, Default)]
pub(in crate::document) struct Page {
    pub(in crate::document) marks: Vec<Mark>,
    depth: f32,
}

impl Page {
    /// A page with nothing on it but these marks.
    pub(in crate::document) fn bearing(marks: Vec<Mark>) -> Self {
        Self { marks, depth: 0.0 }
    }

    fn fits(&self, height: f32) -> bool {
        self.depth + height <= DEPTH + 0.01
    }

    fn add(&mut self, strip: &Strip) {
        let by = TOP + self.depth;
        self.marks.extend(strip.marks.iter().map(|mark| mark.clone().moved(LEFT, by)));
        self.depth += strip.height;
    }
}

/// Cuts strips into pages: what is to be kept together is, unless it is taller than a page. A
/// few lines that would stand alone on a last page are drawn in by narrower empty lines.
pub(in crate::document) fn cut(mut strips: Vec<Strip>) -> Result<Vec<Page>> {
    while strips.last().is_some_and(|strip| strip.marks.is_empty()) {
        strips.pop();
    }
    let mut pages = pages(&strips);
    if pages.len() > 1 && pages.last().is_some_and(|page| page.depth < LITTLE) {
        for strip in strips.iter_mut().filter(|strip| strip.marks.is_empty()) {
            strip.height *= NARROW;
        }
        let fewer = self::pages(&strips);
        if fewer.len() < pages.len() {
            pages = fewer;
        }
    }
    number(&mut pages)?;
    Ok(pages)
}

fn pages(strips: &[Strip]) -> Vec<Page> {
    let mut pages = vec![Page::default()];
    for group in strips.chunk_by(|before, after| before.keep && !after.breaks) {
        let height: f32 = group.iter().map(|strip| strip.height).sum();
        let broken = group.first().is_some_and(|strip| strip.breaks);
        let fits = pages.last().is_some_and(|page| page.fits(height));
        let begun = pages.last().is_some_and(|page| page.depth > 0.0);
        if begun && (broken || (!fits && height <= DEPTH)) {
            begin(&mut pages, group.first());
        }
        for strip in group {
            if !pages.last().is_some_and(|page| page.depth == 0.0 || page.fits(strip.height)) {
                begin(&mut pages, Some(strip));
            }
            if let Some(page) = pages.last_mut()
                && (page.depth > 0.0 || !strip.marks.is_empty())
            {
                page.add(strip);
            }
        }
    }
    pages
}

/// Begins a page, with the head of a table if a row of it comes first; unless the head is so
/// tall that it would leave the rows no room.
fn begin(pages: &mut Vec<Page>, first: Option<&Strip>) {
    let mut page = Page::default();
    if let Some(head) = first.and_then(|strip| strip.head.as_ref())
        && head.iter().map(|strip| strip.height).sum::<f32>() < DEPTH / 3.0
    {
        head.iter().for_each(|strip| page.add(strip));
    }
    pages.push(page);
}

fn number(pages: &mut [Page]) -> Result<()> {
    let face = Type::new(Style::Regular, 12.0)?;
    for (page, number) in pages.iter_mut().zip(1_u32..).skip(1) {
        let mut run = face.artifact(&number.to_string());
        (run.x, run.y) = (LEFT + (WIDTH - run.width()) / 2.0, NUMBER + face.ascent());
        page.marks.insert(0, Mark { owner: Owner::Artifact, ink: Ink::Run(run) });
    }
    Ok(())
}

/// The number of a page within a bundle, at the lower right corner of the sheet.
pub(in crate::document) fn running_number(text: &str) -> Result<Mark> {
    let mut run = Type::new(Style::Regular, RUNNING)?.artifact(text);
    (run.x, run.y) = (SHEET.0 - ASIDE - run.width(), SHEET.1 - FOOT);
    Ok(Mark { owner: Owner::Artifact, ink: Ink::Run(run) })
}

/// A word across the page, under all else, as it would stand unturned in the middle of it.
pub(in crate::document) fn watermark(text: &str) -> Result<Mark> {
    let mut run = Type::new(Style::Bold, WATERMARK)?.artifact(text);
    (run.x, run.y) = ((SHEET.0 - run.width()) / 2.0, f32::midpoint(SHEET.1, CAPITALS));
    Ok(Mark { owner: Owner::Artifact, ink: Ink::Watermark(run) })
}
