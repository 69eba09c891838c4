//! `calendar set` and `calendar unset`: the office's own days, and the dates they move.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate};
use serde_json::json;

use super::{
    moved::{self, Effect},
    own_calendar,
};
use crate::{
    calendar::{Calendar, HOLIDAYS, Week},
    cli::{
        Outcome,
        arguments::{CalendarSet, CalendarUnset, Format},
        desk::{Desk, invalid_argument, invalid_option},
        output::{Output, Table},
        reading,
    },
    diagnostic::{Diagnostics, Exit, Result},
    language::clean,
    store::{LocalDays, Stamp},
};

/// No act and no reason is longer, in letters.
const LONGEST_TEXT: usize = 500;

/// What becomes of a day, and the entry that says so.
struct Change {
    date: NaiveDate,
    weeks: Vec<Week>,
    /// The word of the contract: `off`, `working`, `unset`.
    becomes: &'static str,
    entry: String,
    dry_run: bool,
}

pub(super) fn set(wish: &CalendarSet, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let date = super::day(&wish.date)?;
    let working = wish.what == "working";
    let weeks = weeks(wish.week.as_deref());
    let act = text("--act", &wish.act)?;
    let reason = wish.reason.as_deref().map(|reason| text("--reason", reason)).transpose()?;
    if let Some(holiday) = wish.holiday.as_deref().filter(|_| working) {
        let wrong = invalid_option("--holiday", holiday, "expected-holiday-of-a-day-off");
        return Err(Diagnostics::from(wrong).into());
    }
    if is_so_already(&desk.calendar, date, working, &weeks)? {
        output.say("calendar-so-already", &[("date", date.into())]);
        return Ok(Exit::Fine);
    }
    let stamp = desk.stamp("calendar set");
    let mut entry = head(if working { "worked" } else { "off" }, date, wish.week.as_deref());
    if !working {
        let holiday = wish.holiday.as_deref();
        let kind = HOLIDAYS.iter().find(|(name, _)| Some(*name) == holiday).map(|(_, kind)| *kind);
        put(&mut entry, "kind", kind.map_or("act", crate::calendar::Kind::as_str));
        if let Some(holiday) = holiday {
            put(&mut entry, "holiday", &format!("holiday-{holiday}"));
        }
    }
    put(&mut entry, "act", &act);
    if let Some(reason) = &reason {
        put(&mut entry, "reason", reason);
    }
    sign(&mut entry, &stamp);
    let becomes = if working { "working" } else { "off" };
    let change = Change { date, weeks, becomes, entry, dry_run: wish.dry_run };
    make(&change, stamp, desk, output)
}

pub(super) fn unset(wish: &CalendarUnset, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let date = super::day(&wish.date)?;
    let weeks = weeks(wish.week.as_deref());
    let mut own = false;
    for week in &weeks {
        own |= desk.calendar.day(date, *week)?.own_source().is_some();
    }
    if !own {
        let wrong = invalid_argument("value-date", &wish.date, "expected-own-day");
        return Err(Diagnostics::from(wrong).into());
    }
    let stamp = desk.stamp("calendar unset");
    let mut entry = head("unset", date, wish.week.as_deref());
    sign(&mut entry, &stamp);
    let change = Change { date, weeks, becomes: "unset", entry, dry_run: wish.dry_run };
    make(&change, stamp, desk, output)
}

/// Writes the entry, unless only its effect is asked for, and says what it moves.
fn make(change: &Change, stamp: Stamp, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let writer = if change.dry_run { None } else { Some(desk.directory.write(stamp)?) };
    let mut files = desk.directory.local_days()?;
    let stood = reading::calendar(&own_calendar(&files)?, &desk.rules.readings);
    let mut days = desk.directory.local_days_of(change.date.year())?;
    if days.text.is_empty() {
        days.text = beginning(change.date.year(), output);
    }
    if !days.text.ends_with('\n') {
        days.text.push('\n');
    }
    days.text.push_str(&change.entry);
    files.retain(|file| file.name != days.name);
    files.push(days.clone());
    let stands = reading::calendar(&own_calendar(&files)?, &desk.rules.readings);
    let (cases, mut problems) = desk.directory.read_all();
    let mut effect = Effect::default();
    for stored in &cases {
        let moves = moved::effect(&stored.case, desk, [&stood, &stands]);
        effect.add(problems.gather(moves).unwrap_or_default());
    }
    if let Some(writer) = &writer {
        writer.write_days(&days)?;
    }
    output.diagnose_all(&problems);
    say(change, &days, &effect, output);
    Ok(problems.exit())
}

