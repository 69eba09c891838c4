//! A face as it lies in a PDF: a subset of its glyphs, widths, and the way back to letters.
//!
//! Made and compressed once per process and written into every paper as finished bytes:
//! making it costs a hundred times more than setting a page.

use std::{fmt::Write as _, sync::OnceLock};

use flate2::Compression;
use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};
use subsetter::GlyphRemapper;

use super::{
    deflated,
    file::{Draft, finished},
    unhinted::unhinted,
};
use crate::{
    diagnostic::Result,
    document::{
        font::{Face, Letter, Reach, Style, failed},
        stamp::Profile,
    },
};

/// The finished font objects of one face.
pub(in crate::document) struct Embedded {
    base: String,
    program: Vec<u8>,
    glyphs: Vec<u8>,
    unicode: Vec<u8>,
    /// Which codes there are, which PDF/A-1 asks of every subset (ISO 19005-1, 6.3.5).
    codes: Vec<u8>,
    widths: Vec<u8>,
    descriptor: Dictionary,
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
        let widths: Vec<Object> =
            letters.iter().map(|(_, letter)| i64::from(letter.width).into()).collect();
        let widths = Object::Array(vec![1.into(), widths.into()]);
        Some(Self {
            program: packed(dictionary! { "Length1" => length }, &program)?,
            glyphs: packed(Dictionary::new(), &glyphs)?,
            unicode: packed(Dictionary::new(), to_unicode(&letters).as_bytes())?,
            codes: packed(Dictionary::new(), &code_set(letters.len() + 1))?,
            widths: finished(&widths),
            descriptor: descriptor(style, face, &base),
            base,
        })
    }

    /// Adds the face to a file; returns the object to name in `/Font`.
    pub(super) fn add_to(&'static self, draft: &mut Draft, profile: Profile) -> ObjectId {
        let mut descriptor = self.descriptor.clone();
        descriptor.set("FontFile2", draft.add_ready(&self.program));
        if profile == Profile::Pdfa1b {
            descriptor.set("CIDSet", draft.add_ready(&self.codes));
        }
        let descriptor = draft.add(descriptor);
        let glyphs = draft.add_ready(&self.glyphs);
        let widths = draft.add_ready(&self.widths);
        let descendant = draft.add(dictionary! {
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
            "W" => widths,
            "DW" => 0,
        });
        let unicode = draft.add_ready(&self.unicode);
        draft.add(dictionary! {
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

fn packed(dictionary: Dictionary, content: &[u8]) -> Option<Vec<u8>> {
    let stream: Stream = deflated(dictionary, content, Compression::best())?;
    Some(finished(&stream.into()))
}

/// A bit for each code from 0 on, the highest first.
fn code_set(count: usize) -> Vec<u8> {
    let mut bits = vec![0xff; count / 8];
    if !count.is_multiple_of(8) {
        bits.push(0xff << (8 - count % 8));
    }
    bits
}

fn descriptor(style: Style, face: &Face, base: &str) -> Dictionary {
    let metrics = &face.parsed.pdf_font_metrics;
    let bounds = [metrics.x_min, metrics.y_min, metrics.x_max, metrics.y_max];
    // Serif, and symbolic, as a face with more than the standard Latin letters is called
    // (ISO 32000-1, table 123); italic where it is.
    let (flags, angle, stem) = match style {
        Style::Regular => (2 + 4, 0.0, 80),
        Style::Bold => (2 + 4, 0.0, 140),
        Style::Italic => (2 + 4 + 64, -16.33, 80),
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
