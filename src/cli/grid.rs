//! A table in lines, as wide as it is or as the screen lets it be.

use std::iter;

use comfy_table::{ColumnConstraint, ContentArrangement, Table as Grid, Width, presets};
use rayon::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::{output::Table, wrap::wrapped};
use crate::language::{clean, cleaned};

/// Columns whose cells stay whole: a number or a day cut in two can be neither read nor copied.
const WHOLE: [&str; 11] = [
    "case",
    "registered",
    "received",
    "due",
    "safe_by",
    "issued",
    "valid_until",
    "date",
    "from",
    "until",
    "n",
];
/// The column of what can be typed: where a row has no room for it, it stands below the row.
const TYPED: &str = "command";
/// Blanks after each column.
const GAP: u16 = 2;
/// Marks where a row begins, and takes no room; `clean` lets no cell have it.
const BEGINS: char = '\u{200b}';

/// Between the values of a row that is told in lines.
const BETWEEN: &str = " · ";
/// Such lines stand under the first one of their row.
const INDENT: &str = "    ";

/// The lines of a table under these headers; not wider than a screen, if there is one.
pub(super) fn lines(table: &Table, headers: &[String], width: Option<u16>) -> Vec<String> {
    let all: Vec<usize> = (0..table.columns.len()).collect();
    let natural = natural(table, headers);
    let Some(width) = width else { return natural };
    if natural.iter().all(|line| shown(line) <= usize::from(width)) {
        return natural;
    }
    let (typed, others): (Vec<usize>, Vec<usize>) =
        all.into_iter().partition(|column| table.columns[*column] == TYPED);
    let least: usize = others.iter().map(|at| narrowest(table, headers, *at)).sum();
    let in_columns = marked(table, headers, &others, width);
    let told: Vec<String> =
        table.rows.iter().flat_map(|row| told(row, headers, &others, width.into())).collect();
    // Columns break words where they must, and grow tall where a cell says much.
    let breaks = least > usize::from(width + GAP);
    let is_told = breaks || in_columns.len() > told.len() + told.len() / 2;
    let rows = if is_told { told } else { in_columns };
    let typed = typed.first();
    let mut commands =
        table.rows.iter().filter_map(|row| Some(format!("{INDENT}{}", clean(&row[*typed?]))));
    let mut lines = Vec::new();
    let mut below = None;
    for line in rows {
        if line.starts_with(BEGINS) {
            lines.extend(below.take());
            below = commands.next();
        }
        lines.push(line.replace(BEGINS, ""));
    }
    lines.extend(below);
    lines
}

/// The lines of a table as wide as it is: a row, a line. There may be hundreds of thousands of
/// rows.
fn natural(table: &Table, headers: &[String]) -> Vec<String> {
    let narrow = || vec![0; headers.len()];
    let wider = |widths: Vec<usize>, other: Vec<usize>| {
        widths.into_iter().zip(other).map(|(one, other)| one.max(other)).collect()
    };
    let with = |mut widths: Vec<usize>, row: &Vec<String>| {
        for (widest, cell) in widths.iter_mut().zip(row) {
            *widest = (*widest).max(width(&cleaned(cell)));
        }
        widths
    };
    let widths = table.rows.par_iter().fold(narrow, with).reduce(narrow, wider);
    let widths = wider(widths, headers.iter().map(|header| width(header)).collect());
    let line = |cells: &[String]| {
        let mut line = String::with_capacity(128);
        for (cell, widest) in cells.iter().zip(&widths) {
            let cell = cleaned(cell);
            line.push_str(&cell);
            line.extend(iter::repeat_n(' ', widest - width(&cell) + usize::from(GAP)));
        }
        line
    };
    let mut lines = vec![line(headers)];
    lines.par_extend(table.rows.par_iter().map(|row| line(row)));
    lines
}

/// How many places a cell takes.
fn width(cell: &str) -> usize {
    if cell.is_ascii() { cell.len() } else { cell.width() }
}

/// The least width of a column that breaks no word of it, with its gap.
fn narrowest(table: &Table, headers: &[String], column: usize) -> usize {
    let is_whole = WHOLE.contains(&table.columns[column]);
    let cells = table.rows.iter().map(|row| row[column].as_str());
    let widths = cells.map(|cell| if is_whole { cell.chars().count() } else { longest_word(cell) });
    widths.chain([longest_word(&headers[column])]).max().unwrap_or(0) + usize::from(GAP)
}

fn longest_word(text: &str) -> usize {
    text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0)
}

/// A row as lines, where there is no room for columns: what it is about, then each value with
/// its header, as many on a line as fit.
fn told(row: &[String], headers: &[String], columns: &[usize], width: usize) -> Vec<String> {
    let (about, others) = columns.split_at(columns.len().min(2));
    let about: Vec<String> = about.iter().map(|at| clean(&row[*at])).collect();
    let mut lines = vec![format!("{BEGINS}{}", about.join(BETWEEN))];
    let filled = others.iter().filter(|at| !row[**at].is_empty());
    let mut line = String::new();
    for pair in filled.map(|at| format!("{}: {}", headers[*at], clean(&row[*at]))) {
        let longer = [&line, BETWEEN, &pair].concat();
        if line.is_empty() || INDENT.len() + longer.chars().count() > width {
            lines.extend((!line.is_empty()).then(|| format!("{INDENT}{line}")));
            line = pair;
        } else {
            line = longer;
        }
    }
    lines.extend((!line.is_empty()).then(|| format!("{INDENT}{line}")));
    lines.into_iter().flat_map(|line| wrapped_under(&line, width)).collect()
}

