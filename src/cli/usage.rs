//! Errors of the command line itself, in the reader's language.

use std::ffi::OsString;

use clap::{
    ValueEnum,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::{Environment, arguments::Format, output::Output};
use crate::{
    diagnostic::{Argument, Diagnostic, Exit, codes},
    language::Language,
    store::Directory,
};

/// The language to speak before anything is parsed: `--lang`, else the office's setting,
/// else the locale.
pub(super) fn language(arguments: &[OsString], environment: &Environment<'_>) -> Language {
    if let Some(language) = option(arguments, &["--lang"]).and_then(|code| code.parse().ok()) {
        return language;
    }
    let named = office_dir(arguments).map(|folder| environment.folder.join(folder));
    let root = named.or_else(|| Directory::find(&environment.folder).ok());
    root.and_then(|root| Directory::language(&root))
        .and_then(|code| code.parse().ok())
        .unwrap_or_else(|| Language::of_locale(&environment.locale))
}

/// The office's folder, if it is named.
pub(super) fn office_dir(arguments: &[OsString]) -> Option<String> {
    option(arguments, &["-C", "--office-dir"])
}

/// The last value of an option, before the arguments are parsed.
fn option(arguments: &[OsString], names: &[&str]) -> Option<String> {
    let mut found = None;
    let mut previous_is_name = false;
    for argument in arguments.iter().skip(1).map(|argument| argument.to_string_lossy()) {
        if argument == "--" {
            break;
        }
        if previous_is_name {
            found = Some(argument.to_string());
        }
        previous_is_name = names.contains(&argument.as_ref());
        for name in names {
            let glued =
                if name.starts_with("--") { format!("{name}=") } else { (*name).to_owned() };
            if let Some(value) = argument.strip_prefix(&glued).filter(|value| !value.is_empty()) {
                found = Some(value.trim_start_matches('=').to_owned());
            }
        }
    }
    found
}

/// Prints help, or says what is wrong with the command line.
pub(super) fn report(error: &clap::Error, output: &mut Output<'_>) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            output.raw(&error.render().to_string());
            output.finish(Exit::Fine)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            output.talk_raw(&error.render().to_string());
            output.finish(Exit::Usage)
        }
        _ => {
            output.diagnose(&diagnostic(error));
            output.finish(Exit::Usage)
        }
    }
}

fn diagnostic(error: &clap::Error) -> Diagnostic {
    let option = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    let valid = context(error, ContextKind::ValidValue);
    let suggestion =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
            .into_iter()
            .map(|kind| context(error, kind))
            .find(|text| !text.is_empty())
            .unwrap_or_default();
    let named = |code| {
        Diagnostic::error(code)
            .with("option", option.clone())
            .with("value", value.clone())
            .with("suggestion", suggestion.clone())
    };
    match error.kind() {
        ErrorKind::UnknownArgument => named(codes::UNKNOWN_OPTION),
        ErrorKind::InvalidSubcommand => Diagnostic::error(codes::UNKNOWN_VERB)
            .with("verb", context(error, ContextKind::InvalidSubcommand))
            .with("suggestion", suggestion),
        ErrorKind::MissingSubcommand => Diagnostic::error(codes::MISSING_VERB)
            .with("verbs", context(error, ContextKind::ValidSubcommand)),
        ErrorKind::MissingRequiredArgument => named(codes::MISSING_OPTION),
        ErrorKind::ArgumentConflict => {
            named(codes::CONFLICTING_OPTIONS).with("other", context(error, ContextKind::PriorArg))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            named(codes::MISSING_VALUE).with("choices", valid)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let expected = if valid.is_empty() {
                Argument::Term("expected-number".into())
            } else {
                Argument::Text(valid)
            };
            named(codes::INVALID_OPTION).with("expected", expected)
        }
        ErrorKind::InvalidUtf8 => Diagnostic::error(codes::OPTION_NOT_TEXT),
        _ => named(codes::WRONG_USE),
    }
}

/// A form of one verb asked of another.
pub(super) fn not_of_this_verb(format: Format) -> Diagnostic {
    Diagnostic::error(codes::INVALID_OPTION)
        .with("option", "--format")
        .with(
            "value",
            format.to_possible_value().map_or(String::new(), |one| one.get_name().to_owned()),
        )
        .with("suggestion", "")
        .with("expected", "table, json, csv, md")
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
