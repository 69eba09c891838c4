//! Finding an office directory and reading its records.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, FixedOffset};
use rayon::prelude::*;

use super::{
    Order, Remarks, Stamp,
    counters::Counters,
    disk::stranger,
    durable, git,
    journal::{self, Entry, Journal},
    layout,
    lock::Lock,
    office::Office,
    purge::purged,
    reading::{self, read_record, read_text},
};
use crate::{
    case::{Case, CaseNumber},
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes, toml_problem},
};

/// An office directory.
#[derive(Debug)]
pub struct Directory {
    pub(super) root: PathBuf,
    /// The office's own facts and settings.
    pub office: Office,
    pub(super) remarks: Remarks,
}

/// A case as it lies in its file.
#[derive(Debug, Clone)]
pub struct StoredCase {
    /// The case.
    pub case: Case,
    /// Its file.
    pub path: PathBuf,
    /// The text it was read from: what a writer must find again before adding to it.
    pub text: String,
}

impl StoredCase {
    /// The case as it stood when its file had this length; nothing if no case ends there: the
    /// file was changed by hand.
    pub fn as_long_as(&self, length: usize) -> Option<Self> {
        let text = self.text.get(..length)?;
        let case = Case::parse(&self.path, text).ok()?;
        Some(Self { case, path: self.path.clone(), text: text.to_owned() })
    }

    /// The case as it was known at a moment: what was recorded later is left out. Nothing
    /// where it had not been typed by then.
    ///
    /// # Errors
    /// `invalid-record`, which a case once read does not give.
    pub fn known_at(&self, moment: DateTime<FixedOffset>) -> Result<Option<Self>> {
        if self.case.header.recorded.is_some_and(|recorded| recorded > moment) {
            return Ok(None);
        }
        let case = Case::parse_known(&self.path, &self.text, Some(moment))?;
        Ok(Some(Self { case, ..self.clone() }))
    }
}

impl Directory {
    /// The office directory that holds `start`: the nearest folder upwards with an
    /// `office.toml`.
    ///
    /// # Errors
    /// `no-office` when there is none.
    pub fn find(start: &Path) -> Result<PathBuf> {
        start
            .ancestors()
            .find(|folder| folder.join(layout::OFFICE).is_file())
            .map(Path::to_owned)
            .ok_or_else(|| {
                Diagnostic::error(codes::NO_OFFICE).at(Place::File(start.to_owned())).into()
            })
    }

    /// Opens an office directory; that it is another user's is a remark on it.
    ///
    /// # Errors
    /// `no-office` when it holds no `office.toml`, `invalid-settings` when that cannot be
    /// understood.
    pub fn open(root: PathBuf) -> Result<Self> {
        let path = root.join(layout::OFFICE);
        if !path.is_file() {
            return Err(Diagnostic::error(codes::NO_OFFICE).at(Place::File(root)).into());
        }
        let office = understood(&path, &read_text(&path)?)?;
        let remarks = Remarks::default();
        if let Some(owner) = stranger(&root) {
            let remark = Diagnostic::warning(codes::OFFICE_OF_ANOTHER);
            remarks.add(remark.with("owner", i64::from(owner)).at(Place::File(root.clone())));
        }
        Ok(Self { root, office, remarks })
    }

    /// The language that an office directory is set to, if it can be read at all.
    pub fn language(root: &Path) -> Option<String> {
        let text = reading::text(&root.join(layout::OFFICE), reading::REGISTER).ok()?;
        let table: toml::Table = toml::from_str(&text).ok()?;
        Some(table.get("language")?.as_str()?.to_owned())
    }

    /// Makes an office directory from the text of its `office.toml` and the last numbers
    /// given on paper: series, year, number. The office is there when all of it is.
    ///
    /// # Errors
    /// `office-exists` when there is one already, `busy` when one is being made,
    /// `cannot-write` when it cannot be made.
    pub fn create(
        root: &Path,
        text: &str,
        marks: &[(String, i32, u32)],
        stamp: &Stamp,
    ) -> Result<Self> {
        Self::refuse_second(root)?;
        for folder in layout::FOLDERS {
            durable::make_folder(&root.join(folder))?;
        }
        let _lock = Lock::take(root, stamp)?;
        Self::refuse_second(root)?;
        Counters::starting_after(marks).write(root)?;
        git::prepare(root)?;
        let entry = Entry::of(layout::OFFICE, text.as_bytes());
        let announced = journal::announce(root, None, stamp, vec![entry])?;
        durable::create(&root.join(layout::OFFICE), text.as_bytes())?;
        let directory = Self::open(root.to_owned())?;
        directory.add_to_journal(announced);
        Ok(directory)
    }

