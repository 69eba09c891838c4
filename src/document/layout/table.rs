//! Tables: cells wrap, rows stay whole, and the head is repeated on every page.

use std::rc::Rc;

use super::{
    WIDTH,
    line::Type,
    outline::Outline,
    strip::{Strip, across, down, hold},
};
use crate::{
    diagnostic::Result,
    document::{
        font::Style,
        form::{Column, Look, Rich},
        sheet::{Mark, Owner},
        structure::{NodeId, Structure, Tag},
    },
};

/// The size of text in a table, and the lesser ones taken where a word is wider than its
/// column can be made.
const SIZES: [f32; 3] = [11.0, 10.0, 9.0];
/// Space between the text of a cell and its borders.
const PAD: f32 = 3.0;
/// The most of the whole width that one word may claim for its column.
const CLAIM: f32 = WIDTH * 0.4;
/// A row of more lines than this may be parted between pages.
const WHOLE: usize = 30;

/// Sets a table; a table without rows is its head alone.
pub(in crate::document) fn set(
    outline: &mut Outline,
    look: Look,
    columns: &[Column<Rich>],
) -> Result<Vec<Strip>> {
    let (size, widths) = measures(columns)?;
    let faces = (Type::new(Style::Bold, size)?, Type::new(Style::Regular, size)?);
    let table = outline.part(Tag::Table, look);
    let grid = Grid::of(&widths);
    let heads: Vec<Cell> = columns.iter().map(|column| (&column.head, true)).collect();
    let row = outline.under(table, Tag::Row, None);
    let nodes = nodes(outline, row, &Tag::ColumnHead, columns.len());
    let mut strips = groups(&grid, faces.0, columns, &nodes);
    let is_top = strips.is_empty();
    strips.append(&mut grid.row(faces.0, &heads, &nodes, is_top));
    for strip in &mut strips {
        strip.keep = true;
    }
    let head = Rc::new(strips.iter().cloned().map(unowned).collect::<Vec<_>>());
    let empty = Rich::default();
    for index in 0..columns.iter().map(|column| column.cells.len()).max().unwrap_or(0) {
        let cells: Vec<Cell> = columns
            .iter()
            .map(|column| (column.cells.get(index).unwrap_or(&empty), column.centred))
            .collect();
        let row = outline.under(table, Tag::Row, None);
        let nodes = self::nodes(outline, row, &Tag::Cell, columns.len());
        let mut row = grid.row(faces.1, &cells, &nodes, true);
        for strip in &mut row {
            strip.head = Some(Rc::clone(&head));
        }
        strips.append(&mut row);
    }
    Ok(strips)
}

/// The names of groups of columns, above the heads; nothing where there are none. They are heard
/// with the first column of their group.
fn groups(grid: &Grid, face: Type, columns: &[Column<Rich>], nodes: &[NodeId]) -> Vec<Strip> {
    if columns.iter().all(|column| column.group.is_none()) {
        return Vec::new();
    }
    let name = |column: &Column<Rich>| column.group.as_ref().map(Rich::text);
    let mut spans = Vec::new();
    let mut start = 0;
    for group in columns.chunk_by(|a, b| a.group.is_some() && name(a) == name(b)) {
        let place = (grid.edges[start], grid.edges[start + group.len()]);
        spans.push((&group[0].group, nodes[start], place));
        start += group.len();
    }
    let words = spans.iter().filter_map(|(text, node, (left, right))| {
        let room = right - left - 2.0 * PAD;
        Some((face.words(text.as_ref()?, *node).broken(room, room), left + PAD, room))
    });
    let words: Vec<_> = words.collect();
    let count = words.iter().map(|(lines, ..)| lines.count()).max().unwrap_or(1);
    let strip = |line: usize| {
        let (first, last) = (line == 0, line + 1 == count);
        let top = if first { PAD } else { 0.0 };
        let height = top + face.leading() + if last { PAD } else { 0.0 };
        let mut marks = vec![down(0.0, 0.0, height)];
        for (group, _, (left, right)) in &spans {
            marks.push(down(*right, 0.0, height));
            marks.extend(first.then(|| across(*left, *right, 0.0)));
            marks.extend((last && group.is_some()).then(|| across(*left, *right, height)));
        }
        let drawn = words.iter().flat_map(|(lines, left, room)| {
            lines.marks(line, (left + (room - lines.width(line)) / 2.0, top), true)
        });
        marks.extend(drawn);
        Strip::new(height, marks)
    };
    (0..count).map(strip).collect()
}

/// A cell's text and whether it is centred.
type Cell<'a> = (&'a Rich, bool);

fn nodes(outline: &mut Outline, row: NodeId, tag: &Tag, count: usize) -> Vec<NodeId> {
    (0..count).map(|_| outline.under(row, tag.clone(), None)).collect()
}

