//! `calendar`: working days for whoever asks.

use chrono::NaiveDate;
use serde_json::json;

use super::{
    Outcome,
    arguments::{self, CalendarCount, CalendarIs, CalendarQuestion, Format},
    day_words,
    desk::invalid_argument,
    output::Output,
};
use crate::{
    calendar::{Calendar, Count, Day, Week, parse_date},
    diagnostic::{Exit, Result},
};

pub(super) fn run(arguments: &arguments::Calendar, output: &mut Output<'_>) -> Outcome {
    let calendar = Calendar::built_in();
    match &arguments.question {
        CalendarQuestion::Add(question) => {
            let count = calendar.add(day(&question.date)?, days(question), week(&question.week))?;
            Ok(answer(&count, output))
        }
        CalendarQuestion::Before(question) => {
            let count =
                calendar.before(day(&question.date)?, days(question), week(&question.week))?;
            Ok(answer(&count, output))
        }
        CalendarQuestion::Is(question) => is(question, calendar, output),
    }
}

fn answer(count: &Count, output: &mut Output<'_>) -> Exit {
    if count.is_estimated() {
        output.say("calendar-estimated", &[]);
    }
    if output.format() == Format::Json {
        output.json(json!({ "date": count.date.to_string(), "estimated": count.is_estimated() }));
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
    match output.format() {
        Format::Json => output.json(json!({
            "date": date.to_string(),
            "working": working,
            "reason": (!reason.is_empty()).then_some(reason),
        })),
        _ if working => output.line("working"),
        _ => output.line(&format!("off: {reason}")),
    }
    Ok(if matches!(day, Day::Working(_)) { Exit::Fine } else { Exit::Findings })
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