    /// Makes sure that no office is there yet.
    ///
    /// # Errors
    /// `office-exists` when there is one.
    pub fn refuse_second(root: &Path) -> Result<()> {
        let path = root.join(layout::OFFICE);
        if path.exists() {
            return Err(Diagnostic::error(codes::OFFICE_EXISTS).at(Place::File(path)).into());
        }
        Ok(())
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Reads one case.
    ///
    /// # Errors
    /// `no-such-case` when it is not there, `invalid-record` when it cannot be understood.
    pub fn read(&self, number: &CaseNumber) -> Result<StoredCase> {
        let path = layout::case(&self.root, number);
        if !path.is_file() {
            if let Some(purge) = self.purge_of(number) {
                return Err(purged(number, &purge));
            }
            return Err(Diagnostic::error(codes::NO_SUCH_CASE)
                .with("case", number.to_string())
                .into());
        }
        self.read_file(path)
    }

    /// Reads every case, in the order of their numbers; those that cannot be read are named
    /// beside the others.
    pub fn read_all(&self) -> (Vec<StoredCase>, Diagnostics) {
        self.read_each(|stored| Ok(Some(stored)))
    }

    /// Reads every case and keeps only what is made of it, in the order of their numbers: of a
    /// hundred thousand cases one is held at a time. What stands in the way of one is named
    /// beside the others.
    pub fn read_each<T: Send>(
        &self,
        make: impl Fn(StoredCase) -> Result<Option<T>> + Sync,
    ) -> (Vec<T>, Diagnostics) {
        let mut problems = Diagnostics::default();
        let paths = problems.gather(self.case_files()).unwrap_or_default();
        let read = |path: PathBuf| {
            let stored = self.read_file(path)?;
            let number = stored.case.header.number.clone();
            Ok(make(stored)?.map(|made| (number, made)))
        };
        let all: Vec<Result<Option<(CaseNumber, T)>>> = paths.into_par_iter().map(read).collect();
        let mut kept: Vec<(CaseNumber, T)> =
            all.into_iter().filter_map(|result| problems.gather(result).flatten()).collect();
        kept.sort_by(|(a, _), (b, _)| a.cmp(b));
        (kept.into_iter().map(|(_, made)| made).collect(), problems)
    }

    /// The orders of a year, in the order of their numbers.
    ///
    /// # Errors
    /// `cannot-read`, `invalid-record`.
    pub fn orders(&self, year: i32) -> Result<Vec<Order>> {
        let mut files = list(&self.root.join(layout::ORDERS).join(format!("{year:04}")))?;
        files.retain(|path| is_record(path));
        files.sort();
        let read = |path: &PathBuf| {
            let text = read_record(path)?;
            Order::parse(path.strip_prefix(&self.root).unwrap_or(path), &text)
        };
        files.iter().map(read).collect()
    }

    /// The orders that were being written when a writer was cut short.
    ///
    /// # Errors
    /// `cannot-read`, `invalid-record`.
    pub fn orders_under_way(&self) -> Result<Vec<Order>> {
        let under_way = self.root.join(layout::UNDER_WAY);
        let text = reading::text(&under_way, reading::REGISTER).unwrap_or_default();
        let numbers = text.lines().filter_map(|line| line.parse::<CaseNumber>().ok());
        let read = numbers.map(|number| self.order(&number));
        Ok(read.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// The order of this number, if there is one.
    ///
    /// # Errors
    /// `cannot-read`, `invalid-record`.
    pub fn order(&self, number: &CaseNumber) -> Result<Option<Order>> {
        let path = layout::order(&self.root, number);
        if !path.is_file() {
            return Ok(None);
        }
        let text = read_record(&path)?;
        Order::parse(path.strip_prefix(&self.root).unwrap_or(&path), &text).map(Some)
    }

    /// The numbers of all cases, from the names of their files.
    ///
    /// # Errors
    /// `cannot-read` when a folder cannot be listed.
    pub fn numbers(&self) -> Result<Vec<CaseNumber>> {
        let mut numbers: Vec<CaseNumber> = self
            .case_files()?
            .iter()
            .filter_map(|path| path.file_stem()?.to_str()?.parse().ok())
            .collect();
        numbers.sort();
        Ok(numbers)
    }

    /// Reads a file that the officer names, as text.
    ///
    /// # Errors
    /// `no-such-file` when it is not there, `cannot-read` when it may not be read or is no
    /// UTF-8 text.
    pub fn read_text(&self, path: &Path) -> Result<String> {
        reading::text(path, reading::NAMED)
            .map_err(|error| named_file(path, &error, (reading::NAMED, "text")).into())
    }

    /// Reads a file that the officer names, as it is; it needs no office.
    ///
    /// # Errors
    /// `no-such-file` when it is not there, `cannot-read` when it may not be read, `too-large`
    /// for one of more than `most` bytes.
    pub fn read_bytes(path: &Path, most: usize) -> Result<Vec<u8>> {
        reading::bytes(path, most).map_err(|error| named_file(path, &error, (most, "scan")).into())
    }

    /// Reads a file that the officer names, as long as it is not larger than `most` bytes;
    /// nothing if it is.
    ///
    /// # Errors
    /// `no-such-file` when it is not there, `cannot-read` when it may not be read.
    pub fn read_at_most(path: &Path, most: usize) -> Result<Option<Vec<u8>>> {
        match reading::bytes(path, most) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if reading::is_too_large(&error) => Ok(None),
            Err(error) => Err(named_file(path, &error, (most, "scan")).into()),
        }
    }

    /// The journals of the office, in the order of their names.
    pub(super) fn journal_files(&self) -> Vec<PathBuf> {
        let mut files = list(&self.root.join(layout::JOURNAL)).unwrap_or_default();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "csv"));
        files.sort();
        files
    }

