//! The register of blanks: received in ranges, issued, handed over, spoiled. No number twice,
//! none unaccounted for.
//!
//! The law asks for a series and a number of seven digits on each blank (O312 r.35 p.17); that
//! an office can say of each where it is, is what the register adds. Entries are only ever
//! added; where each blank is follows from them. No I/O, no clock.

mod entry;
mod entry_number;
mod handing;
mod kind;
mod number;
mod register;

pub use entry::{Entry, EntryKind};
pub use entry_number::{EntryNumber, NotAnEntry};
pub use handing::Handing;
pub use kind::{BlankKind, Kinds};
pub use number::{BlankNumber, Blanks};
pub use register::{Balance, Blank, Register, State};
