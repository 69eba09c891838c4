//! The faces in which papers are set: which letters there are and how wide they are.
//!
//! Widths are whole thousandths of the type size, the unit in which a PDF states them, so
//! that what layout measures is what a reader draws.

use std::{collections::BTreeMap, ops::RangeInclusive, sync::OnceLock};

use printpdf::ParsedFont;

use crate::diagnostic::{Diagnostic, Result, codes};

/// One of the faces of Liberation Serif, whose metrics are those of Times New Roman.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Style {
    Regular,
    Bold,
    Italic,
}

impl Style {
    /// All faces.
    #[cfg(test)]
    pub(super) const ALL: [Self; 3] = [Self::Regular, Self::Bold, Self::Italic];

    /// The `PostScript` name of the face.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Regular => "LiberationSerif",
            Self::Bold => "LiberationSerif-Bold",
            Self::Italic => "LiberationSerif-Italic",
        }
    }

    fn program(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../data/fonts/LiberationSerif-Regular.ttf"),
            Self::Bold => include_bytes!("../../data/fonts/LiberationSerif-Bold.ttf"),
            Self::Italic => include_bytes!("../../data/fonts/LiberationSerif-Italic.ttf"),
        }
    }
}

/// The letters of nearly every paper: Kazakh and Russian, plain Latin, digits and marks.
const COMMON: &[RangeInclusive<char>] = &[
    ' '..='~',
    '\u{a0}'..='\u{a0}',
    '§'..='§',
    '«'..='«',
    '°'..='°',
    '»'..='»',
    'Ё'..='Ё',
    'І'..='І',
    'А'..='я',
    'ё'..='ё',
    'і'..='і',
    'Ғ'..='ғ',
    'Қ'..='қ',
    'Ң'..='ң',
    'Ү'..='ұ',
    'Һ'..='һ',
    'Ә'..='ә',
    'Ө'..='ө',
    '–'..='—',
    '‘'..='’',
    '“'..='„',
    '…'..='…',
    '№'..='№',
];

/// The further letters a paper may hold: Latin with Extended-A for foreign names, the letters
/// of the neighbours' alphabets, all Cyrillic, more marks.
const FURTHER: &[RangeInclusive<char>] = &[
    '\u{a1}'..='\u{ac}',
    '\u{ae}'..='\u{17f}',
    '\u{18f}'..='\u{18f}',
    '\u{218}'..='\u{21b}',
    '\u{259}'..='\u{259}',
    '\u{400}'..='\u{4ff}',
    '\u{2010}'..='\u{2015}',
    '\u{2018}'..='\u{201e}',
    '\u{2020}'..='\u{2022}',
    '\u{2030}'..='\u{2030}',
    '\u{2039}'..='\u{203a}',
    '\u{2212}'..='\u{2212}',
];

/// How many of the letters a paper carries. One of two alphabets for every paper lets what is
/// embedded be made once; the common one is less than half as large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    Common,
    Whole,
}

/// A letter of a face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    /// The number that stands for it in a PDF. Every letter has its own, even where two
    /// share a glyph (a space and a no-break space), so that copied text stays exact.
    pub(super) code: u16,
    /// Its glyph in the whole font.
    pub(super) glyph: u16,
    /// Its width in thousandths of the type size.
    pub(super) width: u16,
}

/// A face read once per process.
pub(super) struct Face {
    /// The whole font file.
    pub(super) program: &'static [u8],
    /// What its tables say of its height, slope and extent.
    pub(super) parsed: ParsedFont,
    letters: BTreeMap<char, Letter>,
    /// The last code of the common letters.
    common: u16,
}

