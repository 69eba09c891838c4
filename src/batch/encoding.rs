//! The letters of a CSV sheet: UTF-8, UTF-16, and the two tables of old Windows programs.

use std::{borrow::Cow, path::Path};

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1251};

use super::{
    head::{self, Headers},
    kz1048,
};
use crate::diagnostic::{Diagnostic, Place, Result, codes};

const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";
const LITTLE_MARK: &[u8] = b"\xff\xfe";
const BIG_MARK: &[u8] = b"\xfe\xff";

/// So many bytes are looked at to tell UTF-16 without a mark.
const LOOKED_AT: usize = 4096;

/// How letters are written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, its bytes in either order.
    Utf16,
    /// Windows-1251: Russian, without the letters that Kazakh has besides.
    Windows1251,
    /// KZ-1048 (ҚР СТ 1048-2002): Windows-1251 with the Kazakh letters.
    Kz1048,
}

impl Encoding {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Utf16, Self::Windows1251, Self::Kz1048];

    /// Its name, as `--encoding` takes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::Windows1251 => "windows-1251",
            Self::Kz1048 => "kz-1048",
        }
    }

    /// Its name, as people write it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Windows1251 => "Windows-1251",
            Self::Kz1048 => "KZ-1048",
        }
    }
}

/// A text, how it was written, and whether a byte order mark stood before it.
pub(super) type Decoded<'a> = (Cow<'a, str>, Encoding, bool);

/// Reads bytes as text: by what was asked for, else by the mark before them, else by what
/// they can be.
///
/// # Errors
/// `not-utf8` when they are not what was asked for, or nothing that is known.
pub(super) fn decode<'a>(
    path: &Path,
    bytes: &'a [u8],
    asked: Option<Encoding>,
    headers: &dyn Headers,
) -> Result<Decoded<'a>> {
    let (mark, rest) = marked(bytes);
    let encoding = asked.or(mark.map(|(encoding, _)| encoding));
    let (text, encoding) = match encoding.or_else(|| unmarked(rest)) {
        Some(Encoding::Utf16) => {
            let big = mark.map_or_else(|| is_big(rest), |(_, big)| big);
            let table = if big { UTF_16BE } else { UTF_16LE };
            let text = table.decode_without_bom_handling_and_without_replacement(rest);
            (text.ok_or_else(|| not_text(path, 1, Encoding::Utf16))?, Encoding::Utf16)
        }
        Some(Encoding::Windows1251) => (windows1251(rest), Encoding::Windows1251),
        Some(Encoding::Kz1048) => (kz1048::of_1251(&windows1251(rest)).into(), Encoding::Kz1048),
        Some(Encoding::Utf8) => {
            let text = std::str::from_utf8(rest).map_err(|error| not_utf8(path, rest, &error))?;
            (text.into(), Encoding::Utf8)
        }
        None => match std::str::from_utf8(rest) {
            Ok(text) => (text.into(), Encoding::Utf8),
            Err(error) => of_letters(rest, headers).ok_or_else(|| not_utf8(path, rest, &error))?,
        },
    };
    Ok((text, encoding, mark.is_some()))
}

/// What the mark before the bytes says: the encoding, and whether the high byte comes first.
fn marked(bytes: &[u8]) -> (Option<(Encoding, bool)>, &[u8]) {
    let marks = [
        (UTF8_MARK, Encoding::Utf8, false),
        (LITTLE_MARK, Encoding::Utf16, false),
        (BIG_MARK, Encoding::Utf16, true),
    ];
    for (mark, encoding, big) in marks {
        if let Some(rest) = bytes.strip_prefix(mark) {
            return (Some((encoding, big)), rest);
        }
    }
    (None, bytes)
}

/// UTF-16 without a mark: every delimiter and digit has a zero byte beside it.
fn unmarked(bytes: &[u8]) -> Option<Encoding> {
    let (even, odd) = zeros(bytes);
    let looked_at = bytes.len().min(LOOKED_AT);
    (bytes.len().is_multiple_of(2) && (even + odd) * 20 > looked_at).then_some(Encoding::Utf16)
}

fn is_big(bytes: &[u8]) -> bool {
    let (even, odd) = zeros(bytes);
    even > odd
}

