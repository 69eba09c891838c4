//! Pages written as a PDF: `printpdf` makes the pages and their content, and the document is
//! finished here, because what `printpdf` adds of its own (random ids, the clock's zero, whole
//! fonts) has no place in a paper.
//!
//! `printpdf` is given no fonts: glyph numbers then pass into the content as they are, and
//! the ready subset of [`Embedded`] is hung under the name used there.

mod embed;
mod unhinted;

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};
use printpdf::{
    Codepoint, FontId, Line, LinePoint, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions,
    Point, Pt, TextItem,
};
use sha2::{Digest, Sha256};

use super::{
    Stamp,
    font::{Face, Reach, Style, failed},
    sheet::{Ink, Mark, PageWriter, Rule, Run},
    structure::Structure,
};
use crate::diagnostic::Result;
use embed::Embedded;

/// The thickness of rules, in points.
const RULE: f32 = 0.5;

/// Writes pages with `printpdf`.
#[derive(Default)]
pub(in crate::document) struct PrintpdfWriter {
    pages: Vec<PdfPage>,
    height: f32,
    styles: BTreeMap<Style, Reach>,
}

impl PrintpdfWriter {
    fn push(&mut self, operations: impl IntoIterator<Item = Op>) {
        if let Some(page) = self.pages.last_mut() {
            page.ops.extend(operations);
        }
    }

    fn point(&self, (x, y): (f32, f32)) -> Point {
        Point { x: Pt(hundredths(x)), y: Pt(hundredths(self.height - y)) }
    }
}

impl PageWriter for PrintpdfWriter {
    fn begin_page(&mut self, width: f32, height: f32) {
        self.height = height;
        let mut page = PdfPage::new(Pt(width).into(), Pt(height).into(), Vec::new());
        // The way through millimetres leaves crumbs in the sizes.
        for sides in [&mut page.media_box, &mut page.trim_box, &mut page.crop_box] {
            (sides.width, sides.height) = (Pt(hundredths(width)), Pt(hundredths(height)));
        }
        page.ops.push(Op::SetOutlineThickness { pt: Pt(RULE) });
        self.pages.push(page);
    }

    fn mark(&mut self, mark: &Mark) {
        match &mark.ink {
            Ink::Run(run) => self.run(run),
            Ink::Rule(rule) => self.rule(rule),
            Ink::Fill(_) | Ink::Watermark(_) => {}
        }
    }

    fn finish(self, _: &Structure, stamp: &Stamp, language: &str) -> Result<Vec<u8>> {
        let mut paper = PdfDocument::new(&stamp.title);
        paper.pages = self.pages;
        let mut warnings = Vec::new();
        let mut document = paper.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
        if !warnings.is_empty() {
            return Err(failed("printpdf"));
        }
        let identity = identity(&document, stamp);
        hang_fonts(&mut document, &self.styles)?;
        complete(&mut document, stamp, language, &identity)?;
        document.compress();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).map_err(|_| failed("lopdf"))?;
        Ok(bytes)
    }
}

impl PrintpdfWriter {
    fn run(&mut self, run: &Run) {
        let reach = Face::of(run.style)
            .ok()
            .and_then(|face| run.letters.iter().map(|placed| face.reach(placed.letter)).max());
        let known = self.styles.entry(run.style).or_insert(Reach::Common);
        *known = reach.map_or(*known, |reach| reach.max(*known));
        let glyphs = run
            .letters
            .iter()
            // An offset in a PDF is taken away, not added.
            .map(|placed| Codepoint::new(placed.letter.code, 0.0 - placed.after))
            .collect();
        let pos = self.point((run.x, run.y));
        self.push([
            Op::StartTextSection,
            Op::SetFont {
                font: PdfFontHandle::External(FontId(resource(run.style).to_owned())),
                size: Pt(run.size),
            },
            Op::SetTextCursor { pos },
            Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] },
            Op::EndTextSection,
        ]);
    }

    fn rule(&mut self, rule: &Rule) {
        let points =
            [rule.from, rule.to].map(|end| LinePoint { p: self.point(end), bezier: false });
        self.push([Op::DrawLine { line: Line { points: points.to_vec(), is_closed: false } }]);
    }
}

/// The name of a face in page contents; none of those `printpdf` takes for built-in fonts.
fn resource(style: Style) -> &'static str {
    match style {
        Style::Regular => "Regular",
        Style::Bold => "Bold",
        Style::Italic => "Italic",
    }
}

/// Rounded to the hundredth of a point, which keeps contents short.
fn hundredths(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

/// Sixteen bytes from all that differs between papers, for the file's `/ID`.
fn identity(document: &Document, stamp: &Stamp) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(stamp.title.as_bytes());
    hash.update(stamp.created.to_rfc3339().as_bytes());
    for object in document.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    hash.finalize()[..16].to_vec()
}

/// Fills the one `/Font` dictionary that all pages share.
fn hang_fonts(document: &mut Document, styles: &BTreeMap<Style, Reach>) -> Result<()> {
    let shared = shared_fonts(document).ok_or_else(|| failed("resources"))?;
    let mut fonts = Dictionary::new();
    for (style, reach) in styles {
        fonts.set(resource(*style), Embedded::of(*style, *reach)?.add_to(document));
    }
    document.set_object(shared, fonts);
    Ok(())
}

fn shared_fonts(document: &Document) -> Option<ObjectId> {
    let page = document.page_iter().next()?;
    let resources =
        document.get_dictionary(page).ok()?.get(b"Resources").ok()?.as_reference().ok()?;
    document.get_dictionary(resources).ok()?.get(b"Font").ok()?.as_reference().ok()
}

/// Version, title, dates, language and identity.
fn complete(document: &mut Document, stamp: &Stamp, language: &str, identity: &[u8]) -> Result<()> {
    "1.7".clone_into(&mut document.version);
    let created = Object::string_literal(date(stamp));
    let info =
        document.trailer.get(b"Info").and_then(Object::as_reference).map_err(|_| failed("info"))?;
    document.set_object(
        info,
        dictionary! {
            "Title" => utf16(&stamp.title),
            "Producer" => Object::string_literal(concat!("ruqsat ", env!("CARGO_PKG_VERSION"))),
            "CreationDate" => created.clone(),
            "ModDate" => created,
        },
    );
    let identity = Object::String(identity.to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![identity.clone(), identity]);
    let catalog = document.catalog_mut().map_err(|_| failed("catalog"))?;
    catalog.set("Lang", Object::string_literal(language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    Ok(())
}

/// A moment as a PDF writes it, `D:20260903101500+05'00'`.
fn date(stamp: &Stamp) -> String {
    let text = stamp.created.format("D:%Y%m%d%H%M%S%:z").to_string();
    text.rsplit_once(':').map_or(text.clone(), |(hours, minutes)| format!("{hours}'{minutes}'"))
}

/// Text outside page contents.
fn utf16(text: &str) -> Object {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

pub(in crate::document) fn metadata(_: &[u8]) -> Option<BTreeMap<String, String>> {
    None
}
pub(in crate::document) fn words(_: &[u8]) -> Option<Vec<String>> {
    None
}
