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
/// What may be thrown away at any time.
pub(super) const CACHE: &str = ".ruqsat/cache";
/// Is there while an office is being restored, and no longer.
pub(super) const RESTORING: &str = ".ruqsat/restoring";
/// How git is to treat the office's files.
pub(super) const GIT_ATTRIBUTES: &str = ".gitattributes";
/// What git is to leave alone.
pub(super) const GIT_IGNORE: &str = ".gitignore";
/// Which desk this folder is, of several that share an office's records.
pub(super) const DESK: &str = ".ruqsat/desk.toml";
pub(super) const COUNTERS: &str = ".ruqsat/counters.toml";
pub(super) const APPLICATIONS: &str = "applications";
pub(super) const ORDERS: &str = "orders";
pub(super) const PAPERS: &str = "papers";
pub(super) const JOURNAL: &str = "journal";
pub(super) const PURGES: &str = "purges";
/// The purge that is being done, so that whoever writes next finishes it.
pub(super) const PURGE_UNDER_WAY: &str = ".ruqsat/purge-under-way";
pub(super) const BLANKS: &str = "blanks";
/// Papers that belong to no case.
pub(super) const CERTIFICATES: &str = "certificates";
/// Commissions of a college, and its summers of admission.
pub(super) const COMMISSIONS: &str = "commissions";
pub(super) const CAMPAIGNS: &str = "campaigns";
/// The folders that only some offices have.
pub(super) const FURTHER: [&str; 5] = [BLANKS, CERTIFICATES, PURGES, COMMISSIONS, CAMPAIGNS];
/// The folders whose files are records that bear their numbers.
pub(super) const NUMBERED: [&str; 6] =
    [APPLICATIONS, ORDERS, CERTIFICATES, PURGES, COMMISSIONS, CAMPAIGNS];
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

/// The record of what was purged.
pub(super) fn purge(root: &Path, number: &CaseNumber) -> PathBuf {
    year(root, PURGES, number).join(format!("{number}.toml"))
}

/// A record that is no case, in the folder of its kind.
pub(super) fn on_shelf(root: &Path, folder: &str, number: &CaseNumber) -> PathBuf {
    year(root, folder, number).join(format!("{number}.toml"))
}

/// Where a record that is kept for a time and then taken away may lie: a case, a commission, a
/// campaign.
pub(super) fn kept_for_a_time(root: &Path, number: &CaseNumber) -> [PathBuf; 3] {
    let [commission, campaign] =
        [COMMISSIONS, CAMPAIGNS].map(|folder| on_shelf(root, folder, number));
    [case(root, number), commission, campaign]
}

/// Where the record of a number may lie: a case, an order, a certificate, a purge, a commission,
/// a campaign.
pub(super) fn of_number(root: &Path, number: &CaseNumber) -> [PathBuf; 6] {
    let [certificate, commission, campaign] =
        [CERTIFICATES, COMMISSIONS, CAMPAIGNS].map(|folder| on_shelf(root, folder, number));
    let [case, order] = [case(root, number), order(root, number)];
    [case, order, certificate, purge(root, number), commission, campaign]
}

/// Whether a record or a folder of papers bears this number already.
pub(super) fn is_borne(root: &Path, number: &CaseNumber) -> bool {
    papers(root, number).exists() || of_number(root, number).iter().any(|path| path.exists())
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

/// Where a record of the journal may lie: one that bears a number by it, a file by its path
/// in the office. Nothing of what leads elsewhere.
pub(super) fn record(root: &Path, name: &str) -> Vec<PathBuf> {
    if let Ok(number) = name.parse::<CaseNumber>() {
        return of_number(root, &number).to_vec();
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
