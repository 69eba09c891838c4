//! A table in lines, as wide as it is or as the screen lets it be.

use std::iter;

use comfy_table::{ColumnConstraint, ContentArrangement, Table as Grid, Width, presets};
use rayon::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::output::Table;
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

/// The lines of a table under these headers; not wider than a screen, if there is one.
pub(super) fn lines(table: &Table, headers: &[String], width: Option<u16>) -> Vec<String> {
    let all: Vec<usize> = (0..table.columns.len()).collect();
    let natural = natural(table, headers);
    let Some(width) = width else { return natural };
    let is_typed = |column: &usize| table.columns[*column] == TYPED;
    let fits = natural.iter().all(|line| shown(line) <= usize::from(width));
    let Some(typed) = all.iter().copied().find(is_typed).filter(|_| !fits) else {
        return if fits { natural } else { laid_out(table, headers, &all, width) };
    };
    let others: Vec<usize> = all.into_iter().filter(|column| !is_typed(column)).collect();
    let mut commands = table.rows.iter().map(|row| format!("    {}", clean(&row[typed])));
    let mut lines = Vec::new();
    let mut below = None;
    for line in marked(table, headers, &others, width) {
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
    let widest = |at: usize| {
        let cells = table.rows.par_iter().map(|row| width(&cleaned(&row[at]))).max();
        cells.unwrap_or(0).max(width(&headers[at]))
    };
    let widths: Vec<usize> = (0..headers.len()).map(widest).collect();
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

/// The width of a line without the blanks at its end.
fn shown(line: &str) -> usize {
    line.trim_end().chars().count()
}

fn laid_out(table: &Table, headers: &[String], columns: &[usize], width: u16) -> Vec<String> {
    let lines = marked(table, headers, columns, width);
    lines.into_iter().map(|line| line.replace(BEGINS, "")).collect()
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
        let cells = table.rows.iter().map(|row| row[columns[at]].chars().count());
        if WHOLE.contains(&table.columns[columns[at]]) {
            let widest = u16::try_from(cells.max().unwrap_or(0)).unwrap_or(u16::MAX);
            let whole = Width::Fixed(widest.saturating_add(GAP));
            column.set_constraint(ColumnConstraint::LowerBoundary(whole));
        }
    }
    grid.lines().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
