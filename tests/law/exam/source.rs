//! What the acts are that the law's data cite: `act ID`, `title ID`.

use ruqsat::law::{Act, Acts};

use super::{Answer, Row};

/// Answers a row on the acts.
pub fn answer(acts: &Acts, row: &Row) -> Answer {
    match row.question.split_whitespace().collect::<Vec<_>>()[..] {
        ["acts"] => Answer::list(acts.iter().map(|act| &act.id)),
        ["act", id] => acts.act(id).map_or_else(|| Answer::of("no such act"), about),
        ["title", id, language] => {
            let title = acts.act(id).and_then(|act| act.title.as_ref());
            Answer::of(title.map_or("no title", |title| title.of(language)))
        }
        _ => panic!("{}: `{}` is no question", row.place, row.question),
    }
}

/// `order 540 of education-science, signed 2018-10-05, published 2018-10-19, in force from
/// 2018-10-30`.
fn about(act: &Act) -> Answer {
    let mut said = vec![act.kind.as_str().to_owned()];
    for (word, value) in [
        ("no.", Some(act.number.clone())),
        ("of the ministry", act.issuer.map(|issuer| issuer.as_str().to_owned())),
        ("cited as", Some(act.short.clone())),
        ("signed", act.signed.map(|day| day.to_string())),
        ("registered", act.registered.map(|day| day.to_string())),
        ("under", Some(act.registration.clone())),
        ("published", act.published.map(|day| day.to_string())),
        ("by", Some(act.published_source.clone())),
        ("changes", act.changes.clone()),
        ("days to pass", act.in_force.map(|rule| rule.days.to_string())),
        ("in force from", act.in_force().map(|day| format!("{} by its {}", day.from, day.basis))),
    ] {
        said.extend(value.filter(|one| !one.is_empty()).map(|one| format!("{word} {one}")));
    }
    Answer::list(said)
}
