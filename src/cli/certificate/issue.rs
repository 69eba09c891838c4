//! Papers of education documents issued: made, recorded, and made anew when what they say changed.
//!
//! A paper that says what it said before is the very same file; one that was lost is made again
//! from its record. One that says something else is a new revision; the earlier one stays.

use serde_json::{Value, json};

use crate::{
    case::{CaseNumber, Iin},
    certificate::{Issue, Record, SERVICE},
    cli::{
        desk::Desk,
        output::Output,
        paper::{Letterhead, own_or_built_in},
    },
    diagnostic::{Diagnostic, Diagnostics, Result, codes},
    digest::sha256,
    document::{Form, PROGRAM, Profile, Seal, State},
    language::Language,
    store::{NewPaper, Paper, Shelf, Writer},
};

/// The series of their numbers.
const SERIES: &str = "ED";
/// What a record begins each issue with.
const ISSUE: &str = "\n[[issue]]\n";

/// The form of one kind of paper, and the office that fills it.
pub(super) struct Press<'a> {
    pub desk: &'a Desk,
    pub form: Form,
    /// The name of the form.
    name: &'a str,
    office: Letterhead<'a>,
    /// The wording of the form and the digest of its data.
    edition: (String, String),
}

/// A paper that is wanted.
pub(super) struct Wanted {
    /// What it is, such as `general-secondary`.
    pub kind: String,
    /// Series and number of the blank it belongs to, if it belongs to one.
    pub blank: Option<String>,
    pub holder: String,
    pub iin: Option<Iin>,
    /// The registration number printed on it, if one is.
    pub registration: Option<String>,
    /// The number that its seal names.
    pub number: Option<String>,
    pub date: chrono::NaiveDate,
    /// What may be said.
    pub facts: Value,
    /// The record to be issued anew, if one is named.
    pub again: Option<CaseNumber>,
}

/// A paper as it was issued, now or before.
pub(super) struct Issued {
    pub record: CaseNumber,
    pub revision: u32,
    pub holder: String,
    pub blank: Option<String>,
    pub paper: Paper,
    /// Whether it is new.
    pub new: bool,
}

impl<'a> Press<'a> {
    /// The form of this name.
    ///
    /// # Errors
    /// What the office's own form or its settings lack.
    pub fn of(
        desk: &'a Desk,
        name: &'a str,
        annex: &str,
        edition: (&str, String),
        date: chrono::NaiveDate,
        output: &mut Output<'_>,
    ) -> Result<Self> {
        let expected =
            if annex.is_empty() { String::new() } else { format!("{annex} @ {}", edition.0) };
        let found = (SERVICE, name, Language::Kk);
        let form = own_or_built_in(desk, found, (&expected, edition.0), output)?;
        let office = Letterhead::of(&desk.directory.office, date)?;
        Ok(Self { desk, form, name, office, edition: (edition.0.to_owned(), edition.1) })
    }

    /// What papers say of the office.
    pub fn office(&self) -> Value {
        let facts = self.office.facts(crate::law::SignedBy::Head);
        facts.into_iter().map(|(name, fact)| (name.to_owned(), fact)).collect()
    }

    /// Makes a paper as an issue of a record that read so before.
    fn make(
        &self,
        wanted: &Wanted,
        issue: &Issue,
        record: &CaseNumber,
        text: &str,
    ) -> Result<Vec<u8>> {
        let mut facts = wanted.facts.clone();
        if issue.revision > 1 {
            facts["revision"] = issue.revision.to_string().into();
        }
        let number = wanted.number.clone().unwrap_or_else(|| record.to_string());
        let seal = Seal {
            service: SERVICE.to_owned(),
            form: self.name.to_owned(),
            language: Language::Kk.as_str().to_owned(),
            form_digest: self.form.digest(),
            office: self.office.name().to_owned(),
            record: record.to_string(),
            number,
            date: issue.date,
            created: issue.recorded,
            states: vec![State::of(&record.to_string(), text)],
            edition: self.edition.clone(),
            revision: issue.revision,
            program: PROGRAM.to_owned(),
            values: self.form.select(&facts),
        };
        seal.paper(&self.form)?.to_pdf(&seal.stamp(&self.form, Profile::Archival))
    }
}

