//! Reads the text of a form into blocks; the way it is written stands in [`super::template`].

use std::{collections::BTreeMap, ops::Range};

use super::{
    body::pairs,
    source::Source,
    template::{Block, Body, Each, Kind, Look, Template},
};
use crate::diagnostic::{Diagnostics, Result};

/// A line of the file and the byte at which it begins.
pub(in crate::document) type Line<'a> = (&'a str, usize);

/// Reads a form.
///
/// # Errors
/// `invalid-template` for every block, key or expression that cannot be read.
pub(in crate::document) fn parse(source: &Source) -> Result<Template> {
    let lines = numbered(&source.text);
    let end = lines.iter().position(|(line, _)| line.trim_end() == "---");
    let (head, body) = lines.split_at(end.unwrap_or(0));
    let mut reader = Reader { source, problems: Diagnostics::default(), words: BTreeMap::new() };
    let title = reader.head(head);
    let blocks = chunks(body.get(1..).unwrap_or_default())
        .into_iter()
        .filter_map(|chunk| reader.block(&chunk))
        .collect();
    let Reader { problems, words, .. } = reader;
    problems.or(Template { title, blocks, words })
}

/// Lines without remarks, each with its place.
fn numbered(text: &str) -> Vec<Line<'_>> {
    let mut offset = 0;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let shown = line.trim_end();
        if !shown.starts_with('#') {
            lines.push((shown, offset));
        }
        offset += line.len();
    }
    lines
}

/// Lines that belong to one block: parted by empty lines and by names of blocks.
fn chunks<'a>(lines: &[Line<'a>]) -> Vec<Vec<Line<'a>>> {
    let mut chunks: Vec<Vec<Line<'a>>> = vec![Vec::new()];
    for line in lines {
        if line.0.trim().is_empty() || line.0.starts_with('[') {
            chunks.push(Vec::new());
        }
        if let (false, Some(last)) = (line.0.trim().is_empty(), chunks.last_mut()) {
            last.push(*line);
        }
    }
    chunks.retain(|chunk| !chunk.is_empty());
    chunks
}

/// A form being read, with all that is wrong in it so far.
pub(in crate::document) struct Reader<'a> {
    pub(in crate::document) source: &'a Source,
    pub(in crate::document) problems: Diagnostics,
    words: BTreeMap<String, BTreeMap<String, String>>,
}

impl Reader<'_> {
    pub(in crate::document) fn fault(
        &mut self,
        problem: &'static str,
        name: &str,
        span: Range<usize>,
    ) {
        self.problems.push(self.source.fault(problem, name, span));
    }

    /// The head: its title, checked to say where the form comes from.
    fn head(&mut self, lines: &[Line]) -> String {
        let (mut title, mut origins) = (None, 0);
        for (line, at) in lines.iter().filter(|(line, _)| !line.trim().is_empty()) {
            match line.split_once(':').map(|(key, text)| (key.trim(), text.trim())) {
                Some(("title", text)) => title = Some(text.to_owned()),
                Some(("reproduces" | "composed", _)) => origins += 1,
                _ => self.fault("template-unknown-key", line, *at..at + line.len()),
            }
        }
        if title.is_none() {
            self.fault("template-missing-key", "title", 0..0);
        }
        if origins != 1 {
            self.fault("template-missing-key", "reproduces", 0..0);
        }
        title.unwrap_or_default()
    }

    fn block(&mut self, chunk: &[Line]) -> Option<Block> {
        let (first, at) = *chunk.first()?;
        let named = first.starts_with('[');
        let name = if named { first } else { "[paragraph]" };
        let mut block = self.opening(name, at)?;
        let lines: Vec<Line> = chunk[usize::from(named)..]
            .iter()
            .map(|(line, at)| line.strip_prefix('\\').map_or((*line, *at), |rest| (rest, at + 1)))
            .collect();
        let argument =
            name.trim_matches(['[', ']']).split_once(':').map_or("", |(_, rest)| rest.trim());
        if block.kind == Kind::Words {
            self.words.insert(argument.to_owned(), pairs(&lines));
            return None;
        }
        let body = self.body(block.kind, argument, &lines);
        let Some(body) = body else {
            self.fault("template-bad-block", name, at..at + first.len());
            return None;
        };
        block.body = body;
        Some(block)
    }

    /// Reads `[name look: item in list if condition]`.
    fn opening(&mut self, line: &str, at: usize) -> Option<Block> {
        let span = at..at + line.len();
        let inner = line.trim_end().strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let Some(inner) = inner else {
            self.fault("template-bad-block", line, span);
            return None;
        };
        let (inner, condition) =
            inner.split_once(" if ").map_or((inner, None), |(i, c)| (i, Some(c)));
        let (names, argument) = inner.split_once(':').map_or((inner, None), |(n, a)| (n, Some(a)));
        let mut names = names.split_whitespace();
        let name = names.next().unwrap_or_default();
        let Some(kind) = Kind::named(name) else {
            self.fault("template-unknown-block", name, span);
            return None;
        };
        let mut look =
            Look { bold: kind == Kind::Heading, keep: kind == Kind::Heading, ..Look::default() };
        for word in names {
            match word {
                "bold" => look.bold = true,
                "italic" => look.italic = true,
                "small" => look.small = true,
                "keep" => look.keep = true,
                _ => self.fault("template-unknown-block", word, span.clone()),
            }
        }
        let only_if = condition.and_then(|source| self.expression(source, span.clone()));
        let each = argument.and_then(|text| text.split_once(" in ")).and_then(|(name, list)| {
            let list = self.expression(list, span.clone())?;
            Some(Each { name: name.trim().to_owned(), list })
        });
        Some(Block { kind, look, only_if, each, body: Body::Space(0) })
    }
}
