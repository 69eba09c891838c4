//! An office to test in: a temporary folder, a set clock, a clean environment.

use std::{
    cell::RefCell,
    fmt, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

/// The sample applications.
pub const APPLICANTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/samples/applicants.csv");
/// Applications with one thing wrong in each.
pub const MESSY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/samples/applicants-messy.csv");

/// A temporary office.
pub struct Office {
    folder: TempDir,
    now: RefCell<String>,
    language: RefCell<&'static str>,
}

/// What a command did.
pub struct Run {
    /// Its exit code.
    pub exit: i32,
    /// What it answered.
    pub out: String,
    /// What it said besides.
    pub err: String,
}

impl Office {
    /// A folder with nothing in it.
    pub fn empty() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
            now: RefCell::new("2026-08-03T10:00".to_owned()),
            language: RefCell::new("en"),
        }
    }

    /// An education department with every name its papers need.
    pub fn new() -> Self {
        let office = Self::empty();
        office
            .run(
                "init --yes --name \"Алматы қаласының Білім басқармасы\" \
                 --address \"Алматы қаласы, Республика алаңы, 4\" \
                 --head \"Сұлтанова Айгүл Маратқызы\" --head-post \"Басқарма басшысы\" \
                 --responsible \"Ержанов Нұрлан Серікұлы\" --responsible-post \"Бас маман\"",
            )
            .ok();
        office
    }

    /// Sets the clock.
    pub fn at(&self, moment: &str) -> &Self {
        self.now.replace(moment.to_owned());
        self
    }

    /// Sets the language of the screen.
    pub fn speak(&self, language: &'static str) -> &Self {
        self.language.replace(language);
        self
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs a command line as typed after `ruqsat`; double quotes hold words together.
    pub fn run(&self, typed: &str) -> Run {
        let output = self.command().args(words(typed)).stdin(Stdio::null()).output().unwrap();
        let text = |bytes: Vec<u8>| {
            String::from_utf8(bytes).unwrap().replace(&self.path().display().to_string(), "OFFICE")
        };
        Run {
            exit: output.status.code().unwrap_or(-1),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    /// The command with the office's environment and nothing else.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ruqsat"));
        command
            .env_clear()
            .env("RUQSAT_NOW", self.now.borrow().as_str())
            .env("RUQSAT_BY", "officer-1")
            .current_dir(self.path())
            .args(["--lang", *self.language.borrow()]);
        command
    }

    /// The answer of a command as data, whatever its exit code.
    pub fn json(&self, typed: &str) -> Value {
        let run = self.run(&format!("{typed} --format json"));
        serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}\n{run}"))
    }

    /// The text of a file of the office.
    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// Puts a file into the office.
    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// Every file under a folder of the office, sorted, with forward slashes.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let mut files = Vec::new();
        gather(&self.path().join(folder), self.path(), &mut files);
        files.sort();
        files
    }
}

impl Run {
    /// Demands exit code 0.
    #[track_caller]
    pub fn ok(self) -> Self {
        self.exits(0)
    }

    /// Demands an exit code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.exit, code, "{self}");
        self
    }
}

impl fmt::Display for Run {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "exit: {}", self.exit)?;
        for (name, text) in [("stdout", &self.out), ("stderr", &self.err)] {
            if !text.is_empty() {
                writeln!(out, "--- {name}\n{}", text.trim_end())?;
            }
        }
        Ok(())
    }
}

fn gather(folder: &Path, root: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path: PathBuf = entry.path();
        if path.is_dir() {
            gather(&path, root, files);
        } else {
            let shown = path.strip_prefix(root).unwrap_or(&path);
            files.push(shown.to_string_lossy().replace('\\', "/"));
        }
    }
}

/// Words as a shell takes them: blanks part them, double quotes hold them together.
pub fn words(typed: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = None::<String>;
    let mut quoted = false;
    for c in typed.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' | '\n' if !quoted => words.extend(word.take()),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    words
}
