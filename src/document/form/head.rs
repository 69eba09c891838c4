//! The head of a form: what it is called and where its words come from.

use super::parse::{Line, Reader};

/// Where the words of a form come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// It repeats an annex letter for letter, such as `O61.3` in the wording of the amendment
    /// `225/2020`: order № 225 of 2020.
    Reproduces {
        /// The annex, by its short name.
        annex: String,
        /// The amendment that gave it its wording: number and year.
        amendment: String,
    },
    /// The law has no annex: why, and what the words rest on.
    Composed(String),
}

/// What the head of a form says.
#[derive(Debug)]
pub(in crate::document) struct Head {
    pub(in crate::document) title: String,
    pub(in crate::document) origin: Origin,
    /// Whether it is a working translation, made where no official text exists.
    pub(in crate::document) translation: bool,
}

impl Reader<'_> {
    /// Reads the head; all that is wrong in it is among the problems.
    pub(in crate::document) fn head(&mut self, lines: &[Line]) -> Head {
        let (mut title, mut origin, mut translation) = (None, None, false);
        for (line, at) in lines.iter().filter(|(line, _)| !line.trim().is_empty()) {
            let span = *at..*at + line.len();
            match line.split_once(':').map(|(key, text)| (key.trim(), text.trim())) {
                Some((key @ ("reproduces" | "composed"), _)) if origin.is_some() => {
                    self.fault("template-bad-key", key, span);
                }
                Some(("title", text)) => title = Some(text.to_owned()),
                Some(("reproduces", text)) => {
                    let read = annex(text);
                    if read.is_none() {
                        self.fault("template-no-amendment", text, span);
                    }
                    origin = Some(read.unwrap_or_else(|| Origin::Composed(text.to_owned())));
                }
                Some(("composed", text)) => origin = Some(Origin::Composed(text.to_owned())),
                Some(("translation", "working")) => translation = true,
                Some(("translation", text)) => self.fault("template-bad-key", text, span),
                _ => self.fault("template-unknown-key", line, span),
            }
        }
        if title.is_none() {
            self.fault("template-missing-key", "title", 0..0);
        }
        if origin.is_none() {
            self.fault("template-missing-key", "reproduces", 0..0);
        }
        let origin = origin.unwrap_or_else(|| Origin::Composed(String::new()));
        Head { title: title.unwrap_or_default(), origin, translation }
    }
}

/// Reads `O61.3 @ 225/2020`.
fn annex(text: &str) -> Option<Origin> {
    let (annex, amendment) = text.split_once('@')?;
    let (annex, amendment) = (annex.trim(), amendment.trim());
    let (number, year) = amendment.split_once('/')?;
    let dated = year.len() == 4 && year.bytes().all(|digit| digit.is_ascii_digit());
    (!annex.is_empty() && !number.is_empty() && dated)
        .then(|| Origin::Reproduces { annex: annex.to_owned(), amendment: amendment.to_owned() })
}
