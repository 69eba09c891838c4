//! Questions about the papers of an application: those its category needs, then any other.

use super::{Choice, Question};
use crate::{
    cli::arguments::Register,
    language::Words,
    law::{DocumentRule, Edition, holds_for},
};

/// Parts of a paper after its kind, as `--document` joins them.
const PARTS: [&str; 3] = ["number", "issued", "until"];

/// The papers that the category needs, each whether it was sent, then others until none is
/// left.
pub(super) fn questions<'q>(
    law: &'q Edition,
    answers: &Register,
    words: &Words,
) -> Vec<Question<'q, Register>> {
    let mut questions = Vec::new();
    let needed = needed(law, answers);
    for rule in &needed {
        let sent = position(answers, rule);
        questions.push(whether(rule, answers, words));
        if let Some(paper) = sent {
            questions.extend(parts(&answers.document[paper], rule, words));
        }
    }
    let others: Vec<&String> = others(&needed, answers).collect();
    for index in 0..=others.len() {
        questions.push(other(index, others.get(index), law, &needed, words));
        if let Some(paper) = others.get(index)
            && let Some(rule) = law.documents.iter().find(|rule| rule.kind == kind(paper))
        {
            questions.extend(parts(paper, rule, words));
        }
    }
    questions
}

/// Takes away papers that another category needed.
pub(super) fn tidy(law: &Edition, answers: &mut Register) {
    let category = answers.category.clone().unwrap_or_default();
    answers.document.retain(|paper| {
        let rule = law.documents.iter().find(|rule| rule.kind == kind(paper));
        rule.is_none_or(|rule| !rule.required || holds_for(&rule.categories, &category))
    });
}

fn needed<'l>(law: &'l Edition, answers: &Register) -> Vec<&'l DocumentRule> {
    let category = answers.category.as_deref().unwrap_or_default();
    let rules = law.documents.iter();
    rules.filter(|rule| rule.required && holds_for(&rule.categories, category)).collect()
}

/// Papers beside those needed.
fn others<'a>(needed: &[&DocumentRule], answers: &'a Register) -> impl Iterator<Item = &'a String> {
    answers.document.iter().filter(|paper| !needed.iter().any(|rule| fills(rule, paper)))
}

/// The kind of a paper typed as `kind:number:…`.
fn kind(paper: &str) -> &str {
    paper.split(':').next().unwrap_or_default()
}

/// Whether a paper was sent for what the rule asks, be it the wrong one.
fn fills(rule: &DocumentRule, paper: &str) -> bool {
    let kind = kind(paper);
    rule.kind == kind || rule.mistaken_for.iter().any(|mistaken| mistaken == kind)
}

fn position(answers: &Register, rule: &DocumentRule) -> Option<usize> {
    answers.document.iter().position(|paper| fills(rule, paper))
}

fn document(kind: &str, words: &Words) -> String {
    words.text(&format!("document-{kind}"))
}

/// Whether a paper was sent, or one that people mistake for it.
fn whether<'q>(
    rule: &'q DocumentRule,
    answers: &Register,
    words: &Words,
) -> Question<'q, Register> {
    let mut choices = vec![Choice::new(&rule.kind, words.text("ask-paper-sent"))];
    for mistaken in &rule.mistaken_for {
        let other = document(mistaken, words);
        choices.push(Choice::new(
            mistaken,
            words.say("ask-paper-mistaken", &[("document", other.into())]),
        ));
    }
    choices.push(Choice::new("", words.text("ask-paper-not-sent")));
    let current = position(answers, rule).map(|at| kind(&answers.document[at]).to_owned());
    let take =
        move |answers: &mut Register, value: Option<String>| match (position(answers, rule), value)
        {
            (Some(at), Some(value)) if kind(&answers.document[at]) == value => {}
            (Some(at), Some(value)) => answers.document[at] = value,
            (Some(at), None) => drop(answers.document.remove(at)),
            (None, Some(value)) => answers.document.push(value),
            (None, None) => {}
        };
    Question::new(rule.kind.as_str(), document(&rule.kind, words), current, take).among(choices)
}

/// One more paper, or none.
fn other<'q>(
    index: usize,
    paper: Option<&&String>,
    law: &'q Edition,
    needed: &[&'q DocumentRule],
    words: &Words,
) -> Question<'q, Register> {
    let mut choices = vec![Choice::new("", words.text("ask-no-more-papers"))];
    let free = law.documents.iter().map(|rule| rule.kind.as_str());
    let free = free.filter(|kind| !needed.iter().any(|rule| fills(rule, kind)));
    choices.extend(Choice::of(free, "document", words));
    let current = paper.map(|paper| kind(paper).to_owned());
    let needed = needed.to_vec();
    let take = move |answers: &mut Register, value: Option<String>| {
        let standing = others(&needed, answers).nth(index).cloned();
        match (standing, value) {
            (Some(standing), Some(value)) if kind(&standing) == value => {}
            (standing, value) => {
                answers.document.retain(|paper| Some(paper) != standing.as_ref());
                answers.document.extend(value);
            }
        }
    };
    let prompt = words.text("ask-other-paper");
    Question::new(format!("other-{index}"), prompt, current, take).among(choices)
}

/// Number, day, last day of a paper that was sent; an application bears no last day.
fn parts<'q>(
    paper: &str,
    rule: &DocumentRule,
    words: &Words,
) -> impl Iterator<Item = Question<'q, Register>> + use<'q> {
    let of = kind(paper).to_owned();
    let typed: Vec<String> = paper.split(':').map(str::to_owned).collect();
    let count = if rule.dates_application { PARTS.len() - 1 } else { PARTS.len() };
    let named = PARTS.iter().take(count).zip(1..);
    let named: Vec<(String, &str, usize)> = named
        .map(|(part, place)| (words.text(&format!("ask-paper-{part}")), *part, place))
        .collect();
    named.into_iter().map(move |(prompt, name, part)| {
        let current = typed.get(part).filter(|text| !text.is_empty()).cloned();
        let (key, of) = (format!("{of}-{name}"), of.clone());
        Question::new(key, prompt, current, move |answers: &mut Register, value| {
            let paper = answers.document.iter_mut().find(|paper| kind(paper) == of);
            if let Some(paper) = paper {
                *paper = with_part(paper, part, &value.unwrap_or_default());
            }
        })
    })
}

/// The paper with one part changed, and no empty parts at its end.
fn with_part(paper: &str, part: usize, value: &str) -> String {
    let mut parts: Vec<&str> = paper.split(':').collect();
    parts.resize(parts.len().max(part + 1), "");
    parts[part] = value;
    parts.join(":").trim_end_matches(':').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_changed_in_its_place() {
        assert_eq!(with_part("k", 1, "14"), "k:14");
        assert_eq!(with_part("k", 2, "2026-08-03"), "k::2026-08-03");
        assert_eq!(with_part("k:14:2026-08-03", 1, ""), "k::2026-08-03");
        assert_eq!(with_part("k:14", 1, ""), "k");
    }
}
