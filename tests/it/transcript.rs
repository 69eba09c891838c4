//! A whole day in Kazakh and in Russian: the demo's days, the help of every verb, every error
//! and finding, every page of a code. No Latin word stands in what is said but those of the
//! allow list: words of the contract, names of files, the abbreviations people use.

use std::{collections::BTreeSet, fs, path::Path};

use clap::Command;
use ruqsat::{
    admission::{APPLICANTS, PROGRAMMES},
    batch::Column,
    case::Signature,
    certificate::blank::Kinds,
    cli,
    diagnostic::codes,
    law::{Edition, Lawbook, Readings},
};

use crate::{errors::reproducers, office::Office};

/// Latin words that people read in Kazakh and Russian too: formats and encodings, order 61,
/// the letter for a number, the program's own name; and what every command has.
const OF_PEOPLE: [&str; 31] = [
    "readings",
    "applications",
    "orders",
    "papers",
    "ruqsat",
    "RUQSAT",
    "RUQSAT_NOW",
    "O61",
    "O312",
    "O20",
    "blanks",
    "CSV",
    "TOML",
    "PDF",
    "QR",
    "UTF-8",
    "N",
    "XMP",
    "Asia/Almaty",
    "EX",
    "B",
    "U",
    "PDF/A",
    "PDF/UA",
    "XLSX",
    "XLS",
    "Excel",
    "help",
    "h",
    "version",
    "V",
];

/// Every word of the contract: verbs, options, their values, codes, what the law's data name.
fn contract() -> BTreeSet<String> {
    let mut words: BTreeSet<String> = OF_PEOPLE.iter().map(|word| (*word).to_owned()).collect();
    of_command(&cli::command(), &mut words);
    let book = Lawbook::built_in().unwrap();
    for service in book.services() {
        of_law(book.newest(service).unwrap(), &mut words);
    }
    for reading in Readings::built_in().unwrap().iter() {
        words.extend(reading.choices.iter().chain([&reading.slug]).cloned());
    }
    let blanks = Kinds::built_in();
    words.extend(blanks.documents().chain(blanks.covers()).map(str::to_owned));
    words.extend(["genuine", "changed", "unknown"].map(str::to_owned));
    words.extend(Signature::ALL.map(|signature| signature.as_str().to_owned()));
    words.extend(["student", "main"].map(str::to_owned));
    words.extend(codes::ALL.iter().map(|code| code.as_str().to_owned()));
    words.extend(PROGRAMMES.iter().chain(&APPLICANTS).map(|(name, ..)| (*name).to_owned()));
    words.extend(Column::ALL.iter().map(|(column, _)| column.as_str().to_owned()));
    words
}

fn of_law(law: &Edition, words: &mut BTreeSet<String>) {
    let names = (law.states.iter().map(|state| &state.id))
        .chain(law.steps.iter().map(|step| &step.id))
        .chain(law.events.iter().map(|event| &event.kind))
        .chain(law.events.iter().flat_map(|event| &event.fields).map(|field| &field.name))
        .chain(law.events.iter().flat_map(|event| &event.fields).flat_map(|field| &field.choices))
        .chain(law.categories.iter().map(|category| &category.id))
        .chain(law.documents.iter().map(|document| &document.kind))
        .chain(law.forms.iter().map(|form| &form.id))
        .chain(&law.channels);
    words.extend(names.cloned());
    words.insert(law.service.clone());
    // Editions are chosen by their names.
    for edition in Lawbook::built_in().unwrap().editions(&law.service).unwrap() {
        words.extend([edition.id.clone(), format!("{}/{}", law.service, edition.id)]);
    }
    words.extend(law.application.values.values().flatten().cloned());
    words.extend(law.application.requestable.iter().chain(&law.application.collected_at).cloned());
    words.extend(law.findings().into_keys().map(str::to_owned));
}

fn of_command(command: &Command, words: &mut BTreeSet<String>) {
    words.insert(command.get_name().to_owned());
    for argument in command.get_arguments() {
        words.extend(argument.get_long().map(str::to_owned));
        words.extend(argument.get_short().map(String::from));
        words
            .extend(argument.get_possible_values().iter().map(|value| value.get_name().to_owned()));
        let defaults = argument.get_default_values().iter();
        words.extend(defaults.map(|value| value.to_string_lossy().into_owned()));
    }
    for verb in command.get_subcommands() {
        of_command(verb, words);
    }
}

