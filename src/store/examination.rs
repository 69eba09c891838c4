//! An office examined: what its journals tell of, held against what lies in it.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{
    Directory, Writer,
    directory::list,
    disk::{self, DISK, Disk},
    durable,
    journal::Entry,
    layout,
    purge::Purged,
    told::{History, Told},
};
use crate::{case::CaseNumber, diagnostic::Result, digest::sha256};

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Oddity {
    /// The file, by its path in the office, with forward slashes.
    pub file: String,
    /// What is odd about it.
    pub what: Odd,
}

/// What may be odd about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Odd {
    /// It is not what the journal says was written last: changed by hand.
    Edited,
    /// The journal tells of it and it is not there.
    Missing,
    /// It is a record or a paper, and no journal tells of it.
    Untold,
    /// A write that was cut short left it.
    Leftover,
    /// It lies among the records and is none: a copy that a program made of a conflict, say.
    Stray,
    /// Others than the office may read it.
    Open,
    /// It was purged, and is there again.
    Returned,
    /// Others than the office may put another in its place.
    Writable,
}

impl Odd {
    /// The word of the contract, never translated.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Edited => "edited",
            Self::Missing => "missing",
            Self::Untold => "untold",
            Self::Leftover => "leftover",
            Self::Stray => "stray",
            Self::Open => "open",
            Self::Returned => "returned",
            Self::Writable => "writable",
        }
    }

    /// Whether `doctor --repair` sets it right: only where nothing can be lost by it.
    pub fn is_mended(self) -> bool {
        matches!(self, Self::Untold | Self::Leftover | Self::Open | Self::Writable)
    }
}

/// The verbs whose own records are no cases, and which of the places of a number those have.
const MADE_BY: [(&str, usize); 4] =
    [("order", 1), ("purge", 3), ("admission commission", 4), ("admission campaign", 5)];

/// The office's own folder.
const HERE: &str = ".";

/// No record or paper is larger.
const LARGEST: usize = 1 << 30;

/// The folders whose every file is a record or a paper.
const KEPT: [&str; 8] = [
    layout::APPLICATIONS,
    layout::ORDERS,
    layout::CERTIFICATES,
    layout::PAPERS,
    layout::BLANKS,
    layout::PURGES,
    layout::COMMISSIONS,
    layout::CAMPAIGNS,
];

impl Directory {
    /// Holds what lies in the office against its journals.
    ///
    /// # Errors
    /// `cannot-read` where a folder cannot be listed.
    pub fn examine(&self) -> Result<Vec<Oddity>> {
        let told = self.told();
        let purged = self.purged();
        let mut files = Vec::new();
        for folder in folders() {
            gather(&self.root.join(folder), &mut files)?;
        }
        files.extend(list(&self.root)?.into_iter().filter(|path| path.is_file()));
        let odd: Vec<Vec<Oddity>> =
            files.par_iter().map(|path| self.oddities_of(path, &told, &purged)).collect();
        let mut found: Vec<Oddity> = odd.into_iter().flatten().collect();
        let kept = told.records().filter(|(record, _)| !purged.has(record));
        found.extend(kept.filter_map(|(record, history)| self.missing(record, history)));
        found.extend(self.open_folders());
        found.sort();
        Ok(found)
    }

