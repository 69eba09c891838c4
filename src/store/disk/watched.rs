//! A disk for tests: the real one, which notes its steps in a folder that is watched, and fills
//! up there when it is told to.

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{Disk, real::Real};

/// A step that was done, with paths from the folder that is watched.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    Stage(PathBuf, Vec<u8>),
    Append(PathBuf, Vec<u8>),
    Overwrite(PathBuf, Vec<u8>),
    Cut(PathBuf, u64),
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
    MakeFolder(PathBuf),
    Flush(PathBuf),
    FlushFolder(PathBuf),
    FlushAll,
}

impl Step {
    /// Whether a full disk refuses it.
    pub(crate) fn needs_room(&self) -> bool {
        match self {
            Self::Stage(..) | Self::MakeFolder(_) => true,
            Self::Append(_, bytes) | Self::Overwrite(_, bytes) => !bytes.is_empty(),
            _ => false,
        }
    }
}

/// A folder whose steps are noted, until this is dropped.
pub(crate) struct Watch(Arc<Notes>);

struct Notes {
    root: PathBuf,
    takes: Room,
    steps: Mutex<Vec<Step>>,
}

/// What a disk still takes.
#[derive(Clone, Copy)]
enum Room {
    Always,
    /// So many steps.
    For(usize),
    /// It is read-only.
    Never,
}

static WATCHES: Mutex<Vec<Arc<Notes>>> = Mutex::new(Vec::new());

fn watches() -> MutexGuard<'static, Vec<Arc<Notes>>> {
    WATCHES.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Watch {
    /// Watches a folder.
    pub(crate) fn over(root: &Path) -> Self {
        Self::start(root, Room::Always)
    }

    /// Watches a folder on a disk that has room for so many steps.
    pub(crate) fn full_after(root: &Path, steps: usize) -> Self {
        Self::start(root, Room::For(steps))
    }

    /// Watches a folder on a disk that is read-only.
    pub(crate) fn read_only(root: &Path) -> Self {
        Self::start(root, Room::Never)
    }

    fn start(root: &Path, takes: Room) -> Self {
        let notes = Notes { root: root.to_owned(), takes, steps: Mutex::default() };
        let notes = Arc::new(notes);
        watches().push(Arc::clone(&notes));
        Self(notes)
    }

    /// The steps so far.
    pub(crate) fn steps(&self) -> Vec<Step> {
        self.0.steps().clone()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        watches().retain(|notes| !Arc::ptr_eq(notes, &self.0));
    }
}

impl Notes {
    fn steps(&self) -> MutexGuard<'_, Vec<Step>> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn inside(&self, path: &Path) -> PathBuf {
        path.strip_prefix(&self.root).unwrap_or(path).to_owned()
    }
}

/// The watch over a path, if there is one.
fn over(path: &Path) -> Option<Arc<Notes>> {
    watches().iter().find(|notes| path.starts_with(&notes.root)).cloned()
}

fn note(path: &Path, step: impl FnOnce(&Notes) -> Step) {
    if let Some(notes) = over(path) {
        let step = step(&notes);
        notes.steps().push(step);
    }
}

/// Whether there is room for another step.
fn room(path: &Path) -> io::Result<()> {
    writable(path)?;
    let full = over(path).is_some_and(|notes| match notes.takes {
        Room::For(steps) => notes.steps().len() >= steps,
        Room::Always | Room::Never => false,
    });
    if full { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
}

/// Whether the disk may be written at all.
fn writable(path: &Path) -> io::Result<()> {
    let never = over(path).is_some_and(|notes| matches!(notes.takes, Room::Never));
    if never { Err(io::ErrorKind::ReadOnlyFilesystem.into()) } else { Ok(()) }
}

/// The disk that tests write to.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Watched;

impl Disk for Watched {
    fn stage(&self, folder: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
        room(folder)?;
        let path = Real.stage(folder, bytes)?;
        note(&path, |notes| Step::Stage(notes.inside(&path), bytes.to_vec()));
        Ok(path)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        Real.read(path)
    }

    fn append(&self, path: &Path, bytes: &[u8]) -> io::Result<bool> {
        writable(path)?;
        if let Err(full) = room(path) {
            // A full disk takes what it has room for.
            let new = Real.append(path, &bytes[..bytes.len() / 3])?;
            return if bytes.is_empty() { Ok(new) } else { Err(full) };
        }
        let new = Real.append(path, bytes)?;
        note(path, |notes| Step::Append(notes.inside(path), bytes.to_vec()));
        Ok(new)
    }

    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<bool> {
        writable(path)?;
        if let (Err(full), false) = (room(path), bytes.is_empty()) {
            Real.overwrite(path, &bytes[..bytes.len() / 3])?;
            return Err(full);
        }
        let new = Real.overwrite(path, bytes)?;
        note(path, |notes| Step::Overwrite(notes.inside(path), bytes.to_vec()));
        Ok(new)
    }

    fn cut(&self, path: &Path, length: u64) -> io::Result<()> {
        writable(path)?;
        Real.cut(path, length)?;
        note(path, |notes| Step::Cut(notes.inside(path), length));
        Ok(())
    }

    fn permit_like(&self, path: &Path, other: &Path) -> io::Result<()> {
        writable(path)?;
        Real.permit_like(path, other)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        writable(to)?;
        Real.rename(from, to)?;
        note(to, |notes| Step::Rename(notes.inside(from), notes.inside(to)));
        Ok(())
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        writable(to)?;
        Real.rename_new(from, to)?;
        note(to, |notes| Step::Rename(notes.inside(from), notes.inside(to)));
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        writable(path)?;
        Real.remove(path)?;
        note(path, |notes| Step::Remove(notes.inside(path)));
        Ok(())
    }

    fn make_folder(&self, path: &Path) -> io::Result<bool> {
        room(path)?;
        let new = Real.make_folder(path)?;
        if new {
            note(path, |notes| Step::MakeFolder(notes.inside(path)));
        }
        Ok(new)
    }

    /// Where steps are noted nothing need really stay.
    fn flush(&self, path: &Path) -> io::Result<()> {
        if over(path).is_none() {
            return Real.flush(path);
        }
        note(path, |notes| Step::Flush(notes.inside(path)));
        Ok(())
    }

    fn flush_folder(&self, path: &Path) -> io::Result<()> {
        if over(path).is_none() {
            return Real.flush_folder(path);
        }
        note(path, |notes| Step::FlushFolder(notes.inside(path)));
        Ok(())
    }

    fn flush_all(&self, root: &Path) -> io::Result<()> {
        if over(root).is_none() {
            return Real.flush_all(root);
        }
        note(root, |_| Step::FlushAll);
        Ok(())
    }

    fn open_lock(&self, path: &Path) -> io::Result<File> {
        writable(path)?;
        Real.open_lock(path)
    }
}
