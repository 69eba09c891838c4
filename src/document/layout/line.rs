//! Lines of text: words of one or several faces, broken to a width and drawn.

use std::{ops::Range, rc::Rc};

use super::{
    breaking,
    shape::{Shaped, shaped},
};
use crate::{
    diagnostic::Result,
    document::{
        font::{Face, Style},
        form::{Rich, Tone},
        sheet::{Ink, Mark, Owner, Placed, Run},
        structure::NodeId,
    },
};

/// The most a space may be widened, in thousandths of the size: a line that would gape more
/// stays ragged.
pub(in crate::document) const GAPE: f32 = 2000.0;
/// The most a space may be narrowed.
pub(in crate::document) const SQUEEZE: f32 = 40.0;

/// A face at a size. A word set off in bold or italic changes the face within it.
#[derive(Debug, Clone, Copy)]
pub(in crate::document) struct Type {
    style: Style,
    pub(in crate::document) size: f32,
    space: Placed,
}

impl Type {
    /// A face at a size in points.
    pub(in crate::document) fn new(style: Style, size: f32) -> Result<Self> {
        let letter = Face::of(style)?.letter(' ');
        let letter = letter.ok_or_else(|| crate::document::font::failed("space"))?;
        Ok(Self { style, size, space: Placed { letter, after: 0.0 } })
    }

    /// The height of a line: the face's own, which is single spacing.
    pub(in crate::document) fn leading(self) -> f32 {
        self.size * 1.15
    }

    /// From the top of a line to its baseline.
    pub(in crate::document) fn ascent(self) -> f32 {
        self.size * 0.9
    }

    /// The width of a space in points.
    pub(in crate::document) fn space(self) -> f32 {
        f32::from(self.space.letter.width) * self.size / 1000.0
    }

    /// A text as words, to be broken into lines; what is drawn of it belongs to `node`.
    pub(in crate::document) fn words(self, text: &Rich, node: NodeId) -> Words<'_> {
        let mut words = Words { face: self, bits: Vec::new() };
        words.add(text, Owner::Node(node));
        words
    }

    /// A short text on one line that belongs to nothing: a page's number, a watermark.
    pub(in crate::document) fn artifact(self, text: &str) -> Run {
        let letters = shaped(self.style, text).letters.clone();
        let (style, size) = (self.style, self.size);
        Run { x: 0.0, y: 0.0, style, size, text: text.to_owned(), letters }
    }

    fn style(self, tone: Tone) -> Style {
        match (self.style, tone) {
            (Style::Bold, _) | (_, Tone::Bold) => Style::Bold,
            (Style::Italic, _) | (_, Tone::Italic) => Style::Italic,
            _ => Style::Regular,
        }
    }
}

/// What stands between a bit and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::document) enum Joint {
    Space,
    /// Nothing, but a line may end here.
    Break,
    /// Nothing, and no line may end here: the face changes within a word.
    Tied,
}

/// A word, or a part of one, in one face.
#[derive(Debug, Clone)]
pub(in crate::document) struct Bit<'a> {
    pub(in crate::document) joint: Joint,
    pub(in crate::document) text: &'a str,
    pub(in crate::document) shape: Rc<Shaped>,
    pub(in crate::document) style: Style,
    owner: Owner,
}

impl<'a> Bit<'a> {
    /// A part of the same word, which a line may end before.
    pub(in crate::document) fn part(&self, text: &'a str) -> Self {
        Self { joint: Joint::Break, text, shape: shaped(self.style, text), ..*self }
    }
}

/// A text that is not broken into lines yet.
pub(in crate::document) struct Words<'a> {
    face: Type,
    bits: Vec<Bit<'a>>,
}

impl<'a> Words<'a> {
    /// Adds a word before all others that belongs elsewhere, such as the number of a point.
    pub(in crate::document) fn labelled(mut self, label: &'a str, node: NodeId) -> Self {
        let style = self.face.style;
        let (shape, owner) = (shaped(style, label), Owner::Node(node));
        self.bits.insert(0, Bit { joint: Joint::Space, text: label, shape, style, owner });
        self
    }

    fn add(&mut self, text: &'a Rich, owner: Owner) {
        let mut joint = Joint::Space;
        for (tone, text) in &text.0 {
            let style = self.face.style(*tone);
            for (index, word) in text.split(' ').enumerate() {
                if index > 0 {
                    joint = Joint::Space;
                }
                for part in breaking::parts(word) {
                    self.bits.push(Bit {
                        joint,
                        text: part,
                        shape: shaped(style, part),
                        style,
                        owner,
                    });
                    joint = Joint::Break;
                }
                if !word.is_empty() {
                    joint = Joint::Tied;
                }
            }
        }
    }

    /// The width of its widest part that does not break, in points.
    pub(in crate::document) fn widest(&self) -> f32 {
        let atoms = breaking::atoms(&self.bits);
        atoms.iter().map(|atom| atom.width).fold(0.0, f32::max) * self.face.size / 1000.0
    }

    /// With no line ending at a hyphen, unless the word is wider than a whole line: a name.
    #[must_use]
    pub(in crate::document) fn firm(mut self) -> Self {
        for bit in self.bits.iter_mut().filter(|bit| bit.joint == Joint::Break) {
            bit.joint = Joint::Tied;
        }
        self
    }

