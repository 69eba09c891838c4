//! `restore`: an office brought back from a backup, whole or not at all.

use std::time::Duration;

use super::{
    Environment, Outcome,
    arguments::{self, Format, Global},
    backup::{as_json, tell},
    clock::Clock,
    output::Output,
};
use crate::{
    calendar::Zone,
    diagnostic::{Diagnostic, Exit, Result, codes},
    store::{Directory, Office, Stamp},
};

pub(super) fn run(
    arguments: &arguments::Restore,
    global: &Global,
    environment: &Environment<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let path = environment.folder.join(&arguments.file);
    if arguments.dry_run {
        let contents = Directory::in_backup(&path)?;
        match output.format() {
            Format::Json => output.json(as_json(&contents, &path)),
            _ => tell(&contents, output),
        }
        return Ok(Exit::Fine);
    }
    let root = match &global.office_dir {
        Some(folder) => environment.folder.join(folder),
        None => environment.folder.clone(),
    };
    let clock = Clock::read(environment, zone()?)?;
    let stamp = Stamp {
        now: clock.now,
        by: environment.user.clone(),
        clock_set: clock.set,
        verb: "restore",
        patience: Duration::from_secs(global.lock_timeout.into()),
    };
    let (contents, directory) = Directory::restore(&path, &root, &stamp)?;
    let dir = directory.root().display().to_string();
    if output.format() == Format::Json {
        let mut value = as_json(&contents, &path);
        value["office_dir"] = dir.into();
        output.json(value);
    } else {
        tell(&contents, output);
        output.tell("restore-done", &[("dir", dir.into())]);
    }
    output.say("restore-copy", &[("made", contents.made.into())]);
    Ok(Exit::Fine)
}

/// The zone of the clock until the office is there, whose own may be another.
fn zone() -> Result<Zone> {
    let wrong = |_| Diagnostic::error(codes::INTERNAL).with("detail", Office::ZONE).into();
    Zone::parse(Office::ZONE).map_err(wrong)
}
