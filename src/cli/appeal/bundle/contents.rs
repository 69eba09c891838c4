//! The pages of a bundle that it makes itself: what is in it, and what happened to the case.

use super::gathered::Entry;
use crate::{
    case::{Event, Student},
    cli::{
        paper::facts::title,
        show::{detail_text, told_details},
    },
    document::{Column, Part},
    language::Words,
    procedure::{Complaint, Matter},
};

/// What the first page speaks of.
pub(super) struct Contents<'a> {
    pub words: &'a Words,
    pub office: &'a str,
    pub matter: &'a Matter<'a>,
    pub complaint: &'a Complaint<'a>,
}

/// The first pages: who complains of what, and which paper stands on which pages.
pub(super) fn cover(about: &Contents<'_>, entries: &[Entry], pages: usize) -> Vec<Part> {
    let words = about.words;
    let mut parts = vec![
        Part::Heading(vec![about.office.to_owned()]),
        Part::Space,
        Part::Heading(vec![words.text("bundle-title")]),
        Part::Space,
    ];
    parts.extend(said(about));
    parts.push(Part::Space);
    parts.push(Part::Table(table(entries, words)));
    parts.push(Part::Space);
    parts.push(Part::Remark(words.say("bundle-pages", &[("count", pages.into())])));
    parts.push(Part::Remark(words.text("bundle-privacy")));
    parts
}

fn said(about: &Contents<'_>) -> Vec<Part> {
    let (words, header) = (about.words, &about.matter.case.header);
    let line = |key: &str, text: String| Part::Said(words.text(key), text);
    let day = |event: &Event| event.at.format("%d.%m.%Y").to_string();
    let complaint = about.complaint;
    let by_verb = |verb: &str| {
        let rule = about.matter.law.by_verb(verb)?;
        complaint.events.iter().find(|event| event.kind == rule.kind)
    };
    let numbered = |name: &str, iin: Option<String>| match iin {
        Some(iin) => words.say("bundle-person", &[("name", name.into()), ("iin", iin.into())]),
        None => name.to_owned(),
    };
    let body = by_verb("appeal forward").and_then(|event| event.text("body"));
    let addressee = words.text(&format!("addressee-{}", about.matter.decides(complaint)));
    let mut parts = vec![line("bundle-body", body.map_or(addressee, str::to_owned))];
    let iin = header.applicant.iin.as_ref().map(ToString::to_string);
    parts.push(line("bundle-by", numbered(&header.applicant.name, iin)));
    parts.extend(complaint.events.first().map(|event| line("bundle-on", day(event))));
    parts.extend(complaint.about().map(|about| line("bundle-about", about.to_owned())));
    let received = header.received.format("%d.%m.%Y").to_string();
    let application = words.say(
        "bundle-application-of",
        &[("number", header.number.to_string().into()), ("date", received.into())],
    );
    parts.push(line("bundle-application", application));
    if let Some(student) = &header.student {
        parts.push(line("bundle-student", numbered(&student.name, iin_of(student))));
    }
    parts
}

fn iin_of(student: &Student) -> Option<String> {
    student.iin.as_ref().map(ToString::to_string)
}

/// The papers, where they stand, and of those left out why and their digest.
fn table(entries: &[Entry], words: &Words) -> Vec<Column> {
    let column =
        |key: &str, share, centred, cells| Column { head: words.text(key), share, centred, cells };
    let numbers = (1..=entries.len()).map(|number| number.to_string()).collect();
    let names = entries.iter().map(|entry| name(entry, words)).collect();
    let dates = entries.iter().map(|entry| {
        entry.date.map(|date| date.format("%d.%m.%Y").to_string()).unwrap_or_default()
    });
    let pages = entries.iter().map(|entry| match entry.pages {
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first}–{last}"),
        None => "–".to_owned(),
    });
    vec![
        column("bundle-number", 24, true, numbers),
        column("bundle-paper", 300, false, names),
        column("bundle-date", 72, true, dates.collect()),
        column("bundle-sheets", 56, true, pages.collect()),
    ]
}

fn name(entry: &Entry, words: &Words) -> String {
    let mut name = entry.name.clone();
    if let Some(why) = entry.why {
        name = format!("{name} – {}", words.text(&format!("bundle-why-{why}")));
        if let (Some(file), Some(digest)) = (&entry.file, &entry.digest) {
            name = format!("{name}; {file}; {}", parted(digest));
        }
    }
    if entry.notes > 0 {
        let notes = words.say("bundle-notes", &[("count", entry.notes.into())]);
        name = format!("{name} ({notes})");
    }
    name
}

/// A digest in groups that a line can be broken between.
fn parted(digest: &str) -> String {
    let letters: Vec<char> = digest.trim_start_matches("sha256:").chars().collect();
    let groups: Vec<String> = letters.chunks(16).map(|group| group.iter().collect()).collect();
    format!("SHA-256 {}", groups.join(" "))
}

/// Details that the contents list already, as papers.
const LISTED: [&str; 4] = ["paper", "translation", "file", "form"];

/// What happened to the case, and when it was written down.
pub(super) fn log(matter: &Matter<'_>, words: &Words) -> Vec<Part> {
    let events: Vec<&Event> = matter
        .history()
        .into_iter()
        .filter(|event| event.text("form") != Some(super::FORM))
        .collect();
    let column = |key: &str, share, centred, cells: Vec<String>| Column {
        head: words.text(key),
        share,
        centred,
        cells,
    };
    let minute = |event: &&Event| event.at.format("%d.%m.%Y %H:%M").to_string();
    let written = |event: &&Event| event.recorded.format("%d.%m.%Y %H:%M").to_string();
    let what = |event: &&Event| words.text(&format!("event-{}", event.kind));
    let details = |event: &&Event| {
        let mut details: Vec<String> = told_details(&event.details)
            .iter()
            .filter(|(name, _)| !LISTED.contains(&name.as_str()))
            .map(|one| detail_text(one, words))
            .collect();
        let issued = event.text("form").and_then(|_| title(matter.law, event, words.language()));
        let file = event.text("file").and_then(|file| file.rsplit('/').next());
        details.splice(0..0, issued.or(file.map(str::to_owned)));
        details.join("; ")
    };
    let numbers = (1..=events.len()).map(|number| number.to_string()).collect();
    vec![
        Part::Heading(vec![words.text("bundle-log")]),
        Part::Space,
        Part::Table(vec![
            column("bundle-number", 24, true, numbers),
            column("bundle-at", 74, true, events.iter().map(minute).collect()),
            column("bundle-recorded", 74, true, events.iter().map(written).collect()),
            column("bundle-event", 120, false, events.iter().map(what).collect()),
            column("bundle-details", 180, false, events.iter().map(details).collect()),
        ]),
    ]
}
