//! Where lines end.
//!
//! Short lines take as many words as they hold. Running text is broken as a whole: of all
//! ways to break it the one is taken whose spaces are most even, after Knuth and Plass, so
//! that a long number that cannot be broken does not leave one gaping line before it.

use std::ops::Range;

use super::{
    line::{Bit, GAPE, Joint, SQUEEZE},
    shape::shaped,
};

/// The width of a space, in thousandths: the same in all faces.
const SPACE: f32 = 250.0;
/// How bad a line is that is too loose to be stretched: worse than any two that are stretched.
const RAGGED: f32 = 6000.0;
/// From which widening on spaces are loose beyond doubt, and how bad they are then.
const LOOSE: f32 = SPACE * 2.5;
const LOOSENESS: f32 = 1562.5;
/// What every line costs, which keeps a text from taking more of them than it must.
const LINE: f32 = 10.0;

/// Bits between which no line may end.
#[derive(Debug)]
pub(in crate::document) struct Atom {
    bits: Range<usize>,
    /// In thousandths of the size.
    pub(in crate::document) width: f32,
    spaces: f32,
    /// Whether a space stands before it.
    glue: bool,
}

/// Bits joined where no line may end.
pub(in crate::document) fn atoms(bits: &[Bit]) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::with_capacity(bits.len());
    for (index, bit) in bits.iter().enumerate() {
        let (width, spaces) = (bit.shape.width, f32::from(bit.shape.spaces));
        match atoms.last_mut() {
            Some(atom) if bit.joint == Joint::Tied => {
                atom.bits.end = index + 1;
                atom.width += width;
                atom.spaces += spaces;
            }
            _ => {
                let glue = bit.joint == Joint::Space;
                atoms.push(Atom { bits: index..index + 1, width, spaces, glue });
            }
        }
    }
    atoms
}

/// The same bits, cut between letters where even a whole line is too narrow for one.
pub(in crate::document) fn chopped(mut bits: Vec<Bit>, width: f32) -> Vec<Bit> {
    if atoms(&bits).iter().all(|atom| atom.width <= width) {
        return bits;
    }
    for atom in atoms(&bits).iter().filter(|atom| atom.width > width) {
        for bit in &mut bits[atom.bits.start + 1..atom.bits.end] {
            bit.joint = Joint::Break;
        }
    }
    let mut cut = Vec::with_capacity(bits.len());
    for bit in bits {
        if bit.shape.width <= width {
            cut.push(bit);
            continue;
        }
        let joint = bit.joint;
        let first = cut.len();
        cut.extend(pieces(&bit, width).map(|text| bit.part(text)));
        if let Some(bit) = cut.get_mut(first) {
            bit.joint = joint;
        }
    }
    cut
}

/// Pieces of a word, each as long as fits.
fn pieces<'a>(bit: &Bit<'a>, width: f32) -> impl Iterator<Item = &'a str> {
    let mut rest = bit.text;
    let style = bit.style;
    std::iter::from_fn(move || {
        let mut end = rest.chars().next()?.len_utf8();
        while let Some(next) = rest[end..].chars().next() {
            let longer = end + next.len_utf8();
            // Letters of one line are few, so measuring them anew is cheap; and it is rare.
            if shaped(style, &rest[..longer]).width > width {
                break;
            }
            end = longer;
        }
        let (piece, left) = rest.split_at(end);
        rest = left;
        Some(piece)
    })
}

/// As many atoms on each line as it takes.
pub(in crate::document) fn greedy(atoms: &[Atom], first: f32, width: f32) -> Vec<Range<usize>> {
    let mut lines = vec![Range::default()];
    let (mut room, mut filled) = (first, 0.0);
    for atom in atoms {
        let Some(line) = lines.last_mut() else { break };
        let bare = line.start == line.end;
        let glue = if atom.glue && !bare { SPACE } else { 0.0 };
        let fits = filled + glue + atom.width <= room + 0.01;
        // An empty line of full width takes its word whatever comes.
        if fits || (bare && room >= width) {
            line.end = atom.bits.end;
            filled += glue + atom.width;
        } else {
            lines.push(atom.bits.clone());
            (room, filled) = (width, atom.width);
        }
    }
    lines
}

