//! `verify`: whether a paper is genuine, changed, or unknown.
//!
//! From the file alone any copy of the program says whether it is as it was made; whether the
//! office issued it, the office's own records say. Without an office a whole file is called
//! genuine by its seal alone, and that is said: a seal can be made by anyone.

mod records;

use std::path::Path;

use serde_json::{Value, json};

use super::{
    Environment, Outcome,
    arguments::{self, Format, Global},
    desk::Desk,
    output::{Output, Table},
};
use records::{Altered, Known, altered, ended, issued, later, papers};

use crate::{
    case::CaseNumber,
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Result, codes, mask_numbers},
    digest::sha256,
    document::{Examination, FileState, Form, LARGEST, Seal, compare, examine},
    language::clean,
    store::Directory,
};

pub(super) fn run(
    arguments: &arguments::Verify,
    global: &Global,
    environment: &Environment<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let desk = Desk::at_hand(global, environment)?;
    let mut reports = Vec::new();
    for file in &arguments.files {
        let path = environment.folder.join(file);
        let bytes = Directory::read_bytes(&path, LARGEST)?;
        reports.push(Report::of(file, &bytes, desk.as_ref()));
    }
    if let Some(code) = &arguments.code {
        let Some(desk) = &desk else {
            return Err(Diagnostics::from(
                Diagnostic::error(codes::NO_OFFICE)
                    .at(crate::diagnostic::Place::File(environment.folder.clone())),
            )
            .into());
        };
        reports.push(Report::of_code(code, desk)?);
    }
    answer(&reports, output);
    let genuine = reports.iter().all(|report| report.verdict == Verdict::Genuine);
    Ok(if genuine { Exit::Fine } else { Exit::Findings })
}

/// What is said of a paper (contract).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Genuine,
    Changed,
    Unknown,
}

impl Verdict {
    fn as_str(self) -> &'static str {
        match self {
            Self::Genuine => "genuine",
            Self::Changed => "changed",
            Self::Unknown => "unknown",
        }
    }
}

/// What was found of one paper.
struct Report {
    file: String,
    verdict: Verdict,
    /// Who says so: `office` or `seal`; nobody for what is unknown.
    by: &'static str,
    /// Why, by the key of its words.
    why: &'static str,
    examination: Examination,
    /// What became of the part of a case that the paper was made from.
    altered: Option<Altered>,
    /// The revision that the office issued after this one.
    later: Option<u32>,
    /// The state of a case that ended without a result: `void`, `withdrawn`.
    ended: Option<String>,
}

impl Report {
    fn of(file: &Path, bytes: &[u8], desk: Option<&Desk>) -> Self {
        let examination = examine(bytes, |seal| form(seal, desk));
        let mut report = Self {
            file: file.display().to_string(),
            verdict: Verdict::Unknown,
            by: "",
            why: "verify-unsealed",
            examination,
            altered: None,
            later: None,
            ended: None,
        };
        report.judge_file();
        if let (Some(desk), Some(seal)) = (desk, report.examination.seal.clone()) {
            report.judge_by_office(&seal, bytes, desk);
        }
        report
    }

    /// What the file shows of itself.
    fn judge_file(&mut self) {
        (self.verdict, self.by, self.why) = match self.examination.state {
            FileState::Whole => (Verdict::Genuine, "seal", "verify-whole"),
            FileState::Extended(_) => (Verdict::Genuine, "seal", "verify-extended"),
            FileState::Overlaid(_) => (Verdict::Changed, "seal", "verify-overlaid"),
            FileState::Rewritten => (Verdict::Changed, "seal", "verify-rewritten"),
            FileState::Changed => (Verdict::Changed, "seal", "verify-changed"),
            FileState::Unsealed => (Verdict::Unknown, "", "verify-unsealed"),
            FileState::Unmade => (Verdict::Unknown, "", "verify-unmade"),
        };
    }

    /// What the records of the office that is named in the seal say of it.
    fn judge_by_office(&mut self, seal: &Seal, bytes: &[u8], desk: &Desk) {
        let issued = issued(seal, desk);
        let digest = sha256(&bytes[..self.examination.length]);
        if issued.iter().any(|paper| paper.digest == digest) {
            (self.verdict, self.by, self.why) = match self.examination.state {
                FileState::Overlaid(_) => (Verdict::Changed, "office", "verify-issued-overlaid"),
                FileState::Extended(_) => (Verdict::Genuine, "office", "verify-issued-extended"),
                _ => (Verdict::Genuine, "office", "verify-issued"),
            };
            self.altered = altered(seal, desk);
            self.later = later(seal, &issued);
            self.ended = ended(seal, desk);
            return;
        }
        if desk.directory.office.name.kk.as_deref() != Some(seal.office.as_str()) {
            if self.verdict == Verdict::Genuine {
                (self.verdict, self.by, self.why) = (Verdict::Unknown, "", "verify-other-office");
            }
            return;
        }
        let same =
            |paper: &&Known| paper.revision == seal.revision && paper.language == seal.language;
        let own = issued.iter().find(same);
        let Some(own) = own else {
            if self.verdict == Verdict::Genuine {
                (self.verdict, self.by, self.why) =
                    (Verdict::Unknown, "office", "verify-not-issued");
            }
            return;
        };
        (self.verdict, self.by, self.why) = (Verdict::Changed, "office", "verify-differs");
        let kept = desk.directory.paper(&own.file);
        if let Some(changes) = kept.and_then(|kept| compare(&kept, bytes)) {
            if changes.is_empty() && self.examination.state == FileState::Rewritten {
                self.why = "verify-rewritten";
            }
            self.examination.changes = changes;
        }
    }

