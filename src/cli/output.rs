//! Every byte printed: the answer to stdout, the talk to stderr.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    Environment,
    arguments::{Color, Format, Global},
    grid, markdown,
    progress::Progress,
    wrap::hanging,
};
use crate::{
    batch::guarded,
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, render},
    language::{Language, Words, clean},
};

/// Above this many problems each is said on one line.
const FULL_PROBLEMS: usize = 10;

/// So many rows are written by one core, and so many times that many at once.
const ROWS_AT_ONCE: usize = 512;
const BATCHES: usize = 16;

/// Where everything printed goes through.
pub(crate) struct Output<'a> {
    words: Words,
    format: Format,
    color: bool,
    quiet: bool,
    verbose: bool,
    width: Option<u16>,
    out: Box<dyn Write + 'a>,
    err: Box<dyn Write + 'a>,
}

/// An answer of rows: on a terminal, in a pipe, in a spreadsheet.
pub(crate) struct Table {
    /// Names of the columns: those of the contract; their headers are `head-NAME`.
    pub columns: Vec<&'static str>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(columns: &[&'static str]) -> Self {
        Self { columns: columns.to_vec(), rows: Vec::new() }
    }
}

impl<'a> Output<'a> {
    /// Takes the writers of the environment.
    pub fn new(environment: &mut Environment<'a>, language: Language) -> Self {
        Self {
            words: Words::new(language),
            format: Format::Table,
            color: environment.color,
            quiet: false,
            verbose: false,
            width: environment.width,
            out: Box::new(io::BufWriter::new(std::mem::replace(
                &mut environment.out,
                Box::new(io::sink()),
            ))),
            err: std::mem::replace(&mut environment.err, Box::new(io::sink())),
        }
    }

    /// Takes what the global options say.
    pub fn set(&mut self, global: &Global) {
        self.format = global.format;
        self.quiet = global.quiet;
        self.verbose = global.verbose;
        match global.color {
            Color::Auto => {}
            Color::Always => self.color = true,
            Color::Never => self.color = false,
        }
    }

    /// The reader's words.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// A term of the contract in the reader's words: `state`, `registered`. A spreadsheet
    /// gets the contract's own word.
    pub fn term(&self, kind: &str, name: &str) -> String {
        match self.format {
            Format::Csv => name.to_owned(),
            _ => self.words.text(&format!("{kind}-{name}")),
        }
    }

    /// Paragraphs in the reader's words; a spreadsheet gets them as the data cite them.
    pub fn cite(&self, cite: &str) -> String {
        match self.format {
            Format::Csv => cite.to_owned(),
            _ => self.words.cite(cite),
        }
    }

    /// The form of the answer.
    pub fn format(&self) -> Format {
        self.format
    }

    /// How wide the terminal is; nothing where the answer goes elsewhere.
    pub fn width(&self) -> Option<u16> {
        self.width
    }

    /// Whether more is wanted.
    pub fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// A line of the answer.
    pub fn line(&mut self, text: &str) {
        self.raw(text.trim_end());
        self.raw("\n");
    }

    /// A line of the answer in the reader's words.
    pub fn tell(&mut self, key: &str, arguments: &[(&str, Argument)]) {
        let text = self.words.say(key, arguments);
        self.line(&text);
    }

    /// A sentence of the answer behind `indent` blanks, in lines that fit 80 columns.
    pub fn paragraph(&mut self, indent: usize, text: &str) {
        for line in text.lines().flat_map(|line| hanging(indent, "", line)) {
            self.line(&line);
        }
    }

    /// Text of the answer as it is.
    pub fn raw(&mut self, text: &str) {
        // Whoever closed the pipe has read enough.
        let _ = self.out.write_all(text.as_bytes());
    }

    /// A line of talk in the reader's words; not with `--quiet`.
    pub fn say(&mut self, key: &str, arguments: &[(&str, Argument)]) {
        if !self.quiet {
            let text = self.words.say(key, arguments);
            self.talk_raw(&format!("{text}\n"));
        }
    }

    /// Talk as it is.
    pub fn talk_raw(&mut self, text: &str) {
        let _ = self.out.flush();
        let _ = self.err.write_all(text.as_bytes());
    }

    /// An answer as data: an object, to which the format's number is added.
    pub fn json(&mut self, mut value: Value) {
        let mut whole = json!({ "format": 1 });
        if let (Value::Object(whole), Value::Object(value)) = (&mut whole, &mut value) {
            whole.append(value);
        }
        // Values of ours hold no maps with keys other than text: nothing can fail.
        let text = serde_json::to_string_pretty(&whole).unwrap_or_default();
        self.line(&text);
    }

