//! The structure of a paper as its blocks are set: which node the marks of each belong to.

use crate::document::{
    form::Look,
    structure::{NodeId, Structure, Tag},
};

/// The structure so far, and the lists that the next point or item may continue.
pub(in crate::document) struct Outline {
    structure: Structure,
    language: &'static str,
    headed: bool,
    points: Option<NodeId>,
    /// The text of the last point, under which items stand.
    point: Option<NodeId>,
    items: Option<NodeId>,
}

impl Outline {
    /// The structure of a paper in this language, with nothing in it.
    pub(in crate::document) fn new(language: &'static str) -> Self {
        let structure = Structure::new();
        Self { structure, language, headed: false, points: None, point: None, items: None }
    }

    /// The structure when all blocks are set.
    pub(in crate::document) fn finish(self) -> Structure {
        self.structure
    }

    /// The language that a block is in: its own or the paper's.
    pub(in crate::document) fn language(&self, look: Look) -> &'static str {
        look.language.unwrap_or(self.language)
    }

    /// A part of the text that is none of a list.
    pub(in crate::document) fn part(&mut self, tag: Tag, look: Look) -> NodeId {
        (self.points, self.point, self.items) = (None, None, None);
        self.under(Structure::ROOT, tag, look.language)
    }

    /// A part within another.
    pub(in crate::document) fn under(
        &mut self,
        parent: NodeId,
        tag: Tag,
        language: Option<&'static str>,
    ) -> NodeId {
        let language = language.filter(|language| *language != self.language);
        self.structure.add(parent, tag, language)
    }

    /// A heading: the first is that of the whole paper.
    pub(in crate::document) fn heading(&mut self, look: Look) -> NodeId {
        let level = if std::mem::replace(&mut self.headed, true) { 2 } else { 1 };
        self.part(Tag::Heading(level), look)
    }

    /// A point: its number and its text. Points that follow one another are one list.
    pub(in crate::document) fn point(&mut self, look: Look) -> (NodeId, NodeId) {
        let list = match self.points {
            Some(list) => list,
            None => self.part(Tag::List, Look::default()),
        };
        let (label, body) = self.list_item(list, look);
        (self.points, self.point, self.items) = (Some(list), Some(body), None);
        (label, body)
    }

    /// An item: its number and its text. Items after a point are a list within it.
    pub(in crate::document) fn item(&mut self, look: Look) -> (NodeId, NodeId) {
        let list = match (self.items, self.point) {
            (Some(list), _) => list,
            (None, Some(point)) => self.under(point, Tag::List, None),
            (None, None) => self.part(Tag::List, Look::default()),
        };
        self.items = Some(list);
        self.list_item(list, look)
    }

    fn list_item(&mut self, list: NodeId, look: Look) -> (NodeId, NodeId) {
        let item = self.under(list, Tag::ListItem, look.language);
        let label = self.under(item, Tag::Label, None);
        (label, self.under(item, Tag::ListBody, None))
    }
}
