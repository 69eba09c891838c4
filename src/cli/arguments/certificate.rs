//! Arguments of the verbs for education documents.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(crate) struct Certificate {
    #[command(subcommand)]
    pub part: CertificatePart,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CertificatePart {
    Blanks(BlanksVerb),
    Supplement(Supplement),
    Reference(Reference),
    Code(DiplomaCode),
    Papers(CertificatePapers),
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
    #[arg(long, value_name = "ground", value_parser = ["commission", "order"])]
    pub rests_on: Option<String>,
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

/// The supplements of a class, from a sheet.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub(crate) struct Supplement {
    #[arg(value_name = "supplement-kind",
          value_parser = ["basic-secondary", "special-1", "special-2", "special-3", "general-secondary"])]
    pub kind: String,
    #[command(flatten)]
    pub sheet: GradeSheet,
    #[arg(long, value_name = "name")]
    pub only: Option<String>,
    #[arg(long, value_name = "day")]
    pub decided: Option<String>,
    #[arg(long, value_name = "text")]
    pub basis: Option<String>,
    #[arg(long, value_name = "name")]
    pub deputy: Option<String>,
    #[arg(long, value_name = "name")]
    pub teacher: Option<String>,
    #[arg(long, value_name = "text")]
    pub place: Option<String>,
    #[arg(long, value_name = "text")]
    pub place_ru: Option<String>,
    #[arg(long, value_name = "day")]
    pub date: Option<String>,
    #[arg(long)]
    pub again: bool,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub all_or_nothing: bool,
    #[arg(long)]
    pub ignore_unknown: bool,
}

/// A sheet of grades: the one to be read, or an empty one to be written.
#[derive(Debug, Args)]
pub(crate) struct GradeSheet {
    #[arg(long, value_name = "file", required_unless_present = "template")]
    pub from: Option<PathBuf>,
    #[arg(long, value_name = "sheet", conflicts_with = "template")]
    pub sheet: Option<String>,
    #[arg(long, value_name = "encoding", conflicts_with = "template",
          value_parser = ["utf-8", "utf-16", "windows-1251", "kz-1048"])]
    pub encoding: Option<String>,
    #[arg(long, value_name = "format", value_parser = ["xlsx", "csv"], conflicts_with = "from")]
    pub template: Option<String>,
    #[arg(long, value_name = "file", requires = "template")]
    pub out: Option<PathBuf>,
}

/// A reference for somebody who did not finish.
#[derive(Debug, Args)]
pub(crate) struct Reference {
    #[arg(value_name = "level",
          value_parser = ["basic-secondary", "general-secondary", "vocational", "post-secondary"])]
    pub level: String,
    #[command(flatten)]
    pub sheet: GradeSheet,
    #[arg(long, value_name = "name")]
    pub name: Option<String>,
    #[arg(long, value_name = "number")]
    pub iin: Option<String>,
    #[arg(long, value_name = "day")]
    pub since: Option<String>,
    #[arg(long, value_name = "day")]
    pub until: Option<String>,
    #[arg(long, value_name = "text")]
    pub speciality: Option<String>,
    #[arg(long, value_name = "text")]
    pub study_form: Option<String>,
    #[arg(long, value_name = "grade")]
    pub grade: Option<u32>,
    #[arg(long, value_name = "text")]
    pub number: Option<String>,
    #[arg(long, value_name = "text")]
    pub order: Option<String>,
    #[arg(long, value_name = "day")]
    pub order_date: Option<String>,
    #[arg(long, value_name = "text")]
    pub reason: Option<String>,
    #[arg(long, value_name = "text")]
    pub again: Option<String>,
    #[arg(long, value_name = "day")]
    pub date: Option<String>,
}

/// The QR code of a diploma.
#[derive(Debug, Args)]
pub(crate) struct DiplomaCode {
    #[arg(required = true, value_name = "blank")]
    pub blank: Vec<String>,
    #[arg(long, value_name = "text")]
    pub data: String,
    #[arg(long)]
    pub again: bool,
}

/// The papers that were issued.
#[derive(Debug, Args)]
pub(crate) struct CertificatePapers {
    #[arg(long, value_name = "name")]
    pub holder: Option<String>,
    #[arg(long)]
    pub full: bool,
}
