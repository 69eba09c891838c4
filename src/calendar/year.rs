//! One year of days: what each is, and the working ones in order.

use std::collections::{BTreeMap, HashSet};

use chrono::{Datelike, NaiveDate};

use super::{
    day::{Day, Reason},
    entry::{Change, entries},
    file::{Source, YearFile},
    week::Week,
};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Result, codes, toml_problem};

/// A calendar year, as its files say.
#[derive(Debug)]
pub(super) struct Year {
    pub(super) number: i32,
    /// Whether acts of transfer may still come.
    pub(super) open: bool,
    five: Table,
    six: Table,
}

/// A year as one working week sees it.
#[derive(Debug, Default)]
struct Table {
    /// The days that are not what their weekday says.
    special: BTreeMap<NaiveDate, Day>,
    /// Every working day, in order.
    working: Vec<NaiveDate>,
    /// The same without the days of rest that are worked by an act (reading `worked-weekend`).
    resting: Vec<NaiveDate>,
    /// The days off that are expected and not yet announced, in order.
    estimated: Vec<NaiveDate>,
}

impl Year {
    /// Reads the files of one year, each over those before it: a day a later file names is
    /// what that file says. What was recorded after the day `known` is left out. Everything
    /// wrong with a file is said at once.
    pub(super) fn read(sources: &[Source], known: NaiveDate) -> Result<Self> {
        let mut year =
            Self { number: 0, open: false, five: Table::default(), six: Table::default() };
        for source in sources {
            year.overlay(source, known)?;
        }
        for week in Week::ALL {
            let number = year.number;
            year.table_mut(week).list(number, week);
        }
        Ok(year)
    }

    /// What `date`, a day of this year, is in this week.
    pub(super) fn day(&self, date: NaiveDate, week: Week) -> Day {
        self.table(week).day(date, week)
    }

    /// Every working day of the year, in order.
    pub(super) fn working(&self, week: Week) -> &[NaiveDate] {
        &self.table(week).working
    }

    /// Every working day of the year that is no day of rest by its weekday, in order.
    pub(super) fn resting(&self, week: Week) -> &[NaiveDate] {
        &self.table(week).resting
    }

    /// The days off that are expected and not yet announced, in order.
    pub(super) fn estimated(&self, week: Week) -> &[NaiveDate] {
        &self.table(week).estimated
    }

    /// The days that are not what their weekday says, in order.
    pub(super) fn special(&self, week: Week) -> impl Iterator<Item = (NaiveDate, &Day)> {
        self.table(week).special.iter().map(|(date, day)| (*date, day))
    }

    fn overlay(&mut self, source: &Source, known: NaiveDate) -> Result<()> {
        let file = parse(source)?;
        self.number = file.year;
        self.open = file.open.unwrap_or(self.open);
        let below = Week::ALL.map(|week| self.table(week).special.clone());
        let mut wrong = Diagnostics::default();
        let mut seen = HashSet::new();
        for entry in entries(&file, source) {
            let mut problems = Vec::from_iter(entry.lacks);
            if entry.date.year() != file.year {
                problems.push("calendar-wrong-year");
            }
            let weeks = entry.weeks();
            let fresh = weeks.clone().filter(|week| seen.insert((entry.date, *week))).count();
            // What was recorded may be recorded anew; what was always there, once.
            if entry.recorded.is_none() && fresh < weeks.clone().count() {
                problems.push("calendar-repeated-day");
            }
            for key in problems {
                wrong.push(invalid(source, key, entry.span.clone()));
            }
            if entry.recorded.is_some_and(|moment| moment.date_naive() > known) {
                continue;
            }
            for (week, below) in weeks.zip(&below) {
                let day = match &entry.change {
                    Change::Becomes(day) => Some(day),
                    Change::AsBefore => below.get(&entry.date),
                };
                self.table_mut(week).put(entry.date, day.cloned());
            }
        }
        wrong.or(())
    }

    fn table(&self, week: Week) -> &Table {
        match week {
            Week::Five => &self.five,
            Week::Six => &self.six,
        }
    }

    fn table_mut(&mut self, week: Week) -> &mut Table {
        match week {
            Week::Five => &mut self.five,
            Week::Six => &mut self.six,
        }
    }
}

impl Table {
    fn day(&self, date: NaiveDate, week: Week) -> Day {
        match self.special.get(&date) {
            Some(day) => day.clone(),
            None if week.rests_on(date) => Day::Off(Reason::weekend()),
            None => Day::Working(None),
        }
    }

    fn put(&mut self, date: NaiveDate, day: Option<Day>) {
        match day {
            Some(day) => self.special.insert(date, day),
            None => self.special.remove(&date),
        };
    }

    /// Lists the working days and the estimated ones, once the entries are in.
    fn list(&mut self, year: i32, week: Week) {
        self.working = NaiveDate::from_ymd_opt(year, 1, 1)
            .into_iter()
            .flat_map(|first| first.iter_days())
            .take_while(|date| date.year() == year)
            .filter(|date| match self.special.get(date) {
                Some(day) => day.is_working(),
                None => !week.rests_on(*date),
            })
            .collect();
        let at_rest = self.working.iter().filter(|date| !week.rests_on(**date));
        self.resting = at_rest.copied().collect();
        let estimated = self
            .special
            .iter()
            .filter(|(_, day)| day.reason().is_some_and(|reason| reason.estimated));
        self.estimated = estimated.map(|(date, _)| *date).collect();
    }
}

/// The file as written; the error shows where it cannot be read.
pub(super) fn parse(source: &Source) -> Result<YearFile> {
    toml::from_str(&source.text).map_err(|error| {
        toml_problem(codes::INVALID_LAW, &source.file(), &source.text, &error).into()
    })
}

fn invalid(source: &Source, problem: &str, span: std::ops::Range<usize>) -> Diagnostic {
    Diagnostic::error(codes::INVALID_LAW).with("problem", problem).at(Place::Span {
        path: source.file(),
        text: source.text.clone(),
        span,
    })
}