impl Face {
    /// The face of this style.
    ///
    /// # Errors
    /// `paper-failed` if the font built into the program cannot be read.
    pub(super) fn of(style: Style) -> Result<&'static Self> {
        static FACES: [OnceLock<Option<Face>>; 3] = [const { OnceLock::new() }; 3];
        FACES[style as usize]
            .get_or_init(|| Self::read(style.program()))
            .as_ref()
            .ok_or_else(|| failed(style.name()))
    }

    fn read(program: &'static [u8]) -> Option<Self> {
        let mut parsed = ParsedFont::from_bytes(program, 0, &mut Vec::new())?;
        parsed.original_bytes = Vec::new();
        let mut face = Self { program, parsed, letters: BTreeMap::new(), common: 0 };
        COMMON.iter().cloned().flatten().for_each(|letter| face.admit(letter));
        face.common = u16::try_from(face.letters.len()).ok()?;
        FURTHER.iter().cloned().flatten().for_each(|letter| face.admit(letter));
        Some(face)
    }

    /// Gives a letter the next code, if the face has it.
    fn admit(&mut self, letter: char) {
        let glyph = self.parsed.lookup_glyph_index(u32::from(letter)).filter(|glyph| *glyph > 0);
        let Some(glyph) = glyph.filter(|_| !self.letters.contains_key(&letter)) else {
            return;
        };
        let width = i32::from(self.parsed.get_glyph_width(glyph).unwrap_or(0));
        let width = u16::try_from(thousandths(width, self.parsed.units_per_em)).unwrap_or(0);
        let code = u16::try_from(self.letters.len() + 1).unwrap_or(0);
        self.letters.insert(letter, Letter { code, glyph, width });
    }

    /// The alphabet a letter belongs to.
    pub(super) fn reach(&self, letter: Letter) -> Reach {
        if letter.code <= self.common { Reach::Common } else { Reach::Whole }
    }

    /// The letter, or nothing if papers cannot hold it.
    pub(super) fn letter(&self, letter: char) -> Option<Letter> {
        self.letters.get(&letter).copied()
    }

    /// Whether papers can hold this letter: the three faces have the same ones.
    pub(super) fn has(letter: char) -> bool {
        Self::of(Style::Regular).is_ok_and(|face| face.letter(letter).is_some())
    }

    /// The letters of an alphabet in the order of their codes, which begin with 1.
    pub(super) fn letters(&self, reach: Reach) -> Vec<(char, Letter)> {
        let mut letters: Vec<(char, Letter)> =
            self.letters.iter().map(|(letter, found)| (*letter, *found)).collect();
        letters.retain(|(_, letter)| self.reach(*letter) <= reach);
        letters.sort_by_key(|(_, letter)| letter.code);
        letters
    }

    /// A measure in font units as thousandths of the type size.
    pub(super) fn thousandths(&self, units: i16) -> i32 {
        thousandths(i32::from(units), self.parsed.units_per_em)
    }
}

fn thousandths(units: i32, per_em: u16) -> i32 {
    let per_em = i32::from(per_em.max(1));
    (units * 1000 + per_em / 2).div_euclid(per_em)
}

/// Our own fault, with the part that failed.
pub(super) fn failed(part: &str) -> crate::diagnostic::Diagnostics {
    Diagnostic::error(codes::PAPER_FAILED).with("part", part).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kazakh_letters_are_in_every_face() {
        for style in Style::ALL {
            let face = Face::of(style).unwrap();
            for letter in "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя«»–—…№§ğşıİ".chars() {
                assert!(face.letter(letter).is_some(), "{style:?} lacks {letter}");
            }
            let regular = Face::of(Style::Regular).unwrap();
            assert!(face.letters.keys().eq(regular.letters.keys()), "{style:?}");
            assert!(face.letter('₸').is_none() && face.letter('漢').is_none());
        }
    }

    #[test]
    fn codes_are_distinct_and_begin_with_one() {
        let face = Face::of(Style::Regular).unwrap();
        let codes: Vec<u16> =
            face.letters(Reach::Whole).iter().map(|(_, letter)| letter.code).collect();
        assert!(codes.iter().copied().eq(1..=u16::try_from(codes.len()).unwrap()));
    }
}
