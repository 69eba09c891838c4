//! `office.toml`: what an office says of itself.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::Group;
use crate::language::Language;

/// An office's own facts and settings.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Format of the file.
    pub format: u32,
    /// `department`, `school` or `college`.
    pub kind: String,
    /// By what the region tells it from its other offices, if it gives its offices codes.
    pub code: Option<String>,
    /// The language of the screen: `kk`, `ru` or `en`; the papers are in Kazakh.
    pub language: Option<String>,
    /// The zone of its clocks.
    #[serde(default = "almaty")]
    pub zone: String,
    /// What the group of its folder may do with the records; without it they are the
    /// owner's alone.
    pub group: Option<Group>,
    /// Its name.
    #[serde(default)]
    pub name: Trilingual,
    /// Its postal address.
    #[serde(default)]
    pub address: Trilingual,
    /// Its hours.
    #[serde(default)]
    pub hours: HoursSetting,
    /// Its school year.
    #[serde(default)]
    pub school_year: SchoolYearSetting,
    /// What it chose of the doubtful points of law: slug and choice.
    #[serde(default)]
    pub readings: BTreeMap<String, String>,
    /// Those who sign and those who answer.
    #[serde(default, rename = "official")]
    pub officials: Vec<Official>,
}

/// A text in three languages, each of which may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trilingual {
    /// Kazakh.
    pub kk: Option<String>,
    /// Russian.
    pub ru: Option<String>,
    /// English.
    pub en: Option<String>,
}

impl Trilingual {
    /// The text in a language, else in Kazakh, else in whichever there is.
    pub fn in_language(&self, language: Language) -> &str {
        let wanted = match language {
            Language::Kk => &self.kk,
            Language::Ru => &self.ru,
            Language::En => &self.en,
        };
        let there = [wanted, &self.kk, &self.ru, &self.en].into_iter().flatten().next();
        there.map_or("", String::as_str)
    }
}

/// Office hours, local time `HH:MM`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HoursSetting {
    /// Opening.
    pub open: Option<String>,
    /// Closing.
    pub close: Option<String>,
    /// Lunch, `HH:MM-HH:MM`.
    pub lunch: Option<String>,
}

/// The school year; it is not in the text of the law.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SchoolYearSetting {
    /// Its first day, `MM-DD`.
    pub begins: String,
    /// From this day an application means the school year to come, `MM-DD`.
    pub applications_from: String,
}

impl Default for SchoolYearSetting {
    fn default() -> Self {
        Self { begins: "09-01".to_owned(), applications_from: "06-01".to_owned() }
    }
}

/// Somebody who signs or answers for the office.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Official {
    /// What they do.
    pub role: Role,
    /// Surname, name, patronymic.
    pub name: String,
    /// Their post, as papers print it.
    pub post: String,
    /// The same in Russian, for working translations.
    pub post_ru: Option<String>,
    /// First day in the role.
    #[serde(default)]
    pub from: Option<toml::value::Datetime>,
    /// Last day in the role.
    #[serde(default)]
    pub until: Option<toml::value::Datetime>,
}

/// What an official does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Heads the office.
    Head,
    /// Heads it for a time, in the place of the head.
    Acting,
    /// Answers for the papers.
    Responsible,
}

impl Office {
    /// The zone of an office that names none.
    pub const ZONE: &str = "Asia/Almaty";

    /// Who heads the office on a day: an acting head, if one is named for it, or the head.
    pub fn head(&self, on: NaiveDate) -> Option<&Official> {
        self.official(Role::Acting, on).or_else(|| self.official(Role::Head, on))
    }

    /// Who answers for the papers on a day: the one named for it, or the head.
    pub fn responsible(&self, on: NaiveDate) -> Option<&Official> {
        self.official(Role::Responsible, on).or_else(|| self.head(on))
    }

    fn official(&self, role: Role, on: NaiveDate) -> Option<&Official> {
        self.officials.iter().rfind(|official| official.role == role && official.serves(on))
    }
}

impl Role {
    /// The word of the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Acting => "acting",
            Self::Responsible => "responsible",
        }
    }
}

impl Official {
    /// The first and the last day in the role, where they are said.
    pub fn days(&self) -> [Option<NaiveDate>; 2] {
        [day(self.from.as_ref()), day(self.until.as_ref())]
    }

    fn serves(&self, on: NaiveDate) -> bool {
        let [from, until] = self.days();
        from.is_none_or(|from| from <= on) && until.is_none_or(|until| on <= until)
    }
}

fn day(datetime: Option<&toml::value::Datetime>) -> Option<NaiveDate> {
    let date = datetime?.date?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

fn almaty() -> String {
    Office::ZONE.to_owned()
}
