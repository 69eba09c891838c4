//! The blocks there are and the words that may follow their names.

/// How the text of a block is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::document) enum Kind {
    Heading,
    Paragraph,
    Point,
    Item,
    Left,
    Center,
    Right,
    Addressee,
    Stamp,
    Line,
    Check,
    Sides,
    Pair,
    Columns,
    Signature,
    Table,
    Qr,
    Code,
    Words,
    Space,
    Break,
    /// Of papers that no form stands behind.
    Bars,
}

impl Kind {
    /// The block of this name.
    pub(in crate::document) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "heading" => Self::Heading,
            "paragraph" => Self::Paragraph,
            "point" => Self::Point,
            "item" => Self::Item,
            "left" => Self::Left,
            "center" => Self::Center,
            "right" => Self::Right,
            "addressee" => Self::Addressee,
            "stamp" => Self::Stamp,
            "line" => Self::Line,
            "check" => Self::Check,
            "sides" => Self::Sides,
            "pair" => Self::Pair,
            "columns" => Self::Columns,
            "signature" => Self::Signature,
            "table" => Self::Table,
            "qr" => Self::Qr,
            "code" => Self::Code,
            "words" => Self::Words,
            "space" => Self::Space,
            "break" => Self::Break,
            _ => return None,
        })
    }
}

/// The words after a block's name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a word of its own in the form")]
pub(in crate::document) struct Look {
    pub(in crate::document) bold: bool,
    pub(in crate::document) italic: bool,
    pub(in crate::document) small: bool,
    pub(in crate::document) keep: bool,
    /// Of a `[pair]` and of `[columns]` alone: both columns are centred.
    pub(in crate::document) center: bool,
    /// Of `[columns]` alone: they name the paper, or a part of it.
    pub(in crate::document) heading: bool,
    /// The block's language where it is said: `kk`, `ru`.
    pub(in crate::document) language: Option<&'static str>,
}

impl Look {
    /// What the words of a block begin with.
    pub(in crate::document) fn of(kind: Kind) -> Self {
        let heading = kind == Kind::Heading;
        let small = matches!(kind, Kind::Stamp | Kind::Qr | Kind::Code);
        Self { bold: heading, keep: heading, small, ..Self::default() }
    }

    /// Takes a word; false if a block of this kind knows none such.
    pub(in crate::document) fn take(&mut self, word: &str, kind: Kind) -> bool {
        match word {
            "bold" => self.bold = true,
            "italic" => self.italic = true,
            "small" => self.small = true,
            "keep" => self.keep = true,
            "center" if matches!(kind, Kind::Pair | Kind::Columns) => self.center = true,
            "heading" if kind == Kind::Columns => self.heading = true,
            "kk" => self.language = Some("kk"),
            "ru" => self.language = Some("ru"),
            _ => return false,
        }
        true
    }
}
