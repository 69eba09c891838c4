//! What holds of every count.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::{
    Calendar, Source,
    Week::{self, Five, Six},
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn calendar() -> &'static Calendar {
    Calendar::built_in()
}

fn week() -> impl Strategy<Value = Week> {
    prop_oneof![Just(Five), Just(Six)]
}

/// A day of 2017-2027, so that short terms stay within the years held.
fn date() -> impl Strategy<Value = NaiveDate> {
    (0u64..4017).prop_map(|days| day("2017-01-01") + chrono::Days::new(days))
}

proptest! {
    #[test]
    fn a_later_start_never_gives_an_earlier_end(a in date(), b in date(), n in 0usize..60, week in week()) {
        let end = |start| calendar().add_days(start, n, week).unwrap();
        prop_assert!(end(a.min(b)) <= end(a.max(b)));
    }

    #[test]
    fn back_again_lands_on_or_before_the_start(start in date(), n in 0usize..60, week in week()) {
        let end = calendar().add_days(start, n, week).unwrap();
        let back = calendar().before_days(end, n, week).unwrap();
        prop_assert!(back <= start);
        prop_assert!(n == 0 || (back == start) == calendar().is_working(start, week).unwrap());
    }

    #[test]
    fn a_strip_adds_up_to_the_date(start in date(), n in 1usize..60, week in week()) {
        for count in [calendar().add(start, n, week).unwrap(), calendar().before(start, n, week).unwrap()] {
            let last = count.strip.last().unwrap();
            prop_assert_eq!((last.date, last.number), (count.date, Some(n)));
            prop_assert_eq!(count.strip.len().to_string(), (count.date - start).num_days().abs().to_string());
        }
        let end = calendar().add_days(start, n, week).unwrap();
        prop_assert_eq!(calendar().between(start, end, week).unwrap(), i64::try_from(n).unwrap());
    }

    #[test]
    fn a_further_day_off_never_shortens_a_term(start in date(), ahead in 0u64..90, n in 0usize..60, week in week()) {
        let extra = start + chrono::Days::new(ahead);
        let text = format!(
            "year = {}\n[[off]]\ndate = {extra}\nkind = \"public\"\nholiday = \"holiday-nauryz\"\nact = \"unknown\"\n",
            extra.format("%Y"),
        );
        let more = Calendar::with_local([Source::new("local/days.toml", text)]).unwrap();
        prop_assert!(more.add_days(start, n, week).unwrap() >= calendar().add_days(start, n, week).unwrap());
    }
}
