//! Papers: a form and the values of a case become laid-out pages and a PDF.
//!
//! ```
//! use ruqsat::document::{Form, Profile, Stamp};
//! use serde_json::json;
//!
//! let form = Form::find("externat", "extract", "kk")?;
//! let paper = form.set(&json!({
//!     "provider": { "name": "Алатау ауданының білім бөлімі" },
//!     "case": { "number": "EX-2026-000012", "received": "2026-08-03T18:55:00+05:00" },
//!     "applicant": { "name": "Сейітова Айгүл Маратқызы", "iin": "850412400123" },
//!     "application": { "date": "2026-08-03" },
//!     "order": { "date": "2026-08-14" },
//!     "official": { "name": "А. Б. Сәрсенов", "post": "бөлім басшысы" },
//! }))?;
//! assert_eq!(paper.pages(), 1);
//! let created = "2026-08-14T10:00:00+05:00".parse().unwrap();
//! let title = form.title().to_owned();
//! let stamp = Stamp { title, created, seal: None, profile: Profile::Archival };
//! let file = paper.to_pdf(&stamp)?;
//! assert!(file.starts_with(b"%PDF-1.7"));
//! # Ok::<(), ruqsat::diagnostic::Diagnostics>(())
//! ```
//!
//! The way goes one file at a time: `parse` reads a form into the blocks of `template`,
//! `filling` puts values in, `layout` sets blocks as strips that `page` cuts into pages, and
//! `pdf` writes them. The forms themselves stand in `templates/`, whose README says how they
//! are written.

mod font;
mod form;
mod layout;
mod pdf;
mod seal;
mod sealed;
mod sheet;
mod stamp;
mod structure;
#[cfg(test)]
mod tests;
mod verify;

use std::path::Path;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Result, codes};
use form::{Source, Template, Tongue};
use layout::Page;
use sheet::{Ink, PageWriter};
use structure::Structure;

pub use seal::{Seal, State};
pub use stamp::{Profile, Stamp};
pub use verify::{Change, Examination, FileState, compare, examine};

/// The forms built into the program: service, form, language and text.
const BUILT_IN: &[(&str, &str, &str, &str)] = &[
    ("externat", "extract", "kk", include_str!("../../templates/externat/extract.kk.txt")),
    ("externat", "extract", "ru", include_str!("../../templates/externat/extract.ru.txt")),
    (
        "externat",
        "refusal-to-consider",
        "kk",
        include_str!("../../templates/externat/refusal-to-consider.kk.txt"),
    ),
    (
        "externat",
        "refusal-to-consider",
        "ru",
        include_str!("../../templates/externat/refusal-to-consider.ru.txt"),
    ),
    ("externat", "order", "kk", include_str!("../../templates/externat/order.kk.txt")),
    ("externat", "order", "ru", include_str!("../../templates/externat/order.ru.txt")),
    (
        "externat",
        "preliminary-decision",
        "kk",
        include_str!("../../templates/externat/preliminary-decision.kk.txt"),
    ),
    (
        "externat",
        "preliminary-decision",
        "ru",
        include_str!("../../templates/externat/preliminary-decision.ru.txt"),
    ),
    ("externat", "refusal", "kk", include_str!("../../templates/externat/refusal.kk.txt")),
    ("externat", "refusal", "ru", include_str!("../../templates/externat/refusal.ru.txt")),
    ("externat", "application", "kk", include_str!("../../templates/externat/application.kk.txt")),
    ("externat", "application", "ru", include_str!("../../templates/externat/application.ru.txt")),
    (
        "externat",
        "school-request",
        "kk",
        include_str!("../../templates/externat/school-request.kk.txt"),
    ),
    (
        "externat",
        "school-request",
        "ru",
        include_str!("../../templates/externat/school-request.ru.txt"),
    ),
    (
        "externat",
        "hearing-minutes",
        "kk",
        include_str!("../../templates/externat/hearing-minutes.kk.txt"),
    ),
    (
        "externat",
        "hearing-minutes",
        "ru",
        include_str!("../../templates/externat/hearing-minutes.ru.txt"),
    ),
    (
        "externat",
        "complaint-cover",
        "kk",
        include_str!("../../templates/externat/complaint-cover.kk.txt"),
    ),
    (
        "externat",
        "complaint-cover",
        "ru",
        include_str!("../../templates/externat/complaint-cover.ru.txt"),
    ),
    (
        "externat",
        "complaint-answer",
        "kk",
        include_str!("../../templates/externat/complaint-answer.kk.txt"),
    ),
    (
        "externat",
        "complaint-answer",
        "ru",
        include_str!("../../templates/externat/complaint-answer.ru.txt"),
    ),
];

