//! Days and their reasons in the reader's words.

use chrono::{Datelike, NaiveDate};

use super::wrap::hanging;
use crate::{
    calendar::{Act, Day, Kind, Reason, StripDay},
    language::{
        Words,
        dates::{self, Case},
    },
};

/// Why a day is off: the holiday, the day it was moved from, the act.
pub(super) fn day_off(reason: &Reason, words: &Words) -> String {
    let mut parts = Vec::new();
    if let Some(holiday) = &reason.holiday {
        parts.push(words.text(holiday));
    }
    match (reason.kind, reason.moved_from) {
        (Kind::Public | Kind::Religious, _) => {}
        (Kind::Observed, Some(from)) => {
            parts.push(words.say("observed-for", &[("date", from.into())]));
        }
        (Kind::Transfer, Some(from)) => {
            parts.push(words.say("moved-from", &[("date", from.into())]));
        }
        (kind, _) => parts.push(words.text(&format!("reason-{}", kind.as_str()))),
    }
    match &reason.act {
        Some(named) => parts.push(act(named, words)),
        None if reason.kind == Kind::Transfer => parts.push(words.text("reason-unknown-act")),
        None => {}
    }
    parts.extend(reason.words.clone());
    if reason.estimated {
        parts.push(words.text("reason-estimated"));
    }
    parts.join(", ")
}

/// What a day is: off and why, or worked in exchange for another; a day of the office's own
/// with the file that says so.
pub(super) fn day(day: &Day, words: &Words) -> String {
    let said = match day {
        Day::Off(reason) => day_off(reason, words),
        Day::Working(Some(_)) if day.own_source().is_some() => in_full(day, words),
        Day::Working(Some(_)) => words.text("worked-in-exchange"),
        Day::Working(None) => String::new(),
    };
    match day.own_source() {
        Some(file) => {
            let file = file.to_string_lossy().replace('\\', "/");
            words.say("own-day", &[("day", said.into()), ("file", file.into())])
        }
        None => said,
    }
}

/// What a day is, of a worked one also the day off given for it and the act.
pub(super) fn in_full(day: &Day, words: &Words) -> String {
    let swap = match day {
        Day::Off(reason) => return day_off(reason, words),
        Day::Working(None) => return String::new(),
        Day::Working(Some(swap)) => swap,
    };
    let mut parts = vec![match swap.with {
        Some(date) => words.say("worked-in-exchange-for", &[("date", date.into())]),
        None => words.text("worked-by-act"),
    }];
    parts.push(match &swap.act {
        Some(named) => act(named, words),
        None => words.text("reason-unknown-act"),
    });
    parts.extend(swap.words.clone());
    parts.join(", ")
}

/// Laws are named; the acts of single days go by their ids in the database of laws.
fn act(act: &Act, words: &Words) -> String {
    let key = format!("act-{}", act.id);
    let name = if words.has(&key) {
        words.text(&key)
    } else if !act.has_id() {
        act.id.clone()
    } else {
        words.say("act-by-id", &[("id", act.id.as_str().into())])
    };
    let article = act.article.as_deref().unwrap_or_default();
    let (article, paragraph) = article.split_once(" p. ").unwrap_or((article, ""));
    words.say(
        "by-act",
        &[("act", name.into()), ("article", article.into()), ("paragraph", paragraph.into())],
    )
}

/// A counted strip of days behind `indent` blanks: each with its number, or with the reason
/// it is skipped, in lines that fit 80 columns.
pub(super) fn strip(days: &[StripDay], indent: usize, words: &Words) -> Vec<String> {
    let lines = days.iter().flat_map(|one| {
        let number = one.number.map_or_else(|| "-".to_owned(), |number| number.to_string());
        let reason = why(one, words);
        let mark = if reason.is_empty() { "" } else { ": " };
        let text = format!("{}{mark}{reason}", weekday(one.date, words));
        hanging(indent, &format!("{}  {number:>3}  ", one.date), &text)
    });
    lines.collect()
}

/// Why a day of a strip was skipped, or was counted though it looks like a day off; of a day
/// counted as any other, nothing.
pub(super) fn why(one: &StripDay, words: &Words) -> String {
    let is_plain = one.number.is_some() && !one.day.is_working();
    if is_plain { String::new() } else { day(&one.day, words) }
}

/// Whether a day that was skipped is expected and not yet announced.
pub(super) fn is_estimated(strip: &[StripDay]) -> bool {
    let skipped = strip.iter().filter(|one| one.number.is_none());
    skipped.filter_map(|one| one.day.reason()).any(|reason| reason.estimated)
}

/// The name of the day in its week.
pub(super) fn weekday(date: NaiveDate, words: &Words) -> String {
    words.text(&format!("weekday-{}", date.weekday().number_from_monday()))
}

/// A day as letters write it: `17 August 2026`, «2026 жылғы 17 тамыз», «17 августа 2026 года».
pub(super) fn in_letters(date: NaiveDate, words: &Words) -> String {
    dates::words(date, words.language(), Case::Plain)
}
