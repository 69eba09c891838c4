//! Dates in official words: «2026 жылғы 5 қыркүйек», «5 сентября 2026 года».
//!
//! A month has two forms in Kazakh papers: the plain one, and the one that answers "of which
//! day" before a thing («5 қыркүйектегі № 12 бұйрық»), which without its last syllable answers
//! "when" («5 қыркүйекте»). No leading zero; a space inside a date does not break.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// The language whose words are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::document) enum Tongue {
    Kazakh,
    Russian,
}

/// The form of a month's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::document) enum Case {
    /// «5 қыркүйек».
    Plain,
    /// «5 қыркүйектегі»: of that day.
    Of,
    /// «5 қыркүйекте»: on that day.
    On,
}

const KAZAKH: [(&str, &str); 12] = [
    ("қаңтар", "қаңтардағы"),
    ("ақпан", "ақпандағы"),
    ("наурыз", "наурыздағы"),
    ("сәуір", "сәуірдегі"),
    ("мамыр", "мамырдағы"),
    ("маусым", "маусымдағы"),
    ("шілде", "шілдедегі"),
    ("тамыз", "тамыздағы"),
    ("қыркүйек", "қыркүйектегі"),
    ("қазан", "қазандағы"),
    ("қараша", "қарашадағы"),
    ("желтоқсан", "желтоқсандағы"),
];

const RUSSIAN: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

/// The month's name in this form.
pub(in crate::document) fn month(date: NaiveDate, tongue: Tongue, case: Case) -> &'static str {
    let index = date.month0() as usize;
    match (tongue, case) {
        (Tongue::Russian, _) => RUSSIAN[index],
        (Tongue::Kazakh, Case::Plain) => KAZAKH[index].0,
        (Tongue::Kazakh, Case::Of) => KAZAKH[index].1,
        (Tongue::Kazakh, Case::On) => {
            let of = KAZAKH[index].1;
            of.strip_suffix("ғы").or(of.strip_suffix("гі")).unwrap_or(of)
        }
    }
}

/// The day in words.
pub(in crate::document) fn words(date: NaiveDate, tongue: Tongue, case: Case) -> String {
    let (year, day, month) = (date.year(), date.day(), month(date, tongue, case));
    match tongue {
        Tongue::Kazakh => format!("{year}\u{a0}жылғы {day}\u{a0}{month}"),
        Tongue::Russian => format!("{day}\u{a0}{month} {year}\u{a0}года"),
    }
}

/// The day in words by itself: «2026 жылғы 5 қыркүйек».
pub(in crate::document) fn plain(date: NaiveDate, tongue: Tongue) -> String {
    words(date, tongue, Case::Plain)
}

/// Reads `2026-09-05`, alone or at the head of a moment.
pub(in crate::document) fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok()
}

/// Reads the hour and minute of `2026-09-05T15:00`, with or without seconds and zone: the time
/// printed is the one written, that is the office's.
pub(in crate::document) fn moment(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(&text.get(..16)?.replace(' ', "T"), "%Y-%m-%dT%H:%M").ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        day(text).unwrap()
    }

    #[test]
    fn days_are_worded_as_offices_write_them() {
        let table = [
            ("2026-09-05", Case::Plain, "2026\u{a0}жылғы 5\u{a0}қыркүйек"),
            ("2020-03-27", Case::Of, "2020\u{a0}жылғы 27\u{a0}наурыздағы"),
            ("2026-07-01", Case::On, "2026\u{a0}жылғы 1\u{a0}шілдеде"),
            ("2026-04-10", Case::On, "2026\u{a0}жылғы 10\u{a0}сәуірде"),
            ("2026-11-22", Case::On, "2026\u{a0}жылғы 22\u{a0}қарашада"),
        ];
        for (text, case, expected) in table {
            assert_eq!(words(date(text), Tongue::Kazakh, case), expected);
        }
        let russian = words(date("2026-09-05"), Tongue::Russian, Case::Plain);
        assert_eq!(russian, "5\u{a0}сентября 2026\u{a0}года");
    }

    #[test]
    fn moments_keep_the_time_that_is_written() {
        let read = moment("2026-08-03T18:55:00+05:00").unwrap();
        assert_eq!(read.format("%H:%M").to_string(), "18:55");
        assert_eq!(day("2026-02-30"), None);
        assert_eq!(moment("2026-08-03"), None);
        assert_eq!(day("тамыз"), None);
    }
}
