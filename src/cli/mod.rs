//! The command line: arguments become checked values, a verb does one thing with them, and
//! every byte printed leaves through `output`.

mod admission;
mod agenda;
mod ahead;
mod amend;
mod appeal;
mod arguments;
mod attach;
mod backup;
mod calendar;
mod certificate;
mod check;
mod clock;
mod collation;
mod completions;
mod correct;
#[cfg(test)]
mod cut_short;
mod day_words;
mod deadlines;
mod decision;
mod deliver;
mod demo;
mod desk;
mod desk_letter;
mod doctor;
mod doubt;
mod duplicate;
mod enrolment;
mod environment;
mod event;
mod excerpt;
mod explain;
mod export;
mod find;
mod form;
mod grid;
mod help;
mod html;
mod iin;
mod import;
mod import_template;
mod init;
mod law;
mod list;
mod live;
mod look;
mod lost_paper;
mod man;
mod markdown;
mod masked;
mod message;
mod note;
mod official;
mod order;
mod output;
mod page;
mod paper;
mod progress;
mod purge;
mod reading;
mod reading_page;
mod record;
mod refuse;
mod register;
mod report;
mod restore;
mod service;
mod settings;
mod sheet_file;
mod show;
mod study;
mod today;
mod toml_entry;
mod uncounted;
mod usage;
mod verify;
mod void;
mod warnings;
mod withdraw;
mod wizard;
mod wrap;

use std::{cell::RefCell, ffi::OsString, process::ExitCode};

use clap::FromArgMatches;

use crate::diagnostic::{self, Diagnostic, Diagnostics, Exit, codes, contained};
pub use arguments::command;
use arguments::{Cli, Global, Verb, View};
pub use environment::Environment;
pub use help::localized;
use output::Output;
pub use wizard::Asking;
use wizard::Chosen;

/// What a verb returns: how the program ends, or what stopped it.
pub(crate) type Outcome = anyhow::Result<Exit>;

/// Runs the command line of this process.
pub fn main(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.collect();
    let mut environment = Environment::of_process();
    let asked = live::answer(&arguments, &mut environment);
    ExitCode::from(asked.unwrap_or_else(|| run(arguments.into_iter(), &mut environment)) as u8)
}

/// Runs one command line in an environment and says how it ended.
pub fn run(arguments: impl Iterator<Item = OsString>, environment: &mut Environment<'_>) -> Exit {
    let mut arguments: Vec<OsString> = arguments.collect();
    let language = usage::language(&arguments, environment);
    let mut output = Output::new(environment, language);
    let mut parsed = parse(&arguments, &output);
    if parsed.is_err() {
        parsed = match wizard::with_act(&arguments, environment, &mut output) {
            Ok(Chosen::NotAsked) => parsed,
            Ok(Chosen::Nothing(exit)) => return output.finish(exit),
            Ok(Chosen::Line(line)) => {
                environment.asking = Asking::Always;
                arguments = line;
                parse(&arguments, &output)
            }
            Err(error) => {
                let exit = say_error(&error, &mut output);
                return output.finish(exit);
            }
        };
    }
    if let Ok(cli) = &parsed {
        match wizard::moments(&arguments, &cli.global, environment, &mut output) {
            Ok(None) => {}
            Ok(Some(line)) => parsed = parse(&line, &output),
            Err(error) => {
                let exit = say_error(&error, &mut output);
                return output.finish(exit);
            }
        }
    }
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return usage::report(&error, &mut output),
    };
    if !cli.global.format.is_of(cli.verb.as_ref()) {
        output.diagnose(&usage::not_of_this_verb(cli.global.format));
        return output.finish(Exit::Usage);
    }
    output.set(&cli.global);
    let exit = match contained(|| dispatch(&cli, environment, &mut output)) {
        Ok(Ok(exit)) => exit,
        Ok(Err(error)) => say_error(&error, &mut output),
        Err(detail) => our_fault(detail, &mut output),
    };
    output.finish(exit)
}

fn parse(arguments: &[OsString], output: &Output<'_>) -> Result<Cli, clap::Error> {
    help::localized(command(), output.words())
        .try_get_matches_from(arguments)
        .and_then(|matches| Cli::from_arg_matches(&matches))
}

fn dispatch(cli: &Cli, environment: &Environment<'_>, output: &mut Output<'_>) -> Outcome {
    let opened = RefCell::new(Vec::new());
    let desk = || {
        let desk = desk::Desk::open(&cli.global, environment)?;
        opened.borrow_mut().push(desk.directory.remarks());
        Ok(desk)
    };
    let outcome = verb(cli, environment, desk, output);
    // What a writer noticed and was not stopped by is told once the work is done.
    for remarks in opened.take() {
        output.diagnose_all(&remarks.take());
    }
    outcome
}