    /// On one line, however wide.
    pub(in crate::document) fn whole(self) -> Lines<'a> {
        let end = self.bits.len();
        Lines { face: self.face, bits: self.bits, ranges: std::iter::once(0..end).collect() }
    }

    /// Broken into lines no wider than `width`, the first no wider than `first`; as many words
    /// on each as it takes. The first is empty where not even one word fits it.
    pub(in crate::document) fn broken(mut self, first: f32, width: f32) -> Lines<'a> {
        let (first, width) = (self.thousandths(first), self.thousandths(width));
        self.bits = breaking::chopped(self.bits, width);
        let ranges = breaking::greedy(&breaking::atoms(&self.bits), first, width);
        Lines { face: self.face, bits: self.bits, ranges }
    }

    /// Broken so that the spaces of all lines are as even as they can be.
    pub(in crate::document) fn evenly(mut self, first: f32, width: f32) -> Lines<'a> {
        let (first, width) = (self.thousandths(first), self.thousandths(width));
        self.bits = breaking::chopped(self.bits, first.min(width));
        let ranges = breaking::even(&breaking::atoms(&self.bits), first, width);
        Lines { face: self.face, bits: self.bits, ranges }
    }

    fn thousandths(&self, points: f32) -> f32 {
        points * 1000.0 / self.face.size
    }
}

/// A text broken into lines.
pub(in crate::document) struct Lines<'a> {
    face: Type,
    bits: Vec<Bit<'a>>,
    ranges: Vec<Range<usize>>,
}

impl Lines<'_> {
    /// How many there are.
    pub(in crate::document) fn count(&self) -> usize {
        self.ranges.len()
    }

    /// Whether there is nothing on a line.
    pub(in crate::document) fn is_empty(&self, index: usize) -> bool {
        self.bits(index).is_empty()
    }

    /// The width of a line in points, without the space that it ends with.
    pub(in crate::document) fn width(&self, index: usize) -> f32 {
        self.measure(index).0 * self.face.size / 1000.0
    }

    fn bits(&self, index: usize) -> &[Bit<'_>] {
        self.ranges.get(index).and_then(|line| self.bits.get(line.clone())).unwrap_or_default()
    }

    /// The width of a line in thousandths, and how many spaces can be stretched.
    fn measure(&self, index: usize) -> (f32, f32) {
        let bits = self.bits(index);
        let glues = bits.iter().skip(1).filter(|bit| bit.joint == Joint::Space).count();
        let glues = f32::from(u16::try_from(glues).unwrap_or(u16::MAX));
        let held: f32 = bits.iter().map(|bit| f32::from(bit.shape.spaces)).sum();
        let letters: f32 = bits.iter().map(|bit| bit.shape.width).sum();
        (letters + glues * f32::from(self.face.space.letter.width), glues + held)
    }

    /// A line drawn from `x` on, its top at `top`. If the text `goes_on` in the same node, the
    /// last line too ends with a space.
    pub(in crate::document) fn marks(
        &self,
        index: usize,
        (x, top): (f32, f32),
        goes_on: bool,
    ) -> Vec<Mark> {
        self.spread(index, (x, top), 0.0, goes_on)
    }

    /// A line stretched, or squeezed a little, to a width; unless its spaces would gape.
    pub(in crate::document) fn stretched(
        &self,
        index: usize,
        (x, top): (f32, f32),
        width: f32,
    ) -> Vec<Mark> {
        let (natural, spaces) = self.measure(index);
        let each = ((width * 1000.0 / self.face.size - natural) / spaces.max(1.0)).floor();
        let fits = (-SQUEEZE - 1.0..=GAPE).contains(&each);
        let last = index + 1 == self.ranges.len();
        let each = if fits && (!last || each < 0.0) { each } else { 0.0 };
        self.spread(index, (x, top), each, false)
    }

    fn spread(&self, index: usize, (x, top): (f32, f32), each: f32, goes_on: bool) -> Vec<Mark> {
        let mut at = x;
        let size = self.face.size;
        let mut marks: Vec<(Owner, Run)> = Vec::new();
        let space = Placed { after: each, ..self.face.space };
        for (number, bit) in self.bits(index).iter().enumerate() {
            if let (true, Joint::Space, Some((_, run))) = (number > 0, bit.joint, marks.last_mut())
            {
                run.text.push(' ');
                run.letters.push(space);
                at += (f32::from(space.letter.width) + each) * size / 1000.0;
            }
            if marks.last().is_none_or(|(owner, run)| (*owner, run.style) != (bit.owner, bit.style))
            {
                let (y, style) = (top + self.face.ascent(), bit.style);
                let run = Run { x: at, y, style, size, text: String::new(), letters: Vec::new() };
                marks.push((bit.owner, run));
            }
            let Some((_, run)) = marks.last_mut() else { continue };
            run.text.push_str(bit.text);
            run.letters.extend_from_slice(&bit.shape.letters);
            at += bit.shape.width * size / 1000.0;
            if bit.shape.spaces > 0 {
                stretch(run, bit.text, each);
                at += f32::from(bit.shape.spaces) * each * size / 1000.0;
            }
        }
        let next = self.ranges.get(index).and_then(|line| self.bits.get(line.end));
        if let Some((_, run)) = marks.last_mut()
            && next.map_or(goes_on, |next| next.joint == Joint::Space)
        {
            trail(run);
        }
        marks.into_iter().map(|(owner, run)| Mark { owner, ink: Ink::Run(run) }).collect()
    }
}

/// Widens the no-break spaces of the bit that a run ends with.
fn stretch(run: &mut Run, text: &str, each: f32) {
    for (placed, letter) in run.letters.iter_mut().rev().zip(text.chars().rev()) {
        if letter == '\u{a0}' {
            placed.after += each;
        }
    }
}

/// Ends a run with the space that parts it from what follows.
pub(in crate::document) fn trail(run: &mut Run) {
    let space = Face::of(run.style).ok().and_then(|face| face.letter(' '));
    if let (Some(letter), false) = (space, run.text.ends_with(' ')) {
        run.text.push(' ');
        run.letters.push(Placed { letter, after: 0.0 });
    }
}
