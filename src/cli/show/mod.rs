//! `show`: everything the office knows of a case.

mod entrance;
mod json;
mod screen;
mod timeline;

use super::{
    Outcome,
    arguments::{self, Format},
    desk::Desk,
    output::Output,
    uncounted::{self, Uncounted},
};
use crate::{diagnostic::Exit, procedure::Matter};

pub(super) use json::next as next_json;
pub(super) use screen::{detail_text, next_steps, told_details};

pub(super) fn run(arguments: &arguments::Show, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let stored = desk.case_at(&arguments.case, look)?;
    let matter = desk.matter_at(&stored.case, look)?;
    warn_of_digest(&matter, output);
    if let Some(absent) = matter.uncounted() {
        uncounted::say(&[Uncounted::of(&absent)], output);
    }
    match output.format() {
        Format::Json => {
            let value = json::whole(&matter, &stored, desk, (look, arguments.full), output)?;
            output.json(value);
        }
        _ => screen::whole(&matter, look, arguments.full, output)?,
    }
    Ok(Exit::Fine)
}

/// The case was opened under other data of the same edition: the dates shown now may not
/// be those shown then.
fn warn_of_digest(matter: &Matter<'_>, output: &mut Output<'_>) {
    let pin = &matter.case.header.edition;
    if pin.digest != matter.law.digest {
        output.say("edition-digest-differs", &[("edition", pin.id.as_str().into())]);
    }
}
