//! What can be typed. The words of `--help` are in `data/i18n/*/help.ftl`, by the ids here.

mod admission;
mod appeal;
mod campaign;
mod certificate;
mod commission;
mod course;
mod intake;
mod keep;
mod law;
mod paper;
mod question;
mod study;

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

pub(crate) use admission::*;
pub(crate) use appeal::*;
pub(crate) use campaign::*;
pub(crate) use certificate::*;
pub(crate) use commission::*;
pub(crate) use course::*;
pub(crate) use intake::*;
pub(crate) use keep::*;
pub(crate) use law::*;
pub(crate) use paper::*;
pub(crate) use question::*;
pub(crate) use study::*;

/// The whole command line, in no language yet.
pub fn command() -> clap::Command {
    Cli::command()
}

#[derive(Debug, Parser)]
#[command(name = "ruqsat", version, disable_help_subcommand = true, args_override_self = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub global: Global,
    /// None: what there is to do today, or how to begin.
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// Options of every verb (contract).
#[derive(Debug, Args)]
pub(crate) struct Global {
    #[arg(short = 'C', long, global = true, value_name = "dir")]
    pub office_dir: Option<PathBuf>,
    #[arg(long, global = true, value_parser = ["kk", "ru", "en"])]
    pub lang: Option<String>,
    #[arg(long, global = true, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub color: Color,
    /// Of verbs that write: how many seconds to wait for whoever else does.
    #[arg(long, global = true, value_name = "seconds", default_value_t = 5)]
    #[arg(value_parser = clap::value_parser!(u32).range(..=86_400))]
    pub lock_timeout: u32,
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(short, long, global = true)]
    pub verbose: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Table,
    Json,
    Csv,
    Md,
    /// Of `deadlines` alone: a calendar file, a page, a letter.
    Ics,
    Html,
    Text,
    /// Of `export` alone.
    Parquet,
}

impl Format {
    /// Whether it is made to be sent: a form of `deadlines`.
    pub fn is_sent(self) -> bool {
        matches!(self, Self::Ics | Self::Html | Self::Text)
    }

    /// Whether a verb can answer in it.
    pub fn is_of(self, verb: Option<&Verb>) -> bool {
        match self {
            Self::Table | Self::Json | Self::Csv | Self::Md => true,
            Self::Ics | Self::Html | Self::Text => matches!(verb, Some(Verb::Deadlines(_))),
            Self::Parquet => matches!(verb, Some(Verb::Export(_))),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Demo(Demo),
    Init(Init),
    Official(Official),
    Register(Box<Register>),
    Import(Import),
    Check(Check),
    Record(Record),
    Order(Order),
    Refuse(Refuse),
    Deliver(Deliver),
    Withdraw(Withdraw),
    Void(Void),
    Correct(Correct),
    Amend(Amend),
    Attach(Attach),
    Note(Note),
    Appeal(Appeal),
    Admission(Admission),
    Certificate(Certificate),
    Extern(Extern),
    Form(Form),
    Verify(Verify),
    Today(Today),
    List(List),
    Find(Find),
    Show(Show),
    Message(Message),
    Deadlines(Deadlines),
    Report(Report),
    Explain(Explain),
    Law(Law),
    Export(Export),
    Doctor(Doctor),
    Backup(Backup),
    Restore(Restore),
    Purge(Purge),
    Calendar(Calendar),
    Iin(Iin),
    Desk(Desk),
    Completions(Completions),
    Man(Man),
}
