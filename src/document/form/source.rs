//! Where a form stands, for its errors.

use std::{ops::Range, path::Path, sync::Arc};

use crate::diagnostic::{Diagnostic, Place, codes};
use crate::language::Language;

/// The longest part of a form that an error repeats, in letters.
const LONGEST: usize = 200;

/// The file of a form and the language of its words.
#[derive(Debug, Clone)]
pub(in crate::document) struct Source {
    pub(in crate::document) path: Arc<Path>,
    pub(in crate::document) text: Arc<str>,
    pub(in crate::document) tongue: Language,
}

impl Source {
    /// An error of the form: what is wrong by the key of its term, and what is meant.
    pub(in crate::document) fn fault(
        &self,
        problem: &'static str,
        name: &str,
        span: Range<usize>,
    ) -> Diagnostic {
        Diagnostic::error(codes::INVALID_TEMPLATE)
            .with_term("problem", problem)
            .with("name", shortened(name))
            .at(self.place(span))
    }

    /// A letter that no face has.
    pub(in crate::document) fn no_glyph(&self, letter: char, span: Range<usize>) -> Diagnostic {
        Diagnostic::error(codes::NO_GLYPH)
            .with("letter", letter.to_string())
            .with("code", format!("U+{:04X}", u32::from(letter)))
            .at(self.place(span))
    }

    fn place(&self, span: Range<usize>) -> Place {
        Place::Span { path: self.path.to_path_buf(), text: Arc::clone(&self.text), span }
    }
}

/// A text as an error shows it: its beginning, if it is long.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
