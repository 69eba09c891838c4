//! What may happen to a case.

use serde::Deserialize;

use super::{circumstance::Circumstances, step::Subject};

/// Something that may happen to a case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a word of its own in the data")]
pub struct EventRule {
    /// Its kind.
    pub kind: String,
    /// The verb that records it; `record`, if none is named.
    #[serde(default = "record")]
    pub verb: String,
    /// Whether that verb alone records it, because a number or a paper hangs on it.
    #[serde(default)]
    pub only_by_verb: bool,
    /// The part it plays in the procedure, if code knows that part by name.
    pub role: Option<Role>,
    /// `complaint` for an event of a complaint, `year` for one of an extern's year; else of the
    /// case.
    #[serde(default)]
    pub of: Subject,
    /// States in which it is expected; any, if the key is left out.
    pub from: Option<Vec<String>>,
    /// What an application must say for it to be expected.
    #[serde(default)]
    pub when: Circumstances,
    /// Whether it is expected once: a further one is recorded, but not waited for.
    #[serde(default)]
    pub once: bool,
    /// Events without which its paper may not be issued.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Whether out of office hours it counts as happened the next working day.
    #[serde(default)]
    pub in_office_hours: bool,
    /// An event of the same complaint or year, or of the case, that it follows.
    pub after: Option<String>,
    /// The state it leads to; none changes, if left out.
    pub to: Option<String>,
    /// The stage of the year that it leads to; none changes, if left out.
    pub stage: Option<String>,
    /// Whether it ends the complaint or the year.
    #[serde(default)]
    pub closes: bool,
    /// Its outcomes that give the complaint right, in full or in part.
    #[serde(default)]
    pub favours: Vec<String>,
    /// Whether nobody waits for it: it is never among what comes next.
    #[serde(default)]
    pub unprompted: bool,
    /// Its paragraph; the office's own events have none.
    #[serde(default)]
    pub cite: String,
    /// What may be known of it.
    #[serde(default)]
    pub fields: Vec<Field>,
}

/// Parts in a procedure that code knows by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The review of content, whose `outcome` says what is intended.
    Review,
    /// The hearing before a refusal.
    Hearing,
    /// The issue of a duplicate on a blank, which is the decision in favour of the applicant.
    Issue,
    /// The permission that another body gave.
    Elsewhere,
    /// An information system from which the provider takes papers failed.
    Failure,
    /// A paper came later.
    Supply,
    /// A restriction on a territory, under which papers may follow.
    Restriction,
    /// It ended.
    Lifting,
}

/// A detail of an event.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FieldKind,
    /// What it counts as when it is not said.
    pub default: Option<String>,
    /// The values allowed; any, if none is named.
    #[serde(default)]
    pub choices: Vec<String>,
}

/// What a detail holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// Words.
    Text,
    /// One of the choices.
    Choice,
    /// A whole number.
    Number,
    /// A moment in the office's zone.
    Moment,
}

fn record() -> String {
    "record".to_owned()
}
