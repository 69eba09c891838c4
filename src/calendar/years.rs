//! The years a calendar holds, and what a day of them is.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock, OnceLock},
};

use chrono::{Datelike, NaiveDate};

use super::{
    built_in::{self, BUILT_IN_FOLDER},
    day::{Day, Reason},
    entry::entries,
    file::Source,
    week::Week,
    year::{Year, parse},
};
use crate::diagnostic::{Diagnostic, Diagnostics, Result, codes};

/// Days off and worked weekends, year by year. A year is read when it is first asked for.
///
/// An office may record days of its own, and take them back. What stood before such a change
/// is kept: a term that ran then is counted by it where that is later (see
/// [`Calendar::standing_since`]).
#[derive(Debug, Clone, Default)]
pub struct Calendar {
    years: BTreeMap<i32, Arc<Slot>>,
    /// What stood before the last change of an office, if there was one.
    pub(super) former: Option<Arc<Calendar>>,
    /// The day on which another calendar took its place; none of the one that stands.
    pub(super) until: Option<NaiveDate>,
    /// Whether a day of rest that an act makes a working day rests all the same (reading
    /// `worked-weekend`).
    weekends_rest: bool,
}

/// The files of a year, and the year once read.
#[derive(Debug)]
struct Slot {
    sources: Vec<Source>,
    /// What was recorded after this day is left out.
    known: NaiveDate,
    year: OnceLock<Result<Year>>,
}

