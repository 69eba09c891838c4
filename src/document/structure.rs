//! What a paper says apart from how it looks: headings, paragraphs, tables, in the order in
//! which they are read aloud. It becomes the structure tree of a PDF.

/// A node by its place in [`Structure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::document) struct NodeId(pub(in crate::document) usize);

/// The nodes of a paper in reading order: a node comes after its parent and after all that
/// is read before it. The first is the document itself.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::document) struct Structure {
    pub(in crate::document) nodes: Vec<Node>,
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::document) struct Node {
    pub(in crate::document) tag: Tag,
    /// None for the document alone.
    pub(in crate::document) parent: Option<NodeId>,
    /// Its language where it is not the paper's: `kk`, `ru`.
    pub(in crate::document) language: Option<&'static str>,
}

/// What a part is.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::document) enum Tag {
    Document,
    /// A heading of this level, 1 to 6.
    Heading(u8),
    Paragraph,
    /// The words under a fill-in line.
    Caption,
    List,
    ListItem,
    /// The number of a list's item.
    Label,
    /// The text of a list's item.
    ListBody,
    Table,
    Row,
    /// A cell that heads its column.
    ColumnHead,
    Cell,
    /// A picture, with the words that stand for it.
    Figure {
        alt: String,
    },
}

impl Structure {
    /// The node of the document itself.
    pub(in crate::document) const ROOT: NodeId = NodeId(0);

    /// A document with nothing in it yet.
    pub(in crate::document) fn new() -> Self {
        Self { nodes: vec![Node { tag: Tag::Document, parent: None, language: None }] }
    }

    /// Adds a part at the end of another.
    pub(in crate::document) fn add(
        &mut self,
        parent: NodeId,
        tag: Tag,
        language: Option<&'static str>,
    ) -> NodeId {
        self.nodes.push(Node { tag, parent: Some(parent), language });
        NodeId(self.nodes.len() - 1)
    }
}
