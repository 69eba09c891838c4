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
    let changes: Vec<(&'static str, &[Part], Vec<Change>)> = pairs
        .map(|(old, new)| (new.name, new.parts, compare(&old, &new, before, after)))
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
    for (name, parts, changes) in &changes {
        output.line("");
        output.tell(&format!("law-part-{name}"), &[]);
        for edition in [before, after] {
            say_absent(edition, parts, output);
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

/// Says which parts of a section an edition lacks, if it lacks any.
fn say_absent(edition: &Edition, parts: &[Part], output: &mut Output<'_>) {
    let lacking = parts.iter().filter(|part| edition.absences_of(**part).next().is_some());
    let lacking: Vec<String> = lacking.map(|part| format!("part-{}", part.as_str())).collect();
    if lacking.is_empty() {
        return;
    }
    let line = output.words().say(
        "law-diff-absent",
        &[("edition", edition.id.as_str().into()), ("parts", Argument::Terms(lacking))],
    );
    output.line(&format!("  {line}"));
}

fn compare(old: &Section, new: &Section, before: &Edition, after: &Edition) -> Vec<Change> {
    let lacks = |edition: &Edition| {
        new.parts.iter().any(|part| edition.absences_of(*part).next().is_some())
    };
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
