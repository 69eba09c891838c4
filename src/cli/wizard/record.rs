//! Questions of `record`: which of the events that may happen next, then its details.

use super::{Choice, Form, Question, Screen, command, fill};
use crate::{
    cli::{arguments::Record, desk::Desk, output::Output, record::detail},
    diagnostic::Result,
    language::Words,
    law::{EventRule, Field, Role},
    store::StoredCase,
};

/// What was chosen of what may come next.
pub(in crate::cli) enum Next {
    /// An event with its details.
    Event(Record),
    /// A verb of its own, as it would be typed.
    Verb(String),
}

/// The event chosen with its details, or the verb that records it; nothing, if none was.
///
/// # Errors
/// `Interrupted` on Ctrl-C; `no-such-case`.
pub(in crate::cli) fn record(
    typed: &Record,
    desk: &Desk,
    output: &mut Output<'_>,
) -> anyhow::Result<Option<Next>> {
    let stored = desk.look_up(&typed.case)?;
    let mut screen = Screen::open(output);
    let rule = match event(&stored, desk, &mut screen)? {
        Some(Choosing::Event(rule)) => rule,
        Some(Choosing::Verb(command)) => return Ok(Some(Next::Verb(command))),
        None => return Ok(None),
    };
    let case = stored.case.header.number.to_string();
    let answers = Record { case, event: Some(rule.kind.clone()), ..typed.clone() };
    let filled = fill(&Happening { desk, rule, stored: &stored }, answers, &mut screen)?;
    Ok(filled.map(Next::Event))
}

/// What was chosen, its details not asked yet.
enum Choosing<'d> {
    Event(&'d EventRule),
    Verb(String),
}

/// Chooses among the next events, or among all; of what has a verb of its own, the verb.
fn event<'d>(
    stored: &StoredCase,
    desk: &'d Desk,
    screen: &mut Screen<'_, '_>,
) -> anyhow::Result<Option<Choosing<'d>>> {
    let law = desk.law(&stored.case)?;
    let matter = desk.matter(&stored.case)?;
    let next = matter.next_steps()?;
    let prompt = screen.words().text("ask-event");
    loop {
        let mut choices = vec![Choice::new("", screen.words().text("ask-no-event"))];
        let kinds = next.iter().map(|step| step.rule.kind.as_str());
        choices.extend(Choice::of(kinds, "event", screen.words()));
        choices.push(Choice::new("", screen.words().text("ask-other-event")));
        let chosen = screen.choose(&prompt, &choices, 0)?.unwrap_or(0);
        if chosen == 0 {
            return Ok(None);
        }
        if let Some(step) = next.get(chosen - 1) {
            if step.rule.verb == "record" {
                return Ok(law.event(&step.rule.kind).map(Choosing::Event));
            }
            let command = step.command(&stored.case.header.number.to_string());
            screen.say("ask-own-verb", &[("command", command.as_str().into())]);
            return Ok(Some(Choosing::Verb(command)));
        }
        let others: Vec<&EventRule> = law.events.iter().filter(|rule| !rule.only_by_verb).collect();
        let kinds = others.iter().map(|rule| rule.kind.as_str());
        let choices = Choice::of(kinds, "event", screen.words());
        if let Some(chosen) = screen.choose(&prompt, &choices, 0)? {
            return Ok(Some(Choosing::Event(others[chosen])));
        }
    }
}

/// A question about a detail of an event, as the service's data describe it.
pub(super) fn question<'q, A>(
    field: &Field,
    current: Option<String>,
    words: &Words,
    take: impl Fn(&mut A, Option<String>) + 'q,
) -> Question<'q, A> {
    let prompt = words.text(&format!("field-{}", field.name));
    let prefix = if field.name == "ground" { "leads-to-ground" } else { "choice" };
    let mut choices = Choice::of(field.choices.iter().map(String::as_str), prefix, words);
    if !choices.is_empty() && field.default.is_none() {
        choices.push(Choice::new("", words.text("ask-not-said")));
    }
    Question::new(field.name.as_str(), prompt, current, take)
        .among(choices)
        .or(field.default.clone())
}

/// A question about when it happened; Enter is now.
pub(super) fn moment<'q, A>(
    current: Option<String>,
    desk: &Desk,
    words: &Words,
    take: impl Fn(&mut A, Option<String>) + 'q,
) -> Question<'q, A> {
    let now = desk.clock.now.format("%Y-%m-%dT%H:%M").to_string();
    Question::new("at", words.text("ask-at"), current, take).or(Some(now))
}

struct Happening<'d> {
    desk: &'d Desk,
    rule: &'d EventRule,
    stored: &'d StoredCase,
}

impl Happening<'_> {
    fn field(&self, key: &str) -> Option<&Field> {
        self.rule.fields.iter().find(|field| field.name == key)
    }

    /// A review that found nothing has neither ground nor reason.
    fn belongs(&self, field: &Field, answers: &Record) -> bool {
        let of_refusal = ["ground", "reason"].contains(&field.name.as_str());
        let refused = value(answers, "outcome").as_deref() == Some("refusal");
        self.rule.role != Some(Role::Review) || !of_refusal || refused
    }
}

/// The value typed for a field.
fn value(answers: &Record, field: &str) -> Option<String> {
    let values = answers.fields.iter().filter_map(|text| text.split_once('='));
    values.filter(|(name, _)| *name == field).map(|(_, value)| value.to_owned()).next_back()
}

fn put(answers: &mut Record, field: &str, value: Option<String>) {
    let is_it = |text: &String| text.split_once('=').is_some_and(|(name, _)| name == field);
    answers.fields.retain(|text| !is_it(text));
    answers.fields.extend(value.map(|value| format!("{field}={value}")));
}

impl Form for Happening<'_> {
    type Answers = Record;

    fn questions<'q>(&'q self, answers: &Record, words: &Words) -> Vec<Question<'q, Record>> {
        let at = moment(answers.at.clone(), self.desk, words, |answers: &mut Record, value| {
            answers.at = value;
        });
        let fields = self.rule.fields.iter().filter(|field| self.belongs(field, answers));
        let fields = fields.map(|field| {
            let take = |answers: &mut Record, value| put(answers, &field.name, value);
            question(field, value(answers, &field.name), words, take)
        });
        [at].into_iter().chain(fields).collect()
    }

    fn check(&self, answers: &Record, key: &str) -> Result<()> {
        if key == "at" {
            let at = answers.at.as_deref();
            return self.desk.happened("--at", at, [&self.stored.case]).map(drop);
        }
        match (self.field(key), value(answers, key)) {
            (Some(field), Some(value)) => detail(field, &value, self.desk).map(drop),
            _ => Ok(()),
        }
    }

    fn tidy(&self, answers: &mut Record) {
        for field in &self.rule.fields {
            if !self.belongs(field, answers) {
                put(answers, &field.name, None);
            }
        }
    }

    fn command(&self, answers: &Record) -> Vec<String> {
        let mut words = vec!["record".to_owned(), answers.case.clone()];
        words.extend(answers.event.clone());
        words.extend(answers.fields.iter().cloned());
        words.extend(command::options([("--at", answers.at.as_deref())]));
        words
    }
}
