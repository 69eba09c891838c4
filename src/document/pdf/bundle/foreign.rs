//! The pages of a PDF from elsewhere.

use std::collections::{BTreeMap, VecDeque};

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream};

use super::{Leaf, Piece, Unfit, form};

/// What a stream may unpack to: one that holds objects, and the contents of a page.
const UNPACKED: usize = 64 << 20;
const CONTENTS: usize = 16 << 20;
/// The most objects that the pages of a file may draw with, and how deep they may be nested.
const OBJECTS: usize = 100_000;
const DEPTH: usize = 64;
/// How far up a page looks for what it inherits.
const ABOVE: usize = 32;
/// Bounds of a page that says none: A4, in points; and the sides that one may have.
const A4: [f32; 4] = [0.0, 0.0, 595.28, 841.89];
const SIDES: std::ops::RangeInclusive<f32> = 1.0..=14_400.0;
/// What leads out of a page, acts, or stands for something kept elsewhere.
const LEFT_BEHIND: [&[u8]; 9] = [
    b"Parent",
    b"Metadata",
    b"PieceInfo",
    b"StructParent",
    b"StructParents",
    b"AA",
    b"OPI",
    b"Alternates",
    b"Ref",
];
/// Of a stream, that its bytes lie in another file.
const ELSEWHERE: [&[u8]; 3] = [b"F", b"FFilter", b"FDecodeParms"];

/// Takes the pages of a file into a document, if there are no more of them than `most` and than
/// are `left`.
///
/// # Errors
/// Why they cannot be taken.
pub(super) fn pages(
    bytes: &[u8],
    (most, left): (usize, usize),
    into: &mut Document,
) -> Result<Piece, Unfit> {
    let options = LoadOptions { max_decompressed_size: Some(UNPACKED), ..LoadOptions::default() };
    let source = Document::load_mem_with_options(bytes, options).map_err(|_| unread(bytes))?;
    if source.is_encrypted() || source.was_encrypted() || source.trailer.has(b"Encrypt") {
        return Err(Unfit::Locked);
    }
    let pages: Vec<ObjectId> = source.page_iter().take(most.min(left) + 1).collect();
    match pages.len() {
        0 => return Err(Unfit::Broken),
        count if count > most.min(left) => return Err(Unfit::Large),
        _ => {}
    }
    let mut copying =
        Copying { source: &source, into, places: BTreeMap::new(), waiting: VecDeque::new() };
    let mut piece = Piece::default();
    for page in pages {
        piece.leaves.push(copying.page(page)?);
        piece.notes += notes(&source, page);
    }
    copying.finish()?;
    Ok(piece)
}

/// A file that cannot be read, because it is locked or because it is damaged.
fn unread(bytes: &[u8]) -> Unfit {
    let locked = bytes.windows(9).any(|nine| nine == b"/Encrypt " || nine == b"/Encrypt\n");
    if locked { Unfit::Locked } else { Unfit::Broken }
}

/// Objects on their way from one document into another.
struct Copying<'s, 'd> {
    source: &'s Document,
    into: &'d mut Document,
    /// Where each object of the source comes to stand.
    places: BTreeMap<ObjectId, ObjectId>,
    waiting: VecDeque<(ObjectId, ObjectId)>,
}

impl Copying<'_, '_> {
    fn page(&mut self, page: ObjectId) -> Result<Leaf, Unfit> {
        let contents = self.source.get_page_content_with_limit(page, CONTENTS);
        let contents = contents.map_err(|_| Unfit::Large)?;
        let resources = self.inherited(page, b"Resources").cloned();
        let resources = match resources {
            Some(resources) => self.copy(&resources, 0)?,
            None => Dictionary::new().into(),
        };
        let bounds = self.bounds(page);
        let form = form(self.into, &contents, bounds, resources).ok_or(Unfit::Broken)?;
        let group = self.dictionary(page).and_then(|page| page.get(b"Group").ok()).cloned();
        if let Some(group) = group {
            let group = self.copy(&group, 0)?;
            if let Ok(Object::Stream(stream)) = self.into.get_object_mut(form) {
                stream.dict.set("Group", group);
            }
        }
        let turned = self.inherited(page, b"Rotate").and_then(|turned| turned.as_i64().ok());
        let turned = u16::try_from(turned.unwrap_or(0).rem_euclid(360)).unwrap_or(0);
        Ok(Leaf { form, bounds, turned: turned / 90 * 90 })
    }

    fn dictionary(&self, id: ObjectId) -> Option<&Dictionary> {
        self.source.get_dictionary(id).ok()
    }

    /// What a page says itself or takes from the nodes above it.
    fn inherited(&self, page: ObjectId, key: &[u8]) -> Option<&Object> {
        let mut node = self.dictionary(page)?;
        for _ in 0..ABOVE {
            if let Ok(found) = node.get(key) {
                // A number or a box may stand apart; resources are copied as they are referred to.
                let apart = key != b"Resources";
                return if apart {
                    self.source.dereference(found).ok().map(|(_, f)| f)
                } else {
                    Some(found)
                };
            }
            node = self.dictionary(node.get(b"Parent").and_then(Object::as_reference).ok()?)?;
        }
        None
    }

