//! A face as it lies in a PDF: a subset of its glyphs, widths, and the way back to letters.
//!
//! Made and compressed once per process and copied into every paper: making it costs a
//! hundred times more than setting a page.

use std::{fmt::Write as _, sync::OnceLock};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use subsetter::GlyphRemapper;

use super::unhinted::unhinted;
use crate::{
    diagnostic::Result,
    document::font::{Face, Letter, Reach, Style, failed},
};

/// The finished font objects of one face.
pub(in crate::document) struct Embedded {
    base: String,
    program: Stream,
    glyphs: Stream,
    unicode: Stream,
    descriptor: Dictionary,
    widths: Vec<Object>,
}

impl Embedded {
    /// The finished objects of this face with the letters of this alphabet.
    ///
    /// # Errors
    /// `paper-failed` if the built-in font cannot be cut down.
    pub(in crate::document) fn of(style: Style, reach: Reach) -> Result<&'static Self> {
        static DONE: [[OnceLock<Option<Embedded>>; 2]; 3] =
            [const { [const { OnceLock::new() }; 2] }; 3];
        let face = Face::of(style)?;
        DONE[style as usize][reach as usize]
            .get_or_init(|| Self::make(style, reach, face))
            .as_ref()
            .ok_or_else(|| failed(style.name()))
    }

    fn make(style: Style, reach: Reach, face: &Face) -> Option<Self> {
        let letters = face.letters(reach);
        let mut kept = GlyphRemapper::new();
        let glyphs: Vec<u8> = std::iter::once(0)
            .chain(letters.iter().map(|(_, letter)| kept.remap(letter.glyph)))
            .flat_map(u16::to_be_bytes)
            .collect();
        let program = unhinted(&subsetter::subset(face.program, 0, &kept).ok()?)?;
        let length = i64::try_from(program.len()).ok()?;
        let base = format!("{}+{}", tag(style), style.name());
        Some(Self {
            program: packed(dictionary! { "Length1" => length }, program)?,
            glyphs: packed(Dictionary::new(), glyphs)?,
            unicode: packed(Dictionary::new(), to_unicode(&letters).into_bytes())?,
            descriptor: descriptor(style, face, &base),
            widths: vec![
                1.into(),
                letters
                    .iter()
                    .map(|(_, letter)| i64::from(letter.width).into())
                    .collect::<Vec<Object>>()
                    .into(),
            ],
            base,
        })
    }

    /// Adds the face to a document; returns the object to name in `/Font`.
    pub(in crate::document) fn add_to(&self, document: &mut Document) -> ObjectId {
        let mut descriptor = self.descriptor.clone();
        descriptor.set("FontFile2", document.add_object(self.program.clone()));
        let descriptor = document.add_object(descriptor);
        let glyphs = document.add_object(self.glyphs.clone());
        let descendant = document.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => self.base.as_str(),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "CIDToGIDMap" => glyphs,
            "W" => self.widths.clone(),
            "DW" => 0,
        });
        let unicode = document.add_object(self.unicode.clone());
        document.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => self.base.as_str(),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![Object::Reference(descendant)],
            "ToUnicode" => unicode,
        })
    }
}

/// Six capitals that mark the face as a subset (ISO 32000-1, 9.6.4).
fn tag(style: Style) -> &'static str {
    match style {
        Style::Regular => "RUQSAA",
        Style::Bold => "RUQSAB",
        Style::Italic => "RUQSAI",
    }
}

fn packed(dictionary: Dictionary, content: Vec<u8>) -> Option<Stream> {
    let mut stream = Stream::new(dictionary, content);
    stream.compress().ok()?;
    Some(stream)
}

fn descriptor(style: Style, face: &Face, base: &str) -> Dictionary {
    let metrics = &face.parsed.pdf_font_metrics;
    let bounds = [metrics.x_min, metrics.y_min, metrics.x_max, metrics.y_max];
    // Serif and, of the Latin and Cyrillic kind, not symbolic; italic where it is.
    let (flags, angle, stem) = match style {
        Style::Regular => (2 + 32, 0.0, 80),
        Style::Bold => (2 + 32, 0.0, 140),
        Style::Italic => (2 + 32 + 64, -16.33, 80),
    };
    dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => base,
        "Flags" => flags,
        "FontBBox" => bounds.map(|edge| Object::from(face.thousandths(edge))).to_vec(),
        "ItalicAngle" => angle,
        "Ascent" => face.thousandths(face.parsed.font_metrics.ascent),
        "Descent" => face.thousandths(face.parsed.font_metrics.descent),
        // The height of Н over the baseline in all three faces (OS/2 sCapHeight).
        "CapHeight" => 662,
        "StemV" => stem,
    }
}

/// The map by which a reader copies letters out: code to Unicode.
fn to_unicode(letters: &[(char, Letter)]) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    for part in letters.chunks(100) {
        // Writing into a string cannot fail.
        let _ = writeln!(map, "{} beginbfchar", part.len());
        for (letter, found) in part {
            let _ = write!(map, "<{:04X}> <", found.code);
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
