//! An office in a folder of its own, in this process: its disk can be watched.

use std::path::Path;

use tempfile::TempDir;

use crate::{
    cli::{Environment, demo},
    store::{
        power::Tree,
        watched::{Step, Watch},
    },
};

/// A temporary office.
pub(super) struct Office {
    folder: TempDir,
    watch: Watch,
    now: String,
}

/// What a command did.
pub(super) struct Run {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

impl Office {
    /// An office that looks so, at a moment.
    pub(super) fn of(tree: &Tree, now: &str) -> Self {
        Self::on(tree, now, Watch::over)
    }

    /// The same on a disk that has room for so many steps.
    pub(super) fn on_full_disk(tree: &Tree, now: &str, room: usize) -> Self {
        Self::on(tree, now, |root| Watch::full_after(root, room))
    }

    /// The same on a disk that is read-only.
    pub(super) fn on_read_only_disk(tree: &Tree, now: &str) -> Self {
        Self::on(tree, now, Watch::read_only)
    }

    fn on(tree: &Tree, now: &str, watch: impl FnOnce(&Path) -> Watch) -> Self {
        let folder = TempDir::new().unwrap();
        tree.write(folder.path());
        Self { watch: watch(folder.path()), folder, now: now.to_owned() }
    }

    /// What was done on its disk.
    pub(super) fn steps(&self) -> Vec<Step> {
        self.watch.steps()
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Sets the clock.
    pub(super) fn at(&mut self, now: &str) -> &Self {
        now.clone_into(&mut self.now);
        self
    }

    /// Runs a command line as typed after `ruqsat`.
    pub(super) fn run(&self, typed: &str) -> Run {
        self.run_words(demo::split(typed))
    }

    /// Runs a command line of these words.
    pub(super) fn run_words(&self, typed: Vec<String>) -> Run {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let words = ["ruqsat", "--lang", "en"].map(str::to_owned).into_iter();
        let exit = crate::cli::run(
            words.chain(typed).map(Into::into),
            &mut Environment::given(self.path(), &self.now, &mut out, &mut err),
        );
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Run { exit: exit as i32, out: text(out), err: text(err) }
    }

    /// Runs a command that must succeed.
    pub(super) fn ok(&self, typed: &str) -> Run {
        let run = self.run(typed);
        assert_eq!(run.exit, 0, "{typed}: {}", run.err);
        run
    }
}
