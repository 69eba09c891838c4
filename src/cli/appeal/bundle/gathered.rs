//! The papers of a case in the order in which they go into its bundle.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::FORM;
use crate::{
    case::{CaseNumber, Event},
    cli::{desk::Desk, paper::facts::title},
    diagnostic::Result,
    digest::sha256,
    document::{Binder, Piece},
    language::{Language, Words},
    procedure::{Complaint, Matter},
    store::Directory,
};

/// Why a file is not in a bundle, where its kind or size is not the reason.
const MISSING: &str = "missing";
const CHANGED: &str = "changed";
const OTHERS: &str = "others";

/// A paper of the case.
pub(super) struct Entry {
    /// What it is called.
    pub name: String,
    /// The date it bears or came on.
    pub date: Option<NaiveDate>,
    /// Its file, from the office's folder; none for what the bundle itself holds.
    pub file: Option<String>,
    /// Its digest as the case notes it.
    pub digest: Option<String>,
    /// Its first and last page in the bundle.
    pub pages: Option<(usize, usize)>,
    /// Why it has none: a word of `bundle-why-…`.
    pub why: Option<&'static str>,
    /// How many notes laid over its pages stay behind.
    pub notes: usize,
}

impl Entry {
    /// A part that the bundle makes itself.
    pub fn made(name: String) -> Self {
        let (date, file, digest, pages, why) = (None, None, None, None, None);
        Self { name, date, file, digest, pages, why, notes: 0 }
    }

    fn of(name: String, date: NaiveDate, file: &str, digest: Option<&str>) -> Self {
        Self {
            date: Some(date),
            file: Some(file.to_owned()),
            digest: digest.map(str::to_owned),
            ..Self::made(name)
        }
    }

    /// As data.
    pub fn json(&self) -> Value {
        json!({
            "name": self.name,
            "date": self.date.map(|date| date.to_string()),
            "file": self.file,
            "digest": self.digest,
            "pages": self.pages.map(|(first, last)| [first, last]),
            "why": self.why,
        })
    }
}

/// All papers of a case.
pub(super) struct Gathered<'d> {
    pub entries: Vec<Entry>,
    directory: &'d Directory,
}

impl<'d> Gathered<'d> {
    /// The letter that goes with the complaint first, then what came and what was issued, as it
    /// happened; at the end what the application named and no file stands for.
    ///
    /// # Errors
    /// What keeps an order from being read.
    pub fn of(
        matter: &Matter<'_>,
        complaint: &Complaint<'_>,
        desk: &'d Desk,
        language: Language,
    ) -> Result<Self> {
        let words = Words::new(language);
        let directory = &desk.directory;
        let mut letters = Vec::new();
        let mut entries = Vec::new();
        for event in matter.events().iter().filter(|event| event.text("form") != Some(FORM)) {
            let is_letter = event.text("form") == Some("complaint-cover")
                && complaint.events.iter().any(|own| Some(i64::from(own.n)) == event.number("of"));
            let list = if is_letter { &mut letters } else { &mut entries };
            list.extend(order(event, directory, &words)?);
            list.extend(papers(event, matter, language, &words));
        }
        letters.append(&mut entries);
        let mut entries = letters;
        entries.extend(named(matter, &words));
        Ok(Self { entries, directory })
    }

    /// Takes the pages of each paper; one that cannot be taken says why.
    pub fn take(&mut self, binder: &mut Binder) -> Vec<Piece> {
        self.entries.iter_mut().map(|entry| take(entry, self.directory, binder)).collect()
    }

    /// Writes down on which pages each paper stands, after so many pages of contents.
    pub fn number(&mut self, pieces: &[Piece], front: usize) {
        let mut first = front + 1;
        for (entry, piece) in self.entries.iter_mut().zip(pieces) {
            let last = first + piece.pages();
            entry.pages = (piece.pages() > 0).then_some((first, last - 1));
            first = last;
        }
    }
}

fn take(entry: &mut Entry, directory: &Directory, binder: &mut Binder) -> Piece {
    let (Some(file), None) = (&entry.file, entry.why) else { return Piece::default() };
    let Some(bytes) = directory.paper(file) else {
        entry.why = Some(MISSING);
        return Piece::default();
    };
    let digest = format!("sha256:{}", sha256(&bytes));
    if entry.digest.as_ref().is_some_and(|noted| *noted != digest) {
        entry.why = Some(CHANGED);
        return Piece::default();
    }
    match binder.take(&bytes) {
        Ok(piece) => {
            entry.notes = piece.notes;
            piece
        }
        Err(unfit) => {
            entry.why = Some(unfit.as_str());
            Piece::default()
        }
    }
}

/// The papers that an event names: what was issued on it, or what was received.
fn papers(event: &Event, matter: &Matter<'_>, language: Language, words: &Words) -> Vec<Entry> {
    let date = event.at.date_naive();
    let numbered = |name: String| match event.text("number") {
        Some(number) => format!("{name} № {number}"),
        None => name,
    };
    let issued = title(matter.law, event, language);
    let name = numbered(issued.unwrap_or_else(|| words.text(&format!("event-{}", event.kind))));
    let mut papers = Vec::new();
    if let Some(file) = event.text("paper") {
        papers.push(Entry::of(name.clone(), date, file, event.text("digest")));
    }
    if let Some(file) = event.text("translation") {
        let name = words.say("bundle-translation", &[("name", name.into())]);
        papers.push(Entry::of(name, date, file, event.text("translation_digest")));
    }
    if let Some(file) = event.text("file") {
        let kind = event.text("document").map(|kind| words.text(&format!("document-{kind}")));
        let about = event.text("about").map(str::to_owned);
        let short = file.rsplit('/').next().unwrap_or(file);
        let name = about.or(kind).unwrap_or_else(|| words.text("bundle-received"));
        papers.push(Entry::of(format!("{name} ({short})"), date, file, event.text("digest")));
    }
    papers
}

/// The order that an event names, if it covers this case alone.
fn order(event: &Event, directory: &Directory, words: &Words) -> Result<Option<Entry>> {
    let number = event.text("order").and_then(|number| number.parse::<CaseNumber>().ok());
    let Some(number) = number else { return Ok(None) };
    let Some(order) = directory.order(&number)? else { return Ok(None) };
    let file = format!("papers/{}/{number}/order.pdf", number.year());
    let digest = order.paper.as_ref().map(|digest| format!("sha256:{digest}"));
    let name = format!("{} № {}", words.text("field-order"), order.printed_number());
    let mut entry = Entry::of(name, order.date, &file, digest.as_deref());
    entry.why = (order.cases.len() > 1).then_some(OTHERS);
    Ok(Some(entry))
}

/// What the application named, and no file stands for: it lies in an information system.
fn named(matter: &Matter<'_>, words: &Words) -> Vec<Entry> {
    let scanned: Vec<&str> =
        matter.events().iter().filter_map(|event| event.text("document")).collect();
    let documents = matter.case.header.documents.iter();
    let unseen = documents.filter(|document| !scanned.contains(&document.kind.as_str()));
    unseen
        .map(|document| {
            let name = words.text(&format!("document-{}", document.kind));
            let number = document.number.as_ref().map(|number| format!(" № {number}"));
            let name = format!("{name}{}", number.unwrap_or_default());
            Entry { date: document.issued, why: Some("no-file"), ..Entry::made(name) }
        })
        .collect()
}
