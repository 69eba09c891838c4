//! The course of a case day by day: what happened and what falls due, with the working days
//! counted from registration. It fits 80 columns and needs no colour.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::{
    case::Event,
    cli::{
        desk::Look,
        output::Output,
        wrap::{WIDTH, wrapped},
    },
    diagnostic::Result,
    language::Words,
    procedure::{Matter, Status},
};

/// What stands before each entry: it happened, it is a last day, it is a safe day, today.
const HAPPENED: &str = "*";
const LAST: &str = "|";
const SAFE: &str = "~";
const TODAY: &str = ">";

type Days = BTreeMap<NaiveDate, Vec<(&'static str, String)>>;

/// Prints the course of a case.
///
/// # Errors
/// `no-calendar` where a day lies in a year without calendar data.
pub(super) fn print(matter: &Matter<'_>, look: Look, output: &mut Output<'_>) -> Result<()> {
    let days = days(matter, look, output)?;
    output.line("");
    output.tell("show-timeline", &[]);
    let registered = matter.case.header.registered;
    for (day, entries) in days {
        let count = if day < registered {
            String::new()
        } else {
            matter.calendar.between(registered, day, matter.law.week)?.to_string()
        };
        let weekday =
            output.words().text(&format!("weekday-short-{}", day.weekday().number_from_monday()));
        let mut opening = format!("{day} {weekday} {count:>3} ");
        for (mark, words) in entries {
            for line in wrapped(&words, WIDTH - 21) {
                output.line(&format!("{opening:<19}{mark} {line}"));
                opening.clear();
            }
        }
    }
    Ok(())
}

fn days(matter: &Matter<'_>, look: Look, output: &Output<'_>) -> Result<Days> {
    let words = output.words();
    let mut days = Days::new();
    let mut add = |day: NaiveDate, mark: &'static str, text: String| {
        let entries = days.entry(day).or_default();
        if !entries.contains(&(mark, text.clone())) {
            entries.push((mark, text));
        }
    };
    let header = &matter.case.header;
    let at = header.received.format("%H:%M").to_string();
    add(
        header.received.date_naive(),
        HAPPENED,
        words.say("timeline-received", &[("at", at.into())]),
    );
    add(header.registered, HAPPENED, words.text("state-registered"));
    for event in matter.history() {
        add(event.at.date_naive(), HAPPENED, happened(event, words));
    }
    for deadline in matter.deadlines(look.day)? {
        let step = words.text(&format!("step-{}", deadline.step.id));
        let status = words.text(&format!("status-{}", deadline.status.as_str()));
        let pending = deadline.status.is_pending() && deadline.status != Status::Conditional;
        if pending && deadline.safe_by < deadline.due() {
            add(
                deadline.safe_by,
                SAFE,
                words.say("timeline-safe", &[("step", step.as_str().into())]),
            );
        }
        let due = [("step", step.into()), ("status", status.into())];
        add(deadline.due(), LAST, words.say("timeline-due", &due));
    }
    add(look.day, TODAY, words.text("timeline-today"));
    Ok(days)
}

/// What happened, and how much later it was typed, if it was typed on another day.
fn happened(event: &Event, words: &Words) -> String {
    let name = words.text(&format!("event-{}", event.kind));
    let days = (event.recorded.date_naive() - event.at.date_naive()).num_days();
    if days <= 0 {
        return name;
    }
    words.say("timeline-recorded-later", &[("event", name.into()), ("days", days.into())])
}