/// How many bytes are zero at even places, and how many at odd ones.
fn zeros(bytes: &[u8]) -> (usize, usize) {
    let at = |first: usize| {
        bytes.iter().take(LOOKED_AT).skip(first).step_by(2).filter(|byte| **byte == 0).count()
    };
    (at(0), at(1))
}

fn windows1251(bytes: &[u8]) -> Cow<'_, str> {
    WINDOWS_1251.decode_without_bom_handling(bytes).0
}

/// One of the two tables of old Windows programs, if the text then has headers that are
/// known: the one with more of them. Where that is equal, letters that only Serbian,
/// Ukrainian and Belarusian would need are Kazakh ones.
fn of_letters<'a>(bytes: &'a [u8], headers: &dyn Headers) -> Option<(Cow<'a, str>, Encoding)> {
    if is_broken_utf8(bytes) {
        return None;
    }
    let russian = windows1251(bytes);
    let kazakh = kz1048::of_1251(&russian);
    let (in_russian, in_kazakh) =
        (head::known_in(&russian, headers), head::known_in(&kazakh, headers));
    if in_russian.max(in_kazakh) == 0 || russian.chars().any(is_no_letter) {
        return None;
    }
    Some(if in_russian > in_kazakh || kazakh == russian {
        (russian, Encoding::Windows1251)
    } else {
        (kazakh.into(), Encoding::Kz1048)
    })
}

/// UTF-8 with a fault in it: most of what is not plain Latin holds together as UTF-8.
fn is_broken_utf8(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let broken = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    let sound = text.chars().filter(|c| !c.is_ascii()).count() - broken;
    sound > broken
}

/// What no sheet of letters holds.
fn is_no_letter(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\r' | '\n')
}

fn not_utf8(path: &Path, bytes: &[u8], error: &std::str::Utf8Error) -> Diagnostic {
    let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
    not_text(path, before.matches('\n').count() + 1, Encoding::Utf8)
}

fn not_text(path: &Path, line: usize, encoding: Encoding) -> Diagnostic {
    Diagnostic::error(codes::NOT_UTF8)
        .with("line", line)
        .with("encoding", encoding.title())
        .at(Place::File(path.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::head::Applicants;

    const TEXT: &str = "Мектеп;Арна;Өтініш беруші\n№ 5;portal;Әлия Ғабитқызы\n";

    fn read(bytes: &[u8]) -> (String, Encoding) {
        let (text, encoding, _) = decode(Path::new("a.csv"), bytes, None, &Applicants).unwrap();
        (text.into_owned(), encoding)
    }

    fn utf16(big: bool, mark: bool) -> Vec<u8> {
        let text = if mark { format!("\u{feff}{TEXT}") } else { TEXT.to_owned() };
        let bytes = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn unicode_with_and_without_a_mark() {
        assert_eq!(read(TEXT.as_bytes()), (TEXT.to_owned(), Encoding::Utf8));
        for big in [false, true] {
            for mark in [false, true] {
                let bytes = utf16(big, mark);
                assert_eq!(read(&bytes), (TEXT.to_owned(), Encoding::Utf16), "{big} {mark}");
            }
        }
    }

    #[test]
    fn old_tables_are_told_apart() {
        let kazakh = kz1048::bytes(TEXT);
        assert_eq!(read(&kazakh), (TEXT.to_owned(), Encoding::Kz1048));
        let russian = "Школа;Канал;Заявитель\n№ 5;portal;Ёлкина Анна\n";
        assert_eq!(read(&kz1048::bytes(russian)), (russian.to_owned(), Encoding::Windows1251));
        let lossy = "Школа;Канал;Заявитель\n№ 5;portal;Гринь Їжа\n";
        let bytes = WINDOWS_1251.encode(lossy).0;
        let (text, encoding, _) =
            decode(Path::new("a.csv"), &bytes, Some(Encoding::Windows1251), &Applicants).unwrap();
        assert_eq!((text.as_ref(), encoding), (lossy, Encoding::Windows1251));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let mut broken = TEXT.as_bytes().to_vec();
        broken.remove(1);
        for bytes in [&broken[..], b"Mekt\xe9p;a\n", b"\xff\xfe\x00", b"school;\x98\n"] {
            assert!(decode(Path::new("a.csv"), bytes, None, &Applicants).is_err(), "{bytes:?}");
        }
    }
}
