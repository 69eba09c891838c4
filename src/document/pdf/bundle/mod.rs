//! Papers, scans and pictures bound into one file, with running numbers.
//!
//! What comes from outside is not trusted: of a file only its pages are taken, each drawn as a
//! picture of its own (a form of PDF), so that nothing in it can act, hide or reach another page;
//! scripts, links, notes and what is attached inside stay behind. Sizes and counts are limited,
//! and a file that cannot be taken is named instead.

mod alpha;
mod foreign;
mod picture;
mod place;

use chrono::{DateTime, FixedOffset};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::{Draft, LEVEL, date, deflated, utf16, xmp};
use crate::{
    diagnostic::Result,
    document::{
        Paper, Profile, Stamp,
        font::failed,
        layout::{self, Page},
        structure::Structure,
    },
};
use place::Place;

/// No file is taken that is larger, or has more pages.
const FILE: usize = 50 << 20;
const PAGES: usize = 500;
/// No bundle has more of either.
const ALL: usize = 200 << 20;
const ALL_PAGES: usize = 2_000;

/// Why the pages of a file are not among those of a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It is locked with a password.
    Locked,
    /// It is damaged.
    Broken,
    /// It is larger, or has more pages, than is taken.
    Large,
    /// It is neither a PDF nor a picture that can be shown.
    Kind,
}

impl Unfit {
    /// A word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::Broken => "broken",
            Self::Large => "large",
            Self::Kind => "kind",
        }
    }
}

/// A page as it is drawn into the bundle: a form, the part of it that shows, and how it is turned.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Leaf {
    form: ObjectId,
    bounds: [f32; 4],
    /// Degrees clockwise: 0, 90, 180, 270.
    turned: u16,
}

/// The pages of one paper or file, taken into a bundle.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Piece {
    leaves: Vec<Leaf>,
    /// How many notes laid over its pages stay behind.
    pub notes: usize,
}

impl Piece {
    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.leaves.len()
    }
}

/// A bundle that is being put together.
#[derive(Debug)]
pub struct Binder {
    document: Document,
    taken: usize,
    pages: usize,
    hash: Sha256,
}

impl Default for Binder {
    fn default() -> Self {
        let document = Document::with_version("1.7");
        Self { document, taken: 0, pages: 0, hash: Sha256::new() }
    }
}

impl Binder {
    /// Takes the pages of a PDF or a picture.
    ///
    /// # Errors
    /// Why they cannot be taken; nothing of the file is in the bundle then.
    pub fn take(&mut self, bytes: &[u8]) -> std::result::Result<Piece, Unfit> {
        if bytes.len() > FILE || self.taken + bytes.len() > ALL {
            return Err(Unfit::Large);
        }
        let piece = match bytes {
            [0xff, 0xd8, 0xff, ..] => picture::jpeg(bytes, self)?,
            [0x89, b'P', b'N', b'G', ..] => picture::png(bytes, self)?,
            // A PDF may begin with something else, such as a byte order mark.
            _ if bytes[..bytes.len().min(1024)].windows(5).any(|five| five == b"%PDF-") => {
                foreign::pages(bytes, (PAGES, ALL_PAGES - self.pages), &mut self.document)?
            }
            _ => return Err(Unfit::Kind),
        };
        self.taken += bytes.len();
        self.pages += piece.pages();
        self.hash.update(Sha256::digest(bytes));
        Ok(piece)
    }

    /// Takes the pages of a paper made here.
    ///
    /// # Errors
    /// `paper-failed`, which is our own fault.
    pub fn take_paper(&mut self, paper: &Paper, created: DateTime<FixedOffset>) -> Result<Piece> {
        let stamp = Stamp { title: String::new(), created, seal: None, profile: Profile::Archival };
        self.take(&paper.to_pdf(&stamp)?).map_err(|_| failed("bundle"))
    }