/// Every record of the office, with its text.
///
/// # Errors
/// `cannot-read`, `invalid-record`.
pub(super) fn records(desk: &Desk) -> Result<Vec<(Record, String)>> {
    let mut problems = Diagnostics::default();
    let files = desk.directory.shelf(Shelf::Certificates)?;
    let read = |(path, text): (std::path::PathBuf, String)| {
        Some((problems.gather(Record::parse(&path, &text))?, text))
    };
    let records = files.into_iter().filter_map(read).collect();
    problems.or(records)
}

/// A paper about to be issued, and the text of its record then.
struct Draft {
    at: usize,
    issue: Issue,
    record: Record,
    text: String,
    bytes: Vec<u8>,
}

/// Issues papers, all of them made before any is written; `entries` go into the register of
/// blanks with them. In the order in which they are wanted.
///
/// # Errors
/// `issued-otherwise` for each that was issued with other words, unless they are to be issued
/// `anew`; what keeps one from being made; `cannot-write`.
pub(super) fn issue(
    wanted: &[Wanted],
    press: &Press<'_>,
    (anew, entries): (bool, &str),
    writer: &mut Writer<'_>,
    output: &mut Output<'_>,
) -> Result<Vec<Issued>> {
    let records = records(press.desk)?;
    let mut problems = Diagnostics::default();
    let mut issued: Vec<Option<Issued>> = Vec::new();
    let mut new = Vec::new();
    for (at, one) in wanted.iter().enumerate() {
        let found = find(one, &records)?;
        let before = match found {
            Some(found) => same(one, found, press, output)?,
            None => None,
        };
        if before.is_none() {
            if let (Some((record, _)), false) = (found, anew) {
                problems.push(otherwise(record, one));
            }
            new.push((at, found));
        }
        issued.push(before);
    }
    problems.or(())?;
    let year = chrono::Datelike::year(&press.desk.clock.today());
    let count = new.iter().filter(|(_, found)| found.is_none()).count();
    let mut numbers = writer.next_numbers(SERIES, year, count).into_iter();
    let mut drafts = Vec::with_capacity(new.len());
    for (at, found) in new {
        let (record, text) = if let Some((record, text)) = found {
            (record.clone(), text.clone())
        } else {
            let Some(number) = numbers.next() else { continue };
            let record = blank_record(&wanted[at], number, press);
            let head = record.head();
            (record, head)
        };
        drafts.push(draft(at, &wanted[at], (record, text), press)?);
    }
    writer.take_numbers(SERIES, year, count)?;
    write(&mut drafts, press, entries, writer)?;
    for draft in drafts {
        issued[draft.at] = Some(Issued {
            record: draft.record.number,
            revision: draft.issue.revision,
            holder: draft.issue.holder,
            blank: draft.record.blank,
            paper: Paper { file: draft.issue.paper, digest: draft.issue.digest },
            new: true,
        });
    }
    Ok(issued.into_iter().flatten().collect())
}

/// What is said of a paper that was issued with other words: it is not issued anew by chance.
fn otherwise(record: &Record, wanted: &Wanted) -> Diagnostic {
    Diagnostic::error(codes::ISSUED_OTHERWISE)
        .with("record", record.number.to_string())
        .with("holder", wanted.holder.as_str())
}

/// The record that a paper belongs to: the one named, else that of its blank.
fn find<'r>(
    wanted: &Wanted,
    records: &'r [(Record, String)],
) -> Result<Option<&'r (Record, String)>> {
    let Some(again) = &wanted.again else {
        let of_blank = |(record, _): &&(Record, String)| {
            record.kind == wanted.kind && wanted.blank.is_some() && record.blank == wanted.blank
        };
        return Ok(records.iter().find(of_blank));
    };
    let named =
        |(record, _): &&(Record, String)| record.number == *again && record.kind == wanted.kind;
    let unknown = || {
        Diagnostics::from(Diagnostic::error(codes::NO_SUCH_PAPER).with("record", again.to_string()))
    };
    records.iter().find(named).map(Some).ok_or_else(unknown)
}