    /// Reads every journal and verifies its chain.
    pub fn journals(&self) -> Vec<Journal> {
        let files = self.journal_files();
        files.par_iter().map(|path| Journal::read(&self.root, path)).collect()
    }

    fn case_files(&self) -> Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for year in list(&self.root.join(layout::APPLICATIONS))? {
            if year.is_dir() {
                files.extend(list(&year)?.into_iter().filter(|path| is_record(path)));
            }
        }
        // As text: comparing paths part by part takes longer than reading the folder.
        files.par_sort_unstable_by(|a, b| a.as_os_str().cmp(b.as_os_str()));
        Ok(files)
    }

    fn read_file(&self, path: PathBuf) -> Result<StoredCase> {
        let text = read_record(&path)?;
        let shown = path.strip_prefix(&self.root).unwrap_or(&path);
        let case = Case::parse(shown, &text)?;
        let named = path.file_stem().and_then(|stem| stem.to_str());
        if named != Some(case.header.number.to_string().as_str()) {
            return Err(Diagnostic::error(codes::MISNAMED_RECORD)
                .with("case", case.header.number.to_string())
                .at(Place::File(shown.to_owned()))
                .into());
        }
        Ok(StoredCase { case, path, text })
    }
}

/// What an office says of itself.
///
/// # Errors
/// `invalid-settings`, `newer-format`.
pub(super) fn understood(path: &Path, text: &str) -> Result<Office> {
    let office: Office = toml::from_str(text)
        .map_err(|error| toml_problem(codes::INVALID_SETTINGS, path, text, &error))?;
    if office.format > 1 {
        return Err(Diagnostic::error(codes::NEWER_FORMAT)
            .with("format", i64::from(office.format))
            .with("known", 1_i64)
            .at(Place::File(path.to_owned()))
            .into());
    }
    Ok(office)
}

/// What stood in the way of a file that the officer names; `what` it is tells the way out.
fn named_file(
    path: &Path,
    error: &std::io::Error,
    (most, what): (usize, &'static str),
) -> Diagnostic {
    if reading::is_too_large(error) {
        return Diagnostic::error(codes::TOO_LARGE)
            .with("most", most >> 20)
            .with("what", what)
            .at(Place::File(path.to_owned()));
    }
    let code = match error.kind() {
        std::io::ErrorKind::NotFound => codes::NO_SUCH_FILE,
        _ => codes::CANNOT_READ,
    };
    Diagnostic::error(code).with("reason", durable::reason(error)).at(Place::File(path.to_owned()))
}

/// Records end in `.toml`; what begins with a dot is a write under way.
pub(super) fn is_record(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("");
    !name.starts_with('.') && path.extension().is_some_and(|extension| extension == "toml")
}

pub(super) fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).and_then(|entries| {
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>()
    });
    match entries {
        Ok(entries) => Ok(entries),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(Diagnostic::error(codes::CANNOT_READ)
            .with("reason", durable::reason(&error))
            .at(Place::File(folder.to_owned()))
            .into()),
    }
}
