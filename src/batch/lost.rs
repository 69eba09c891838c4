//! Kazakh letters that a save as plain CSV turned into question marks: «М?қанова».

use super::{Column, column::normal};

/// The letters that Windows-1251 lacks; і it has.
const LOSABLE: &str = "әғқңөұүһ";

/// The column that a header meant before its Kazakh letters were lost.
pub(super) fn column(header: &str) -> Option<Column> {
    if !header.contains('?') {
        return None;
    }
    let header = normal(header);
    let names =
        Column::ALL.iter().flat_map(|(column, names)| names.iter().map(move |n| (column, n)));
    names.filter(|(_, name)| was(&normal(name), &header)).map(|(column, _)| *column).next()
}

/// Whether a text is another with some Kazakh letters turned into question marks.
fn was(whole: &str, broken: &str) -> bool {
    let same = |(a, b): (char, char)| a == b || (b == '?' && LOSABLE.contains(a));
    whole.chars().count() == broken.chars().count() && whole.chars().zip(broken.chars()).all(same)
}

/// Whether a name has lost letters: a question mark, or the mark of a letter that could not
/// be read, touches a letter of it.
pub(super) fn has_lost(text: &str) -> bool {
    let is_lost = |c: char| matches!(c, '?' | char::REPLACEMENT_CHARACTER);
    if !text.contains(is_lost) {
        return false;
    }
    let letters: Vec<char> = text.chars().collect();
    letters.windows(2).any(|pair| {
        (is_lost(pair[0]) && pair[1].is_alphabetic())
            || (is_lost(pair[1]) && pair[0].is_alphabetic())
    })
}

/// Row numbers as people write them: `2-9, 11`.
pub(super) fn ranges(numbers: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for &number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let shown = ranges.iter().map(|(first, last)| {
        if first == last { first.to_string() } else { format!("{first}-{last}") }
    });
    shown.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_without_their_letters() {
        for (lost, meant) in [
            ("Т?скен уа?ыты", Column::ReceivedAt),
            ("?тініш берушіні? ЖСН", Column::ApplicantIin),
            ("??жаттар", Column::Documents),
            ("?олта?ба", Column::Signature),
            ("С?рал?ан сыныптар", Column::GradesRequested),
        ] {
            assert_eq!(column(lost), Some(meant), "{lost}");
        }
        assert_eq!(column("М?ктеп"), None);
        assert_eq!(column("?"), None);
    }

    #[test]
    fn names_that_lost_letters() {
        for name in ["М?қанова", "?мір?ызы", "Ербола?", "Нұрлан\u{fffd}в"]
        {
            assert!(has_lost(name), "{name}");
        }
        for name in ["Мұқанова", "Иванов ?", "№ 5 ? 6", "?"] {
            assert!(!has_lost(name), "{name}");
        }
    }

    #[test]
    fn rows_are_named_in_ranges() {
        assert_eq!(ranges(&[2, 3, 4, 7, 9, 10]), "2-4, 7, 9-10");
    }
}
