//! Where a page stands on a sheet of the bundle: A4 upright or on its side, never enlarged, in the
//! middle, turned as its file turns it.

/// The sheet, in points.
const SHORT: f32 = 595.28;
const LONG: f32 = 841.89;
/// Where the number of a page stands: its right and lower edge from those of the sheet, its
/// width and height with the white under it.
const NUMBER: (f32, f32) = (28.0, 14.0);
const WHITE: (f32, f32) = (64.0, 14.0);

/// A page's way onto its sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    sheet: (f32, f32),
    /// The six numbers of a transformation (ISO 32000-1, 8.3.3).
    matrix: [f32; 6],
}

impl Place {
    /// The place of a page with these bounds, turned clockwise by so many degrees.
    pub(super) fn of([left, low, right, high]: [f32; 4], turned: u16) -> Self {
        let (width, height) = (right - left, high - low);
        let (shown, turn) = match turned {
            90 => ((height, width), [0.0, -1.0, 1.0, 0.0, -low, right]),
            180 => ((width, height), [-1.0, 0.0, 0.0, -1.0, right, high]),
            270 => ((height, width), [0.0, 1.0, -1.0, 0.0, high, -left]),
            _ => ((width, height), [1.0, 0.0, 0.0, 1.0, -left, -low]),
        };
        let sheet = if shown.0 > shown.1 { (LONG, SHORT) } else { (SHORT, LONG) };
        let scale = (sheet.0 / shown.0).min(sheet.1 / shown.1).min(1.0);
        let aside = ((sheet.0 - shown.0 * scale) / 2.0, (sheet.1 - shown.1 * scale) / 2.0);
        let mut matrix = turn.map(|part| part * scale);
        matrix[4] += aside.0;
        matrix[5] += aside.1;
        Self { sheet, matrix }
    }

    /// Width and height of the sheet.
    pub(super) fn sheet(&self) -> (f32, f32) {
        self.sheet
    }

    /// What is drawn: the page `P`, a little white, the number `N` that stands at the lower right
    /// corner of a sheet with these bounds.
    pub(super) fn content(&self, [left, low, right, _]: [f32; 4]) -> String {
        let matrix = self.matrix.map(short).join(" ");
        let (x, y) = (self.sheet.0 - NUMBER.0 - WHITE.0, NUMBER.1);
        let white = [x, y, WHITE.0, WHITE.1].map(short).join(" ");
        let moved = [self.sheet.0 - (right - left) - left, -low].map(short).join(" ");
        format!("q {matrix} cm /P Do Q\nq 1 g {white} re f Q\nq 1 0 0 1 {moved} cm /N Do Q\n")
    }
}

fn short(number: f32) -> String {
    let rounded = (number * 10_000.0).round() / 10_000.0;
    // Minus nothing is nothing.
    (rounded + 0.0).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where a point of the page comes to stand.
    fn at(place: &Place, (x, y): (f32, f32)) -> (f32, f32) {
        let part = |first: usize| {
            let [across, up, moved] = [0, 2, 4].map(|part| place.matrix[first + part]);
            (across * x + up * y + moved).round()
        };
        (part(0), part(1))
    }

    #[test]
    fn a_page_stands_upright_on_its_sheet_however_it_was_turned() {
        let a4 = [0.0, 0.0, SHORT, LONG];
        assert_eq!(at(&Place::of(a4, 0), (0.0, 0.0)), (0.0, 0.0));
        // Turned by 90 degrees clockwise, the lower left corner comes to the upper left.
        let quarter = Place::of(a4, 90);
        assert_eq!(quarter.sheet(), (LONG, SHORT));
        assert_eq!(at(&quarter, (0.0, 0.0)), (0.0, 595.0));
        assert_eq!(at(&quarter, (SHORT, 0.0)), (0.0, 0.0));
        assert_eq!(at(&Place::of(a4, 180), (0.0, 0.0)), (595.0, 842.0));
        let three = Place::of(a4, 270);
        assert_eq!(at(&three, (0.0, 0.0)), (842.0, 0.0));
        // Larger ones are drawn in, smaller ones stand in the middle.
        let large = Place::of([100.0, 100.0, 100.0 + 4.0 * SHORT, 100.0 + 4.0 * LONG], 0);
        assert_eq!(at(&large, (100.0, 100.0)), (0.0, 0.0));
        assert_eq!(at(&large, (100.0 + 4.0 * SHORT, 100.0 + 4.0 * LONG)), (595.0, 842.0));
        let small = Place::of([0.0, 0.0, 100.0, 200.0], 0);
        assert_eq!(at(&small, (0.0, 0.0)), (248.0, 321.0));
    }
}
