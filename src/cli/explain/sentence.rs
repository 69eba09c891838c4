//! The sentences of a proof, as the screen and the data say them.

use super::Answer;
pub(super) use crate::cli::law::words::interval;
use crate::{
    calendar::Why,
    cli::day_words,
    diagnostic::Argument,
    language::Words,
    law::DayFact,
    procedure::{Direction, Matter, Reckoning, Start, StepProof, WindowProof, timetable},
};

/// Why the application was registered on its day.
pub(super) fn arrival(answer: &Answer<'_>, words: &Words) -> String {
    let (header, matter) = (&answer.matter.case.header, answer.matter);
    let Some(registration) = &answer.proof.registration else {
        let registered = [("registered", header.registered.into())];
        return words.say("explain-no-registration-rule", &registered);
    };
    let (key, reason) = match &registration.why {
        Why::InHours => ("explain-in-hours", String::new()),
        Why::AfterHours => ("explain-after-hours", String::new()),
        Why::DayOff(reason) => ("explain-day-off", day_words::day_off(reason, words)),
    };
    words.say(
        key,
        &[
            ("received", header.received.into()),
            ("registered", header.registered.into()),
            ("close", closing(matter).into()),
            ("reason", reason.into()),
            ("cite", Argument::Cite(matter.law.registration_cite().to_owned())),
        ],
    )
}

/// When the place closed that the application came to, on the day it came.
pub(super) fn closing(matter: &Matter<'_>) -> String {
    let header = &matter.case.header;
    let taken = timetable(matter.law, Some(&header.channel), matter.office);
    taken.on(header.received.date_naive()).close.format("%H:%M").to_string()
}

/// What was counted from, how far and which way, in one sentence.
pub(super) fn rule(reckoning: &Reckoning, cite: &str, words: &Words) -> String {
    let key = match reckoning.direction {
        Direction::Forward => "explain-forward",
        Direction::Back => "explain-back",
    };
    words.say(
        key,
        &[
            ("from", reckoning.from.into()),
            ("start", start(&reckoning.start, words).into()),
            ("interval", interval(reckoning.interval, words).into()),
            ("due", reckoning.due.into()),
            (
                "cap",
                reckoning
                    .capped_by
                    .as_ref()
                    .map(|cap| self::start(cap, words))
                    .unwrap_or_default()
                    .into(),
            ),
            ("cite", Argument::Cite(cite.to_owned())),
        ],
    )
}

/// What happened, or must happen, on the day a term is counted from.
pub(super) fn start(start: &Start, words: &Words) -> String {
    match start {
        Start::Received => words.text("start-received"),
        Start::Registered => words.text("start-registered"),
        Start::Event(kind) => words.text(&format!("event-{kind}")),
        Start::Deadline(id) => {
            words.say("start-deadline", &[("step", Argument::Term(format!("step-{id}")))])
        }
        Start::Day(DayFact::Departure) => words.text("start-departure"),
        Start::Day(DayFact::SchoolYear) => words.text("start-school-year"),
    }
}

/// The name of a step, and of the complaint it belongs to.
pub(super) fn step(step: &StepProof<'_>, words: &Words) -> String {
    let name = words.text(&format!("step-{}", step.step.id));
    match step.complaint {
        Some(number) => {
            let number = i64::from(number).into();
            words.say("explain-complaint", &[("step", name.into()), ("n", number)])
        }
        None => name,
    }
}

/// The last day for applying that is a day of the school year itself.
pub(super) fn own_day(window: &WindowProof<'_>, words: &Words) -> String {
    let cite = Argument::Cite(window.window.cite.clone());
    let said = [("from", window.from.into()), ("due", window.due.into()), ("cite", cite)];
    words.say("explain-day-of-year", &said)
}

/// A day that the law names itself, of the school year that a step belongs to; none where the
/// day is counted.
pub(super) fn day_of_year(step: &StepProof<'_>, words: &Words) -> Option<String> {
    step.step.until?;
    let (from, due) = (step.reckoning.from, step.reckoning.due);
    let cite = Argument::Cite(step.step.cite.clone());
    let said = [("from", from.into()), ("due", due.into()), ("cite", cite)];
    Some(words.say("explain-day-of-year", &said))
}

/// Whether the application was sent by the last day.
pub(super) fn sent(window: &WindowProof<'_>, words: &Words) -> String {
    let key = if window.in_time { "explain-in-time" } else { "explain-not-in-time" };
    words.say(key, &[("sent", window.sent.into())])
}
