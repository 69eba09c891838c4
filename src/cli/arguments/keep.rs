//! Arguments of the verbs that keep the office's records safe.

use std::path::PathBuf;

use clap::Args;

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
