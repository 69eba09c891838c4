//! What is drawn on a page, as operations of `printpdf`, each inside a marked part that says
//! what it belongs to (ISO 32000-1, 14.6 and 14.8.2.2).

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, FontId, Greyscale, Line, LinePoint, Op, PdfFontHandle, PdfPage, Point, Pt,
    TextMatrix,
};

use crate::document::{
    font::Style,
    sheet::{Bar, Ink, Mark, Owner, Rule, Run},
    structure::{NodeId, Structure, Tag},
};

/// The thickness of rules, in points.
const RULE: f32 = 0.5;
/// How steep the word across a page is, in degrees, and how light.
const SLOPE: f32 = 55.0;
const LIGHT: f32 = 0.85;

/// A marked part of a page that belongs to a node. Its number (MCID) is its place on the page.
pub(super) struct Part {
    pub(super) node: NodeId,
    /// Its left, lower, right and upper edge in the measures of the page.
    pub(super) bounds: [f32; 4],
    /// The letter it begins with.
    pub(super) first: Option<char>,
    /// Where it begins among the operations.
    at: usize,
}

/// A page that is being drawn.
pub(super) struct Sheet {
    pub(super) parts: Vec<Part>,
    width: f32,
    height: f32,
    operations: Vec<Op>,
    /// What lies under everything else.
    under: Vec<Op>,
    open: Option<Belonging>,
    font: Option<(Style, f32)>,
}

/// What a marked part belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Belonging {
    Node(NodeId),
    /// Page numbers and heads repeated on the next page: `Header` or `Footer`.
    Running(&'static str),
    /// Lines.
    Look,
}

impl Sheet {
    /// An empty page of this width and height.
    pub(super) fn new(width: f32, height: f32) -> Self {
        Self {
            parts: Vec::new(),
            width,
            height,
            operations: vec![Op::SetOutlineThickness { pt: Pt(RULE) }],
            under: Vec::new(),
            open: None,
            font: None,
        }
    }

    /// Draws a mark.
    pub(super) fn mark(&mut self, mark: &Mark) {
        match &mark.ink {
            Ink::Run(run) => {
                let running = if run.y < self.height / 2.0 { "Header" } else { "Footer" };
                self.belong(mark.owner, Belonging::Running(running));
                self.run(run);
            }
            Ink::Rule(rule) => {
                // A line says nothing to the ear, whatever it stands under.
                self.belong(Owner::Artifact, Belonging::Look);
                self.rule(rule);
            }
            Ink::Fill(bars) => {
                self.belong(mark.owner, Belonging::Look);
                self.fill(bars);
            }
            Ink::Tint(light, bars) => {
                self.belong(mark.owner, Belonging::Look);
                self.tint(*light, bars);
            }
            Ink::Watermark(run) => self.watermark(run),
        }
    }

    /// The finished page; parts are named by what their nodes are.
    pub(super) fn finish(&mut self, structure: &Structure) -> PdfPage {
        if self.open.take().is_some() {
            self.operations.push(Op::EndMarkedContent);
        }
        for part in &self.parts {
            let node = structure.nodes.get(part.node.0);
            if let (Some(node), Some(Op::BeginMarkedContentWithProperties { tag, .. })) =
                (node, self.operations.get_mut(part.at))
            {
                name(&node.tag).clone_into(tag);
            }
        }
        let mut operations = std::mem::take(&mut self.under);
        operations.append(&mut self.operations);
        let mut page = PdfPage::new(Pt(self.width).into(), Pt(self.height).into(), operations);
        // The way through millimetres leaves crumbs in the sizes.
        for sides in [&mut page.media_box, &mut page.trim_box, &mut page.crop_box] {
            (sides.width, sides.height) = (Pt(hundredths(self.width)), Pt(hundredths(self.height)));
        }
        page
    }

    /// Begins a marked part, unless the mark before belongs to the same.
    fn belong(&mut self, owner: Owner, artifact: Belonging) {
        let belonging = match owner {
            Owner::Node(node) => Belonging::Node(node),
            Owner::Artifact => artifact,
        };
        if self.open == Some(belonging) {
            return;
        }
        if self.open.replace(belonging).is_some() {
            self.operations.push(Op::EndMarkedContent);
        }
        let begin = match belonging {
            Belonging::Node(node) => {
                let number = i64::try_from(self.parts.len()).unwrap_or(i64::MAX);
                let bounds = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
                self.parts.push(Part { node, bounds, first: None, at: self.operations.len() });
                marked("P", [("MCID", DictItem::Int(number))])
            }
            Belonging::Running(kind) => artifact_of("Pagination", Some(kind)),
            Belonging::Look => artifact_of("Layout", None),
        };
        self.operations.push(begin);
    }

    /// Widens the open part's bounds by a rectangle, measured downwards.
    fn cover(&mut self, (x, y): (f32, f32), (width, height): (f32, f32)) {
        if let (Some(Belonging::Node(_)), Some(part)) = (self.open, self.parts.last_mut()) {
            let [left, low, right, high] = part.bounds;
            part.bounds = [
                left.min(x),
                low.min(self.height - y - height),
                right.max(x + width),
                high.max(self.height - y),
            ];
        }
    }

    fn run(&mut self, run: &Run) {
        let letters = run.letters.iter();
        let width: f32 = letters.map(|placed| f32::from(placed.letter.width) + placed.after).sum();
        self.cover((run.x, run.y - run.size), (width * run.size / 1000.0, run.size * 1.25));
        if let (Some(Belonging::Node(_)), Some(part)) = (self.open, self.parts.last_mut()) {
            part.first = part.first.or_else(|| run.text.chars().next());
        }
        self.operations.push(Op::StartTextSection);
        if self.font.replace((run.style, run.size)) != Some((run.style, run.size)) {
            self.operations.push(font(run));
        }
        let pos = self.point((run.x, run.y));
        self.operations.extend([Op::SetTextCursor { pos }, shown(run), Op::EndTextSection]);
    }

