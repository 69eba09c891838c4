//! What holds of every edition with terms, in both weeks, whatever the day.

use chrono::{DateTime, Days, Duration, FixedOffset, NaiveDate};
use proptest::prelude::*;
use ruqsat::{
    calendar::{Calendar, Day, Source, Week},
    case::Case,
    law::{Edition, Interval, Lawbook, Unit},
    procedure::{Direction, Matter, Reckoning, register},
};

use super::{editions, facts::Facts, years};
use crate::law::matters::{day, moment, office};

/// Every edition, each in its own week and in the other one.
fn laws() -> Vec<Edition> {
    let texts = editions();
    let names = texts.iter().map(|(path, _)| path.trim_end_matches(".toml").rsplit('/'));
    let book = Lawbook::built_in().unwrap();
    let held = names.map(|mut name| {
        let (id, service) = (name.next().unwrap(), name.next().unwrap());
        book.edition(service, id).unwrap()
    });
    held.flat_map(|law| Week::ALL.map(|week| Edition { week, ..law.clone() })).collect()
}

fn law() -> impl Strategy<Value = Edition> {
    prop::sample::select(laws())
}

/// A moment of 2016-2027, so that terms stay within the years held.
fn arrival() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (0i64..6_000_000).prop_map(|minutes| moment("2016-02-01T00:00") + Duration::minutes(minutes))
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (0u64..4100).prop_map(|days| day("2016-02-01") + Days::new(days))
}

/// A sound application, registered as the law says by the moment of its arrival.
fn arrived(law: &Edition, received: DateTime<FixedOffset>, calendar: &Calendar) -> Case {
    let mut case = Facts::read(&law.service, &law.id, "", "properties").case().clone();
    case.header.received = received;
    case.header.registered =
        register(received, Some(&case.header.channel), (law, &office()), calendar)
            .unwrap()
            .registered;
    case
}

/// Every step with its last day, as planned.
fn planned(law: &Edition, case: &Case, calendar: &Calendar) -> Vec<(String, NaiveDate)> {
    let office = office();
    let matter = Matter::new(case, law, calendar, &office);
    let reckoned = law.steps.iter().filter_map(|step| {
        matter.reckon(step, None).unwrap().map(|one| (step.id.clone(), one.due))
    });
    reckoned.collect()
}

/// Goes from day to day along a strip, and counts what is worked.
fn add_up(reckoning: &Reckoning, strip: &[ruqsat::calendar::StripDay]) -> (NaiveDate, usize) {
    strip.iter().fold((reckoning.from, 0), |(at, counted), one| {
        let next = match reckoning.direction {
            Direction::Forward => at + Days::new(1),
            Direction::Back => at - Days::new(1),
        };
        assert_eq!(one.date, next, "no day is left out");
        (next, counted + usize::from(matches!(one.day, Day::Working(_))))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn e3_e13_who_comes_later_is_never_due_earlier(law in law(), a in arrival(), b in arrival()) {
        let calendar = Calendar::built_in();
        let [first, second] = [a.min(b), a.max(b)].map(|at| arrived(&law, at, calendar));
        let pairs = planned(&law, &first, calendar).into_iter().zip(planned(&law, &second, calendar));
        for ((step, earlier), (_, later)) in pairs {
            prop_assert!(earlier <= later, "{} {step}: {earlier}, {later}", law.id);
        }
    }

    #[test]
    fn e13_e15_a_further_day_off_never_shortens_a_term(law in law(), at in arrival(), ahead in 0u64..30) {
        let extra = at.date_naive() + Days::new(ahead);
        let text = format!(
            "year = {}\n[[off]]\ndate = {extra}\nkind = \"public\"\nholiday = \"holiday-nauryz\"\n\
             act = \"unknown\"\n",
            extra.format("%Y"),
        );
        let more = Calendar::with_local([Source::new("local/days.toml", text)]).unwrap();
        let before = arrived(&law, at, Calendar::built_in());
        let after = arrived(&law, at, &more);
        let due = planned(&law, &before, Calendar::built_in());
        for ((step, shorter), (_, longer)) in due.into_iter().zip(planned(&law, &after, &more)) {
            prop_assert!(shorter <= longer, "{} {step}: {shorter}, {longer}", law.id);
        }
    }

    #[test]
    fn e13_e15_forward_and_back_again_lands_on_or_before_the_start(law in law(), start in date()) {
        let calendar = Calendar::built_in();
        let terms = law.steps.iter().flat_map(|step| [step.within, step.by]).flatten();
        for Interval { count, unit } in terms.filter(|term| term.unit == Unit::WorkingDays) {
            let end = calendar.add_days(start, count, law.week).unwrap();
            let back = calendar.before_days(end, count, law.week).unwrap();
            prop_assert!(back <= start, "{} {count} {unit:?}", law.id);
        }
    }

    #[test]
    fn e13_e15_every_strip_adds_up_to_its_date(law in law(), at in arrival()) {
        let (calendar, office) = (Calendar::built_in(), office());
        let case = arrived(&law, at, calendar);
        let matter = Matter::new(&case, &law, calendar, &office);
        for proof in matter.proof(None).unwrap().steps {
            let Reckoning { due, interval, .. } = proof.reckoning;
            if interval.unit == Unit::WorkingDays {
                prop_assert_eq!(add_up(&proof.reckoning, &proof.strip), (due, interval.count));
            }
        }
    }

    /// Files are written by several hands: what happened counts, not what was typed first.
    #[test]
    fn e12_e17_events_typed_in_any_order_give_the_same_state(
        law in law(),
        kinds in prop::collection::vec(any::<prop::sample::Index>(), 0..8),
        order in Just((0..8).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let events: Vec<String> = kinds
            .iter()
            .enumerate()
            .map(|(n, kind)| format!("{} 2026-08-{:02}T10:00", kind.get(&law.events).kind, n + 4))
            .collect();
        let shuffled = order.iter().filter_map(|n| events.get(*n)).cloned().collect::<Vec<_>>();
        let told = [events, shuffled].map(|events| {
            let facts = Facts::read(&law.service, &law.id, &events.join("; "), "properties");
            let office = office();
            let matter = Matter::new(facts.case(), &law, Calendar::built_in(), &office);
            let deadlines = matter.deadlines(day("2026-08-14")).unwrap();
            let shown: Vec<String> = deadlines
                .iter()
                .map(|one| format!("{} {} {}", one.step.id, one.due(), one.status.as_str()))
                .collect();
            (matter.state().to_owned(), matter.outcome(), shown)
        });
        prop_assert_eq!(&told[0], &told[1]);
    }

    #[test]
    fn e18_the_law_read_in_any_order_of_files_is_the_same(
        turn in 0usize..20,
        back in any::<bool>(),
        on in date(),
    ) {
        let mut texts = editions();
        let mut days = years();
        let (editions_by, years_by) = (turn % texts.len(), turn % days.len());
        texts.rotate_left(editions_by);
        days.rotate_left(years_by);
        if back {
            texts.reverse();
            days.reverse();
        }
        let texts: Vec<(&str, &str)> =
            texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let [turned, held] = [&Lawbook::parse(&texts).unwrap(), Lawbook::built_in().unwrap()];
        let in_force = |book: &Lawbook| book.in_force("externat", on).ok().map(|one| one.id.clone());
        prop_assert_eq!(in_force(turned), in_force(held));
        let turned = Calendar::parse(days).unwrap();
        for week in Week::ALL {
            let day = |calendar: &Calendar| calendar.day(on, week).unwrap().is_working();
            prop_assert_eq!(day(&turned), day(Calendar::built_in()));
        }
    }
}
