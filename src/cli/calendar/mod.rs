//! `calendar`: working days for whoever asks, and the office's own days.

mod moved;
mod set;
mod show;

use std::path::Path;

use chrono::NaiveDate;
use serde_json::json;

use super::{
    Environment, Outcome,
    arguments::{self, CalendarCount, CalendarIs, CalendarQuestion, Format, Global},
    day_words,
    desk::{Desk, invalid_argument},
    doubt,
    output::Output,
    reading,
};
use crate::{
    calendar::{Calendar, Count, Day, Doubt, Source, Week, parse_date},
    diagnostic::{Exit, Result},
    law::{BackCount, FirstDay},
    store::{Directory, LocalDays},
};

pub(super) fn run(
    arguments: &arguments::Calendar,
    global: &Global,
    environment: &Environment<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let here = || here(global, environment);
    match &arguments.question {
        CalendarQuestion::Add(question) => {
            let choices = reading::asked(&question.reading)?;
            let calendar = reading::calendar(&here()?, &choices);
            let (from, week) = (day(&question.date)?, week(&question.week));
            let is_first = question.days > 0 && choices.all().first_day == FirstDay::Same;
            let before = from.pred_opt().filter(|_| is_first).unwrap_or(from);
            let count = calendar.add(before, days(question), week)?;
            Ok(answer(&count, calendar.doubt(from, count.date, week)?, output))
        }
        CalendarQuestion::Before(question) => {
            let choices = reading::asked(&question.reading)?;
            let calendar = reading::calendar(&here()?, &choices);
            let (from, week) = (day(&question.date)?, week(&question.week));
            let clear = usize::from(choices.all().back_count == BackCount::Clear);
            let count = calendar.before(from, days(question).saturating_add(clear), week)?;
            Ok(answer(&count, calendar.doubt(from, count.date, week)?, output))
        }
        CalendarQuestion::Is(question) => {
            let choices = reading::asked(&question.reading)?;
            is(question, &reading::calendar(&here()?, &choices), output)
        }
        CalendarQuestion::Show(question) => show::run(question, &here()?, output),
        CalendarQuestion::Set(wish) => {
            let desk = Desk::open(global, environment)?;
            told(set::set(wish, &desk, output), &desk, output)
        }
        CalendarQuestion::Unset(wish) => {
            let desk = Desk::open(global, environment)?;
            told(set::unset(wish, &desk, output), &desk, output)
        }
    }
}

/// Tells what the writer noticed and was not stopped by.
fn told(outcome: Outcome, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    output.diagnose_all(&desk.directory.remarks().take());
    outcome
}

/// The days of the program under those of the office.
pub(super) fn own_calendar(files: &[LocalDays]) -> Result<Calendar> {
    let source = |days: &LocalDays| Source::new(&days.name, &*days.text).in_file(&days.path);
    Calendar::with_local(files.iter().map(source))
}

/// The office's calendar within an office, else that of the program.
fn here(global: &Global, environment: &Environment<'_>) -> Result<Calendar> {
    let root = match &global.office_dir {
        Some(folder) => environment.folder.join(folder),
        None => match Directory::find(&environment.folder) {
            Ok(root) => root,
            Err(_) => return Ok(Calendar::built_in().clone()),
        },
    };
    own_calendar(&Directory::open(root)?.local_days()?)
}

fn answer(count: &Count, doubt: Doubt, output: &mut Output<'_>) -> Exit {
    if count.is_estimated() {
        output.say("calendar-estimated", &[]);
    }
    doubt::say_open([doubt], output);
    let own = own_sources(count.strip.iter().map(|day| &day.day));
    say_own(&own, output);
    if output.format() == Format::Json {
        output.json(json!({
            "date": count.date.to_string(),
            "estimated": count.is_estimated(),
            "may_move": doubt.may_move(),
            "own_days": own,
        }));
        return Exit::Fine;
    }
    if output.is_verbose() {
        for line in day_words::strip(&count.strip, 0, output.words()) {
            output.talk_raw(&format!("{line}\n"));
        }
    }
    output.line(&count.date.to_string());
    Exit::Fine
}

fn is(question: &CalendarIs, calendar: &Calendar, output: &mut Output<'_>) -> Outcome {
    let date = day(&question.date)?;
    let day = calendar.day(date, week(&question.week))?;
    let reason = day_words::day(&day, output.words());
    let working = day.is_working();
    let own = own_sources([&day]);
    say_own(&own, output);
    match output.format() {
        Format::Json => output.json(json!({
            "date": date.to_string(),
            "working": working,
            "reason": (!reason.is_empty()).then_some(reason),
            "estimated": day.reason().is_some_and(|reason| reason.estimated),
            "own_days": own,
        })),
        _ if working => output.line("working"),
        _ => output.line(&format!("off: {reason}")),
    }
    Ok(if working { Exit::Fine } else { Exit::Findings })
}

/// The office's own files that decided some of these days, each once.
fn own_sources<'d>(days: impl IntoIterator<Item = &'d Day>) -> Vec<String> {
    let own = days.into_iter().filter_map(Day::own_source).map(Path::to_string_lossy);
    let mut own: Vec<String> = own.map(|name| name.replace('\\', "/")).collect();
    own.dedup();
    own
}

fn say_own(own: &[String], output: &mut Output<'_>) {
    if !own.is_empty() {
        output.say("calendar-own", &[("file", own.join(", ").into())]);
    }
}

fn day(text: &str) -> Result<NaiveDate> {
    parse_date(text).map_err(|_| invalid_argument("value-date", text, "expected-date").into())
}

fn week(text: &str) -> Week {
    if text == "six" { Week::Six } else { Week::Five }
}

fn days(question: &CalendarCount) -> usize {
    question.days.try_into().unwrap_or(usize::MAX)
}
