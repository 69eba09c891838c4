//! Blocks with a drawing: a stamp in its frame, a box to tick, a QR code with its words.

use qrcode::{Color, EcLevel, QrCode};

use super::{
    MM, RIGHT_HALF, WIDTH,
    flow::widest,
    line::Type,
    outline::Outline,
    strip::{Strip, across, down, hold, hold_edges, rule},
};
use crate::{
    diagnostic::Result,
    document::{
        font::failed,
        form::{Kind, Look, Rich},
        sheet::{Bar, Ink, Mark, Owner},
        structure::Tag,
    },
};

/// Space between the words of a stamp and its frame.
const PAD: f32 = 5.0;
/// The side of a box to tick, and where the text after it begins.
const BOX: f32 = 9.5;
const AFTER_BOX: f32 = 7.0 * MM;
/// The side of a QR code with the empty margin of four modules that readers need.
const CODE: f32 = 24.0 * MM;
const QUIET: u16 = 4;
/// The side of the code of a diploma without that margin (O312 r.35 p.19).
const DIPLOMA_CODE: f32 = 30.0 * MM;

/// A stamp: lines in a thin frame at the right margin.
pub(in crate::document) fn stamp(
    outline: &mut Outline,
    look: Look,
    face: Type,
    texts: &[Rich],
) -> Vec<Strip> {
    let node = outline.part(Tag::Paragraph, look);
    let room = WIDTH - RIGHT_HALF - 2.0 * PAD;
    let set: Vec<_> = texts.iter().map(|text| face.words(text, node).broken(room, room)).collect();
    let left = WIDTH - widest(&set) - 2.0 * PAD;
    let mut strips = vec![Strip::new(PAD, vec![across(left, WIDTH, 0.0)])];
    for (number, lines) in set.iter().enumerate() {
        let goes_on = number + 1 < set.len();
        strips.extend((0..lines.count()).map(|index| {
            Strip::new(face.leading(), lines.marks(index, (left + PAD, 0.0), goes_on))
        }));
    }
    strips.push(Strip::new(PAD, vec![across(left, WIDTH, PAD)]));
    for strip in &mut strips {
        strip.marks.extend([left, WIDTH].map(|x| down(x, 0.0, strip.height)));
    }
    strips.push(Strip::space(face.leading() / 2.0));
    hold(&mut strips);
    strips
}

/// A box, ticked or not, and the text after it. What the box says is heard as well.
pub(in crate::document) fn check(
    outline: &mut Outline,
    look: Look,
    face: Type,
    (ticked, text): (bool, &Rich),
) -> Vec<Strip> {
    let said = match (outline.language(look), ticked) {
        ("ru", true) => "отмечено",
        ("ru", false) => "не отмечено",
        (_, true) => "белгі қойылған",
        (_, false) => "белгі қойылмаған",
    };
    let figure = outline.part(Tag::Figure { alt: said.to_owned() }, look);
    let node = outline.part(Tag::Paragraph, look);
    let (top, bottom) = (face.ascent() - BOX + 0.5, face.ascent() + 0.5);
    let at = |x: f32, y: f32| (1.0 + x * BOX, top + y * BOX);
    let mut drawn = vec![
        across(1.0, 1.0 + BOX, top),
        across(1.0, 1.0 + BOX, bottom),
        down(1.0, top, bottom),
        down(1.0 + BOX, top, bottom),
    ];
    if ticked {
        drawn.push(rule(at(0.2, 0.5), at(0.42, 0.8)));
        drawn.push(rule(at(0.42, 0.8), at(0.82, 0.2)));
    }
    for mark in &mut drawn {
        mark.owner = Owner::Node(figure);
    }
    let width = WIDTH - AFTER_BOX;
    let lines = face.words(text, node).broken(width, width);
    let mut strips: Vec<Strip> = (0..lines.count())
        .map(|index| Strip::new(face.leading(), lines.marks(index, (AFTER_BOX, 0.0), false)))
        .collect();
    if let Some(first) = strips.first_mut() {
        first.marks.splice(0..0, drawn);
    }
    hold_edges(&mut strips);
    strips
}

/// A QR code and, to its right, the words about it. A paper's own code has its size with the
/// empty margin, that of a diploma without.
///
/// # Errors
/// `paper-failed` if the text is too long for a code, which filling does not let through.
pub(in crate::document) fn code(
    outline: &mut Outline,
    look: Look,
    face: Type,
    (kind, texts, code): (Kind, &[Rich], &str),
) -> Result<Vec<Strip>> {
    let words: Vec<String> = texts.iter().map(Rich::text).collect();
    let alt = format!("{}: {code}", words.join(" ").trim_end_matches([':', '.', ' ']));
    let figure = outline.part(Tag::Figure { alt }, look);
    let node = outline.part(Tag::Paragraph, look);
    let drawn = drawn(kind, code)?;
    let start = drawn.side + 2.0 * MM;
    let width = WIDTH - start;
    let mut strips = vec![Strip::space(2.0 * MM)];
    for (number, text) in texts.iter().enumerate() {
        let lines = face.words(text, node).broken(width, width);
        let goes_on = number + 1 < texts.len();
        strips
            .extend((0..lines.count()).map(|index| {
                Strip::new(face.leading(), lines.marks(index, (start, 0.0), goes_on))
            }));
    }
    let bars = Ink::Fill(drawn.bars);
    strips[0].marks.push(Mark { owner: Owner::Node(figure), ink: bars });
    let height: f32 = strips.iter().map(|strip| strip.height).sum();
    if let Some(last) = strips.last_mut() {
        last.height += (drawn.side - height).max(0.0);
    }
    hold(&mut strips);
    Ok(strips)
}

/// A code as it is drawn.
struct Drawn {
    bars: Vec<Bar>,
    /// Its side with the empty margin.
    side: f32,
}

/// The dark modules of a code, those side by side as one bar.
fn drawn(kind: Kind, code: &str) -> Result<Drawn> {
    let code = QrCode::with_error_correction_level(code, EcLevel::M).map_err(|_| failed("qr"))?;
    let width = code.width();
    let side = u16::try_from(width).map_err(|_| failed("qr"))?;
    let whole = f32::from(side + 2 * QUIET);
    let module = match kind {
        Kind::Code => DIPLOMA_CODE / f32::from(side),
        _ => CODE / whole,
    };
    let mut bars: Vec<Bar> = Vec::new();
    let colours = code.into_colors();
    for (row, y) in colours.chunks(width).zip(QUIET..) {
        let mut x = QUIET;
        for run in row.chunk_by(|a, b| a == b) {
            let length = u16::try_from(run.len()).unwrap_or(0);
            if run[0] == Color::Dark {
                let at = (f32::from(x) * module, f32::from(y) * module);
                bars.push(Bar { at, size: (f32::from(length) * module, module) });
            }
            x += length;
        }
    }
    Ok(Drawn { bars, side: whole * module })
}
