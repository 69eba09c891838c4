//! `demo`: the main job on sample data, on a set clock: each command as typed, and what it
//! really prints. Two runs make the same bytes.

use std::{ffi::OsString, path::Path};

use super::{Environment, Outcome, arguments, output::Output};
use crate::{diagnostic::Exit, store::Directory};

/// The sample applications, as an office exports them.
const APPLICANTS: &[u8] = include_bytes!("../../data/samples/applicants.csv");
/// The days of the demo: what is typed, and when. A line `## key` is a heading.
const SCRIPT: &str = include_str!("../../data/samples/demo.txt");
const SHEET: &str = "applicants.csv";

pub(super) fn run(
    arguments: &arguments::Demo,
    environment: &Environment<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let root = environment.folder.join(&arguments.dir);
    Directory::clear_demo(&root)?;
    Directory::prepare_demo(&root, SHEET, APPLICANTS)?;
    output.tell("demo-start", &[("dir", root.display().to_string().into())]);
    let mut now = "";
    let mut worst = Exit::Fine;
    for line in SCRIPT.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if line.starts_with("# ") {
            continue;
        }
        if let Some(key) = line.strip_prefix("## ") {
            output.line("");
            output.tell(key, &[]);
        } else if let Some(moment) = line.strip_prefix("@ ") {
            now = moment;
        } else {
            let (expected, command) = line.split_once(' ').unwrap_or(("0", line));
            let exit = step(command, now, &root, output);
            if exit as u8 != expected.parse().unwrap_or(0) {
                worst = worst.max(exit).max(Exit::Internal);
            }
        }
    }
    output.line("");
    output.tell("demo-end", &[("dir", root.display().to_string().into())]);
    Ok(worst)
}

/// Runs one command as if it had been typed in the office's folder.
fn step(command: &str, now: &str, root: &Path, output: &mut Output<'_>) -> Exit {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments =
        [OsString::from("ruqsat"), "--lang".into(), output.words().language().as_str().into()];
    let words = split(command);
    let exit = {
        let mut desk = Environment::given(root, now, &mut out, &mut err);
        super::run(arguments.into_iter().chain(words.into_iter().map(OsString::from)), &mut desk)
    };
    output.line(&format!("\n[{now}] $ ruqsat {command}"));
    for printed in [out, err] {
        let printed = String::from_utf8_lossy(&printed);
        let shown =
            printed.replace(&format!("{}{}", root.display(), std::path::MAIN_SEPARATOR), "");
        output.raw(&shown);
    }
    if exit != Exit::Fine {
        output.tell("demo-exit", &[("exit", i64::from(exit as u8).into())]);
    }
    exit
}

/// Words as a shell takes them: blanks part them, double quotes hold them together.
pub(super) fn split(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = None::<String>;
    let mut quoted = false;
    for c in command.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' if !quoted => words.extend(word.take()),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    words
}
