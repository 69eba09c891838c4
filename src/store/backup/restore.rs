//! An office is brought back from a backup: whole, or not at all.
//!
//! `office.toml` comes last, once all other files are there to stay: what was cut short before is
//! no office to anybody. A file of its own tells such a folder from one with somebody's files in
//! it, so that a second attempt may begin by clearing it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use super::{
    Contents,
    unpack::{Packed, each_packed, examine},
};
use crate::{
    diagnostic::{Diagnostic, Place, Result, codes},
    store::{
        Directory, Stamp,
        directory::list,
        durable,
        failpoint::{Failpoint, pass},
        layout,
        lock::Lock,
        mark::Mark,
    },
};

/// How many bytes are written at once.
const PORTION: usize = 1 << 20;

impl Directory {
    /// What a backup holds; all of it is read.
    ///
    /// # Errors
    /// `no-such-file`, `cannot-read`, `newer-format`; `broken-backup` for what is none, or not as
    /// it was made.
    pub fn in_backup(archive: &Path) -> Result<Contents> {
        examine(archive)
    }

    /// Brings an office back into a folder that is empty or not there. The backup is read as a
    /// whole before anything is written. The copy is known as one from then on: it says so when
    /// it gives numbers, until it is told which desk it is.
    ///
    /// # Errors
    /// As [`Directory::in_backup`]; `office-exists`, `not-empty`, `busy`, `cannot-write`.
    pub fn restore(archive: &Path, root: &Path, stamp: &Stamp) -> Result<(Contents, Self)> {
        Self::hold_free(root)?;
        let contents = examine(archive)?;
        let was_there = root.exists();
        durable::make_folder(&root.join(layout::OWN))?;
        let lock = Lock::take(root, stamp)?;
        let restored =
            Self::hold_free(root).and_then(|()| Restoration::begin(root)?.fill(archive, &contents));
        if restored.is_err() && Self::hold_free(root).is_ok() {
            // What cannot be cleared bears its mark, and the next attempt clears it.
            let _ = clear(root);
            drop(lock);
            let _ = fs::remove_dir_all(root.join(layout::OWN));
            if !was_there {
                let _ = fs::remove_dir(root);
            }
        }
        restored?;
        Ok((contents, Self::open(root.to_owned())?))
    }

    /// Makes sure that a folder has room for an office: it is empty, not there, or holds what was
    /// left of a restoration that was cut short.
    fn hold_free(root: &Path) -> Result<()> {
        Self::refuse_second(root)?;
        let is_own = |path: &PathBuf| *path == root.join(layout::OWN);
        let only_lock = |own: &Path| {
            let names = [layout::LOCK, layout::HOLDER].map(|name| root.join(name));
            list(own).is_ok_and(|paths| paths.iter().all(|path| names.contains(path)))
        };
        let entries = list(root)?;
        let is_free = entries.iter().all(|path| is_own(path) && only_lock(path));
        if is_free || root.join(layout::RESTORING).is_file() {
            return Ok(());
        }
        Err(Diagnostic::error(codes::NOT_EMPTY).at(Place::File(root.to_owned())).into())
    }
}

/// An office on its way back.
struct Restoration<'r> {
    root: &'r Path,
    folders: BTreeSet<PathBuf>,
    /// The settings, which make it an office.
    settings: Vec<u8>,
}

impl<'r> Restoration<'r> {
    fn begin(root: &'r Path) -> Result<Self> {
        clear(root)?;
        durable::overwrite(&root.join(layout::RESTORING), b"restoring\n", true)?;
        Ok(Self { root, folders: BTreeSet::new(), settings: Vec::new() })
    }

    fn fill(mut self, archive: &Path, expected: &Contents) -> Result<()> {
        for folder in layout::FOLDERS {
            self.make_folder(&self.root.join(folder))?;
        }
        let found = each_packed(archive, &mut |packed| self.take(packed))?;
        if found != *expected {
            let broken = Diagnostic::error(codes::BROKEN_BACKUP).with("what", "changed");
            return Err(broken.at(Place::File(archive.to_owned())).into());
        }
        Mark::read(self.root)?.of_elsewhere().write(self.root)?;
        durable::settle(self.root, &self.folders)?;
        let office = self.root.join(layout::OFFICE);
        durable::named(&office, || pass(Failpoint::Restored))?;
        durable::create(&office, &self.settings)?;
        durable::take_away(&self.root.join(layout::RESTORING))
    }

    fn take(&mut self, mut packed: Packed<'_>) -> Result<()> {
        let path = self.root.join(packed.path);
        let is_settings = packed.path == layout::OFFICE;
        // A disk that does not tell capitals from small letters may have it under another name.
        if path.symlink_metadata().is_ok() {
            return Err(Diagnostic::error(codes::ALREADY_THERE).at(Place::File(path)).into());
        }
        if let Some(folder) = path.parent() {
            self.make_folder(folder)?;
        }
        let mut buffer = vec![0; PORTION.min(usize::try_from(packed.length).unwrap_or(PORTION))];
        let mut is_begun = is_settings;
        loop {
            let count = packed.read(&mut buffer)?;
            if count == 0 && is_begun {
                return Ok(());
            }
            if is_settings {
                self.settings.extend_from_slice(&buffer[..count]);
            } else {
                durable::pour(&path, &buffer[..count])?;
            }
            is_begun = true;
            if buffer.is_empty() {
                return Ok(());
            }
        }
    }

    fn make_folder(&mut self, folder: &Path) -> Result<()> {
        durable::make_folder(folder)?;
        for above in folder.ancestors().take_while(|above| above.starts_with(self.root)) {
            if !self.folders.insert(above.to_owned()) {
                break;
            }
        }
        Ok(())
    }
}

/// Takes away what a restoration left, but for its lock and its mark.
fn clear(root: &Path) -> Result<()> {
    let own = root.join(layout::OWN);
    let stays = [layout::LOCK, layout::HOLDER, layout::RESTORING].map(|name| root.join(name));
    for path in list(root)?.into_iter().filter(|path| *path != own).chain(list(&own)?) {
        if stays.contains(&path) {
            continue;
        }
        let is_folder = path.symlink_metadata().is_ok_and(|found| found.is_dir());
        if is_folder {
            durable::named(&path, || fs::remove_dir_all(&path))?;
        } else {
            durable::take_away(&path)?;
        }
    }
    Ok(())
}
