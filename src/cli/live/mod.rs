//! Live completion: while a command is typed, the shell asks the program for the cases of the
//! office, what may happen to one, the steps of its proof, forms, states, codes.
//!
//! The shell runs the program with `COMPLETE=SHELL` and the words typed so far after `--`.
//! Whatever cannot be known (no office, a record that cannot be read) offers nothing and says
//! nothing: a message would tear the line that is being typed.

mod candidates;
mod typed;

use std::{ffi::OsString, sync::Arc};

use clap::{Arg, Command, ValueHint};
use clap_complete::{
    CompleteEnv,
    engine::{ArgValueCompleter, CompletionCandidate},
};

use super::{Environment, help, usage};
use crate::{
    diagnostic::{Diagnostic, Exit, codes},
    language::{Language, Words},
};
use typed::{Known, Typed};

/// The variable by which a shell asks, and what it says: its name.
const ASKED_BY: &str = "COMPLETE";

/// Answers a shell that asks; nothing when none does.
pub(super) fn answer(arguments: &[OsString], environment: &mut Environment<'_>) -> Option<Exit> {
    let shell = environment.completing.clone().filter(|shell| shell != "0")?;
    let words = after_dashes(arguments);
    let language = usage::language(&words, environment);
    let known = Arc::new(Known::new(&words, environment, language));
    let factory = || attach(help::localized(super::command(), &Words::new(language)), "", &known);
    let asked = CompleteEnv::with_factory(factory)
        .var(ASKED_BY)
        .try_complete(arguments.iter().cloned(), Some(&environment.folder));
    Some(match asked {
        Ok(true) => Exit::Fine,
        _ => unknown_shell(&shell, environment, language),
    })
}

fn unknown_shell(shell: &str, environment: &mut Environment<'_>, language: Language) -> Exit {
    let mut output = super::Output::new(environment, language);
    output.diagnose(
        &Diagnostic::error(codes::INVALID_OPTION)
            .with("option", ASKED_BY)
            .with("value", shell)
            .with("expected", "bash, zsh, fish, powershell, elvish")
            .with("suggestion", ""),
    );
    output.finish(Exit::Usage)
}

/// The command line that is being typed.
fn after_dashes(arguments: &[OsString]) -> Vec<OsString> {
    arguments.iter().skip_while(|argument| *argument != "--").skip(1).cloned().collect()
}

/// Hangs on each argument what completes it; `path` is the verb.
fn attach(command: Command, path: &str, known: &Arc<Known>) -> Command {
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = command.mut_args(|argument| complete(argument, path, known));
    names.into_iter().fold(command, |command, name| {
        let path = format!("{path} {name}");
        command.mut_subcommand(&name, |sub| attach(sub, path.trim_start(), known))
    })
}

type Source = fn(&Typed<'_>, &str) -> Vec<CompletionCandidate>;

fn complete(argument: Arg, path: &str, known: &Arc<Known>) -> Arg {
    let id = argument.get_id().as_str().to_owned();
    let source: Source = match (path, id.as_str()) {
        ("explain", "case") => candidates::cases_and_codes,
        (_, "case" | "cases") => candidates::cases,
        ("record", "event") => candidates::events,
        ("record", "fields") => candidates::fields,
        ("explain", "step") => candidates::steps,
        ("list", "state") => candidates::states,
        (_, "reading") => candidates::readings,
        ("form show" | "form preview", "form") => candidates::forms_and_certificates,
        (_, "form") => candidates::forms,
        ("attach", "document") => candidates::documents,
        (_, "service") => candidates::services,
        (_, "category") => candidates::categories,
        (_, "channel") => candidates::channels,
        (_, "addressee") => candidates::addressees,
        (_, "outcome") => candidates::outcomes,
        (_, "ground") => candidates::grounds,
        (_, "office_dir" | "dir") | ("export", "to") => {
            return argument.value_hint(ValueHint::DirPath);
        }
        (
            _,
            "programmes" | "applicants" | "results" | "file" | "files" | "key" | "from"
            | "reason_file" | "out" | "html" | "xlsx",
        ) => {
            return argument.value_hint(ValueHint::FilePath);
        }
        _ => return argument,
    };
    let known = Arc::clone(known);
    argument.add(ArgValueCompleter::new(move |current: &std::ffi::OsStr| {
        current.to_str().map(|current| source(&Typed::new(&known), current)).unwrap_or_default()
    }))
}
