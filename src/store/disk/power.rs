//! What a folder may look like when the power goes: every prefix of the steps noted, with what
//! was not flushed lost, kept, torn or out of order.
//!
//! The rules are those of POSIX and no kinder: bytes stay once their file is flushed, names once
//! their folder is, and neither implies the other. What is not flushed may stay or be lost, each
//! change for itself.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use super::watched::Step;

/// A folder: its files by their paths, with what they hold, and its folders.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Tree {
    pub files: BTreeMap<PathBuf, Vec<u8>>,
    pub folders: BTreeSet<PathBuf>,
}

impl Tree {
    /// Reads a folder.
    pub(crate) fn read(root: &Path) -> Self {
        let mut tree = Self::default();
        tree.gather(root, root);
        tree
    }

    fn gather(&mut self, folder: &Path, root: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let inside = path.strip_prefix(root).unwrap().to_owned();
            if path.is_dir() {
                self.folders.insert(inside);
                self.gather(&path, root);
            } else {
                self.files.insert(inside, fs::read(&path).unwrap());
            }
        }
    }

    /// Makes a folder that looks so.
    #[expect(clippy::disallowed_methods, reason = "what a test finds need not be durable")]
    pub(crate) fn write(&self, root: &Path) {
        self.folders.iter().for_each(|folder| fs::create_dir_all(root.join(folder)).unwrap());
        self.files.iter().for_each(|(file, bytes)| fs::write(root.join(file), bytes).unwrap());
    }
}

/// One change of a step, which may be lost for itself.
#[derive(Clone)]
enum Change {
    Link(PathBuf, usize),
    Move(PathBuf, PathBuf, usize),
    Unlink(PathBuf),
    Folder(PathBuf),
    Grow(usize, Vec<u8>),
    Set(usize, Vec<u8>),
    Cut(usize, usize),
}

/// What becomes of a change that was not flushed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Kept,
    Lost,
    /// Half of the bytes.
    Torn,
    /// As many bytes, all of them zero: the length was kept and not what was written.
    Zeroed,
}

/// The files before, and the changes of some steps.
struct History<'a> {
    before: &'a Tree,
    changes: Vec<(Change, bool)>,
    /// The file behind each name, as the program sees it.
    names: BTreeMap<PathBuf, usize>,
    files: usize,
}

impl<'a> History<'a> {
    fn new(before: &'a Tree) -> Self {
        let names = before.files.keys().cloned().zip(0..).collect();
        Self { before, changes: Vec::new(), names, files: before.files.len() }
    }

    fn add(&mut self, step: &Step) {
        match step {
            Step::Stage(path, bytes) => {
                let file = self.link(path);
                self.change(Change::Set(file, bytes.clone()));
            }
            Step::Append(path, bytes) => {
                let file = self.file(path);
                self.change(Change::Grow(file, bytes.clone()));
            }
            Step::Overwrite(path, bytes) => {
                let file = self.file(path);
                self.change(Change::Set(file, bytes.clone()));
            }
            Step::Cut(path, length) => {
                let file = self.file(path);
                self.change(Change::Cut(file, usize::try_from(*length).unwrap()));
            }
            Step::Rename(from, to) => {
                let file = self.names.remove(from).unwrap();
                self.names.insert(to.clone(), file);
                self.change(Change::Move(from.clone(), to.clone(), file));
            }
            Step::Remove(path) => {
                self.names.remove(path);
                self.change(Change::Unlink(path.clone()));
            }
            Step::MakeFolder(path) => self.change(Change::Folder(path.clone())),
            Step::Flush(path) => {
                let flushed = self.names.get(path).copied();
                self.flush(|change| match change {
                    Change::Grow(file, _) | Change::Set(file, _) | Change::Cut(file, _) => {
                        Some(*file) == flushed
                    }
                    _ => false,
                });
            }
            Step::FlushFolder(folder) => self.flush(|change| match change {
                Change::Link(path, _)
                | Change::Move(_, path, _)
                | Change::Unlink(path)
                | Change::Folder(path) => path.parent() == Some(folder),
                _ => false,
            }),
            Step::FlushAll => self.flush(|_| true),
        }
    }

    fn change(&mut self, change: Change) {
        self.changes.push((change, false));
    }

    fn flush(&mut self, is_flushed: impl Fn(&Change) -> bool) {
        for (change, flushed) in &mut self.changes {
            *flushed |= is_flushed(change);
        }
    }

    fn link(&mut self, path: &Path) -> usize {
        let file = self.files;
        self.files += 1;
        self.names.insert(path.to_owned(), file);
        self.change(Change::Link(path.to_owned(), file));
        file
    }

    /// The file of a name, which is made if need be.
    fn file(&mut self, path: &Path) -> usize {
        self.names.get(path).copied().unwrap_or_else(|| self.link(path))
    }

    /// Everything the folder may look like now.
    fn possible(&self, into: &mut BTreeSet<Tree>) {
        let waiting: Vec<usize> =
            (0..self.changes.len()).filter(|change| !self.changes[*change].1).collect();
        into.insert(self.tree(|_| Fate::Kept));
        into.insert(self.tree(|_| Fate::Lost));
        for chosen in waiting {
            let with = |chosen_fate: Fate, other: Fate| {
                self.tree(move |change| if change == chosen { chosen_fate } else { other })
            };
            into.insert(with(Fate::Lost, Fate::Kept));
            into.insert(with(Fate::Kept, Fate::Lost));
            if matches!(self.changes[chosen].0, Change::Grow(..) | Change::Set(..)) {
                into.insert(with(Fate::Torn, Fate::Kept));
                into.insert(with(Fate::Zeroed, Fate::Kept));
            }
        }
    }

