//! Named places where a write can be made to fail, for tests: `RUQSAT_FAIL=after-counters:kill`.
//!
//! `kill` ends the process on the spot, as `kill -9` does; `error` and `full` are what a broken
//! and a full disk answer; `unsupported` is what a share answers that knows no locks; `panic` is a
//! fault of our own. `NAME#3` means the third time the place is passed. Only a debug build looks at the variable.

use std::io;

macro_rules! failpoints {
    ($($(#[$doc:meta])* $point:ident = $name:literal;)*) => {
        /// A place where a write can be made to fail.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Failpoint { $($(#[$doc])* $point,)* }

        impl Failpoint {
            /// All of them, in the order in which a write passes them.
            pub const ALL: &[Self] = &[$(Self::$point),*];

            /// Its name in `RUQSAT_FAIL`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$point => $name,)* }
            }
        }
    };
}

failpoints! {
    /// The lock is about to be taken.
    Lock = "lock";
    /// The lock is held; nothing is written yet.
    Locked = "locked";
    /// The marks of numbers are about to be written.
    BeforeCounters = "before-counters";
    /// The marks are there and stay.
    AfterCounters = "after-counters";
    /// The numbers of the orders being written are noted.
    OrdersNoted = "orders-noted";
    /// The journal's lines are about to be announced.
    BeforeAnnounced = "before-announced";
    /// They are announced; no record is written yet.
    Announced = "announced";
    /// The twin of a file is written, and may be lost.
    TwinWritten = "twin-written";
    /// The twin stays.
    TwinFlushed = "twin-flushed";
    /// A file has its name, which may be lost.
    Named = "named";
    /// The twins of many files are written.
    TwinsWritten = "twins-written";
    /// They stay.
    TwinsFlushed = "twins-flushed";
    /// Some of many files have their names.
    HalfNamed = "half-named";
    /// All of them have.
    AllNamed = "all-named";
    /// The records of a write are there and stay; the journal does not know of them.
    RecordsWritten = "records-written";
    /// Half of the journal's lines are written.
    JournalTorn = "journal-torn";
    /// The journal's lines are there and stay.
    Journaled = "journaled";
    /// The orders are written into all their cases.
    BeforeOrdersEnded = "before-orders-ended";
}

/// Passes a place: fails there if that was asked for.
///
/// # Errors
/// What was asked for; `kill` does not return.
#[cfg(debug_assertions)]
pub(super) fn pass(point: Failpoint) -> io::Result<()> {
    asked::pass(point)
}

#[cfg(not(debug_assertions))]
#[inline(always)]
pub(super) fn pass(_: Failpoint) -> io::Result<()> {
    Ok(())
}

#[cfg(debug_assertions)]
mod asked {
    use std::{
        env, io, process,
        sync::{
            LazyLock,
            atomic::{AtomicUsize, Ordering},
        },
    };

    use super::Failpoint;

    /// What to fail, the how-many-eth time, and how.
    struct Asked {
        name: String,
        time: usize,
        how: String,
        passed: AtomicUsize,
    }

    static ASKED: LazyLock<Option<Asked>> = LazyLock::new(|| read(&env::var("RUQSAT_FAIL").ok()?));

    fn read(text: &str) -> Option<Asked> {
        let (place, how) = text.split_once(':')?;
        let (name, time) = place.split_once('#').unwrap_or((place, "1"));
        Some(Asked {
            name: name.to_owned(),
            time: time.parse().ok()?,
            how: how.to_owned(),
            passed: AtomicUsize::new(0),
        })
    }

    pub(super) fn pass(point: Failpoint) -> io::Result<()> {
        let Some(asked) = ASKED.as_ref().filter(|asked| asked.name == point.name()) else {
            return Ok(());
        };
        if asked.passed.fetch_add(1, Ordering::Relaxed) + 1 != asked.time {
            return Ok(());
        }
        match asked.how.as_str() {
            "kill" => process::abort(),
            "full" => Err(io::ErrorKind::StorageFull.into()),
            "panic" => unreachable!("asked for"),
            "unsupported" => Err(io::ErrorKind::Unsupported.into()),
            _ => Err(io::Error::other("asked for")),
        }
    }
}
