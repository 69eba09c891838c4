//! Arguments of the verbs for the competition for college places.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{CampaignVerb, CommissionVerb};

#[derive(Debug, Args)]
pub(crate) struct Admission {
    #[command(subcommand)]
    pub part: AdmissionPart,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AdmissionPart {
    Score(AdmissionScore),
    Seed(AdmissionSeed),
    Allocate(AdmissionAllocate),
    Publish(AdmissionPublish),
    Verify(AdmissionVerify),
    Explain(AdmissionExplain),
    Commission(CommissionVerb),
    Campaign(CampaignVerb),
}

/// The two lists.
#[derive(Debug, Args)]
pub(crate) struct AdmissionLists {
    #[arg(value_name = "file")]
    pub programmes: PathBuf,
    #[arg(value_name = "file")]
    pub applicants: PathBuf,
    #[arg(long)]
    pub ignore_unknown: bool,
    #[arg(long, value_name = "reading_choice")]
    pub reading: Vec<String>,
}

/// What the lots are drawn from.
#[derive(Debug, Args)]
pub(crate) struct AdmissionLot {
    #[arg(long, value_name = "text")]
    pub seed: Option<String>,
    #[arg(long, value_name = "text", requires = "seed")]
    pub added: Option<String>,
    #[arg(long, value_name = "text", requires = "seed")]
    pub commitment: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct AdmissionScore {
    #[command(flatten)]
    pub lists: AdmissionLists,
    #[arg(long, value_name = "number")]
    pub applicant: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct AdmissionSeed {
    #[arg(long, value_name = "text")]
    pub seed: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct AdmissionAllocate {
    #[command(flatten)]
    pub lists: AdmissionLists,
    #[command(flatten)]
    pub lot: AdmissionLot,
}

#[derive(Debug, Args)]
pub(crate) struct AdmissionPublish {
    #[command(flatten)]
    pub lists: AdmissionLists,
    #[command(flatten)]
    pub lot: AdmissionLot,
    #[arg(long, value_name = "dir")]
    pub out: PathBuf,
    #[arg(long)]
    pub names: bool,
}

#[derive(Debug, Args)]
pub(crate) struct AdmissionVerify {
    #[arg(value_name = "file")]
    pub results: PathBuf,
    #[arg(long, value_name = "text")]
    pub digest: Option<String>,
    #[arg(long, value_name = "text")]
    pub commitment: Option<String>,
    #[arg(long, value_name = "score", requires = "choices")]
    pub score: Vec<String>,
    #[arg(long, value_name = "score", requires = "choices")]
    pub document: Option<String>,
    #[arg(long, value_name = "programmes", value_delimiter = ',', requires = "score")]
    pub choices: Vec<String>,
    #[arg(long, value_name = "word", value_delimiter = ',', requires = "choices")]
    pub quota: Vec<String>,
    #[arg(long, requires = "choices")]
    pub out_of_competition: bool,
    #[arg(long, value_name = "number", requires = "choices")]
    pub applicant: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct AdmissionExplain {
    #[arg(value_name = "file")]
    pub results: PathBuf,
    #[arg(value_name = "number")]
    pub applicant: Vec<String>,
}
