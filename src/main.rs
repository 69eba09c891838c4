//! The command `ruqsat`: parse, run, exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    ruqsat::cli::main(std::env::args_os())
}
