//! The terminal that questions are asked on: one text, or one choice of a list.

use std::{
    fmt, io,
    sync::atomic::{AtomicBool, Ordering},
};

use dialoguer::{Input, Select, console::Term, theme::Theme};

use super::Question;
use crate::{
    cli::output::Output,
    diagnostic::{Diagnostics, render},
    language::{Argument, Words, clean},
};

/// Whether somebody pressed Ctrl-C since the first question.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// What goes to the question before: two, because one is on no Kazakh or Russian keyboard.
const BACK: [&str; 2] = ["<", ".."];
/// What leaves an answer empty that has a default.
const EMPTY: &str = "-";

/// One of the values that may be chosen, in the officer's words.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// What the option takes.
    pub value: String,
    /// What the officer reads.
    pub label: String,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: String) -> Self {
        Self { value: value.into(), label }
    }

    /// Values with words under `PREFIX-VALUE`.
    pub fn of<'v>(
        values: impl IntoIterator<Item = &'v str>,
        prefix: &str,
        words: &Words,
    ) -> Vec<Self> {
        let choice = |value: &str| Self::new(value, words.text(&format!("{prefix}-{value}")));
        values.into_iter().map(choice).collect()
    }
}

/// What somebody answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// To the question before.
    Back,
    /// Nothing.
    Empty,
    /// A text, or the value chosen.
    Given(String),
}

/// The terminal while questions are asked. Whatever ends them, its cursor is shown again.
pub(super) struct Screen<'s, 'o> {
    output: &'s mut Output<'o>,
    terminal: Term,
}

impl<'s, 'o> Screen<'s, 'o> {
    /// From here on Ctrl-C ends the questions and not the process, which then says so by its
    /// exit code.
    pub fn open(output: &'s mut Output<'o>) -> Self {
        // A second handler is refused, and the first one is the same.
        let _ = ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::SeqCst));
        output.talk_raw("");
        Self { output, terminal: Term::stderr() }
    }

    pub fn words(&self) -> &Words {
        self.output.words()
    }

    /// Words on a line of their own, asked for or not.
    pub fn say(&mut self, key: &str, arguments: &[(&str, Argument)]) {
        let text = self.output.words().say(key, arguments);
        self.line(&text);
    }

    pub fn line(&mut self, text: &str) {
        self.output.talk_raw(&format!("{}\n", text.trim_end()));
    }

    /// Something to look at once more.
    pub fn remark(&mut self, text: &str) {
        self.line(&format!("  ! {text}"));
    }

    /// What is wrong with an answer, and what helps.
    pub fn problems(&mut self, problems: &Diagnostics) {
        for problem in &problems.0 {
            let words = self.output.words();
            let help = render::help(problem, words).map(|help| format!(" ({help})"));
            let text = render::message(problem, words) + &help.unwrap_or_default();
            self.remark(&text);
        }
    }

    /// Asks one question.
    ///
    /// # Errors
    /// `Interrupted` on Ctrl-C.
    pub fn ask<A>(&mut self, question: &Question<'_, A>) -> anyhow::Result<Answer> {
        let standing = question.current.as_ref().or(question.default.as_ref());
        if question.choices.is_empty() {
            return self.text(&question.prompt, standing.map(String::as_str));
        }
        let standing = standing
            .and_then(|value| question.choices.iter().position(|choice| choice.value == *value));
        let chosen = self.choose(&question.prompt, &question.choices, standing.unwrap_or(0))?;
        Ok(chosen.map_or(Answer::Back, |index| {
            let value = &question.choices[index].value;
            if value.is_empty() { Answer::Empty } else { Answer::Given(value.clone()) }
        }))
    }

    /// Asks for a text.
    ///
    /// # Errors
    /// `Interrupted` on Ctrl-C.
    pub fn text(&mut self, prompt: &str, standing: Option<&str>) -> anyhow::Result<Answer> {
        go_on()?;
        let look = Look { labels: &[], width: 0 };
        let input = Input::<String>::with_theme(&look).with_prompt(prompt).allow_empty(true);
        let input = match standing {
            Some(standing) => input.default(standing.to_owned()),
            None => input,
        };
        let typed = input.report(false).interact_text_on(&self.terminal)?;
        self.keep_answer(prompt, standing, &typed)?;
        go_on()?;
        Ok(match typed.trim() {
            back if BACK.contains(&back) => Answer::Back,
            "" | EMPTY => Answer::Empty,
            typed => Answer::Given(typed.to_owned()),
        })
    }

    /// Leaves a question with its answer. Where both took several rows, the library has cleared
    /// the last of them alone.
    fn keep_answer(&self, prompt: &str, standing: Option<&str>, typed: &str) -> io::Result<()> {
        let proposed = standing.map_or(0, |standing| standing.chars().count() + " []".len());
        let answer = if standing == Some(typed) { 0 } else { typed.chars().count() };
        let width = prompt.chars().count() + ": ".len() + proposed + answer;
        let columns = usize::from(self.terminal.size().1).max(1);
        self.terminal.clear_last_lines((width - 1) / columns)?;
        self.terminal.write_line(&format!("{prompt}: {}", clean(typed)))
    }

    /// Asks for one of a list; nothing is the way back.
    ///
    /// # Errors
    /// `Interrupted` on Ctrl-C.
    pub fn choose(
        &mut self,
        prompt: &str,
        choices: &[Choice],
        standing: usize,
    ) -> anyhow::Result<Option<usize>> {
        go_on()?;
        let width = usize::from(self.terminal.size().1);
        let look = Look { labels: choices, width };
        let chosen = Select::with_theme(&look)
            .with_prompt(prompt)
            .items((0..choices.len()).map(|index| index.to_string()))
            .default(standing)
            .report(true)
            .interact_on_opt(&self.terminal)?;
        go_on()?;
        Ok(chosen)
    }
}

impl Drop for Screen<'_, '_> {
    fn drop(&mut self) {
        // A list hides the cursor while it is open.
        let _ = self.terminal.show_cursor();
    }
}

/// Stops where Ctrl-C came between two questions.
fn go_on() -> io::Result<()> {
    if INTERRUPTED.load(Ordering::SeqCst) {
        return Err(io::ErrorKind::Interrupted.into());
    }
    Ok(())
}

/// How questions look. A list is given its numbers alone and finds the words here, each cut
/// to one line: the library counts bytes where a line has letters, and would wipe too much.
struct Look<'l> {
    labels: &'l [Choice],
    width: usize,
}

/// Columns before a label, and one to spare.
const MARGIN: usize = 3;

impl Look<'_> {
    fn label(&self, number: &str) -> String {
        let choice = number.parse::<usize>().ok().and_then(|index| self.labels.get(index));
        let label = clean(choice.map_or(number, |choice| &choice.label));
        let room = self.width.saturating_sub(MARGIN).max(10);
        if label.chars().count() <= room {
            return label;
        }
        label.chars().take(room - 1).chain(['…']).collect()
    }
}

impl Theme for Look<'_> {
    fn format_select_prompt_item(
        &self,
        out: &mut dyn fmt::Write,
        number: &str,
        active: bool,
    ) -> fmt::Result {
        write!(out, "{} {}", if active { ">" } else { " " }, self.label(number))
    }

    fn format_select_prompt_selection(
        &self,
        out: &mut dyn fmt::Write,
        prompt: &str,
        number: &str,
    ) -> fmt::Result {
        write!(out, "{prompt}: {}", self.label(number))
    }
}
