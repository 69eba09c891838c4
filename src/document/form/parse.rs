//! Reads the text of a form into the blocks of [`super::template`].

use std::{collections::BTreeMap, ops::Range};

use super::{
    kind::{Kind, Look},
    source::Source,
    template::{Block, Body, Each, Template},
    values::Expression,
};
use crate::diagnostic::{Diagnostics, Result};

/// The longest form that is read, in bytes: the longest annex takes a tenth of it.
const LONGEST: usize = 256 * 1024;

/// A line of the file and the byte at which it begins.
pub(in crate::document) type Line<'a> = (&'a str, usize);

/// Reads a form.
///
/// # Errors
/// `invalid-template` for every block, key or expression that cannot be read.
pub(in crate::document) fn parse(source: &Source) -> Result<Template> {
    if source.text.len() > LONGEST {
        return Err(source.fault("template-too-long", "256 KiB", 0..0).into());
    }
    let lines = numbered(&source.text);
    let end = lines.iter().position(|(line, _)| line.trim_end() == "---");
    let (head, body) = lines.split_at(end.unwrap_or(0));
    let mut reader = Reader { source, problems: Diagnostics::default(), words: BTreeMap::new() };
    let head = reader.head(head);
    let blocks = chunks(body.get(1..).unwrap_or_default())
        .into_iter()
        .filter_map(|chunk| reader.block(&chunk))
        .collect();
    let Reader { problems, words, .. } = reader;
    problems.or(Template { head, blocks, words })
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

    fn block(&mut self, chunk: &[Line]) -> Option<Block> {
        let (first, at) = *chunk.first()?;
        let named = first.starts_with('[');
        let name = if named { first } else { "[paragraph]" };
        let mut block = self.opening(name, at)?;
        let lines: Vec<Line> = chunk[usize::from(named)..]
            .iter()
            .map(|(line, at)| match line.strip_prefix('\\') {
                Some(rest) if !rest.starts_with('*') => (rest, at + 1),
                _ => (*line, *at),
            })
            .collect();
        let argument =
            name.trim_matches(['[', ']']).split_once(':').map_or("", |(_, rest)| rest.trim());
        if block.kind == Kind::Words {
            let pairs = self.pairs(&lines).filter(|_| !argument.is_empty());
            if let Some(pairs) = pairs {
                self.words.insert(argument.to_owned(), pairs);
            } else {
                self.fault("template-bad-block", name, at..at + first.len());
            }
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
        let mut look = Look::of(kind);
        for word in names {
            if !look.take(word, kind) {
                self.fault("template-unknown-block", word, span.clone());
            }
        }
        let only_if = condition.and_then(|source| self.expression(source, span.clone()));
        let asked = matches!(kind, Kind::Check | Kind::Code);
        if asked && argument.is_none() {
            self.fault("template-bad-block", line, span);
            return None;
        }
        let asks = self.asks(kind, argument.unwrap_or_default(), span.clone());
        let each = argument.filter(|_| !asked);
        let each = each.and_then(|text| text.split_once(" in ")).and_then(|(name, list)| {
            let list = self.expression(list, span.clone())?;
            Some(Each { name: name.trim().to_owned(), list })
        });
        Some(Block { kind, look, only_if, each, asks, body: Body::Space(0) })
    }

    /// What a block asks of the values beside its text.
    fn asks(&mut self, kind: Kind, argument: &str, span: Range<usize>) -> Option<Expression> {
        match kind {
            Kind::Check | Kind::Code => self.expression(argument, span),
            Kind::Qr => self.expression("qr", span),
            _ => None,
        }
    }
}
