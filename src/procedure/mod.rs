//! What the law says of a case now. Pure: the case, the edition it lives under, the
//! calendar and a moment go in; findings, deadlines, next steps and proofs come out.

mod absent;
mod check;
mod complaint;
mod deadline;
mod gate;
mod matter;
mod next;
mod predicate;
mod proof;
mod reading;
mod reckoning;
mod registration;
mod reopening;
mod safety;
mod said;
mod schedule;
mod supply;
mod term;
mod warning;
mod year;

pub use check::{Check, Finding};
pub use complaint::Complaint;
pub use deadline::{Deadline, Status};
pub use gate::Act;
pub use matter::{Matter, OfficeRules};
pub use next::NextStep;
pub use proof::{Proof, StepProof, WindowProof};
pub use reading::Stepping;
pub use reckoning::{Direction, Reckoning, Start};
pub use registration::{register, school_year_of};
pub use reopening::Reopened;
pub use schedule::{Schedule, timetable};
pub use term::term_ends;
pub use warning::Warning;
pub use year::Year;
