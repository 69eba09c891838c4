//! Days and their reasons in the reader's words.

use chrono::Datelike;

use crate::{
    calendar::{Day, Kind, Reason, StripDay},
    diagnostic::Argument,
    language::Words,
};

/// Why a day is off: the holiday, the day it was moved from, the act.
pub(super) fn day_off(reason: &Reason, words: &Words) -> String {
    let mut parts = Vec::new();
    if let Some(holiday) = &reason.holiday {
        parts.push(words.text(holiday));
    }
    if reason.kind != Kind::Public {
        parts.push(words.text(&format!("reason-{}", reason.kind.as_str())));
    }
    if let Some(from) = reason.moved_from {
        parts.push(words.say("moved-from", &[("date", from.into())]));
    }
    match &reason.act {
        Some(act) => {
            parts.push(words.say("by-act", &act_arguments(&act.id, act.article.as_deref())));
        }
        None if reason.kind == Kind::Transfer => parts.push(words.text("reason-unknown-act")),
        None => {}
    }
    if reason.estimated {
        parts.push(words.text("reason-estimated"));
    }
    parts.join(", ")
}

/// What a day is: off and why, or worked in exchange for another.
pub(super) fn day(day: &Day, words: &Words) -> String {
    match day {
        Day::Off(reason) => day_off(reason, words),
        Day::Working(Some(_)) => words.text("worked-in-exchange"),
        Day::Working(None) => String::new(),
    }
}

fn act_arguments(id: &str, article: Option<&str>) -> [(&'static str, Argument); 2] {
    [("act", id.into()), ("article", article.unwrap_or("").into())]
}

/// A counted strip of days: each with its number, or with the reason it is skipped.
pub(super) fn strip(days: &[StripDay], words: &Words) -> Vec<String> {
    days.iter()
        .map(|one| {
            let weekday =
                words.text(&format!("weekday-{}", one.date.weekday().number_from_monday()));
            let number = one.number.map_or_else(|| "-".to_owned(), |number| number.to_string());
            let reason = day(&one.day, words);
            format!(
                "{}  {number:>3}  {weekday}{}{reason}",
                one.date,
                if reason.is_empty() { "" } else { ": " }
            )
        })
        .collect()
}
