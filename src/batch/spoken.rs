//! Words of the contract as people say them: «денсаулығына байланысты» for `health`.

use std::{cell::RefCell, collections::HashMap};

use crate::language::{Language, Words};

/// What the words of one kind are called: in small letters, with the word each means.
type Called = HashMap<String, String>;

thread_local! {
    /// By kind; read when the first cell is not the contract's own word.
    static CALLED: RefCell<HashMap<&'static str, Called>> = RefCell::default();
}

/// The word of the contract that a cell means, one of these: itself, or what `data/i18n` calls
/// it under `KIND-WORD` in any of the three languages, with or without what stands in brackets
/// after it.
pub(super) fn meant<'c>(text: &str, kind: &'static str, choices: &[&'c str]) -> Option<&'c str> {
    let wanted = text.to_lowercase();
    let is = |word: &str| choices.iter().find(|choice| **choice == word).copied();
    is(&wanted).or_else(|| {
        CALLED.with_borrow_mut(|kinds| {
            let called = kinds.entry(kind).or_default();
            // Another edition may have other words.
            if choices.iter().any(|choice| !called.contains_key(*choice)) {
                learn(called, kind, choices);
            }
            is(called.get(&wanted)?)
        })
    })
}

fn learn(called: &mut Called, kind: &str, choices: &[&str]) {
    for words in Language::ALL.map(Words::new) {
        for choice in choices {
            let label = words.text(&format!("{kind}-{choice}")).to_lowercase();
            let short = label.split_once(" (").map(|(short, _)| short.to_owned());
            called
                .extend(short.into_iter().chain([label]).map(|said| (said, (*choice).to_owned())));
        }
    }
    called.extend(choices.iter().map(|choice| ((*choice).to_owned(), (*choice).to_owned())));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_by_its_name_in_any_language() {
        let categories = ["health", "grades"];
        let table = [
            ("health", Some("health")),
            ("Health", Some("health")),
            ("Денсаулығына байланысты", Some("health")),
            ("оценки «4» и «5»", Some("grades")),
            ("marks “4” and “5”", Some("grades")),
            // No category of this edition.
            ("шетелге ата-анасымен бірге кету", None),
            ("ауру", None),
        ];
        for (text, expected) in table {
            assert_eq!(meant(text, "category", &categories), expected, "{text}");
        }
        // What stands in brackets may be left out.
        let papers = ["application", "power-of-attorney"];
        for text in ["өтініш", "Өтініш (Қағидаларға 4-қосымша)", "заявление", "application"]
        {
            assert_eq!(meant(text, "document", &papers), Some("application"), "{text}");
        }
        let more = ["health", "grades", "abroad-with-parents"];
        let text = "шетелге ата-анасымен бірге кету";
        assert_eq!(meant(text, "category", &more), Some("abroad-with-parents"));
        assert_eq!(meant(text, "category", &categories), None);
    }
}
