//! `man`: manual pages of the program and of each verb, in the reader's language.

use clap::Command;
use clap_mangen::{
    Man,
    roff::{Roff, bold, roman},
};

use super::{Environment, Outcome, arguments, help, output::Output};
use crate::{
    diagnostic::Exit,
    language::{Language, Words},
    store::write_pages,
};

/// The section of manuals for commands.
const SECTION: &str = "1";
/// How a command can end (contract); the words are `exit-N`.
const EXITS: [u8; 8] = [0, 1, 2, 3, 4, 5, 70, 130];

pub(super) fn run(
    arguments: &arguments::Man,
    environment: &Environment<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let root = environment.folder.join(&arguments.dir);
    let pages = pages(output.words())?;
    let folder = root.join(folder(output.words().language()));
    write_pages(&folder, &pages)?;
    output.say(
        "man-done",
        &[("count", pages.len().into()), ("dir", folder.display().to_string().into())],
    );
    Ok(Exit::Fine)
}

/// Where `man` looks for the pages of a language, below a folder of manuals.
fn folder(language: Language) -> &'static str {
    match language {
        Language::En => "man1",
        Language::Kk => "kk/man1",
        Language::Ru => "ru/man1",
    }
}

/// Every page: its file's name and its text.
fn pages(words: &Words) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let program = help::localized(super::command(), words);
    let mut pages = vec![(file(program.get_name()), whole(&of_program(&program, words)?))];
    for verb in program.get_subcommands() {
        let name = format!("{}-{}", program.get_name(), verb.get_name());
        pages.push((file(&name), whole(&of_verb(&name, verb, words)?)));
    }
    Ok(pages)
}

/// A page put together from parts, each of which begins with what roff needs once.
fn whole(parts: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(parts);
    let is_preamble = |line: &&str| line.starts_with(".ie ") || line.starts_with(".el ");
    let preamble = text.lines().filter(is_preamble).take(2);
    let body = text.lines().filter(|line| !is_preamble(line));
    preamble.chain(body).flat_map(|line| format!("{line}\n").into_bytes()).collect()
}

fn file(name: &str) -> String {
    format!("{name}.{SECTION}")
}

/// What the program is for, its verbs, its own options, how it ends.
fn of_program(program: &Command, words: &Words) -> anyhow::Result<Vec<u8>> {
    let mut page = head(program.get_name(), program, words)?;
    page.extend(section(&words.text("help-commands"), |roff| {
        for verb in program.get_subcommands() {
            entry(roff, &format!("{}-{}({SECTION})", program.get_name(), verb.get_name()), verb);
        }
    })?);
    Man::new(program.clone()).render_options_section(&mut page)?;
    page.extend(section(&words.text("man-start"), |roff| {
        for line in words.text("help-start").lines() {
            roff.text([roman(line)]);
        }
    })?);
    page.extend(section(&words.text("man-exit"), |roff| {
        for exit in EXITS {
            roff.control("TP", []);
            roff.text([bold(exit.to_string())]);
            roff.text([roman(words.text(&format!("exit-{exit}")))]);
        }
    })?);
    Ok(page)
}

/// What a verb does and takes; its own verbs follow on the same page.
fn of_verb(name: &str, verb: &Command, words: &Words) -> anyhow::Result<Vec<u8>> {
    let mut page = head(name, verb, words)?;
    if verb.get_subcommands().next().is_none() {
        Man::new(verb.clone()).render_options_section(&mut page)?;
    }
    for act in acts(verb) {
        let typed = act.get_bin_name().unwrap_or_else(|| act.get_name());
        page.extend(section(typed, |roff| {
            roff.text([roman(about(act))]);
            roff.control("PP", []);
            roff.text([bold(usage(act))]);
        })?);
        let mut options = Vec::new();
        Man::new(act.clone()).render_options_section(&mut options)?;
        let options = String::from_utf8_lossy(&options).replace(".SH ", ".SS ");
        page.extend(options.into_bytes());
    }
    page.extend(section(&words.text("man-see"), |roff| {
        roff.text([bold("ruqsat"), roman(format!("({SECTION})"))]);
    })?);
    Ok(page)
}

/// The verbs of a verb, those of a part of it in place of the part.
fn acts(verb: &Command) -> Vec<&Command> {
    let parts =
        verb.get_subcommands().map(|act| if act.has_subcommands() { acts(act) } else { vec![act] });
    parts.flatten().collect()
}

/// The title, the name and how it is typed.
fn head(name: &str, command: &Command, words: &Words) -> anyhow::Result<Vec<u8>> {
    let mut roff = Roff::new();
    let source = format!("ruqsat {}", env!("CARGO_PKG_VERSION"));
    roff.control("TH", [name, SECTION, source.as_str()]);
    roff.control("SH", [words.text("man-name").as_str()]);
    roff.text([roman(format!("{name} - {}", about(command)))]);
    roff.control("SH", [words.text("help-usage").to_uppercase().as_str()]);
    roff.text([bold(usage(command))]);
    Ok(written(&roff)?)
}

fn section(title: &str, fill: impl FnOnce(&mut Roff)) -> std::io::Result<Vec<u8>> {
    let mut roff = Roff::new();
    roff.control("SH", [title.to_uppercase().as_str()]);
    fill(&mut roff);
    written(&roff)
}

fn written(roff: &Roff) -> std::io::Result<Vec<u8>> {
    let mut text = Vec::new();
    roff.to_writer(&mut text)?;
    Ok(text)
}

fn entry(roff: &mut Roff, name: &str, command: &Command) {
    roff.control("TP", []);
    roff.text([bold(name)]);
    roff.text([roman(about(command))]);
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn usage(command: &Command) -> String {
    command.get_overridden_usage().map(ToString::to_string).unwrap_or_default()
}