    /// Binds pieces into one file, each page with its number «N / M» at its foot and each piece
    /// with its title among the bookmarks.
    ///
    /// # Errors
    /// `paper-failed`, which is our own fault.
    pub fn bind(
        mut self,
        pieces: &[(String, Piece)],
        stamp: &Stamp,
        language: &str,
    ) -> Result<Vec<u8>> {
        let leaves: Vec<Leaf> =
            pieces.iter().flat_map(|(_, piece)| piece.leaves.iter().copied()).collect();
        let numbers = self.numbers(leaves.len(), stamp.created)?;
        let tree = self.document.new_object_id();
        let mut pages: Vec<ObjectId> = Vec::with_capacity(leaves.len());
        for (leaf, number) in leaves.iter().zip(&numbers.leaves) {
            pages.push(self.page(*leaf, *number, tree).ok_or_else(|| failed("page"))?);
        }
        let kids: Vec<Object> = pages.iter().copied().map(Object::Reference).collect();
        let count = i64::try_from(pages.len()).unwrap_or(i64::MAX);
        let tree_dictionary = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
        self.document.set_object(tree, tree_dictionary);
        let outlines = self.outlines(pieces, &pages);
        let catalog = self.document.add_object(dictionary! {
            "Type" => "Catalog",
            "Pages" => tree,
            "Outlines" => outlines,
            "PageMode" => "UseOutlines",
            "Lang" => Object::string_literal(language),
            "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        });
        self.describe(catalog, pieces, stamp);
        Ok(Draft::new(self.document).bytes(catalog))
    }

    /// The number of each page, as leaves to lay over it.
    fn numbers(&mut self, count: usize, created: DateTime<FixedOffset>) -> Result<Piece> {
        let marks =
            (1..=count).map(|number| layout::running_number(&format!("{number} / {count}")));
        let pages = marks.map(|mark| Ok(Page::bearing(vec![mark?]))).collect::<Result<_>>()?;
        let paper = Paper { language: "kk", pages, structure: Structure::new() };
        let stamp = Stamp { title: String::new(), created, seal: None, profile: Profile::Archival };
        let bytes = paper.to_pdf(&stamp)?;
        foreign::pages(&bytes, (count, count), &mut self.document).map_err(|_| failed("numbers"))
    }

    /// A page of the bundle: what it shows, and its number over a little white.
    fn page(&mut self, leaf: Leaf, number: Leaf, tree: ObjectId) -> Option<ObjectId> {
        let place = Place::of(leaf.bounds, leaf.turned);
        let content = place.content(number.bounds);
        let forms = dictionary! { "P" => leaf.form, "N" => number.form };
        let content = deflated(Dictionary::new(), content.as_bytes(), LEVEL)?;
        let content = self.document.add_object(content);
        let (width, height) = place.sheet();
        let sides = [0.0, 0.0, width, height].map(Object::Real);
        Some(self.document.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => tree,
            "MediaBox" => sides.to_vec(),
            "Resources" => dictionary! { "XObject" => forms },
            "Contents" => content,
        }))
    }

    /// A bookmark for each piece.
    fn outlines(&mut self, pieces: &[(String, Piece)], pages: &[ObjectId]) -> ObjectId {
        let root = self.document.new_object_id();
        let mut first = 0;
        let mut marks = Vec::new();
        for (title, piece) in pieces.iter().filter(|(_, piece)| piece.pages() > 0) {
            let id = self.document.new_object_id();
            marks.push((id, title, pages.get(first).copied()));
            first += piece.pages();
        }
        for (index, (id, title, page)) in marks.iter().enumerate() {
            let mut mark = dictionary! { "Title" => utf16(title), "Parent" => root };
            if let Some(page) = page {
                mark.set("Dest", vec![(*page).into(), "Fit".into()]);
            }
            if let Some((before, ..)) = index.checked_sub(1).and_then(|before| marks.get(before)) {
                mark.set("Prev", *before);
            }
            if let Some((next, ..)) = marks.get(index + 1) {
                mark.set("Next", *next);
            }
            self.document.set_object(*id, mark);
        }
        let mut outlines = dictionary! {
            "Type" => "Outlines",
            "Count" => i64::try_from(marks.len()).unwrap_or(i64::MAX),
        };
        if let (Some((first, ..)), Some((last, ..))) = (marks.first(), marks.last()) {
            outlines.set("First", *first);
            outlines.set("Last", *last);
        }
        self.document.set_object(root, outlines);
        root
    }

    /// Title, dates, and an identity from all that was bound.
    fn describe(&mut self, catalog: ObjectId, pieces: &[(String, Piece)], stamp: &Stamp) {
        for (title, piece) in pieces {
            self.hash.update(format!("{title}\n{}\n", piece.pages()));
        }
        let identity = self.hash.clone().finalize()[..16].to_vec();
        let identity = Object::String(identity, StringFormat::Hexadecimal);
        let created = Object::string_literal(date(stamp));
        let info = self.document.add_object(dictionary! {
            "Title" => utf16(&stamp.title),
            "Creator" => Object::string_literal(xmp::PRODUCER),
            "Producer" => Object::string_literal(xmp::PRODUCER),
            "CreationDate" => created.clone(),
            "ModDate" => created,
        });
        self.document.trailer.set("Root", catalog);
        self.document.trailer.set("Info", info);
        self.document.trailer.set("ID", vec![identity.clone(), identity]);
    }

    /// Adds a form: what it draws within its bounds, and what it draws it with.
    fn form(
        &mut self,
        content: &[u8],
        bounds: [f32; 4],
        resources: Dictionary,
    ) -> Option<ObjectId> {
        form(&mut self.document, content, bounds, resources.into())
    }
}

/// Adds a form to a document.
fn form(
    document: &mut Document,
    content: &[u8],
    bounds: [f32; 4],
    resources: Object,
) -> Option<ObjectId> {
    let about = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => bounds.map(Object::Real).to_vec(),
        "Resources" => resources,
    };
    let stream: Stream = deflated(about, content, LEVEL)?;
    Some(document.add_object(stream))
}
