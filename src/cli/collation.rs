//! The order in which Kazakh names are listed: «Ә» after «А», «Қ» after «К», capitals beside
//! small letters.

use std::cmp::Ordering;

use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions};
use icu_locale_core::locale;

/// The order of the Kazakh alphabet; plain order of letters should its rules be missing.
pub(super) struct Kazakh(Option<CollatorBorrowed<'static>>);

impl Kazakh {
    /// Ready to compare.
    pub fn new() -> Self {
        let wanted = CollatorPreferences::from(&locale!("kk"));
        Self(Collator::try_new(wanted, CollatorOptions::default()).ok())
    }

    /// Which of two names comes first.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.0 {
            Some(collator) => collator.compare(a, b),
            None => a.cmp(b),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Kazakh;

    #[test]
    fn names_stand_as_in_the_alphabet() {
        let mut names = vec![
            "Яковлев",
            "Қонысбаев",
            "Әлімов",
            "Кәрімов",
            "Айтбаев",
            "Ғалиев",
            "Гүлдер",
            "Һашимов",
            "Хамитов",
            "Өтеген",
            "Омаров",
            "Ұлан",
            "Үсен",
            "Уәли",
            "Ісләм",
            "Ильясов",
            "Ыбырай",
            "Ңұр",
            "Нұрлан",
            "әділ",
        ];
        let order = Kazakh::new();
        names.sort_by(|a, b| order.compare(a, b));
        assert_eq!(
            names,
            [
                "Айтбаев",
                "әділ",
                "Әлімов",
                "Гүлдер",
                "Ғалиев",
                "Ильясов",
                "Кәрімов",
                "Қонысбаев",
                "Нұрлан",
                "Ңұр",
                "Омаров",
                "Өтеген",
                "Уәли",
                "Ұлан",
                "Үсен",
                "Хамитов",
                "Һашимов",
                "Ыбырай",
                "Ісләм",
                "Яковлев",
            ]
        );
    }
}