impl Calendar {
    /// The calendar that comes with the program: 2016-2028.
    pub fn built_in() -> &'static Self {
        static BUILT_IN: LazyLock<Calendar> = LazyLock::new(Calendar::of_program);
        &BUILT_IN
    }

    /// A calendar of these files alone, read and checked at once. Of several files of a
    /// year the later wins, day by day.
    pub fn parse(sources: impl IntoIterator<Item = Source>) -> Result<Self> {
        Self::default().with(sources)
    }

    /// The built-in calendar under the office's own days: a day they name is what they
    /// say (`[[worked]]` takes a built-in day off back), the others stay as built in.
    pub fn with_local(sources: impl IntoIterator<Item = Source>) -> Result<Self> {
        Self::built_in().clone().with(sources)
    }

    /// The years it holds, in order.
    pub fn years(&self) -> impl Iterator<Item = i32> {
        self.years.keys().copied()
    }

    /// Reads and checks every year; all that is wrong is said at once.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Diagnostics::default();
        for year in self.years() {
            wrong.gather(self.year(year).map(|_| ()));
        }
        wrong.or(())
    }

    /// The acts that its days name, each with its year, in order.
    ///
    /// # Errors
    /// `invalid-law`, with all that is wrong with a year.
    pub fn acts(&self) -> Result<Vec<(i32, String)>> {
        let mut acts = BTreeSet::new();
        for year in self.years() {
            let days =
                NaiveDate::from_ymd_opt(year, 1, 1).into_iter().flat_map(|day| day.iter_days());
            for date in days.take_while(|date| date.year() == year) {
                for week in Week::ALL {
                    let day = self.day(date, week)?;
                    acts.extend(day.act().map(|act| (year, act.id.clone())));
                }
            }
        }
        Ok(acts.into_iter().collect())
    }

    /// Whether acts that move days of rest in this year may still come, so that dates
    /// counted over it may change (Labour Code art. 85 p. 3).
    pub fn is_open(&self, year: i32) -> Result<bool> {
        self.year(year).map(|year| year.open)
    }

    /// What a day is in this week. A year without data is the error `no-calendar`.
    pub fn day(&self, date: NaiveDate, week: Week) -> Result<Day> {
        let day = self.year(date.year())?.day(date, week);
        let is_swapped = self.weekends_rest && week.rests_on(date);
        Ok(match day {
            Day::Working(Some(swap)) if is_swapped => Day::Off(Reason::unworked(swap)),
            day => day,
        })
    }

    /// The same days, with the days of rest that acts make working days taken as days of rest
    /// or not (reading `worked-weekend`).
    #[must_use]
    pub fn with_weekends_at_rest(&self, weekends_rest: bool) -> Self {
        let former = self.former.as_deref();
        let former = former.map(|former| Arc::new(former.with_weekends_at_rest(weekends_rest)));
        Self { former, weekends_rest, ..self.clone() }
    }

    /// Whether a day of rest by its weekday that an act makes a working day lies between two
    /// days, both included, whatever is read of it (reading `worked-weekend`).
    ///
    /// # Errors
    /// `no-calendar` for a year without data.
    pub fn has_worked_weekend(&self, a: NaiveDate, b: NaiveDate, week: Week) -> Result<bool> {
        for date in a.min(b).iter_days().take_while(|date| *date <= a.max(b)) {
            let worked = self.year(date.year())?.working(week);
            if week.rests_on(date) && worked.binary_search(&date).is_ok() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a day is a working day of this week; a weekend worked by transfer is one
    /// (reading `worked-weekend`).
    pub fn is_working(&self, date: NaiveDate, week: Week) -> Result<bool> {
        let working = self.working(date.year(), week)?;
        Ok(working.binary_search(&date).is_ok())
    }

    /// The days of a year that are not what their weekday says, in order.
    ///
    /// # Errors
    /// `no-calendar` for a year without data.
    pub fn special(&self, year: i32, week: Week) -> Result<Vec<(NaiveDate, Day)>> {
        let special = self.year(year)?.special(week);
        Ok(special.map(|(date, day)| (date, day.clone())).collect())
    }

    /// How many working days a year has.
    ///
    /// # Errors
    /// `no-calendar` for a year without data.
    pub fn working_days(&self, year: i32, week: Week) -> Result<usize> {
        self.working(year, week).map(<[NaiveDate]>::len)
    }

    /// The working days of a year, in order.
    pub(super) fn working(&self, year: i32, week: Week) -> Result<&[NaiveDate]> {
        let days = if self.weekends_rest { Year::resting } else { Year::working };
        self.year(year).map(|year| days(year, week))
    }

    pub(super) fn year(&self, number: i32) -> Result<&Year> {
        let Some(slot) = self.years.get(&number) else {
            return Err(self.no_year(number).into());
        };
        let year = slot.year.get_or_init(|| Year::read(&slot.sources, slot.known));
        year.as_ref().map_err(Clone::clone)
    }

    /// Years are texts here, for no language groups their digits.
    fn no_year(&self, number: i32) -> Diagnostic {
        Diagnostic::error(codes::NO_CALENDAR)
            .with("year", number.to_string())
            .with("held", held(self.years()))
    }

    fn of_program() -> Self {
        let mut calendar = Self::default();
        for (year, text) in built_in::YEARS {
            let path = format!("{BUILT_IN_FOLDER}/{year}.toml");
            calendar.insert(year, &Source::new(path, text));
        }
        calendar
    }

    /// Lays these files over the years held, and keeps what stood before each day on which
    /// one of their entries was recorded.
    fn with(mut self, sources: impl IntoIterator<Item = Source>) -> Result<Self> {
        let mut wrong = Diagnostics::default();
        let mut changed = BTreeSet::new();
        let mut laid = BTreeSet::new();
        for source in sources {
            let Some(file) = wrong.gather(parse(&source)) else { continue };
            let recorded = entries(&file, &source).into_iter().filter_map(|one| one.recorded);
            changed.extend(recorded.map(|moment| moment.date_naive()));
            laid.insert(file.year);
            self.insert(file.year, &source);
        }
        for year in &laid {
            wrong.gather(self.year(*year).map(drop));
        }
        let mut former = None;
        let mut stood_from = NaiveDate::MIN;
        for day in changed {
            let stood = self.as_known(stood_from, &laid, former, Some(day));
            former = Some(Arc::new(stood));
            stood_from = day;
        }
        self.former = former;
        wrong.or(self)
    }

    /// The same calendar without what was recorded after a day in the years `laid`.
    fn as_known(
        &self,
        known: NaiveDate,
        laid: &BTreeSet<i32>,
        former: Option<Arc<Self>>,
        until: Option<NaiveDate>,
    ) -> Self {
        let mut years = self.years.clone();
        for (_, slot) in years.iter_mut().filter(|(year, _)| laid.contains(year)) {
            *slot = Arc::new(Slot::new(slot.sources.clone(), known));
        }
        Self { years, former, until, weekends_rest: self.weekends_rest }
    }

    fn insert(&mut self, year: i32, source: &Source) {
        let below = self.years.get(&year).map(|slot| slot.sources.clone());
        let mut sources = below.unwrap_or_default();
        sources.push(source.clone());
        self.years.insert(year, Arc::new(Slot::new(sources, NaiveDate::MAX)));
    }
}

impl Slot {
    fn new(sources: Vec<Source>, known: NaiveDate) -> Self {
        Self { sources, known, year: OnceLock::new() }
    }
}

/// Years as people write them: `2016-2028`, `2016, 2018-2020`.
fn held(years: impl Iterator<Item = i32>) -> String {
    let mut runs: Vec<(i32, i32)> = Vec::new();
    for year in years {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == year => *last = year,
            _ => runs.push((year, year)),
        }
    }
    let written =
        runs.iter().map(
            |(first, last)| {
                if first == last { first.to_string() } else { format!("{first}-{last}") }
            },
        );
    written.collect::<Vec<_>>().join(", ")
}