fn say(change: &Change, days: &LocalDays, effect: &Effect, output: &mut Output<'_>) {
    if output.format() == Format::Json {
        return output.json(json!({
            "date": change.date.to_string(),
            "becomes": change.becomes,
            "weeks": change.weeks.iter().map(|week| week.as_str()).collect::<Vec<_>>(),
            "file": days.name,
            "dry_run": change.dry_run,
            "moved": effect.moved.iter().map(moved::Moved::json).collect::<Vec<_>>(),
            "kept": effect.kept.iter().map(moved::Moved::json).collect::<Vec<_>>(),
            "papers": effect.papers.iter().map(|one| json!({
                "case": one.case,
                "form": one.form,
            })).collect::<Vec<_>>(),
        }));
    }
    let mut table = Table::new(&["case", "step", "old_due", "new_due"]);
    for one in &effect.moved {
        table.rows.push(vec![
            one.case.clone(),
            output.term("step", &one.step),
            one.old.to_string(),
            one.new.to_string(),
        ]);
    }
    output.table(&table);
    let key = if change.dry_run { "calendar-would-be" } else { "calendar-became" };
    let said = [
        ("date", change.date.into()),
        ("becomes", output.words().text(&format!("day-{}", change.becomes)).into()),
        ("file", days.name.as_str().into()),
        ("moved", effect.moved.len().into()),
    ];
    output.say(key, &said);
    if !effect.kept.is_empty() {
        output.say("calendar-kept", &[("count", effect.kept.len().into())]);
    }
    for one in &effect.papers {
        let event = output.words().text(&format!("event-{}", one.on));
        let said = [("case", one.case.as_str().into()), ("event", event.into())];
        output.say("calendar-paper", &said);
    }
}

/// Whether the day is so already in all these weeks; an estimate becomes certain by an act.
fn is_so_already(
    calendar: &Calendar,
    date: NaiveDate,
    working: bool,
    weeks: &[Week],
) -> Result<bool> {
    for week in weeks {
        let day = calendar.day(date, *week)?;
        let estimated = day.reason().is_some_and(|reason| reason.estimated);
        if day.is_working() != working || estimated {
            return Ok(false);
        }
    }
    Ok(true)
}

fn weeks(typed: Option<&str>) -> Vec<Week> {
    match typed {
        Some(week) => vec![super::week(week)],
        None => Week::ALL.to_vec(),
    }
}

/// Words that go into the file: some, on one line, not too many.
fn text(option: &'static str, typed: &str) -> Result<String> {
    let text = clean(typed.trim());
    if text.is_empty() || text.chars().count() > LONGEST_TEXT {
        return Err(invalid_option(option, typed, "expected-short-text").into());
    }
    Ok(text)
}

/// The first lines of a file of own days.
fn beginning(year: i32, output: &Output<'_>) -> String {
    let mut text = String::new();
    for line in output.words().text("calendar-file").lines() {
        let _ = writeln!(text, "# {line}");
    }
    let _ = writeln!(text, "\nyear = {year}");
    text
}

fn head(table: &str, date: NaiveDate, week: Option<&str>) -> String {
    let mut text = format!("\n[[{table}]]\ndate = {date}\n");
    if let Some(week) = week {
        put(&mut text, "week", week);
    }
    text
}

fn sign(text: &mut String, stamp: &Stamp) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "recorded = {}", stamp.now.to_rfc3339());
    put(text, "by", &stamp.by);
    if stamp.clock_set {
        put(text, "clock", "set");
    }
}

fn put(text: &mut String, key: &str, value: &str) {
    let _ = writeln!(text, "{key} = {}", toml::Value::from(value));
}
