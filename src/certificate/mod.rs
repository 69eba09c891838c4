//! Education documents (O312): the register of their blanks, what stands on their supplements, and
//! the records of papers that belong to no case.

pub mod blank;
mod form;
mod record;
pub mod reference;
pub mod supplement;

pub use form::{DIPLOMA_CODE, PaperForm, SERVICE, forms};
pub use record::{Issue, Record};
