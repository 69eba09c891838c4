//! On which day a step of the campaign falls due, and the day that is safe.

use chrono::NaiveDate;

use super::{Campaign, CampaignRules, CampaignStep};
use crate::{
    admission::Duty,
    calendar::{Calendar, Week},
    diagnostic::Result,
    law::{Choices, Until},
    procedure::Status,
};

/// The day of a step and how it comes about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepDay {
    /// The day that the text names.
    pub named: NaiveDate,
    /// The last day, under the reading chosen.
    pub due: NaiveDate,
    /// The day that is safe however «дейін» is read: a working day.
    pub safe_by: NaiveDate,
}

impl CampaignStep {
    /// The day in a year.
    ///
    /// # Errors
    /// `no-calendar` where the safe day reaches a year without calendar data.
    pub fn day(&self, year: i32, choices: &Choices, calendar: &Calendar) -> Result<StepDay> {
        let Some(until) = self.until else {
            let named = self.on.map_or(NaiveDate::MAX, |day| day.of(year));
            return Ok(StepDay { named, due: named, safe_by: named });
        };
        let named = until.of(year);
        let before = named.pred_opt().unwrap_or(named);
        let due = match choices.of(&self.readings).until {
            Until::Included => named,
            Until::Excluded => before,
        };
        // The first working day back from the day named.
        let safe_by = calendar.before_days(named, 1, week(&self.whose))?;
        Ok(StepDay { named, due, safe_by })
    }
}

/// A college works on Saturdays (O20.1(7)); a department keeps the week of five.
fn week(whose: &[String]) -> Week {
    if whose.iter().any(|kind| kind == "college") { Week::Six } else { Week::Five }
}

impl Campaign {
    /// What falls due for a kind of office, looked at from a day.
    ///
    /// # Errors
    /// `no-calendar`, `invalid-law`.
    pub fn duties(
        &self,
        kind: &str,
        today: NaiveDate,
        (choices, calendar): (&Choices, &Calendar),
    ) -> Result<Vec<Duty>> {
        let rules = CampaignRules::built_in()?;
        let duty = |step: &CampaignStep| {
            let day = step.day(self.year, choices, calendar)?;
            let done = self.done(&step.id, today).map(|done| done.at.date_naive());
            Ok(Duty {
                record: self.number.to_string(),
                edition: rules.edition.clone(),
                step: step.id.clone(),
                due: day.due,
                safe_by: day.safe_by,
                status: status(day.due, done, today),
                cite: step.cite.clone(),
                readings: step.readings.clone(),
                command: Some(format!(
                    "ruqsat admission campaign record {} {}",
                    self.number, step.id
                )),
            })
        };
        rules.steps_of(kind, &self.programmes).map(duty).collect()
    }
}

fn status(due: NaiveDate, done: Option<NaiveDate>, today: NaiveDate) -> Status {
    match done {
        Some(day) if day <= due => Status::Met,
        Some(_) => Status::Late,
        None if due > today => Status::Open,
        None if due == today => Status::Today,
        None => Status::Overdue,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Readings;

    /// (step, year, reading, the last day, the safe day, why, citation)
    #[test]
    fn adm15_until_names_a_day_and_the_day_before_is_safe() {
        let table = [
            ("database-registration", 2026, "included", "2026-08-26", "2026-08-25", "O20 p.53"),
            ("database-registration", 2026, "excluded", "2026-08-25", "2026-08-25", "O20 p.53"),
            ("redistribution", 2026, "included", "2026-08-29", "2026-08-28", "O20 p.63"),
            ("redistribution", 2026, "excluded", "2026-08-28", "2026-08-28", "O20 p.63"),
            // 28 August 2027 is a Saturday, on which a department is closed.
            ("redistribution", 2027, "included", "2027-08-29", "2027-08-27", "O20 p.63"),
            ("redistribution", 2027, "excluded", "2027-08-28", "2027-08-27", "O20 p.63"),
            // 25 August 2024 was a Sunday; a college works on the Saturday before.
            ("database-registration", 2024, "included", "2024-08-26", "2024-08-24", "O20 p.53"),
            // A day that is named is that day, whatever the reading.
            ("results-basic-secondary", 2026, "excluded", "2026-08-23", "2026-08-23", "O20 p.64"),
            ("results-general-secondary", 2026, "included", "2026-08-25", "2026-08-25", "O20 p.64"),
        ];
        let (rules, calendar) = (CampaignRules::built_in().unwrap(), Calendar::built_in());
        for (id, year, choice, due, safe_by, cite) in table {
            let readings = Readings::built_in().unwrap();
            let mut choices = readings.by_default();
            readings.choose(&mut choices, "until", choice).unwrap();
            let step = rules.steps.iter().find(|step| step.id == id).unwrap();
            let day = step.day(year, &choices, calendar).unwrap();
            let days = (day.due.to_string(), day.safe_by.to_string());
            assert_eq!(days, (due.to_owned(), safe_by.to_owned()), "{id} {year} {choice} {cite}");
        }
    }

    /// (done on, looked from, where it stands)
    #[test]
    fn adm15_a_day_is_met_open_or_past() {
        let table = [
            (None, "2026-08-20", Status::Open),
            (None, "2026-08-26", Status::Today),
            (None, "2026-08-27", Status::Overdue),
            (Some("2026-08-26"), "2026-08-27", Status::Met),
            (Some("2026-08-27"), "2026-08-27", Status::Late),
        ];
        for (done, today, expected) in table {
            let done = done.map(|day| day.parse().unwrap());
            let found = status("2026-08-26".parse().unwrap(), done, today.parse().unwrap());
            assert_eq!(found, expected, "{done:?} {today}");
        }
    }
}
