//! What an edition names and does not hold itself.

use crate::language::Language;

/// Whoever holds the words, the readings and the templates.
pub trait Held {
    /// Whether there are words under a key.
    fn has_words(&self, language: Language, key: &str) -> bool;
    /// Whether a reading of this name is held.
    fn has_reading(&self, slug: &str) -> bool;
    /// Whether a form has a template in this language.
    fn has_template(&self, service: &str, form: &str, language: Language) -> bool;
}
