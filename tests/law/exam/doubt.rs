//! What may be chosen where a text can be read in two ways: `choices READING`, and
//! `bears on SERVICE`.

use ruqsat::law::Readings;

use super::{Answer, Row};

/// Answers a row on the readings.
pub fn answer(readings: &Readings, row: &Row) -> Answer {
    match row.question.split_whitespace().collect::<Vec<_>>()[..] {
        ["choices", slug] => choices(readings, slug),
        ["bears", "on", service] => {
            let bears = readings.iter().filter(|one| one.services.iter().any(|on| on == service));
            Answer::list(bears.map(|one| &one.slug))
        }
        _ => panic!("{}: `{}` is no question", row.place, row.question),
    }
}

/// `next or same, else next`, by the paragraphs in doubt and for the requirements it bears on.
fn choices(readings: &Readings, slug: &str) -> Answer {
    let Some(reading) = readings.get(slug) else { return Answer::of("no such reading") };
    let said = format!("{}, else {}", reading.choices.join(" or "), reading.default);
    Answer {
        requirements: Some(reading.rows.iter().cloned().collect()),
        ..Answer::of(said).by([&reading.source])
    }
}
