//! A form as blocks. Blocks are read first and values filled in afterwards as plain text, so
//! nothing in a name can become a block, a fill-in line, an emphasis or template code.
//!
//! How a form is written stands in `templates/README.md`: its head ([`super::head`]), its
//! blocks and the words after their names ([`super::kind`]), what each block holds
//! ([`super::body`]), and the text in them ([`super::text`]) with its filters
//! ([`super::filters`]).
//!
//! A paragraph, a point or an item is a [`Body::Flow`]: its lines in the file are one text. In a
//! `[line]`, underscores on both sides of a value make a fill-in line as wide as the underscores
//! or the value, whichever is wider; at the end of the block it runs to the margin, over several
//! lines if need be, and `[line: 2]` asks for two at least. Each of its captions belongs to one
//! fill-in line, from left to right.

use std::collections::BTreeMap;

use super::{
    head::Head,
    kind::{Kind, Look},
    rich::Tone,
    values::Expression,
};
use crate::document::composition::Chart;

/// A form: its head, its blocks, and the words they choose from.
#[derive(Debug)]
pub(in crate::document) struct Template {
    pub(in crate::document) head: Head,
    pub(in crate::document) blocks: Vec<Block>,
    pub(in crate::document) words: BTreeMap<String, BTreeMap<String, String>>,
}

/// A block of a form, before values.
#[derive(Debug)]
pub(in crate::document) struct Block {
    pub(in crate::document) kind: Kind,
    pub(in crate::document) look: Look,
    pub(in crate::document) only_if: Option<Expression>,
    pub(in crate::document) each: Option<Each>,
    /// What it asks of the values beside its text: whether a box is ticked, what a QR code says.
    pub(in crate::document) asks: Option<Expression>,
    pub(in crate::document) body: Body<Text>,
}

/// `item in list`: the block is set once for each item.
#[derive(Debug)]
pub(in crate::document) struct Each {
    pub(in crate::document) name: String,
    pub(in crate::document) list: Expression,
}

/// What a block holds: of [`Text`] in a form, of [`super::Rich`] once values are filled in.
#[derive(Debug, Clone)]
pub(in crate::document) enum Body<T> {
    /// Lines as they are broken in the form.
    Lines(Vec<T>),
    /// Running text.
    Flow(T),
    /// Text with fill-in lines, their captions, and how many lines there are at least.
    Blanks { segments: Vec<Segment<T>>, captions: Vec<T>, least: usize },
    /// Running text after a box, and whether the box is ticked.
    Check(bool, T),
    /// A left and a right part.
    Sides(T, T),
    /// Rows in two languages, side by side.
    Pairs(Vec<(T, T)>),
    /// Rows in two languages, side by side, with fill-in lines.
    Columns(Vec<Columns<T>>),
    /// Columns of a table; a form gives one cell a column, a paper one for each row.
    Table(Vec<Column<T>>),
    /// Lines beside a QR code, and what the code says.
    Code(Vec<T>, String),
    /// Empty lines.
    Space(u16),
    /// The end of a page.
    Break,
    /// A chart; no form has one.
    Bars(Chart),
}

/// A part of a `[line]` block.
#[derive(Debug, Clone)]
pub(in crate::document) enum Segment<T> {
    Text(T),
    /// A fill-in line and how many underscores it was given.
    Blank {
        value: T,
        underscores: u16,
    },
}

/// A row of a `[columns]` block: Kazakh on the left, Russian on the right.
#[derive(Debug, Clone)]
pub(in crate::document) enum Columns<T> {
    /// Text with fill-in lines.
    Lines([Vec<Segment<T>>; 2]),
    /// What the fill-in lines above are for.
    Captions([T; 2]),
}

/// A column of a table.
#[derive(Debug, Clone)]
pub(in crate::document) struct Column<T> {
    /// What it and the columns beside it of the same group are called together.
    pub(in crate::document) group: Option<T>,
    pub(in crate::document) head: T,
    pub(in crate::document) share: u16,
    pub(in crate::document) centred: bool,
    pub(in crate::document) cells: Vec<T>,
}

impl Body<Text> {
    /// The fixed words in the order they are printed, with `_` for each fill-in line and `…`
    /// for each other value.
    pub(in crate::document) fn wording(&self) -> String {
        let all = |texts: &[Text]| texts.iter().map(Text::wording).collect();
        let parts: Vec<String> = match self {
            Self::Lines(lines) | Self::Code(lines, _) => all(lines),
            Self::Flow(text) | Self::Check(_, text) => vec![text.wording()],
            Self::Blanks { segments, captions, .. } => {
                let line = wording(segments);
                std::iter::once(line).chain(captions.iter().map(Text::wording)).collect()
            }
            Self::Sides(left, right) => vec![left.wording(), right.wording()],
            Self::Pairs(rows) => {
                rows.iter().flat_map(|(left, right)| [left.wording(), right.wording()]).collect()
            }
            Self::Columns(rows) => rows
                .iter()
                .flat_map(|row| match row {
                    Columns::Lines(sides) => sides.each_ref().map(|side| wording(side)),
                    Columns::Captions(sides) => sides.each_ref().map(Text::wording),
                })
                .collect(),
            Self::Table(columns) => heads(columns),
            Self::Space(_) | Self::Break | Self::Bars(_) => Vec::new(),
        };
        parts.join(" ")
    }
}

/// The heads of a table, each group named once.
fn heads(columns: &[Column<Text>]) -> Vec<String> {
    let mut last = None;
    let mut heads = Vec::new();
    for column in columns {
        let group = column.group.as_ref().map(Text::wording);
        if group != last {
            heads.extend(group.clone());
        }
        heads.push(column.head.wording());
        last = group;
    }
    heads
}

/// The fixed words of a line with its places.
fn wording(segments: &[Segment<Text>]) -> String {
    let parts = segments.iter().map(|segment| match segment {
        Segment::Text(text) => text.wording(),
        Segment::Blank { .. } => "_".to_owned(),
    });
    parts.collect()
}

/// Fixed words and values in turn.
#[derive(Debug, Default)]
pub(in crate::document) struct Text(pub(in crate::document) Vec<(Tone, Piece)>);

impl Text {
    fn wording(&self) -> String {
        let pieces = self.0.iter().map(|(_, piece)| match piece {
            Piece::Fixed(text) => text.as_str(),
            Piece::Value(_) => "…",
        });
        pieces.collect()
    }
}

/// A piece of text.
#[derive(Debug)]
pub(in crate::document) enum Piece {
    Fixed(String),
    Value(Expression),
}
