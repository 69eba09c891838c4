//! What all decisions share: their moment, their number, the law's leave, their papers.

use chrono::{DateTime, Datelike, FixedOffset};

use super::{
    arguments,
    desk::{Desk, invalid_option},
    output::Output,
};
use crate::{
    case::{Case, CaseNumber, Event},
    diagnostic::{Diagnostic, Result, Severity, codes},
    law::Edition,
    procedure::Act,
    store::Writer,
};

/// A decision about to be taken.
pub(super) struct Decision {
    /// When it is taken, in the office's zone.
    pub at: DateTime<FixedOffset>,
    /// The number that the chancery gave, if it gave one.
    pub chancery: Option<String>,
    /// The reason for acting against a finding, if that was asked for.
    pub anyway: Option<String>,
}

impl Decision {
    /// Reads the options that all decisions share.
    ///
    /// # Errors
    /// `invalid-option` for a moment that is none; `missing-option` for `--anyway` without
    /// a reason.
    pub fn read<'c>(
        arguments: &arguments::Decision,
        reason: Option<&str>,
        cases: impl IntoIterator<Item = &'c Case>,
        desk: &Desk,
    ) -> Result<Self> {
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        if arguments.anyway && reason.is_none() {
            return Err(missing_option("--reason").into());
        }
        let at = match &arguments.date {
            Some(text) => {
                desk.day("--date", text)?;
                desk.happened("--date", Some(text), cases)?
            }
            None => desk.happened("--at", arguments.at.as_deref(), cases)?,
        };
        let chancery = match arguments.number.as_deref() {
            Some(number) => Some(needed("--number", Some(number))?.to_owned()),
            None => None,
        };
        Ok(Self { at, chancery, anyway: reason.filter(|_| arguments.anyway).map(str::to_owned) })
    }

    /// Whether the decision may be taken: the law permits it, or the officer insists. What
    /// a paper cannot be worded without is never passed over.
    ///
    /// # Errors
    /// The reasons against it, unless they are only said.
    pub fn weigh(&self, permitted: Result<()>, output: &mut Output<'_>) -> Result<()> {
        let Err(mut reasons) = permitted else { return Ok(()) };
        let unspeakable = [codes::REFUSAL_LACKS, codes::BEFORE_ITS_GROUND];
        let unspeakable = reasons.0.iter().any(|reason| unspeakable.contains(&reason.code));
        if self.anyway.is_none() || unspeakable {
            return Err(reasons);
        }
        for reason in &mut reasons.0 {
            reason.severity = Severity::Warning;
        }
        output.diagnose_all(&reasons);
        Ok(())
    }

    /// Makes sure that no decision of this kind and year bears the chancery's number yet.
    ///
    /// # Errors
    /// `number-taken`, naming the case that has it.
    pub fn refuse_taken_number(&self, act: Act, law: &Edition, desk: &Desk) -> Result<()> {
        self.refuse_taken(act.event(law), desk)
    }

    /// Makes sure that no event of a kind, of the same year, bears the chancery's number yet.
    ///
    /// # Errors
    /// `number-taken`, naming the case that has it.
    pub fn refuse_taken(&self, kind: &str, desk: &Desk) -> Result<()> {
        let Some(number) = self.chancery.as_deref() else { return Ok(()) };
        let is_such = |event: &Event| event.kind == kind;
        refuse_taken(number, self.at.year(), is_such, desk)
    }

    /// The number the paper will bear: the chancery's, or the next of the office's own.
    pub fn number(&self, form: &str, law: &Edition, writer: &mut Writer<'_>) -> String {
        self.chancery.clone().unwrap_or_else(|| self.own_number(form, law, writer).to_string())
    }

    /// The next of the office's own numbers for a form.
    pub fn own_number(&self, form: &str, law: &Edition, writer: &mut Writer<'_>) -> CaseNumber {
        writer.next_number(series(form, law), self.at.year())
    }

    /// The next of the office's own numbers for so many papers of a form.
    pub fn own_numbers(
        &self,
        form: &str,
        law: &Edition,
        count: usize,
        writer: &mut Writer<'_>,
    ) -> Vec<CaseNumber> {
        writer.next_numbers(series(form, law), self.at.year(), count)
    }

    /// A decision dated ahead is most likely a slip; it is said.
    pub fn say_future(&self, desk: &Desk, output: &mut Output<'_>) {
        if self.at > desk.clock.now {
            output.say("recorded-future", &[("at", self.at.into())]);
        }
    }

    /// A number of our own series that was typed is not given again.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn keep_number(&self, form: &str, law: &Edition, writer: &mut Writer<'_>) -> Result<()> {
        let typed = self.chancery.as_deref().and_then(|number| number.parse::<CaseNumber>().ok());
        match typed.filter(|typed| typed.prefix() == series(form, law)) {
            Some(typed) => writer.start_after(&typed),
            None => Ok(()),
        }
    }

    /// Takes the number that [`Decision::number`] promised.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn take_number(&self, form: &str, law: &Edition, writer: &mut Writer<'_>) -> Result<()> {
        if self.chancery.is_none() {
            writer.take_number(series(form, law), self.at.year())?;
        }
        Ok(())
    }
}

