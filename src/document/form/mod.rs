//! The text of a form: read into blocks, then filled with values.

mod body;
mod dates;
mod filling;
mod filters;
mod parse;
mod segments;
mod source;
mod template;
mod typography;
mod values;

pub(in crate::document) use dates::Tongue;
pub(in crate::document) use filling::{Filled, fill};
pub(in crate::document) use parse::parse;
pub(in crate::document) use source::Source;
pub(in crate::document) use template::{Body, Column, Kind, Look, Segment, Template};
