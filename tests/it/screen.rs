//! A terminal as somebody sees it: what stands on its screen, and answers typed into it.

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
        let shown = |line: &&str| line.strip_prefix(&question.words).is_some();
        let at = rest.iter().position(shown);
        let at = at.unwrap_or_else(|| panic!("no answer to “{}”", question.words));
        let answer = rest[at][question.words.len()..].trim().to_owned();
        rest = &rest[at + 1..];
        screen.reply(&question, &answer);
    }
    screen.lines().iter().flat_map(|line| [line.trim_end(), "\n"]).collect()
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
        let wanted = question.choices.iter().position(|choice| choice == answer);
        let wanted = wanted.unwrap_or_else(|| panic!("{answer}: none of {:?}", question.choices));
        let (key, times) = if wanted < question.chosen {
            (UP, question.chosen - wanted)
        } else {
            (DOWN, wanted - question.chosen)
        };
        self.types(&key.repeat(times));
        let reached = format!("> {answer}");
        while !self.lines().iter().any(|line| line.trim_end() == reached) && self.look() {}
        self.types(ENTER);
        while self.sight.screen().hide_cursor() && self.look() {}
    }

    fn types(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
    }
}
