//! Papers that no form stands behind: figures, lists, what a bundle holds. Their words come
//! ready from whoever makes them, in any language of the program.

use super::{
    Paper,
    font::Face,
    form::{Body, Column as Cells, Filled, Kind, Look, Rich, Tone},
    layout,
};
use crate::diagnostic::Result;

/// What stands for a letter that the faces do not have: such a text is none of a form's values.
const UNKNOWN: char = '?';

/// A part of such a paper.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Lines that name the paper or a part of it.
    Heading(Vec<String>),
    /// A paragraph.
    Text(String),
    /// Words in small letters.
    Remark(String),
    /// A name and what is to be said under it, side by side on one line.
    Said(String, String),
    /// A table; its head repeats on each page.
    Table(Vec<Column>),
    /// Bars of several parts, below each other.
    Bars(Chart),
    /// An empty line.
    Space,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub head: String,
    /// Its share of the width, beside those of the others.
    pub share: u16,
    /// Whether its cells are centred.
    pub centred: bool,
    /// Its cells, from the first row on.
    pub cells: Vec<String>,
}

/// Bars and what their parts mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// What the parts of each bar are, from the left.
    pub parts: Vec<String>,
    /// The bars: a name, and how much each part is.
    pub bars: Vec<(String, Vec<usize>)>,
}

impl Chart {
    /// What a listener hears of it.
    pub(super) fn told(&self) -> String {
        let bar = |(name, parts): &(String, Vec<usize>)| {
            let much = parts.iter().zip(&self.parts).filter(|(much, _)| **much > 0);
            let much: Vec<String> = much.map(|(much, part)| format!("{part} {much}")).collect();
            format!("{name}: {}", much.join(", "))
        };
        let bars: Vec<String> = self.bars.iter().map(bar).collect();
        format!("{}. {}", self.title, bars.join("; "))
    }
}

impl Paper {
    /// Sets parts on pages; `language` is `kk`, `ru` or `en`.
    ///
    /// # Errors
    /// `paper-failed` if the fonts cannot be read, which is our own fault.
    pub fn of_parts(parts: &[Part], language: &'static str) -> Result<Self> {
        let blocks: Vec<Filled> = parts.iter().map(block).collect();
        let (pages, structure) = layout::lay_out(&blocks, language)?;
        Ok(Self { language, pages, structure })
    }
}

fn block(part: &Part) -> Filled {
    let small = Look { small: true, ..Look::default() };
    let (kind, look, body) = match part {
        Part::Heading(lines) => {
            let lines = lines.iter().map(|line| rich(line)).collect();
            (Kind::Heading, Look::of(Kind::Heading), Body::Lines(lines))
        }
        Part::Text(text) => (Kind::Paragraph, Look::default(), Body::Flow(rich(text))),
        Part::Remark(text) => (Kind::Left, small, Body::Lines(vec![rich(text)])),
        Part::Said(name, text) => {
            let mut line = Rich::default();
            line.push(Tone::Bold, &printable(name));
            line.push(Tone::Plain, &format!(" {}", printable(text)));
            (Kind::Left, Look::default(), Body::Lines(vec![line.bound()]))
        }
        Part::Table(columns) => {
            let columns = columns.iter().map(cells).collect();
            (Kind::Table, Look::default(), Body::Table(columns))
        }
        Part::Bars(chart) => {
            let chart = Chart {
                title: printable(&chart.title),
                parts: chart.parts.iter().map(|part| printable(part)).collect(),
                bars: chart.bars.iter().map(|(name, m)| (printable(name), m.clone())).collect(),
            };
            (Kind::Bars, small, Body::Bars(chart))
        }
        Part::Space => (Kind::Space, Look::default(), Body::Space(1)),
    };
    Filled { kind, look, label: None, body }
}

fn cells(column: &Column) -> Cells<Rich> {
    Cells {
        group: None,
        head: rich(&column.head),
        share: column.share,
        centred: column.centred,
        cells: column.cells.iter().map(|cell| rich(cell)).collect(),
    }
}

fn rich(text: &str) -> Rich {
    let mut rich = Rich::default();
    rich.push(Tone::Plain, &printable(text));
    rich.bound()
}

/// A text without what no face can print.
fn printable(text: &str) -> String {
    let shown = |letter: char| match letter {
        '\n' | '\r' | '\t' => ' ',
        letter if Face::has(letter) => letter,
        _ => UNKNOWN,
    };
    text.chars().map(shown).collect()
}
