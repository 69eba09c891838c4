//! A file read back: the seal's properties and the words, from a file that anyone may have
//! changed or made. Nothing in it is trusted: sizes are limited, and what cannot be read is
//! none.

use std::collections::BTreeMap;

use lopdf::{
    Document, Encoding, LoadOptions, Object, ObjectId, Stream,
    content::{Content, Operation},
};

use crate::document::seal::NAMESPACE;

/// Larger files are none of ours.
const FILE: usize = 50 << 20;
/// No stream of ours unpacks to more, nor all pages together.
const STREAM: usize = 4 << 20;
const CONTENTS: usize = 32 << 20;
const PAGES: usize = 500;
const FONTS: usize = 16;
const NOTES: usize = 1_000;
const NODES: u32 = 100_000;
/// Attributes of one element are held against each other, and a space of names is passed on to
/// all elements within: a packet that has more of either takes hours or all memory.
const ATTRIBUTES: usize = 10_000;
const NAME_SPACES: usize = 100;
/// States of graphics saved one in another.
const DEPTH: usize = 512;
/// Stands for what is no text.
const FOREIGN: char = '\u{fffc}';

/// The properties of the seal's namespace among the metadata of a file, by name.
pub(in crate::document) fn metadata(file: &[u8]) -> Option<BTreeMap<String, String>> {
    let document = open(file)?;
    let catalog = document.catalog().ok()?;
    let (_, metadata) = document.dereference(catalog.get(b"Metadata").ok()?).ok()?;
    let packet = unpacked(metadata.as_stream().ok()?)?;
    properties(std::str::from_utf8(&packet).ok()?)
}

/// The words of all pages in the order of their contents. What is drawn by means that no paper
/// uses, such as pictures and notes laid over the text, stands among them as U+FFFC.
pub(in crate::document) fn words(file: &[u8]) -> Option<Vec<String>> {
    let document = open(file)?;
    let (mut words, mut left) = (Vec::new(), CONTENTS);
    for page in document.page_iter().take(PAGES) {
        let fonts = fonts(&document, page);
        let contents = document.get_page_content_with_limit(page, STREAM).ok()?;
        left = left.checked_sub(contents.len())?;
        let mut text = Text { fonts: &fonts, font: None, saved: Vec::new(), words: &mut words };
        let mut piece = String::new();
        for operation in &Content::decode(&contents).ok()?.operations {
            text.read(operation, &mut piece);
        }
        text.end(&mut piece);
        words.extend(notes(&document, page));
    }
    Some(words)
}

/// A sign for each thing laid over a page, but for the fields of signatures.
fn notes(document: &Document, page: ObjectId) -> Vec<String> {
    let own = document.get_dictionary(page).and_then(|page| page.get(b"Annots"));
    let list = own.and_then(|notes| document.dereference(notes)).and_then(|(_, n)| n.as_array());
    let foreign = |note: &&Object| {
        let note = document.dereference(note).and_then(|(_, note)| note.as_dict());
        let kind = note.and_then(|note| note.get(b"Subtype")).and_then(Object::as_name);
        !kind.is_ok_and(|kind| kind == b"Widget")
    };
    let notes = list.map(Vec::as_slice).unwrap_or_default().iter().take(NOTES);
    notes.filter(foreign).map(|_| FOREIGN.to_string()).collect()
}

pub(super) fn open(file: &[u8]) -> Option<Document> {
    let options = LoadOptions { max_decompressed_size: Some(STREAM), ..LoadOptions::default() };
    (file.len() <= FILE).then(|| Document::load_mem_with_options(file, options).ok()).flatten()
}

fn unpacked(stream: &Stream) -> Option<Vec<u8>> {
    if stream.dict.has(b"Filter") {
        stream.decompressed_content_with_limit(STREAM).ok()
    } else {
        Some(stream.content.clone())
    }
}

/// Whether a packet could keep its reader busy for no good.
fn is_bomb(packet: &str) -> bool {
    packet.matches('=').nth(ATTRIBUTES).is_some()
        || packet.matches("xmlns").nth(NAME_SPACES).is_some()
}

/// The seal's properties in XMP, written as elements or, as some programs do, as attributes.
fn properties(packet: &str) -> Option<BTreeMap<String, String>> {
    if is_bomb(packet) {
        return None;
    }
    let options = roxmltree::ParsingOptions { nodes_limit: NODES, ..Default::default() };
    let packet = packet.trim_start_matches('\u{feff}').trim_end_matches('\0');
    let tree = roxmltree::Document::parse_with_options(packet, options).ok()?;
    let mut properties = BTreeMap::new();
    for node in tree.descendants().filter(roxmltree::Node::is_element) {
        let attributes = node.attributes().filter(|found| found.namespace() == Some(NAMESPACE));
        for attribute in attributes {
            properties.entry(attribute.name().to_owned()).or_insert(attribute.value().to_owned());
        }
        if node.tag_name().namespace() == Some(NAMESPACE) {
            let value = node.children().filter_map(|child| child.text()).collect();
            properties.entry(node.tag_name().name().to_owned()).or_insert(value);
        }
    }
    Some(properties)
}

/// How each font of a page writes letters.
fn fonts(document: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, Encoding<'_>> {
    let fonts = document.get_page_fonts(page).unwrap_or_default();
    fonts
        .into_iter()
        .take(FONTS)
        .filter_map(|(name, font)| {
            Some((name, font.get_font_encoding_with_limit(document, STREAM).ok()?))
        })
        .collect()
}

/// The text of a page while it is read.
struct Text<'p> {
    fonts: &'p BTreeMap<Vec<u8>, Encoding<'p>>,
    font: Option<&'p Encoding<'p>>,
    saved: Vec<Option<&'p Encoding<'p>>>,
    words: &'p mut Vec<String>,
}

impl Text<'_> {
    /// Adds what an operation shows to the piece of text at hand; a new place ends the piece.
    fn read(&mut self, operation: &Operation, piece: &mut String) {
        match operation.operator.as_str() {
            "Tf" => {
                let name = operation.operands.first().and_then(|name| name.as_name().ok());
                self.font = name.and_then(|name| self.fonts.get(name));
            }
            "Tj" | "TJ" => self.show(&operation.operands, piece),
            "'" | "\"" => {
                self.end(piece);
                self.show(&operation.operands, piece);
            }
            "BT" | "ET" | "Td" | "TD" | "Tm" | "T*" => self.end(piece),
            "q" if self.saved.len() < DEPTH => self.saved.push(self.font),
            "Q" => self.font = self.saved.pop().unwrap_or(self.font),
            // What is painted may hide what stands under it.
            "Do" | "BI" | "sh" | "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" => {
                self.end(piece);
                self.words.push(FOREIGN.to_string());
            }
            _ => {}
        }
    }

    fn show(&self, operands: &[Object], piece: &mut String) {
        for operand in operands {
            match operand {
                Object::String(text, _) => {
                    let read = self.font.and_then(|font| Document::decode_text(font, text).ok());
                    // Text in an unknown writing is text all the same.
                    piece.push_str(&read.unwrap_or_else(|| '\u{fffd}'.to_string()));
                }
                Object::Array(parts) => {
                    for part in parts.iter().filter(|part| matches!(part, Object::String(..))) {
                        self.show(std::slice::from_ref(part), piece);
                    }
                }
                _ => {}
            }
        }
    }

    fn end(&mut self, piece: &mut String) {
        self.words.extend(piece.split_whitespace().map(str::to_owned));
        piece.clear();
    }
}
