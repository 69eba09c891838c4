//! KZ-1048 (ҚР СТ 1048-2002, also STRK1048 and RK1048): Windows-1251 in which sixteen letters
//! that Kazakh and Russian do without are Kazakh ones. І and і stand where 1251 has them.

/// The letter of Windows-1251 and the Kazakh letter in its place.
const LETTERS: [(char, char); 16] = [
    ('Ќ', 'Қ'),
    ('Ћ', 'Һ'),
    ('ќ', 'қ'),
    ('ћ', 'һ'),
    ('Ў', 'Ұ'),
    ('ў', 'ұ'),
    ('Ј', 'Ә'),
    ('Ґ', 'Ө'),
    ('Є', 'Ғ'),
    ('Ї', 'Ү'),
    ('ґ', 'ө'),
    ('є', 'ғ'),
    ('ј', 'ә'),
    ('Ѕ', 'Ң'),
    ('ѕ', 'ң'),
    ('ї', 'ү'),
];

/// A text read as Windows-1251, read as KZ-1048.
pub(super) fn of_1251(text: &str) -> String {
    let letter = |c: char| LETTERS.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to);
    text.chars().map(|c| if c.is_ascii() { c } else { letter(c) }).collect()
}

/// A text as an old program would write it.
#[cfg(test)]
pub(super) fn bytes(text: &str) -> Vec<u8> {
    let letter = |c: char| LETTERS.iter().find(|(_, to)| *to == c).map_or(c, |(from, _)| *from);
    let text: String = text.chars().map(letter).collect();
    encoding_rs::WINDOWS_1251.encode(&text).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bytes as the standard's table gives them.
    #[test]
    fn every_kazakh_letter() {
        let table = [
            (0xa3, 'Ә'),
            (0xbc, 'ә'),
            (0xaa, 'Ғ'),
            (0xba, 'ғ'),
            (0x8d, 'Қ'),
            (0x9d, 'қ'),
            (0xbd, 'Ң'),
            (0xbe, 'ң'),
            (0xa5, 'Ө'),
            (0xb4, 'ө'),
            (0xa1, 'Ұ'),
            (0xa2, 'ұ'),
            (0xaf, 'Ү'),
            (0xbf, 'ү'),
            (0x8e, 'Һ'),
            (0x9e, 'һ'),
            (0xb2, 'І'),
            (0xb3, 'і'),
            (0xa8, 'Ё'),
            (0xb8, 'ё'),
            (0xc0, 'А'),
            (0xff, 'я'),
        ];
        for (byte, letter) in table {
            let text = encoding_rs::WINDOWS_1251.decode(&[byte]).0.into_owned();
            assert_eq!(of_1251(&text), letter.to_string(), "{byte:#x}");
            assert_eq!(bytes(&letter.to_string()), [byte], "{letter}");
        }
    }
}
