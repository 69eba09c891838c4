//! The seal: what a paper says of its own origin, so that anyone can tell whether it was
//! changed and the office can tell whether it issued it.
//!
//! It holds the values the form was filled with, so the paper can be made again, byte for
//! byte, and compared. Its short form, [`Seal::code`], is printed as a QR code and names the
//! paper on a sheet as well. A seal proves that nothing was changed, not who made the paper:
//! any copy of the program can make one. That only the office's own records say.

use std::fmt::Write as _;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::Value;

use crate::digest::sha256;

/// The program and its version, as papers name it.
pub const PROGRAM: &str = concat!("ruqsat ", env!("CARGO_PKG_VERSION"));
/// The name of the seal's properties among those of a file.
pub(in crate::document) const NAMESPACE: &str = "urn:x-ruqsat:seal:1#";
/// The prefix they are written with.
pub(in crate::document) const PREFIX: &str = "ruqsat";
/// How many digits of a digest are printed: enough to find a paper and to doubt a forgery.
const SHORT: usize = 16;
/// Places that are filled in when the file is complete.
const LENGTH: &str = "0000000000";
const DIGEST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What a paper says of its own origin.
#[derive(Debug, Clone, PartialEq)]
pub struct Seal {
    /// The service, such as `externat`.
    pub service: String,
    /// The form, such as `extract`.
    pub form: String,
    /// The language of the form.
    pub language: String,
    /// `sha256:` and the digest of the form's own text.
    pub form_digest: String,
    /// The name of the office.
    pub office: String,
    /// The case or the order that the paper belongs to.
    pub record: String,
    /// The number printed on it, or the record's where it bears none.
    pub number: String,
    /// The date printed on it.
    pub date: NaiveDate,
    /// The moment the paper was made, in the office's zone.
    pub created: DateTime<FixedOffset>,
    /// The state of each case it was made from.
    pub states: Vec<State>,
    /// The edition of the law: its id and the digest of its data.
    pub edition: (String, String),
    /// 1 for the paper as first issued; one more each time it is issued anew.
    pub revision: u32,
    /// The program and its version.
    pub program: String,
    /// The values the form was filled with.
    pub values: Value,
}

/// A case as it stood when a paper was made: the part of its file that was there then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The case.
    pub case: String,
    /// The length of the part in bytes.
    pub length: usize,
    /// The SHA-256 of the part, as 64 hexadecimal digits.
    pub digest: String,
}

/// A property of the seal in a file: its name, what it means, and its value.
pub(in crate::document) struct Property {
    pub(in crate::document) name: &'static str,
    pub(in crate::document) meaning: &'static str,
    pub(in crate::document) value: String,
}

impl Seal {
    /// The short form, printed as a QR code: program, form, record, revision, number, date,
    /// edition, digest of the cases' state, digest of all that the seal says.
    pub fn code(&self) -> String {
        format!(
            "{}; {}; {}; r{}; № {}; {}; {}; {}; {}",
            self.program.to_uppercase(),
            self.form,
            self.record,
            self.revision,
            self.number,
            self.date,
            self.edition.0,
            &sha256(self.states_text().as_bytes())[..SHORT],
            self.mark(),
        )
    }

    /// The digest of all that the seal says, shortened: the last part of the code.
    pub fn mark(&self) -> String {
        let mut said = String::new();
        for property in self.statement() {
            // Writing to a String cannot fail.
            let _ = writeln!(said, "{}={}", property.name, property.value);
        }
        sha256(said.as_bytes())[..SHORT].to_owned()
    }

    /// The properties written into a file, the last two to be filled in by [`close`].
    pub(in crate::document) fn properties(&self) -> Vec<Property> {
        let mut properties = self.statement();
        let mut add = |name, meaning, value: &str| {
            properties.push(Property { name, meaning, value: value.to_owned() });
        };
        add("code", "short form of the seal, printed as a QR code", &self.code());
        add("length", "length of the file in bytes", LENGTH);
        add("digest", "SHA-256 of the file with zeros in this place", DIGEST);
        properties
    }

    fn statement(&self) -> Vec<Property> {
        let mut properties = Vec::new();
        let mut add = |name, meaning, value| properties.push(Property { name, meaning, value });
        add("service", "state service", self.service.clone());
        add("form", "form of the paper", self.form.clone());
        add("language", "language of the form", self.language.clone());
        add("formDigest", "digest of the text of the form", self.form_digest.clone());
        add("office", "office that made the paper", self.office.clone());
        add("record", "case or order that the paper belongs to", self.record.clone());
        add("number", "number of the paper", self.number.clone());
        add("date", "date of the paper", self.date.to_string());
        add("created", "moment the paper was made", self.created.to_rfc3339());
        add("states", "cases: number, bytes, SHA-256 of the file then", self.states_text());
        add("edition", "edition of the law", self.edition.0.clone());
        add("editionDigest", "digest of the data of the edition", self.edition.1.clone());
        add("revision", "1 as first issued", self.revision.to_string());
        add("program", "program and version", self.program.clone());
        add("values", "values the form was filled with, as JSON", self.values.to_string());
        properties
    }

    fn states_text(&self) -> String {
        self.states.iter().fold(String::new(), |mut text, state| {
            let part = if text.is_empty() { "" } else { ", " };
            // Writing to a String cannot fail.
            let _ = write!(text, "{part}{} {} {}", state.case, state.length, state.digest);
            text
        })
    }

