//! Arguments of `law`.

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(crate) struct Law {
    #[command(subcommand)]
    pub act: LawAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum LawAct {
    Show(LawShow),
    Diff(LawDiff),
    Lint(LawLint),
}

#[derive(Debug, Args)]
pub(crate) struct LawShow {
    pub service: Option<String>,
    #[arg(long, value_name = "day", requires = "service", conflicts_with = "edition")]
    pub on: Option<String>,
    #[arg(long, value_name = "edition", requires = "service")]
    pub edition: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct LawLint {
    pub service: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct LawDiff {
    #[arg(value_name = "edition")]
    pub before: String,
    #[arg(value_name = "edition")]
    pub after: String,
}
