//! `completions`: what a shell needs to complete commands.

use clap_complete::{Shell, generate};

use super::{arguments, help, output::Output};
use crate::diagnostic::Exit;

pub(super) fn run(arguments: &arguments::Completions, output: &mut Output<'_>) -> Exit {
    let shell = match arguments.shell.as_str() {
        "zsh" => Shell::Zsh,
        "fish" => Shell::Fish,
        "powershell" => Shell::PowerShell,
        _ => Shell::Bash,
    };
    let mut command = help::localized(super::command(), output.words());
    let mut text = Vec::new();
    generate(shell, &mut command, "ruqsat", &mut text);
    output.raw(&String::from_utf8_lossy(&text));
    Exit::Fine
}
