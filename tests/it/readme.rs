//! The README's first hour, typed as it stands there: what it shows is what is printed.
//!
//! `UPDATE_README=1 cargo test --test it readme` writes anew what it shows.

use std::{
    fs,
    io::{self, Read},
    path::PathBuf,
    process::Stdio,
};

use crate::office::{APPLICANTS, Office, words};

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
/// The folder an officer is in, as the README shows it.
const SHOWN: &str = "/home/officer";

#[test]
fn the_readme_shows_what_is_printed() {
    let text = fs::read_to_string(README).unwrap();
    let office = Office::empty();
    office.at("2026-08-14T10:00").write("applicants.csv", fs::read(APPLICANTS).unwrap());
    let played = play(&text, &office);
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(README, &played).unwrap();
    }
    assert!(played.matches("\n$ ruqsat").count() > 10, "the README lost its commands");
    assert_eq!(text, played);
}

/// The text with every answer in its `console` blocks as it is really given.
fn play(text: &str, office: &Office) -> String {
    let mut folder = office.path().to_owned();
    let mut played = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        played.extend([line, "\n"]);
        if line != "```console" {
            continue;
        }
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        for typed in commands(&block) {
            played.extend(["$ ", &typed, "\n"]);
            played += &run(&typed.replace("\\\n", " "), office, &mut folder);
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

/// What a command prints on a terminal: the talk and the answer as they come.
fn run(typed: &str, office: &Office, folder: &mut PathBuf) -> String {
    if let Some(to) = typed.strip_prefix("cd ") {
        folder.push(to);
        return String::new();
    }
    let typed = typed.strip_prefix("ruqsat ").unwrap();
    let (mut reader, writer) = io::pipe().unwrap();
    let mut command = office.command();
    command.current_dir(folder).args(words(typed)).stdin(Stdio::null());
    command.stdout(writer.try_clone().unwrap()).stderr(writer);
    let mut child = command.spawn().unwrap();
    // The command holds the writing end; without it the reading would never end.
    drop(command);
    let mut printed = String::new();
    reader.read_to_string(&mut printed).unwrap();
    child.wait().unwrap();
    printed.replace(&office.path().display().to_string(), SHOWN)
}
