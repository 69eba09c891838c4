//! Supplements to certificates of secondary education: which subjects stand on each, what a sheet
//! of a class calls them, what may be written at them. The words around them are forms.

mod columns;
mod kind;
mod mark;
mod pupil;

pub use columns::{Column, Columns};
pub use kind::{Ground, Subject, Supplement, Supplements, Word};
pub use mark::{Mark, NotAMark};
pub use pupil::{Flaw, Pupil, Wrong};
