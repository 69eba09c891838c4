//! Strips cut into pages, with the page's number in the upper margin from the second on.

use super::{MM, WIDTH, line::Type, strip::Strip};
use crate::{
    diagnostic::Result,
    document::{font::Style, sheet::Mark},
};

/// The sheet: A4, in points.
pub(in crate::document) const SHEET: (f32, f32) = (210.0 * MM, 297.0 * MM);
/// Margins on the left and above; that below is the same.
const LEFT: f32 = 30.0 * MM;
const TOP: f32 = 20.0 * MM;
/// Height of the text.
const DEPTH: f32 = 257.0 * MM;
/// Where a page's number stands, from the top of the sheet.
const NUMBER: f32 = 10.0 * MM;

/// A page with all that is drawn on it, measured from its upper left corner.
#[derive(Debug, Clone, Default)]
pub(in crate::document) struct Page {
    pub(in crate::document) marks: Vec<Mark>,
    depth: f32,
}

impl Page {
    fn fits(&self, height: f32) -> bool {
        self.depth + height <= DEPTH + 0.01
    }

    fn add(&mut self, strip: &Strip) {
        let by = TOP + self.depth;
        self.marks.extend(strip.marks.iter().map(|mark| mark.clone().moved(LEFT, by)));
        self.depth += strip.height;
    }
}

/// Cuts strips into pages: what is to be kept together is, unless it is taller than a page.
pub(in crate::document) fn cut(mut strips: Vec<Strip>) -> Result<Vec<Page>> {
    while strips.last().is_some_and(|strip| strip.marks.is_empty()) {
        strips.pop();
    }
    let mut pages = vec![Page::default()];
    for group in strips.chunk_by(|before, _| before.keep) {
        let height: f32 = group.iter().map(|strip| strip.height).sum();
        if !pages.last().is_some_and(|page| page.fits(height)) && height <= DEPTH {
            begin(&mut pages, group.first());
        }
        for strip in group {
            if !pages.last().is_some_and(|page| page.fits(strip.height)) {
                begin(&mut pages, Some(strip));
            }
            if let Some(page) = pages.last_mut()
                && (page.depth > 0.0 || !strip.marks.is_empty())
            {
                page.add(strip);
            }
        }
    }
    number(&mut pages)?;
    Ok(pages)
}

/// Begins a page, with the head of a table if a row of it comes first.
fn begin(pages: &mut Vec<Page>, first: Option<&Strip>) {
    let mut page = Page::default();
    if let Some(head) = first.and_then(|strip| strip.head.as_ref()) {
        head.iter().for_each(|strip| page.add(strip));
    }
    pages.push(page);
}

fn number(pages: &mut [Page]) -> Result<()> {
    let face = Type::new(Style::Regular, 12.0)?;
    for (page, number) in pages.iter_mut().zip(1_u32..).skip(1) {
        let text = number.to_string();
        let x = LEFT + (WIDTH - face.width(&text)) / 2.0;
        page.marks.insert(0, face.run(&text, x, NUMBER));
    }
    Ok(())
}