/// The paper as it was issued before, if it says the same; a file that was lost is made again.
fn same(
    wanted: &Wanted,
    (record, text): &(Record, String),
    press: &Press<'_>,
    output: &mut Output<'_>,
) -> Result<Option<Issued>> {
    let Some(last) = record.last().filter(|last| last.values == values(wanted, press)) else {
        return Ok(None);
    };
    let is_it = |bytes: &[u8]| format!("sha256:{}", sha256(bytes)) == last.digest;
    let directory = &press.desk.directory;
    match directory.paper(&last.paper) {
        Some(bytes) if is_it(&bytes) => {}
        there => {
            let before = text.rfind(ISSUE).map_or(text.as_str(), |end| &text[..end]);
            let bytes = press.make(wanted, last, &record.number, before)?;
            if there.is_some() || !is_it(&bytes) {
                output.say("paper-not-as-issued", &[("path", last.paper.as_str().into())]);
                return Ok(None);
            }
            directory.restore_paper(&last.paper, &bytes)?;
        }
    }
    Ok(Some(Issued {
        record: record.number.clone(),
        revision: last.revision,
        holder: last.holder.clone(),
        blank: record.blank.clone(),
        paper: Paper { file: last.paper.clone(), digest: last.digest.clone() },
        new: false,
    }))
}

/// The digest of all that a paper says.
fn values(wanted: &Wanted, press: &Press<'_>) -> String {
    format!("sha256:{}", sha256(press.form.select(&wanted.facts).to_string().as_bytes()))
}

fn blank_record(wanted: &Wanted, number: CaseNumber, press: &Press<'_>) -> Record {
    let (kind, form) = (wanted.kind.clone(), press.name.to_owned());
    Record { format: 1, number, kind, form, blank: wanted.blank.clone(), issues: Vec::new() }
}

fn draft(
    at: usize,
    wanted: &Wanted,
    (record, text): (Record, String),
    press: &Press<'_>,
) -> Result<Draft> {
    let desk = press.desk;
    let issue = Issue {
        revision: record.last().map_or(1, |last| last.revision.saturating_add(1)),
        date: wanted.date,
        holder: wanted.holder.clone(),
        iin: wanted.iin.clone(),
        registration: wanted.registration.clone(),
        values: values(wanted, press),
        paper: String::new(),
        digest: String::new(),
        recorded: desk.clock.now,
        by: desk.user.clone(),
        clock: desk.clock.set.then(|| "set".to_owned()),
    };
    let bytes = press.make(wanted, &issue, &record.number, &text)?;
    Ok(Draft { at, issue, record, text, bytes })
}

/// Writes papers, entries of blanks, and last the records that name them.
fn write(
    drafts: &mut [Draft],
    press: &Press<'_>,
    entries: &str,
    writer: &mut Writer<'_>,
) -> Result<()> {
    let paper = |draft: &mut Draft| NewPaper {
        of: draft.record.number.clone(),
        // The name that an earlier revision bears stays its own, also where its file is lost.
        name: match draft.issue.revision {
            1 => press.name.to_owned(),
            more => format!("{}-{more}", press.name),
        },
        bytes: std::mem::take(&mut draft.bytes),
    };
    let papers = writer.create_papers(drafts.iter_mut().map(paper).collect())?;
    if !entries.is_empty() {
        writer.append_blanks(entries)?;
    }
    let mut records = Vec::with_capacity(drafts.len());
    for (draft, paper) in drafts.iter_mut().zip(papers) {
        (draft.issue.paper, draft.issue.digest) = (paper.file, paper.digest);
        let text = format!("{}{}", draft.text, draft.issue.to_text());
        records.push((draft.record.number.clone(), text));
    }
    if records.is_empty() { Ok(()) } else { writer.write_on_shelf(Shelf::Certificates, &records) }
}

/// A paper as data.
pub(super) fn as_json(issued: &Issued) -> Value {
    json!({
        "record": issued.record.to_string(),
        "holder": issued.holder,
        "blank": issued.blank,
        "revision": issued.revision,
        "paper": issued.paper.file,
        "digest": issued.paper.digest,
        "new": issued.new,
    })
}
