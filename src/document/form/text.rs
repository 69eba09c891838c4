//! Reads a text of a form: fixed words, values, and words set off by asterisks.

use std::ops::Range;

use super::{
    parse::{Line, Reader},
    rich::Tone,
    template::{Piece, Text},
    values::Expression,
};
use crate::document::font::Face;

/// A text being read, and where the emphasis that is open now began.
#[derive(Default)]
struct Draft {
    pieces: Vec<(Tone, Piece)>,
    bold: Option<usize>,
    italic: Option<usize>,
}

impl Draft {
    fn tone(&self) -> Tone {
        match (self.bold, self.italic) {
            (Some(_), _) => Tone::Bold,
            (_, Some(_)) => Tone::Italic,
            _ => Tone::Plain,
        }
    }

    fn letter(&mut self, letter: char) {
        let tone = self.tone();
        match self.pieces.last_mut() {
            Some((last, Piece::Fixed(text))) if *last == tone => text.push(letter),
            _ => self.pieces.push((tone, Piece::Fixed(letter.into()))),
        }
    }

    /// Fixed words: `**` and `*` begin and end emphasis, `\*` is an asterisk, `~` a space
    /// that does not break.
    fn fixed(&mut self, text: &str, at: usize) {
        let mut letters = text.char_indices().peekable();
        while let Some((index, letter)) = letters.next() {
            let next = letters.peek().map(|(_, letter)| *letter);
            let doubled = next == Some('*');
            match letter {
                '\\' if doubled => self.letter('*'),
                '*' if doubled => toggle(&mut self.bold, at + index),
                '*' => toggle(&mut self.italic, at + index),
                '~' => self.letter('\u{a0}'),
                other => self.letter(other),
            }
            if doubled && matches!(letter, '\\' | '*') {
                letters.next();
            }
        }
    }
}

fn toggle(open: &mut Option<usize>, at: usize) {
    *open = if open.is_some() { None } else { Some(at) };
}

impl Reader<'_> {
    /// Fixed words and values in turn; lines are joined by a space. Emphasis may go over
    /// values and lines, and ends within the text.
    pub(in crate::document) fn text(&mut self, lines: &[Line]) -> Text {
        let mut draft = Draft::default();
        for (index, (line, at)) in lines.iter().enumerate() {
            if index > 0 {
                draft.letter(' ');
            }
            let (mut rest, mut at) = (*line, *at);
            while let Some((fixed, after)) = rest.split_once("{{") {
                self.fixed(&mut draft, fixed, at);
                at += fixed.len();
                let Some((code, next)) = after.split_once("}}") else {
                    self.fault("template-bad-expression", after, at..at + rest.len() - fixed.len());
                    return Text(draft.pieces);
                };
                let length = code.len() + 4;
                let value = self.expression(code, at..at + length).map(Piece::Value);
                let tone = draft.tone();
                draft.pieces.extend(value.map(|value| (tone, value)));
                (rest, at) = (next, at + length);
            }
            self.fixed(&mut draft, rest, at);
        }
        for (open, mark) in [(draft.bold, "**"), (draft.italic, "*")] {
            if let Some(at) = open {
                self.fault("template-open-mark", mark, at..at + mark.len());
            }
        }
        Text(draft.pieces)
    }

    fn fixed(&mut self, draft: &mut Draft, text: &str, at: usize) {
        self.letters(text, at);
        draft.fixed(text, at);
    }

    /// Says which letters of fixed words no face has.
    pub(in crate::document) fn letters(&mut self, text: &str, at: usize) {
        for (index, letter) in text.char_indices() {
            if !Face::has(letter) {
                let span = at + index..at + index + letter.len_utf8();
                self.problems.push(self.source.no_glyph(letter, span));
            }
        }
    }

    /// An expression, or nothing if it cannot be read, which is then among the problems.
    pub(in crate::document) fn expression(
        &mut self,
        source: &str,
        span: Range<usize>,
    ) -> Option<Expression> {
        Expression::read(source, span.clone(), self.source.tongue)
            .map_err(|fault| self.fault(fault.term(), source.trim(), span))
            .ok()
    }
}
