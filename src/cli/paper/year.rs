//! What papers may say of the year of an extern, as the event tells that they are issued on.

use serde_json::{Value, json};

use crate::{
    case::Event,
    law::Subject,
    procedure::Matter,
    study::{Lesson, Mark, PlannedSubject},
};

/// What is not known of a row.
const DASH: &str = "–";

/// Adds what an event of a year says.
pub(super) fn add(matter: &Matter<'_>, event: &Event, add: &mut impl FnMut(&str, Value)) {
    let Some(rule) = matter.law.event(&event.kind).filter(|rule| rule.of == Subject::Year) else {
        return;
    };
    let grades = matter.case.header.request.grades();
    let listed: Vec<String> = grades.iter().map(u8::to_string).collect();
    let grades = if listed.is_empty() { DASH.to_owned() } else { listed.join(", ") };
    add("year", json!({ "school_year": event.number("school_year"), "grades": grades }));
    let told = |keys: &[&str]| -> Value {
        keys.iter().map(|key| ((*key).to_owned(), json!(event.text(key)))).collect()
    };
    add("programme", told(&["plan", "health", "attestation"]));
    let set = ["manner", "dates"].map(|key| event.text(key));
    add("attestation", json!({ "form": set[0], "dates": set[1] }));
    add("planned", subjects(event));
    // The order that approves a timetable says the one that it approves.
    let made = rule.after.as_deref().and_then(|kind| before(matter, event, kind));
    add("lessons", lessons(matter, event).or_else(|| lessons(matter, made?)).unwrap_or_default());
    add("marks", marks(event));
    if let Some(council) = made {
        let date = council.at.date_naive().to_string();
        add("council", json!({ "number": council.text("number"), "date": date }));
    }
    let members = event.details.get("members").and_then(toml::Value::as_array);
    let members = members.into_iter().flatten().filter_map(toml::Value::as_str);
    add(
        "examiners",
        json!({
            "chair": event.text("chair"),
            "secretary": event.text("secretary"),
            // Room for a signature beside each name.
            "members": members.map(|name| json!({ "name": name, "sign": "" })).collect::<Vec<_>>(),
        }),
    );
    add("materials", json!(event.number("materials")));
}

/// The last event of a kind in the same year, up to this one.
fn before<'m>(matter: &'m Matter<'_>, event: &Event, kind: &str) -> Option<&'m Event> {
    matter.events().iter().rfind(|one| {
        one.kind == kind
            && one.number("school_year") == event.number("school_year")
            && (one.at, one.n) <= (event.at, event.n)
    })
}

fn values<'e>(event: &'e Event, key: &str) -> impl Iterator<Item = &'e toml::Value> {
    event.details.get(key).and_then(toml::Value::as_array).into_iter().flatten()
}

fn subjects(event: &Event) -> Value {
    let known = |number: Option<u32>| number.map_or(DASH.to_owned(), |number| number.to_string());
    values(event, "subjects")
        .filter_map(PlannedSubject::from_value)
        .map(|one| {
            let (grade, hours) = (known(one.grade.map(u32::from)), known(one.hours));
            json!({ "grade": grade, "name": one.name, "hours": hours })
        })
        .collect()
}

/// The lessons in the order of their days; nothing where the event tells of none.
fn lessons(matter: &Matter<'_>, event: &Event) -> Option<Value> {
    let case = matter.case.header.number.to_string();
    let told = values(event, "lessons").filter_map(|value| Lesson::from_value(&case, value));
    let mut told: Vec<Lesson> = told.collect();
    told.sort_by_key(|lesson| (lesson.date, lesson.from));
    let said = |text: &Option<String>| text.clone().unwrap_or_else(|| DASH.to_owned());
    let row = |lesson: &Lesson| {
        json!({
            "date": lesson.date.to_string(),
            "time": format!("{}–{}", lesson.from.format("%H:%M"), lesson.to.format("%H:%M")),
            "subject": lesson.subject,
            "kind": lesson.kind.as_str(),
            "room": said(&lesson.room),
            "teacher": said(&lesson.teacher),
        })
    };
    (!told.is_empty()).then(|| told.iter().map(row).collect())
}

fn marks(event: &Event) -> Value {
    values(event, "results")
        .filter_map(Mark::from_value)
        .map(|mark| {
            json!({
                "grade": mark.grade.map_or(DASH.to_owned(), |grade| grade.to_string()),
                "subject": mark.subject,
                "attestation": mark.attestation.as_str(),
                "mark": mark.mark,
                "passed": if mark.passed { "yes" } else { "no" },
            })
        })
        .collect()
}