    /// A folder that is closed keeps all that lies in it.
    fn open_folders(&self) -> impl Iterator<Item = Oddity> + '_ {
        let is_open = |folder: &&str| disk::is_open_to_others(&self.root.join(folder));
        let open = folders().filter(move |folder| is_open(folder));
        let open = open.map(|folder| Oddity { file: folder.to_owned(), what: Odd::Open });
        // The office's own folder may be looked into, not changed.
        let writable = disk::is_changed_by_others(&self.root);
        open.chain(writable.then(|| Oddity { file: HERE.to_owned(), what: Odd::Writable }))
    }

    fn missing(&self, record: &str, history: &History) -> Option<Oddity> {
        let places = layout::record(&self.root, record);
        let own = MADE_BY.iter().find(|(verb, _)| history.is_made_by(verb));
        let at = own.map_or(0, |(_, at)| *at);
        let shown = places.get(at).or(places.first())?;
        let gone = places.iter().all(|path| !path.exists());
        gone.then(|| Oddity { file: layout::shown(&self.root, shown), what: Odd::Missing })
    }

    fn oddities_of(&self, path: &Path, told: &Told, purged: &Purged) -> Vec<Oddity> {
        let file = layout::shown(&self.root, path);
        let mut found = Vec::new();
        let mut odd = |what| found.push(Oddity { file: file.clone(), what });
        if disk::is_temporary(path) {
            odd(Odd::Leftover);
            return found;
        }
        let is_kept = KEPT.iter().any(|folder| path.starts_with(self.root.join(folder)));
        let Some(record) = self.record_of(path) else {
            if is_kept {
                odd(Odd::Stray);
            }
            return found;
        };
        if is_kept && purged.has(&record) {
            odd(Odd::Returned);
            return found;
        }
        match told.get(&record) {
            None if is_kept => odd(Odd::Untold),
            // Settings are the office's to edit; records and papers are not.
            Some(history) if is_kept && !is_as_told(path, history) => odd(Odd::Edited),
            _ => {}
        }
        found
    }

    /// The name by which a journal tells of a file; nothing of one that is no record.
    fn record_of(&self, path: &Path) -> Option<String> {
        let file = layout::shown(&self.root, path);
        let is_of_number = layout::NUMBERED.iter().any(|one| file.starts_with(*one));
        if !is_of_number {
            return Some(file);
        }
        let number: CaseNumber = file.rsplit('/').next()?.strip_suffix(".toml")?.parse().ok()?;
        let places = layout::of_number(&self.root, &number);
        places.iter().any(|place| place == path).then(|| number.to_string())
    }
}

impl Writer<'_> {
    /// Sets right what can be without losing anything: what no journal tells of gets its line,
    /// what a cut write left is taken away, what others may read is closed to them. What it did.
    ///
    /// # Errors
    /// `cannot-read`, `cannot-write`.
    pub fn repair(&mut self) -> Result<Vec<Oddity>> {
        let mut found = self.directory.examine()?;
        found.retain(|oddity| oddity.what.is_mended());
        let place = |oddity: &Oddity| self.directory.root.join(&oddity.file);
        let mut entries = Vec::new();
        for oddity in &found {
            let path = place(oddity);
            match oddity.what {
                Odd::Untold => entries.extend(self.untold(&path)?),
                Odd::Leftover => durable::take_away(&path)?,
                Odd::Writable => durable::named(&path, || disk::keep_from_change(&path))?,
                _ => durable::named(&path, || disk::close_to_others(&path))?,
            }
        }
        self.journaled(entries, || Ok(()))?;
        Ok(found)
    }

    fn untold(&self, path: &Path) -> Result<Option<Entry>> {
        let bytes = Directory::read_bytes(path, LARGEST)?;
        Ok(self.directory.record_of(path).map(|record| Entry::of(record, &bytes)))
    }
}

/// Whether a file is as it was written last; one that cannot be read is said by whoever reads it.
fn is_as_told(path: &Path, history: &History) -> bool {
    DISK.read(path).map_or(true, |bytes| history.ends_with(&sha256(&bytes)))
}

/// The folders that an office may have.
fn folders() -> impl Iterator<Item = &'static str> {
    layout::FOLDERS.into_iter().chain(layout::FURTHER)
}

/// Every file below a folder.
fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for path in list(folder)? {
        // A link leads elsewhere; what lies there is not the office's.
        let is_link = path.symlink_metadata().is_ok_and(|found| found.is_symlink());
        if path.is_dir() && !is_link {
            gather(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
