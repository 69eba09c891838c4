//! `appeal bundle`: a complaint with the whole administrative case as one file, for the body
//! that reviews it (O61 p.27).
//!
//! It goes to who must see the case whole, so numbers of people stand there in full. Nobody else's
//! data are in it: an order that covers other cases too is named and left out, its extract is in.

mod contents;
mod gathered;

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};

use self::{
    contents::{Contents, cover, log},
    gathered::{Entry, Gathered},
};
use crate::{
    case::{Event, NewEvent, date_value},
    cli::{
        Outcome,
        arguments::{AppealBundle, FormLanguage, Format},
        desk::Desk,
        event, order,
        output::Output,
        paper::{self, Letterhead},
    },
    diagnostic::{Exit, Result},
    digest::sha256,
    document::{Binder, Paper, Piece, Profile, Stamp},
    language::{Language, Words},
    procedure::{Complaint, Matter},
    store::{NewPaper, Paper as Issued, StoredCase},
};

/// Under which name a case notes that it was made, and the verb whose event notes papers.
const FORM: &str = "complaint-bundle";
const ISSUE: &str = "form issue";
/// How often the contents are set until their own pages are counted right.
const ROUNDS: usize = 4;

pub(super) fn run(arguments: &AppealBundle, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let language = match arguments.language {
        FormLanguage::Kk => Language::Kk,
        FormLanguage::Ru => Language::Ru,
    };
    let mut writer = order::writer("appeal bundle", desk, output)?;
    let stored = desk.case(&arguments.case)?;
    let matter = desk.matter(&stored.case)?;
    let complaint = super::bundled(&matter, arguments.complaint)?;
    let bundle = Bundle { desk, stored: &stored, matter: &matter, complaint: &complaint, language };
    let made = bundle.make()?;
    let digest = format!("sha256:{}", sha256(&made.bytes));
    let before = bundle.issues().find(|event| event.text("digest") == Some(digest.as_str()));
    let is_new = before.is_none();
    let name = format!("{FORM}-{}", complaint.number);
    let of = stored.case.header.number.clone();
    let name = paper::file_name(&name, language);
    let mut papers =
        writer.create_papers(vec![NewPaper { of, name, bytes: made.bytes.clone() }])?;
    let paper = papers.remove(0);
    if is_new {
        let event = bundle.event(&paper)?;
        writer.append(&stored, vec![event])?;
    }
    drop(writer);
    made.answer(&bundle, &paper, is_new, output);
    Ok(Exit::Fine)
}

/// A bundle about to be made.
struct Bundle<'a> {
    desk: &'a Desk,
    stored: &'a StoredCase,
    matter: &'a Matter<'a>,
    complaint: &'a Complaint<'a>,
    language: Language,
}

impl Bundle<'_> {
    /// The bundles of this complaint and language made before.
    fn issues(&self) -> impl Iterator<Item = &Event> {
        let received = self.complaint.events.first().map(|event| i64::from(event.n));
        self.stored.case.events.iter().filter(move |event| {
            event.text("form") == Some(FORM)
                && event.number("of") == received
                && event.text("language") == Some(self.language.as_str())
        })
    }

    /// What the case notes of it.
    fn event(&self, paper: &Issued) -> Result<NewEvent> {
        let now = self.desk.clock.now;
        let received = self.complaint.events.first().map(|event| i64::from(event.n));
        let revision = i64::try_from(self.issues().count()).unwrap_or(i64::MAX) + 1;
        Ok(event::of_verb(ISSUE, self.matter, now)?
            .with("form", FORM)
            .with("language", self.language.as_str())
            .with_some("of", received)
            .with("number", self.stored.case.header.number.to_string())
            .with("date", date_value(now.date_naive()))
            .with("revision", revision)
            .with("paper", paper.file.as_str())
            .with("digest", paper.digest.as_str()))
    }

    /// The moment of the last thing that the bundle tells: it is the same while nothing happens.
    fn told_until(&self) -> DateTime<FixedOffset> {
        let told = self.stored.case.events.iter().filter(|event| event.text("form") != Some(FORM));
        told.map(|event| event.recorded).max().unwrap_or(self.stored.case.header.received)
    }

    fn make(&self) -> Result<Made> {
        let words = Words::new(self.language);
        let created = self.told_until();
        let day = created.date_naive();
        // A bundle is sent by an office that papers can name.
        Letterhead::of(&self.desk.directory.office, day)?;
        let mut binder = Binder::default();
        let mut gathered = Gathered::of(self.matter, self.complaint, self.desk, self.language)?;
        let pieces = gathered.take(&mut binder);
        let log = Paper::of_parts(&log(self.matter, &words), self.language.as_str())?;
        let log = binder.take_paper(&log, created)?;
        let entry = Entry::made(words.text("bundle-log"));
        gathered.entries.push(entry);
        let pieces: Vec<Piece> = pieces.into_iter().chain([log]).collect();
        let contents = Contents {
            words: &words,
            office: self.desk.directory.office.name.in_language(self.language),
            matter: self.matter,
            complaint: self.complaint,
        };
        let mut front = 1;
        let mut first = Paper::of_parts(&[], self.language.as_str())?;
        for _ in 0..ROUNDS {
            gathered.number(&pieces, front);
            let parts = cover(&contents, &gathered.entries, front + count(&pieces));
            first = Paper::of_parts(&parts, self.language.as_str())?;
            if first.pages() == front {
                break;
            }
            front = first.pages();
        }
        let first = binder.take_paper(&first, created)?;
        let title = words
            .say("bundle-title-of", &[("case", self.stored.case.header.number.to_string().into())]);
        let pages = first.pages() + count(&pieces);
        let named = gathered.entries.iter().map(|entry| entry.name.clone()).zip(pieces);
        let named: Vec<(String, Piece)> =
            std::iter::once((words.text("bundle-contents"), first)).chain(named).collect();
        let stamp = Stamp { title, created, seal: None, profile: Profile::Archival };
        let bytes = binder.bind(&named, &stamp, self.language.as_str())?;
        Ok(Made { bytes, pages, entries: gathered.entries })
    }
}

fn count(pieces: &[Piece]) -> usize {
    pieces.iter().map(Piece::pages).sum()
}

/// A bundle as it was made.
struct Made {
    bytes: Vec<u8>,
    pages: usize,
    entries: Vec<Entry>,
}

impl Made {
    fn answer(&self, bundle: &Bundle<'_>, paper: &Issued, is_new: bool, output: &mut Output<'_>) {
        let case = bundle.stored.case.header.number.to_string();
        if output.format() == Format::Json {
            let entries: Vec<Value> = self.entries.iter().map(Entry::json).collect();
            output.json(json!({
                "case": case,
                "complaint": bundle.complaint.number,
                "paper": paper.file,
                "digest": paper.digest,
                "pages": self.pages,
                "new": is_new,
                "entries": entries,
            }));
            return;
        }
        for entry in &self.entries {
            if let (Some(why), Some(file)) = (entry.why, &entry.file) {
                let why = output.words().text(&format!("bundle-why-{why}"));
                output
                    .say("bundle-left-out", &[("file", file.as_str().into()), ("why", why.into())]);
            }
        }
        output.tell(
            if is_new { "bundle-made" } else { "bundle-made-before" },
            &[
                ("case", case.into()),
                ("complaint", i64::from(bundle.complaint.number).into()),
                ("count", self.pages.into()),
                ("path", paper.file.as_str().into()),
            ],
        );
    }
}
