//! `admission commission minutes`: the minutes of a meeting, in Kazakh and as a working
//! translation. None are made that claim a decision of too few members.

use serde_json::{Value, json};

use super::{
    Stored, clock,
    facts::{facts, number},
    meeting::without_quorum,
};
use crate::{
    admission::commission::{CommissionRules, Meeting, Minutes},
    cli::{
        Outcome,
        arguments::{CommissionMinutes, Format},
        decision::{missing_option, needed},
        desk::Desk,
        order,
        output::Output,
        paper::{file_name, own_or_built_in, say_paper},
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, Result, Severity, codes},
    digest::sha256,
    document::{Form, PROGRAM, Profile, Seal, State},
    language::Language,
    store::{NewPaper, Paper, Writer},
};

/// The folder of the form, and its name.
const FORM: (&str, &str) = ("admission", "minutes");
const LANGUAGES: [Language; 2] = [Language::Kk, Language::Ru];

pub(super) fn run(arguments: &CommissionMinutes, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut writer = order::writer("admission commission minutes", desk, output)?;
    let mut stored = Stored::meant(&arguments.commission, desk)?;
    let meeting = stored.meeting(arguments.meeting)?.clone();
    let anyway = permitted(arguments, &stored, &meeting, output)?;
    let facts = facts(&stored, &meeting, anyway.as_deref(), desk)?;
    let mut drafts = Vec::new();
    for language in LANGUAGES {
        let (service, name) = FORM;
        let rules = CommissionRules::built_in()?;
        let form = own_or_built_in(desk, (service, name, language), ("", &rules.edition), output)?;
        drafts.push(Draft { language, values: values(&form, &facts), form });
    }
    if let Some(before) = same(&stored, &meeting, &drafts) {
        answer(&before, false, desk, output);
        return Ok(Exit::Fine);
    }
    let revision = revision(&stored, &meeting);
    if revision > 1 && !arguments.again {
        let issued = Diagnostic::error(codes::ISSUED_OTHERWISE)
            .with("record", stored.commission.number.to_string())
            .with("holder", number(&stored.commission, &meeting));
        return Err(Diagnostics::from(issued).into());
    }
    let new = drafts
        .iter()
        .map(|draft| draft.paper(&facts, (&stored, &meeting, revision), desk))
        .collect::<Result<Vec<_>>>()?;
    let papers = writer.create_papers(new)?;
    let made = Made { revision, anyway, meeting: &meeting };
    made.record(&drafts, &papers, &mut stored, desk, &mut writer)?;
    drop(writer);
    answer(&papers, true, desk, output);
    Ok(Exit::Fine)
}

/// Minutes in a language about to be made.
struct Draft {
    language: Language,
    form: Form,
    /// The digest of all that they say.
    values: String,
}

impl Draft {
    fn paper(
        &self,
        facts: &Value,
        (stored, meeting, revision): (&Stored, &Meeting, u32),
        desk: &Desk,
    ) -> Result<NewPaper> {
        let mut facts = facts.clone();
        if revision > 1 {
            facts["revision"] = json!(revision.to_string());
        }
        let record = stored.commission.number.to_string();
        let name = desk.directory.office.name.kk.clone().unwrap_or_default();
        let seal = Seal {
            service: FORM.0.to_owned(),
            form: FORM.1.to_owned(),
            language: self.language.as_str().to_owned(),
            form_digest: self.form.digest(),
            office: name,
            record: record.clone(),
            number: number(&stored.commission, meeting),
            date: meeting.at.date_naive(),
            created: desk.clock.now,
            states: vec![State::of(&record, &stored.text)],
            edition: edition()?,
            revision,
            program: PROGRAM.to_owned(),
            values: self.form.select(&facts),
        };
        let bytes = seal.paper(&self.form)?.to_pdf(&seal.stamp(&self.form, Profile::Archival))?;
        let form = match revision {
            1 => format!("minutes-{}", meeting.n),
            more => format!("minutes-{}-{more}", meeting.n),
        };
        let name = file_name(&form, self.language);
        Ok(NewPaper { of: stored.commission.number.clone(), name, bytes })
    }
}

