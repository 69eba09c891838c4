//! The hour that the clock showed twice: which of the two moments is meant.

use std::ffi::OsString;

use clap::Command;

use super::{Asking, Choice, Screen};
use crate::{
    calendar::Zone,
    cli::{
        Environment,
        arguments::{Global, command},
        desk::Desk,
        output::Output,
    },
};

/// The command line with each local time that the office's clock showed twice replaced by the
/// moment meant; nothing, where there is none or nobody can be asked.
///
/// # Errors
/// `Interrupted` on Ctrl-C.
pub(in crate::cli) fn moments(
    typed: &[OsString],
    global: &Global,
    environment: &Environment<'_>,
    output: &mut Output<'_>,
) -> anyhow::Result<Option<Vec<OsString>>> {
    if environment.asking == Asking::Never {
        return Ok(None);
    }
    let places = places(typed);
    // An office that cannot be opened is the verb's to speak of.
    let Some(zone) = places.first().and_then(|_| Desk::open(global, environment).ok()) else {
        return Ok(None);
    };
    let mut line = typed.to_vec();
    let mut chosen = false;
    for (at, before, text) in places {
        let Some(moments) = twice(zone.zone, &text) else { continue };
        let mut screen = Screen::open(output);
        let prompt = screen.words().say("ask-which-moment", &[("typed", text.as_str().into())]);
        let choices = ["ask-earlier-moment", "ask-later-moment"].into_iter().zip(&moments);
        let choices: Vec<Choice> = choices
            .map(|(key, moment)| {
                let label = screen.words().say(key, &[("moment", moment.as_str().into())]);
                Choice::new(moment.as_str(), label)
            })
            .collect();
        let Some(index) = screen.choose(&prompt, &choices, 0)? else { continue };
        line[at] = format!("{before}{}", moments[index]).into();
        chosen = true;
    }
    Ok(chosen.then_some(line))
}

fn twice(zone: Zone, text: &str) -> Option<[String; 2]> {
    zone.read(text).err()?.moments()
}

/// Where moments may stand: after an option that takes one, or after the `=` of a field; what
/// stands before the moment in its word, and the moment.
fn places(typed: &[OsString]) -> Vec<(usize, String, String)> {
    let mut options = Vec::new();
    moment_options(&command(), &mut options);
    let takes = |option: &str| options.iter().any(|one| one == option);
    let place = |at: usize| {
        let word = typed[at].to_str()?;
        let after_option = typed[at - 1].to_str().is_some_and(takes);
        let (before, text) = match word.split_once('=') {
            Some((option, text)) if !option.starts_with("--") || takes(option) => {
                (format!("{option}="), text)
            }
            None if after_option => (String::new(), word),
            _ => return None,
        };
        Some((at, before, text.to_owned()))
    };
    (1..typed.len()).filter_map(place).collect()
}

/// The options of every verb that take a moment, as they are typed.
fn moment_options(command: &Command, options: &mut Vec<String>) {
    for argument in command.get_arguments() {
        let named = argument.get_value_names().is_some_and(|names| names == ["moment"]);
        if named {
            let longs = argument.get_long_and_visible_aliases().into_iter().flatten();
            let hidden = argument.get_all_aliases().into_iter().flatten();
            options.extend(longs.chain(hidden).map(|long| format!("--{long}")));
        }
    }
    for sub in command.get_subcommands() {
        moment_options(sub, options);
    }
}
