//! Where each record lies.

use std::path::{Component, Path, PathBuf};

use crate::case::CaseNumber;

pub(super) const OFFICE: &str = "office.toml";
/// What belongs to this copy of the office alone.
pub(super) const OWN: &str = ".ruqsat";
pub(super) const LOCK: &str = ".ruqsat/lock";
/// The orders being written, so that whoever writes next finishes them.
pub(super) const UNDER_WAY: &str = ".ruqsat/orders-under-way";
/// Who holds the lock, for whoever waits.
pub(super) const HOLDER: &str = ".ruqsat/holder.toml";
/// Lines that the journal is about to get.
pub(super) const TO_COME: &str = ".ruqsat/journal-to-come";
/// Which desk this folder is, of several that share an office's records.
pub(super) const DESK: &str = ".ruqsat/desk.toml";
pub(super) const COUNTERS: &str = ".ruqsat/counters.toml";
pub(super) const APPLICATIONS: &str = "applications";
pub(super) const ORDERS: &str = "orders";
pub(super) const PAPERS: &str = "papers";
pub(super) const JOURNAL: &str = "journal";
pub(super) const BLANKS: &str = "blanks";
/// The office's own days, a file a year.
pub(super) const LOCAL_DAYS: &str = "local/calendar";
pub(super) const FOLDERS: [&str; 6] = [APPLICATIONS, ORDERS, PAPERS, JOURNAL, "local", OWN];

pub(super) fn case(root: &Path, number: &CaseNumber) -> PathBuf {
    year(root, APPLICATIONS, number).join(format!("{number}.toml"))
}

pub(super) fn order(root: &Path, number: &CaseNumber) -> PathBuf {
    year(root, ORDERS, number).join(format!("{number}.toml"))
}

/// The folder of the papers of a case or an order.
pub(super) fn papers(root: &Path, number: &CaseNumber) -> PathBuf {
    year(root, PAPERS, number).join(number.to_string())
}

/// Whether a case, an order or a folder of papers bears this number already.
pub(super) fn is_borne(root: &Path, number: &CaseNumber) -> bool {
    [case(root, number), order(root, number), papers(root, number)].iter().any(|path| path.exists())
}

/// The register of blanks, as far as a desk wrote it in a year.
pub(super) fn blanks(root: &Path, year: i32, mark: Option<char>) -> PathBuf {
    root.join(BLANKS).join(format!("{}.toml", of_year(year, mark)))
}

/// The journal of a year, by its path in the office; a desk with a letter has its own.
pub(super) fn journal(year: i32, mark: Option<char>) -> String {
    format!("{JOURNAL}/{}.csv", of_year(year, mark))
}

/// The name of what a desk writes in a year: those of several desks lie side by side.
fn of_year(year: i32, mark: Option<char>) -> String {
    match mark {
        Some(mark) => format!("{year:04}-{mark}"),
        None => format!("{year:04}"),
    }
}

/// Whether a path in the office is that of a journal.
pub(super) fn is_journal(file: &str) -> bool {
    let name = file.strip_prefix(JOURNAL).and_then(|name| name.strip_prefix('/'));
    name.and_then(|name| name.strip_suffix(".csv")).is_some_and(|name| !name.contains(['/', '\\']))
}

/// Where a record of the journal may lie: a case or an order by its number, a file by its path
/// in the office. Nothing of what leads elsewhere.
pub(super) fn record(root: &Path, name: &str) -> Vec<PathBuf> {
    if let Ok(number) = name.parse::<CaseNumber>() {
        return vec![case(root, &number), order(root, &number)];
    }
    let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    if inside { vec![root.join(name)] } else { Vec::new() }
}

/// A path in the office, with forward slashes.
pub(super) fn shown(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn year(root: &Path, folder: &str, number: &CaseNumber) -> PathBuf {
    root.join(folder).join(format!("{:04}", number.year()))
}
