//! Arguments of the verbs that only answer.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::calendar::HOLIDAYS;

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[arg(required_unless_present = "all", value_name = "case")]
    pub cases: Vec<String>,
    #[arg(long)]
    pub all: bool,
    #[arg(long)]
    pub service: Option<String>,
    #[command(flatten)]
    pub view: View,
}

/// From when one looks.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct View {
    #[arg(long, value_name = "day")]
    pub as_of: Option<String>,
    #[arg(long, value_name = "moment")]
    pub known_at: Option<String>,
    #[arg(long, value_name = "reading_choice")]
    pub reading: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    #[arg(long)]
    pub state: Option<String>,
    #[arg(long, value_enum, default_value_t = SortBy::Number)]
    pub sort: SortBy,
    #[arg(long)]
    pub service: Option<String>,
    #[command(flatten)]
    pub view: View,
}

/// In what order cases are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SortBy {
    Number,
    Name,
    Due,
}

#[derive(Debug, Args)]
pub(crate) struct Find {
    #[arg(required = true, value_name = "word")]
    pub words: Vec<String>,
    #[command(flatten)]
    pub view: View,
}

#[derive(Debug, Default, Args)]
pub(crate) struct Today {
    #[arg(long)]
    pub service: Option<String>,
    #[command(flatten)]
    pub view: View,
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    pub case: String,
    #[arg(long)]
    pub full: bool,
    #[command(flatten)]
    pub view: View,
}

/// What the applicant is told now.
#[derive(Debug, Args)]
pub(crate) struct Message {
    pub case: String,
    #[arg(long, value_parser = ["kk", "ru"])]
    pub language: Option<String>,
    #[arg(long)]
    pub full: bool,
    #[command(flatten)]
    pub view: View,
}

#[derive(Debug, Args)]
pub(crate) struct Deadlines {
    #[arg(value_name = "case")]
    pub cases: Vec<String>,
    #[arg(long)]
    pub overdue: bool,
    #[arg(long, value_name = "count")]
    pub within: Option<u32>,
    #[arg(long)]
    pub all: bool,
    #[arg(long, value_parser = ["overdue", "today"])]
    pub fail_on: Option<String>,
    #[arg(long)]
    pub service: Option<String>,
    #[command(flatten)]
    pub view: View,
}

/// The office in figures over a period, both days included.
#[derive(Debug, Args)]
pub(crate) struct Report {
    #[arg(long, value_name = "day")]
    pub from: Option<String>,
    #[arg(long, value_name = "day")]
    pub until: Option<String>,
    #[arg(long)]
    pub service: Option<String>,
    #[arg(long, value_name = "file")]
    pub xlsx: Option<PathBuf>,
    #[arg(long, value_name = "file")]
    pub html: Option<PathBuf>,
    #[arg(long, value_name = "file")]
    pub pdf: Option<PathBuf>,
    #[command(flatten)]
    pub view: View,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    #[arg(value_name = "case_or_code")]
    pub case: String,
    pub step: Option<String>,
    #[arg(long, value_name = "day", conflicts_with = "step")]
    pub why: Option<String>,
    #[command(flatten)]
    pub view: View,
}

#[derive(Debug, Args)]
pub(crate) struct Calendar {
    #[command(subcommand)]
    pub question: CalendarQuestion,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CalendarQuestion {
    Add(CalendarCount),
    Before(CalendarCount),
    Is(CalendarIs),
    Show(CalendarShow),
    Set(CalendarSet),
    Unset(CalendarUnset),
}

#[derive(Debug, Args)]
pub(crate) struct CalendarCount {
    pub date: String,
    pub days: u32,
    #[arg(long, default_value = "five", value_parser = ["five", "six"])]
    pub week: String,
    #[arg(long, value_name = "reading_choice")]
    pub reading: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CalendarIs {
    pub date: String,
    #[arg(long, default_value = "five", value_parser = ["five", "six"])]
    pub week: String,
    #[arg(long, value_name = "reading_choice")]
    pub reading: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CalendarShow {
    pub year: String,
}

/// A day that an act makes a day off or a working day.
#[derive(Debug, Args)]
pub(crate) struct CalendarSet {
    pub date: String,
    #[arg(value_parser = ["off", "working"])]
    pub what: String,
    #[arg(long, value_name = "text")]
    pub act: String,
    #[arg(long, value_parser = ["five", "six"])]
    pub week: Option<String>,
    #[arg(long, value_name = "text", value_parser = HOLIDAYS.map(|(name, _)| name))]
    pub holiday: Option<String>,
    #[arg(long, value_name = "text")]
    pub reason: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
}

/// A day of the office's own that is taken back.
#[derive(Debug, Args)]
pub(crate) struct CalendarUnset {
    pub date: String,
    #[arg(long, value_parser = ["five", "six"])]
    pub week: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Doctor {
    #[arg(long)]
    pub repair: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Iin {
    #[arg(required = true, value_name = "number")]
    pub numbers: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    #[arg(value_parser = ["bash", "zsh", "fish", "powershell"])]
    pub shell: String,
}

#[derive(Debug, Args)]
pub(crate) struct Man {
    #[arg(default_value = "man")]
    pub dir: PathBuf,
}

/// Which copy of the office this is.
#[derive(Debug, Args)]
pub(crate) struct Desk {
    #[arg(value_name = "letter")]
    pub letter: Option<String>,
}
