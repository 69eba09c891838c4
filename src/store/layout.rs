//! Where each record lies.

use std::path::{Path, PathBuf};

use crate::case::CaseNumber;

pub(super) const OFFICE: &str = "office.toml";
pub(super) const LOCK: &str = ".ruqsat/lock";
/// The orders being written, so that whoever writes next finishes them.
pub(super) const UNDER_WAY: &str = ".ruqsat/orders-under-way";
pub(super) const COUNTERS: &str = ".ruqsat/counters.toml";
pub(super) const APPLICATIONS: &str = "applications";
pub(super) const ORDERS: &str = "orders";
pub(super) const BLANKS: &str = "blanks";
/// The office's own days, a file a year.
pub(super) const LOCAL_DAYS: &str = "local/calendar";
pub(super) const FOLDERS: [&str; 6] =
    [APPLICATIONS, ORDERS, "papers", "journal", "local", ".ruqsat"];

pub(super) fn case(root: &Path, number: &CaseNumber) -> PathBuf {
    year(root, APPLICATIONS, number).join(format!("{number}.toml"))
}

pub(super) fn order(root: &Path, number: &CaseNumber) -> PathBuf {
    year(root, ORDERS, number).join(format!("{number}.toml"))
}

/// The folder of the papers of a case or an order.
pub(super) fn papers(root: &Path, number: &CaseNumber) -> PathBuf {
    year(root, "papers", number).join(number.to_string())
}

/// Whether a case or an order bears this number already.
pub(super) fn is_borne(root: &Path, number: &CaseNumber) -> bool {
    case(root, number).exists() || order(root, number).exists()
}

/// The register of blanks, as far as it was written in a year.
pub(super) fn blanks(root: &Path, year: i32) -> PathBuf {
    root.join(BLANKS).join(format!("{year:04}.toml"))
}

pub(super) fn journal(root: &Path, year: i32) -> PathBuf {
    root.join("journal").join(format!("{year:04}.csv"))
}

fn year(root: &Path, folder: &str, number: &CaseNumber) -> PathBuf {
    root.join(folder).join(format!("{:04}", number.year()))
}
