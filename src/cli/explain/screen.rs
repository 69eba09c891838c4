//! A proof on the screen: it fits 80 columns and needs no colour.

use chrono::NaiveDate;

use super::{Answer, sentence};
use crate::{
    calendar::StripDay,
    cli::{day_words, doubt, law::words as said, output::Output, reading},
    diagnostic::{Argument, Result},
    law::Choices,
    procedure::{Reckoning, StepProof, WindowProof},
};

/// How far what belongs to a term stands from the margin.
const INDENT: usize = 2;

pub(super) fn print(answer: &Answer<'_>, output: &mut Output<'_>) -> Result<()> {
    title(answer, output);
    if answer.tells_registration() {
        let arrival = sentence::arrival(answer, output.words());
        output.line("");
        output.paragraph(0, &arrival);
    }
    for window in &answer.proof.windows {
        last_day_to_apply(window, answer, output)?;
    }
    for step in &answer.proof.steps {
        term(step, answer, output)?;
    }
    if let Some(day) = answer.empty_day() {
        output.line("");
        output.tell("explain-nothing-on", &[("date", day.into())]);
        for near in answer.whole.nearest(day) {
            let step = sentence::step(near, output.words());
            let line = output
                .words()
                .say("explain-step", &[("step", step.into()), ("due", near.reckoning.due.into())]);
            output.paragraph(INDENT, &line);
        }
    }
    let today = answer.desk.clock.today();
    let coming = answer.proof.steps.iter().filter(|step| step.reckoning.due >= today);
    doubt::say_open(coming.map(|step| step.doubt), output);
    Ok(())
}

fn title(answer: &Answer<'_>, output: &mut Output<'_>) {
    let (law, laws) = (answer.matter.law, &answer.desk.laws);
    let title = output.words().say(
        "explain-title",
        &[
            ("case", answer.matter.case.header.number.to_string().into()),
            ("service", Argument::Term(format!("service-{}", law.service))),
            ("edition", law.id.as_str().into()),
            ("act", said::act_by_id(law.maker(), laws, output.words()).into()),
            ("days", said::in_force(law, laws, output.words()).into()),
            ("own", said::own(law, output.words()).into()),
        ],
    );
    output.paragraph(0, &title);
}

fn last_day_to_apply(
    window: &WindowProof<'_>,
    answer: &Answer<'_>,
    output: &mut Output<'_>,
) -> Result<()> {
    let name = output.words().text("explain-window");
    if let Some(reckoning) = &window.reckoning {
        counted(name, reckoning, &window.window.cite, &window.strip, output);
    } else {
        heading(name, window.due, output);
        let rule = sentence::own_day(window, output.words());
        output.paragraph(INDENT, &rule);
    }
    let sent = sentence::sent(window, output.words());
    output.paragraph(INDENT, &sent);
    let named = window.window.readings.iter().map(String::as_str);
    readings(named, &answer.desk.rules.readings, output)?;
    by_default(answer.default_window(window), output);
    Ok(())
}

fn term(step: &StepProof<'_>, answer: &Answer<'_>, output: &mut Output<'_>) -> Result<()> {
    let name = sentence::step(step, output.words());
    if let Some(day) = sentence::day_of_year(step, output.words()) {
        heading(name, step.reckoning.due, output);
        output.paragraph(INDENT, &day);
    } else {
        counted(name, &step.reckoning, &step.step.cite, &step.strip, output);
    }
    if let Some(until) = step.reckoning.counted_until {
        let stands = output.words().say("explain-stands", &[("date", until.into())]);
        output.paragraph(INDENT, &stands);
    }
    if step.safe_by < step.reckoning.due {
        let safe = output.words().say("explain-safe", &[("date", step.safe_by.into())]);
        output.paragraph(INDENT, &safe);
    }
    if step.reckoning.paused > 0 {
        let days = [("days", step.reckoning.paused.into())];
        let paused = output.words().say("explain-paused", &days);
        output.paragraph(INDENT, &paused);
    }
    readings(step.readings.iter().copied(), &answer.desk.rules.readings, output)?;
    by_default(answer.default_due(step), output);
    Ok(())
}

/// The day that the readings taken by default give, where it is another.
fn by_default(due: Option<NaiveDate>, output: &mut Output<'_>) {
    if let Some(due) = due {
        let said = output.words().say("explain-by-default", &[("due", due.into())]);
        output.paragraph(INDENT, &said);
    }
}

/// What a last day is called, and the day.
fn heading(name: String, due: NaiveDate, output: &mut Output<'_>) {
    output.line("");
    let title = [("step", name.into()), ("due", due.into())];
    let title = output.words().say("explain-step", &title);
    output.paragraph(0, &title);
}

/// What a last day is called, how it comes about, and the days counted on the way to it.
fn counted(
    name: String,
    reckoning: &Reckoning,
    cite: &str,
    strip: &[StripDay],
    output: &mut Output<'_>,
) {
    heading(name, reckoning.due, output);
    let rule = sentence::rule(reckoning, cite, output.words());
    output.paragraph(INDENT, &rule);
    for line in day_words::strip(strip, INDENT, output.words()) {
        output.line(&line);
    }
    if day_words::is_estimated(strip) {
        let estimated = output.words().text("calendar-estimated");
        output.paragraph(INDENT, &estimated);
    }
}

fn readings<'s>(
    named: impl IntoIterator<Item = &'s str>,
    choices: &Choices,
    output: &mut Output<'_>,
) -> Result<()> {
    for line in reading::lines(named, choices, output)? {
        output.paragraph(INDENT, &line);
    }
    Ok(())
}
