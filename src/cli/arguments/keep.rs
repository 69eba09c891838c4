//! Arguments of the verbs that keep the office's records safe.

use std::path::PathBuf;

use clap::Args;

use super::question::View;

#[derive(Debug, Args)]
pub(crate) struct Backup {
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    pub file: PathBuf,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Purge {
    #[arg(long, value_name = "age")]
    pub older_than: String,
    #[arg(long)]
    pub reason: Option<String>,
    #[arg(long, value_name = "text")]
    pub act: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    #[arg(long, value_name = "folder")]
    pub to: Option<PathBuf>,
    #[arg(long, value_parser = ["cases", "events", "deadlines", "stages", "entrants"])]
    pub table: Option<String>,
    #[arg(long)]
    pub anonymous: bool,
    #[arg(long, value_name = "file", requires = "anonymous")]
    pub key: Option<PathBuf>,
    #[arg(long, conflicts_with = "anonymous")]
    pub full: bool,
    #[arg(long)]
    pub service: Option<String>,
    #[command(flatten)]
    pub view: View,
}
