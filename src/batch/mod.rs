//! Applicants from spreadsheets: columns in three languages, every problem at once by row,
//! column and value.

mod column;
mod fields;
mod outcome;
mod reader;
mod repeat;
mod value;

pub use column::Column;
pub use fields::{Entry, Meaning, read_application};
pub use outcome::{errors_csv, guarded, rejected_csv};
pub use reader::{Row, Sheet};
pub use repeat::{Repeat, Repeats};
