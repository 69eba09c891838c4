//! References for those who did not finish their studies (O312.37): which levels have one, and what
//! their sheets of subjects say.

use std::sync::LazyLock;

use serde::Deserialize;

const TEXT: &str = include_str!("../../data/certificates/references.toml");

/// What references there are, as `data/certificates/references.toml` lists them.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct References {
    /// The amendment whose wording the forms have: number and year of the order.
    pub wording: String,
    #[serde(rename = "level")]
    levels: Vec<Level>,
    #[serde(rename = "sheet")]
    sheets: Vec<Sheet>,
}

/// A level of education.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Its name, as it is typed.
    pub id: String,
    /// The form of its reference; nothing where there is none.
    pub form: Option<String>,
    /// What says so.
    pub cite: String,
    /// The grades in which it is studied, where there are grades.
    #[serde(default)]
    pub grades: Vec<u32>,
    /// The grade with state examinations, if there is one.
    pub examined: Option<u32>,
    /// Whether the reason of expulsion stands beside the order.
    #[serde(default)]
    pub reason: bool,
}

/// The columns of a sheet of subjects, after the subject itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    form: String,
    columns: Vec<Column>,
}

/// A column of a sheet of subjects.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// The name under which the form knows it.
    pub id: String,
    /// Its header in Kazakh.
    pub kk: String,
    /// Its header in Russian.
    pub ru: String,
    /// Whether a cell of it may be empty.
    #[serde(default)]
    pub optional: bool,
}

impl Column {
    /// Whether a header means it.
    pub fn is(&self, header: &str) -> bool {
        let plain = header.trim().to_lowercase();
        [&self.id, &self.kk, &self.ru].into_iter().any(|name| name.to_lowercase() == plain)
    }

    /// Its header in a language.
    pub fn header(&self, language: &str) -> &str {
        match language {
            "kk" => &self.kk,
            "ru" => &self.ru,
            _ => &self.id,
        }
    }
}

impl References {
    /// The references that the program knows.
    pub fn built_in() -> &'static Self {
        static ALL: LazyLock<References> =
            LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());
        &ALL
    }

    /// The digest of the data, by which papers name them.
    pub fn digest() -> String {
        format!("sha256:{}", crate::digest::sha256(TEXT.as_bytes()))
    }

    /// The level of this name.
    pub fn level(&self, id: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id)
    }

    /// All of them.
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// The columns of the sheet of a form.
    pub fn columns(&self, form: &str) -> &[Column] {
        self.sheets.iter().find(|sheet| sheet.form == form).map_or(&[], |sheet| &sheet.columns)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b7_there_is_none_for_basic_secondary_and_two_forms_for_the_rest() {
        let form = |id: &str| References::built_in().level(id).unwrap().form.as_deref();
        assert_eq!(form("basic-secondary"), None, "O312.37 names two annexes");
        assert_eq!(form("general-secondary"), Some("reference-school"), "O312.37, annex 1");
        assert_eq!(form("vocational"), Some("reference-college"), "O312.37, annex 2");
        assert_eq!(form("post-secondary"), Some("reference-college"), "O312.37, annex 2");
    }

    #[test]
    fn b7_state_examinations_are_of_grade_11_and_the_reason_is_a_colleges() {
        let level = |id: &str| References::built_in().level(id).unwrap();
        assert_eq!(level("general-secondary").examined, Some(11));
        assert!(!level("general-secondary").reason && level("vocational").reason);
        let columns = |form: &str| -> Vec<&str> {
            let columns = References::built_in().columns(form).iter();
            columns.map(|column| column.id.as_str()).collect()
        };
        assert_eq!(
            columns("reference-school"),
            ["subject", "planned", "attended", "grade", "exam"]
        );
        assert_eq!(
            columns("reference-college"),
            ["subject", "planned", "studied", "percent", "letter", "points", "grade"]
        );
    }
}
