//! Paragraphs as letters name them: `O61 p.23` is "paragraph 23 of the Rules".

use super::Words;

/// A place in an act, as the data cite it.
#[derive(Debug, PartialEq)]
struct Citation<'a> {
    act: &'a str,
    place: Place<'a>,
}

#[derive(Debug, PartialEq)]
enum Place<'a> {
    /// `p.23`, `p.9(2)`: a paragraph, and its subparagraph.
    Paragraph(&'a str, Option<&'a str>),
    /// `art.73`.
    Article(&'a str),
    /// `.2`: a whole annex.
    Annex(&'a str),
    /// `.1(8)4)`: a paragraph of an annex, and its subparagraph.
    OfAnnex(&'a str, &'a str, Option<&'a str>),
}

impl Words {
    /// A list of paragraphs, as the data cite them, by their full names. One of an act whose
    /// full name is not held, `act-full-ACT`, stays as [`Words::cite`] has it.
    pub fn cite_in_full(&self, cite: &str) -> String {
        let full = |part: &str| self.one_in_full(part).unwrap_or_else(|| self.cite(part));
        cite.split(", ").map(full).collect::<Vec<_>>().join(", ")
    }

    fn one_in_full(&self, part: &str) -> Option<String> {
        let Citation { act, place } = read(part)?;
        let name = format!("act-full-{}", act.to_lowercase());
        let of = self.has(&format!("{name}.of")).then(|| self.text(&format!("{name}.of")))?;
        let to = self.text(&format!("{name}.to"));
        let (key, values) = match place {
            Place::Paragraph(number, None) => ("cite-full-paragraph", [number, "", ""]),
            Place::Paragraph(number, Some(sub)) => ("cite-full-subparagraph", [number, sub, ""]),
            Place::Article(number) => ("cite-full-article", [number, "", ""]),
            Place::Annex(annex) => ("cite-full-annex", ["", "", annex]),
            Place::OfAnnex(annex, number, None) => {
                ("cite-full-annex-paragraph", [number, "", annex])
            }
            Place::OfAnnex(annex, number, Some(sub)) => {
                ("cite-full-annex-subparagraph", [number, sub, annex])
            }
        };
        let [number, sub, annex] = values;
        Some(self.say(
            key,
            &[
                ("number", number.into()),
                ("sub", sub.into()),
                ("annex", annex.into()),
                ("of", of.into()),
                ("to", to.into()),
            ],
        ))
    }
}

fn read(part: &str) -> Option<Citation<'_>> {
    if let Some((act, number)) = part.split_once(" p.") {
        let place = match number.strip_suffix(')').and_then(|number| number.split_once('(')) {
            Some((number, sub)) => Place::Paragraph(number, Some(sub)),
            None => Place::Paragraph(number, None),
        };
        return Some(Citation { act, place });
    }
    if let Some((act, number)) = part.split_once(" art.") {
        return Some(Citation { act, place: Place::Article(number) });
    }
    let (act, annex) = part.split_once('.')?;
    let place = match annex.split_once('(') {
        None => Place::Annex(annex),
        Some((annex, number)) => {
            let (number, sub) = number.split_once(')')?;
            Place::OfAnnex(annex, number, sub.strip_suffix(')'))
        }
    };
    Some(Citation { act, place })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn each_way_of_citing_is_named_in_full() {
        let table = [
            ("O61 p.23", "Қағидалардың 23-тармағы", "пункт 23 Правил", "paragraph 23 of the Rules"),
            (
                "O61 p.9(2)",
                "Қағидалардың 9-тармағының 2) тармақшасы",
                "подпункт 2) пункта 9 Правил",
                "subparagraph 2) of paragraph 9 of the Rules",
            ),
            (
                "O61.1(3)",
                "Қағидаларға 1-қосымшаның 3-тармағы",
                "пункт 3 приложения 1 к Правилам",
                "paragraph 3 of annex 1 to the Rules",
            ),
            (
                "O61.1(8)4)",
                "Қағидаларға 1-қосымшаның 8-тармағының 4) тармақшасы",
                "подпункт 4) пункта 8 приложения 1 к Правилам",
                "subparagraph 4) of paragraph 8 of annex 1 to the Rules",
            ),
            ("O61.2", "Қағидаларға 2-қосымша", "приложение 2 к Правилам", "annex 2 to the Rules"),
            ("PASS", "қызмет паспорты", "паспорт услуги", "PASS"),
        ];
        for (cite, kk, ru, en) in table {
            let said = Language::ALL.map(|language| Words::new(language).cite_in_full(cite));
            assert_eq!(said, [kk, ru, en], "{cite}");
        }
    }
}
