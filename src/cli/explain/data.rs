//! A proof as data, in the keys of the contract.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{Answer, Asked, sentence};
use crate::{
    calendar::StripDay,
    cli::{day_words, reading},
    language::Words,
    law::InForce,
    procedure::{Direction, Reckoning, StepProof, WindowProof},
};

pub(super) fn of(answer: &Answer<'_>, words: &Words) -> Value {
    let (law, header) = (answer.matter.law, &answer.matter.case.header);
    let asked_day = match answer.asked {
        Asked::Day(day) => Some(day),
        _ => None,
    };
    let near = answer.empty_day().map(|day| answer.whole.nearest(day)).unwrap_or_default();
    let near = near.into_iter().map(|step| {
        json!({
            "step": step.step.id,
            "complaint": step.complaint,
            "due": step.reckoning.due.to_string(),
        })
    });
    json!({
        "case": header.number.to_string(),
        "edition": law.id,
        "amended_by": law.made_by,
        "in_force_from": law.in_force.map(|day| day.from.to_string()),
        "in_force_is_estimate": law.in_force.is_some_and(InForce::is_estimate),
        "edition_file": law.own.as_ref().map(|path| path.display().to_string()),
        "registered": header.registered.to_string(),
        "arrival": sentence::arrival(answer, words),
        "day": asked_day.map(|day| day.to_string()),
        "windows": answer.proof.windows.iter().map(|one| window(one, answer, words)).collect::<Vec<_>>(),
        "steps": answer.proof.steps.iter().map(|one| step(one, answer, words)).collect::<Vec<_>>(),
        "near": near.collect::<Vec<_>>(),
    })
}

fn window(window: &WindowProof<'_>, answer: &Answer<'_>, words: &Words) -> Value {
    let (rule, choices) = (window.window, &answer.desk.rules.readings);
    let own = json!({
        "finding": rule.finding,
        "sent": window.sent.to_string(),
        "in_time": window.in_time,
        "cite": rule.cite,
        "readings": rule.readings,
    });
    let own = reading::with_chosen(own, rule.readings.iter().map(String::as_str), choices);
    let own = with_default(own, answer.default_window(window));
    joined(
        own,
        match &window.reckoning {
            Some(reckoning) => counted(reckoning, &rule.cite, &window.strip, words),
            // A day of the school year is counted from nothing.
            None => json!({
                "from": window.from.to_string(),
                "start": words.text("start-school-year"),
                "rule": sentence::own_day(window, words),
                "due": window.due.to_string(),
                "estimated": false,
                "days": [],
            }),
        },
    )
}

fn step(step: &StepProof<'_>, answer: &Answer<'_>, words: &Words) -> Value {
    let (rule, choices) = (step.step, &answer.desk.rules.readings);
    let own = json!({
        "step": rule.id,
        "complaint": step.complaint,
        "safe_by": step.safe_by.to_string(),
        "cite": rule.cite,
        "readings": step.readings,
        "estimated": step.doubt.is_estimated(),
        "may_move": step.doubt.may_move(),
        "counted_until": step.reckoning.counted_until.map(|day| day.to_string()),
    });
    let own = reading::with_chosen(own, step.readings.iter().copied(), choices);
    let own = with_default(own, answer.default_due(step));
    let mut counted = counted(&step.reckoning, &rule.cite, &step.strip, words);
    if let Some(day) = sentence::day_of_year(step, words) {
        counted["rule"] = json!(day);
    }
    // A step that hangs on another is as doubtful as that one.
    joined(counted, own)
}

/// What was counted from, how far, and every day on the way.
fn counted(reckoning: &Reckoning, cite: &str, strip: &[StripDay], words: &Words) -> Value {
    json!({
        "from": reckoning.from.to_string(),
        "start": sentence::start(&reckoning.start, words),
        "direction": match reckoning.direction {
            Direction::Forward => "forward",
            Direction::Back => "back",
        },
        "count": reckoning.interval.count,
        "paused": reckoning.paused,
        "unit": reckoning.interval.unit.as_str(),
        "capped_by": reckoning.capped_by.as_ref().map(|cap| sentence::start(cap, words)),
        "rule": sentence::rule(reckoning, cite, words),
        "due": reckoning.due.to_string(),
        "estimated": day_words::is_estimated(strip),
        "days": strip.iter().map(|one| day(one, words)).collect::<Vec<_>>(),
    })
}

fn day(one: &StripDay, words: &Words) -> Value {
    let reason = day_words::why(one, words);
    let act = one.day.act();
    json!({
        "date": one.date.to_string(),
        "number": one.number,
        "reason": (!reason.is_empty()).then_some(reason),
        "act": act.map(|act| act.id.as_str()),
        "estimated": one.day.reason().is_some_and(|reason| reason.estimated),
    })
}

/// With the last day by default, where the readings chosen give another.
fn with_default(own: Value, due: Option<NaiveDate>) -> Value {
    match due {
        Some(due) => joined(own, json!({ "default_due": due.to_string() })),
        None => own,
    }
}

fn joined(mut first: Value, second: Value) -> Value {
    if let (Value::Object(first), Value::Object(second)) = (&mut first, second) {
        first.extend(second);
    }
    first
}
