//! Tables: cells wrap, rows stay whole, and the head is repeated on every page.

use std::rc::Rc;

use super::{
    WIDTH,
    line::Type,
    strip::{Strip, across, down, hold},
};
use crate::{
    diagnostic::Result,
    document::{font::Style, form::Column},
};

/// The size of text in a table.
const SIZE: f32 = 11.0;
/// Space between the text of a cell and its borders.
const PAD: f32 = 3.0;
/// A row of more lines than this may be parted between pages.
const WHOLE: usize = 30;

/// Sets a table; a table without rows is its head alone.
pub(in crate::document) fn set(columns: &[Column<String>]) -> Result<Vec<Strip>> {
    let edges = edges(columns);
    let bold = Type::new(Style::Bold, SIZE)?;
    let regular = Type::new(Style::Regular, SIZE)?;
    let heads = columns.iter().map(|column| (column.head.as_str(), true)).collect::<Vec<_>>();
    let mut head = row(bold, &edges, &heads);
    for strip in &mut head {
        strip.keep = true;
    }
    let head = Rc::new(head);
    let mut strips = head.as_ref().clone();
    for index in 0..columns.iter().map(|column| column.cells.len()).max().unwrap_or(0) {
        let cells = columns
            .iter()
            .map(|column| (column.cells.get(index).map_or("", String::as_str), column.centred))
            .collect::<Vec<_>>();
        let mut row = row(regular, &edges, &cells);
        for strip in &mut row {
            strip.head = Some(Rc::clone(&head));
        }
        strips.append(&mut row);
    }
    Ok(strips)
}

/// Where the columns begin and the last one ends.
fn edges(columns: &[Column<String>]) -> Vec<f32> {
    let whole: f32 = columns.iter().map(|column| f32::from(column.share)).sum();
    let mut edges = vec![0.0];
    let mut sum = 0.0;
    for column in columns {
        sum += f32::from(column.share);
        edges.push(WIDTH * sum / whole);
    }
    edges
}

/// A row: a strip for each line of its tallest cell.
fn row(face: Type, edges: &[f32], cells: &[(&str, bool)]) -> Vec<Strip> {
    let rooms: Vec<f32> = edges.windows(2).map(|edge| edge[1] - edge[0] - 2.0 * PAD).collect();
    let broken: Vec<Vec<String>> =
        cells.iter().zip(&rooms).map(|((text, _), room)| face.broken(text, *room, *room)).collect();
    let lines = broken.iter().map(Vec::len).max().unwrap_or(1);
    let mut strips: Vec<Strip> = (0..lines)
        .map(|line| {
            let (first, last) = (line == 0, line + 1 == lines);
            let top = if first { PAD } else { 0.0 };
            let height = top + face.leading() + if last { PAD } else { 0.0 };
            let mut strip = Strip::space(height);
            strip.marks.extend(edges.iter().map(|x| down(*x, 0.0, height)));
            let borders = [(first, 0.0), (last, height)];
            let width = edges.last().copied().unwrap_or(WIDTH);
            strip.marks.extend(
                borders.iter().filter(|(drawn, _)| *drawn).map(|(_, y)| across(0.0, width, *y)),
            );
            for (column, text) in broken.iter().enumerate() {
                if let Some(text) = text.get(line).filter(|text| !text.is_empty()) {
                    let spare = if cells[column].1 {
                        (rooms[column] - face.width(text)) / 2.0
                    } else {
                        0.0
                    };
                    strip.marks.push(face.run(text, edges[column] + PAD + spare, top));
                }
            }
            strip
        })
        .collect();
    if strips.len() <= WHOLE {
        hold(&mut strips);
    }
    strips
}