/// The lines whose spaces are most even.
pub(in crate::document) fn even(atoms: &[Atom], first: f32, width: f32) -> Vec<Range<usize>> {
    let count = atoms.len();
    // For each number of atoms: the least cost of setting them, and where the last line begins.
    let mut best: Vec<(f32, usize)> = vec![(f32::INFINITY, 0); count + 1];
    best[0].0 = 0.0;
    for start in 0..count {
        let before = best[start].0;
        let room = if start == 0 { first } else { width };
        let (mut filled, mut spaces) = (0.0, 0.0);
        for (end, atom) in (start + 1..).zip(&atoms[start..]) {
            if atom.glue && end > start + 1 {
                filled += SPACE;
                spaces += 1.0;
            }
            filled += atom.width;
            spaces += atom.spaces;
            if filled > room + SQUEEZE * spaces && end > start + 1 {
                break;
            }
            let cost = before + demerits(room - filled, spaces, end == count);
            if cost < best[end].0 {
                best[end] = (cost, start);
            }
        }
    }
    let mut lines = Vec::new();
    let mut end = count;
    while end > 0 {
        let start = best[end].1;
        lines.push(atoms[start].bits.start..atoms[end - 1].bits.end);
        end = start;
    }
    lines.reverse();
    if lines.is_empty() { vec![Range::default()] } else { lines }
}

/// How ill a line with so much room left over looks.
fn demerits(slack: f32, spaces: f32, last: bool) -> f32 {
    let each = slack / spaces.max(1.0);
    let bad = if slack < 0.0 {
        100.0 * (each / SQUEEZE).powi(2)
    } else if last {
        0.0
    } else if each > GAPE || spaces < 1.0 {
        RAGGED + slack / 10.0
    } else if each > LOOSE {
        LOOSENESS + each - LOOSE
    } else {
        100.0 * (each / SPACE).powi(3)
    };
    (LINE + bad).powi(2)
}

/// The parts between which a word may break: after a hyphen between letters, after a slash.
pub(in crate::document) fn parts(word: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let ends = word.char_indices().filter(move |(at, mark)| {
        let end = at + mark.len_utf8();
        let letter = |next: Option<char>| next.is_some_and(char::is_alphabetic);
        let inner = matches!(mark, '-' | '/')
            && letter(word[..*at].chars().next_back())
            && letter(word[end..].chars().next());
        inner || end == word.len()
    });
    ends.map(move |(at, mark)| {
        let end = at + mark.len_utf8();
        &word[std::mem::replace(&mut start, end)..end]
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::document::{
        font::Style,
        form::Rich,
        layout::line::{Lines, Type},
        sheet::Ink,
        structure::Structure,
    };

    fn shown(lines: &Lines) -> Vec<String> {
        (0..lines.count())
            .map(|index| {
                let marks = lines.marks(index, (0.0, 0.0), false);
                let texts = marks.iter().map(|mark| match &mark.ink {
                    Ink::Run(run) => run.text.as_str(),
                    _ => "",
                });
                texts.collect()
            })
            .collect()
    }

    fn face() -> Type {
        Type::new(Style::Regular, 14.0).unwrap()
    }

    fn broken(text: &str, width: f32) -> Vec<String> {
        let rich = Rich::plain(text);
        shown(&face().words(&rich, Structure::ROOT).broken(width, width))
    }

    #[test]
    fn lines_break_at_spaces_and_hyphens_and_lose_nothing() {
        let text = "денсаулығы туралы дәрігерлік-консультациялық комиссияның қорытындысы";
        let lines = broken(text, 150.0);
        assert!(lines.len() > 3);
        assert!(lines.contains(&"дәрігерлік-".to_owned()), "{lines:?}");
        assert_eq!(lines.concat(), text);
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut() {
        let lines = broken("Қазақстан", 30.0);
        assert!(lines.len() > 1);
        assert_eq!(lines.concat(), "Қазақстан");
    }

    #[test]
    fn no_break_spaces_hold() {
        assert_eq!(broken("бұйрық №\u{a0}61", 60.0), ["бұйрық ", "№\u{a0}61"]);
    }

    proptest! {
        #[test]
        fn what_goes_in_comes_out(
            text in "([а-яәғқңөұүһіa-z0-9«»№.,/-]{1,30} ){0,30}[А-Я]{1,60}",
            width in 20.0_f32..500.0,
            indent in 0.0_f32..100.0,
        ) {
            let rich = Rich::plain(&text);
            let words = || face().words(&rich, Structure::ROOT);
            for lines in [
                words().broken((width - indent).max(1.0), width),
                words().evenly((width - indent).max(15.0), width),
            ] {
                prop_assert_eq!(shown(&lines).concat(), text.clone());
                for index in 1..lines.count() {
                    prop_assert!(lines.width(index) <= width * 1.05 + 1.0);
                }
            }
        }
    }
}
