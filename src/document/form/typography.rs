//! Small cares about text: what a value may bring with it, and where a line may not break.

/// A value as one line of plain text: line ends and other control characters become spaces,
/// letters that cannot be seen are dropped, and a letter typed as two is made one.
pub(in crate::document) fn clean(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '\u{306}' | '\u{308}' if compose(&mut text, letter) => {}
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {}
            '\u{2000}'..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{3000}' => text.push(' '),
            '\u{202f}' => text.push('\u{a0}'),
            control if control.is_control() => text.push(' '),
            other => text.push(other),
        }
    }
    text
}

/// Joins a breve or a diaeresis with the letter before it: some keyboards and file systems
/// write «й» and «ё» so.
fn compose(text: &mut String, mark: char) -> bool {
    let joined = match (text.chars().last(), mark) {
        (Some('и'), '\u{306}') => 'й',
        (Some('И'), '\u{306}') => 'Й',
        (Some('е'), '\u{308}') => 'ё',
        (Some('Е'), '\u{308}') => 'Ё',
        _ => return false,
    };
    text.pop();
    text.push(joined);
    true
}

/// Puts no-break spaces after «№», before a dash, between a number and the word it counts or marks,
/// between a part of an act and its number («пункт 5»), and in initials.
pub(in crate::document) fn bind(text: &str) -> String {
    let mut bound = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        if letter == ' ' && next.is_some_and(|next| holds_on(&bound, next)) {
            bound.push('\u{a0}');
        } else {
            bound.push(letter);
        }
    }
    bound
}

/// How the parts of an act are called where their number follows: «пунктом 9 приложения 2».
const PARTS: [&str; 5] = ["пункт", "подпункт", "стать", "част", "приложени"];

/// Whether what was written last stays on one line with the word that begins with `next`.
fn holds_on(written: &str, next: char) -> bool {
    let mut back = written.chars().rev();
    match back.next() {
        Some(_) if next == '–' => true,
        Some('№') => true,
        Some(letter) if letter.is_lowercase() && next.is_ascii_digit() => names_part(written),
        Some(digit) if digit.is_ascii_digit() => next.is_lowercase() && !numbers_part(written),
        Some(')') => {
            let numbered = back.next().is_some_and(|digit| digit.is_ascii_digit());
            numbered && next.is_lowercase() && !numbers_part(written)
        }
        Some('.') => {
            let initial = back.next().is_some_and(char::is_uppercase);
            let alone = back.next().is_none_or(|before| !before.is_alphanumeric());
            initial && alone && next.is_uppercase()
        }
        _ => false,
    }
}

/// Whether the last word is the name of a part of an act.
fn names_part(written: &str) -> bool {
    let word = written.rsplit([' ', '\u{a0}']).next().unwrap_or_default();
    let word = word.trim_start_matches(|letter: char| !letter.is_alphabetic()).to_lowercase();
    PARTS.iter().any(|part| word.starts_with(part))
}

/// Whether the last word is the number of a part of an act that is named before it: it stays with
/// the name, and a line may break after it.
fn numbers_part(written: &str) -> bool {
    written.rsplit_once([' ', '\u{a0}']).is_some_and(|(before, _)| names_part(before))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_initials_do_not_break() {
        let table = [
            ("№ 61 бұйрық", "№\u{a0}61\u{a0}бұйрық"),
            ("А. Б. Сәрсенов", "А.\u{a0}Б.\u{a0}Сәрсенов"),
            ("А.Б. Сәрсенов", "А.Б.\u{a0}Сәрсенов"),
            ("«Ы. Алтынсарин", "«Ы.\u{a0}Алтынсарин"),
            ("10 жұмыс күні", "10\u{a0}жұмыс күні"),
            ("№ 5. Алматы", "№\u{a0}5. Алматы"),
            ("9-тармақтың 3) тармақшасы", "9-тармақтың 3)\u{a0}тармақшасы"),
            ("бұдан әрі – Қағидалар", "бұдан әрі\u{a0}– Қағидалар"),
            ("пунктом 9 приложения 2 к", "пунктом\u{a0}9 приложения\u{a0}2 к"),
            ("(подпункт 25-7) пункта 3", "(подпункт\u{a0}25-7) пункта\u{a0}3"),
            ("статьей 73 Кодекса", "статьей\u{a0}73 Кодекса"),
            ("года 12 дней", "года 12\u{a0}дней"),
            ("болды. Ол", "болды. Ол"),
            ("2026 ЖЖ", "2026 ЖЖ"),
        ];
        for (text, expected) in table {
            assert_eq!(bind(text), expected);
        }
    }

    #[test]
    fn values_become_one_line() {
        assert_eq!(clean("а\r\nб\tв\u{0}г"), "а  б в г");
        assert_eq!(clean("Сеи\u{306}т\u{200b}ова\u{202e}"), "Сейтова");
    }
}
