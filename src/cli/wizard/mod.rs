//! Questions for what was not given by options, where somebody is there to answer.
//!
//! A [`Form`] is a list of questions about the very structure that the options fill, so every
//! answer is also an option, is checked by the same checks, and the summary can show the
//! command that does the same without a question. Nothing is locked or written meanwhile: the
//! filled structure goes the way of a typed one.

mod act;
mod agree;
mod appeal;
mod closing;
mod command;
mod form;
mod init;
mod moment;
mod package;
mod record;
mod refuse;
mod register;
mod screen;

use form::{Form, Question, fill, wants};
use screen::{Answer, Choice, Screen};

pub(super) use act::{Chosen, with_act};
pub(super) use agree::agreed;
pub(super) use appeal::appeal;
pub(super) use closing::closing;
pub(super) use init::init;
pub(super) use moment::moments;
pub(super) use record::{Next, record};
pub(super) use refuse::refuse;
pub(super) use register::register;

/// Whether questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Asking {
    /// Nobody is there to answer.
    #[default]
    Never,
    /// Somebody is: where something needed was not given, all that was not given is asked.
    WhenNeeded,
    /// What to do was chosen from a list: its details are asked too.
    Always,
}
