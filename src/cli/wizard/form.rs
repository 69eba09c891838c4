//! A form: questions in an order that depends on the answers, a summary, one way back.

use std::collections::BTreeSet;

use super::{Answer, Asking, Choice, Screen, command};
use crate::{diagnostic::Result, language::Words};

/// One question about a structure of answers `A`.
pub(super) struct Question<'q, A> {
    /// Its name among the questions of its form.
    pub key: String,
    /// What is asked, in the officer's words.
    pub prompt: String,
    /// What may be chosen; any text, where nothing is named.
    pub choices: Vec<Choice>,
    /// What stands already: typed as an option, or answered before.
    pub current: Option<String>,
    /// What Enter takes where nothing stands yet.
    pub default: Option<String>,
    /// Whether the form is opened for want of it.
    pub needed: bool,
    /// Puts the answer where the option would have put it.
    pub take: Take<'q, A>,
}

/// Puts an answer into a structure of answers.
pub(super) type Take<'q, A> = Box<dyn Fn(&mut A, Option<String>) + 'q>;

impl<'q, A> Question<'q, A> {
    /// A question answered by any text.
    pub fn new(
        key: impl Into<String>,
        prompt: String,
        current: Option<String>,
        take: impl Fn(&mut A, Option<String>) + 'q,
    ) -> Self {
        let (key, take) = (key.into(), Box::new(take));
        let (choices, default, needed) = (Vec::new(), None, false);
        Self { key, prompt, choices, current, default, needed, take }
    }

    /// One that is answered by a choice.
    pub fn among(mut self, choices: Vec<Choice>) -> Self {
        self.choices = choices;
        self
    }

    /// One for which Enter takes this.
    pub fn or(mut self, default: Option<String>) -> Self {
        self.default = default;
        self
    }

    /// One for want of which the form is opened.
    pub fn needed(mut self) -> Self {
        self.needed = true;
        self
    }
}

/// Questions about one structure of answers.
pub(super) trait Form {
    /// The structure that options fill.
    type Answers: Clone;

    /// What is asked, as far as the answers tell.
    fn questions<'q>(
        &'q self,
        answers: &Self::Answers,
        words: &Words,
    ) -> Vec<Question<'q, Self::Answers>>;

    /// What is wrong with the answer to one question.
    fn check(&self, answers: &Self::Answers, key: &str) -> Result<()>;

    /// What is odd about it.
    fn remarks(&self, _answers: &Self::Answers, _key: &str, _words: &Words) -> Vec<String> {
        Vec::new()
    }

    /// Takes away answers that have lost their question.
    fn tidy(&self, _answers: &mut Self::Answers) {}

    /// What is to be known before the answers are kept.
    fn findings(&self, _answers: &Self::Answers, _words: &Words) -> Result<Vec<String>> {
        Ok(Vec::new())
    }

    /// The words after `ruqsat` that do the same without a question.
    fn command(&self, answers: &Self::Answers) -> Vec<String>;
}

/// Whether a form is to be filled.
pub(super) fn wants<F: Form>(
    form: &F,
    answers: &F::Answers,
    asking: Asking,
    words: &Words,
) -> bool {
    let lacks = |question: &Question<'_, F::Answers>| question.needed && question.current.is_none();
    match asking {
        Asking::Never => false,
        Asking::WhenNeeded => form.questions(answers, words).iter().any(lacks),
        Asking::Always => true,
    }
}

/// Asks what was not given; nothing, where the officer gives up.
///
/// # Errors
/// `Interrupted` on Ctrl-C.
pub(super) fn fill<F: Form>(
    form: &F,
    answers: F::Answers,
    screen: &mut Screen<'_, '_>,
) -> anyhow::Result<Option<F::Answers>> {
    let mut filling = Filling { form, answers, asked: Vec::new(), touched: BTreeSet::new() };
    screen.say("ask-how", &[]);
    loop {
        while let Some(question) = filling.next(screen.words()) {
            filling.ask(&question, screen)?;
        }
        if filling.asked.is_empty() {
            return Ok(Some(filling.answers));
        }
        filling.form.tidy(&mut filling.answers);
        match filling.summary(screen)? {
            Answer::Given(_) => return Ok(Some(filling.answers)),
            Answer::Back => filling.back(screen),
            Answer::Empty => {
                screen.say("ask-nothing-written", &[]);
                return Ok(None);
            }
        }
    }
}

/// A form being filled.
struct Filling<'f, F: Form> {
    form: &'f F,
    answers: F::Answers,
    /// The questions answered, in their order.
    asked: Vec<String>,
    /// Those that were ever asked: what stands there is no option's any more.
    touched: BTreeSet<String>,
}

impl<'f, F: Form> Filling<'f, F> {
    /// The first question neither answered nor given by an option that holds.
    fn next(&self, words: &Words) -> Option<Question<'f, F::Answers>> {
        self.form.questions(&self.answers, words).into_iter().find(|question| {
            let given = question.current.is_some()
                && !self.touched.contains(&question.key)
                && self.form.check(&self.answers, &question.key).is_ok();
            !given && !self.asked.contains(&question.key)
        })
    }

    fn ask(
        &mut self,
        question: &Question<'f, F::Answers>,
        screen: &mut Screen<'_, '_>,
    ) -> anyhow::Result<()> {
        let given = match screen.ask(question)? {
            Answer::Back => {
                self.back(screen);
                return Ok(());
            }
            Answer::Empty => None,
            Answer::Given(text) => Some(text),
        };
        let mut answers = self.answers.clone();
        (question.take)(&mut answers, given);
        match self.form.check(&answers, &question.key) {
            Ok(()) => {
                for remark in self.form.remarks(&answers, &question.key, screen.words()) {
                    screen.remark(&remark);
                }
                self.answers = answers;
                self.asked.push(question.key.clone());
                self.touched.insert(question.key.clone());
            }
            Err(problems) => screen.problems(&problems),
        }
        Ok(())
    }

    fn back(&mut self, screen: &mut Screen<'_, '_>) {
        if self.asked.pop().is_none() {
            screen.say("ask-first-question", &[]);
        }
    }

    /// Shows what was gathered: keep it, go back, or give up.
    fn summary(&self, screen: &mut Screen<'_, '_>) -> anyhow::Result<Answer> {
        screen.line("");
        for question in self.form.questions(&self.answers, screen.words()) {
            let Some(value) = question.current else { continue };
            let label = question.choices.iter().find(|choice| choice.value == value);
            let shown = label.map_or(value.as_str(), |choice| choice.label.as_str());
            let (prompt, shown) = (question.prompt.as_str(), shown.to_owned());
            screen.say("ask-answer", &[("question", prompt.into()), ("answer", shown.into())]);
        }
        match self.form.findings(&self.answers, screen.words()) {
            Ok(findings) => findings.iter().for_each(|finding| screen.remark(finding)),
            Err(problems) => screen.problems(&problems),
        }
        screen.say("ask-command", &[]);
        screen.line(&format!("  ruqsat {}", command::line(&self.form.command(&self.answers))));
        screen.line("");
        let choices = ["save", "back", "stop"]
            .map(|value| Choice::new(value, screen.words().text(&format!("ask-then-{value}"))));
        let prompt = screen.words().text("ask-then");
        Ok(match screen.choose(&prompt, &choices, 0)? {
            Some(0) => Answer::Given(String::new()),
            Some(2) => Answer::Empty,
            _ => Answer::Back,
        })
    }
}
