//! `explain`: why the dates of a case are what they are, or what a code means.

mod asked;
mod data;
mod letter;
mod screen;
mod sentence;

use chrono::NaiveDate;

use super::{
    Outcome,
    admission::{due, proof as proof_of_admission},
    arguments::{self, Format},
    desk::{Desk, Look},
    output::Output,
    page, reading, reading_page,
};
use crate::{
    diagnostic::{Exit, Result, codes},
    law::{Part, Reading, Readings},
    procedure::{Matter, Proof, StepProof, WindowProof},
    store::StoredCase,
};
use asked::Asked;

/// A proof, of what it was asked, and the case it is about.
struct Answer<'a> {
    matter: &'a Matter<'a>,
    desk: &'a Desk,
    asked: Asked,
    proof: Proof<'a>,
    /// All that could be asked about: what is near a day on which nothing ends is looked for
    /// in it.
    whole: &'a Proof<'a>,
    /// The same by default, where some reading is chosen otherwise.
    by_default: Option<&'a Proof<'a>>,
}

/// A code has a page anywhere; a case needs its office.
pub(super) fn run(
    arguments: &arguments::Explain,
    desk: impl FnOnce() -> Result<Desk>,
    output: &mut Output<'_>,
) -> Outcome {
    let named = arguments.case.as_str();
    let reading = Readings::built_in()?.get(named);
    if page::codes().any(|code| code == named) {
        page::print(named, output);
        return Ok(Exit::Fine);
    }
    let desk = desk();
    if let Some(reading) = reading {
        print_reading(reading, &arguments.view.reading, desk, output)?;
        return Ok(Exit::Fine);
    }
    if due::is_named(named) {
        return proof_of_admission::run(arguments, &desk?, output);
    }
    let found = desk.and_then(|desk| {
        let look = desk.look(&arguments.view)?;
        let stored = desk.case_at(named, look)?;
        Ok((desk, look, stored))
    });
    match found {
        Ok((desk, look, stored)) => proof(arguments, &desk, look, &stored, output),
        Err(_) if page::is_like_a_code(named) => Err(page::unknown(named).into()),
        Err(problems) => Err(problems.into()),
    }
}

/// A reading as it is read in the office here; by default where there is none.
fn print_reading(
    reading: &Reading,
    asked: &[String],
    desk: Result<Desk>,
    output: &mut Output<'_>,
) -> Result<()> {
    let choices = match desk {
        Ok(desk) => desk.rules.readings,
        Err(problems) if problems.0.iter().all(|problem| problem.code == codes::NO_OFFICE) => {
            reading::asked(asked)?
        }
        Err(problems) => return Err(problems),
    };
    reading_page::print(reading, &choices, output);
    Ok(())
}

/// Why the dates of a case are what they are.
fn proof(
    arguments: &arguments::Explain,
    desk: &Desk,
    look: Look,
    stored: &StoredCase,
    output: &mut Output<'_>,
) -> Outcome {
    let matter = desk.matter_at(&stored.case, look)?;
    let asked = Asked::of(arguments, desk, &matter)?;
    let whole = matter.proof(asked.name())?;
    let mut proof = whole.clone();
    if let Asked::Day(day) = asked {
        proof = proof.on(day);
        // Safe days are the office's own caution: whoever gets a letter asks of last days.
        let is_last = |step: &StepProof<'_>| step.reckoning.due == day;
        proof.steps.retain(|step| output.format() != Format::Md || is_last(step));
    }
    let (rules, calendar) = reading::by_default(desk)?;
    let mut other = Matter::new(&stored.case, matter.law, &calendar, &rules);
    if look.chosen {
        other = other.as_of(look.day);
    }
    let otherwise = desk.rules.readings.are_otherwise();
    let by_default = if otherwise { Some(other.proof(asked.name())?) } else { None };
    let by_default = by_default.as_ref();
    let answer = Answer { matter: &matter, desk, asked, proof, whole: &whole, by_default };
    match output.format() {
        Format::Json => {
            let value = data::of(&answer, output.words());
            output.json(value);
        }
        Format::Md => letter::print(&answer, output)?,
        _ => screen::print(&answer, output)?,
    }
    Ok(say_absent(&matter, output))
}

/// Says what cannot be counted, if the terms of the edition are absent.
fn say_absent(matter: &Matter<'_>, output: &mut Output<'_>) -> Exit {
    let Some(absent) = matter.text_absent(Part::Terms) else { return Exit::Fine };
    output.diagnose(&absent);
    absent.code.exit()
}

impl Answer<'_> {
    /// Whether the day of registration is asked about.
    fn tells_registration(&self) -> bool {
        match self.asked {
            Asked::Everything | Asked::Registration => !self.matter.permitted_elsewhere(),
            Asked::Day(day) => {
                self.matter.case.header.registered == day && !self.matter.permitted_elsewhere()
            }
            Asked::Named(_) => false,
        }
    }

    /// The last day that a step has by default, if the readings chosen give another.
    fn default_due(&self, step: &StepProof<'_>) -> Option<NaiveDate> {
        let is_same =
            |one: &&StepProof<'_>| one.step == step.step && one.complaint == step.complaint;
        let by_default = self.by_default?.steps.iter().find(is_same)?.reckoning.due;
        (by_default != step.reckoning.due).then_some(by_default)
    }

    /// The last day for applying by default, if the readings chosen give another.
    fn default_window(&self, window: &WindowProof<'_>) -> Option<NaiveDate> {
        let is_same = |one: &&WindowProof<'_>| one.window == window.window;
        let by_default = self.by_default?.windows.iter().find(is_same)?.due;
        (by_default != window.due).then_some(by_default)
    }

    /// The day asked about, if nothing falls on it.
    fn empty_day(&self) -> Option<NaiveDate> {
        let nothing = self.proof.steps.is_empty() && self.proof.windows.is_empty();
        match self.asked {
            Asked::Day(day) if nothing && !self.tells_registration() => Some(day),
            _ => None,
        }
    }
}
