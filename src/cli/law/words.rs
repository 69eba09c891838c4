//! The law's data in the reader's words.

use crate::{
    diagnostic::Argument,
    language::Words,
    law::{Act, Anchor, Edition, Interval, Lawbook},
};

/// A length of time.
pub(in crate::cli) fn interval(interval: Interval, words: &Words) -> String {
    let unit = interval.unit.as_str().replace(' ', "-");
    words.say(&format!("unit-{unit}"), &[("count", interval.count.into())])
}

/// What a term runs from.
pub(in crate::cli) fn anchor(anchor: &Anchor, words: &Words) -> String {
    match anchor {
        Anchor::Received => words.text("start-received"),
        Anchor::Registered => words.text("start-registered"),
        Anchor::Event(kind) => words.text(&format!("event-{kind}")),
        Anchor::Deadline(id) => {
            words.say("start-deadline", &[("step", Argument::Term(format!("step-{id}")))])
        }
    }
}

/// An act: what it is, its number and day, who issued it.
pub(in crate::cli) fn act(act: &Act, words: &Words) -> String {
    let issuer = act.issuer.map(|issuer| words.text(&format!("act-issuer-{}", issuer.as_str())));
    let mut arguments =
        vec![("number", act.number.as_str().into()), ("issuer", issuer.unwrap_or_default().into())];
    arguments.push(("signed", act.signed.map_or_else(|| "".into(), Argument::Date)));
    words.say(&format!("act-kind-{}", act.kind.as_str()), &arguments)
}

/// The act that made an edition, by its id.
pub(in crate::cli) fn act_by_id(id: &str, laws: &Lawbook, words: &Words) -> String {
    laws.acts().act(id).map_or_else(|| id.to_owned(), |found| act(found, words))
}

/// From when to when an edition is in force, and whether that is only an estimate.
pub(in crate::cli) fn in_force(edition: &Edition, laws: &Lawbook, words: &Words) -> String {
    let Some(day) = edition.in_force else { return words.text("law-undated") };
    let mut arguments = vec![
        ("from", day.from.into()),
        ("basis", if day.is_estimate() { day.basis.as_str() } else { "" }.into()),
    ];
    let later = laws.until(edition);
    arguments.push(("until", later.map_or_else(|| "".into(), Argument::Date)));
    words.say("law-in-force", &arguments)
}

/// The office's own file that an edition was read from, in words; empty for a built-in one.
pub(in crate::cli) fn own(edition: &Edition, words: &Words) -> String {
    edition.own.as_ref().map_or_else(String::new, |path| {
        words.say("law-own", &[("path", path.display().to_string().into())])
    })
}
