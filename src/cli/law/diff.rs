//! `law diff`: what changed between two editions, part by part.

use serde_json::{Value, json};

use super::{
    Library,
    part::{Item, Section, sections},
    words as said,
};
use crate::{
    cli::{
        Outcome,
        arguments::{Format, LawDiff},
        output::Output,
    },
    diagnostic::{Argument, Exit},
    law::{Edition, Part},
};

/// What became of one rule.
enum Change {
    Added(String),
    Dropped(String),
    Changed(String, String),
    /// One edition's text is absent: that the other has the rule says nothing of a change.
    KnownBefore(String),
    KnownAfter(String),
}

pub(super) fn run(arguments: &LawDiff, library: &Library, output: &mut Output<'_>) -> Outcome {
    let (before, after) = (library.edition(&arguments.before)?, library.edition(&arguments.after)?);
    let of = |edition| sections(edition, output.words());
    let pairs = of(before).into_iter().zip(of(after));
    let changes: Vec<(&'static str, Option<Part>, Vec<Change>)> = pairs
        .map(|(old, new)| (new.name, new.part, compare(&old, &new, before, after)))
        .filter(|(.., changes)| !changes.is_empty())
        .collect();
    if output.format() == Format::Json {
        let parts: Vec<Value> = changes
            .iter()
            .map(|(name, _, changes)| {
                json!({
                    "part": name,
                    "changes": changes.iter().map(Change::json).collect::<Vec<_>>(),
                })
            })
            .collect();
        output.json(json!({ "before": before.id, "after": after.id, "parts": parts }));
        return Ok(Exit::Fine);
    }
    let laws = library.laws()?;
    for edition in [before, after] {
        let arguments = [
            ("edition", edition.id.as_str().into()),
            ("act", said::act_by_id(edition.maker(), laws, output.words()).into()),
        ];
        output.tell("law-title", &arguments);
        let in_force = said::in_force(edition, laws, output.words());
        output.line(&format!("  {in_force}"));
    }
    for (name, part, changes) in &changes {
        output.line("");
        output.tell(&format!("law-part-{name}"), &[]);
        for edition in [before, after] {
            say_absent(edition, *part, output);
        }
        for change in changes {
            change.on_screen(output);
        }
    }
    if changes.is_empty() {
        output.say("law-diff-same", &[]);
    }
    Ok(Exit::Fine)
}

fn say_absent(edition: &Edition, part: Option<Part>, output: &mut Output<'_>) {
    let lacking = |part| edition.absences_of(part).map(|one| one.paragraphs.as_str());
    let Some(part) = part.filter(|part| edition.absences_of(*part).next().is_some()) else {
        return;
    };
    let paragraphs: Vec<&str> = lacking(part).filter(|cite| !cite.is_empty()).collect();
    let line = output.words().say(
        "law-diff-absent",
        &[
            ("edition", edition.id.as_str().into()),
            ("paragraphs", Argument::Cite(paragraphs.join(", "))),
        ],
    );
    output.line(&format!("  {line}"));
}

fn compare(old: &Section, new: &Section, before: &Edition, after: &Edition) -> Vec<Change> {
    let lacks =
        |edition: &Edition| new.part.is_some_and(|part| edition.absences_of(part).next().is_some());
    let (lacked, lacks) = (lacks(before), lacks(after));
    let mut changes = Vec::new();
    for item in &old.items {
        match new.items.iter().find(|one| one.id == item.id) {
            Some(now) if now.text == item.text => {}
            Some(now) => changes.push(Change::Changed(item.text.clone(), now.text.clone())),
            None if lacks => changes.push(Change::KnownBefore(item.text.clone())),
            None => changes.push(Change::Dropped(item.text.clone())),
        }
    }
    let is_new = |item: &&Item| old.items.iter().all(|one| one.id != item.id);
    for item in new.items.iter().filter(is_new) {
        let text = item.text.clone();
        changes.push(if lacked { Change::KnownAfter(text) } else { Change::Added(text) });
    }
    changes
}

impl Change {
    fn on_screen(&self, output: &mut Output<'_>) {
        let (key, was, is) = self.parts();
        let line = output
            .words()
            .say(&format!("law-diff-{key}"), &[("was", was.into()), ("is", is.into())]);
        for line in line.lines() {
            output.line(&format!("  {line}"));
        }
    }

    fn json(&self) -> Value {
        let (change, was, is) = self.parts();
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        json!({ "change": change, "was": text(was), "is": text(is) })
    }

    fn parts(&self) -> (&'static str, &str, &str) {
        match self {
            Self::Added(is) => ("added", "", is),
            Self::Dropped(was) => ("dropped", was, ""),
            Self::Changed(was, is) => ("changed", was, is),
            Self::KnownBefore(was) => ("known-before", was, ""),
            Self::KnownAfter(is) => ("known-after", "", is),
        }
    }
}
