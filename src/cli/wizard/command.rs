//! A command line as it can be typed again.

/// Signs that mean nothing to any shell.
const PLAIN: &str = "-_./:=+@,";

/// Words joined by blanks, in quotes where a shell would read more into them.
pub(super) fn line(words: &[String]) -> String {
    words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || PLAIN.contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    // Every shell takes double quotes; what is alive within them goes into single ones.
    if !word.contains(['"', '$', '`', '\\', '!', '%']) {
        return format!("\"{word}\"");
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// `--option value` for each option that has one.
pub(super) fn options<'o>(
    options: impl IntoIterator<Item = (&'o str, Option<&'o str>)>,
) -> Vec<String> {
    let given = options.into_iter().filter_map(|(option, value)| Some((option, value?)));
    given.flat_map(|(option, value)| [option.to_owned(), value.to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_quoted_where_a_shell_would_read_more_into_it() {
        for (word, typed) in [
            ("--at", "--at"),
            ("2026-08-03T12:00", "2026-08-03T12:00"),
            ("8+9", "8+9"),
            ("№ 13 мектеп", "\"№ 13 мектеп\""),
            ("a|b", "\"a|b\""),
            ("", "\"\""),
            ("\"Нұр\" мектебі", "'\"Нұр\" мектебі'"),
            ("5'", "\"5'\""),
            ("$5'", r"'$5'\'''"),
        ] {
            assert_eq!(quoted(word), typed);
        }
    }
}
