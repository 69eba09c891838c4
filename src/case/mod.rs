//! The records: a case, its events, the people in it. No I/O, no clock.

pub mod iin;

pub use iin::{Iin, IinError, Oddity};
