//! The entries of a file of days in the order in which they count.

use std::ops::Range;

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{
    day::Day,
    file::{Date, Moment, Source, YearFile},
    week::Week,
};

/// One entry: a day, and what becomes of it.
pub(super) struct Entry {
    /// The day.
    pub date: NaiveDate,
    /// The week it binds; both where there is none.
    pub week: Option<Week>,
    /// What the day becomes.
    pub change: Change,
    /// When the office recorded it; none if it was always there.
    pub recorded: Option<DateTime<FixedOffset>>,
    /// The key of what it lacks, in `data/i18n`.
    pub lacks: Option<&'static str>,
    /// Where its date stands in the text.
    pub span: Range<usize>,
}

/// What an entry makes of its day.
pub(super) enum Change {
    /// The day is this from now on.
    Becomes(Day),
    /// An earlier entry is taken back: the day is what the files below say.
    AsBefore,
}

impl Entry {
    /// The weeks it binds.
    pub fn weeks(&self) -> impl Iterator<Item = Week> + Clone + use<> {
        let only = self.week;
        Week::ALL.into_iter().filter(move |week| only.is_none_or(|only| only == *week))
    }
}

/// The entries of a file: those that were always there, then the recorded ones by their
/// moment, and by their place in the file.
pub(super) fn entries(file: &YearFile, source: &Source) -> Vec<Entry> {
    let path = &source.path;
    let off = file.off.iter().map(|one| {
        let change = Change::Becomes(Day::Off(one.reason(path)));
        Entry { lacks: one.lacks(), ..entry(&one.date, one.week, one.recorded, change) }
    });
    let worked = file.worked.iter().map(|one| {
        let change = Change::Becomes(Day::Working(Some(one.swap(path))));
        entry(&one.date, one.week, one.recorded, change)
    });
    let unset = file.unset.iter().map(|one| {
        let lacks = one.recorded.is_none().then_some("calendar-no-moment");
        Entry { lacks, ..entry(&one.date, one.week, one.recorded, Change::AsBefore) }
    });
    let mut entries: Vec<Entry> = off.chain(worked).chain(unset).collect();
    entries.sort_by_key(|entry| (entry.recorded, entry.span.start));
    entries
}

fn entry(
    date: &toml::Spanned<Date>,
    week: Option<Week>,
    recorded: Option<Moment>,
    change: Change,
) -> Entry {
    Entry {
        date: date.get_ref().0,
        week,
        change,
        recorded: recorded.map(|moment| moment.0),
        lacks: None,
        span: date.span(),
    }
}
