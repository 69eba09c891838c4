//! Rows of a CSV text, numbered as a spreadsheet numbers them.

use super::{Row, head};

const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];

/// The delimiter with which one of the first lines names the most known columns.
pub(super) fn delimiter(text: &str, is_header: &dyn Fn(&str) -> bool) -> u8 {
    let known = |delimiter: &u8| {
        let of_line = |line: &str| {
            let cells = line.split(char::from(*delimiter));
            let known = cells.clone().filter(|cell| is_header(cell.trim().trim_matches('"')));
            (known.count(), cells.count())
        };
        head::first_lines(text).map(of_line).max().unwrap_or_default()
    };
    DELIMITERS.into_iter().max_by_key(known).unwrap_or(b',')
}

/// Every row with its number in a spreadsheet: empty lines count, line ends within a cell
/// do not.
pub(super) fn rows(text: &str, delimiter: u8) -> Vec<Row> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut cells = csv::StringRecord::new();
    let (mut counted, mut lines, mut within_cells) = (0, 1, 0);
    // The text is UTF-8 and in memory: reading it cannot fail.
    while reader.read_record(&mut cells).unwrap_or(false) {
        let read = usize::try_from(reader.position().byte()).unwrap_or(text.len());
        let end = text[..read].trim_end_matches(['\r', '\n']).len().max(counted);
        lines += text[counted..end].matches('\n').count();
        counted = end;
        within_cells += cells.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        rows.push(Row { number: lines.saturating_sub(within_cells), cells: cells.clone() });
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<usize> {
        rows(text, b',').iter().map(|row| row.number).collect()
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        assert_eq!(numbers("a,b\nc,d\ne,f"), [1, 2, 3]);
        assert_eq!(numbers("a,b\r\nc,d\r\n"), [1, 2]);
        assert_eq!(numbers("a,b\n\n\nc,d\n"), [1, 4]);
        assert_eq!(numbers("a,\"b\nb\"\nc,d\n\ne,f\n"), [1, 2, 4]);
    }
}
