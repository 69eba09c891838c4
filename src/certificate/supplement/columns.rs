//! The columns of a sheet of a class: who, and each subject of the supplement.

use super::{Subject, Supplement};

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// The pupil's name.
    Name,
    /// The same as the Russian side has it, if otherwise.
    NameRu,
    /// The identity number.
    Iin,
    /// The number of the certificate.
    Blank,
    /// The registration number, where the form has one.
    Number,
    /// Whether the pupil is an extern.
    Externat,
    /// A subject of the form, by its place, and what it is called here.
    Subject(usize, Subject),
    /// A course of the form, by its place.
    Course(usize),
    /// A subject that the form leaves lines for.
    Extra(Subject),
}

/// The names of the columns that are no subjects: the contract's own, then Kazakh, Russian and
/// English headers.
const NAMED: [(Column, &[&str]); 6] = [
    (
        Column::Name,
        &["name", "аты-жөні", "ФИО", "тегі, аты, әкесінің аты", "фамилия, имя, отчество"],
    ),
    (Column::NameRu, &["name_ru", "аты-жөні (орысша)", "ФИО (на русском)", "name in russian"]),
    (Column::Iin, &["iin", "ЖСН", "ИИН"]),
    (Column::Blank, &["blank", "аттестат нөмірі", "номер аттестата", "certificate number"]),
    (Column::Number, &["number", "тіркеу нөмірі", "регистрационный номер", "registration number"]),
    (Column::Externat, &["externat", "экстерн", "экстернат", "extern"]),
];

/// What stands for a word to be filled in.
const OPEN: &str = "( )";

/// What each column of a sheet holds.
#[derive(Debug, Default)]
pub struct Columns(pub Vec<Option<Column>>);

impl Column {
    /// The column that a header names; nothing if it is none of this supplement.
    pub fn of_header(header: &str, supplement: &Supplement) -> Option<Self> {
        let plain = plain(header);
        let is = |name: &&str| name.to_lowercase() == plain;
        let named = NAMED.iter().find(|(_, names)| names.iter().any(is));
        if let Some((column, _)) = named {
            let is_there = *column != Self::Number || supplement.numbered;
            return is_there.then(|| column.clone());
        }
        let subjects = supplement.subjects.iter().enumerate();
        let known = subjects.filter_map(|(at, one)| Some(Self::Subject(at, called(header, one)?)));
        let courses = supplement.courses.iter().enumerate();
        let courses = courses.filter_map(|(at, one)| called(header, one).map(|_| Self::Course(at)));
        known.chain(courses).next().or_else(|| extra(header, supplement))
    }

    /// The columns of an empty sheet, each with its header: in the reader's language who it is,
    /// subjects in Kazakh or Russian.
    pub fn headers(supplement: &Supplement, language: &str) -> Vec<(Self, String)> {
        let place = match language {
            "kk" => 1,
            "ru" => 2,
            _ => 0,
        };
        let named =
            NAMED.iter().filter(|(column, _)| *column != Self::Number || supplement.numbered);
        let named = named.map(|(column, names)| {
            let name = names.get(place).copied().unwrap_or_default();
            (column.clone(), name.to_owned())
        });
        let of = |one: &Subject| if language == "ru" { one.ru.clone() } else { one.kk.clone() };
        let subjects = supplement.subjects.iter().enumerate();
        let subjects = subjects.map(|(at, one)| (Self::Subject(at, one.clone()), of(one)));
        let courses = supplement.courses.iter().enumerate();
        let courses = courses.map(|(at, one)| (Self::Course(at), of(one)));
        named.chain(subjects).chain(courses).collect()
    }

    /// Whether a sheet can do without it.
    pub fn is_asked(&self) -> bool {
        matches!(self, Self::Name | Self::Blank | Self::Number)
    }
}

impl Columns {
    /// Where a column stands.
    pub fn index(&self, column: &Column) -> Option<usize> {
        self.0.iter().position(|one| one.as_ref() == Some(column))
    }

