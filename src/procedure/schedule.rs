//! When an office, or the channel an application came through, takes applications.

use chrono::NaiveTime;

use super::OfficeRules;
use crate::{
    calendar::{Hours, Timetable},
    law::{DupSaturday, Edition},
};

/// The hours that an office sets itself, local time; what it leaves out the law gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Schedule {
    /// Opening.
    pub open: Option<NaiveTime>,
    /// Closing.
    pub close: Option<NaiveTime>,
    /// Lunch.
    pub lunch: Option<(NaiveTime, NaiveTime)>,
}

impl Schedule {
    /// All of these hours.
    pub fn of(hours: Hours) -> Self {
        Self { open: Some(hours.open), close: Some(hours.close), lunch: hours.lunch }
    }

    /// These hours where the office sets none.
    fn over(self, law: Hours) -> Hours {
        Hours {
            open: self.open.unwrap_or(law.open),
            close: self.close.unwrap_or(law.close),
            lunch: self.lunch.or(law.lunch),
        }
    }
}

impl OfficeRules {
    /// The office's hours under an edition: its own where the text leaves them to its
    /// schedule or gives none, else those of the text.
    pub fn hours_under(&self, law: &Edition) -> Hours {
        match &law.hours {
            None => self.hours,
            Some(rule) if rule.by_schedule => self.schedule.over(rule.given()),
            Some(rule) => rule.given(),
        }
    }
}

/// When what comes through a channel is taken: by the hours of that channel, or by those of the
/// provider, under the readings that they name.
pub fn timetable(law: &Edition, channel: Option<&str>, office: &OfficeRules) -> Timetable {
    let provider = Timetable::of(law.week, office.hours_under(law));
    let hours = law.hours.as_ref().zip(channel);
    let of_channel = hours.and_then(|(rule, id)| rule.channel(id, &office.readings));
    of_channel.map_or(provider, |rule| {
        let readings = office.readings.of(&rule.readings);
        match readings.dup_saturday {
            DupSaturday::Same => rule.timetable(provider),
            DupSaturday::Next => Timetable { week: law.week, ..rule.timetable(provider) },
        }
    })
}
