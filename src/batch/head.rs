//! Where the header of a sheet is: under titles and empty rows, in one row or in two, the
//! upper one naming groups of columns.

use super::{Column, lost, sheet::Row};

/// A header stands among the first rows that are not blank.
pub(super) const SEARCHED: usize = 20;

/// So many known columns make a row a header; with fewer, the first row is taken for it.
const ENOUGH: usize = 2;

const IIN: [&str; 3] = ["жсн", "иин", "iin"];
const NAME: [&str; 5] = ["аты-жөні", "тегі, аты", "фио", "ф.и.о.", "name"];
const PHONE: [&str; 3] = ["телефон", "телефоны", "phone"];

/// What the headers of a sheet may be.
pub(super) trait Headers {
    /// Whether a name is a column's.
    fn knows(&self, name: &str) -> bool;

    /// Whether rows, none of which is blank, hold a header.
    fn are_in(&self, rows: &[Row]) -> bool {
        let known = |row: &Row| row.cells.iter().filter(|cell| self.knows(cell)).count();
        rows.iter().take(SEARCHED).any(|row| known(row) >= ENOUGH)
    }
}

/// The headers of a sheet of applicants.
pub(super) struct Applicants;

impl Headers for Applicants {
    fn knows(&self, name: &str) -> bool {
        meant(name).is_some()
    }

    fn are_in(&self, rows: &[Row]) -> bool {
        find(rows).is_some_and(|head| head.known() >= ENOUGH)
    }
}

/// The header of a sheet.
#[derive(Debug)]
pub(super) struct Head {
    /// The number of its last row.
    pub number: usize,
    /// How many rows, from the first that is not blank, end with it.
    pub ends: usize,
    /// What it calls each column.
    pub names: Vec<String>,
    /// What it means by each.
    pub columns: Vec<Option<Column>>,
}

impl Head {
    /// How many columns are known.
    pub(super) fn known(&self) -> usize {
        self.columns.iter().flatten().count()
    }

    fn of_row(rows: &[Row], at: usize) -> Self {
        let names: Vec<String> = rows[at].cells.iter().map(str::to_owned).collect();
        let columns = names.iter().map(|name| meant(name)).collect();
        Self { number: rows[at].number, ends: at + 1, names, columns }
    }

    /// A header of two rows. A name in the upper one alone is a column's (its cells are
    /// merged downwards); over names in the lower one it is a group's (merged sideways).
    fn of_two_rows(rows: &[Row], at: usize) -> Self {
        let (upper, lower) = (&rows[at].cells, &rows[at + 1].cells);
        let mut group = "";
        let mut head =
            Self { number: rows[at + 1].number, ends: at + 2, names: vec![], columns: vec![] };
        for index in 0..upper.len().max(lower.len()) {
            let (above, own) = (upper.get(index).unwrap_or(""), lower.get(index).unwrap_or(""));
            if !above.is_empty() {
                group = above;
            }
            let (name, column) = match own {
                "" => (above.to_owned(), meant(above)),
                own => match in_group(group, own) {
                    Some(column) => (format!("{group}: {own}"), Some(column)),
                    None => (own.to_owned(), meant(own)),
                },
            };
            head.names.push(name);
            head.columns.push(column);
        }
        head
    }
}

/// The header among rows none of which is blank: the one or two rows that name the most
/// known columns.
pub(super) fn find(rows: &[Row]) -> Option<Head> {
    let searched = rows.len().min(SEARCHED);
    let mut best = (!rows.is_empty()).then(|| Head::of_row(rows, 0))?;
    for at in 0..searched {
        let single = Head::of_row(rows, at);
        if single.known() >= ENOUGH && single.known() > best.known() {
            best = single;
        }
        if at + 1 < searched {
            let double = Head::of_two_rows(rows, at);
            let below = Head::of_row(rows, at + 1).known();
            if double.known() >= ENOUGH && double.known() > best.known().max(below) {
                best = double;
            }
        }
    }
    Some(best)
}

/// How many known columns the best of the first lines of a text names.
pub(super) fn known_in(text: &str, headers: &dyn Headers) -> usize {
    let known = |line: &str| {
        let cells = line.split([';', ',', '\t']).map(|cell| cell.trim().trim_matches('"'));
        cells.filter(|cell| headers.knows(cell)).count()
    };
    first_lines(text).map(known).max().unwrap_or(0)
}

/// The first lines that are not blank.
pub(super) fn first_lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty()).take(SEARCHED)
}

fn meant(name: &str) -> Option<Column> {
    Column::from_header(name).or_else(|| lost::column(name))
}

/// The column that a name means under the name of a group.
fn in_group(group: &str, own: &str) -> Option<Column> {
    let own_lower = own.to_lowercase();
    let is = |words: &[&str]| words.contains(&own_lower.trim());
    match Column::from_header(group)? {
        Column::ApplicantName if is(&IIN) => Some(Column::ApplicantIin),
        Column::ApplicantName if is(&NAME) => Some(Column::ApplicantName),
        Column::ApplicantName if is(&PHONE) => Some(Column::ApplicantPhone),
        Column::StudentName if is(&IIN) => Some(Column::StudentIin),
        Column::StudentName if is(&NAME) => Some(Column::StudentName),
        _ => None,
    }
}
