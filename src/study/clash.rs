//! What cannot take place at the same time.

use super::{Lesson, lesson::same};

/// What two lessons share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// The extern.
    Extern,
    /// The teacher.
    Teacher,
    /// The room.
    Room,
}

impl Shared {
    /// Its word, which is also the column it is found in.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Extern => "case",
            Self::Teacher => "teacher",
            Self::Room => "room",
        }
    }
}

/// Two lessons of which only one can take place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash<'a> {
    /// The place of the lesson among those that are looked at.
    pub at: usize,
    /// The other: an earlier one of them, or one that stands already.
    pub other: &'a Lesson,
    /// What they share.
    pub shared: Shared,
}

/// Every clash of some lessons with each other and with those that stand already: the same
/// extern, teacher or room at the same time. What several externs come to together is one lesson.
pub fn clashes<'a>(lessons: &'a [Lesson], standing: &'a [Lesson]) -> Vec<Clash<'a>> {
    let mut found = Vec::new();
    for (at, lesson) in lessons.iter().enumerate() {
        let others = lessons[..at].iter().chain(standing);
        for other in others.filter(|other| lesson.overlaps(other)) {
            let clash = |shared| Clash { at, other, shared };
            found.extend(shared(lesson, other).into_iter().map(clash));
        }
    }
    found
}

fn shared(lesson: &Lesson, other: &Lesson) -> Vec<Shared> {
    if lesson.case == other.case {
        return vec![Shared::Extern];
    }
    if lesson.is_joint_with(other) {
        return Vec::new();
    }
    let both = |one: &Option<String>, two: &Option<String>| match (one, two) {
        (Some(one), Some(two)) => same(one, two),
        _ => false,
    };
    let mut found = Vec::new();
    if both(&lesson.teacher, &other.teacher) {
        found.push(Shared::Teacher);
    }
    if both(&lesson.room, &other.room) {
        found.push(Shared::Room);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::study::LessonKind;

    /// `case subject date from-to room teacher`
    fn lesson(text: &str) -> Lesson {
        let words: Vec<&str> = text.split(' ').collect();
        let (from, to) = words[3].split_once('-').unwrap();
        Lesson {
            case: words[0].to_owned(),
            grade: None,
            subject: words[1].to_owned(),
            kind: LessonKind::Consultation,
            date: words[2].parse().unwrap(),
            from: format!("{from}:00").parse().unwrap(),
            to: format!("{to}:00").parse().unwrap(),
            room: Some(words[4].to_owned()).filter(|room| room != "-"),
            teacher: Some(words[5].to_owned()).filter(|teacher| teacher != "-"),
        }
    }

    /// X1, O61 p.12: what cannot take place at once.
    #[test]
    fn x1_the_same_extern_teacher_or_room_at_the_same_time_clashes() {
        let standing = [lesson("A алгебра 2027-01-15 10:00-10:45 12 Ахметова")];
        let table: [(&str, &[Shared], &str); 10] = [
            ("A физика 2027-01-15 10:30-11:15 14 Серіков", &[Shared::Extern], "one extern"),
            ("B физика 2027-01-15 10:30-11:15 14 Ахметова", &[Shared::Teacher], "one teacher"),
            ("B физика 2027-01-15 10:30-11:15 12 Серіков", &[Shared::Room], "one room"),
            (
                "B физика 2027-01-15 10:44-11:15 12 ахметова",
                &[Shared::Teacher, Shared::Room],
                "teacher and room, whatever the letters",
            ),
            ("A физика 2027-01-15 10:45-11:30 12 Ахметова", &[], "one begins when the other ends"),
            ("A физика 2027-01-15 09:00-10:00 12 Ахметова", &[], "one ends when the other begins"),
            ("A физика 2027-01-16 10:00-10:45 12 Ахметова", &[], "another day"),
            ("B алгебра 2027-01-15 10:00-10:45 12 Ахметова", &[], "one lesson of two externs"),
            (
                "B алгебра 2027-01-15 10:00-10:50 12 Ахметова",
                &[Shared::Teacher, Shared::Room],
                "another end is another lesson",
            ),
            ("B физика 2027-01-15 10:00-10:45 - -", &[], "no room and no teacher are nobody's"),
        ];
        for (text, expected, why) in table {
            let lessons = [lesson(text)];
            let found: Vec<Shared> =
                clashes(&lessons, &standing).iter().map(|clash| clash.shared).collect();
            assert_eq!(found, expected, "{why}");
        }
    }

    #[test]
    fn x1_the_rows_of_a_sheet_clash_with_each_other_once() {
        let lessons = [
            lesson("A алгебра 2027-01-15 10:00-10:45 12 Ахметова"),
            lesson("B физика 2027-01-15 10:00-10:45 12 Серіков"),
            lesson("C химия 2027-01-15 10:40-11:20 12 Серіков"),
        ];
        let found: Vec<(usize, &str, Shared)> = clashes(&lessons, &[])
            .iter()
            .map(|clash| (clash.at, clash.other.case.as_str(), clash.shared))
            .collect();
        assert_eq!(
            found,
            [
                (1, "A", Shared::Room),
                (2, "A", Shared::Room),
                (2, "B", Shared::Teacher),
                (2, "B", Shared::Room),
            ]
        );
    }

    #[test]
    fn x1_a_lesson_is_read_as_it_is_written() {
        for text in
            ["A алгебра 2027-01-15 10:00-10:45 12 Ахметова", "A химия 2027-04-30 09:00-09:40 - -"]
        {
            let lesson = Lesson { grade: Some(8), ..lesson(text) };
            assert_eq!(Lesson::from_value("A", &lesson.to_value()), Some(lesson));
        }
    }
}
