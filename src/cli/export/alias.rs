//! Aliases: the same person, school or case has the same one in every table made with the same
//! key, and without the key nobody can tell whose it is.

use std::path::Path;

use sha2::{Digest, Sha256};

use crate::{
    case::{Header, Iin},
    cli::desk::{Desk, invalid_option},
    diagnostic::{Diagnostic, Result, codes},
    digest::hex,
    store::Directory,
};

/// Bytes of a key.
const KEY: usize = 32;
/// Hexadecimal digits of an alias: enough that of a million people no two share one.
const DIGITS: usize = 16;
/// The block of SHA-256, in bytes.
const BLOCK: usize = 64;

/// What gives aliases.
pub(super) struct Aliases {
    key: [u8; KEY],
}

impl Aliases {
    /// Aliases by the key of a file, which is made if it is not there; by one that nobody keeps,
    /// if no file is named.
    ///
    /// # Errors
    /// `invalid-option` for a file that holds no key; `cannot-read`, `cannot-write`.
    pub(super) fn by(file: Option<&Path>, desk: &Desk) -> Result<Self> {
        let Some(file) = file else { return Ok(Self { key: random()? }) };
        let path = desk.file(file);
        if !path.exists() {
            let key = random()?;
            desk.directory.write_new(&path, format!("{}\n", hex(&key)).as_bytes())?;
            return Ok(Self { key });
        }
        let bytes = Directory::read_bytes(&path, 1 << 20)?;
        let key = std::str::from_utf8(&bytes).ok().and_then(|text| key_of(text.trim()));
        let shown = file.display().to_string();
        let key = key.ok_or_else(|| invalid_option("--key", &shown, "expected-key"))?;
        Ok(Self { key })
    }

    /// The alias of a case.
    pub(super) fn case(&self, number: &str) -> String {
        self.of("C", number)
    }

    /// The alias of a school, however its name was spaced and capitalised.
    pub(super) fn school(&self, name: &str) -> String {
        self.of("S", &plain(name))
    }

    /// The alias of the office whose tables they are.
    pub(super) fn office(&self, told: &str) -> String {
        self.of("O", &plain(told))
    }

    /// The alias of who asks.
    pub(super) fn applicant(&self, header: &Header) -> String {
        self.person(header.applicant.iin.as_ref(), &header.applicant.name, "")
    }

    /// The alias of the student.
    pub(super) fn student(&self, header: &Header) -> Option<String> {
        let student = header.student.as_ref()?;
        let born = student.born.map(|born| born.to_string()).unwrap_or_default();
        Some(self.person(student.iin.as_ref(), &student.name, &born))
    }

    /// A person is known by the identity number, or else by name and day of birth.
    fn person(&self, iin: Option<&Iin>, name: &str, born: &str) -> String {
        match iin {
            Some(iin) => self.of("P", iin.as_str()),
            None => self.of("P", &format!("{}\n{born}", plain(name))),
        }
    }

    fn of(&self, kind: &str, text: &str) -> String {
        let code = hex(&keyed(&self.key, format!("{kind}\n{text}").as_bytes()));
        format!("{kind}-{}", &code[..DIGITS])
    }
}

/// HMAC-SHA-256 (RFC 2104) under a key shorter than a block.
fn keyed(key: &[u8; KEY], text: &[u8]) -> Vec<u8> {
    let pad = |byte: u8| {
        let mut block = [byte; BLOCK];
        block.iter_mut().zip(key).for_each(|(padded, key)| *padded ^= key);
        block
    };
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(text).finalize();
    Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().to_vec()
}

fn random() -> Result<[u8; KEY]> {
    let mut key = [0; KEY];
    getrandom::fill(&mut key)
        .map_err(|_| Diagnostic::error(codes::INTERNAL).with("detail", "random"))?;
    Ok(key)
}

/// A key as 64 hexadecimal digits.
fn key_of(text: &str) -> Option<[u8; KEY]> {
    if text.len() != 2 * KEY || !text.is_ascii() {
        return None;
    }
    let mut key = [0; KEY];
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(key)
}

fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first test case of RFC 4231 has a shorter key; its bytes are padded with zeros anyway.
    #[test]
    fn aliases_are_by_the_keyed_hash_of_the_standard() {
        let mut key = [0; KEY];
        key[..20].fill(0x0b);
        assert_eq!(
            hex(&keyed(&key, b"Hi There")),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        );
    }

    #[test]
    fn a_key_is_64_hexadecimal_digits() {
        assert_eq!(key_of(&"0f".repeat(KEY)), Some([15; KEY]));
        for text in ["", "0f", &"0g".repeat(KEY), &"я".repeat(KEY)] {
            assert_eq!(key_of(text), None, "{text}");
        }
    }

    #[test]
    fn one_thing_has_one_alias_under_one_key() {
        let (one, other) = (Aliases { key: [1; KEY] }, Aliases { key: [2; KEY] });
        assert_eq!(one.school("№ 64  мектеп"), one.school("№ 64 МЕКТЕП "));
        assert_ne!(one.school("№ 64 мектеп"), one.school("№ 65 мектеп"));
        assert_ne!(one.school("№ 64 мектеп"), other.school("№ 64 мектеп"));
        assert_ne!(one.school("a")[2..], one.case("a")[2..]);
    }
}