    /// The paper whose QR code reads so, found in the office.
    fn of_code(code: &str, desk: &Desk) -> Result<Self> {
        let unknown =
            || Diagnostics::from(Diagnostic::error(codes::NO_SUCH_CODE).with("value", code.trim()));
        let parts: Vec<&str> = code.split(';').map(str::trim).collect();
        let record =
            parts.iter().find_map(|part| part.parse::<CaseNumber>().ok()).ok_or_else(unknown)?;
        let mark = parts.last().copied().unwrap_or_default();
        let mut missing = None;
        for paper in papers(&record, desk) {
            let Some(bytes) = desk.directory.paper(&paper.file) else {
                missing = Some(paper.file);
                continue;
            };
            let report = Self::of(Path::new(&paper.file), &bytes, Some(desk));
            let is_it = report.examination.seal.as_ref().is_some_and(|seal| {
                seal.mark() == mark
                    && seal.code().split(';').map(str::trim).eq(parts.iter().copied())
            });
            if is_it {
                return Ok(report);
            }
        }
        Err(missing.map_or_else(unknown, |file| {
            Diagnostic::error(codes::PAPER_MISSING)
                .with("record", record.to_string())
                .with("file", file)
                .into()
        }))
    }

    fn json(&self) -> Value {
        let changes: Vec<Value> = self
            .examination
            .changes
            .iter()
            .map(|change| json!({ "should": shown(&change.should), "reads": shown(&change.reads) }))
            .collect();
        let mut object = json!({
            "file": self.file,
            "verdict": self.verdict.as_str(),
            "by": self.by,
            "why": self.why.strip_prefix("verify-").unwrap_or_default(),
            "record_altered": self.altered.is_some(),
            "superseded_by": self.later,
            "case_ended": self.ended,
            "changes": changes,
        });
        if let Some(seal) = &self.examination.seal {
            object["seal"] = json!({
                "form": seal.form,
                "language": seal.language,
                "office": seal.office,
                "record": seal.record,
                "number": seal.number,
                "date": seal.date.to_string(),
                "revision": seal.revision,
                "edition": seal.edition.0,
                "edition_digest": seal.edition.1,
                "program": seal.program,
                "states": seal.states.iter().map(|state| json!({
                    "case": state.case, "length": state.length, "digest": state.digest,
                })).collect::<Vec<_>>(),
                "code": seal.code(),
            });
        }
        object
    }

    fn tell(&self, output: &mut Output<'_>) {
        let verdict = self.verdict.as_str();
        let word = output.words().text(&format!("verdict-{verdict}"));
        let word = if word == verdict { String::new() } else { format!(" ({word})") };
        let why = output.words().say(self.why, &self.arguments());
        output.line(&format!("{}: {verdict}{word}: {why}", clean(&self.file)));
        if let Some(seal) = &self.examination.seal {
            output.tell(
                "verify-says",
                &[
                    ("form", seal.form.as_str().into()),
                    ("number", seal.number.as_str().into()),
                    ("date", seal.date.into()),
                    ("record", seal.record.as_str().into()),
                    ("revision", i64::from(seal.revision).into()),
                    ("edition", seal.edition.0.as_str().into()),
                    ("office", seal.office.as_str().into()),
                    ("program", seal.program.as_str().into()),
                ],
            );
        }
        for change in &self.examination.changes {
            let words =
                [("should", shown(&change.should).into()), ("reads", shown(&change.reads).into())];
            output.tell("verify-change", &words);
        }
        match self.altered {
            Some(Altered::Changed) => output.tell("verify-altered", &[]),
            Some(Altered::Absent) => output.tell("verify-record-absent", &[]),
            None => {}
        }
        if let Some(later) = self.later {
            output.tell("verify-superseded", &[("revision", i64::from(later).into())]);
        }
        if let Some(state) = &self.ended {
            let state = output.term("state", state);
            output.tell("verify-ended", &[("state", state.into())]);
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        let office = self.examination.seal.as_ref().map(|seal| seal.office.clone());
        let added = match self.examination.state {
            FileState::Extended(added) | FileState::Overlaid(added) => added,
            _ => 0,
        };
        vec![("office", office.unwrap_or_default().into()), ("added", added.into())]
    }
}

/// Words of a paper without the identity numbers in them.
fn shown(words: &str) -> String {
    mask_numbers(words)
}

/// The form a paper was made with: the office's own of that text, or the built-in one.
fn form(seal: &Seal, desk: Option<&Desk>) -> Option<Form> {
    let (service, name, language) = (&seal.service, &seal.form, &seal.language);
    let own = desk
        .and_then(|desk| desk.directory.own_form(service, name, language).ok()?)
        .and_then(|(path, text)| Form::parse(&path, &text).ok())
        .filter(|form| form.digest() == seal.form_digest);
    own.or_else(|| Form::find(service, name, language).ok())
}

fn answer(reports: &[Report], output: &mut Output<'_>) {
    match output.format() {
        Format::Json => {
            let papers: Vec<Value> = reports.iter().map(Report::json).collect();
            output.json(json!({ "papers": papers }));
        }
        Format::Csv | Format::Md => {
            let mut table = Table::new(&["file", "verdict", "by", "form", "number", "date"]);
            for report in reports {
                let seal = report.examination.seal.as_ref();
                table.rows.push(vec![
                    report.file.clone(),
                    report.verdict.as_str().to_owned(),
                    report.by.to_owned(),
                    seal.map(|seal| seal.form.clone()).unwrap_or_default(),
                    seal.map(|seal| seal.number.clone()).unwrap_or_default(),
                    seal.map(|seal| seal.date.to_string()).unwrap_or_default(),
                ]);
            }
            output.table(&table);
        }
        Format::Table => reports.iter().for_each(|report| report.tell(output)),
    }
}
