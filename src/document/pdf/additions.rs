//! What was added at the end of a file, as an electronic signature is: whether it leaves all
//! that stands before it as it was.
//!
//! A PDF may be changed by adding to it: what is added may replace any part of what was there,
//! and lay things over the pages. A signature adds a field that shows nothing, names it in the
//! catalog and among the notes of a page, and replaces nothing else.

use lopdf::{Dictionary, Document, Object};

use super::read::open;

/// What a signature may add to the catalog and to a page.
const CATALOG: [&[u8]; 4] = [b"AcroForm", b"DSS", b"Perms", b"Extensions"];
const PAGE: [&[u8]; 1] = [b"Annots"];

/// Whether a file that begins with `made` only adds signatures that show nothing to it.
pub(in crate::document) fn only_signed(made: &[u8], file: &[u8]) -> bool {
    let (Some(before), Some(after)) = (open(made), open(file)) else { return false };
    let kept = before
        .objects
        .iter()
        .all(|(id, object)| after.objects.get(id).is_some_and(|now| is_kept(object, now)));
    kept && notes(&before) == 0 && signatures_show_nothing(&after)
}

/// Whether an object is as it was, but for what a signature adds.
fn is_kept(object: &Object, now: &Object) -> bool {
    let (Object::Dictionary(was), Object::Dictionary(is)) = (object, now) else {
        return object == now;
    };
    let may_gain: &[&[u8]] = match was.get(b"Type").and_then(Object::as_name) {
        Ok(b"Catalog") => &CATALOG,
        Ok(b"Page") => &PAGE,
        _ => &[],
    };
    let has_all = was.iter().all(|(key, value)| is.get(key).is_ok_and(|now| now == value));
    let gains = is.iter().filter(|(key, _)| !was.has(key));
    has_all && gains.into_iter().all(|(key, _)| may_gain.contains(&key.as_slice()))
}

/// How many notes lie on the pages.
fn notes(document: &Document) -> usize {
    pages(document).map(|page| annotations(document, page).len()).sum()
}

/// Whether every note on every page is the field of a signature, without extent.
fn signatures_show_nothing(document: &Document) -> bool {
    pages(document).all(|page| {
        annotations(document, page)
            .iter()
            .all(|note| note.is_some_and(|n| is_empty_field(document, n)))
    })
}

fn is_empty_field(document: &Document, note: &Dictionary) -> bool {
    let is =
        |key: &[u8], name: &[u8]| note.get(key).and_then(Object::as_name).is_ok_and(|n| n == name);
    let edges: Vec<f32> = note
        .get(b"Rect")
        .and_then(|rect| document.dereference(rect))
        .and_then(|(_, rect)| rect.as_array())
        .map(|rect| rect.iter().filter_map(|edge| edge.as_float().ok()).collect())
        .unwrap_or_default();
    let [left, bottom, right, top] = edges[..] else { return false };
    let empty = (right - left).abs() < f32::EPSILON || (top - bottom).abs() < f32::EPSILON;
    is(b"Subtype", b"Widget") && is(b"FT", b"Sig") && empty
}

fn pages(document: &Document) -> impl Iterator<Item = &Dictionary> {
    document.page_iter().filter_map(|page| document.get_dictionary(page).ok())
}

/// The notes of a page; nothing for one that cannot be read.
fn annotations<'d>(document: &'d Document, page: &'d Dictionary) -> Vec<Option<&'d Dictionary>> {
    let list = page.get(b"Annots").and_then(|notes| document.dereference(notes));
    let Ok((_, list)) = list else { return Vec::new() };
    let Ok(list) = list.as_array() else { return vec![None] };
    list.iter()
        .map(|note| document.dereference(note).and_then(|(_, note)| note.as_dict()).ok())
        .collect()
}
