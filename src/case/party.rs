//! The people of a case.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Iin, moment};

/// Who asks: a natural person (O61 p.20-1).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Applicant {
    /// Surname, name, patronymic if there is one.
    pub name: String,
    /// The identity number, part of the statutory application (O61.4).
    pub iin: Option<Iin>,
    /// A telephone, asked beside the form.
    pub phone: Option<String>,
}

/// For whom: the child who is to study as an extern, the holder of a document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Student {
    /// Surname, name, patronymic if there is one.
    pub name: String,
    /// The identity number, asked beside the form.
    pub iin: Option<Iin>,
    /// The day of birth.
    #[serde(default, deserialize_with = "moment::deserialize_optional_date")]
    pub born: Option<NaiveDate>,
    /// The school as the application names it.
    pub school: Option<String>,
    /// The grade of the school year asked for.
    pub grade: Option<u8>,
    /// Special educational needs or disability (O61 p.6).
    #[serde(default)]
    pub special_needs: bool,
}