    /// Where a subject of the form stands, and what the sheet calls it.
    pub fn subject(&self, at: usize) -> Option<(usize, &Subject)> {
        self.0.iter().enumerate().find_map(|(index, column)| match column {
            Some(Column::Subject(one, subject)) if *one == at => Some((index, subject)),
            _ => None,
        })
    }

    /// The subjects that the form does not name, each with its column.
    pub fn extras(&self) -> impl Iterator<Item = (usize, &Subject)> {
        self.0.iter().enumerate().filter_map(|(index, column)| match column {
            Some(Column::Extra(subject)) => Some((index, subject)),
            _ => None,
        })
    }
}

/// The subject as a header calls it, if it means this one: in Kazakh, in Russian, or in both
/// parted by ` / `. A word filled in stands in its brackets.
fn called(header: &str, subject: &Subject) -> Option<Subject> {
    let parts: Vec<&str> = header.split(" / ").map(str::trim).collect();
    let of = |kk: &str, ru: &str| Some(Subject { kk: kk.into(), ru: ru.into(), ..subject.clone() });
    match parts[..] {
        [kk, ru] if is(kk, &subject.kk) && is(ru, &subject.ru) => {
            of(&filled(kk, &subject.kk), &filled(ru, &subject.ru))
        }
        [one] if is(one, &subject.kk) => of(&filled(one, &subject.kk), &subject.ru),
        [one] if is(one, &subject.ru) => of(&subject.kk, &filled(one, &subject.ru)),
        _ => None,
    }
}

/// Whether a header is a name, whatever stands in its open brackets.
fn is(header: &str, name: &str) -> bool {
    let (header, name) = (plain(header), plain(name));
    match name.split_once(OPEN) {
        None => header == name,
        Some((before, after)) => {
            let inner = header.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            inner.is_some_and(|inner| inner.starts_with('(') && inner.ends_with(')'))
        }
    }
}

/// The name as it is printed: as the form has it, with the word in its brackets.
fn filled(header: &str, name: &str) -> String {
    if name.contains(OPEN) { header.to_owned() } else { name.to_owned() }
}

/// A subject that the form does not name, where it leaves lines for such.
fn extra(header: &str, supplement: &Supplement) -> Option<Column> {
    let (kk, ru) = header.split_once(" / ").filter(|_| supplement.extras > 0)?;
    let (kk, ru) = (kk.trim(), ru.trim());
    let whole = !kk.is_empty() && !ru.is_empty();
    let subject = || Subject { kk: kk.into(), ru: ru.into(), externat: false, named: None };
    whole.then(|| Column::Extra(subject()))
}

/// A header as headers are compared: in small letters, one space between words.
fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::supplement::Supplements;

    fn meant(id: &str, header: &str) -> Option<Column> {
        Column::of_header(header, Supplements::built_in().named(id).unwrap())
    }

    #[test]
    fn b4_headers_mean_the_subjects_of_their_supplement() {
        let name = |id: &str, header: &str| match meant(id, header)? {
            Column::Subject(_, subject) => Some((subject.kk, subject.ru)),
            other => Some((format!("{other:?}"), String::new())),
        };
        let two = |kk: &str, ru: &str| Some((kk.to_owned(), ru.to_owned()));
        let basic = "basic-secondary";
        assert_eq!(name(basic, "АЛГЕБРА"), two("алгебра", "алгебра"));
        assert_eq!(
            name(basic, "история  Казахстана"),
            two("Қазақстан тарихы", "история Казахстана")
        );
        assert_eq!(
            name(basic, "(ұйғыр) әдебиеті / (уйгурская) литература"),
            two("(ұйғыр) әдебиеті", "(уйгурская) литература")
        );
        assert_eq!(name(basic, "ФИО"), two("Name", ""));
        assert_eq!(name(basic, "тіркеу нөмірі"), None, "no number stands on it");
        assert_eq!(name("special-1", "тіркеу нөмірі"), two("Number", ""));
        assert_eq!(name(basic, "өлкетану / краеведение"), None, "no line is left for it");
        assert!(matches!(
            meant("general-secondary", "өлкетану / краеведение"),
            Some(Column::Extra(_))
        ));
        assert_eq!(meant("general-secondary", "музыка"), None);
    }
}
