//! The structure tree of a file: what its marked parts say, in the order of reading
//! (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7).

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::{
    content::{Part, name},
    file::Draft,
};
use crate::document::structure::{Structure, Tag};

/// A marked part: the page, and its number there.
type Place = (usize, usize);

/// Adds the tree for these parts of these pages; returns its root.
pub(super) fn add(
    draft: &mut Draft,
    structure: &Structure,
    pages: &[ObjectId],
    parts: &[&[Part]],
) -> ObjectId {
    let tree = Tree::new(draft, structure, parts);
    let root = draft.document.new_object_id();
    for node in (0..structure.nodes.len()).filter(|node| tree.ids[*node].is_some()) {
        tree.write(draft, structure, node, pages, root);
    }
    let mut numbers = Vec::new();
    for ((page, parts), key) in pages.iter().zip(parts).zip(0_i64..) {
        let owners = parts.iter().filter_map(|part| tree.ids.get(part.node.0).copied().flatten());
        let owners: Vec<Object> = owners.map(Object::Reference).collect();
        numbers.extend([Object::Integer(key), Object::Reference(draft.add(owners))]);
        if let Ok(page) = draft.document.get_dictionary_mut(*page) {
            page.set("StructParents", key);
            page.set("Tabs", "S");
        }
    }
    let parents = draft.add(dictionary! { "Nums" => numbers });
    let top = tree.ids.first().copied().flatten().map_or(Object::Null, Object::Reference);
    let root_dictionary = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![top],
        "ParentTree" => parents,
        "ParentTreeNextKey" => i64::try_from(pages.len()).unwrap_or(i64::MAX),
    };
    draft.document.set_object(root, root_dictionary);
    root
}

struct Tree<'p> {
    parts: &'p [&'p [Part]],
    /// The marked parts of each node, in the order of pages.
    places: Vec<Vec<Place>>,
    children: Vec<Vec<usize>>,
    /// Where each node begins with all that is in it.
    begins: Vec<Option<Place>>,
    /// The object of each node that is kept.
    ids: Vec<Option<ObjectId>>,
}

impl<'p> Tree<'p> {
    fn new(draft: &mut Draft, structure: &Structure, parts: &'p [&'p [Part]]) -> Self {
        let count = structure.nodes.len();
        let mut places = vec![Vec::new(); count];
        for (page, parts) in parts.iter().enumerate() {
            for (number, part) in parts.iter().enumerate() {
                if let Some(places) = places.get_mut(part.node.0) {
                    places.push((page, number));
                }
            }
        }
        let parent = |node: usize| structure.nodes[node].parent.map(|parent| parent.0);
        let mut begins: Vec<Option<Place>> =
            places.iter().map(|places| places.first().copied()).collect();
        // A node comes after its parent, so the way back meets children first.
        for node in (1..count).rev() {
            if let (Some(begin), Some(parent)) = (begins[node], parent(node)) {
                let before = begins[parent].get_or_insert(begin);
                *before = begin.min(*before);
            }
        }
        let mut children = vec![Vec::new(); count];
        let mut ids = vec![None; count];
        for node in 0..count {
            // Of parts without text only the cells of a row are kept: a table needs them all.
            let cell = matches!(structure.nodes[node].tag, Tag::ColumnHead | Tag::Cell);
            let above = parent(node);
            let in_kept = above.is_none_or(|parent| ids[parent].is_some());
            if in_kept && (begins[node].is_some() || cell || node == 0) {
                ids[node] = Some(draft.document.new_object_id());
                if let Some(parent) = above {
                    children[parent].push(node);
                }
            }
        }
        Self { parts, places, children, begins, ids }
    }

    fn write(
        &self,
        draft: &mut Draft,
        structure: &Structure,
        node: usize,
        pages: &[ObjectId],
        root: ObjectId,
    ) {
        let (Some(id), described) = (self.ids[node], &structure.nodes[node]) else { return };
        let parent = described.parent.and_then(|parent| self.ids[parent.0]).unwrap_or(root);
        let page = self.places[node].first().map(|(page, _)| *page);
        let mut element = dictionary! {
            "Type" => "StructElem",
            "S" => name(&described.tag),
            "P" => parent,
        };
        if let Some(page) = page.and_then(|page| pages.get(page)) {
            element.set("Pg", *page);
        }
        let mut kids = self.kids(node, page, pages);
        match kids.len() {
            0 => {}
            1 => element.set("K", kids.remove(0)),
            _ => element.set("K", kids),
        }
        if let Some(language) = described.language {
            element.set("Lang", Object::string_literal(language));
        }
        if let Tag::Figure { alt } = &described.tag {
            element.set("Alt", super::utf16(alt));
        }
        if let Some(attributes) = self.attributes(structure, node) {
            element.set("A", attributes);
        }
        draft.document.set_object(id, element);
    }

    /// A node's own parts and its children, in the order in which they begin.
    fn kids(&self, node: usize, page: Option<usize>, pages: &[ObjectId]) -> Vec<Object> {
        let own = |place: &Place| {
            let number = Object::Integer(i64::try_from(place.1).unwrap_or(i64::MAX));
            match pages.get(place.0) {
                Some(other) if Some(place.0) != page => {
                    dictionary! { "Type" => "MCR", "Pg" => *other, "MCID" => number }.into()
                }
                _ => number,
            }
        };
        let mut kids = Vec::new();
        let mut places = self.places[node].iter().peekable();
        for child in &self.children[node] {
            while let Some(place) =
                places.next_if(|place| self.begins[*child].is_some_and(|begin| **place < begin))
            {
                kids.push(own(place));
            }
            kids.extend(self.ids[*child].map(Object::Reference));
        }
        kids.extend(places.map(own));
        kids
    }

    fn attributes(&self, structure: &Structure, node: usize) -> Option<Dictionary> {
        match &structure.nodes[node].tag {
            Tag::ColumnHead => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
            Tag::List => {
                let mut labels = (node..structure.nodes.len()).filter(|found| {
                    matches!(structure.nodes[*found].tag, Tag::Label)
                        && self.ids[*found].is_some()
                        && within(structure, *found, node)
                });
                let first = labels.find_map(|label| self.first(label))?;
                let numbering = match first {
                    '0'..='9' => "Decimal",
                    letter if letter.is_uppercase() => "UpperAlpha",
                    letter if letter.is_alphabetic() => "LowerAlpha",
                    _ => "Disc",
                };
                Some(dictionary! { "O" => "List", "ListNumbering" => numbering })
            }
            Tag::Figure { .. } => {
                let (page, number) = *self.places[node].first()?;
                let bounds = self.parts.get(page)?.get(number)?.bounds;
                let bounds = bounds.map(|edge| Object::Real((edge * 100.0).round() / 100.0));
                Some(dictionary! {
                    "O" => "Layout",
                    "Placement" => "Block",
                    "BBox" => bounds.to_vec(),
                })
            }
            _ => None,
        }
    }

    /// The letter a node begins with.
    fn first(&self, node: usize) -> Option<char> {
        let (page, number) = *self.places[node].first()?;
        self.parts.get(page)?.get(number)?.first
    }
}

/// Whether a node is an item's label in this list and not in one inside it.
fn within(structure: &Structure, label: usize, list: usize) -> bool {
    let parent = |node: usize| structure.nodes[node].parent.map(|parent| parent.0);
    parent(label).and_then(parent) == Some(list)
}