/// The Latin words of a text that no allow list holds, each with the line it stands in.
fn strangers(text: &str, allowed: &BTreeSet<String>) -> BTreeSet<String> {
    let mut strangers = BTreeSet::new();
    for line in text.lines().filter(|line| !is_typed(line)) {
        for word in line.split_whitespace().filter(|word| !is_a_file(word)) {
            for part in word.split(|c: char| !(c.is_alphanumeric() || "-_/".contains(c))) {
                let part = part.trim_matches(|c: char| !c.is_alphanumeric());
                let latin = part.chars().any(|c| c.is_ascii_alphabetic());
                if latin && !is_known(part, allowed) {
                    strangers.insert(format!("{part}: {}", line.trim()));
                }
            }
        }
    }
    strangers
}

/// A command as somebody typed it, or a line of a file shown with its number.
fn is_typed(line: &str) -> bool {
    let shown = line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
    line.contains("$ ruqsat") || shown.starts_with(" | ") || line.trim_start().starts_with("-->")
}

/// A path or the name of a file.
fn is_a_file(word: &str) -> bool {
    const ENDS: [&str; 7] = [".toml", ".csv", ".pdf", ".txt", ".md", "/forms", "/applications"];
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && !"/.".contains(c));
    let word = word.trim_end_matches(['.', ',', ';', ':']);
    if word.ends_with('/') {
        return true;
    }
    word.starts_with('/')
        || word.starts_with("OFFICE")
        || ENDS.iter().any(|end| word.ends_with(end))
}

/// Whether a word is allowed, as a whole or in its parts: `QR-кодтың`, `PDF/UA-1`.
fn is_known(word: &str, allowed: &BTreeSet<String>) -> bool {
    let known = |part: &str| {
        let latin = part.chars().any(|c| c.is_ascii_alphabetic());
        !latin || is_a_number(part) || allowed.contains(part)
    };
    known(word) || word.split('-').all(known)
}

/// `EX-2026-000012`, `PDF/A-2a`, `2026-08-03T17:55`, a hash.
fn is_a_number(part: &str) -> bool {
    let digits = part.chars().filter(char::is_ascii_digit).count();
    digits > 0 && digits * 2 >= part.chars().filter(char::is_ascii_alphabetic).count()
}

/// What was said, gathered, so that all strangers are named at once.
#[derive(Default)]
struct Heard(BTreeSet<String>);

impl Heard {
    fn hear(&mut self, what: &str, text: &str, allowed: &BTreeSet<String>) {
        self.0.extend(strangers(text, allowed).into_iter().map(|word| format!("{what}: {word}")));
    }

    #[track_caller]
    fn hold(self) {
        assert!(self.0.is_empty(), "{}", self.0.into_iter().collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn the_days_of_the_demo() {
    let (allowed, mut heard) = (contract(), Heard::default());
    for language in ["kk", "ru"] {
        let run = Office::empty().speak(language).run("demo").ok();
        assert!(run.out.len() > 10_000);
        heard.hear(language, &format!("{}{}", run.out, run.err), &allowed);
    }
    heard.hold();
}

#[test]
fn the_help_of_every_verb() {
    fn verbs(command: &Command, path: &str, all: &mut Vec<String>) {
        all.push(path.to_owned());
        for verb in command.get_subcommands() {
            verbs(verb, &format!("{path} {}", verb.get_name()), all);
        }
    }
    let (allowed, mut all, mut heard) = (contract(), Vec::new(), Heard::default());
    verbs(&cli::command(), "", &mut all);
    for language in ["kk", "ru"] {
        let office = Office::empty();
        office.speak(language);
        for verb in &all {
            let run = office.run(&format!("{} --help", verb.trim())).ok();
            heard.hear(&format!("{language}{verb}"), &run.out, &allowed);
        }
    }
    heard.hold();
}

#[test]
fn every_page_and_every_error() {
    let office = Office::empty();
    let contract = contract();
    let mut heard = Heard::default();
    for language in ["kk", "ru"] {
        office.speak(language);
        for (kind, code) in ["errors", "findings"]
            .into_iter()
            .flat_map(|kind| reproducers(kind).into_iter().map(move |code| (kind, code)))
        {
            let mut allowed = contract.clone();
            allowed.extend(typed(kind, &code));
            let run = office.run(&format!("explain {code}")).ok();
            heard.hear(&format!("{language} {code}"), &run.out, &allowed);
        }
    }
    heard.hold();
}

/// The words of a reproducer that somebody typed or wrote: an answer may repeat them.
fn typed(kind: &str, code: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(kind);
    let script = fs::read_to_string(root.join(format!("{code}.test"))).unwrap();
    let lines = script.lines().filter(|line| !line.starts_with(['>', '#']));
    let words =
        lines.flat_map(|line| line.split(|c: char| !(c.is_alphanumeric() || "-_/".contains(c))));
    words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()).collect()
}
