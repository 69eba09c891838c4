//! `extern`: the year of an extern (O61 p.12-20), kept by the organisation where the extern
//! studies, from the programme to the document.
//!
//! The permission is a case; the year is told by further events of it and changes nothing of its
//! state. An organisation whose externs were permitted elsewhere attaches them by the order.

mod act;
mod attach;
mod college;
mod decide;
mod grades;
mod kept;
mod list;
mod outcome;
mod programme;
mod protocol;
mod results;
mod rows;
mod sheet;

use super::{
    Outcome,
    arguments::{Extern, ExternAct},
    desk::Desk,
    output::Output,
    reading,
};

pub(super) fn run(arguments: &Extern, desk: Desk, output: &mut Output<'_>) -> Outcome {
    match &arguments.act {
        ExternAct::Attach(arguments) => attach::run(arguments, &desk, output),
        ExternAct::Programme(arguments) => programme::run(arguments, &desk, output),
        ExternAct::Timetable(arguments) => decide::timetable(arguments, &desk, output),
        ExternAct::Attestation(arguments) => decide::attestation(arguments, &desk, output),
        ExternAct::Council(arguments) => decide::council(arguments, &desk, output),
        ExternAct::Admit(arguments) => decide::admit(arguments, &desk, output),
        ExternAct::Results(arguments) => results::run(arguments, &desk, output),
        ExternAct::Protocol(arguments) => protocol::run(arguments, &desk, output),
        ExternAct::Outcome(arguments) => outcome::run(arguments, &desk, output),
        ExternAct::Grades(arguments) => grades::run(arguments, &desk, output),
        ExternAct::List(arguments) => {
            list::run(arguments, &reading::under(desk, &arguments.view.reading)?, output)
        }
        ExternAct::College(arguments) => {
            college::run(arguments, &reading::under(desk, &arguments.view.reading)?, output)
        }
    }
}
