//! The kinds of supplements, as `data/certificates/supplements.toml` lists them.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::digest::sha256;

const TEXT: &str = include_str!("../../../data/certificates/supplements.toml");

/// Every supplement there is.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supplements {
    /// The amendment whose wording the forms have: number and year of the order.
    pub wording: String,
    /// What stands at a subject in which an extern was not attested (O61 p.20).
    pub externat: Word,
    #[serde(rename = "supplement")]
    all: Vec<Supplement>,
}

/// A word of the law, and the same in Russian.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// In Kazakh, as the law has it.
    pub kk: String,
    /// In Russian.
    pub ru: String,
    /// Its paragraph, where it is not that of its supplement.
    #[serde(default)]
    pub cite: String,
}

/// One supplement.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supplement {
    /// Its name, as it is typed.
    pub id: String,
    /// The form it is printed on.
    pub form: String,
    /// The annex that gives the form.
    pub annex: String,
    /// The series of the certificates it belongs to.
    pub series: String,
    /// What their blanks are for.
    pub document: String,
    /// What the document rests on.
    pub ground: Ground,
    /// The paragraph that says so.
    pub cite: String,
    /// Whether place, day and registration number stand on it.
    pub numbered: bool,
    /// How many lines are left for subjects that the form does not name.
    #[serde(default)]
    pub extras: usize,
    /// What is written at a subject that was not taught; nothing, if the form does not say.
    pub untaught: Option<Word>,
    /// Its subjects, in the order of the form.
    pub subjects: Vec<Subject>,
    /// Its courses, after the subjects.
    #[serde(default)]
    pub courses: Vec<Subject>,
}

/// What an education document rests on (O312 r.35 p.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// The decision of the commission.
    Commission,
    /// The order of the head: the basic secondary certificate of a student with special needs.
    Order,
}

impl Ground {
    /// The word of the contract, never translated.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Commission => "commission",
            Self::Order => "order",
        }
    }
}

/// A subject or a course of a supplement.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// What it is called; `( )` stands for a word that is filled in.
    pub kk: String,
    /// The same in Russian.
    pub ru: String,
    /// Whether externs are not attested in it (O61 p.20).
    #[serde(default)]
    pub externat: bool,
    /// The name under which the form knows it, if it stands in a sentence of its own.
    pub named: Option<String>,
}

impl Supplements {
    /// The supplements that the program knows.
    pub fn built_in() -> &'static Self {
        static ALL: LazyLock<Supplements> =
            LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());
        &ALL
    }

    /// The digest of the data, by which papers name them.
    pub fn digest() -> String {
        format!("sha256:{}", sha256(TEXT.as_bytes()))
    }

    /// The supplement of this name.
    pub fn named(&self, id: &str) -> Option<&Supplement> {
        self.all.iter().find(|one| one.id == id)
    }

    /// All of them.
    pub fn all(&self) -> &[Supplement] {
        &self.all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(id: &str) -> &'static Supplement {
        Supplements::built_in().named(id).unwrap()
    }

    fn has(id: &str, subject: &str) -> bool {
        one(id).subjects.iter().any(|one| one.kk == subject)
    }

    /// (supplement, series, subjects, whether place, day and number stand on it, citation)
    const KINDS: &[(&str, &str, usize, bool, &str)] = &[
        ("basic-secondary", "НОБ", 22, false, "O312.4"),
        ("special-1", "БТ", 16, true, "O312.6, form 1"),
        ("special-2", "БТ", 10, true, "O312.6, form 2"),
        ("special-3", "БТ", 22, false, "O312.6, form 3"),
        ("general-secondary", "ЖОБ", 24, false, "O312.10"),
    ];

    #[test]
    fn b4_b5_b6_five_supplements_with_the_subjects_of_their_annexes() {
        assert_eq!(Supplements::built_in().all().len(), KINDS.len());
        for (id, series, subjects, numbered, cite) in KINDS {
            let one = one(id);
            assert_eq!(
                (one.series.as_str(), one.subjects.len(), one.numbered),
                (*series, *subjects, *numbered),
                "{cite}"
            );
            assert_eq!(one.annex, cite.split(',').next().unwrap());
        }
    }

    #[test]
    fn b1_the_head_orders_the_certificate_of_a_student_with_special_needs() {
        for one in Supplements::built_in().all() {
            let special = one.series == "БТ";
            let ground = if special { Ground::Order } else { Ground::Commission };
            assert_eq!((one.ground, one.cite.as_str()), (ground, "O312 r.35 p.4"), "{}", one.id);
        }
    }

    #[test]
    fn b5_not_taught_is_said_on_forms_1_and_3_alone() {
        let said = |id: &str| one(id).untaught.as_ref().map(|word| word.kk.as_str());
        assert_eq!(said("special-1"), Some("оқытылмады"));
        assert_eq!(said("special-2"), None);
        assert_eq!(said("special-3"), Some("оқытылмады"));
        assert_eq!((said("basic-secondary"), said("general-secondary")), (None, None));
    }

    #[test]
    fn b6_two_lines_are_left_and_there_is_no_music() {
        assert_eq!(one("general-secondary").extras, 2);
        assert!(!has("general-secondary", "музыка") && has("basic-secondary", "музыка"));
    }

    /// The subjects of O61 p.20 that the forms still have; self-knowledge, technology and drawing
    /// stand on none of them.
    #[test]
    fn x8_externs_are_not_attested_in_these_subjects() {
        let of = |id: &str| -> Vec<&str> {
            let subjects = one(id).subjects.iter();
            subjects.filter(|one| one.externat).map(|one| one.kk.as_str()).collect()
        };
        assert_eq!(of("basic-secondary"), ["музыка", "дене шынықтыру"]);
        assert_eq!(
            of("general-secondary"),
            ["дене шынықтыру", "алғашқы әскери және технологиялық даярлық"]
        );
        assert_eq!(Supplements::built_in().externat.kk, "оқылған жоқ");
    }
}
