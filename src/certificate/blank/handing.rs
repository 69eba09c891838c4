//! By when a document is handed over (O312 r.35 p.6).

use chrono::NaiveDate;

use super::{Blank, EntryKind, Kinds, State};
use crate::{
    calendar::{Calendar, Week},
    diagnostic::Result,
    procedure::{OfficeRules, Status, term_ends},
};

/// The last day for handing a document over: so many working days after the decision that it
/// rests on. A duplicate has the term of its case instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handing {
    /// The last day.
    pub due: NaiveDate,
    /// Where it stands.
    pub status: Status,
    /// Its paragraph.
    pub cite: &'static str,
    /// The readings that the last day rests on.
    pub readings: &'static [String],
}

impl Handing {
    /// The handing over of a blank, seen from a day; nothing where the day of the decision is
    /// not known, and of blanks not issued or spoiled.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub fn of(
        blank: &Blank<'_>,
        office: &OfficeRules,
        calendar: &Calendar,
        today: NaiveDate,
    ) -> Result<Option<Self>> {
        let Some(rule) = Kinds::built_in().handing.as_ref() else { return Ok(None) };
        let Some(issued) = blank.entry(EntryKind::Issued) else { return Ok(None) };
        let Some(decided) = issued.decided.filter(|_| issued.original.is_none()) else {
            return Ok(None);
        };
        if blank.state == State::Spoiled {
            return Ok(None);
        }
        let days = (calendar, Week::Five);
        let due = term_ends(decided, rule.within, &rule.readings, office, days)?;
        let handed = blank.entry(EntryKind::HandedOver).map(|entry| entry.on);
        let status = match handed {
            Some(day) if day <= due => Status::Met,
            Some(_) => Status::Late,
            None if due > today => Status::Open,
            None if due == today => Status::Today,
            None => Status::Overdue,
        };
        Ok(Some(Self { due, status, cite: &rule.cite, readings: &rule.readings }))
    }
}
