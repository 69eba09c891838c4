//! Dates in official words: «2026 жылғы 5 қыркүйек», «5 сентября 2026 года», "5 September 2026";
//! on papers and in what is said on the screen.
//!
//! A month has two forms in Kazakh papers: the plain one, and the one that answers "of which
//! day" before a thing («5 қыркүйектегі № 12 бұйрық»), which without its last syllable answers
//! "when" («5 қыркүйекте»). No leading zero; a space inside a date does not break.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::Language;

/// The form of a month's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
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

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The month's name in this form.
pub(crate) fn month(date: NaiveDate, language: Language, case: Case) -> &'static str {
    let index = date.month0() as usize;
    match (language, case) {
        (Language::Ru, _) => RUSSIAN[index],
        (Language::En, _) => ENGLISH[index],
        (Language::Kk, Case::Plain) => KAZAKH[index].0,
        (Language::Kk, Case::Of) => KAZAKH[index].1,
        (Language::Kk, Case::On) => {
            let of = KAZAKH[index].1;
            of.strip_suffix("ғы").or(of.strip_suffix("гі")).unwrap_or(of)
        }
    }
}

/// The day in words.
pub(crate) fn words(date: NaiveDate, language: Language, case: Case) -> String {
    let (year, day, month) = (date.year(), date.day(), month(date, language, case));
    match language {
        Language::Kk => format!("{year}\u{a0}жылғы {day}\u{a0}{month}"),
        Language::Ru => format!("{day}\u{a0}{month} {year}\u{a0}года"),
        Language::En => format!("{day} {month} {year}"),
    }
}

/// The day in words and the time of the clock.
pub(crate) fn moment_words(moment: NaiveDateTime, language: Language) -> String {
    let date = words(moment.date(), language, Case::Plain);
    let time = moment.format("%H:%M");
    match language {
        Language::Kk => format!("{date}, сағат\u{a0}{time}"),
        Language::Ru | Language::En => format!("{date}, {time}"),
    }
}

/// A day or a moment on the screen: `2026-08-17`, `2026-08-17 18:55`. Anything else stays as it
/// is. Blanks are plain ones, so that what is read can be looked for.
pub(super) fn on_screen(text: &str, language: Language, case: Case) -> String {
    let worded = match (moment(text), day(text)) {
        (Some(moment), _) => moment_words(moment, language),
        (None, Some(date)) if text.len() == ISO_DAY => words(date, language, case),
        _ => return text.to_owned(),
    };
    worded.replace('\u{a0}', " ")
}

/// Bytes of `2026-08-17`.
const ISO_DAY: usize = 10;

/// Reads `2026-09-05`, alone or at the head of a moment.
pub(crate) fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok()
}

/// Reads the hour and minute of `2026-09-05T15:00`, with or without seconds and zone: the time
/// printed is the one written, that is the office's.
pub(crate) fn moment(text: &str) -> Option<NaiveDateTime> {
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
            assert_eq!(words(date(text), Language::Kk, case), expected);
        }
        let russian = words(date("2026-09-05"), Language::Ru, Case::Plain);
        assert_eq!(russian, "5\u{a0}сентября 2026\u{a0}года");
    }

    #[test]
    fn the_screen_says_a_day_or_a_moment_with_plain_blanks() {
        let table = [
            ("2026-08-17", Language::Kk, Case::Plain, "2026 жылғы 17 тамыз"),
            ("2026-08-17", Language::Kk, Case::On, "2026 жылғы 17 тамызда"),
            ("2026-08-17", Language::Ru, Case::On, "17 августа 2026 года"),
            ("2026-08-17", Language::En, Case::Plain, "17 August 2026"),
            ("2026-08-03 09:05", Language::Kk, Case::Plain, "2026 жылғы 3 тамыз, сағат 09:05"),
            ("2026-08-03 09:05", Language::En, Case::Plain, "3 August 2026, 09:05"),
            ("217-ө", Language::Kk, Case::Plain, "217-ө"),
        ];
        for (text, language, case, expected) in table {
            assert_eq!(on_screen(text, language, case), expected);
        }
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
