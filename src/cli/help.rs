//! `--help` in the reader's language: the words are hung on the command by its ids.

use clap::{Arg, ArgAction, Command};

use crate::language::Words;

/// The command with every text in the reader's language.
pub fn localized(command: Command, words: &Words) -> Command {
    let command = dress(command, words, "help", "ruqsat");
    command.after_help(words.text("help-start"))
}

/// The key of an argument's words: its own under the verb, or the one it shares.
fn argument_key(words: &Words, path: &str, id: &str) -> String {
    let own = format!("{path}-{}", id.replace('_', "-"));
    if words.has(&own) { own } else { format!("help-arg-{}", id.replace('_', "-")) }
}

/// `path` leads to the words, `typed` is what an officer types.
fn dress(command: Command, words: &Words, path: &str, typed: &str) -> Command {
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let template = format!(
        "{{before-help}}{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        words.text("help-usage")
    );
    let is_root = path == "help";
    let mut command = command
        .bin_name(typed)
        .about(words.text(path))
        .help_template(template)
        .subcommand_help_heading(words.text("help-commands"))
        .subcommand_value_name(words.text("help-command"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .mut_args(|argument| dress_argument(argument, words, path))
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(words.text("help-arg-help"))
                .help_heading(words.text("help-options")),
        );
    if is_root {
        command = command.arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(words.text("help-arg-version"))
                .help_heading(words.text("help-options")),
        );
    }
    for name in names {
        command = command.mut_subcommand(&name, |sub| {
            dress(sub, words, &format!("{path}-{name}"), &format!("{typed} {name}"))
        });
    }
    let usage = usage(&mut command.clone(), words);
    command.override_usage(usage)
}

fn dress_argument(argument: Arg, words: &Words, path: &str) -> Arg {
    let key = argument_key(words, path, argument.get_id().as_str());
    let heading = match (argument.is_positional(), argument.is_global_set()) {
        (true, _) => "help-arguments",
        (false, true) => "help-global-options",
        (false, false) => "help-options",
    };
    let takes_values = argument.get_action().takes_values();
    let argument = if takes_values { named_value(argument, words) } else { argument };
    argument
        .help(words.text(&key))
        .help_heading(words.text(heading))
        .hide_possible_values(takes_values)
        .hide_default_value(takes_values)
}

/// What stands for the value in help and errors: `value-NAME` of the words, or plain text.
fn named_value(argument: Arg, words: &Words) -> Arg {
    let name = match argument.get_value_names() {
        Some([name, ..]) => name.to_string(),
        _ => argument.get_id().to_string(),
    };
    let key = format!("value-{}", name.to_lowercase().replace('_', "-"));
    let name = if words.has(&key) { words.text(&key) } else { words.text("value-text") };
    argument.value_name(name)
}

/// The line of usage without the one English word that cannot be set otherwise.
fn usage(command: &mut Command, words: &Words) -> String {
    let line = command.render_usage().to_string();
    let line = line.strip_prefix("Usage: ").unwrap_or(&line);
    line.replace("[OPTIONS]", &format!("[{}]", words.text("help-options-word")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{cli::command, language::Language};

    /// Every verb and argument has words in every language (design.md §6.5).
    #[test]
    fn every_verb_and_argument_has_words() {
        for language in Language::ALL {
            let words = Words::new(language);
            let mut missing = Vec::new();
            walk(&command(), &words, "help", &mut missing);
            assert!(missing.is_empty(), "{}: {missing:#?}", language.as_str());
        }
    }

    fn walk(command: &Command, words: &Words, path: &str, missing: &mut Vec<String>) {
        let arguments = command
            .get_arguments()
            .map(|argument| argument_key(words, path, argument.get_id().as_str()));
        missing
            .extend([path.to_owned()].into_iter().chain(arguments).filter(|key| !words.has(key)));
        for sub in command.get_subcommands() {
            walk(sub, words, &format!("{path}-{}", sub.get_name()), missing);
        }
    }
}
