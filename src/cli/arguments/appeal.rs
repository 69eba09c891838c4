//! Arguments of `appeal`: complaints.

use clap::{Args, Subcommand};

use super::{course::Wording, paper::FormLanguage, question::View};

#[derive(Debug, Args)]
pub(crate) struct Appeal {
    #[command(subcommand)]
    pub act: AppealAct,
}

impl Appeal {
    /// The readings asked for: a list may be asked under others, a record never.
    pub fn reading(&self) -> &[String] {
        match &self.act {
            AppealAct::List(list) => &list.view.reading,
            _ => &[],
        }
    }
}

#[derive(Debug, Clone, Subcommand)]
pub(crate) enum AppealAct {
    Receive(AppealReceive),
    Register(AppealStep),
    Forward(AppealForward),
    Satisfy(AppealSatisfy),
    Decide(AppealDecide),
    Withdraw(AppealWithdraw),
    Court(AppealCourt),
    Judgment(AppealJudgment),
    Bundle(AppealBundle),
    List(AppealList),
}

#[derive(Debug, Clone, Args)]
pub(crate) struct AppealReceive {
    pub case: String,
    #[arg(long)]
    pub addressee: Option<String>,
    #[arg(long)]
    pub about: Option<String>,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
}

/// Which complaint of a case, and when.
#[derive(Debug, Clone, Args)]
pub(crate) struct AppealStep {
    pub case: String,
    #[arg(long, value_name = "count")]
    pub complaint: Option<u32>,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct AppealForward {
    #[command(flatten)]
    pub step: AppealStep,
    #[arg(long)]
    pub body: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct AppealSatisfy {
    #[command(flatten)]
    pub step: AppealStep,
    #[command(flatten)]
    pub wording: Wording,
    #[arg(long)]
    pub decision: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct AppealDecide {
    #[command(flatten)]
    pub step: AppealStep,
    #[command(flatten)]
    pub wording: Wording,
    #[arg(long)]
    pub outcome: Option<String>,
    #[arg(long)]
    pub decision: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct AppealWithdraw {
    #[command(flatten)]
    pub step: AppealStep,
    #[arg(long)]
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct AppealCourt {
    #[command(flatten)]
    pub step: AppealStep,
    #[arg(long)]
    pub court: Option<String>,
    #[arg(long)]
    pub number: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct AppealJudgment {
    #[command(flatten)]
    pub step: AppealStep,
    #[arg(long)]
    pub outcome: Option<String>,
    #[arg(long)]
    pub decision: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct AppealBundle {
    pub case: String,
    #[arg(long, value_name = "count")]
    pub complaint: Option<u32>,
    #[arg(long, value_enum, default_value_t = FormLanguage::Kk)]
    pub language: FormLanguage,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct AppealList {
    #[arg(long)]
    pub all: bool,
    #[arg(long, conflicts_with = "all")]
    pub open: bool,
    #[arg(long)]
    pub overdue: bool,
    #[arg(long)]
    pub addressee: Option<String>,
    #[arg(long)]
    pub service: Option<String>,
    #[command(flatten)]
    pub view: View,
}
