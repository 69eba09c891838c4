//! Working hours of a service: the provider's own, and those of the other channels through
//! which an application may come.

use std::{fmt, str::FromStr};

use chrono::NaiveTime;
use serde::Deserialize;

use super::reading::Choices;
use crate::calendar::{Hours, Timetable, Week};

/// The hours of the provider, and of the channels that have others. What comes after them, and
/// on days off, is taken the next working day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoursRule {
    /// Opening.
    pub open: TimeOfDay,
    /// Closing.
    pub close: TimeOfDay,
    /// Lunch.
    pub lunch: TimeSpan,
    /// Whether the text leaves them to the provider's own schedule, or gives none at all: then
    /// the hours that the office sets are its hours, and these stand in for what it leaves out.
    #[serde(default)]
    pub by_schedule: bool,
    /// The paragraph on them; none where they are not in the text.
    #[serde(default)]
    pub cite: String,
    /// The paragraph on the day of registration.
    pub registration_cite: String,
    /// Hours of other channels; a channel that is not named keeps those of the provider.
    #[serde(default, rename = "channel")]
    pub channels: Vec<ChannelHours>,
}

/// The hours of one channel.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelHours {
    /// The channel.
    pub id: String,
    /// Whether it takes applications at any hour; they are registered by the provider's hours.
    #[serde(default)]
    pub round_the_clock: bool,
    /// The week it works in; that of the service, if it is not said.
    pub week: Option<Week>,
    /// Its hours, without lunch; those of the provider, if they are not said.
    pub days: Option<TimeSpan>,
    /// Its hours on a Saturday, if they are others.
    pub saturday: Option<TimeSpan>,
    /// The choice of `corporation-hours` under which these are its hours, where the text
    /// contradicts itself.
    pub choice: Option<String>,
    /// Readings they rest on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// The paragraph.
    pub cite: String,
}

impl HoursRule {
    /// The hours of the text, whatever the office sets.
    pub fn given(&self) -> Hours {
        let lunch = Some((self.lunch.from, self.lunch.to));
        Hours { open: self.open.0, close: self.close.0, lunch }
    }

    /// The readings that the hours of channels rest on.
    pub fn readings(&self) -> impl Iterator<Item = &String> {
        self.channels.iter().flat_map(|channel| &channel.readings)
    }

    /// The hours of a channel under the readings chosen; none where it has those of the
    /// provider.
    pub fn channel(&self, id: &str, choices: &Choices) -> Option<&ChannelHours> {
        self.channels.iter().filter(|channel| channel.id == id).find(|channel| {
            let chosen = choices.of(&channel.readings).corporation_hours.as_str();
            channel.choice.as_deref().is_none_or(|choice| choice == chosen)
        })
    }
}

impl ChannelHours {
    /// When it takes applications, where the provider works these hours of this week.
    pub fn timetable(&self, provider: Timetable) -> Timetable {
        let hours = |span: TimeSpan| Hours { open: span.from, close: span.to, lunch: None };
        Timetable {
            week: self.week.unwrap_or(provider.week),
            days: self.days.map_or(provider.days, hours),
            saturday: self.saturday.map(hours),
        }
    }
}

/// A time of day, local, written `09:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct TimeOfDay(pub NaiveTime);

/// From one time of a day to a later one, local, written `13:00-14:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct TimeSpan {
    /// Its first instant.
    pub from: NaiveTime,
    /// Its last instant.
    pub to: NaiveTime,
}

/// A text that is no time of day, or no span of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid time `{0}`, expected `HH:MM` or `HH:MM-HH:MM`")]
pub struct NotATime(String);

const FORM: &str = "%H:%M";

impl FromStr for TimeOfDay {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let time = NaiveTime::parse_from_str(text, FORM);
        let whole = time.ok().filter(|time| time.format(FORM).to_string() == text);
        whole.map(Self).ok_or_else(|| NotATime(text.to_owned()))
    }
}

impl FromStr for TimeSpan {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let (from, to) = text.split_once('-').ok_or_else(|| NotATime(text.to_owned()))?;
        let (TimeOfDay(from), TimeOfDay(to)) = (from.parse()?, to.parse()?);
        if from < to { Ok(Self { from, to }) } else { Err(NotATime(text.to_owned())) }
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = NotATime;

    fn try_from(text: String) -> Result<Self, NotATime> {
        text.parse()
    }
}

impl TryFrom<String> for TimeSpan {
    type Error = NotATime;

    fn try_from(text: String) -> Result<Self, NotATime> {
        text.parse()
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format(FORM).fmt(out)
    }
}

impl fmt::Display for TimeSpan {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-{}", TimeOfDay(self.from), TimeOfDay(self.to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_in_one_way() {
        assert_eq!("09:00".parse::<TimeOfDay>().map(|time| time.to_string()), Ok("09:00".into()));
        let span = "13:00-14:30".parse::<TimeSpan>().map(|span| span.to_string());
        assert_eq!(span, Ok("13:00-14:30".into()));
        for text in ["9:00", "24:00", "09:00:00", "09.00", ""] {
            assert!(text.parse::<TimeOfDay>().is_err(), "{text}");
        }
        for text in ["14:00-13:00", "13:00", "13:00-13:00", "13:00-14:00-15:00"] {
            assert!(text.parse::<TimeSpan>().is_err(), "{text}");
        }
    }
}