    /// The folder with every change that is not flushed going its way.
    fn tree(&self, fate: impl Fn(usize) -> Fate) -> Tree {
        let mut names: BTreeMap<PathBuf, usize> =
            self.before.files.keys().cloned().zip(0..).collect();
        let mut bytes: Vec<Vec<u8>> = self.before.files.values().cloned().collect();
        bytes.resize(self.files, Vec::new());
        let mut folders = self.before.folders.clone();
        for (at, (change, flushed)) in self.changes.iter().enumerate() {
            let fate = if *flushed { Fate::Kept } else { fate(at) };
            if fate == Fate::Lost {
                continue;
            }
            match change {
                Change::Link(path, file) => drop(names.insert(path.clone(), *file)),
                Change::Move(from, to, file) => {
                    names.remove(from);
                    names.insert(to.clone(), *file);
                }
                Change::Unlink(path) => drop(names.remove(path)),
                Change::Folder(path) => drop(folders.insert(path.clone())),
                Change::Grow(file, more) => bytes[*file].extend(left_of(more, fate)),
                Change::Cut(file, length) => bytes[*file].truncate(*length),
                Change::Set(file, new) => bytes[*file] = left_of(new, fate),
            }
        }
        let is_there = |path: &Path| {
            let above = path.ancestors().skip(1).filter(|above| !above.as_os_str().is_empty());
            above.into_iter().all(|above| folders.contains(above))
        };
        let files = names
            .into_iter()
            .filter(|(path, _)| is_there(path) && is_seen(path))
            .map(|(path, file)| (path, bytes[file].clone()))
            .collect();
        let folders = folders.iter().filter(|folder| is_there(folder)).cloned().collect();
        Tree { files, folders }
    }
}

fn left_of(bytes: &[u8], fate: Fate) -> Vec<u8> {
    match fate {
        Fate::Torn => bytes[..bytes.len() / 2].to_vec(),
        Fate::Zeroed => vec![0; bytes.len()],
        Fate::Kept | Fate::Lost => bytes.to_vec(),
    }
}

/// Temporary files and the name of a holder who is gone are looked at by nobody.
fn is_seen(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name != "holder.toml" && !name.ends_with(".tmp")
}

/// Everything a folder may look like when the power goes at some moment during the steps, and
/// everything it may look like when it goes after the last of them.
pub(crate) fn cuts(before: &Tree, steps: &[Step]) -> (BTreeSet<Tree>, BTreeSet<Tree>) {
    let mut history = History::new(before);
    let mut during = BTreeSet::new();
    for step in steps {
        history.possible(&mut during);
        history.add(step);
    }
    let mut after = BTreeSet::new();
    history.possible(&mut after);
    (during, after)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> Tree {
        let files = files.iter().map(|(path, text)| (PathBuf::from(path), text.as_bytes().into()));
        Tree { files: files.collect(), folders: BTreeSet::from([PathBuf::from("f")]) }
    }

    fn path(text: &str) -> PathBuf {
        PathBuf::from(text)
    }

    /// What may be left of `f/a`, as text.
    fn left(steps: &[Step]) -> BTreeSet<Option<String>> {
        let before = tree(&[("f/a", "old")]);
        let (_, after) = cuts(&before, steps);
        let text = |tree: &Tree| tree.files.get(Path::new("f/a")).cloned();
        after.iter().map(|tree| text(tree).map(|text| String::from_utf8(text).unwrap())).collect()
    }

    fn replaced() -> Vec<Step> {
        vec![
            Step::Stage(path("f/x.tmp"), b"newer".to_vec()),
            Step::Flush(path("f/x.tmp")),
            Step::Rename(path("f/x.tmp"), path("f/a")),
            Step::FlushFolder(path("f")),
        ]
    }

    #[test]
    fn what_is_flushed_stays() {
        assert_eq!(left(&replaced()), BTreeSet::from([Some("newer".to_owned())]));
    }

    #[test]
    fn a_name_that_is_not_flushed_may_be_lost() {
        let steps = &replaced()[..3];
        let expected = [Some("newer".to_owned()), Some("old".to_owned())];
        assert_eq!(left(steps), BTreeSet::from(expected));
    }

    #[test]
    fn bytes_that_are_not_flushed_may_be_lost_or_torn_behind_a_name_that_is() {
        let mut steps = replaced();
        steps.remove(1);
        let found = left(&steps);
        for text in ["newer", "", "ne", "\0\0\0\0\0"] {
            assert!(found.contains(&Some(text.to_owned())), "{text:?} {found:?}");
        }
    }

    #[test]
    fn what_lies_in_a_folder_that_is_lost_is_lost() {
        let before = tree(&[]);
        let steps = [
            Step::MakeFolder(path("f/g")),
            Step::Stage(path("f/g/a"), b"new".to_vec()),
            Step::Flush(path("f/g/a")),
            Step::FlushFolder(path("f/g")),
        ];
        let (_, after) = cuts(&before, &steps);
        assert!(after.contains(&before));
    }
}