    fn rule(&mut self, rule: &Rule) {
        let points =
            [rule.from, rule.to].map(|end| LinePoint { p: self.point(end), bezier: false });
        self.operations
            .push(Op::DrawLine { line: Line { points: points.to_vec(), is_closed: false } });
    }

    /// All bars in one path, which `printpdf`'s own rectangles cannot share.
    fn fill(&mut self, bars: &[Bar]) {
        for bar in bars {
            self.cover(bar.at, bar.size);
            let low = self.height - bar.at.1 - bar.size.1;
            let sides = [bar.at.0, low, bar.size.0, bar.size.1];
            let value = sides.map(|side| DictItem::Real(thousandths(side))).to_vec();
            self.operations.push(Op::Unknown { key: "re".to_owned(), value });
        }
        if !bars.is_empty() {
            self.operations.push(Op::Unknown { key: "f".to_owned(), value: Vec::new() });
        }
    }

    /// Bars in a grey of this lightness.
    fn tint(&mut self, light: f32, bars: &[Bar]) {
        let grey = Color::Greyscale(Greyscale { percent: light, icc_profile: None });
        self.operations.extend([Op::SaveGraphicsState, Op::SetFillColor { col: grey }]);
        self.fill(bars);
        self.operations.push(Op::RestoreGraphicsState);
    }

    /// A word turned about the middle of the page.
    fn watermark(&mut self, run: &Run) {
        let (sin, cos) = SLOPE.to_radians().sin_cos();
        let middle = (self.width / 2.0, self.height / 2.0);
        let (x, y) = (run.x - middle.0, self.height - run.y - middle.1);
        let matrix = TextMatrix::Raw([
            cos,
            sin,
            0.0 - sin,
            cos,
            hundredths(middle.0 + x * cos - y * sin),
            hundredths(middle.1 + x * sin + y * cos),
        ]);
        let grey = Color::Greyscale(Greyscale { percent: LIGHT, icc_profile: None });
        self.under.extend([
            artifact_of("Pagination", Some("Watermark")),
            Op::SaveGraphicsState,
            Op::SetFillColor { col: grey },
            Op::StartTextSection,
            font(run),
            Op::SetTextMatrix { matrix },
            shown(run),
            Op::EndTextSection,
            Op::RestoreGraphicsState,
            Op::EndMarkedContent,
        ]);
    }

    fn point(&self, (x, y): (f32, f32)) -> Point {
        Point { x: Pt(hundredths(x)), y: Pt(hundredths(self.height - y)) }
    }
}

fn marked<const N: usize>(tag: &str, properties: [(&str, DictItem); N]) -> Op {
    let map: BTreeMap<String, DictItem> =
        properties.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

/// The beginning of a part that is not read aloud (ISO 32000-1, table 330).
fn artifact_of(kind: &str, subtype: Option<&str>) -> Op {
    let item = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    match subtype {
        Some(subtype) => marked("Artifact", [("Type", item(kind)), ("Subtype", item(subtype))]),
        None => marked("Artifact", [("Type", item(kind))]),
    }
}

fn font(run: &Run) -> Op {
    let font = PdfFontHandle::External(FontId(resource(run.style).to_owned()));
    Op::SetFont { font, size: Pt(run.size) }
}

/// Shows a run: letters up to the next shift in one string, which `printpdf`'s own operation
/// would part letter by letter.
fn shown(run: &Run) -> Op {
    let mut items = Vec::new();
    let mut data = Vec::with_capacity(run.letters.len() * 2);
    for placed in &run.letters {
        data.extend(placed.letter.code.to_be_bytes());
        if placed.after != 0.0 {
            let data = std::mem::take(&mut data);
            // An offset in a PDF is taken away, not added.
            let shift = DictItem::Real(0.0 - thousandths(placed.after));
            items.extend([DictItem::String { data, literal: true }, shift]);
        }
    }
    if !data.is_empty() {
        items.push(DictItem::String { data, literal: true });
    }
    Op::Unknown { key: "TJ".to_owned(), value: vec![DictItem::Array(items)] }
}

/// The name of a face in page contents; none of those `printpdf` takes for built-in fonts.
pub(super) fn resource(style: Style) -> &'static str {
    match style {
        Style::Regular => "Regular",
        Style::Bold => "Bold",
        Style::Italic => "Italic",
    }
}

/// The standard structure type of a part (ISO 32000-1, 14.8.4). A `Caption` there belongs to a
/// table or a figure; words under a fill-in line are a paragraph.
pub(super) fn name(tag: &Tag) -> &'static str {
    match tag {
        Tag::Document => "Document",
        Tag::Heading(level) => {
            ["H1", "H2", "H3", "H4", "H5", "H6"][usize::from((*level).clamp(1, 6)) - 1]
        }
        Tag::Paragraph | Tag::Caption => "P",
        Tag::List => "L",
        Tag::ListItem => "LI",
        Tag::Label => "Lbl",
        Tag::ListBody => "LBody",
        Tag::Table => "Table",
        Tag::Row => "TR",
        Tag::ColumnHead => "TH",
        Tag::Cell => "TD",
        Tag::Figure { .. } => "Figure",
    }
}

/// Rounded to the hundredth of a point, which keeps contents short.
fn hundredths(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

/// Rounded to a thousandth, for bars that must touch and letters that add up.
fn thousandths(measure: f32) -> f32 {
    (measure * 1000.0).round() / 1000.0
}
