//! Applicants from spreadsheets: columns in three languages, every problem at once by row,
//! column and value.

mod archive;
mod biff;
mod column;
mod comma;
mod encoding;
mod entrance;
mod fields;
mod grid;
mod head;
mod kz1048;
mod listing;
mod lost;
mod mended;
mod old_workbook;
mod outcome;
mod past;
mod repeat;
mod sheet;
mod spoken;
mod table;
mod template;
mod value;
mod workbook;

pub use column::Column;
pub use encoding::Encoding;
pub use fields::{Entry, Meaning, read_application};
pub use listing::Listing;
pub use outcome::{errors_csv, guarded, rejected_csv};
pub use past::{Past, PastColumn, Told};
pub use repeat::{Repeat, Repeats};
pub use sheet::{Origin, PastCell, Reading, Row, Sheet};
pub use spoken::meant;
pub use table::{Head, Table};
pub use template::{Heading, csv_template, headings, xlsx_template};
pub use value::yes_or_no;
