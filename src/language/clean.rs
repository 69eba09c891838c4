//! Names and other people's texts, made safe for a terminal.

use std::borrow::Cow;

/// The text without what a terminal would obey: control characters and the marks that turn
/// the direction of writing. Each becomes `\u{fffd}`, so that one sees something was there.
pub fn clean(text: &str) -> String {
    cleaned(text).into_owned()
}

/// The same; a text that is safe already is lent.
pub fn cleaned(text: &str) -> Cow<'_, str> {
    let is_plain = |byte| matches!(byte, b' '..=b'~');
    if text.bytes().all(is_plain) || !text.chars().any(is_unsafe) {
        return text.into();
    }
    text.chars().map(|c| if is_unsafe(c) { '\u{fffd}' } else { c }).collect()
}

fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_passes() {
        assert_eq!(clean("Әлия Қанатқызы"), "Әлия Қанатқызы");
        assert_eq!(clean("a\u{1b}[2Jb\u{202e}c\r\n"), "a\u{fffd}[2Jb\u{fffd}c\u{fffd}\u{fffd}");
    }
}
