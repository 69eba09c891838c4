//! The records of an old workbook (`.xls`), weighed before they are read and rid of what is no
//! cell: a few bytes can claim to be gigabytes here too.

use std::path::Path;

use super::{
    archive::{MOST_CELLS, MOST_TEXT},
    grid::too_large,
    workbook::broken,
};
use crate::diagnostic::Result;

/// The kinds of records that are looked at, by their numbers in the format.
mod kind {
    pub(super) const FORMULA: u16 = 0x0006;
    pub(super) const END: u16 = 0x000A;
    pub(super) const EXTERNAL_SHEET: u16 = 0x0017;
    pub(super) const NAME: u16 = 0x0018;
    pub(super) const CONTINUE: u16 = 0x003C;
    pub(super) const SHEET: u16 = 0x0085;
    pub(super) const NUMBERS: u16 = 0x00BD;
    pub(super) const MERGED: u16 = 0x00E5;
    pub(super) const STRINGS: u16 = 0x00FC;
    pub(super) const SHARED_STRING: u16 = 0x00FD;
    pub(super) const DIMENSIONS: u16 = 0x0200;
    pub(super) const BEGIN: u16 = 0x0809;
    /// No record has it.
    pub(super) const NOTHING: u16 = 0xFFFF;
    /// Records of one cell, which begin with its row and column.
    pub(super) const CELLS: [u16; 7] =
        [FORMULA, SHARED_STRING, 0x00D6, 0x0203, 0x0204, 0x0205, 0x027E];
}

/// What a record is prefixed with: its kind and its length.
const HEAD: usize = 4;
/// Where a formula itself begins in its record, after the place and the value of the cell.
const FORMULA_AT: usize = 20;
/// No record goes on over so many others.
const MOST_CONTINUED: usize = 20_000;

/// Weighs the stream of an old workbook; formulas, names and claims of size are taken out of it,
/// so that what is left to a reader costs no more than what was weighed.
///
/// # Errors
/// `broken-workbook`, `sheet-too-large`.
pub(super) fn weigh(path: &Path, stream: &mut [u8]) -> Result<()> {
    let cut = || broken(path, &"a record is cut short");
    let mut lengths = Vec::new();
    let mut sheets = Vec::new();
    let mut at = 0;
    while let Some(record) = Record::at(stream, at) {
        match record.kind {
            kind::END => break,
            kind::SHEET => sheets.push(long(stream, record.data()).ok_or_else(cut)? as usize),
            kind::STRINGS => {
                lengths = Strings::of(stream, record, path)?.lengths().ok_or_else(cut)?;
            }
            kind::NAME | kind::EXTERNAL_SHEET => record.forget(stream),
            _ => {}
        }
        at = record.end;
    }
    let mut scales = Scales { path, lengths, text: 0, walked: 0 };
    for start in sheets {
        scales.weigh_sheet(stream, start)?;
    }
    Ok(())
}

/// What all sheets of a workbook come to.
struct Scales<'a> {
    path: &'a Path,
    /// Of each shared string, in characters.
    lengths: Vec<u16>,
    text: usize,
    walked: usize,
}

impl Scales<'_> {
    /// One sheet: the records from where it starts to its end.
    fn weigh_sheet(&mut self, stream: &mut [u8], start: usize) -> Result<()> {
        let (mut rows, mut columns) = (Span::default(), Span::default());
        let mut at = start;
        let mut depth = 0_usize;
        while let Some(record) = Record::at(stream, at) {
            at = record.end;
            match record.kind {
                kind::BEGIN => depth += 1,
                kind::END if depth <= 1 => break,
                kind::END => depth -= 1,
                kind::DIMENSIONS => record.clear(stream, 0),
                kind::MERGED => record.forget(stream),
                kind::FORMULA => record.clear(stream, FORMULA_AT),
                _ => {}
            }
            let place = (short(stream, record.data()), short(stream, record.data() + 2));
            if let (Some(row), Some(column)) = place {
                if kind::CELLS.contains(&record.kind) {
                    rows.hold(row);
                    columns.hold(column);
                }
                if record.kind == kind::NUMBERS {
                    rows.hold(row);
                    columns.hold(column);
                    columns.hold(short(stream, record.end.saturating_sub(2)).unwrap_or(column));
                }
            }
            if record.kind == kind::SHARED_STRING {
                let string = long(stream, record.data() + 6).and_then(|n| usize::try_from(n).ok());
                let length = string.and_then(|n| self.lengths.get(n)).copied().unwrap_or(0);
                self.text += usize::from(length);
            }
        }
        self.walked += at.saturating_sub(start);
        if self.walked > stream.len() {
            return Err(broken(self.path, &"sheets lie over each other").into());
        }
        if rows.width() * columns.width() > MOST_CELLS {
            return Err(too_large(self.path, "cells", MOST_CELLS).into());
        }
        if self.text > MOST_TEXT {
            return Err(too_large(self.path, "bytes", MOST_TEXT).into());
        }
        Ok(())
    }
}

