//! `admission`: the competition for places at colleges on the state order (O20). It needs no
//! office: an applicant at home can reckon what a department published.

mod allocate;
pub(super) mod campaign;
pub(super) mod commission;
pub(super) mod due;
mod explain;
pub(in crate::cli) mod fields;
mod list_files;
mod lists;
mod lot;
pub(super) mod proof;
mod publish;
mod scores;
mod sheets;
mod verify;
mod wording;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{
    Environment, Outcome,
    arguments::{Admission, AdmissionLists, AdmissionPart, Global},
    clock::Clock,
    desk::Desk,
    output::Output,
    reading,
};
use crate::{
    admission::{
        Applicant, Method, Prepared, Rules,
        commission::{CommissionRules, SetSubjects, fill_in},
        prepare,
    },
    calendar::Zone,
    diagnostic::{Diagnostic, Exit, Result, codes},
    law::{Choices, Readings},
};

pub(super) fn run(
    arguments: &Admission,
    (global, environment): (&Global, &Environment<'_>),
    desk: impl Fn() -> Result<Desk>,
    output: &mut Output<'_>,
) -> Outcome {
    let around = Around { global, environment };
    match &arguments.part {
        AdmissionPart::Score(arguments) => scores::run(arguments, &around, output),
        AdmissionPart::Seed(arguments) => lot::run(arguments, output),
        AdmissionPart::Allocate(arguments) => allocate::run(arguments, &around, output),
        AdmissionPart::Publish(arguments) => publish::run(arguments, &around, output),
        AdmissionPart::Verify(arguments) => verify::run(arguments, &around, output),
        AdmissionPart::Explain(arguments) => explain::run(arguments, &around, output),
        AdmissionPart::Campaign(arguments) => {
            campaign::run(&arguments.act, desk()?, &around, output)
        }
        AdmissionPart::Commission(arguments) => commission::run(&arguments.act, &desk()?, output),
    }
}

/// The zone where there is no office.
const ZONE: &str = "Asia/Almaty";

/// What surrounds the command.
struct Around<'a> {
    global: &'a Global,
    environment: &'a Environment<'a>,
}

impl Around<'_> {
    /// A file that was typed, seen from the folder it was typed in.
    fn file(&self, typed: &Path) -> PathBuf {
        self.environment.folder.join(typed)
    }

    /// The office at hand, if there is one.
    fn desk(&self) -> Result<Option<Desk>> {
        Desk::at_hand(self.global, self.environment)
    }

    /// The clock, in the zone of the office at hand or of the capital.
    fn clock(&self) -> Result<Clock> {
        let zone = match self.desk()? {
            Some(desk) => desk.zone,
            None => Zone::parse(ZONE)
                .map_err(|_| Diagnostic::error(codes::INTERNAL).with("detail", ZONE))?,
        };
        Clock::read(self.environment, zone)
    }

    /// The readings that are asked for, over those of the office at hand.
    fn choices(&self, asked: &[String]) -> Result<Choices> {
        let chosen = match self.desk()? {
            Some(desk) => desk.rules.readings,
            None => Readings::built_in()?.by_default(),
        };
        reading::asked_over(chosen, asked)
    }
}

/// The two lists, read and scored.
struct Loaded {
    prepared: Prepared,
    /// Names by number, for lists that bear them.
    names: Vec<(String, String)>,
    method: Method,
    choices: Choices,
    /// Subjects that a commission of the office at hand set and the list did not name.
    set: Vec<SetSubjects>,
}

impl Loaded {
    fn read(arguments: &AdmissionLists, around: &Around<'_>) -> Result<Self> {
        let choices = around.choices(&arguments.reading)?;
        let method = Method::of(choices.all());
        let [programmes, applicants] =
            [&arguments.programmes, &arguments.applicants].map(|typed| around.file(typed));
        let mut lists = lists::read(
            (&programmes, &arguments.programmes),
            (&applicants, &arguments.applicants),
            arguments.ignore_unknown,
        )?;
        let name = |one: &Applicant| (one.applicant.clone(), one.name.clone());
        let mut names: Vec<(String, String)> = lists.applicants.iter().map(name).collect();
        names.sort();
        let set = set_subjects(&mut lists.applicants, around)?;
        let prepared = prepare(lists.programmes, lists.applicants, &method, Rules::built_in());
        Ok(Self { prepared, names, method, choices, set })
    }

    /// An answer with the edition, the readings and what was found.
    fn answer(&self, mut answer: Value, output: &Output<'_>) -> Result<Value> {
        answer["edition"] = json!(Rules::built_in().edition);
        answer["readings"] = json!(Method::readings(&self.choices)?);
        answer["findings"] = wording::findings_json(&self.prepared.findings, output);
        if !self.set.is_empty() {
            answer["commission_subjects"] = wording::subjects_json(&self.set);
        }
        Ok(reading::with_chosen(answer, Method::slugs(), &self.choices))
    }

    /// Says which subjects come from a commission (O20 p.62).
    fn say_subjects(&self, output: &mut Output<'_>) -> Result<()> {
        let cite = output.words().cite(&CommissionRules::built_in()?.subjects.cite);
        for one in &self.set {
            let (number, meeting, _) = &one.by;
            output.say(
                "commission-subjects",
                &[
                    ("entrant", one.entrant.as_str().into()),
                    ("subjects", one.subjects.join(", ").into()),
                    ("number", number.as_str().into()),
                    ("meeting", i64::from(*meeting).into()),
                    ("cite", cite.as_str().into()),
                ],
            );
        }
        Ok(())
    }

    /// The name of an applicant.
    fn name(&self, number: &str) -> Option<&str> {
        let at = self.names.binary_search_by(|(one, _)| one.as_str().cmp(number)).ok()?;
        Some(self.names[at].1.as_str())
    }

    /// How a command ends that found nothing else: something may be missing.
    fn exit(&self) -> Exit {
        let lacks = self.prepared.findings.iter().any(wording::is_lack);
        if lacks { Exit::Findings } else { Exit::Fine }
    }
}

/// Gives entrants with a foreign document the subjects that the commissions of the office at hand
/// set for them (O20 p.62), where the list names none.
fn set_subjects(applicants: &mut [Applicant], around: &Around<'_>) -> Result<Vec<SetSubjects>> {
    let lacks = |one: &Applicant| one.foreign_document && one.commission_subjects.is_empty();
    if !applicants.iter().any(lacks) {
        return Ok(Vec::new());
    }
    let Some(desk) = around.desk()? else { return Ok(Vec::new()) };
    let mut set = Vec::new();
    for stored in commission::all(&desk)? {
        set.extend(stored.commission.subjects_set()?);
    }
    Ok(fill_in(applicants, &set).into_iter().cloned().collect())
}