/// A line that is still too long goes on under itself.
fn wrapped_under(line: &str, width: usize) -> Vec<String> {
    if shown(line) <= width {
        return vec![line.to_owned()];
    }
    let begins = line.starts_with(BEGINS);
    let lines = wrapped(line.trim_start_matches([' ', BEGINS]), width.saturating_sub(INDENT.len()));
    let placed = lines.into_iter().enumerate().map(|(at, line)| match at {
        0 if begins => format!("{BEGINS}{line}"),
        _ => format!("{INDENT}{line}"),
    });
    placed.collect()
}

/// The width of a line without the blanks at its end.
fn shown(line: &str) -> usize {
    line.trim_end().chars().count()
}

/// The lines of some columns, the first of each row with its mark.
fn marked(table: &Table, headers: &[String], columns: &[usize], width: u16) -> Vec<String> {
    let mut grid = Grid::new();
    grid.load_style(presets::NOTHING);
    grid.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    grid.set_header(columns.iter().map(|column| &headers[*column]));
    for row in &table.rows {
        let cells = columns.iter().map(|column| clean(&row[*column]));
        let mark = |(at, cell)| if at == 0 { format!("{BEGINS}{cell}") } else { cell };
        grid.add_row(cells.enumerate().map(mark));
    }
    for (at, column) in grid.column_iter_mut().enumerate() {
        column.set_padding((0, GAP));
        let least = narrowest(table, headers, columns[at]);
        let least = Width::Fixed(u16::try_from(least).unwrap_or(u16::MAX));
        column.set_constraint(ColumnConstraint::LowerBoundary(least));
    }
    grid.lines().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines as `comfy_table` sets them.
    fn laid_out(table: &Table, headers: &[String], columns: &[usize], width: u16) -> Vec<String> {
        let lines = marked(table, headers, columns, width);
        lines.into_iter().map(|line| line.replace(BEGINS, "")).collect()
    }

    fn table() -> (Table, [String; 4]) {
        let mut table = Table::new(&["case", "student", "due", "command"]);
        for n in 1..3 {
            table.rows.push(vec![
                format!("EX-2026-00000{n}"),
                "Сәрсенова Қарлығаш Нұрболқызы".to_owned(),
                "2026-08-17".to_owned(),
                format!("ruqsat record EX-2026-00000{n} package-complete"),
            ]);
        }
        (table, ["Case", "Student", "Last day", "Command"].map(str::to_owned))
    }

    #[test]
    fn a_table_with_room_is_as_the_general_way_lays_it_out() {
        let (mut table, headers) = table();
        let names =
            ["", "Ә", "Жұмабаев Ғабит", "№ 5 «мектеп»", "≈2026", "表", "e\u{301}", "a\tb\n"];
        for (at, name) in names.iter().enumerate() {
            let mut row = vec![String::new(); 4];
            row[at % 4] = (*name).to_owned();
            row[(at + 1) % 4] = (*name).repeat(at);
            table.rows.push(row);
        }
        assert_eq!(natural(&table, &headers), laid_out(&table, &headers, &[0, 1, 2, 3], 1000));
    }

    #[test]
    fn where_there_is_room_a_row_is_a_line() {
        let (table, headers) = table();
        for width in [None, Some(200)] {
            let lines = lines(&table, &headers, width);
            assert_eq!(lines.len(), 3, "{lines:#?}");
            assert!(lines[2].trim_end().ends_with("EX-2026-000002 package-complete"));
        }
    }

    #[test]
    fn numbers_days_and_commands_stay_whole_on_a_narrow_screen() {
        let (table, headers) = table();
        for width in [50, 80] {
            let lines = lines(&table, &headers, Some(width));
            assert!(lines.iter().all(|line| shown(line) <= usize::from(width)), "{lines:#?}");
            assert!(lines.iter().all(|line| !line.contains(BEGINS)));
            for whole in
                ["EX-2026-000001 ", "2026-08-17", "    ruqsat record EX-2026-000001 package"]
            {
                assert!(lines.iter().any(|line| line.contains(whole)), "{whole}: {lines:#?}");
            }
            let at = |text: &str| lines.iter().position(|line| line.starts_with(text)).unwrap();
            assert!(at("EX-2026-000001") < at("    ruqsat record EX-2026-000001"));
            assert!(at("    ruqsat record EX-2026-000001") < at("EX-2026-000002"));
        }
    }

    #[test]
    fn where_columns_would_break_words_each_row_is_told_in_lines() {
        let mut table = Table::new(&["case", "step", "due", "status", "cite", "command"]);
        let step = "preliminary decision and notice of hearing";
        for n in 1..3 {
            let case = format!("EX-2026-00000{n}");
            let row = [&case, step, "2026-08-24", "if refused", "", "ruqsat refuse preliminary"];
            table.rows.push(row.map(str::to_owned).to_vec());
        }
        let headers = ["Case", "Step", "Last day", "Status", "Paragraph", "Command"];
        let headers = headers.map(str::to_owned);
        let told = [
            "EX-2026-000001 · preliminary decision and",
            "    notice of hearing",
            "    Last day: 2026-08-24 · Status: if refused",
            "    ruqsat refuse preliminary",
        ];
        assert_eq!(lines(&table, &headers, Some(48))[..4], told);
        // Where words are whole in columns, they are columns.
        assert!(lines(&table, &headers, Some(90))[0].starts_with("Case"));
    }
}