/// A form of a service: the wording of an annex, or one composed where the law has none.
#[derive(Debug)]
pub struct Form {
    source: Source,
    language: String,
    template: Template,
    origin: Origin,
}

impl Form {
    /// A form built into the program, such as `externat`, `extract`, `kk`.
    ///
    /// # Errors
    /// `no-form` if there is none of this name in this language.
    pub fn find(service: &str, form: &str, language: &str) -> Result<Self> {
        let found = BUILT_IN.iter().find(|(s, f, l, _)| (*s, *f, *l) == (service, form, language));
        let Some((.., text)) = found else {
            let missing = Diagnostic::error(codes::NO_FORM)
                .with("service", service)
                .with("form", form)
                .with("language", language);
            return Err(missing.into());
        };
        let path = format!("templates/{service}/{form}.{language}.txt");
        Self::parse(Path::new(&path), text)
    }

    /// Reads a form that an office has written or changed. The last but one part of the file's
    /// name is its language: `extract.kk.txt`; Kazakh if it is not said.
    ///
    /// # Errors
    /// `invalid-template` for everything in it that cannot be read, with line and column.
    pub fn parse(path: &Path, text: &str) -> Result<Self> {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let language = stem.rsplit_once('.').map_or("kk", |(_, language)| language).to_owned();
        let tongue = if language == "ru" { Tongue::Russian } else { Tongue::Kazakh };
        let source = Source { path: path.into(), text: text.into(), tongue };
        let template = form::parse(&source)?;
        Ok(Self { source, language, template, origin: Origin::Composed(String::new()) })
    }

    /// The name of the form, for a paper's title.
    pub fn title(&self) -> &str {
        &self.template.title
    }

    /// Where its wording comes from.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// `sha256:` and the digest of its text.
    pub fn digest(&self) -> String {
        format!("sha256:{}", crate::digest::sha256(self.source.text.as_bytes()))
    }

    /// Its text.
    pub fn text(&self) -> &str {
        &self.source.text
    }

    /// STUB
    pub fn blank(&self) -> Result<Paper> {
        self.set(&Value::Null)
    }
    /// STUB
    pub fn set_partly(&self, values: &Value) -> Result<Paper> {
        self.set(values)
    }
    /// STUB
    pub fn is_translation(&self) -> bool {
        false
    }
    /// STUB
    pub fn language(&self) -> &str {
        &self.language
    }
    /// Of these facts, those that the form names.
    pub fn select(&self, facts: &Value) -> Value {
        facts.clone()
    }

    /// The fixed words of the form in the order they are printed, a block an item, with `_` for
    /// each fill-in line and `…` for each other value. This is what is held against the law.
    pub fn wording(&self) -> Vec<String> {
        self.template.blocks.iter().map(|block| block.body.wording()).collect()
    }

    /// Fills the form with values and sets it on pages. Which values a form needs stands in
    /// the remarks at its head; dates are `2026-08-14`, moments `2026-08-03T18:55`.
    ///
    /// # Errors
    /// `invalid-template` for each value that the form names and is not given or does not fit,
    /// `no-glyph` for each letter the fonts do not have; all at once, with their places.
    pub fn set(&self, values: &Value) -> Result<Paper> {
        let blocks = form::fill(&self.source, &self.template, values)?;
        let (pages, structure) = layout::lay_out(&blocks)?;
        Ok(Paper { language: self.language.clone(), pages, structure })
    }
}

/// Where the wording of a form comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// An annex, in the wording an amendment gave it.
    Reproduces {
        /// The annex.
        annex: String,
        /// The amendment.
        amendment: String,
    },
    /// The law has no form.
    Composed(String),
}

/// A form filled in and set on pages.
#[derive(Debug, Clone)]
pub struct Paper {
    language: String,
    pages: Vec<Page>,
    structure: Structure,
}

impl Paper {
    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// STUB
    #[must_use]
    pub fn draft(self) -> Self {
        self
    }

    /// Its lines of text from top to bottom, for comparing; parts of one line that stand
    /// apart, as cells do, are parted by two spaces.
    pub fn lines(&self) -> Vec<String> {
        self.pages.iter().flat_map(lines).collect()
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
        writer.finish(&self.structure, stamp, &self.language)
    }
}

/// The lines of a page: runs that share a baseline, from left to right.
fn lines(page: &Page) -> Vec<String> {
    let mut runs: Vec<_> = page
        .marks
        .iter()
        .filter_map(|mark| match &mark.ink {
            Ink::Run(run) => Some(run),
            _ => None,
        })
        .collect();
    runs.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    runs.chunk_by(|a, b| (a.y - b.y).abs() < 0.01)
        .map(|line| line.iter().map(|run| run.text.as_str()).collect::<Vec<_>>().join("  "))
        .collect()
}
