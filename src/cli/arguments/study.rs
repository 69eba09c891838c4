//! Arguments of the verbs for the year of an extern.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Decision, View};

#[derive(Debug, Args)]
pub(crate) struct Extern {
    #[command(subcommand)]
    pub act: ExternAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ExternAct {
    Attach(ExternAttach),
    Programme(ExternProgramme),
    Timetable(ExternOrder),
    Attestation(ExternAttestation),
    Council(ExternCouncil),
    Admit(ExternOrder),
    Results(ExternResults),
    Protocol(ExternProtocol),
    Outcome(ExternOutcome),
    Grades(ExternGrades),
    List(ExternList),
    College(ExternCollege),
}

/// An extern of this organisation, by the case of the permission or by the order of another body.
#[derive(Debug, Args)]
pub(crate) struct ExternAttach {
    /// The case of the permission; none where another body gave it.
    pub case: Option<String>,
    #[arg(long)]
    pub order: Option<String>,
    #[arg(long, value_name = "day")]
    pub order_date: Option<String>,
    #[arg(long, value_name = "text")]
    pub body: Option<String>,
    #[arg(long, value_name = "name")]
    pub applicant_name: Option<String>,
    #[arg(long, value_name = "name")]
    pub student_name: Option<String>,
    #[arg(long, value_name = "number")]
    pub student_iin: Option<String>,
    #[arg(long, value_name = "day")]
    pub student_birth_date: Option<String>,
    #[arg(long)]
    pub grade: Option<String>,
    #[arg(long)]
    pub grades_requested: Option<String>,
    #[arg(long)]
    pub category: Option<String>,
    /// Of a college: on what the extern is one, and the course.
    #[arg(long, value_parser = ["contest", "excellent"])]
    pub ground: Option<String>,
    #[arg(long)]
    pub course: Option<u8>,
    #[arg(long)]
    pub special_needs: bool,
    #[arg(long)]
    pub language: Option<String>,
    #[arg(long)]
    pub school_year: Option<String>,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
}

/// A sheet of externs.
#[derive(Debug, Args)]
pub(crate) struct ExternSheet {
    #[arg(long, value_name = "file")]
    pub from: Option<PathBuf>,
    #[arg(long)]
    pub ignore_unknown: bool,
    /// Writes an empty sheet instead.
    #[arg(long, value_parser = ["csv", "xlsx"], num_args = 0..=1, default_missing_value = "xlsx")]
    pub template: Option<String>,
    #[arg(long, value_name = "file")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ExternProgramme {
    /// The case of every row; else each row names its own.
    pub case: Option<String>,
    #[command(flatten)]
    pub sheet: ExternSheet,
    #[arg(long, value_name = "text")]
    pub plan: Option<String>,
    #[arg(long, value_name = "text")]
    pub health: Option<String>,
    #[arg(long, value_name = "text")]
    pub attestation: Option<String>,
    #[command(flatten)]
    pub decision: Decision,
    #[arg(long, requires = "anyway")]
    pub reason: Option<String>,
}

/// An order of the head on externs.
#[derive(Debug, Args)]
pub(crate) struct ExternOrder {
    #[arg(required = true, value_name = "case")]
    pub cases: Vec<String>,
    #[command(flatten)]
    pub decision: Decision,
    #[arg(long, requires = "anyway")]
    pub reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ExternAttestation {
    #[command(flatten)]
    pub order: ExternOrder,
    #[arg(long, value_name = "text")]
    pub form: Option<String>,
    #[arg(long, value_name = "text")]
    pub dates: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ExternCouncil {
    #[arg(required = true, value_name = "case")]
    pub cases: Vec<String>,
    #[arg(long)]
    pub number: Option<String>,
    #[arg(long)]
    pub not_admitted: bool,
    #[arg(long, value_name = "text")]
    pub reason: Option<String>,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ExternResults {
    /// The case of every row; else each row names its own.
    pub case: Option<String>,
    #[command(flatten)]
    pub sheet: ExternSheet,
    #[arg(long, value_name = "moment")]
    pub at: Option<String>,
    #[arg(long)]
    pub anyway: bool,
    #[arg(long, requires = "anyway")]
    pub reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ExternProtocol {
    #[command(flatten)]
    pub order: ExternOrder,
    #[arg(long, value_name = "name")]
    pub chair: Option<String>,
    #[arg(long, value_name = "name")]
    pub member: Vec<String>,
    #[arg(long, value_name = "name")]
    pub secretary: Option<String>,
    #[arg(long, value_name = "count")]
    pub materials: Option<u16>,
}

#[derive(Debug, Args)]
pub(crate) struct ExternOutcome {
    #[command(flatten)]
    pub order: ExternOrder,
    #[arg(long, value_parser = ["repeat-year", "extern-document", "state-document"])]
    pub outcome: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ExternGrades {
    #[arg(value_name = "supplement-kind", value_parser = ["basic-secondary", "general-secondary"])]
    pub kind: String,
    #[arg(value_name = "case")]
    pub cases: Vec<String>,
    #[arg(long, value_name = "file")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ExternList {
    #[arg(long, value_name = "stage")]
    pub stage: Option<String>,
    #[command(flatten)]
    pub view: View,
}

#[derive(Debug, Args)]
pub(crate) struct ExternCollege {
    #[arg(long)]
    pub contest: bool,
    #[arg(long)]
    pub excellent: bool,
    #[arg(long)]
    pub course: Option<u8>,
    #[arg(long, value_name = "day")]
    pub applied: Option<String>,
    #[arg(long)]
    pub school_year: Option<String>,
    #[command(flatten)]
    pub view: View,
}