fn verb(
    cli: &Cli,
    environment: &Environment<'_>,
    desk: impl Fn() -> diagnostic::Result<desk::Desk>,
    output: &mut Output<'_>,
) -> Outcome {
    let global = &cli.global;
    let under = |readings: &[String]| reading::under(desk()?, readings);
    let seen = |view: &View| under(&view.reading);
    let Some(verb) = &cli.verb else { return bare(global, environment, output) };
    match verb {
        Verb::Demo(arguments) => demo::run(arguments, environment, output),
        Verb::Init(arguments) => init::run(arguments, global, environment, output),
        Verb::Official(arguments) => official::run(arguments, &desk()?, output),
        Verb::Register(arguments) => register::run(arguments, &desk()?, output),
        Verb::Import(arguments) => import::run(arguments, &desk()?, output),
        Verb::Admission(arguments) => {
            admission::run(arguments, (global, environment), desk, output)
        }
        Verb::Certificate(arguments) => certificate::run(arguments, &desk()?, output),
        Verb::Extern(arguments) => study::run(arguments, desk()?, output),
        Verb::Check(arguments) => check::run(arguments, &seen(&arguments.view)?, output),
        Verb::Record(arguments) => record::run(arguments, &mut desk()?, output),
        Verb::Order(_) | Verb::Refuse(_) | Verb::Deliver(_) | Verb::Withdraw(_) => {
            act(verb, &desk()?, output)
        }
        Verb::Void(arguments) => void::run(arguments, &desk()?, output),
        Verb::Correct(arguments) => correct::run(arguments, &desk()?, output),
        Verb::Attach(arguments) => attach::run(arguments, &desk()?, output),
        Verb::Find(arguments) => find::run(arguments, &seen(&arguments.view)?, output),
        Verb::Today(arguments) => today::run(arguments, &seen(&arguments.view)?, output),
        Verb::Amend(arguments) => amend::run(arguments, &desk()?, output),
        Verb::Doctor(arguments) => doctor::run(arguments, &desk()?, output),
        Verb::Backup(arguments) => backup::run(arguments, &desk()?, output),
        Verb::Restore(arguments) => restore::run(arguments, global, environment, output),
        Verb::Purge(arguments) => purge::run(arguments, &desk()?, output),
        Verb::Export(arguments) => export::run(arguments, &seen(&arguments.view)?, output),
        Verb::Note(arguments) => note::run(arguments, &desk()?, output),
        Verb::Appeal(arguments) => act(verb, &under(arguments.reading())?, output),
        Verb::Form(arguments) => form::run(arguments, &desk()?, output),
        Verb::Verify(arguments) => verify::run(arguments, global, environment, output),
        Verb::List(arguments) => list::run(arguments, &seen(&arguments.view)?, output),
        Verb::Show(arguments) => show::run(arguments, &seen(&arguments.view)?, output),
        Verb::Message(arguments) => message::run(arguments, &seen(&arguments.view)?, output),
        Verb::Deadlines(arguments) => deadlines::run(arguments, &seen(&arguments.view)?, output),
        Verb::Report(arguments) => report::run(arguments, &seen(&arguments.view)?, output),
        Verb::Explain(arguments) => explain::run(arguments, || seen(&arguments.view), output),
        Verb::Law(arguments) => law::run(arguments, global, environment, output),
        Verb::Calendar(arguments) => calendar::run(arguments, global, environment, output),
        Verb::Desk(arguments) => desk_letter::run(arguments, &desk()?, output),
        Verb::Iin(arguments) => Ok(iin::run(arguments, output)),
        Verb::Completions(arguments) => Ok(completions::run(arguments, output)),
        Verb::Man(arguments) => man::run(arguments, environment, output),
    }
}

/// The verbs that `record` may lead to.
fn act(verb: &Verb, desk: &desk::Desk, output: &mut Output<'_>) -> Outcome {
    match verb {
        Verb::Order(arguments) => order::run(arguments, desk, output),
        Verb::Refuse(arguments) => refuse::run(arguments, desk, output),
        Verb::Deliver(arguments) => deliver::run(arguments, desk, output),
        Verb::Withdraw(arguments) => withdraw::run(arguments, desk, output),
        Verb::Appeal(arguments) => appeal::run(arguments, desk, output),
        _ => Ok(Exit::Fine),
    }
}

/// Goes on with a verb that was chosen instead of typed.
fn go_on(command: &str, desk: &desk::Desk, output: &mut Output<'_>) -> Outcome {
    let words: Vec<OsString> = command.split(' ').map(OsString::from).collect();
    let verb = parse(&words, output)?.verb;
    verb.map_or(Ok(Exit::Fine), |verb| act(&verb, desk, output))
}

/// `ruqsat` alone: today's work where there is an office, else how to begin.
fn bare(global: &Global, environment: &Environment<'_>, output: &mut Output<'_>) -> Outcome {
    match desk::Desk::open(global, environment) {
        Ok(desk) => today::run(&arguments::Today::default(), &desk, output),
        Err(problems)
            if global.office_dir.is_none()
                && problems.0.iter().all(|problem| problem.code == codes::NO_OFFICE) =>
        {
            output.tell("begin", &[]);
            Ok(Exit::Fine)
        }
        Err(problems) => Err(problems.into()),
    }
}

/// Says what stopped a verb; anything that is no diagnostic is our fault.
fn say_error(error: &anyhow::Error, output: &mut Output<'_>) -> Exit {
    if was_interrupted(error) {
        return Exit::Interrupted;
    }
    if let Some(diagnostics) = error.downcast_ref::<Diagnostics>() {
        output.diagnose_all(diagnostics);
        return diagnostics.exit();
    }
    our_fault(error.chain().map(ToString::to_string).collect::<Vec<_>>().join(": "), output)
}

fn our_fault(detail: String, output: &mut Output<'_>) -> Exit {
    output.diagnose(&Diagnostic::error(codes::INTERNAL).with("detail", detail));
    Exit::Internal
}

/// Whether the officer stopped a question with Ctrl-C: nothing was written then.
fn was_interrupted(error: &anyhow::Error) -> bool {
    let kind = match error.downcast_ref::<dialoguer::Error>() {
        Some(dialoguer::Error::IO(error)) => Some(error.kind()),
        None => error.downcast_ref::<std::io::Error>().map(std::io::Error::kind),
    };
    kind == Some(std::io::ErrorKind::Interrupted)
}
