//! One question before something that cannot be undone.

use super::{Choice, Screen};
use crate::{cli::output::Output, language::Argument};

/// Asks whether to do it; nobody agrees by pressing Enter alone.
///
/// # Errors
/// `Interrupted` on Ctrl-C.
pub(crate) fn agreed(
    question: &str,
    arguments: &[(&str, Argument)],
    output: &mut Output<'_>,
) -> anyhow::Result<bool> {
    let prompt = output.words().say(question, arguments);
    let choices =
        ["no", "yes"].map(|word| Choice::new(word, output.words().text(&format!("choice-{word}"))));
    Ok(Screen::open(output).choose(&prompt, &choices, 0)? == Some(1))
}
