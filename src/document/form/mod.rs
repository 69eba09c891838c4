//! The text of a form: read into blocks, then filled with values.

mod body;
mod filling;
mod filters;
mod head;
mod kind;
mod names;
mod parse;
mod rich;
mod segments;
mod source;
mod template;
mod text;
mod typography;
mod values;

pub(in crate::document) use filling::{Filled, fill, fill_partly};
pub use head::Origin;
pub(in crate::document) use kind::{Kind, Look};
pub(in crate::document) use names::select;
pub(in crate::document) use parse::parse;
pub(in crate::document) use rich::{Rich, Tone};
pub(in crate::document) use source::Source;
pub(in crate::document) use template::{Body, Column, Columns, Segment, Template};
