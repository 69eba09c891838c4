//! Arguments of the verbs that move a case on.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Clone, Args)]
pub(crate) struct Record {
    pub case: String,
    pub event: Option<String>,
    #[arg(value_name = "field")]
    pub fields: Vec<String>,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
}

/// How a decision is made: when, under what number, and against what.
#[derive(Debug, Clone, Args)]
pub(crate) struct Decision {
    #[arg(long)]
    pub number: Option<String>,
    #[arg(long, value_name = "day", conflicts_with = "at")]
    pub date: Option<String>,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
    #[arg(long)]
    pub anyway: bool,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Order {
    #[arg(required = true, value_name = "case")]
    pub cases: Vec<String>,
    #[arg(long, conflicts_with = "number")]
    pub each: bool,
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

#[derive(Debug, Clone, Subcommand)]
pub(crate) enum RefuseAct {
    ToConsider(RefuseToConsider),
    Preliminary(RefusePreliminary),
    Final(RefuseFinal),
}

/// The reasons of a refusal, as the head words them.
#[derive(Debug, Clone, Args)]
pub(crate) struct Wording {
    #[arg(long)]
    pub reason: Option<String>,
    #[arg(long, value_name = "file")]
    pub reason_file: Option<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct RefuseToConsider {
    pub case: String,
    #[command(flatten)]
    pub decision: Decision,
    #[arg(long)]
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct RefusePreliminary {
    pub case: String,
    #[arg(long)]
    pub ground: Option<u8>,
    #[command(flatten)]
    pub wording: Wording,
    #[arg(long, value_name = "moment")]
    pub hearing: Option<String>,
    #[arg(long)]
    pub venue: Option<String>,
    #[arg(long, value_name = "text")]
    pub means: Option<String>,
    #[command(flatten)]
    pub decision: Decision,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct RefuseFinal {
    pub case: String,
    #[command(flatten)]
    pub wording: Wording,
    #[command(flatten)]
    pub decision: Decision,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Deliver {
    #[arg(required = true, value_name = "case")]
    pub cases: Vec<String>,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Withdraw {
    pub case: String,
    #[arg(long)]
    pub reason: Option<String>,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Void {
    pub case: String,
    #[arg(long)]
    pub reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Correct {
    pub case: String,
    #[arg(required = true, value_name = "field")]
    pub fields: Vec<String>,
    #[arg(long, value_name = "count")]
    pub event: Option<u32>,
    #[arg(long)]
    pub reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Amend {
    pub case: String,
    #[arg(long)]
    pub reason: String,
}

#[derive(Debug, Args)]
pub(crate) struct Attach {
    pub case: String,
    #[arg(required = true, value_name = "file")]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "document-kind")]
    pub document: Option<String>,
    #[arg(long, value_name = "text")]
    pub about: Option<String>,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Note {
    pub case: String,
    pub text: String,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
}
