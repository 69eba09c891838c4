//! Acts: what the data cite, and the day each comes into force.

use std::{fmt, str::FromStr};

use chrono::{Days, NaiveDate};
use serde::Deserialize;

use super::{
    day,
    interval::{Interval, Unit},
};

/// An act of law, or an undated paper of the state that tells of one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// How the data name it: `248/2023`.
    pub id: String,
    /// How paragraphs cite it, if they do: `O61`.
    #[serde(default)]
    pub short: String,
    /// What kind of act it is.
    pub kind: ActKind,
    /// Who issued it.
    pub issuer: Option<Issuer>,
    /// Its own number.
    #[serde(default)]
    pub number: String,
    /// The day it was signed.
    #[serde(default, deserialize_with = "day::optional")]
    pub signed: Option<NaiveDate>,
    /// The day it was registered with the Ministry of Justice.
    #[serde(default, deserialize_with = "day::optional")]
    pub registered: Option<NaiveDate>,
    /// The number of that registration.
    #[serde(default)]
    pub registration: String,
    /// The day of its first official publication.
    #[serde(default, deserialize_with = "day::optional")]
    pub published: Option<NaiveDate>,
    /// Where that day is taken from.
    #[serde(default)]
    pub published_source: String,
    /// The act it changes.
    pub changes: Option<String>,
    /// When it says it comes into force.
    pub in_force: Option<ForceRule>,
    /// Its title; acts that the sources cite by number alone have none.
    pub title: Option<Title>,
}

/// A title in the three languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Title {
    /// The source's own.
    pub kk: String,
    /// A working translation.
    pub ru: String,
    /// A working translation.
    pub en: String,
}

impl Title {
    /// In the language of this code; Kazakh, which is the text of the law, for any other.
    pub fn of(&self, language: &str) -> &str {
        match language {
            "ru" => &self.ru,
            "en" => &self.en,
            _ => &self.kk,
        }
    }
}

/// What kind of act it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActKind {
    /// A minister's order.
    Order,
    /// A law.
    Law,
    /// A code.
    Code,
    /// An act that moves days of rest.
    Transfer,
    /// The passport of a state service.
    Passport,
    /// The portal's card of a state service.
    Card,
}

impl ActKind {
    /// Its word, which is also the key of its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Law => "law",
            Self::Code => "code",
            Self::Transfer => "transfer",
            Self::Passport => "passport",
            Self::Card => "card",
        }
    }
}

/// Who issues orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Issuer {
    /// The Minister of Education and Science, to June 2022.
    EducationScience,
    /// The Minister of Enlightenment (Оқу-ағарту министрі).
    Enlightenment,
    /// The acting Minister of Health.
    HealthActing,
    /// The Minister of Culture and Sport.
    CultureSport,
}

impl Issuer {
    /// Its word, which is also the key of its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EducationScience => "education-science",
            Self::Enlightenment => "enlightenment",
            Self::HealthActing => "health-acting",
            Self::CultureSport => "culture-sport",
        }
    }
}

/// When an act comes into force: so many calendar days after its first official publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ForceRule {
    /// How many calendar days must have passed.
    pub days: usize,
}

/// A text that is no rule of entry into force.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid entry into force `{0}`, expected `N calendar days after publication`")]
pub struct NotAForceRule(String);

impl FromStr for ForceRule {
    type Err = NotAForceRule;

    fn from_str(text: &str) -> Result<Self, NotAForceRule> {
        let interval = text.strip_suffix(" after publication");
        let interval = interval.and_then(|interval| interval.parse::<Interval>().ok());
        interval
            .filter(|interval| interval.unit == Unit::CalendarDays)
            .map(|interval| Self { days: interval.count })
            .ok_or_else(|| NotAForceRule(text.to_owned()))
    }
}

impl TryFrom<String> for ForceRule {
    type Error = NotAForceRule;

    fn try_from(text: String) -> Result<Self, NotAForceRule> {
        text.parse()
    }
}

/// The first day in force, and how it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InForce {
    /// The first day.
    pub from: NaiveDate,
    /// What it was counted from.
    pub basis: Basis,
}

/// What the first day in force was counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The first official publication.
    Publication,
    /// The registration: the publication is not known and cannot be earlier.
    Registration,
    /// The signing: neither is known, and neither can be earlier.
    Signing,
}

impl Basis {
    /// Its word, which is also the key of its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Publication => "publication",
            Self::Registration => "registration",
            Self::Signing => "signing",
        }
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl InForce {
    /// Whether the day is the earliest there can be, and not the known one.
    pub fn is_estimate(self) -> bool {
        self.basis != Basis::Publication
    }
}

impl Act {
    /// The first day in force: when the days of its own rule have passed after its
    /// publication; where that is not known, after the earliest day it can have been
    /// published. Nothing where the act gives no rule or no day.
    pub fn in_force(&self) -> Option<InForce> {
        let rule = self.in_force?;
        let known = [
            (self.published, Basis::Publication),
            (self.registered, Basis::Registration),
            (self.signed, Basis::Signing),
        ];
        let (day, basis) = known.into_iter().find_map(|(day, basis)| Some((day?, basis)))?;
        let from = day.checked_add_days(Days::new(rule.days as u64 + 1))?;
        Some(InForce { from, basis })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_days_pass_after_the_day_of_publication() {
        // Order 540: published 19.10.2018, in force from 30.10.2018 (E18).
        let act = |text: &str| toml::from_str::<Act>(text).unwrap().in_force();
        let order = "id = \"1\"\nkind = \"order\"\nsigned = 2018-10-05\n\
                     in_force = \"10 calendar days after publication\"\n";
        let day = |text: &str| text.parse().unwrap();
        for (more, from, basis) in [
            ("registered = 2018-10-10\npublished = 2018-10-19", "2018-10-30", Basis::Publication),
            ("registered = 2018-10-10", "2018-10-21", Basis::Registration),
            ("", "2018-10-16", Basis::Signing),
        ] {
            let found = act(&format!("{order}{more}"));
            assert_eq!(found, Some(InForce { from: day(from), basis }), "E18: {more}");
        }
        assert_eq!(act("id = \"1\"\nkind = \"law\"\nsigned = 2018-10-05"), None);
    }

    #[test]
    fn the_rule_of_entry_is_closed() {
        assert_eq!("10 calendar days after publication".parse(), Ok(ForceRule { days: 10 }));
        for text in ["10 days after publication", "10 working days after publication", "at once"] {
            assert!(text.parse::<ForceRule>().is_err(), "{text}");
        }
    }
}
