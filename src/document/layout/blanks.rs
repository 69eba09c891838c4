//! Fill-in lines: text, ruled places with their values, and captions under them.

use super::{
    WIDTH,
    line::{Type, trail},
    outline::Outline,
    strip::{Strip, across, hold},
};
use crate::document::{
    form::{Look, Rich, Segment},
    sheet::{Ink, Mark},
    structure::{NodeId, Structure, Tag},
};

/// Space between a value and the ends of its line.
const PAD: f32 = 4.0;
/// How far under the baseline the line runs.
const DROP: f32 = 2.5;
/// Space under a line that others follow closely, as in a list of subjects.
const CLOSE: f32 = 1.0;
/// Space under the captions of a block.
const BELOW: f32 = 4.0;
/// A line that runs to the margin is no shorter than this; else it begins anew.
const SHORTEST: f32 = 70.0;

/// A line being set, and the places on it that captions belong to.
struct Row {
    marks: Vec<Mark>,
    x: f32,
    /// Number of the blank, its left and right end.
    places: Vec<(usize, f32, f32)>,
}

impl Row {
    /// An empty line that begins there.
    fn at(x: f32) -> Self {
        Self { marks: Vec::new(), x, places: Vec::new() }
    }
}

/// Sets a `[line]` block: one paragraph, and after it its captions.
pub(in crate::document) fn set(
    outline: &mut Outline,
    look: Look,
    (face, small): (Type, Type),
    segments: &[Segment<Rich>],
    (captions, least): (&[Rich], usize),
) -> Vec<Strip> {
    let node = outline.part(Tag::Paragraph, look);
    let pen = Pen::written(face, node, (0.0, WIDTH), segments, least);
    let captions: Vec<Caption> = captions
        .iter()
        .map(|text| (text, outline.under(Structure::ROOT, Tag::Caption, look.language)))
        .collect();
    let mut strips = Vec::new();
    for row in pen.rows {
        let below: Vec<_> =
            row.places.iter().map(|place| caption(small, &captions, *place)).collect();
        strips.push(Strip::new(face.leading() + DROP, row.marks));
        strips.extend(side_by_side(small, below));
    }
    if let (false, Some(last)) = (captions.is_empty(), strips.last_mut()) {
        last.height += BELOW;
    }
    hold(&mut strips);
    strips
}

/// The strips of a line with its places between margins.
pub(in crate::document) fn line(
    face: Type,
    node: NodeId,
    margins: (f32, f32),
    segments: &[Segment<Rich>],
) -> Vec<Strip> {
    let rows = Pen::written(face, node, margins, segments, 1).rows;
    rows.into_iter().map(|row| Strip::new(face.leading() + CLOSE, row.marks)).collect()
}

struct Pen {
    face: Type,
    node: NodeId,
    /// Where its lines begin and end.
    margins: (f32, f32),
    rows: Vec<Row>,
    /// Whether a space stands between what was written last and what comes.
    parted: bool,
}

impl Pen {
    /// A pen that has written these parts of a line between margins; the last place runs out to
    /// the margin over `least` lines at least.
    fn written(
        face: Type,
        node: NodeId,
        margins: (f32, f32),
        segments: &[Segment<Rich>],
        least: usize,
    ) -> Self {
        let mut pen = Self { face, node, margins, rows: Vec::new(), parted: false };
        let mut blanks = 0;
        for (index, segment) in segments.iter().enumerate() {
            match segment {
                Segment::Text(text) => pen.text(text),
                Segment::Blank { value, underscores } => {
                    if index + 1 == segments.len() {
                        pen.run_out(value, least, blanks);
                    } else {
                        pen.place(value, f32::from(*underscores) * face.size / 2.0, blanks);
                    }
                    blanks += 1;
                }
            }
        }
        pen
    }

    /// The room between the margins.
    fn width(&self) -> f32 {
        self.margins.1 - self.margins.0
    }

    fn row(&mut self) -> &mut Row {
        if self.rows.is_empty() {
            self.rows.push(Row::at(self.margins.0));
        }
        let last = self.rows.len() - 1;
        &mut self.rows[last]
    }

    fn new_row(&mut self) {
        self.parted = true;
        self.rows.push(Row::at(self.margins.0));
    }

