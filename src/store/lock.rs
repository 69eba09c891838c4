//! The lock: one writer at a time, from the first read to the last flush.
//!
//! The file that is locked is never deleted: who holds a lock on a file that is gone holds
//! nothing. Who holds it stands beside it, for whoever waits.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    process,
    sync::mpsc,
    thread,
    time::Duration,
};

use chrono::DateTime;
use serde::{Deserialize, Serialize};

use super::{
    durable,
    failpoint::{Failpoint, pass},
    layout, reading,
    writer::Stamp,
};
use crate::diagnostic::{Argument, Diagnostic, Place, Result, codes};

/// The lock of an office, held until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    root: PathBuf,
    _file: File,
}

/// Who holds the lock.
#[derive(Debug, Serialize, Deserialize)]
struct Holder {
    pid: u32,
    host: String,
    by: String,
    verb: String,
    since: String,
}

impl Lock {
    /// Takes the lock, waiting as long as the stamp says for whoever holds it.
    ///
    /// # Errors
    /// `busy`, naming the holder, when it stays taken; `no-locks` where the disk knows none.
    pub(super) fn take(root: &Path, stamp: &Stamp) -> Result<Self> {
        let path = root.join(layout::LOCK);
        durable::make_folder(&root.join(layout::OWN))?;
        let file = durable::open_lock(&path)?;
        let file = match wait(file, stamp.patience) {
            Ok(file) => file,
            Err(TryLockError::WouldBlock) => return Err(busy(root, path).into()),
            Err(TryLockError::Error(error)) => return Err(no_lock(path, &error).into()),
        };
        let lock = Self { root: root.to_owned(), _file: file };
        // A name that cannot be noted keeps nobody from writing.
        let _ = durable::overwrite(&lock.holder(), Holder::of(stamp).to_text().as_bytes(), false);
        durable::named(&path, || pass(Failpoint::Locked))?;
        Ok(lock)
    }

    fn holder(&self) -> PathBuf {
        self.root.join(layout::HOLDER)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A name left there misleads nobody: it is read only while the lock is held.
        let _ = durable::take_away(&self.holder());
    }
}

/// Locks a file. Who waits does not ask again and again, for the one who asks at the right
/// moment would always be another; the system keeps the order of those who wait.
fn wait(file: File, patience: Duration) -> std::result::Result<File, TryLockError> {
    pass(Failpoint::Lock).map_err(TryLockError::Error)?;
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) if !patience.is_zero() => {}
        Err(error) => return Err(error),
    }
    let (sender, receiver) = mpsc::channel();
    // Who has given up hangs up: a lock that comes too late is let go with its file.
    thread::spawn(move || sender.send(file.lock().map(|()| file)));
    match receiver.recv_timeout(patience) {
        Ok(locked) => locked.map_err(TryLockError::Error),
        Err(_) => Err(TryLockError::WouldBlock),
    }
}

impl Holder {
    fn of(stamp: &Stamp) -> Self {
        Self {
            pid: process::id(),
            host: host(),
            by: stamp.by.clone(),
            verb: stamp.verb.to_owned(),
            since: stamp.now.to_rfc3339(),
        }
    }

    fn to_text(&self) -> String {
        toml::to_string(self).unwrap_or_default()
    }

    /// Who holds the lock now; nothing where that is not noted, or noted of a process that is
    /// there no more.
    fn read(root: &Path) -> Option<Self> {
        let text = reading::text(&root.join(layout::HOLDER), reading::RECORD).ok()?;
        let holder: Self = toml::from_str(&text).ok()?;
        (!holder.is_gone()).then_some(holder)
    }

    /// Whether the process that it names is known not to run: its note is from before a crash.
    fn is_gone(&self) -> bool {
        let processes = Path::new("/proc");
        self.host == host()
            && processes.join("self").exists()
            && !processes.join(self.pid.to_string()).exists()
    }
}

/// The name of this machine, where a file tells it.
fn host() -> String {
    fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default().trim().to_owned()
}

fn busy(root: &Path, path: PathBuf) -> Diagnostic {
    let busy = Diagnostic::error(codes::BUSY).at(Place::File(path));
    let Some(holder) = Holder::read(root) else { return busy.with("by", "") };
    let since = DateTime::parse_from_rfc3339(&holder.since).map(Argument::from);
    busy.with("by", holder.by)
        .with("verb", holder.verb)
        .with("since", since.unwrap_or_else(|_| holder.since.into()))
        .with("pid", holder.pid.to_string())
        .with("host", holder.host)
}

/// Why a lock cannot be had at all.
fn no_lock(path: PathBuf, error: &io::Error) -> Diagnostic {
    let code = if is_unsupported(error) { codes::NO_LOCKS } else { codes::CANNOT_WRITE };
    Diagnostic::error(code).with("reason", durable::reason(error)).at(Place::File(path))
}

/// Whether the disk knows no locks: `ENOSYS`, `EOPNOTSUPP`, or `ENOLCK` of a share without its
/// lock service.
pub(super) fn is_unsupported(error: &io::Error) -> bool {
    const ENOLCK: i32 = if cfg!(target_os = "linux") { 37 } else { 77 };
    error.kind() == io::ErrorKind::Unsupported || cfg!(unix) && error.raw_os_error() == Some(ENOLCK)
}
