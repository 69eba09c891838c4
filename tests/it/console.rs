//! Texts that show commands and what they print, typed as they stand there.
//!
//! A block ` ```console ` holds commands after `$ `, a block ` ```terminal ` one command that
//! asks: what stands after a question is what is typed. A remark of HTML, which no reader sees,
//! sets the clock (`at MOMENT`), makes a file (`file NAME: TEXT`), lays one here (`copy FROM: TO`)
//! or changes one as somebody at the desk would (`change NAME: THIS => THAT`).

use std::{
    fs,
    io::{self, Read},
    path::PathBuf,
    process::{Command, Stdio},
};

use crate::office::{Office, words};

/// The folder an officer is in, as texts show it.
const SHOWN: &str = "/home/officer";

/// The text with every answer in its blocks as it is really given.
pub fn play(text: &str, office: &Office) -> String {
    let mut desk = Desk { office, folder: office.path().to_owned() };
    let mut played = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        played.extend([line, "\n"]);
        if let Some(remark) = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->"))
        {
            desk.prepare(remark);
        }
        let asks = line == "```terminal";
        if !asks && line != "```console" {
            continue;
        }
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        for typed in commands(&block) {
            played.extend(["$ ", &typed, "\n"]);
            played += &if asks { desk.answer(&typed, &block) } else { desk.run(&typed) };
        }
        played += "```\n";
    }
    played
}

/// What is typed in a block, with its continued lines.
fn commands(block: &[&str]) -> Vec<String> {
    let mut commands = Vec::new();
    let mut lines = block.iter();
    while let Some(line) = lines.next() {
        let Some(typed) = line.strip_prefix("$ ") else { continue };
        let mut typed = typed.to_owned();
        while typed.ends_with('\\') {
            typed.extend(["\n", lines.next().unwrap()]);
        }
        commands.push(typed);
    }
    commands
}

/// Where the officer is.
struct Desk<'o> {
    office: &'o Office,
    folder: PathBuf,
}

impl Desk<'_> {
    fn prepare(&self, remark: &str) {
        let (what, rest) = remark.split_once(' ').unwrap();
        let named = |rest: &str| {
            let (name, text) = rest.split_once(": ").unwrap();
            (self.folder.join(name), text.to_owned())
        };
        match what {
            "at" => {
                self.office.at(rest);
            }
            "file" => {
                let (file, text) = named(rest);
                fs::write(file, text.replace("\\n", "\n")).unwrap();
            }
            "copy" => {
                let (from, to) = named(rest);
                fs::copy(from, self.folder.join(to)).unwrap();
            }
            "change" => {
                let (file, change) = named(rest);
                let (this, that) = change.split_once(" => ").unwrap();
                let text = fs::read_to_string(&file).unwrap();
                assert!(text.contains(this), "{this}: not in\n{text}");
                fs::write(file, text.replace(this, that)).unwrap();
            }
            other => panic!("{other}: no such remark"),
        }
    }

    fn command(&self, typed: &str) -> Command {
        let typed = typed.replace("\\\n", " ");
        let typed = typed.strip_prefix("ruqsat").unwrap_or_else(|| panic!("{typed}"));
        let mut command = self.office.command();
        command.current_dir(&self.folder).args(words(typed.trim_start()));
        command
    }

    /// What a command prints on a terminal: the talk and the answer as they come.
    fn run(&mut self, typed: &str) -> String {
        if let Some(to) = typed.strip_prefix("cd ") {
            self.folder.push(to);
            return String::new();
        }
        let (mut reader, writer) = io::pipe().unwrap();
        let mut command = self.command(typed);
        command.stdin(Stdio::null()).stdout(writer.try_clone().unwrap()).stderr(writer);
        let mut child = command.spawn().unwrap();
        // The command holds the writing end; without it the reading would never end.
        drop(command);
        let mut printed = String::new();
        reader.read_to_string(&mut printed).unwrap();
        child.wait().unwrap();
        self.shown(&printed)
    }

    /// What stands on the screen when all is answered.
    #[cfg(unix)]
    fn answer(&self, typed: &str, block: &[&str]) -> String {
        let seen = crate::screen::answer(self.command(typed), block);
        self.shown(&seen)
    }

    /// Where there is no pseudo-terminal, what stands there is believed.
    #[cfg(not(unix))]
    fn answer(&self, _: &str, block: &[&str]) -> String {
        block[1..].iter().flat_map(|line| [*line, "\n"]).collect()
    }

    fn shown(&self, printed: &str) -> String {
        printed.replace(&self.office.path().display().to_string(), SHOWN)
    }
}
