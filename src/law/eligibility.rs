//! Conditions of a permission, and last days for applying.

use serde::Deserialize;

use super::{Datum, circumstance::Circumstances, limit::Limit, month_day::MonthDay};

/// A condition that is tested by a named predicate.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// What is found when the test fails.
    pub finding: String,
    /// Where the finding leads; nowhere, if it only warns.
    #[serde(default)]
    pub leads_to: String,
    /// Categories it holds for; all, if none is named.
    #[serde(default, rename = "for")]
    pub categories: Vec<String>,
    /// What an application must say for it to hold.
    #[serde(default)]
    pub when: Circumstances,
    /// The test.
    pub test: Predicate,
    /// Readings it rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph.
    pub cite: String,
}

/// Tests that code knows by name; their arguments are data. A test without any has braces all
/// the same, so that a key it does not know is refused there too.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "predicate", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Predicate {
    /// The application came through one of these channels.
    ChannelAmong {
        /// The channels.
        channels: Vec<String>,
    },
    /// No more grades are asked for than this.
    GradesAtMost {
        /// How many.
        most: usize,
    },
    /// A paper was issued by the day the application arrived.
    IssuedByArrival {
        /// Its kind.
        document: String,
    },
    /// It is known which grades are asked for.
    GradesKnown {},
    /// The grades asked for follow one another.
    GradesConsecutive {},
    /// The student's grade and those asked for lie between these, both included.
    GradesBetween {
        /// The lowest.
        lowest: u8,
        /// The highest.
        highest: u8,
    },
    /// The applicant consents to the use of protected data.
    Consent {},
    /// The application is signed in one of these ways.
    Signed {
        /// The ways.
        accepted: Vec<String>,
    },
    /// The student's identity number agrees with the day of birth.
    IinAgreesWithBirth {},
    /// It says why it is asked, and what is wrong.
    Explained {},
    /// It says why it is asked.
    ReasonSaid {},
    /// A paper came with it, if it came through this channel.
    Accompanied {
        /// The kind of paper.
        document: String,
        /// The channel.
        channel: String,
    },
    /// Who is no citizen and has no EDS came through one of these channels.
    InPerson {
        /// The channels.
        channels: Vec<String>,
    },
    /// It says one of these of a datum.
    Says {
        /// The datum.
        datum: Datum,
        /// The values.
        among: Vec<String>,
    },
    /// It says anything of a datum.
    Tells {
        /// The datum.
        datum: Datum,
    },
    /// Who finished in an earlier year has the document digitised.
    DigitisedIfEarlier {},
    /// The day of departure is known.
    DepartureKnown {},
    /// The term ends before this day of the school year.
    DecidedBefore {
        /// Month and day, `MM-DD`.
        day: MonthDay,
    },
}

/// The last day for applying; where it opens on a day, both are days of the calendar year in
/// which the application was sent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// What is found of an application that comes later.
    pub finding: String,
    /// The first day for applying, if there is one.
    pub opens: Option<MonthDay>,
    /// What is found of an application taken before that day.
    #[serde(default)]
    pub early: String,
    /// What is said of one that was sent in time and is registered later.
    pub in_time: String,
    /// Where the finding leads; nowhere the text knows of, if it is left out.
    #[serde(default)]
    pub leads_to: String,
    /// Categories it holds for; all, if none is named.
    #[serde(default, rename = "for")]
    pub categories: Vec<String>,
    /// What an application must say for it to hold.
    #[serde(default)]
    pub when: Circumstances,
    /// The day it is counted back from, if it is counted back.
    pub before: Option<DayFact>,
    /// How long before that day, or the day of the school year itself.
    pub by: Limit,
    /// Readings it rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph.
    pub cite: String,
}

/// Days that a case or the office's settings give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayFact {
    /// The day of departure.
    Departure,
    /// The first day of the school year asked for.
    SchoolYear,
}

impl DayFact {
    /// Its word, which is also the key of its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Departure => "departure",
            Self::SchoolYear => "school-year",
        }
    }
}

/// Whether a rule for `categories` holds for `category`.
pub fn holds_for(categories: &[String], category: &str) -> bool {
    categories.is_empty() || categories.iter().any(|one| one == category)
}