    /// Reads the seal back from the properties of a file, by name.
    pub(in crate::document) fn read<'p>(
        property: impl Fn(&str) -> Option<&'p str>,
    ) -> Option<Self> {
        let text = |name| property(name).map(str::to_owned);
        Some(Self {
            service: text("service")?,
            form: text("form")?,
            language: text("language")?,
            form_digest: text("formDigest")?,
            office: text("office")?,
            record: text("record")?,
            number: text("number")?,
            date: property("date")?.parse().ok()?,
            created: DateTime::parse_from_rfc3339(property("created")?).ok()?,
            states: property("states")?
                .split(", ")
                .filter(|part| !part.is_empty())
                .map(State::read)
                .collect::<Option<_>>()?,
            edition: (text("edition")?, text("editionDigest")?),
            revision: property("revision")?.parse().ok()?,
            program: text("program")?,
            values: serde_json::from_str(property("values")?).ok()?,
        })
    }
}

impl State {
    /// The state of a case whose file then read so.
    pub fn of(case: &str, text: &str) -> Self {
        Self { case: case.to_owned(), length: text.len(), digest: sha256(text.as_bytes()) }
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let state = Self {
            case: parts.next()?.to_owned(),
            length: parts.next()?.parse().ok()?,
            digest: parts.next()?.to_owned(),
        };
        parts.next().is_none().then_some(state)
    }
}

/// Fills in the length and the digest of a complete file, which have stood as zeros so far.
/// A file without a seal is left as it is.
pub(in crate::document) fn close(file: &mut [u8]) {
    let Some(length) = place(file, "length") else { return };
    let text = format!("{:010}", file.len());
    file[length..length + LENGTH.len()].copy_from_slice(text.as_bytes());
    let Some(digest) = place(file, "digest") else { return };
    let text = sha256(file);
    file[digest..digest + DIGEST.len()].copy_from_slice(text.as_bytes());
}

/// What can be told from the bytes of a file that bears a seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::document) enum Closure {
    /// Not a byte was changed.
    Whole,
    /// Not a byte was changed, and this many were added after its end, as an electronic
    /// signature is.
    Extended { added: usize },
    /// It is not the file that was made.
    Broken,
}

/// Whether the bytes of a file are those that its seal was closed over.
pub(in crate::document) fn closure(file: &[u8]) -> Closure {
    let read = || {
        let length = place(file, "length")?;
        let stated = std::str::from_utf8(file.get(length..length + LENGTH.len())?).ok()?;
        let mut made = file.get(..stated.parse().ok()?)?.to_vec();
        let digest = place(&made, "digest")?;
        let stated = made.get(digest..digest + DIGEST.len())?.to_vec();
        made.get_mut(digest..digest + DIGEST.len())?.copy_from_slice(DIGEST.as_bytes());
        (sha256(&made).as_bytes() == stated).then(|| file.len() - made.len())
    };
    match read() {
        Some(0) => Closure::Whole,
        Some(added) => Closure::Extended { added },
        None => Closure::Broken,
    }
}

/// Where the value of a property begins.
fn place(file: &[u8], name: &str) -> Option<usize> {
    let opening = format!("<{PREFIX}:{name}>");
    let found = file
        .windows(opening.len())
        .position(|part| part[0] == b'<' && part == opening.as_bytes())?;
    Some(found + opening.len())
}

/// A seal to test with.
#[cfg(test)]
pub(in crate::document) fn sample() -> Seal {
    Seal {
        service: "externat".into(),
        form: "extract".into(),
        language: "kk".into(),
        form_digest: "sha256:00".into(),
        office: "Алатау ауданының білім бөлімі".into(),
        record: "EX-2026-000012".into(),
        number: "217-ө".into(),
        date: "2026-08-14".parse().unwrap(),
        created: "2026-08-14T10:00:00+05:00".parse().unwrap(),
        states: vec![State::of("EX-2026-000012", "format = 1\n")],
        edition: ("2023-08".into(), "sha256:01".into()),
        revision: 1,
        program: "ruqsat 0.1.0".into(),
        values: serde_json::json!({ "applicant": { "name": "Сейітова <Айгүл> & Ко\r\n" } }),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    #[test]
    fn the_code_says_what_the_paper_is() {
        let code = sample().code();
        assert!(code.starts_with(
            "RUQSAT 0.1.0; extract; EX-2026-000012; r1; № 217-ө; 2026-08-14; 2023-08; "
        ));
        let mut other = sample();
        other.values = json!({ "applicant": { "name": "Басқа" } });
        assert_ne!(other.code(), code);
    }

    #[test]
    fn a_seal_is_read_as_it_was_written() {
        let written: BTreeMap<_, _> =
            sample().properties().into_iter().map(|p| (p.name, p.value)).collect();
        let read = Seal::read(|name| written.get(name).map(String::as_str));
        assert_eq!(read, Some(sample()));
    }

    #[test]
    fn a_closed_file_shows_every_change() {
        let mut file = format!(
            "head <ruqsat:length>{LENGTH}</ruqsat:length> <ruqsat:digest>{DIGEST}</ruqsat:digest> tail"
        )
        .into_bytes();
        close(&mut file);
        assert_eq!(closure(&file), Closure::Whole);
        let signed = [file.as_slice(), b"signature"].concat();
        assert_eq!(closure(&signed), Closure::Extended { added: 9 });
        for index in 0..file.len() {
            let mut changed = file.clone();
            changed[index] ^= 1;
            assert_eq!(closure(&changed), Closure::Broken, "byte {index}");
        }
        assert_eq!(closure(b"no seal"), Closure::Broken);
    }
}
