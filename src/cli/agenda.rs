//! Deadlines made to be sent by a nightly script: a calendar file, a page, a letter. Names and
//! identity numbers stay in the office; where nothing is due, nothing is said.

use chrono::{Days, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Trigger};

use super::{
    arguments::Format,
    deadlines::{self, Line},
    desk::{Desk, Look},
    html,
    output::Output,
};
use crate::{language::Words, procedure::Status};

/// A calendar reminds at nine in the morning of the day before: a day begins at midnight.
const REMINDED_BEFORE: chrono::Duration = chrono::Duration::hours(15);

/// Prints the deadlines in a form that is sent.
pub(super) fn print(lines: Vec<Line>, desk: &Desk, look: Look, output: &mut Output<'_>) {
    if lines.is_empty() {
        return;
    }
    let about = about(&lines, desk, look, output.words());
    match output.format() {
        Format::Ics => {
            let calendar = calendar(&lines, desk, output.words());
            output.raw(&calendar);
        }
        Format::Html => {
            let words = output.words();
            let mut page = html::head(&words.text("agenda-title"), &about, words);
            html::table(&mut page, &deadlines::rows(lines, output), output.words());
            output.raw(&page);
        }
        _ => {
            output.line(&about);
            output.line("");
            output.table(&deadlines::rows(lines, output));
        }
    }
}

/// How many there are of each kind, and on which day.
fn about(lines: &[Line], desk: &Desk, look: Look, words: &Words) -> String {
    let are = |status: Status| lines.iter().filter(|line| line.status == status).count();
    let ahead = are(Status::Open) + are(Status::Conditional);
    words.say(
        "agenda-about",
        &[
            ("office", desk.directory.office.name.in_language(words.language()).into()),
            ("date", look.day.into()),
            ("overdue", are(Status::Overdue).into()),
            ("today", are(Status::Today).into()),
            ("ahead", ahead.into()),
        ],
    )
}

/// A calendar file with a day for each deadline. It is the same for the same deadlines, and a
/// deadline that moved keeps its mark, so that a calendar moves it too.
fn calendar(lines: &[Line], desk: &Desk, words: &Words) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//ruqsat//deadlines//"));
    calendar.name(&words.text("agenda-title"));
    for line in lines {
        calendar.push(event(line, desk, words));
    }
    calendar.to_string()
}

fn event(line: &Line, desk: &Desk, words: &Words) -> Event {
    let step = words.text(&format!("step-{}", line.step));
    let status = words.text(&format!("status-{}", line.status.as_str()));
    let summary = format!("{}: {step} ({status})", line.case);
    let complaint = line.complaint.map(|number| format!("-{number}")).unwrap_or_default();
    let mark = format!("{}-{}{complaint}", line.case, line.step);
    let stamp = desk.clock.now.with_timezone(&Utc);
    let mut reminder = Alarm::display(&summary, Trigger::before_start(REMINDED_BEFORE));
    reminder.uid(&format!("{mark}-reminder@ruqsat")).timestamp(stamp);
    Event::new()
        .uid(&format!("{mark}@ruqsat"))
        .timestamp(stamp)
        .starts(line.due)
        .ends(line.due + Days::new(1))
        .summary(&summary)
        .description(&words.say(
            "agenda-description",
            &[("cite", words.cite(&line.cite).into()), ("safe", line.safe_by.into())],
        ))
        .alarm(reminder)
        .done()
}
