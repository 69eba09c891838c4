//! What stands at a subject of a supplement.

use super::{Subject, Supplement, Supplements};

/// What is printed where nothing is to be written: the subject is none of this school's.
const DASH: &str = "–";

/// What stands at a subject, on each side of the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// On the left.
    pub kk: String,
    /// On the right.
    pub ru: String,
}

/// A text that is nothing to be written at a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no mark")]
pub struct NotAMark;

impl Mark {
    /// The same on both sides.
    pub fn same(text: &str) -> Self {
        Self { kk: text.to_owned(), ru: text.to_owned() }
    }

    /// A line on which nothing is to be written: a dash, or the word of the law for a subject
    /// that was not taught, where the form has one.
    pub fn none(supplement: &Supplement) -> Self {
        match &supplement.untaught {
            Some(word) => Self { kk: word.kk.clone(), ru: word.ru.clone() },
            None => Self::same(DASH),
        }
    }

    /// What stands at a subject in which an extern is not attested (O61 p.20).
    pub fn not_attested() -> Self {
        let word = &Supplements::built_in().externat;
        Self { kk: word.kk.clone(), ru: word.ru.clone() }
    }

    /// Reads what a cell says of a subject: a figure from 2 to 5, a dash, the word of the law, or
    /// words for each side, parted by ` / `.
    ///
    /// # Errors
    /// [`NotAMark`] for anything else.
    pub fn of_subject(
        text: &str,
        subject: &Subject,
        supplement: &Supplement,
    ) -> Result<Self, NotAMark> {
        let typed = text.trim();
        if ["2", "3", "4", "5"].contains(&typed) {
            return Ok(Self::same(typed));
        }
        if is_dash(typed) {
            return Ok(Self::none(supplement));
        }
        let word = typed.to_lowercase();
        if supplement.untaught.as_ref().is_some_and(|one| one.kk == word || one.ru == word) {
            return Ok(Self::none(supplement));
        }
        let not_attested = Self::not_attested();
        if subject.externat && (not_attested.kk == word || not_attested.ru == word) {
            return Ok(not_attested);
        }
        two_sides(typed).ok_or(NotAMark)
    }

    /// Reads what a cell says of a course: its words, for each side if they are parted by ` / `.
    pub fn of_course(text: &str, supplement: &Supplement) -> Self {
        let typed = text.trim();
        if is_dash(typed) {
            return Self::none(supplement);
        }
        two_sides(typed).unwrap_or_else(|| Self::same(typed))
    }
}

fn is_dash(text: &str) -> bool {
    ["-", "–", "—", "−"].contains(&text)
}

/// Words for the left and the right side.
fn two_sides(text: &str) -> Option<Mark> {
    let (kk, ru) = text.split_once(" / ")?;
    let (kk, ru) = (kk.trim(), ru.trim());
    (!kk.is_empty() && !ru.is_empty()).then(|| Mark { kk: kk.to_owned(), ru: ru.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(id: &str, subject: &str, text: &str) -> Option<(String, String)> {
        let supplement = Supplements::built_in().named(id).unwrap();
        let subject = supplement.subjects.iter().find(|one| one.kk == subject).unwrap();
        let mark = Mark::of_subject(text, subject, supplement).ok()?;
        Some((mark.kk, mark.ru))
    }

    #[test]
    fn b5_marks_are_read_as_they_are_printed() {
        let table = [
            ("basic-secondary", "алгебра", "5", Some(("5", "5"))),
            ("basic-secondary", "алгебра", " 4 ", Some(("4", "4"))),
            ("basic-secondary", "алгебра", "-", Some(("–", "–"))),
            ("basic-secondary", "алгебра", "5 (бес) / 5 (пять)", Some(("5 (бес)", "5 (пять)"))),
            ("basic-secondary", "алгебра", "1", None),
            ("basic-secondary", "алгебра", "5+", None),
            ("basic-secondary", "алгебра", "бес", None),
            ("basic-secondary", "алгебра", "оқытылмады", None),
            ("basic-secondary", "алгебра", "оқылған жоқ", None),
            ("basic-secondary", "музыка", "Оқылған жоқ", Some(("оқылған жоқ", "не изучалось"))),
            ("special-1", "музыка", "оқытылмады", Some(("оқытылмады", "не изучалось"))),
            ("special-1", "музыка", "–", Some(("оқытылмады", "не изучалось"))),
            ("special-2", "санау", "–", Some(("–", "–"))),
            ("special-2", "санау", "оқытылмады", None),
        ];
        for (id, subject, text, expected) in table {
            let expected = expected.map(|(kk, ru)| (kk.to_owned(), ru.to_owned()));
            assert_eq!(read(id, subject, text), expected, "{id} {subject}: {text}");
        }
    }
}
