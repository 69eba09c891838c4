//! Questions of `init`: the office's own facts. An empty one stays open in `office.toml`.

use super::{Asking, Choice, Form, Question, Screen, command, fill, wants};
use crate::{
    calendar::Hours,
    cli::{
        arguments::Init,
        desk::{KINDS, invalid_option},
        init::Facts,
        output::Output,
    },
    diagnostic::{Diagnostics, Result},
    language::{Language, Words},
    law::Lawbook,
};

/// The facts as they were typed, with what was asked besides; nothing, if it was given up.
///
/// # Errors
/// `Interrupted` on Ctrl-C.
pub(in crate::cli) fn init(
    typed: &Init,
    laws: &'static Lawbook,
    asking: Asking,
    output: &mut Output<'_>,
) -> anyhow::Result<Option<Init>> {
    let form = Founding { laws, language: output.words().language() };
    if typed.yes || !wants(&form, typed, asking, output.words()) {
        return Ok(Some(typed.clone()));
    }
    fill(&form, typed.clone(), &mut Screen::open(output))
}

struct Founding {
    laws: &'static Lawbook,
    /// The language asked in becomes the office's.
    language: Language,
}

/// The options asked for, by the keys of their words, each with the place it fills.
const FACTS: [(&str, &str, Slot); 14] = [
    ("kind", "--kind", |init| &mut init.kind),
    ("name", "--name", |init| &mut init.name),
    ("name-ru", "--name-ru", |init| &mut init.name_ru),
    ("address", "--address", |init| &mut init.address),
    ("address-ru", "--address-ru", |init| &mut init.address_ru),
    ("head", "--head", |init| &mut init.head),
    ("head-post", "--head-post", |init| &mut init.head_post),
    ("head-post-ru", "--head-post-ru", |init| &mut init.head_post_ru),
    ("responsible", "--responsible", |init| &mut init.responsible),
    ("responsible-post", "--responsible-post", |init| &mut init.responsible_post),
    ("responsible-post-ru", "--responsible-post-ru", |init| &mut init.responsible_post_ru),
    ("hours", "--hours", |init| &mut init.hours),
    ("lunch", "--lunch", |init| &mut init.lunch),
    ("name-en", "--name-en", |init| &mut init.name_en),
];

type Slot = fn(&mut Init) -> &mut Option<String>;

/// The one that is not asked for: an English name is on no statutory paper.
const UNASKED: &str = "name-en";

impl Form for Founding {
    type Answers = Init;

    fn questions<'q>(&'q self, answers: &Init, words: &Words) -> Vec<Question<'q, Init>> {
        let unsaid = Init { hours: None, lunch: None, ..answers.clone() };
        let facts = Facts::typed(&unsaid, self.laws).ok();
        // Who gives no Russian name of the office needs no other word in Russian.
        let russian = answers.name_ru.is_some();
        let belongs = |key: &str| match key {
            "head-post" => answers.head.is_some(),
            "head-post-ru" => russian && answers.head.is_some(),
            "responsible-post" => answers.responsible.is_some(),
            "responsible-post-ru" => russian && answers.responsible.is_some(),
            "address-ru" => russian,
            other => other != UNASKED,
        };
        let asked = FACTS.into_iter().filter(|(key, ..)| belongs(key));
        let question = |(key, _, slot): (&'static str, _, Slot)| {
            let current = slot(&mut answers.clone()).clone();
            let question = Question::new(
                key,
                words.text(&format!("ask-{key}")),
                current,
                move |answers: &mut Init, value| *slot(answers) = value,
            );
            match key {
                "kind" => question.among(Choice::of(KINDS, "kind", words)),
                "name" => question.needed(),
                "hours" => question.or(facts.as_ref().map(|facts| facts.hours.clone())),
                "lunch" => question.or(facts.as_ref().map(|facts| facts.lunch.clone())),
                _ => question,
            }
        };
        asked.map(question).collect()
    }

    /// Lunch is looked at when it is asked for: until then it is the law's.
    fn check(&self, answers: &Init, key: &str) -> Result<()> {
        let facts = Facts::typed(answers, self.laws)?;
        if key == "hours" && answers.lunch.is_none() {
            let hours = Hours::parse(&facts.hours, None).map(drop);
            return hours
                .map_err(|_| invalid_option("--hours", &facts.hours, "expected-hours").into());
        }
        let Err(problems) = facts.check() else { return Ok(()) };
        let hours = ["hours", "lunch"].contains(&key);
        let of_it = problems.0.into_iter().filter(|one| {
            let on_hours = one.arguments.iter().any(|(_, value)| *value == "--hours".into());
            on_hours == hours
        });
        Diagnostics(of_it.collect()).or(())
    }

    fn command(&self, answers: &Init) -> Vec<String> {
        let mut answers = answers.clone();
        let values = FACTS.map(|(_, option, slot)| (option, slot(&mut answers).clone()));
        let given = values.iter().map(|(option, value)| (*option, value.as_deref()));
        let mut words: Vec<String> =
            ["init", "--yes", "--lang", self.language.as_str()].map(str::to_owned).to_vec();
        words.extend(command::options(given.chain([("--zone", Some(answers.zone.as_str()))])));
        words.extend(answers.next.iter().flat_map(|next| ["--next".to_owned(), next.clone()]));
        words
    }
}
