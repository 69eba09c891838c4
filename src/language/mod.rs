//! The words of `data/i18n`: every text that a person reads on the screen.

mod cite;
mod clean;
mod words;

pub use clean::clean;
pub use words::{Language, Words};
