//! One year of days: what each is, and the working ones in order.

use std::collections::{BTreeMap, HashSet};

use chrono::{Datelike, NaiveDate};

use super::{
    day::{Day, Reason},
    file::{Source, YearFile},
    week::Week,
};
use crate::diagnostic::{Argument, Diagnostic, Diagnostics, Place, Result, codes};

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
}

impl Year {
    /// Reads the files of one year, each over those before it: a day a later file names is
    /// what that file says. Everything wrong with a file is said at once.
    pub(super) fn read(sources: &[Source]) -> Result<Self> {
        let mut year =
            Self { number: 0, open: false, five: Table::default(), six: Table::default() };
        for source in sources {
            year.overlay(source)?;
        }
        for week in Week::ALL {
            let number = year.number;
            year.table_mut(week).list_working(number, week);
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

    fn overlay(&mut self, source: &Source) -> Result<()> {
        let file = parse(source)?;
        self.number = file.year;
        self.open = file.open.unwrap_or(self.open);
        let off = file.off.iter().map(|entry| {
            let day = Day::Off(entry.reason(&source.path));
            (&entry.date, entry.week, day, entry.lacks())
        });
        let worked = file.worked.iter().map(|entry| {
            let day = Day::Working(Some(entry.swap(&source.path)));
            (&entry.date, entry.week, day, None)
        });

        let mut wrong = Diagnostics::default();
        let mut seen = HashSet::new();
        for (date, week, day, lacks) in off.chain(worked) {
            let mut problems = Vec::from_iter(lacks);
            let on = date.get_ref().0;
            if on.year() != file.year {
                problems.push("calendar-wrong-year");
            }
            let weeks = Week::ALL.into_iter().filter(|one| week.is_none_or(|only| only == *one));
            let mut fresh = true;
            for week in weeks {
                fresh &= seen.insert((on, week));
                self.table_mut(week).special.insert(on, day.clone());
            }
            if !fresh {
                problems.push("calendar-repeated-day");
            }
            for key in problems {
                wrong.push(invalid(source, Argument::Term(key.to_owned()), date.span()));
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

    fn list_working(&mut self, year: i32, week: Week) {
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
    }
}

/// The file as written; the error shows where it cannot be read.
pub(super) fn parse(source: &Source) -> Result<YearFile> {
    toml::from_str(&source.text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        invalid(source, error.message().into(), span).into()
    })
}

fn invalid(source: &Source, reason: Argument, span: std::ops::Range<usize>) -> Diagnostic {
    Diagnostic::error(codes::INVALID_LAW).with("reason", reason).at(Place::Span {
        path: source.path.to_path_buf(),
        text: source.text.clone(),
        span,
    })
}