/// A strip of the head as it is repeated: nobody hears it twice.
fn unowned(mut strip: Strip) -> Strip {
    for mark in &mut strip.marks {
        mark.owner = Owner::Artifact;
    }
    strip
}

/// The size of the text and the widths of the columns: as the form shares them out, or wider
/// where a word needs it and others have room to give, or else in a lesser size. Only where
/// all that fails is a word cut.
fn measures(columns: &[Column<Rich>]) -> Result<(f32, Vec<f32>)> {
    let whole: f32 = columns.iter().map(|column| f32::from(column.share)).sum();
    let shares: Vec<f32> =
        columns.iter().map(|column| WIDTH * f32::from(column.share) / whole).collect();
    for size in SIZES {
        if let Some(widths) = shared_out(&shares, &needs(columns, size)?) {
            return Ok((size, widths));
        }
    }
    let capped: Vec<f32> = needs(columns, SIZES[0])?.iter().map(|need| need.min(CLAIM)).collect();
    Ok((SIZES[0], shared_out(&shares, &capped).unwrap_or(shares)))
}

/// What each column needs for its widest word.
fn needs(columns: &[Column<Rich>], size: f32) -> Result<Vec<f32>> {
    let (bold, regular) = (Type::new(Style::Bold, size)?, Type::new(Style::Regular, size)?);
    let needs = columns.iter().map(|column| {
        let cells = column.cells.iter().map(|cell| regular.words(cell, Structure::ROOT).widest());
        let head = bold.words(&column.head, Structure::ROOT).widest();
        // A hair more, so that a word that fits exactly does fit.
        cells.fold(head, f32::max) + 2.0 * PAD + 0.1
    });
    Ok(needs.collect())
}

/// Shares with what some lack taken from those who have more than they need; nothing if there
/// is not enough.
fn shared_out(shares: &[f32], needs: &[f32]) -> Option<Vec<f32>> {
    let pairs = || shares.iter().zip(needs);
    let lacking: f32 = pairs().map(|(share, need)| (need - share).max(0.0)).sum();
    let spare: f32 = pairs().map(|(share, need)| (share - need).max(0.0)).sum();
    if lacking > spare {
        return None;
    }
    let part = if spare > 0.0 { lacking / spare } else { 0.0 };
    let widths = pairs().map(
        |(share, need)| {
            if need > share { *need } else { share - (share - need) * part }
        },
    );
    Some(widths.collect())
}

/// Where the columns begin and the last one ends.
struct Grid {
    edges: Vec<f32>,
}

impl Grid {
    fn of(widths: &[f32]) -> Self {
        let mut edges = vec![0.0];
        let mut sum = 0.0;
        for width in widths {
            sum += width;
            edges.push(sum);
        }
        Self { edges }
    }

    /// A row: a strip for each line of its tallest cell; a line above it where none is yet.
    fn row(&self, face: Type, cells: &[Cell], nodes: &[NodeId], is_top: bool) -> Vec<Strip> {
        let rooms: Vec<f32> =
            self.edges.windows(2).map(|edge| edge[1] - edge[0] - 2.0 * PAD).collect();
        let broken: Vec<_> = cells
            .iter()
            .zip(nodes)
            .zip(&rooms)
            .map(|(((text, _), node), room)| face.words(text, *node).broken(*room, *room))
            .collect();
        let count = broken.iter().map(super::line::Lines::count).max().unwrap_or(1);
        let mut strips: Vec<Strip> = (0..count)
            .map(|line| {
                let (first, last) = (line == 0, line + 1 == count);
                let top = if first { PAD } else { 0.0 };
                let height = top + face.leading() + if last { PAD } else { 0.0 };
                let edges = (first && is_top, last);
                let mut strip = Strip::new(height, self.borders(height, edges));
                for (column, lines) in broken.iter().enumerate() {
                    let spare =
                        if cells[column].1 { rooms[column] - lines.width(line) } else { 0.0 };
                    let x = self.edges[column] + PAD + spare / 2.0;
                    strip.marks.extend(lines.marks(line, (x, top), false));
                }
                strip
            })
            .collect();
        if strips.len() <= WHOLE {
            hold(&mut strips);
        }
        strips
    }

    fn borders(&self, height: f32, (first, last): (bool, bool)) -> Vec<Mark> {
        let width = self.edges.last().copied().unwrap_or(WIDTH);
        let mut marks: Vec<Mark> = self.edges.iter().map(|x| down(*x, 0.0, height)).collect();
        marks.extend(first.then(|| across(0.0, width, 0.0)));
        marks.extend(last.then(|| across(0.0, width, height)));
        marks
    }
}
