//! Other people's words inside Markdown.

use crate::language::clean;

/// Signs that Markdown or a page made from it would obey.
const OBEYED: &str = "\\`*_{}[]<>#|~&";

/// The text as it is to be read, whatever signs are in it.
pub(super) fn escaped(text: &str) -> String {
    clean(text).chars().fold(String::new(), |mut whole, sign| {
        if OBEYED.contains(sign) {
            whole.push('\\');
        }
        whole.push(sign);
        whole
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_becomes_markup() {
        assert_eq!(escaped("Әлия | <b>*x*</b>"), "Әлия \\| \\<b\\>\\*x\\*\\</b\\>");
    }
}
