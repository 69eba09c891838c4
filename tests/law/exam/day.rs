//! What the acts of the calendar say of a day.

use chrono::{Datelike, NaiveDate};
use ruqsat::calendar::{Act, Calendar, Day, Week};

use super::{Answer, Row};

/// Answers a row of the calendar: of the day of its facts, or of the rest of its year.
pub fn answer(calendar: &Calendar, row: &Row) -> Answer {
    let year: i32 = row.edition.parse().unwrap();
    let said = match row.question.as_str() {
        "other days" => other_days(calendar, year),
        "transfers" => calendar
            .is_open(year)
            .map(|open| Answer::of(if open { "may still come" } else { "all known" })),
        day => one_day(calendar, day.parse().unwrap()),
    };
    said.unwrap_or_else(|problems| Answer::of(problems.to_string()))
}

/// A day of both weeks, `five-day …; six-day …` where they differ.
fn one_day(calendar: &Calendar, date: NaiveDate) -> ruqsat::diagnostic::Result<Answer> {
    let [five, six] = [calendar.day(date, Week::Five)?, calendar.day(date, Week::Six)?];
    let acts = [&five, &six].into_iter().filter(|day| is_named(day)).map(act);
    let text = match [words(&five), words(&six)] {
        [five, six] if five == six => five,
        [five, six] => format!("five-day week: {five}; six-day week: {six}"),
    };
    Ok(Answer::of(text).by(acts))
}

/// The days that are off or worked by an act, though their weekday says otherwise.
fn other_days(calendar: &Calendar, year: i32) -> ruqsat::diagnostic::Result<Answer> {
    let mut named = 0;
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    for date in first.iter_days().take_while(|date| date.year() == year) {
        let days = [calendar.day(date, Week::Five)?, calendar.day(date, Week::Six)?];
        named += usize::from(days.iter().any(is_named));
    }
    Ok(Answer::of(format!("as their weekday says, but for {named}")))
}

/// Whether a file of the calendar names the day.
fn is_named(day: &Day) -> bool {
    match day {
        Day::Working(swap) => swap.is_some(),
        Day::Off(reason) => reason.source.is_some(),
    }
}

/// The act that makes a day what it is.
fn act(day: &Day) -> String {
    match day.act() {
        None => "no act known".to_owned(),
        Some(Act { id, article: None }) => id.clone(),
        Some(Act { id, article: Some(article) }) => format!("{id} art. {article}"),
    }
}

fn words(day: &Day) -> String {
    match day {
        Day::Working(None) => "working".to_owned(),
        Day::Working(Some(swap)) => match swap.with {
            Some(with) => format!("worked for {with}"),
            None => "worked".to_owned(),
        },
        Day::Off(reason) => {
            let holiday =
                reason.holiday.as_ref().map_or("", |one| one.trim_start_matches("holiday-"));
            let from = reason.moved_from.map_or(String::new(), |day| format!("from {day}"));
            let estimated = if reason.estimated { "(estimated)" } else { "" };
            let words = [reason.kind.as_str(), holiday, &from, estimated];
            let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
            format!("off, {}", words.join(" "))
        }
    }
}
