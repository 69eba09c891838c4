//! Externs of colleges (X9: O61 p.4, 7, 9-1): who may be one, and until when one asks. The Rules
//! give no procedure of a service for them: no paper, no term, no form is made up here.

use chrono::{Days, NaiveDate};

use crate::law::{CalendarBackCount, Choices, CollegeExtern, CollegeRule};

/// What is asked of one student of a college.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CollegeAsked {
    /// Whether they won a contest or festival of the list (p.4).
    pub won: bool,
    /// Whether their marks are excellent (p.7).
    pub excellent: bool,
    /// Their course.
    pub course: Option<u8>,
    /// The day they asked.
    pub applied: Option<NaiveDate>,
    /// The first day of the school year.
    pub begins: NaiveDate,
}

/// What the text says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollegeAnswer {
    /// The grounds that hold, by their names in the law's data.
    pub grounds: Vec<String>,
    /// Whether they may study as an extern; not known where the text on it is absent.
    pub eligible: Option<bool>,
    /// The last day for asking.
    pub last_day: NaiveDate,
    /// Whether they asked by then, if it is said when they did.
    pub in_time: Option<bool>,
}

/// Answers it by a rule, under the readings chosen. A last day that is counted back never rolls.
pub fn college_answer(
    rule: &CollegeRule,
    asked: CollegeAsked,
    readings: &Choices,
) -> CollegeAnswer {
    let holds = |id: &str| match id {
        "contest" => asked.won,
        _ => asked.excellent,
    };
    let grounds: Vec<String> = rule
        .grounds
        .iter()
        .filter(|ground| holds(&ground.id))
        .filter(|ground| {
            ground.from_course.is_none_or(|from| asked.course.is_some_and(|course| course >= from))
        })
        .map(|ground| ground.id.clone())
        .collect();
    let both = rule
        .grounds
        .iter()
        .any(|ground| readings.of(&ground.readings).college_extern == CollegeExtern::Both);
    let eligible = if both { grounds.len() == rule.grounds.len() } else { !grounds.is_empty() };
    let clear = readings.of(&rule.readings).calendar_back_count == CalendarBackCount::Clear;
    let days = Days::new(rule.by.count as u64 + u64::from(clear));
    let last_day = asked.begins.checked_sub_days(days).unwrap_or(asked.begins);
    CollegeAnswer {
        eligible: (!rule.grounds.is_empty()).then_some(eligible),
        grounds,
        last_day,
        in_time: asked.applied.map(|applied| applied <= last_day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{Lawbook, Readings};

    /// X9: O61 p.4 (winners), p.7 (second course and above, «үздік»), p.9-1 (20 calendar days).
    #[test]
    fn x9_who_may_be_an_extern_of_a_college_and_until_when() {
        let law = Lawbook::built_in().unwrap().edition("externat", "2023-08").unwrap();
        let rule = law.year.college.as_ref().unwrap();
        let all = Readings::built_in().unwrap();
        let chosen = |typed: &str| {
            let mut readings = all.by_default();
            if let Some((slug, choice)) = typed.split_once('=') {
                all.choose(&mut readings, slug, choice).unwrap();
            }
            readings
        };
        let asked = CollegeAsked {
            won: false,
            excellent: false,
            course: Some(2),
            applied: None,
            begins: "2026-09-01".parse().unwrap(),
        };
        let won = CollegeAsked { won: true, ..asked };
        let excellent = CollegeAsked { excellent: true, ..asked };
        let table = [
            (asked, "", Some(false), "neither"),
            (won, "", Some(true), "p.4"),
            (CollegeAsked { course: Some(1), ..won }, "", Some(true), "p.4 names no course"),
            (excellent, "", Some(true), "p.7"),
            (
                CollegeAsked { course: Some(1), ..excellent },
                "",
                Some(false),
                "p.7: the second course",
            ),
            (CollegeAsked { course: None, ..excellent }, "", Some(false), "p.7: no course is said"),
            (won, "college-extern=both", Some(false), "both"),
            (CollegeAsked { won: true, ..excellent }, "college-extern=both", Some(true), "both"),
        ];
        for (asked, typed, eligible, why) in table {
            assert_eq!(college_answer(rule, asked, &chosen(typed)).eligible, eligible, "{why}");
        }
        let days = [
            ("2026-08-12", "", Some(true), "the twentieth day before 1 September"),
            ("2026-08-13", "", Some(false), "a day late"),
            ("2026-08-12", "calendar-back-count=clear", Some(false), "twenty clear days"),
            ("2026-08-11", "calendar-back-count=clear", Some(true), "twenty clear days"),
        ];
        for (applied, typed, in_time, why) in days {
            let asked = CollegeAsked { applied: applied.parse().ok(), ..won };
            assert_eq!(college_answer(rule, asked, &chosen(typed)).in_time, in_time, "{why}");
        }
    }

    #[test]
    fn x9_an_edition_without_its_grounds_does_not_say_who_is_entitled() {
        let law = Lawbook::built_in().unwrap().edition("externat", "2022-11").unwrap();
        let rule = law.year.college.as_ref().unwrap();
        let asked = CollegeAsked {
            won: true,
            excellent: true,
            course: Some(3),
            applied: None,
            begins: "2023-09-01".parse().unwrap(),
        };
        let answer = college_answer(rule, asked, &Readings::built_in().unwrap().by_default());
        assert_eq!(answer.eligible, None, "p.4 and p.7 of that edition are absent");
        assert_eq!(answer.last_day.to_string(), "2023-08-12", "p.9-1");
    }
}