fn series<'a>(form: &str, law: &'a Edition) -> &'a str {
    law.form(form).map_or("", |form| form.series.as_str())
}

/// A text that an option must give, on one line.
///
/// # Errors
/// `missing-option`, `invalid-option`.
pub(super) fn needed<'a>(option: &'static str, text: Option<&'a str>) -> Result<&'a str> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    let text = text.ok_or_else(|| missing_option(option))?;
    if text.chars().any(char::is_control) {
        return Err(invalid_option(option, text, "expected-plain-text").into());
    }
    Ok(text)
}

/// What is said of an option that is not there.
pub(super) fn missing_option(option: &'static str) -> Diagnostic {
    Diagnostic::error(codes::MISSING_OPTION)
        .with("option", option)
        .with("value", "")
        .with("suggestion", "")
}

/// The reasons in the head's own words: typed on one line, or the paragraphs of a file. Who
/// insists says after `--reason` why, and words the reasons in a file.
///
/// # Errors
/// `conflicting-options` where both word them; `invalid-option` for what is no plain text;
/// `no-such-file`, `cannot-read`.
pub(super) fn worded(
    wording: &arguments::Wording,
    insists: bool,
    desk: &Desk,
) -> Result<Option<String>> {
    let reason = wording.reason.as_deref().filter(|_| !insists);
    let Some(file) = &wording.reason_file else {
        return reason.map(|reason| Ok(needed("--reason", Some(reason))?.to_owned())).transpose();
    };
    if reason.is_some() {
        return Err(Diagnostic::error(codes::CONFLICTING_OPTIONS)
            .with("option", "--reason-file")
            .with("value", "")
            .with("suggestion", "")
            .with("other", "--reason")
            .into());
    }
    let text = desk.directory.read_text(&desk.file(file))?;
    let paragraphs: Vec<&str> =
        text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let controls = paragraphs.iter().any(|line| line.chars().any(char::is_control));
    if paragraphs.is_empty() || controls {
        let shown = file.display().to_string();
        return Err(invalid_option("--reason-file", &shown, "expected-plain-text").into());
    }
    Ok(Some(paragraphs.join("\n")))
}

/// Makes sure that no event of a year, among those that count, bears a number yet.
///
/// # Errors
/// `number-taken`, naming the case that has it.
pub(super) fn refuse_taken(
    number: &str,
    year: i32,
    counts: impl Fn(&Event) -> bool,
    desk: &Desk,
) -> Result<()> {
    let bears = |event: &Event| {
        event.at.year() == year && event.text("number") == Some(number) && counts(event)
    };
    let (cases, _) = desk.directory.read_all();
    let Some(taken) = cases.iter().find(|stored| stored.case.events.iter().any(bears)) else {
        return Ok(());
    };
    Err(Diagnostic::error(codes::NUMBER_TAKEN)
        .with("number", number)
        .with("case", taken.case.header.number.to_string())
        .into())
}
