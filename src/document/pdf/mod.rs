//! Pages written as a PDF that keeps PDF/A-2a and PDF/UA-1.
//!
//! `printpdf` makes the pages and their content, and the document is finished here, because
//! what `printpdf` adds of its own (random ids, the clock's zero, whole fonts) has no place in
//! a paper. It is given no fonts: glyph numbers then pass into the content as they are, and
//! the ready subset of [`Embedded`] is hung under the name used there.
//!
//! `content` draws a page, `tags` says what its parts are, `xmp` what the file is, `file`
//! puts the bytes together, and `read` reads a file back.

mod additions;
mod bundle;
mod content;
mod embed;
mod file;
mod read;
mod tags;
#[cfg(test)]
mod tests;
mod unhinted;
mod xmp;

use std::{collections::BTreeMap, io::Write as _, sync::OnceLock};

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{PdfDocument, PdfSaveOptions};
use sha2::{Digest, Sha256};

use super::{
    font::{Face, Reach, Style, failed},
    seal,
    sheet::{Ink, Mark, PageWriter, Run},
    stamp::{Profile, Stamp},
    structure::Structure,
};
use crate::diagnostic::Result;
pub(in crate::document) use additions::only_signed;
pub use bundle::{Binder, Piece, Unfit};
use content::{Part, Sheet, resource};
use embed::Embedded;
use file::{Draft, finished};
pub(in crate::document) use read::{metadata, words};

/// The colour space that black and grey are meant in: sRGB.
const COLOURS: &[u8] = include_bytes!("../../../data/color/sRGB-v2-magic.icc");

/// How hard page contents are pressed: harder takes twice the time for a hundredth of a file.
const LEVEL: Compression = Compression::new(3);

/// Writes pages with `printpdf`.
#[derive(Default)]
pub(in crate::document) struct PrintpdfWriter {
    sheets: Vec<Sheet>,
    styles: BTreeMap<Style, Reach>,
}

impl PageWriter for PrintpdfWriter {
    fn begin_page(&mut self, width: f32, height: f32) {
        self.sheets.push(Sheet::new(width, height));
    }

    fn mark(&mut self, mark: &Mark) {
        if let Ink::Run(run) | Ink::Watermark(run) = &mark.ink {
            self.use_letters(run);
        }
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.mark(mark);
        }
    }

    fn finish(mut self, structure: &Structure, stamp: &Stamp, language: &str) -> Result<Vec<u8>> {
        let mut paper = PdfDocument::new("");
        paper.pages = self.sheets.iter_mut().map(|sheet| sheet.finish(structure)).collect();
        let mut warnings = Vec::new();
        let options = PdfSaveOptions { secure: false, ..PdfSaveOptions::default() };
        let mut draft = Draft::new(paper.to_lopdf_document(&options, &mut warnings));
        if !warnings.is_empty() {
            return Err(failed("printpdf"));
        }
        let packet = xmp::packet(stamp, language);
        let pages: Vec<ObjectId> = draft.document.page_iter().collect();
        let identity = pack(&mut draft, &pages, &packet).ok_or_else(|| failed("pages"))?;
        hang_fonts(&mut draft, &pages, &self.styles, stamp.profile)?;
        let parts: Vec<&[Part]> = self.sheets.iter().map(|sheet| sheet.parts.as_slice()).collect();
        let tree = tags::add(&mut draft, structure, &pages, &parts);
        let metadata = metadata_stream(packet);
        let metadata = draft.add(metadata);
        describe(&mut draft.document, stamp, &identity)?;
        complete(&mut draft, stamp, language, tree, metadata)?;
        let mut bytes = draft.bytes(metadata);
        if stamp.seal.is_some() {
            seal::close(&mut bytes);
        }
        Ok(bytes)
    }
}

impl PrintpdfWriter {
    /// Notes how much of a face's alphabet a run takes.
    fn use_letters(&mut self, run: &Run) {
        let reach = Face::of(run.style)
            .ok()
            .and_then(|face| run.letters.iter().map(|placed| face.reach(placed.letter)).max());
        let known = self.styles.entry(run.style).or_insert(Reach::Common);
        *known = reach.map_or(*known, |reach| reach.max(*known));
    }
}

