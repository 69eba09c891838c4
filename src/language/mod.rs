//! The words of `data/i18n`: every text that a person reads on the screen.

mod argument;
mod cite;
mod cite_in_full;
mod clean;
pub(crate) mod dates;
mod words;

pub use argument::Argument;
pub use clean::{clean, cleaned};
pub use words::{Language, Words};