/// The first and the last of some rows or columns.
#[derive(Default)]
struct Span(Option<(u16, u16)>);

impl Span {
    fn hold(&mut self, n: u16) {
        let (first, last) = self.0.unwrap_or((n, n));
        self.0 = Some((first.min(n), last.max(n)));
    }

    fn width(&self) -> usize {
        self.0.map_or(0, |(first, last)| usize::from(last - first) + 1)
    }
}

/// A record: its kind, and where it lies.
#[derive(Clone, Copy)]
struct Record {
    kind: u16,
    start: usize,
    end: usize,
}

impl Record {
    /// The record that starts here, if there is a whole one.
    fn at(stream: &[u8], start: usize) -> Option<Self> {
        let kind = short(stream, start)?;
        let end = start + HEAD + usize::from(short(stream, start + 2)?);
        (end <= stream.len()).then_some(Self { kind, start, end })
    }

    fn data(self) -> usize {
        self.start + HEAD
    }

    /// Makes it a record that readers pass over.
    fn forget(self, stream: &mut [u8]) {
        stream[self.start..self.start + 2].copy_from_slice(&kind::NOTHING.to_le_bytes());
    }

    /// Fills it with zeros from a place in it.
    fn clear(self, stream: &mut [u8], from: usize) {
        let from = (self.data() + from).min(self.end);
        stream[from..self.end].fill(0);
    }
}

/// The table of shared strings: one record and those that continue it.
struct Strings<'a> {
    data: &'a [u8],
    more: Vec<&'a [u8]>,
}

/// How a string is written: two bytes a character, with runs of fonts, with an appendix.
const WIDE: u8 = 1;
const APPENDED: u8 = 4;
const RICH: u8 = 8;

impl<'a> Strings<'a> {
    fn of(stream: &'a [u8], record: Record, path: &Path) -> Result<Self> {
        let mut more = Vec::new();
        let mut at = record.end;
        while let Some(next) = Record::at(stream, at).filter(|next| next.kind == kind::CONTINUE) {
            more.push(&stream[next.data()..next.end]);
            at = next.end;
            if more.len() > MOST_CONTINUED {
                return Err(broken(path, &"too many records of strings").into());
            }
        }
        more.reverse();
        // Two counts stand before the first string.
        let data = stream[record.data()..record.end].get(8..).unwrap_or_default();
        Ok(Self { data, more })
    }

    /// The characters of each string.
    fn lengths(mut self) -> Option<Vec<u16>> {
        let mut lengths = Vec::new();
        while !self.data.is_empty() || self.go_on() {
            let length = short(self.data, 0)?;
            let flags = *self.data.get(2)?;
            self.data = &self.data[3..];
            let runs = if flags & RICH == 0 { 0 } else { self.number(2)? * 4 };
            let appended = if flags & APPENDED == 0 { 0 } else { self.number(4)? };
            self.pass_characters(usize::from(length), flags)?;
            self.pass(runs + appended)?;
            lengths.push(length);
        }
        Some(lengths)
    }

    fn go_on(&mut self) -> bool {
        let Some(next) = self.more.pop() else { return false };
        self.data = next;
        true
    }

    fn number(&mut self, bytes: usize) -> Option<usize> {
        let number = if bytes == 2 {
            usize::from(short(self.data, 0)?)
        } else {
            usize::try_from(long(self.data, 0)?).ok()?
        };
        self.data = &self.data[bytes..];
        Some(number)
    }

    /// Each record that a string goes on in says anew how wide its characters are.
    fn pass_characters(&mut self, mut left: usize, mut flags: u8) -> Option<()> {
        loop {
            let width = if flags & WIDE == 0 { 1 } else { 2 };
            let here = left.min(self.data.len() / width);
            self.data = &self.data[here * width..];
            left -= here;
            if left == 0 {
                return Some(());
            }
            self.go_on().then_some(())?;
            let (first, rest) = self.data.split_first()?;
            (flags, self.data) = (*first, rest);
        }
    }

    fn pass(&mut self, mut left: usize) -> Option<()> {
        while left > 0 {
            if self.data.is_empty() && !self.go_on() {
                return None;
            }
            let here = left.min(self.data.len());
            self.data = &self.data[here..];
            left -= here;
        }
        Some(())
    }
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}
