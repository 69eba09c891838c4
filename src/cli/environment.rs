//! What the program takes from around it: the one place that reads the process's
//! environment, so that a demo or a test can give another.

use std::{
    env,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

use super::wizard::Asking;
use crate::language::clean;

/// What surrounds one run of the program.
pub struct Environment<'a> {
    /// The folder it is run in.
    pub folder: PathBuf,
    /// `RUQSAT_NOW`: the clock, if it is set by hand.
    pub now: Option<String>,
    /// `COMPLETE`: the shell that asks how the words typed so far may go on.
    pub completing: Option<String>,
    /// The locale, such as `kk_KZ.UTF-8`.
    pub locale: String,
    /// Who is at the desk.
    pub user: String,
    /// Whether somebody can be asked for what was not typed.
    pub asking: Asking,
    /// Whether the answer goes to a terminal, and how wide it is.
    pub width: Option<u16>,
    /// Whether the terminal shows colours.
    pub color: bool,
    /// Where the answer goes.
    pub out: Box<dyn Write + 'a>,
    /// Where the talk goes.
    pub err: Box<dyn Write + 'a>,
}

impl<'a> Environment<'a> {
    /// One that is given and takes nothing from the process: a folder, a set clock, `officer-1`,
    /// nobody to ask, no terminal.
    pub(super) fn given(
        folder: &Path,
        now: &str,
        out: &'a mut Vec<u8>,
        err: &'a mut Vec<u8>,
    ) -> Self {
        Self {
            folder: folder.to_owned(),
            now: Some(now.to_owned()),
            completing: None,
            locale: String::new(),
            user: "officer-1".to_owned(),
            asking: Asking::Never,
            width: None,
            color: false,
            out: Box::new(out),
            err: Box::new(err),
        }
    }
}

impl Environment<'_> {
    /// That of this process.
    pub fn of_process() -> Self {
        let variable = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable);
        let user = ["RUQSAT_BY", "USER", "USERNAME", "LOGNAME"].into_iter().find_map(variable);
        let out = io::stdout();
        let color = anstream::AutoStream::choice(&io::stderr()) != anstream::ColorChoice::Never;
        Self {
            folder: env::current_dir().unwrap_or_default(),
            now: variable("RUQSAT_NOW"),
            completing: variable("COMPLETE"),
            locale: locale.unwrap_or_default(),
            user: clean(user.as_deref().unwrap_or("officer")),
            asking: if io::stdin().is_terminal() && io::stderr().is_terminal() {
                Asking::WhenNeeded
            } else {
                Asking::Never
            },
            width: out.is_terminal().then(|| {
                variable("COLUMNS").and_then(|columns| columns.parse().ok()).unwrap_or(80)
            }),
            color,
            out: Box::new(out),
            // A Windows console shows colours only once it is told to.
            err: Box::new(anstream::AutoStream::always(io::stderr())),
        }
    }
}
