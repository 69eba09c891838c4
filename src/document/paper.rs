//! A form filled in and set on pages.

use super::{
    Stamp,
    layout::{self, Page},
    pdf,
    sheet::{Ink, PageWriter, Run},
    structure::Structure,
};
use crate::diagnostic::Result;

/// A form filled in and set on pages.
#[derive(Debug, Clone)]
pub struct Paper {
    pub(in crate::document) language: &'static str,
    pub(in crate::document) pages: Vec<Page>,
    pub(in crate::document) structure: Structure,
}

impl Paper {
    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Its lines of text from top to bottom, for comparing; parts of one line that stand
    /// apart, as cells do, are parted by two spaces.
    pub fn lines(&self) -> Vec<String> {
        self.pages.iter().flat_map(lines).collect()
    }

    /// The same paper with «ЖОБА» («ПРОЕКТ») across each page: one that is not issued.
    #[must_use]
    pub fn draft(mut self) -> Self {
        let word = if self.language == "ru" { "ПРОЕКТ" } else { "ЖОБА" };
        // The face that sets the word has set the paper, so it is there.
        if let Ok(mark) = layout::watermark(word) {
            for page in &mut self.pages {
                page.marks.insert(0, mark.clone());
            }
        }
        self
    }

    /// The paper as a PDF: the same bytes for the same paper and stamp.
    ///
    /// # Errors
    /// `paper-failed` if the file cannot be written, which is our own fault.
    pub fn to_pdf(&self, stamp: &Stamp) -> Result<Vec<u8>> {
        let mut writer = pdf::PrintpdfWriter::default();
        for page in &self.pages {
            writer.begin_page(layout::SHEET.0, layout::SHEET.1);
            for mark in &page.marks {
                writer.mark(mark);
            }
        }
        writer.finish(&self.structure, stamp, self.language)
    }
}

/// The lines of a page: runs that share a baseline, from left to right.
pub(in crate::document) fn lines(page: &Page) -> Vec<String> {
    let mut runs: Vec<_> = page
        .marks
        .iter()
        .filter_map(|mark| match &mark.ink {
            Ink::Run(run) => Some(run),
            _ => None,
        })
        .collect();
    runs.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    runs.chunk_by(|a, b| (a.y - b.y).abs() < 0.01).map(line).collect()
}

/// The runs of one line; where the face changes within the text nothing parts them.
fn line(runs: &[&Run]) -> String {
    let mut text = String::new();
    let mut end = f32::INFINITY;
    for run in runs {
        if run.x > end + 0.5 {
            text.truncate(text.trim_end_matches(' ').len());
            text.push_str("  ");
        }
        text.push_str(&run.text);
        end = run.x + run.width();
    }
    text.truncate(text.trim_end_matches(' ').len());
    text
}
