//! What can be typed. The words of `--help` are in `data/i18n/*/help.ftl`, by the ids here.

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

/// The whole command line, in no language yet.
pub fn command() -> clap::Command {
    Cli::command()
}

#[derive(Debug, Parser)]
#[command(name = "ruqsat", version, disable_help_subcommand = true, propagate_version = false)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub verb: Verb,
}

/// Options of every verb (contract).
#[derive(Debug, Args)]
pub(crate) struct Global {
    #[arg(short = 'C', long, global = true, value_name = "DIR")]
    pub office_dir: Option<PathBuf>,
    #[arg(long, global = true, value_parser = ["kk", "ru", "en"])]
    pub lang: Option<String>,
    #[arg(long, global = true, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub color: Color,
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
    Register(Box<Register>),
    Import(Import),
    Check(Check),
    Record(Record),
    Order(Order),
    Refuse(Refuse),
    Deliver(Deliver),
    Withdraw(Withdraw),
    Void(Void),
    Note(Note),
    Appeal(Appeal),
    List(List),
    Show(Show),
    Deadlines(Deadlines),
    Explain(Explain),
    Calendar(Calendar),
    Iin(Iin),
    Completions(Completions),
}

#[derive(Debug, Args)]
pub(crate) struct Demo {
    #[arg(default_value = "demo")]
    pub dir: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    #[arg(long, default_value = "department", value_parser = ["department", "school", "college"])]
    pub kind: String,
    #[arg(long)]
    pub name: Option<String>,
    #[arg(long)]
    pub name_ru: Option<String>,
    #[arg(long)]
    pub name_en: Option<String>,
    #[arg(long)]
    pub address: Option<String>,
    #[arg(long)]
    pub head: Option<String>,
    #[arg(long)]
    pub head_post: Option<String>,
    #[arg(long)]
    pub responsible: Option<String>,
    #[arg(long)]
    pub responsible_post: Option<String>,
    #[arg(long)]
    pub hours: Option<String>,
    #[arg(long)]
    pub lunch: Option<String>,
    #[arg(long, default_value = "Asia/Almaty")]
    pub zone: String,
    #[arg(long, value_name = "SERIES=NUMBER")]
    pub next: Vec<String>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Register {
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    #[arg(long, visible_alias = "received-at", value_name = "MOMENT")]
    pub at: Option<String>,
    #[arg(long)]
    pub channel: Option<String>,
    #[arg(long)]
    pub applicant_name: Option<String>,
    #[arg(long)]
    pub applicant_iin: Option<String>,
    #[arg(long)]
    pub applicant_phone: Option<String>,
    #[arg(long)]
    pub student_name: Option<String>,
    #[arg(long)]
    pub student_iin: Option<String>,
    #[arg(long)]
    pub student_birth_date: Option<String>,
    #[arg(long)]
    pub school: Option<String>,
    #[arg(long)]
    pub grade: Option<String>,
    #[arg(long)]
    pub category: Option<String>,
    #[arg(long)]
    pub grades_requested: Option<String>,
    #[arg(long)]
    pub departure_date: Option<String>,
    #[arg(long, value_name = "KIND:NUMBER:ISSUED[:UNTIL]")]
    pub document: Vec<String>,
    #[arg(long)]
    pub consent: Option<String>,
    #[arg(long)]
    pub signature: Option<String>,
    #[arg(long)]
    pub source_number: Option<String>,
    #[arg(long)]
    pub special_needs: Option<String>,
    #[arg(long)]
    pub language: Option<String>,
    #[arg(long)]
    pub school_year: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    pub file: PathBuf,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub all_or_nothing: bool,
    #[arg(long)]
    pub ignore_unknown: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[arg(required_unless_present = "all", value_name = "CASE")]
    pub cases: Vec<String>,
    #[arg(long)]
    pub all: bool,
    #[command(flatten)]
    pub view: View,
}

/// From when one looks.
#[derive(Debug, Args)]
pub(crate) struct View {
    #[arg(long, value_name = "DAY")]
    pub as_of: Option<String>,
    #[arg(long, value_name = "MOMENT")]
    pub known_at: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Record {
    pub case: String,
    pub event: Option<String>,
    #[arg(value_name = "FIELD=VALUE")]
    pub fields: Vec<String>,
    #[arg(long, value_name = "MOMENT")]
    pub at: Option<String>,
}

/// How a decision is made: when, under what number, and against what.
#[derive(Debug, Args)]
pub(crate) struct Decision {
    #[arg(long)]
    pub number: Option<String>,
    #[arg(long, value_name = "DAY", conflicts_with = "at")]
    pub date: Option<String>,
    #[arg(long, value_name = "MOMENT")]
    pub at: Option<String>,
    #[arg(long)]
    pub anyway: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Order {
    #[arg(required = true, value_name = "CASE")]
    pub cases: Vec<String>,
    #[command(flatten)]
    pub decision: Decision,
    #[arg(long, requires = "anyway")]
    pub reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Refuse {
    #[command(subcommand)]
    pub act: RefuseAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RefuseAct {
    ToConsider(RefuseToConsider),
    Preliminary(RefusePreliminary),
    Final(RefuseFinal),
}

#[derive(Debug, Args)]
pub(crate) struct RefuseToConsider {
    pub case: String,
    #[command(flatten)]
    pub decision: Decision,
    #[arg(long)]
    pub reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RefusePreliminary {
    pub case: String,
    #[arg(long)]
    pub ground: Option<u8>,
    #[arg(long)]
    pub reason: Option<String>,
    #[arg(long, value_name = "MOMENT")]
    pub hearing: String,
    #[arg(long)]
    pub venue: Option<String>,
    #[command(flatten)]
    pub decision: Decision,
}

#[derive(Debug, Args)]
pub(crate) struct RefuseFinal {
    pub case: String,
    #[arg(long)]
    pub reason: Option<String>,
    #[command(flatten)]
    pub decision: Decision,
}

#[derive(Debug, Args)]
pub(crate) struct Deliver {
    #[arg(required = true, value_name = "CASE")]
    pub cases: Vec<String>,
    #[arg(long, value_name = "MOMENT")]
    pub at: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Withdraw {
    pub case: String,
    #[arg(long)]
    pub reason: Option<String>,
    #[arg(long, value_name = "MOMENT")]
    pub at: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Void {
    pub case: String,
    #[arg(long)]
    pub reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Note {
    pub case: String,
    pub text: String,
    #[arg(long, value_name = "MOMENT")]
    pub at: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Appeal {
    #[command(subcommand)]
    pub act: AppealAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AppealAct {
    Receive(AppealReceive),
    Register(AppealStep),
    Forward(AppealForward),
    Satisfy(AppealSatisfy),
    Decide(AppealDecide),
    List(AppealList),
}

#[derive(Debug, Args)]
pub(crate) struct AppealReceive {
    pub case: String,
    #[arg(long, default_value = "provider")]
    pub addressee: String,
    #[arg(long)]
    pub about: Option<String>,
    #[arg(long, value_name = "MOMENT")]
    pub at: Option<String>,
}

/// Which complaint of a case, and when.
#[derive(Debug, Args)]
pub(crate) struct AppealStep {
    pub case: String,
    #[arg(long, value_name = "N")]
    pub complaint: Option<u32>,
    #[arg(long, value_name = "MOMENT")]
    pub at: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct AppealForward {
    #[command(flatten)]
    pub step: AppealStep,
    #[arg(long)]
    pub body: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct AppealSatisfy {
    #[command(flatten)]
    pub step: AppealStep,
    #[arg(long)]
    pub decision: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct AppealDecide {
    #[command(flatten)]
    pub step: AppealStep,
    #[arg(long)]
    pub outcome: Option<String>,
    #[arg(long)]
    pub decision: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct AppealList {
    #[arg(long)]
    pub all: bool,
    #[command(flatten)]
    pub view: View,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    #[arg(long)]
    pub state: Option<String>,
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

#[derive(Debug, Args)]
pub(crate) struct Deadlines {
    #[arg(value_name = "CASE")]
    pub cases: Vec<String>,
    #[arg(long)]
    pub overdue: bool,
    #[arg(long, value_name = "N")]
    pub within: Option<u32>,
    #[arg(long)]
    pub all: bool,
    #[arg(long, value_parser = ["overdue", "today"])]
    pub fail_on: Option<String>,
    #[command(flatten)]
    pub view: View,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    pub case: String,
    pub step: Option<String>,
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
}

#[derive(Debug, Args)]
pub(crate) struct CalendarCount {
    pub date: String,
    pub days: u32,
    #[arg(long, default_value = "five", value_parser = ["five", "six"])]
    pub week: String,
}

#[derive(Debug, Args)]
pub(crate) struct CalendarIs {
    pub date: String,
    #[arg(long, default_value = "five", value_parser = ["five", "six"])]
    pub week: String,
}

#[derive(Debug, Args)]
pub(crate) struct Iin {
    #[arg(required = true, value_name = "NUMBER")]
    pub numbers: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    #[arg(value_parser = ["bash", "zsh", "fish", "powershell"])]
    pub shell: String,
}