    /// Writes marks; the run before them gets the space that parts them from it.
    fn write(&mut self, marks: Vec<Mark>) {
        if std::mem::take(&mut self.parted) {
            let mut written = self.rows.iter_mut().rev().flat_map(|row| row.marks.iter_mut().rev());
            if let Some(run) = written.find_map(|mark| match &mut mark.ink {
                Ink::Run(run) => Some(run),
                _ => None,
            }) {
                trail(run);
            }
        }
        self.row().marks.extend(marks);
    }

    /// Running text from where the pen is; spaces at its ends move the pen.
    fn text(&mut self, text: &Rich) {
        let face = self.face;
        if text.starts_with(' ') {
            self.parted = true;
            if self.row().x > self.margins.0 {
                self.row().x += face.space();
            }
        }
        let room = self.margins.1 - self.row().x;
        let lines = face.words(text, self.node).broken(room, self.width());
        for index in 0..lines.count() {
            if index > 0 {
                // The line itself says whether a space ends it.
                let parted = self.parted || lines.is_empty(0);
                self.new_row();
                self.parted = parted;
            }
            if !lines.is_empty(index) {
                let x = self.row().x;
                self.write(lines.marks(index, (x, 0.0), false));
                self.row().x += lines.width(index);
            }
        }
        if text.ends_with(' ') {
            self.parted = true;
            if text.0.iter().any(|(_, text)| !text.trim().is_empty()) {
                self.row().x += face.space();
            }
        }
    }

    /// A place as wide as its underscores or its value.
    fn place(&mut self, value: &Rich, least: f32, number: usize) {
        let face = self.face;
        let line = face.words(value, self.node).whole();
        let width = least.max(line.width(0) + 2.0 * PAD);
        if self.row().x + width > self.margins.1 && self.row().x > self.margins.0 {
            self.new_row();
        }
        if width > self.width() {
            return self.run_out(value, 1, number);
        }
        let x = self.row().x;
        self.row().marks.push(across(x, x + width, face.ascent() + DROP));
        if !value.is_empty() {
            self.write(line.marks(0, (x + (width - line.width(0)) / 2.0, 0.0), false));
        }
        let row = self.row();
        row.places.push((number, x, x + width));
        row.x += width;
    }

    /// A place that runs to the margin, over as many lines as its value needs.
    fn run_out(&mut self, value: &Rich, least: usize, number: usize) {
        let face = self.face;
        let end = self.margins.1;
        if self.row().x > end - SHORTEST.min(self.width() / 4.0) {
            self.new_row();
        }
        let room = end - self.row().x - 2.0 * PAD;
        let width = self.width() - 2.0 * PAD;
        let lines = face.words(value, self.node).firm().broken(room, width);
        let count = lines.count().max(if value.is_empty() { least } else { 1 });
        for index in 0..count {
            if index > 0 {
                let parted = self.parted;
                self.new_row();
                self.parted = parted;
            }
            let x = self.row().x;
            self.row().marks.push(across(x, end, face.ascent() + DROP));
            if !lines.is_empty(index) {
                self.write(lines.marks(index, (x + PAD, 0.0), false));
            }
            if index + 1 == count {
                self.row().places.push((number, x, end));
            }
            self.row().x = end;
        }
    }
}

/// A caption and the node it is.
type Caption<'a> = (&'a Rich, NodeId);

/// The caption of a place, centred under it, line by line.
fn caption(small: Type, captions: &[Caption], place: (usize, f32, f32)) -> Vec<Vec<Mark>> {
    let (number, left, right) = place;
    let Some((text, node)) = captions.get(number).filter(|(text, _)| !text.is_empty()) else {
        return Vec::new();
    };
    let words = small.words(text, *node);
    let width = if captions.len() == 1 { WIDTH } else { words.widest().clamp(right - left, WIDTH) };
    let lines = words.broken(width, width);
    (0..lines.count())
        .map(|index| {
            let wide = lines.width(index);
            let x = (f32::midpoint(left, right) - wide / 2.0).clamp(0.0, (WIDTH - wide).max(0.0));
            lines.marks(index, (x, 0.0), false)
        })
        .collect()
}

/// Captions of one line of places: their first lines on one strip, their second on the next.
fn side_by_side(small: Type, captions: Vec<Vec<Vec<Mark>>>) -> Vec<Strip> {
    let mut strips: Vec<Strip> = Vec::new();
    for lines in captions {
        for (index, marks) in lines.into_iter().enumerate() {
            match strips.get_mut(index) {
                Some(strip) => strip.marks.extend(marks),
                None => strips.push(Strip::new(small.leading(), marks)),
            }
        }
    }
    strips
}
