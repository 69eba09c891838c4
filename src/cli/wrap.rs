//! Texts broken into lines for a terminal that nobody widened.

/// The width of such a terminal.
pub(super) const WIDTH: usize = 80;

/// A text in lines no longer than `width` letters; a longer word has a line of its own.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { break };
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

/// A text after an opening such as a date, in lines that fit the terminal behind `indent`
/// blanks; each further line stands under the first word of the text.
pub(super) fn hanging(indent: usize, opening: &str, text: &str) -> Vec<String> {
    let margin = indent + opening.chars().count();
    let lines = wrapped(text, WIDTH.saturating_sub(margin).max(1));
    let placed = lines.into_iter().enumerate().map(|(index, line)| match index {
        0 => format!("{:indent$}{opening}{line}", ""),
        _ => format!("{:margin$}{line}", ""),
    });
    placed.collect()
}
