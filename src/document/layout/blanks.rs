//! Fill-in lines: text, ruled places with their values, and captions under them.

use super::{
    WIDTH,
    line::Type,
    strip::{Strip, across, hold},
};
use crate::document::{form::Segment, sheet::Mark};

/// Space between a value and the ends of its line.
const PAD: f32 = 4.0;
/// How far under the baseline the line runs.
const DROP: f32 = 2.5;
/// Space under the captions of a block.
const BELOW: f32 = 4.0;
/// A line that runs to the margin is no shorter than this; else it begins anew.
const SHORTEST: f32 = 70.0;

/// A line being set, and the places on it that captions belong to.
#[derive(Default)]
struct Row {
    marks: Vec<Mark>,
    x: f32,
    /// Number of the blank, its left and right end.
    places: Vec<(usize, f32, f32)>,
}

/// Sets a `[line]` block.
pub(in crate::document) fn set(
    face: Type,
    small: Type,
    segments: &[Segment<String>],
    captions: &[String],
    least: usize,
) -> Vec<Strip> {
    let mut pen = Pen { face, rows: vec![Row::default()] };
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
    let mut strips = Vec::new();
    for row in pen.rows {
        let below: Vec<_> =
            row.places.iter().map(|place| caption(small, captions, *place)).collect();
        strips.push(Strip { height: face.leading() + DROP, marks: row.marks, ..Strip::default() });
        strips.extend(side_by_side(small, &below));
    }
    if let (false, Some(last)) = (captions.is_empty(), strips.last_mut()) {
        last.height += BELOW;
    }
    hold(&mut strips);
    strips
}

struct Pen {
    face: Type,
    rows: Vec<Row>,
}

impl Pen {
    fn row(&mut self) -> &mut Row {
        if self.rows.is_empty() {
            self.rows.push(Row::default());
        }
        let last = self.rows.len() - 1;
        &mut self.rows[last]
    }

    fn new_row(&mut self) {
        self.rows.push(Row::default());
    }

    /// Running text from where the pen is; spaces at its ends move the pen.
    fn text(&mut self, text: &str) {
        let face = self.face;
        let space = face.width(" ");
        if text.starts_with(' ') && self.row().x > 0.0 {
            self.row().x += space;
        }
        let room = WIDTH - self.row().x;
        for (index, line) in face.broken(text, room, WIDTH).iter().enumerate() {
            if index > 0 {
                self.new_row();
            }
            let row = self.row();
            if !line.is_empty() {
                row.marks.push(face.run(line, row.x, 0.0));
                row.x += face.width(line);
            }
        }
        if text.ends_with(' ') && !text.trim().is_empty() {
            self.row().x += space;
        }
    }

    /// A place as wide as its underscores or its value.
    fn place(&mut self, value: &str, least: f32, number: usize) {
        let face = self.face;
        let width = least.max(face.width(value) + 2.0 * PAD);
        if self.row().x + width > WIDTH && self.row().x > 0.0 {
            self.new_row();
        }
        if width > WIDTH {
            return self.run_out(value, 1, number);
        }
        let row = self.row();
        let x = row.x;
        row.marks.push(across(x, x + width, face.ascent() + DROP));
        if !value.is_empty() {
            row.marks.push(face.run(value, x + (width - face.width(value)) / 2.0, 0.0));
        }
        row.places.push((number, x, x + width));
        row.x += width;
    }

    /// A place that runs to the margin, over as many lines as its value needs.
    fn run_out(&mut self, value: &str, least: usize, number: usize) {
        let face = self.face;
        if self.row().x > WIDTH - SHORTEST {
            self.new_row();
        }
        let room = WIDTH - self.row().x - 2.0 * PAD;
        let mut lines = face.broken(value, room, WIDTH - 2.0 * PAD);
        lines.resize(lines.len().max(least), String::new());
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                self.new_row();
            }
            let row = self.row();
            row.marks.push(across(row.x, WIDTH, face.ascent() + DROP));
            if !line.is_empty() {
                row.marks.push(face.run(line, row.x + PAD, 0.0));
            }
            if index + 1 == count {
                row.places.push((number, row.x, WIDTH));
            }
            row.x = WIDTH;
        }
    }
}

/// The caption of a place, centred under it, each line with its left end.
fn caption(small: Type, captions: &[String], place: (usize, f32, f32)) -> Vec<(String, f32)> {
    let (number, left, right) = place;
    let Some(text) = captions.get(number).filter(|text| !text.is_empty()) else {
        return Vec::new();
    };
    let width = if captions.len() == 1 { WIDTH } else { right - left };
    let lines = small.broken(text, width, width).into_iter();
    lines
        .map(|line| {
            let wide = small.width(&line);
            let x = (f32::midpoint(left, right) - wide / 2.0).clamp(0.0, (WIDTH - wide).max(0.0));
            (line, x)
        })
        .collect()
}

/// Captions of one line of places: their first lines on one strip, their second on the next.
fn side_by_side(small: Type, captions: &[Vec<(String, f32)>]) -> Vec<Strip> {
    let deepest = captions.iter().map(Vec::len).max().unwrap_or(0);
    (0..deepest)
        .map(|depth| {
            let lines = captions.iter().filter_map(|lines| lines.get(depth));
            let marks = lines.map(|(text, x)| small.run(text, *x, 0.0)).collect();
            Strip { height: small.leading(), marks, ..Strip::default() }
        })
        .collect()
}
