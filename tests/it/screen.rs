//! A terminal as somebody sees it: what stands on its screen, and answers typed into it.
//!
//! While a text is being written `? ANSWER` answers whatever is asked next, of a list also by
//! the number of the choice; written anew, the question stands there.

use std::{
    fs::File,
    io::{Read, Write},
    num::NonZero,
    process::Command,
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::Duration,
};

use rexpect::process::PtyProcess;
use vt100::Parser;

const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";
const ENTER: &str = "\r";
/// High enough for any talk, and as wide as the narrowest screen.
const SIZE: (NonZero<u16>, NonZero<u16>) = (NonZero::new(500).unwrap(), NonZero::new(80).unwrap());
/// Generous: the machine may be busy.
const PATIENCE: Duration = Duration::from_mins(1);

/// What stands on the screen once each question was answered as the text shows it.
pub fn answer(mut command: Command, text: &[&str]) -> String {
    command.env("TERM", "xterm").env("COLUMNS", SIZE.1.to_string());
    let mut screen = Screen::open(command);
    let mut rest = text;
    while let Some(question) = screen.wait_for_question() {
        let (at, answer) = (0..)
            .zip(rest)
            .find_map(|(at, line)| Some((at, answered(line, &question.words)?)))
            .unwrap_or_else(|| panic!("no answer to “{}”", question.words));
        rest = &rest[at + 1..];
        screen.reply(&question, answer);
    }
    screen.lines().iter().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

/// The answer that a line of the text gives to a question, if it gives one.
fn answered<'t>(line: &'t str, question: &str) -> Option<&'t str> {
    line.strip_prefix(question).or(line.strip_prefix('?')).map(str::trim)
}

/// A question that waits for its answer.
struct Question {
    /// `surname:`, without what is proposed.
    words: String,
    /// What Enter takes.
    proposed: Option<String>,
    /// What may be chosen; any text, if nothing.
    choices: Vec<String>,
    chosen: usize,
}

struct Screen {
    _process: PtyProcess,
    keys: File,
    bytes: Receiver<Vec<u8>>,
    sight: Parser,
}

impl Screen {
    fn open(command: Command) -> Self {
        let process = PtyProcess::new(command).unwrap();
        let keys = process.get_file_handle().unwrap();
        let mut output = process.get_file_handle().unwrap();
        let (sender, bytes) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { _process: process, keys, bytes, sight: Parser::new(SIZE.0, SIZE.1, 0) }
    }

    /// Lets more come; whether anything did.
    fn look(&mut self) -> bool {
        match self.bytes.recv_timeout(PATIENCE) {
            Ok(bytes) => {
                self.sight.process(&bytes);
                true
            }
            Err(RecvTimeoutError::Disconnected) => false,
            Err(RecvTimeoutError::Timeout) => panic!("stuck at:\n{}", self.lines().join("\n")),
        }
    }

    /// Lines that were broken by the edge of the screen are whole again.
    fn lines(&self) -> Vec<String> {
        self.sight.screen().contents().lines().map(str::to_owned).collect()
    }

    fn row(&self) -> u16 {
        self.sight.screen().cursor_position().0
    }

    /// The next question, or nothing when the command has ended.
    fn wait_for_question(&mut self) -> Option<Question> {
        loop {
            if let Some(question) = self.question() {
                return Some(question);
            }
            if !self.look() {
                return None;
            }
        }
    }

    fn question(&self) -> Option<Question> {
        let lines = self.lines();
        let is_choice = |line: &String| line.starts_with("> ") || line.starts_with("  ");
        let last = lines.iter().rposition(|line| !is_choice(line))?;
        let choices = &lines[last + 1..];
        // A list hides the cursor; a text leaves it one column after the colon.
        if self.sight.screen().hide_cursor() {
            let chosen = choices.iter().position(|line| line.starts_with("> "))?;
            let choices = choices.iter().map(|line| line[2..].trim_end().to_owned()).collect();
            return Some(Question {
                words: lines[last].trim_end().to_owned(),
                proposed: None,
                choices,
                chosen,
            });
        }
        let column = self.sight.screen().cursor_position().1;
        let asked = lines[last].strip_suffix(':').or(lines[last].strip_suffix(": "))?;
        let is_asked = choices.is_empty() && column > 0;
        let (words, proposed) =
            match asked.strip_suffix(']').and_then(|text| text.rsplit_once(" [")) {
                Some((words, proposed)) => (words, Some(proposed.to_owned())),
                None => (asked, None),
            };
        is_asked.then(|| Question {
            words: format!("{words}:"),
            proposed,
            choices: Vec::new(),
            chosen: 0,
        })
    }

    fn reply(&mut self, question: &Question, answer: &str) {
        if question.choices.is_empty() {
            let row = self.row();
            let kept = question.proposed.as_deref() == Some(answer);
            self.types(&format!("{}{ENTER}", if kept { "" } else { answer }));
            while self.row() == row && self.look() {}
            return;
        }
        let (chosen, wanted, label) = self.find_choice(answer);
        let (key, times) =
            if wanted < chosen { (UP, chosen - wanted) } else { (DOWN, wanted - chosen) };
        self.types(&key.repeat(times));
        self.wait_for_line(&format!("> {label}"));
        self.types(ENTER);
        self.wait_for_line(&format!("{} {label}", question.words));
    }

    /// Which choice is marked, which is the wanted one, and its words; the list may still be
    /// under way.
    fn find_choice(&mut self, answer: &str) -> (usize, usize, String) {
        loop {
            if let Some(Question { choices, chosen, .. }) = self.question() {
                let by_number = || answer.parse::<usize>().ok()?.checked_sub(1);
                let wanted = choices.iter().position(|choice| choice == answer).or_else(by_number);
                if let Some((wanted, label)) = wanted.and_then(|at| Some((at, choices.get(at)?))) {
                    return (chosen, wanted, label.clone());
                }
            }
            assert!(self.look(), "{answer}: not among the choices");
        }
    }

    fn wait_for_line(&mut self, wanted: &str) {
        while !self.lines().iter().any(|line| line.trim_end() == wanted) && self.look() {}
    }

    fn types(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
    }
}
