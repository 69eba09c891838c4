//! The command line.

use std::{ffi::OsString, process::ExitCode};

/// Runs the command line.
pub fn main(_arguments: impl Iterator<Item = OsString>) -> ExitCode {
    ExitCode::SUCCESS
}
