//! Arguments of the verbs for education documents.

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(crate) struct Certificate {
    #[command(subcommand)]
    pub part: CertificatePart,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CertificatePart {
    Blanks(BlanksVerb),
}

#[derive(Debug, Args)]
pub(crate) struct BlanksVerb {
    #[command(subcommand)]
    pub act: BlanksAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BlanksAct {
    Receive(BlanksReceive),
    Issue(BlanksIssue),
    Hand(BlanksHand),
    Spoil(BlanksSpoil),
    Undo(BlanksUndo),
    Balance(BlanksBalance),
    List(BlanksList),
    Show(BlanksShow),
}

#[derive(Debug, Args)]
pub(crate) struct BlanksReceive {
    #[arg(required = true, value_name = "blanks")]
    pub blanks: Vec<String>,
    #[arg(long, value_name = "document-kind")]
    pub document: String,
    #[arg(long, default_value = "ordinary")]
    pub cover: String,
    #[arg(long, value_name = "text")]
    pub act: Option<String>,
    #[arg(long, value_name = "day")]
    pub date: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct BlanksIssue {
    #[arg(required = true, value_name = "blank")]
    pub blank: Vec<String>,
    #[arg(long, value_name = "name")]
    pub holder: String,
    #[arg(long, value_name = "number")]
    pub iin: Option<String>,
    #[arg(long, value_name = "day")]
    pub decided: Option<String>,
    #[arg(long, value_name = "text")]
    pub basis: Option<String>,
    #[arg(long, value_name = "text")]
    pub duplicate_of: Option<String>,
    #[arg(long, value_name = "case")]
    pub of_case: Option<String>,
    #[arg(long, value_name = "day")]
    pub date: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct BlanksHand {
    #[arg(required = true, value_name = "blank")]
    pub blank: Vec<String>,
    #[arg(long, value_name = "name", requires = "power")]
    pub to: Option<String>,
    #[arg(long, value_name = "text", requires = "to")]
    pub power: Option<String>,
    #[arg(long, value_name = "day")]
    pub date: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct BlanksSpoil {
    #[arg(required = true, value_name = "blanks")]
    pub blanks: Vec<String>,
    #[arg(long, value_name = "text")]
    pub reason: String,
    #[arg(long, value_name = "text")]
    pub act: Option<String>,
    #[arg(long, value_name = "day")]
    pub date: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct BlanksUndo {
    #[arg(value_name = "entry")]
    pub entry: String,
    #[arg(long, value_name = "text")]
    pub reason: String,
}

#[derive(Debug, Args)]
pub(crate) struct BlanksBalance {
    #[arg(long, value_name = "day")]
    pub as_of: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct BlanksList {
    #[arg(long, value_parser = ["issued", "handed-over", "spoiled"])]
    pub state: Option<String>,
    #[arg(long)]
    pub overdue: bool,
    #[arg(long, value_name = "day")]
    pub as_of: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct BlanksShow {
    #[arg(required = true, value_name = "blank")]
    pub blank: Vec<String>,
    #[arg(long)]
    pub full: bool,
}