/// Compresses the contents of pages and frees the pages of what `printpdf` adds unused.
/// Returns sixteen bytes from all that differs between papers, for the file's `/ID`.
fn pack(draft: &mut Draft, pages: &[ObjectId], packet: &str) -> Option<Vec<u8>> {
    let mut hash = Sha256::new();
    hash.update(packet.as_bytes());
    for page in pages {
        let page = draft.document.get_dictionary_mut(*page).ok()?;
        page.remove(b"Annots");
        let contents = page.get(b"Contents").ok()?.as_reference().ok()?;
        let contents = draft.document.get_object_mut(contents).ok()?.as_stream_mut().ok()?;
        hash.update(&contents.content);
        *contents = deflated(Dictionary::new(), &contents.content, LEVEL)?;
    }
    Some(hash.finalize()[..16].to_vec())
}

/// A compressed stream.
fn deflated(mut dictionary: Dictionary, content: &[u8], level: Compression) -> Option<Stream> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(content.len() / 2), level);
    encoder.write_all(content).ok()?;
    dictionary.set("Filter", "FlateDecode");
    Some(Stream::new(dictionary, encoder.finish().ok()?))
}

/// Puts the faces in place of the resources `printpdf` hands out.
fn hang_fonts(
    draft: &mut Draft,
    pages: &[ObjectId],
    styles: &BTreeMap<Style, Reach>,
    profile: Profile,
) -> Result<()> {
    let mut fonts = Dictionary::new();
    for (style, reach) in styles {
        fonts.set(resource(*style), Embedded::of(*style, *reach)?.add_to(draft, profile));
    }
    let shared = draft.add(dictionary! { "Font" => fonts });
    for page in pages {
        let page = draft.document.get_dictionary_mut(*page).map_err(|_| failed("resources"))?;
        let own = page.get(b"Resources").and_then(Object::as_reference);
        page.set("Resources", shared);
        let Some(Object::Dictionary(own)) =
            own.ok().and_then(|own| draft.document.objects.remove(&own))
        else {
            continue;
        };
        for (_, part) in &own {
            if let Ok(part) = part.as_reference() {
                draft.document.objects.remove(&part);
            }
        }
    }
    Ok(())
}

/// Metadata stay readable for programs that know no PDF.
fn metadata_stream(packet: String) -> Stream {
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Stream::new(kind, packet.into_bytes())
}

/// Version, title, dates and identity.
fn describe(document: &mut Document, stamp: &Stamp, identity: &[u8]) -> Result<()> {
    match stamp.profile {
        Profile::Archival => "1.7",
        Profile::Pdfa1b => "1.4",
    }
    .clone_into(&mut document.version);
    let created = Object::string_literal(date(stamp));
    let mut info = dictionary! {
        "Title" => utf16(&stamp.title),
        "Creator" => Object::string_literal(xmp::PRODUCER),
        "Producer" => Object::string_literal(xmp::PRODUCER),
        "CreationDate" => created.clone(),
        "ModDate" => created,
    };
    if let Some(seal) = &stamp.seal {
        info.set("Author", utf16(&seal.office));
    }
    let place = document.trailer.get(b"Info").and_then(Object::as_reference);
    document.set_object(place.map_err(|_| failed("info"))?, info);
    let identity = Object::String(identity.to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![identity.clone(), identity]);
    Ok(())
}

/// What the catalog says of the whole file.
fn complete(
    draft: &mut Draft,
    stamp: &Stamp,
    language: &str,
    tree: ObjectId,
    metadata: ObjectId,
) -> Result<()> {
    static PROFILE: OnceLock<Vec<u8>> = OnceLock::new();
    let profile = PROFILE
        .get_or_init(|| finished(&Stream::new(dictionary! { "N" => 3 }, COLOURS.to_vec()).into()));
    let profile = draft.add_ready(profile);
    let catalog = draft.document.catalog_mut().map_err(|_| failed("catalog"))?;
    catalog.set("Lang", Object::string_literal(language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Metadata", metadata);
    catalog.set("StructTreeRoot", tree);
    if !stamp.title.is_empty() {
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    }
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "DestOutputProfile" => profile,
    };
    catalog.set("OutputIntents", vec![intent.into()]);
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
