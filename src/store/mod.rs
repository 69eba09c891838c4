//! The office directory: the one place where records are read and written.
//!
//! ```text
//! office.toml                             the office's own facts
//! applications/2026/EX-2026-000012.toml   one case, one file; it only grows at the end
//! orders/2026/OR-2026-000007.toml         an order: the commit point of `order`
//! papers/2026/EX-2026-000012/…pdf         what was issued
//! purges/2031/PG-2031-000001.toml         what was taken away when its time was over
//! blanks/2026.toml                        the register of blanks, added to at the end
//! commissions/2026/CM-2026-000001.toml   a commission of a college: only grows at its end
//! campaigns/2026/CP-2026-000001.toml     a summer of admission
//! local/calendar/2026.toml                 the office's own days off and working days
//! journal/2026.csv                        who wrote what, chained by hash
//! .ruqsat/lock  .ruqsat/counters.toml     one writer at a time; numbers never given twice
//! ```
//!
//! Readers need no lock: a file appears whole, by renaming, or not at all.

mod backup;
mod blanks;
mod counters;
mod demo;
mod directory;
mod disk;
mod durable;
mod examination;
mod failpoint;
mod files;
mod git;
mod journal;
mod layout;
mod local;
mod lock;
mod mark;
mod office;
mod officials;
mod order;
mod own;
mod pages;
mod papers;
mod people;
mod probe;
mod purge;
mod reading;
mod remarks;
mod scans;
mod shelf;
mod told;
mod writer;

pub use backup::Contents;
pub use directory::{Directory, StoredCase};
pub use disk::Group;
#[cfg(test)]
pub(crate) use disk::{power, watched};
pub use examination::{Odd, Oddity};
pub use failpoint::Failpoint;
pub use journal::{Flaw, Journal, Telling};
pub use local::LocalDays;
pub use office::{HoursSetting, Office, Official, Role, SchoolYearSetting, Trilingual};
pub use order::Order;
pub use pages::write_pages;
pub use papers::{NewPaper, Paper};
pub use people::People;
pub use probe::{Ability, probe};
pub use purge::{PURGES, Purge, Purged, PurgedCase};
pub use remarks::Remarks;
pub use scans::NewScan;
pub use shelf::Shelf;
pub use writer::{Stamp, Writer};
