//! Every diagnostic code, reproduced: `tests/errors/<code>.test`.
//!
//! A file begins in an office with one application, number EX-2026-000001, on 3 August 2026:
//!
//! - `# …` says why
//! - `@ MOMENT` sets the clock
//! - `file NAME` writes the lines after it that begin with `| ` (`\xNN` is a byte)
//! - `replace NAME: OLD => NEW` changes a file
//! - `$ …` types a command; it must exit with 0, unless `? N` follows with its exit code and
//!   `> …` with every line of its stderr
//!
//! `tests/findings/<code>.test` holds the findings of the check in the same way, with every line
//! of its stdout. `pages.rs` takes the examples of `explain CODE` from both.
//!
//! `UPDATE_ERRORS=1 cargo test --test it errors` writes what is said now into the files.

use std::{collections::BTreeSet, env, fmt::Write, fs, path::PathBuf};

use ruqsat::{diagnostic::codes, law::Lawbook};

use crate::office::{Office, Run};

/// Codes that nobody can bring about from outside, and why.
const BEYOND_REACH: [(&str, &str); 15] = [
    ("disk-cannot", "needs a disk that cannot rename or lock: probe.rs holds it"),
    ("already-there", "a number whose file is there is passed over: records.rs holds it"),
    ("too-large", "needs a large file: limits.rs holds it"),
    ("sheet-too-large", "needs a large sheet: workbooks.rs holds it"),
    ("locked-workbook", "needs a workbook under a password: workbooks.rs holds it"),
    ("several-sheets", "needs a workbook: workbooks.rs holds it"),
    ("busy", "needs a second process: concurrency.rs holds it"),
    ("no-locks", "needs a disk that knows no locks: failpoints.rs holds it"),
    ("journal-behind", "needs a disk that fills up in between: failpoints.rs holds it"),
    ("changed-meanwhile", "needs an editor at work between two reads under the lock"),
    ("paper-failed", "needs a broken PDF writer"),
    ("office-of-another", "needs a second user: access.rs holds it"),
    ("option-not-text", "cannot stand in a text file: hostile.rs holds it"),
    ("missing-verb", "help is printed in its place"),
    ("internal", "our fault, and none is known: failpoints.rs makes one"),
];

/// The folder of the reproducers: `errors` or `findings`.
fn folder(kind: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(kind)
}

/// The codes that are reproduced.
pub fn reproducers(kind: &str) -> BTreeSet<String> {
    let names = fs::read_dir(folder(kind)).unwrap().map(|entry| entry.unwrap().file_name());
    names.map(|name| name.to_string_lossy().trim_end_matches(".test").to_owned()).collect()
}

#[test]
fn every_code_has_a_reproducer_and_every_reproducer_a_code() {
    let beyond = BEYOND_REACH.iter().map(|(code, _)| (*code).to_owned());
    let known: BTreeSet<String> = codes::ALL.iter().map(|code| code.as_str().to_owned()).collect();
    let held: BTreeSet<String> = reproducers("errors").into_iter().chain(beyond).collect();
    assert_eq!(held, known);
}

#[test]
fn every_finding_has_a_reproducer() {
    let book = Lawbook::built_in().unwrap();
    let laws = book.services().into_iter().map(|service| book.newest(service).unwrap());
    let known: BTreeSet<String> =
        laws.flat_map(|law| law.findings().into_keys()).map(str::to_owned).collect();
    assert_eq!(reproducers("findings"), known);
}

#[test]
fn every_error_says_what_it_should() {
    let codes = reproducers("errors");
    let wrong: Vec<String> = codes.iter().filter_map(|code| wrong_with(code)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_finding_says_what_it_should() {
    let codes = reproducers("findings");
    let wrong: Vec<String> =
        codes.iter().filter_map(|code| said_otherwise("findings", code)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What keeps a reproducer from holding, if anything does.
fn wrong_with(code: &str) -> Option<String> {
    if let Some(otherwise) = said_otherwise("errors", code) {
        return Some(otherwise);
    }
    let (played, exits) = play("errors", code, "en");
    let said = [format!("[{code}]"), format!(": {code}: "), format!("> {code}: ")];
    let exit = codes::ALL.iter().find(|one| one.as_str() == code)?.exit() as i32;
    let holds = said.iter().any(|text| played.contains(text)) && exits.contains(&exit);
    (!holds).then(|| format!("{code}: not reproduced with exit {exit}\n{played}"))
}

/// What is said now, if it is not what stands in the file.
fn said_otherwise(kind: &str, code: &str) -> Option<String> {
    let path = folder(kind).join(format!("{code}.test"));
    let (played, _) = play(kind, code, "en");
    if env::var_os("UPDATE_ERRORS").is_some() {
        fs::write(&path, &played).unwrap();
    } else if played != fs::read_to_string(&path).unwrap() {
        return Some(format!("{code}: now says\n{played}"));
    }
    None
}

/// The script with what is said now in a language, and the exit codes it asks for.
pub fn play(kind: &str, code: &str, language: &'static str) -> (String, Vec<i32>) {
    let script = fs::read_to_string(folder(kind).join(format!("{code}.test"))).unwrap();
    let office = Office::with_one();
    office.speak(language);
    let (mut played, mut exits) = (String::new(), Vec::new());
    let mut lines = script.lines().filter(|line| !line.starts_with("> ")).peekable();
    while let Some(line) = lines.next() {
        let _ = writeln!(played, "{line}");
        match line.split_once(' ').unwrap_or((line, "")) {
            ("@", moment) => drop(office.at(moment)),
            ("file", name) => {
                let mut bytes = Vec::new();
                while let Some(content) = lines.next_if(|line| line.starts_with('|')) {
                    let _ = writeln!(played, "{content}");
                    bytes
                        .extend(unescaped(content.trim_start_matches('|').trim_start_matches(' ')));
                    bytes.push(b'\n');
                }
                office.write(name, bytes);
            }
            ("replace", what) => {
                let (name, change) = what.split_once(": ").unwrap();
                let (old, new) = change.split_once(" => ").unwrap();
                let text = office.read(name);
                assert!(text.contains(old), "{code}: {line}");
                office.write(name, text.replace(old, new));
            }
            ("$", typed) => {
                let run = office.run(typed);
                match lines.next_if(|line| line.starts_with("? ")) {
                    Some(_) => exits.push(said(kind, &run, &mut played)),
                    None => drop(run.ok()),
                }
            }
            ("#" | "", _) => {}
            _ => panic!("{code}: {line}"),
        }
    }
    (played, exits)
}

fn said(kind: &str, run: &Run, played: &mut String) -> i32 {
    let _ = writeln!(played, "? {}", run.exit);
    let printed = if kind == "findings" { &run.out } else { &run.err };
    for line in printed.lines() {
        let _ = writeln!(played, "> {}", line.trim_end());
    }
    run.exit
}

/// A line whose `\xNN` are bytes.
fn unescaped(line: &str) -> Vec<u8> {
    let mut parts = line.split("\\x");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend(&part.as_bytes()[2..]);
    }
    bytes
}
