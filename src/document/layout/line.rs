//! Lines: type of one face and size, and text broken to a width.

use crate::{
    diagnostic::Result,
    document::{
        font::{Face, Style},
        sheet::{Ink, Mark, Owner, Placed, Run},
    },
};

/// The most a space may be widened, in thousandths of the size.
const GAPE: f32 = 4000.0;

/// A face at a size.
#[derive(Clone, Copy)]
pub(in crate::document) struct Type {
    face: &'static Face,
    style: Style,
    pub(in crate::document) size: f32,
}

impl Type {
    /// A face at a size in points.
    pub(in crate::document) fn new(style: Style, size: f32) -> Result<Self> {
        Ok(Self { face: Face::of(style)?, style, size })
    }

    /// The height of a line: the face's own, which is single spacing.
    pub(in crate::document) fn leading(self) -> f32 {
        self.size * 1.15
    }

    /// From the top of a line to its baseline.
    pub(in crate::document) fn ascent(self) -> f32 {
        self.size * 0.9
    }

    /// The width of a text in points.
    pub(in crate::document) fn width(self, text: &str) -> f32 {
        self.face.width(text, self.size)
    }

    /// A text from `x` on, in a line whose top is at `top`.
    pub(in crate::document) fn run(self, text: &str, x: f32, top: f32) -> Mark {
        let letters = text
            .chars()
            .filter_map(|letter| self.face.letter(letter))
            .map(|letter| Placed { letter, after: 0.0 })
            .collect();
        let y = top + self.ascent();
        let run = Run { x, y, style: self.style, size: self.size, text: text.to_owned(), letters };
        Mark { owner: Owner::Artifact, ink: Ink::Run(run) }
    }

    /// A text stretched to `width` at its spaces, unless they would gape.
    pub(in crate::document) fn stretched(self, text: &str, x: f32, top: f32, width: f32) -> Mark {
        let mut mark = self.run(text, x, top);
        let Ink::Run(run) = &mut mark.ink else {
            return mark;
        };
        let spaces: Vec<bool> =
            text.chars().map(|letter| letter == ' ' || letter == '\u{a0}').collect();
        let count =
            u16::try_from(spaces.iter().filter(|space| **space).count()).unwrap_or(u16::MAX);
        let after =
            ((width - self.width(text)) * 1000.0 / self.size / f32::from(count.max(1))).floor();
        if count > 0 && (1.0..=GAPE).contains(&after) {
            for (placed, _) in run.letters.iter_mut().zip(spaces).filter(|(_, space)| *space) {
                placed.after = after;
            }
        }
        mark
    }

    /// Breaks a text into lines no wider than `width`, the first no wider than `first`. The
    /// first line is empty where not even one word fits it.
    pub(in crate::document) fn broken(self, text: &str, first: f32, width: f32) -> Vec<String> {
        let mut lines = vec![String::new()];
        let mut room = first;
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            for (index, part) in parts(word).enumerate() {
                let glue = if index == 0 { " " } else { "" };
                room = self.place(&mut lines, glue, part, (room, width));
            }
        }
        lines
    }

    /// Sets a part of a word on the last line or on a new one; returns that line's room.
    fn place(
        self,
        lines: &mut Vec<String>,
        glue: &str,
        part: &str,
        (room, width): (f32, f32),
    ) -> f32 {
        let narrow = lines.len() == 1 && room < width;
        let Some(line) = lines.last_mut() else {
            return room;
        };
        let glue = if line.is_empty() { "" } else { glue };
        if self.width(line) + self.width(glue) + self.width(part) <= room {
            line.push_str(glue);
            line.push_str(part);
            return room;
        }
        if !line.is_empty() || narrow {
            lines.push(String::new());
        }
        self.chop(lines, part, width);
        width
    }

    /// Sets a part that begins a line, cut between letters where even a whole line is too
    /// narrow for it.
    fn chop(self, lines: &mut Vec<String>, part: &str, width: f32) {
        for letter in part.chars() {
            let Some(line) = lines.last_mut() else { return };
            line.push(letter);
            if self.width(line) > width && line.chars().nth(1).is_some() {
                line.pop();
                lines.push(letter.to_string());
            }
        }
    }
}

/// The parts between which a word may break: after a hyphen between letters, after a slash.
fn parts(word: &str) -> impl Iterator<Item = &str> {
    let mut ends: Vec<usize> = word
        .char_indices()
        .zip(word.chars().skip(1))
        .filter(|((at, mark), next)| {
            let before = word[..*at].chars().next_back();
            let letters = next.is_alphabetic() && before.is_some_and(char::is_alphabetic);
            letters && matches!(mark, '-' | '/')
        })
        .map(|((at, mark), _)| at + mark.len_utf8())
        .collect();
    ends.push(word.len());
    let mut start = 0;
    ends.into_iter().map(move |end| &word[std::mem::replace(&mut start, end)..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, width: f32) -> Vec<String> {
        Type::new(Style::Regular, 14.0).unwrap().broken(text, width, width)
    }

    #[test]
    fn lines_break_at_spaces_and_hyphens_and_lose_nothing() {
        let text = "денсаулығы туралы дәрігерлік-консультациялық комиссияның қорытындысы";
        let lines = broken(text, 150.0);
        assert!(lines.len() > 3);
        assert!(lines.contains(&"дәрігерлік-".to_owned()), "{lines:?}");
        assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        let face = Type::new(Style::Regular, 14.0).unwrap();
        assert!(lines.iter().all(|line| face.width(line) <= 150.0));
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut() {
        let lines = broken("Қазақстан", 30.0);
        assert!(lines.len() > 1);
        assert_eq!(lines.concat(), "Қазақстан");
    }

    #[test]
    fn no_break_spaces_hold() {
        assert_eq!(broken("бұйрық №\u{a0}61", 60.0), ["бұйрық", "№\u{a0}61"]);
    }
}