fn edition() -> Result<(String, String)> {
    let digest = sha256(CommissionRules::text().as_bytes());
    Ok((CommissionRules::built_in()?.edition.clone(), format!("sha256:{digest}")))
}

fn values(form: &Form, facts: &Value) -> String {
    format!("sha256:{}", sha256(form.select(facts).to_string().as_bytes()))
}

/// Whether minutes may be made: not if they claim a decision of too few members, unless the
/// officer insists and says why.
///
/// # Errors
/// `no-quorum`, `missing-option`.
fn permitted(
    arguments: &CommissionMinutes,
    stored: &Stored,
    meeting: &Meeting,
    output: &mut Output<'_>,
) -> Result<Option<String>> {
    let reason = arguments.reason.as_deref();
    let reason = reason.map(|reason| needed("--reason", Some(reason))).transpose()?;
    if arguments.anyway && reason.is_none() {
        return Err(missing_option("--reason").into());
    }
    let claims = stored.commission.decisions_at(meeting.n).next().is_some();
    let Some(mut lacking) = without_quorum(meeting, &stored.commission)? else { return Ok(None) };
    if claims && !arguments.anyway {
        lacking.severity = Severity::Error;
        return Err(lacking.into());
    }
    output.diagnose(&lacking);
    Ok(reason.filter(|_| claims).map(str::to_owned))
}

/// The minutes as they were made before, if they say the same and are there.
fn same(stored: &Stored, meeting: &Meeting, drafts: &[Draft]) -> Option<Vec<Paper>> {
    let last = revision(stored, meeting) - 1;
    let of_last = |one: &&Minutes| one.meeting == meeting.n && one.revision == last && last > 0;
    let made: Vec<&Minutes> = stored.commission.minutes.iter().filter(of_last).collect();
    let is_same = |draft: &Draft| {
        let language = draft.language.as_str();
        made.iter().any(|one| one.language == language && one.values == draft.values)
    };
    let paper = |one: &&Minutes| Paper { file: one.paper.clone(), digest: one.digest.clone() };
    (!made.is_empty() && drafts.iter().all(is_same)).then(|| made.iter().map(paper).collect())
}

/// The revision that is made next.
fn revision(stored: &Stored, meeting: &Meeting) -> u32 {
    let of_meeting = stored.commission.minutes.iter().filter(|one| one.meeting == meeting.n);
    of_meeting.map(|one| one.revision).max().unwrap_or(0) + 1
}

/// What is recorded of minutes beside their papers.
struct Made<'a> {
    revision: u32,
    anyway: Option<String>,
    meeting: &'a Meeting,
}

impl Made<'_> {
    fn record(
        &self,
        drafts: &[Draft],
        papers: &[Paper],
        stored: &mut Stored,
        desk: &Desk,
        writer: &mut Writer<'_>,
    ) -> Result<()> {
        let minutes = |(draft, paper): (&Draft, &Paper)| Minutes {
            meeting: self.meeting.n,
            revision: self.revision,
            date: self.meeting.at.date_naive(),
            language: draft.language.as_str().to_owned(),
            values: draft.values.clone(),
            paper: paper.file.clone(),
            digest: paper.digest.clone(),
            anyway: self.anyway.clone(),
            recorded: desk.clock.now,
            by: desk.user.clone(),
            clock: clock(desk),
        };
        let made: Vec<Minutes> = drafts.iter().zip(papers).map(minutes).collect();
        let text: String = made.iter().map(Minutes::to_text).collect();
        stored.add(&text, writer)
    }
}

fn answer(papers: &[Paper], new: bool, desk: &Desk, output: &mut Output<'_>) {
    if output.format() == Format::Json {
        let paper = |one: &Paper| json!({ "paper": one.file, "digest": one.digest, "new": new });
        return output.json(json!({ "papers": papers.iter().map(paper).collect::<Vec<_>>() }));
    }
    for paper in papers {
        if new {
            say_paper(paper, desk, output);
        } else {
            output.tell("paper-same", &[("path", paper.file.as_str().into())]);
        }
    }
}