    /// The part of a page that shows: its crop box within its media box.
    fn bounds(&self, page: ObjectId) -> [f32; 4] {
        let sides = |key: &[u8]| {
            let sides = self.inherited(page, key)?.as_array().ok()?;
            let number = |side: &Object| {
                self.source.dereference(side).ok().and_then(|(_, side)| side.as_float().ok())
            };
            let sides: Vec<f32> = sides.iter().filter_map(number).collect();
            let [a, b, c, d] = sides[..] else { return None };
            let bounds = [a.min(c), b.min(d), a.max(c), b.max(d)];
            is_sound(bounds).then_some(bounds)
        };
        let media = sides(b"MediaBox").unwrap_or(A4);
        let crop = sides(b"CropBox").unwrap_or(media);
        let shown = [
            media[0].max(crop[0]),
            media[1].max(crop[1]),
            media[2].min(crop[2]),
            media[3].min(crop[3]),
        ];
        if is_sound(shown) { shown } else { media }
    }

    /// An object with all references led to where the objects come to stand.
    fn copy(&mut self, object: &Object, depth: usize) -> Result<Object, Unfit> {
        if depth > DEPTH {
            return Err(Unfit::Broken);
        }
        Ok(match object {
            Object::Reference(id) => self.place(*id)?.into(),
            Object::Array(items) => {
                let items: Result<Vec<Object>, Unfit> =
                    items.iter().map(|item| self.copy(item, depth + 1)).collect();
                items?.into()
            }
            Object::Dictionary(dictionary) => self.copy_dictionary(dictionary, depth)?.into(),
            Object::Stream(stream) => {
                let mut about = self.copy_dictionary(&stream.dict, depth)?;
                for key in ELSEWHERE {
                    about.remove(key);
                }
                // Programs in PostScript are not drawn with.
                let is_program = about.get(b"Subtype").and_then(Object::as_name);
                if is_program.is_ok_and(|kind| kind == b"PS") {
                    return Ok(Object::Null);
                }
                about.remove(b"Length");
                Stream::new(about, stream.content.clone()).into()
            }
            other => other.clone(),
        })
    }

    fn copy_dictionary(&mut self, from: &Dictionary, depth: usize) -> Result<Dictionary, Unfit> {
        let mut copy = Dictionary::new();
        for (key, value) in from.iter().filter(|(key, _)| !LEFT_BEHIND.contains(&key.as_slice())) {
            copy.set(key.clone(), self.copy(value, depth + 1)?);
        }
        Ok(copy)
    }

    /// Where an object comes to stand; it is copied when its turn comes.
    fn place(&mut self, id: ObjectId) -> Result<ObjectId, Unfit> {
        if let Some(place) = self.places.get(&id) {
            return Ok(*place);
        }
        if self.places.len() >= OBJECTS {
            return Err(Unfit::Large);
        }
        let place = self.into.new_object_id();
        self.places.insert(id, place);
        self.waiting.push_back((id, place));
        Ok(place)
    }

    fn finish(mut self) -> Result<(), Unfit> {
        while let Some((from, place)) = self.waiting.pop_front() {
            let copy = match self.source.objects.get(&from) {
                // A page among what is drawn with would bring its whole file along.
                Some(object) if !is_page(object) => self.copy(object, 0)?,
                _ => Object::Null,
            };
            self.into.set_object(place, copy);
        }
        Ok(())
    }
}

fn is_page(object: &Object) -> bool {
    let kind = object.as_dict().and_then(|one| one.get(b"Type")).and_then(Object::as_name);
    kind.is_ok_and(|kind| [&b"Page"[..], b"Pages", b"Catalog"].contains(&kind))
}

fn is_sound([left, low, right, high]: [f32; 4]) -> bool {
    let finite = [left, low, right, high].iter().all(|side| side.is_finite());
    finite && SIDES.contains(&(right - left)) && SIDES.contains(&(high - low))
}

/// How many notes that show something lie over a page.
fn notes(source: &Document, page: ObjectId) -> usize {
    let own = source.get_dictionary(page).and_then(|page| page.get(b"Annots"));
    let list = own.and_then(|notes| source.dereference(notes)).and_then(|(_, n)| n.as_array());
    let shows = |note: &&Object| {
        let note = source.dereference(note).and_then(|(_, note)| note.as_dict());
        note.is_ok_and(|note| {
            let kind = note.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
            note.has(b"AP") && ![&b"Link"[..], b"Popup"].contains(&kind)
        })
    };
    list.map(|list| list.iter().take(OBJECTS).filter(shows).count()).unwrap_or_default()
}
