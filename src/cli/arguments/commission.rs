//! Arguments of the verbs for commissions of a college.

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(crate) struct CommissionVerb {
    #[command(subcommand)]
    pub act: CommissionAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CommissionAct {
    Make(CommissionMake),
    Meeting(CommissionMeeting),
    Decide(CommissionDecide),
    Minutes(CommissionMinutes),
    Request(CommissionRequest),
    Helper(CommissionHelper),
    List(CommissionList),
    Show(CommissionShow),
}

/// A commission as an order makes it.
#[derive(Debug, Args)]
pub(crate) struct CommissionMake {
    #[arg(value_name = "commission-kind", value_parser = ["admission", "examination"])]
    pub kind: String,
    #[arg(long, value_name = "text")]
    pub order: String,
    #[arg(long, value_name = "day")]
    pub order_date: String,
    #[arg(long, value_name = "person-and-post")]
    pub chair: String,
    #[arg(long, value_name = "person-and-post", required = true)]
    pub member: Vec<String>,
    #[arg(long, value_name = "person-and-post")]
    pub secretary: Option<String>,
}

/// A meeting: who was there, or who was not.
#[derive(Debug, Args)]
pub(crate) struct CommissionMeeting {
    #[arg(value_name = "commission")]
    pub commission: String,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
    #[arg(long, value_name = "name", conflicts_with = "absent")]
    pub present: Vec<String>,
    #[arg(long, value_name = "name")]
    pub absent: Vec<String>,
    #[arg(long = "final")]
    pub is_final: bool,
    #[arg(long, value_name = "text")]
    pub recording: Option<String>,
}

/// What was put to the vote.
#[derive(Debug, Args)]
pub(crate) struct CommissionDecide {
    #[arg(value_name = "commission")]
    pub commission: String,
    #[arg(value_name = "text")]
    pub text: String,
    #[arg(long, value_name = "number")]
    pub meeting: Option<u32>,
    #[arg(long = "for", value_name = "count")]
    pub yes: u32,
    #[arg(long = "against", value_name = "count")]
    pub no: u32,
    #[arg(long, value_parser = ["for", "against"])]
    pub chair: Option<String>,
    #[arg(long, value_name = "number", requires = "subjects")]
    pub entrant: Option<String>,
    #[arg(long, value_name = "subjects", requires = "entrant")]
    pub subjects: Option<String>,
}

/// Minutes of a meeting.
#[derive(Debug, Args)]
pub(crate) struct CommissionMinutes {
    #[arg(value_name = "commission")]
    pub commission: String,
    #[arg(long, value_name = "number")]
    pub meeting: Option<u32>,
    #[arg(long)]
    pub again: bool,
    #[arg(long)]
    pub anyway: bool,
    #[arg(long, value_name = "text")]
    pub reason: Option<String>,
}

/// What a disabled entrant asks for.
#[derive(Debug, Args)]
pub(crate) struct CommissionRequest {
    #[arg(value_name = "commission")]
    pub commission: String,
    #[arg(long, value_name = "name")]
    pub entrant: String,
    #[arg(long, value_parser = ["sight", "hearing", "movement"])]
    pub disability: String,
    #[arg(long, value_name = "needs", required = true, value_delimiter = ',',
          value_parser = ["separate-room", "helper", "signing-helper"])]
    pub need: Vec<String>,
    #[arg(long, value_name = "text")]
    pub certificate: Option<String>,
    #[arg(long, value_name = "subjects")]
    pub subjects: Option<String>,
    #[arg(long, value_name = "day")]
    pub date: Option<String>,
}

/// Who helps.
#[derive(Debug, Args)]
pub(crate) struct CommissionHelper {
    #[arg(value_name = "commission")]
    pub commission: String,
    #[arg(value_name = "number")]
    pub request: u32,
    #[arg(long, value_name = "name")]
    pub name: String,
    #[arg(long)]
    pub signing: bool,
    #[arg(long, value_name = "subjects")]
    pub teaches: Option<String>,
    #[arg(long)]
    pub anyway: bool,
    #[arg(long, value_name = "text")]
    pub reason: Option<String>,
}

/// The commissions.
#[derive(Debug, Args)]
pub(crate) struct CommissionList {
    #[arg(long, value_parser = ["admission", "examination"])]
    pub kind: Option<String>,
}

/// One commission.
#[derive(Debug, Args)]
pub(crate) struct CommissionShow {
    #[arg(value_name = "commission")]
    pub commission: String,
}
