//! Arguments of the verbs for a summer of admission.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(crate) struct CampaignVerb {
    #[command(subcommand)]
    pub act: CampaignAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CampaignAct {
    Open(CampaignOpen),
    Record(CampaignRecord),
    Show(CampaignShow),
    Groups(CampaignGroups),
    Check(CampaignCheck),
    Lists(CampaignLists),
}

/// A campaign begins.
#[derive(Debug, Args)]
pub(crate) struct CampaignOpen {
    #[arg(value_name = "year", value_parser = clap::value_parser!(i32).range(2025..=2100))]
    pub year: i32,
    #[arg(long, value_name = "file")]
    pub programmes: Option<PathBuf>,
    #[arg(long)]
    pub ignore_unknown: bool,
}

/// Something of it was done.
#[derive(Debug, Args)]
pub(crate) struct CampaignRecord {
    #[arg(value_name = "campaign")]
    pub campaign: String,
    #[arg(value_name = "step")]
    pub step: Option<String>,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
    #[arg(long, value_name = "text")]
    pub note: Option<String>,
}

/// Where it stands.
#[derive(Debug, Args)]
pub(crate) struct CampaignShow {
    #[arg(value_name = "campaign")]
    pub campaign: String,
    #[arg(long, value_name = "day")]
    pub as_of: Option<String>,
    #[arg(long, value_name = "reading_choice")]
    pub reading: Vec<String>,
}

/// Groups by programme.
#[derive(Debug, Args)]
pub(crate) struct CampaignGroups {
    #[arg(value_name = "campaign")]
    pub campaign: String,
    #[arg(long, value_name = "file")]
    pub results: Option<PathBuf>,
    #[arg(long, value_name = "reading_choice")]
    pub reading: Vec<String>,
}

/// What the national database lacks.
#[derive(Debug, Args)]
pub(crate) struct CampaignCheck {
    #[arg(value_name = "campaign")]
    pub campaign: String,
    #[arg(long, value_name = "reading_choice")]
    pub reading: Vec<String>,
}

/// The three lists.
#[derive(Debug, Args)]
pub(crate) struct CampaignLists {
    #[arg(value_name = "campaign")]
    pub campaign: String,
    #[arg(long, value_name = "dir")]
    pub out: PathBuf,
    #[arg(long)]
    pub names: bool,
}
