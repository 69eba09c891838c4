//! How long the archive keeps what was made of a final meeting (O20 p.6).

use chrono::{Datelike, Months, NaiveDate};

use super::{Commission, CommissionRules, KeepRule};
use crate::{admission::Duty, diagnostic::Result, law::Unit, procedure::Status};

/// Something that is kept of a final meeting.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept<'a> {
    /// The rule.
    pub rule: &'a KeepRule,
    /// The day of the meeting.
    pub since: NaiveDate,
    /// The last day on which it must still be there.
    pub until: NaiveDate,
}

impl Commission {
    /// What must be kept of it, once its final meeting was held.
    ///
    /// # Errors
    /// `invalid-law`: our fault.
    pub fn kept(&self) -> Result<Option<Kept<'static>>> {
        let rules = CommissionRules::built_in()?;
        let Some(meeting) = self.final_meeting() else { return Ok(None) };
        let since = meeting.at.date_naive();
        let rule = rules.kept.iter().find(|rule| rule.commission == self.kind);
        Ok(rule.map(|rule| Kept { rule, since, until: until(since, rule) }))
    }

    /// The same as something that falls due: it stands open for as long as it must be kept.
    ///
    /// # Errors
    /// `invalid-law`: our fault.
    pub fn duty(&self, today: NaiveDate) -> Result<Option<Duty>> {
        let Some(kept) = self.kept()? else { return Ok(None) };
        Ok(Some(Duty {
            record: self.number.to_string(),
            edition: CommissionRules::built_in()?.edition.clone(),
            step: format!("{}-kept", kept.rule.what),
            due: kept.until,
            safe_by: kept.until,
            status: if today > kept.until { Status::Met } else { Status::Open },
            cite: kept.rule.cite.clone(),
            readings: Vec::new(),
            command: None,
        }))
    }

    /// The day of the last that happened to it or was typed of it.
    pub fn last_day(&self) -> NaiveDate {
        let meetings = self.meetings.iter().flat_map(|one| [one.at, one.recorded]);
        let decisions = self.decisions.iter().map(|one| one.recorded);
        let requests = self.requests.iter().map(|one| one.recorded);
        let helpers = self.helpers.iter().map(|one| one.recorded);
        let minutes = self.minutes.iter().map(|one| one.recorded);
        let all = meetings.chain(decisions).chain(requests).chain(helpers).chain(minutes);
        all.map(|moment| moment.date_naive()).fold(self.recorded.date_naive(), NaiveDate::max)
    }
}

/// The last day of the time of keeping: months to the same day of the month, or its last one.
fn until(since: NaiveDate, rule: &KeepRule) -> NaiveDate {
    let months = match rule.at_least.unit {
        Unit::Months => u32::try_from(rule.at_least.count).unwrap_or(u32::MAX),
        Unit::WorkingDays | Unit::CalendarDays | Unit::Hours | Unit::Minutes => 0,
    };
    since
        .checked_add_months(Months::new(months))
        .unwrap_or_else(|| NaiveDate::from_ymd_opt(since.year(), 12, 31).unwrap_or(NaiveDate::MAX))
}
