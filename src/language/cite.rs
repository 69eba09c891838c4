//! Paragraphs in the reader's words: `O61 p.23` is `O61 23-т.` in Kazakh.

use super::Words;

impl Words {
    /// A list of paragraphs, as the data cite them, in the reader's words.
    pub fn cite(&self, cite: &str) -> String {
        cite.split(", ").map(|part| self.cite_one(part)).collect::<Vec<_>>().join(", ")
    }

    fn cite_one(&self, part: &str) -> String {
        let kinds = [(" p.", "cite-paragraph"), (" art.", "cite-article")];
        let split = kinds.iter().find_map(|(mark, key)| Some((part.split_once(mark)?, key)));
        let Some(((act, number), key)) = split else { return self.act(part) };
        self.say(key, &[("act", self.act(act).into()), ("number", number.into())])
    }

    /// An act in the reader's words, if it goes by any; `O312 r.35` are Rules that are its annex.
    fn act(&self, act: &str) -> String {
        if let Some((order, annex)) = act.split_once(" r.") {
            return self
                .say("cite-rules", &[("act", self.act(order).into()), ("number", annex.into())]);
        }
        let named = format!("act-{}", act.to_lowercase());
        if self.has(&named) { self.text(&named) } else { act.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn rules_that_are_an_annex_are_cited_as_the_reader_cites() {
        let said = Language::ALL.map(|language| Words::new(language).cite("O312 r.35 p.6"));
        assert_eq!(said, ["O312 35-қос. 6-т.", "O312 прил.35 п.6", "O312 r.35 p.6"]);
    }

    #[test]
    fn a_paragraph_is_cited_as_the_reader_cites() {
        let cite = "O61 p.23, O61.1(5), APPC art.73";
        let said = Language::ALL.map(|language| Words::new(language).cite(cite));
        assert_eq!(
            said,
            [
                "O61 23-т., O61.1(5), ӘРПК 73-бап",
                "O61 п.23, O61.1(5), АППК ст.73",
                "O61 p.23, O61.1(5), Code of administrative procedure art.73"
            ]
        );
    }
}