    /// An answer as data that is an object with its format already, and many rows under a key,
    /// which stands in it with no rows. They are written on all cores, some at a time.
    pub fn json_of_rows<T: Serialize + Sync>(
        &mut self,
        value: &impl Serialize,
        key: &str,
        rows: &[T],
    ) {
        let whole = serde_json::to_string_pretty(value).unwrap_or_default();
        let empty = format!("{key:?}: []");
        let Some((before, after)) = whole.split_once(&empty).filter(|_| !rows.is_empty()) else {
            return self.raw(&format!("{whole}\n"));
        };
        let (open, close) = (format!("{{\n  {key:?}: [\n"), "\n  ]\n}");
        self.raw(&format!("{before}{}", &open[4..]));
        let written = |rows: &[T]| {
            let text = serde_json::to_string_pretty(&BTreeMap::from([(key, rows)]));
            let text = text.unwrap_or_default();
            let inside = text.strip_prefix(&open).and_then(|text| text.strip_suffix(close));
            inside.unwrap_or_default().to_owned()
        };
        for (at, batch) in rows.chunks(ROWS_AT_ONCE * BATCHES).enumerate() {
            let texts: Vec<String> = batch.par_chunks(ROWS_AT_ONCE).map(written).collect();
            let comma = if at == 0 { "" } else { ",\n" };
            self.raw(&format!("{comma}{}", texts.join(",\n")));
        }
        self.raw(&format!("\n  ]{after}\n"));
    }

    /// An answer of rows; one without rows prints nothing.
    pub fn table(&mut self, table: &Table) {
        if self.format == Format::Csv {
            return self.raw(&csv(table));
        }
        if table.rows.is_empty() {
            return;
        }
        if self.format == Format::Md {
            return self.markdown(table);
        }
        for line in grid::lines(table, &self.headers(table), self.width) {
            self.line(&line);
        }
    }

    fn headers(&self, table: &Table) -> Vec<String> {
        let key = |name: &&str| format!("head-{}", name.replace('_', "-"));
        table.columns.iter().map(|name| self.words.text(&key(name))).collect()
    }

    fn markdown(&mut self, table: &Table) {
        let row = |cells: &[String]| {
            let cells: Vec<String> = cells.iter().map(|cell| markdown::escaped(cell)).collect();
            format!("| {} |", cells.join(" | "))
        };
        self.line(&row(&self.headers(table)));
        self.line(&format!("|{}", " --- |".repeat(table.columns.len())));
        for cells in &table.rows {
            self.line(&row(cells));
        }
    }

    /// What is wrong, as data.
    pub fn as_json(&self, diagnostic: &Diagnostic) -> Value {
        render::json(diagnostic, &self.words)
    }

    /// Says what is wrong.
    pub fn diagnose(&mut self, diagnostic: &Diagnostic) {
        let text = match self.format {
            Format::Json => render::json(diagnostic, &self.words).to_string(),
            _ => render::full(diagnostic, &self.words, self.look()),
        };
        self.talk_raw(&format!("{}\n", text.trim_end()));
    }

    fn look(&self) -> render::Look {
        render::Look { color: self.color, with_page: self.verbose }
    }

    /// Says everything that is wrong; briefly, when it is much.
    pub fn diagnose_all(&mut self, diagnostics: &Diagnostics) {
        let brief = diagnostics.0.len() > FULL_PROBLEMS && self.format != Format::Json;
        for diagnostic in &diagnostics.0 {
            if brief {
                let text = render::short(diagnostic, &self.words);
                self.talk_raw(&format!("{text}\n"));
            } else {
                self.diagnose(diagnostic);
            }
        }
    }

    /// Says what is wrong with the rows of a sheet: a few with their rows, many on a line each.
    pub fn diagnose_rows(
        &mut self,
        problems: &[Diagnostic],
        within_row: impl Fn(&Diagnostic) -> Option<Diagnostic>,
    ) {
        let few = problems.len() <= FULL_PROBLEMS;
        for problem in problems {
            let text = match (self.format, within_row(problem)) {
                (Format::Json, _) => render::json(problem, &self.words).to_string(),
                (_, Some(shown)) if few => render::full(&shown, &self.words, self.look()),
                _ => render::short(problem, &self.words),
            };
            self.talk_raw(&format!("{text}\n"));
        }
    }

    /// The progress of work in so many parts; the reader's word for it is under this key.
    pub fn progress(&self, key: &str, total: usize) -> Progress {
        Progress::new(self.words.text(key), total, !self.quiet)
    }

    /// Sends off what is left.
    pub fn finish(&mut self, exit: Exit) -> Exit {
        let _ = self.out.flush();
        let _ = self.err.flush();
        exit
    }
}

/// A table as CSV that no spreadsheet runs.
pub(super) fn csv(table: &Table) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(&table.columns);
    for row in &table.rows {
        let _ = writer.write_record(row.iter().map(|cell| csv_cell(cell)));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// A cell that no terminal obeys and no spreadsheet runs; a number is only a number.
fn csv_cell(cell: &str) -> String {
    let cell = clean(cell);
    if cell.parse::<i64>().is_ok() { cell } else { guarded(&cell) }
}
