//! Words shaped: their letters with the kerning between them.
//!
//! Liberation Serif kerns Latin, Greek and Cyrillic («Г.», «АУ», «Ту»; some 490 of the 870
//! pairs of its old table are Cyrillic), but none of the letters that Kazakh adds. Ligatures
//! are off: a letter is a glyph, so that what is copied from a paper is what was written.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use harfrust::{
    Buffer, Direction, Feature, Font, Script, ShapeOptions, ShapePlan, ShaperFont, Tag,
};

use crate::document::{
    font::{Face, Letter, Style},
    sheet::Placed,
};

/// How many words a thread remembers of a face, and how long they may be.
const REMEMBERED: usize = 8192;
const LONGEST: usize = 64;

/// A word, or a part of one, in a face.
#[derive(Debug)]
pub(in crate::document) struct Shaped {
    pub(in crate::document) letters: Vec<Placed>,
    /// Its width with kerning, in thousandths of the size.
    pub(in crate::document) width: f32,
    /// How many no-break spaces there are in it.
    pub(in crate::document) spaces: u16,
}

thread_local! {
    static SHAPERS: [RefCell<Option<Shaper>>; 3] = const { [const { RefCell::new(None) }; 3] };
}

/// A word in a face, from memory if it was met before.
pub(in crate::document) fn shaped(style: Style, text: &str) -> Rc<Shaped> {
    let found = SHAPERS.with(|shapers| {
        let mut shaper = shapers[style as usize].try_borrow_mut().ok()?;
        if shaper.is_none() {
            *shaper = Some(Shaper::of(style)?);
        }
        Some(shaper.as_mut()?.shaped(text))
    });
    found.unwrap_or_else(|| Rc::new(Shaped::of(Vec::new())))
}

impl Shaped {
    fn of(letters: Vec<Placed>) -> Self {
        let width =
            letters.iter().map(|placed| f32::from(placed.letter.width) + placed.after).sum();
        Self { letters, width, spaces: 0 }
    }
}

struct Shaper {
    face: &'static Face,
    font: Font,
    features: [Feature; 3],
    /// For Latin and for Cyrillic.
    plans: [ShapePlan; 2],
    buffer: Option<Buffer>,
    known: HashMap<Box<str>, Rc<Shaped>>,
}

impl Shaper {
    fn of(style: Style) -> Option<Self> {
        let face = Face::of(style).ok()?;
        let font = Font::new(face.program, 0)?;
        let feature = |tag, value| Feature::new(Tag::new(tag), value, ..);
        let features = [feature(b"kern", 1), feature(b"liga", 0), feature(b"clig", 0)];
        let plans = [Script::LATIN, Script::CYRILLIC].map(|script| {
            ShapePlan::new(&font, Direction::LeftToRight, Some(script), None, &features)
        });
        Some(Self { face, font, features, plans, buffer: None, known: HashMap::new() })
    }

    fn shaped(&mut self, text: &str) -> Rc<Shaped> {
        if let Some(known) = self.known.get(text) {
            return Rc::clone(known);
        }
        let plain: Vec<Letter> =
            text.chars().filter_map(|letter| self.face.letter(letter)).collect();
        let after = self.kerning(text, &plain).unwrap_or_else(|| vec![0.0; plain.len()]);
        let letters = plain.into_iter().zip(after);
        let mut shaped =
            Shaped::of(letters.map(|(letter, after)| Placed { letter, after }).collect());
        let spaces = text.chars().filter(|letter| *letter == '\u{a0}').count();
        shaped.spaces = u16::try_from(spaces).unwrap_or(u16::MAX);
        let shaped = Rc::new(shaped);
        if text.len() <= LONGEST {
            if self.known.len() >= REMEMBERED {
                self.known.clear();
            }
            self.known.insert(text.into(), Rc::clone(&shaped));
        }
        shaped
    }

    /// What is added after each letter; nothing if shaping would set other glyphs than the
    /// letters' own.
    fn kerning(&mut self, text: &str, letters: &[Letter]) -> Option<Vec<f32>> {
        let cyrillic = text.chars().any(|letter| ('\u{400}'..='\u{52f}').contains(&letter));
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.clear();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(Some(if cyrillic { Script::CYRILLIC } else { Script::LATIN }));
        let options = ShapeOptions::new()
            .features(&self.features)
            .plan(Some(&self.plans[usize::from(cyrillic)]));
        harfrust::shape(&ShaperFont::new(&self.font), &mut buffer, options).ok()?;
        let glyphs = buffer.glyph_infos().iter().map(|info| info.glyph_id);
        let same = glyphs.eq(letters.iter().map(|letter| u32::from(letter.glyph)));
        let after = same.then(|| {
            let placed = buffer.glyph_positions().iter().zip(letters);
            placed.map(|(position, letter)| self.added(position.x_advance, *letter)).collect()
        });
        self.buffer = Some(buffer);
        after
    }

    /// The difference between an advance in font units and a letter's width, in thousandths.
    fn added(&self, advance: i32, letter: Letter) -> f32 {
        let advance = i16::try_from(advance).map_or(0, |units| self.face.thousandths(units));
        let added = advance - i32::from(letter.width);
        i16::try_from(added).map_or(0.0, f32::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_the_font_are_kerned() {
        let kerned = |style, text: &str| -> f32 {
            shaped(style, text).letters.iter().map(|placed| placed.after).sum()
        };
        for text in ["Г.", "АУ", "Туған", "AV", "«Туған»"] {
            assert!(kerned(Style::Regular, text) < 0.0, "{text}");
        }
        assert!(kerned(Style::Bold, "АТ") < 0.0);
        // No pair of the font has a letter that only Kazakh has.
        assert!(kerned(Style::Regular, "ҚҰҒҢ").abs() < 0.01);
    }

    #[test]
    fn a_letter_is_a_glyph() {
        for text in ["fi", "ffl", "№\u{a0}61", "Сейіт", "Łukasiewicz", "1/2"] {
            let shaped = shaped(Style::Italic, text);
            let face = Face::of(Style::Italic).unwrap();
            let glyphs = text.chars().map(|letter| face.letter(letter).unwrap());
            assert!(shaped.letters.iter().map(|placed| placed.letter).eq(glyphs), "{text}");
        }
    }
}
