//! How far a long piece of work has come: a line on the terminal, once it takes over a second.

use std::{
    io::{self, IsTerminal},
    sync::OnceLock,
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that is shorter shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// The progress of one piece of work, told from any thread.
#[derive(Debug)]
pub(super) struct Progress {
    words: String,
    total: usize,
    begun: Instant,
    shown: bool,
    bar: OnceLock<ProgressBar>,
}

impl Progress {
    /// Work of so many parts under this name; shown where `talk` and a terminal allow it.
    pub(super) fn new(words: String, total: usize, talk: bool) -> Self {
        let shown = talk && io::stderr().is_terminal();
        Self { words, total, begun: Instant::now(), shown, bar: OnceLock::new() }
    }

    /// One part more is done.
    pub(super) fn step(&self, done: usize) {
        if self.shown && self.begun.elapsed() > PATIENCE {
            self.bar.get_or_init(|| self.draw()).set_position(done as u64);
        }
    }

    fn draw(&self) -> ProgressBar {
        let target = ProgressDrawTarget::stderr();
        let bar = ProgressBar::with_draw_target(Some(self.total as u64), target);
        // The words are ours and hold no braces: the template cannot fail.
        if let Ok(style) = ProgressStyle::with_template("{msg} {pos}/{len} {bar:30}") {
            bar.set_style(style);
        }
        bar.with_message(self.words.clone())
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
