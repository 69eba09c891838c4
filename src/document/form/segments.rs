//! The parts of a `[line]` block: text and fill-in lines, which underscores mark.

use super::template::{Segment, Text};

/// Reads the lines of a block; `text` reads a part that holds words and values.
pub(in crate::document) fn read(
    lines: &[&(&str, usize)],
    text: &mut impl FnMut(&(&str, usize)) -> Text,
) -> Vec<Segment<Text>> {
    let mut segments = Vec::new();
    for (line, at) in lines {
        let (mut rest, mut at) = (line.trim_end(), *at);
        while let Some(start) = rest.find("__") {
            push_text(&mut segments, &rest[..start], at, text);
            let (blank, after) = blank(&rest[start..]);
            let value_at = at + start + blank.opening;
            let value = text(&(blank.value, value_at));
            let underscores = u16::try_from(blank.underscores).unwrap_or(u16::MAX);
            segments.push(Segment::Blank { value, underscores });
            at += rest.len() - after.len();
            rest = after;
        }
        push_text(&mut segments, rest, at, text);
    }
    segments
}

fn push_text(
    segments: &mut Vec<Segment<Text>>,
    part: &str,
    at: usize,
    text: &mut impl FnMut(&(&str, usize)) -> Text,
) {
    if !part.is_empty() {
        segments.push(Segment::Text(text(&(part, at))));
    }
}

struct Blank<'a> {
    opening: usize,
    value: &'a str,
    underscores: usize,
}

/// `____{{ value }}____`, or underscores alone.
fn blank(text: &str) -> (Blank<'_>, &str) {
    let inner = text.trim_start_matches('_');
    let opening = text.len() - inner.len();
    if let (true, Some(end)) = (inner.starts_with("{{"), inner.find("}}_")) {
        let (value, rest) = inner.split_at(end + 2);
        let after = rest.trim_start_matches('_');
        let underscores = opening + rest.len() - after.len();
        return (Blank { opening, value, underscores }, after);
    }
    (Blank { opening, value: "", underscores: opening }, inner)
}

/// Parts between `|`, trimmed, each with its place; bars inside values do not part.
pub(in crate::document) fn parts(line: &str, at: usize) -> Vec<(&str, usize)> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_u32);
    for (index, letter) in line.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => {
                parts.push(trimmed(&line[start..index], at + start));
                start = index + 1;
            }
            _ => {}
        }
    }
    parts.push(trimmed(&line[start..], at + start));
    parts
}

fn trimmed(part: &str, at: usize) -> (&str, usize) {
    (part.trim(), at + part.len() - part.trim_start().len())
}
