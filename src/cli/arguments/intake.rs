//! Arguments of the verbs that set up an office and take applications in.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct Demo {
    #[arg(default_value = "demo")]
    pub dir: PathBuf,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Init {
    #[arg(long, value_parser = ["department", "school", "college"])]
    pub kind: Option<String>,
    #[arg(long)]
    pub name: Option<String>,
    #[arg(long)]
    pub name_ru: Option<String>,
    #[arg(long)]
    pub name_en: Option<String>,
    #[arg(long)]
    pub address: Option<String>,
    #[arg(long)]
    pub address_ru: Option<String>,
    #[arg(long)]
    pub head: Option<String>,
    #[arg(long)]
    pub head_post: Option<String>,
    #[arg(long)]
    pub head_post_ru: Option<String>,
    #[arg(long)]
    pub responsible: Option<String>,
    #[arg(long)]
    pub responsible_post: Option<String>,
    #[arg(long)]
    pub responsible_post_ru: Option<String>,
    #[arg(long)]
    pub hours: Option<String>,
    #[arg(long)]
    pub lunch: Option<String>,
    #[arg(long, default_value = "Asia/Almaty")]
    pub zone: String,
    #[arg(long, value_name = "series")]
    pub next: Vec<String>,
    #[arg(long)]
    pub yes: bool,
}

/// Who heads the office or answers for its papers, and from when until when.
#[derive(Debug, Args)]
pub(crate) struct Official {
    #[arg(value_name = "role", value_parser = ["head", "acting", "responsible"], requires = "name")]
    pub role: Option<String>,
    #[arg(value_name = "person", requires = "post")]
    pub name: Option<String>,
    #[arg(long)]
    pub post: Option<String>,
    #[arg(long)]
    pub post_ru: Option<String>,
    #[arg(long, value_name = "day")]
    pub from: Option<String>,
    #[arg(long, value_name = "day")]
    pub until: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Register {
    #[arg(long)]
    pub service: Option<String>,
    #[arg(long, value_name = "file")]
    pub from: Option<PathBuf>,
    #[arg(long, value_name = "edition")]
    pub edition: Option<String>,
    #[arg(long, alias = "received-at", value_name = "moment")]
    pub at: Option<String>,
    #[arg(long)]
    pub channel: Option<String>,
    #[arg(long)]
    pub applicant_name: Option<String>,
    #[arg(long)]
    pub applicant_iin: Option<String>,
    #[arg(long)]
    pub applicant_phone: Option<String>,
    #[arg(long)]
    pub student_name: Option<String>,
    #[arg(long)]
    pub student_iin: Option<String>,
    #[arg(long)]
    pub student_birth_date: Option<String>,
    #[arg(long)]
    pub school: Option<String>,
    #[arg(long)]
    pub grade: Option<String>,
    #[arg(long)]
    pub category: Option<String>,
    #[arg(long)]
    pub grades_requested: Option<String>,
    #[arg(long)]
    pub departure_date: Option<String>,
    #[arg(long)]
    pub reason: Option<String>,
    #[arg(long)]
    pub mistakes: Option<String>,
    #[arg(long)]
    pub requested_document: Option<String>,
    #[arg(long)]
    pub finished_year: Option<String>,
    #[arg(long)]
    pub renamed_to: Option<String>,
    #[arg(long)]
    pub speciality: Option<String>,
    #[arg(long)]
    pub collect_at: Option<String>,
    #[arg(long)]
    pub citizen: Option<String>,
    #[arg(long)]
    pub level: Option<String>,
    #[arg(long)]
    pub track: Option<String>,
    #[arg(long)]
    pub demands: Option<String>,
    #[arg(long)]
    pub study_form: Option<String>,
    #[arg(long)]
    pub funding: Option<String>,
    #[arg(long)]
    pub base: Option<String>,
    #[arg(long)]
    pub graduate_of: Option<String>,
    #[arg(long)]
    pub qualification: Option<String>,
    #[arg(long)]
    pub status: Option<String>,
    #[arg(long)]
    pub residence_mark: Option<String>,
    #[arg(long)]
    pub disability: Option<String>,
    #[arg(long)]
    pub out_of_competition: Option<String>,
    #[arg(long)]
    pub digitised: Option<String>,
    #[arg(long)]
    pub address: Option<String>,
    #[arg(long)]
    pub hostel: Option<String>,
    #[arg(long)]
    pub meals: Option<String>,
    #[arg(long)]
    pub programmes: Option<String>,
    #[arg(long)]
    pub subject_grades: Option<String>,
    #[arg(long)]
    pub document_average: Option<String>,
    #[arg(long)]
    pub quota: Option<String>,
    #[arg(long, value_name = "paper")]
    pub document: Vec<String>,
    #[arg(long)]
    pub consent: Option<String>,
    #[arg(long)]
    pub signature: Option<String>,
    #[arg(long)]
    pub source_number: Option<String>,
    #[arg(long)]
    pub special_needs: Option<String>,
    #[arg(long)]
    pub language: Option<String>,
    #[arg(long)]
    pub school_year: Option<String>,
}

#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct Import {
    #[arg(required_unless_present = "template")]
    pub file: Option<PathBuf>,
    #[arg(long)]
    pub service: Option<String>,
    #[arg(long, value_name = "edition", conflicts_with = "template")]
    pub edition: Option<String>,
    #[arg(long, value_name = "sheet", conflicts_with = "template")]
    pub sheet: Option<String>,
    #[arg(long, value_name = "encoding", conflicts_with = "template",
          value_parser = ["utf-8", "utf-16", "windows-1251", "kz-1048"])]
    pub encoding: Option<String>,
    #[arg(long, value_name = "format", value_parser = ["xlsx", "csv"])]
    pub template: Option<String>,
    #[arg(long, requires = "template")]
    pub running: bool,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub all_or_nothing: bool,
    #[arg(long)]
    pub ignore_unknown: bool,
}
