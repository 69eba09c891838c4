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
//! `filling` puts values in, `layout` sets blocks as strips that `page` cuts into pages, each mark
//! on them belonging to a part of `structure`, and `pdf` writes them. The forms themselves stand in `templates/`, whose README says how they
//! are written.

mod built_in;
mod composition;
mod font;
mod form;
mod layout;
mod paper;
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

use crate::{
    diagnostic::{Diagnostic, Result, codes},
    digest::sha256,
    language::Language,
};
use built_in::BUILT_IN;
use form::{Filled, Source, Template};

pub use composition::{Chart, Column, Part};
pub use form::Origin;
pub use paper::Paper;
pub use pdf::{Binder, Piece, Unfit};
pub use seal::{PROGRAM, Seal, State};
pub use stamp::{Profile, Stamp};
pub use verify::{Change, Examination, FileState, LARGEST, compare, examine};

/// A form of a service: the wording of an annex, or one composed where the law has none. It is
/// read once and may be set any number of times, from several threads.
#[derive(Debug)]
pub struct Form {
    source: Source,
    language: &'static str,
    template: Template,
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

    /// The forms of a service that are built into the program: name and language of each.
    pub fn all(service: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
        BUILT_IN
            .iter()
            .filter(move |(owner, ..)| *owner == service)
            .map(|(_, form, language, _)| (*form, *language))
    }

    /// Reads a form that an office has written or changed. The last but one part of the file's
    /// name is its language, `kk` or `ru`: `extract.kk.txt`; Kazakh if it is not said.
    ///
    /// # Errors
    /// `invalid-template` for everything in it that cannot be read, with line and column, and
    /// for a file over 256 KiB; `no-glyph` for each letter the fonts do not have.
    pub fn parse(path: &Path, text: &str) -> Result<Self> {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let russian = stem.rsplit_once('.').is_some_and(|(_, language)| language == "ru");
        let (language, tongue) = if russian { ("ru", Language::Ru) } else { ("kk", Language::Kk) };
        // Some editors put a byte order mark before all else.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let source = Source { path: path.into(), text: text.into(), tongue };
        let template = form::parse(&source)?;
        Ok(Self { source, language, template })
    }

    /// The name of the form, for a paper's title.
    pub fn title(&self) -> &str {
        &self.template.head.title
    }

    /// The language of the form: `kk` or `ru`.
    pub fn language(&self) -> &str {
        self.language
    }

    /// Where its words come from.
    pub fn origin(&self) -> &Origin {
        &self.template.head.origin
    }

    /// Whether it is a working translation of a form whose text is official in the other
    /// language alone.
    pub fn is_translation(&self) -> bool {
        self.template.head.translation
    }

    /// The text of the form as it is written, remarks included.
    pub fn text(&self) -> &str {
        &self.source.text
    }

    /// `sha256:` and the digest of its text, by which a paper names the form it was made from.
    pub fn digest(&self) -> String {
        format!("sha256:{}", sha256(self.text().as_bytes()))
    }

    /// The fixed words of the form in the order they are printed, a block an item, with `_` for
    /// each fill-in line and `…` for each other value. This is what is held against the law.
    pub fn wording(&self) -> Vec<String> {
        self.template.blocks.iter().map(|block| block.body.wording()).collect()
    }

    /// Fills the form with values and sets it on pages. Which values a form needs stands in
    /// the remarks at its head; dates are `2026-08-14`, moments `2026-08-03T18:55`. If `qr` is
    /// given, it is the text of the code in the block `[qr]`.
    ///
    /// # Errors
    /// `invalid-template` for each value that the form names and is not given or does not fit,
    /// `no-glyph` for each letter the fonts do not have; all at once, with their places.
    pub fn set(&self, values: &Value) -> Result<Paper> {
        self.lay_out(&form::fill(&self.source, &self.template, values)?)
    }

    /// The form with nothing filled in, to be filled in by hand: values in running text are
    /// lines to write on, conditions find nothing given, a list is set once, a table has three
    /// empty rows.
    ///
    /// # Errors
    /// `paper-failed` if the fonts cannot be read, which is our own fault.
    pub fn blank(&self) -> Result<Paper> {
        self.set_partly(&Value::Null)
    }

    /// Fills the form with what is known of its values: a draft. What is not given is left as
    /// in a blank form.
    ///
    /// # Errors
    /// As [`Form::set`], but for values that are not given.
    pub fn set_partly(&self, values: &Value) -> Result<Paper> {
        self.lay_out(&form::fill_partly(&self.source, &self.template, values)?)
    }

    /// Of these facts, those that the form names: a paper carries nothing that it does not say.
    pub fn select(&self, facts: &Value) -> Value {
        form::select(&self.template, facts)
    }

    fn lay_out(&self, blocks: &[Filled]) -> Result<Paper> {
        let (pages, structure) = layout::lay_out(blocks, self.language)?;
        Ok(Paper { language: self.language, pages, structure })
    }
}
