//! Rows of the exam, read from its tables.

use std::collections::{BTreeMap, BTreeSet};

use super::{Answer, Law, answer, facts::Facts};

/// One question to one edition of the law, and the answer its text gives.
#[derive(Debug)]
pub struct Row {
    /// File and line of the table.
    pub place: String,
    /// The requirements it holds.
    pub requirements: BTreeSet<String>,
    /// The paragraphs that give the answer.
    pub cites: BTreeSet<String>,
    /// The service; `calendar` for what a day is, `acts` and `readings` for those.
    pub service: String,
    /// The edition, or the year.
    pub edition: String,
    /// What happened.
    pub facts: Facts,
    /// What is asked.
    pub question: String,
    /// What the law answers.
    pub answer: String,
}

impl Row {
    /// What is answered otherwise, if it is.
    pub fn wrong(&self, law: &Law<'_>) -> Option<String> {
        let Answer { text, cites, requirements } = answer(law, self);
        if text != self.answer {
            let (place, question, expected) = (&self.place, &self.question, &self.answer);
            return Some(format!("{place}: {question}: `{text}`, expected `{expected}`"));
        }
        let by = cites.filter(|cites| *cites != self.cites);
        let other = by.or(requirements.filter(|ids| *ids != self.requirements))?;
        let (place, question) = (&self.place, &self.question);
        Some(format!("{place}: {question}: by {other:?}, which is not what its row names"))
    }

    /// The file of `data/` that it asks of.
    pub fn file_asked_of(&self) -> String {
        match self.service.as_str() {
            "calendar" => format!("data/calendar/{}.toml", self.edition),
            file @ ("acts" | "readings") => format!("data/{file}.toml"),
            service => format!("data/services/{service}/{}.toml", self.edition),
        }
    }
}

/// The rows of a table, one for each edition that a line names. Words of the text before the
/// tables, `- **name**: facts`, are stories that the facts of its rows may begin with.
pub fn rows((path, text): (String, String)) -> Vec<Row> {
    let service = path.rsplit('/').nth(1).unwrap().to_owned();
    let mut stories = BTreeMap::new();
    let mut rows = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let place = format!("{path}:{number}");
        if let Some((name, story)) =
            line.strip_prefix("- **").and_then(|rest| rest.split_once("**: "))
        {
            stories.insert(name.to_owned(), expand(story, &stories));
        }
        let Some(line) = line.strip_prefix('|') else { continue };
        let cells = line.strip_suffix('|').unwrap_or(line).split('|').map(str::trim);
        let cells: Vec<&str> = cells.collect();
        let [cites, editions, facts, question, answer, _why] = cells[..] else {
            panic!("{place}: {} columns", cells.len())
        };
        if cites == "Paragraph" || cites.starts_with("--") {
            continue;
        }
        // `E10: O61 p.22`: the requirement, then what gives the answer.
        let (requirements, cites) = cites.split_once(": ").unwrap_or(("", cites));
        let words = |cell: &str| cell.split(", ").map(str::to_owned).collect::<BTreeSet<_>>();
        for edition in editions.split_whitespace() {
            rows.push(Row {
                place: place.clone(),
                requirements: words(requirements),
                cites: words(cites),
                service: service.clone(),
                edition: edition.to_owned(),
                facts: Facts::read(&service, edition, &expand(facts, &stories), &place),
                question: question.replace('`', ""),
                answer: answer.to_owned(),
            });
        }
    }
    rows
}

/// Facts with each story told in full.
fn expand(facts: &str, stories: &BTreeMap<String, String>) -> String {
    let told = facts.split("; ").map(|one| stories.get(one).map_or(one, String::as_str));
    told.collect::<Vec<_>>().join("; ")
}
