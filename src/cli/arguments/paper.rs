//! Arguments of the verbs about papers and their forms.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::course::Wording;

#[derive(Debug, Args)]
pub(crate) struct Form {
    #[command(subcommand)]
    pub act: FormAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum FormAct {
    List(FormList),
    Show(FormShow),
    Preview(FormPreview),
    Issue(FormIssue),
}

#[derive(Debug, Args)]
pub(crate) struct FormList {
    #[arg(long)]
    pub service: Option<String>,
}

/// A form by its name, in one language.
#[derive(Debug, Args)]
pub(crate) struct FormName {
    pub form: String,
    #[arg(long, value_enum, default_value_t = FormLanguage::Kk)]
    pub language: FormLanguage,
}

/// The languages that forms are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormLanguage {
    Kk,
    Ru,
}

#[derive(Debug, Args)]
pub(crate) struct FormShow {
    #[command(flatten)]
    pub name: FormName,
    #[arg(long)]
    pub service: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct FormPreview {
    #[command(flatten)]
    pub name: FormName,
    #[arg(long = "case", value_name = "case")]
    pub cases: Vec<String>,
    #[arg(long, conflicts_with = "cases")]
    pub service: Option<String>,
    #[command(flatten)]
    pub wording: Wording,
    #[arg(long, value_name = "file")]
    pub out: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Archive::A2a)]
    pub archive: Archive,
}

/// The archival profile of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Archive {
    #[value(name = "2a")]
    A2a,
    #[value(name = "1b")]
    A1b,
}

#[derive(Debug, Args)]
pub(crate) struct FormIssue {
    #[command(flatten)]
    pub name: FormName,
    #[arg(long, value_name = "case")]
    pub case: String,
    #[arg(long, value_name = "count")]
    pub complaint: Option<u32>,
    #[arg(long)]
    pub number: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[arg(value_name = "file", required_unless_present = "code")]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "text")]
    pub code: Option<String>,
}
