//! Meetings, what was put to the vote at them, and their minutes.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Commission, CommissionRules, Voice, Votes, vote};
use crate::{
    admission::record_text::{day, entry, moment as write_moment},
    case::moment,
    diagnostic::Result,
};

/// A meeting of a commission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Its number in the commission, from 1.
    pub n: u32,
    /// When it was held.
    #[serde(deserialize_with = "moment::deserialize", serialize_with = "write_moment")]
    pub at: DateTime<FixedOffset>,
    /// The members who were there, by their names; the secretary is no member.
    pub present: Vec<String>,
    /// Whether it was the final one.
    #[serde(default, rename = "final")]
    pub is_final: bool,
    /// Where its audio or video recording is kept.
    pub recording: Option<String>,
    /// When it was typed.
    #[serde(deserialize_with = "moment::deserialize", serialize_with = "write_moment")]
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// `set` when the clock was not the machine's own.
    pub clock: Option<String>,
}

/// Something that was put to the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Its number in the commission, from 1.
    pub n: u32,
    /// The meeting.
    pub meeting: u32,
    /// What was decided, in the commission's words.
    pub text: String,
    /// Votes for it.
    #[serde(rename = "for")]
    pub yes: u32,
    /// Votes against it.
    #[serde(rename = "against")]
    pub no: u32,
    /// Those who were there and voted neither way.
    pub abstained: u32,
    /// How the chair voted, where votes were equal.
    pub chair: Option<Voice>,
    /// The entrant for whose foreign document subjects were set (O20 p.62).
    pub entrant: Option<String>,
    /// Those subjects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<String>,
    /// When it was typed.
    #[serde(deserialize_with = "moment::deserialize", serialize_with = "write_moment")]
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// `set` when the clock was not the machine's own.
    pub clock: Option<String>,
}

/// Minutes of a meeting as they were made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minutes {
    /// The meeting.
    pub meeting: u32,
    /// 1 for the minutes as first made; one more each time they are made anew.
    pub revision: u32,
    /// The day printed on them.
    #[serde(deserialize_with = "moment::deserialize_date", serialize_with = "day")]
    pub date: NaiveDate,
    /// `kk` or `ru`.
    pub language: String,
    /// `sha256:` and the digest of the values they were filled with.
    pub values: String,
    /// The file, relative to the office directory.
    pub paper: String,
    /// `sha256:` and the digest of the file.
    pub digest: String,
    /// Why they were made though too few were there, if they were.
    pub anyway: Option<String>,
    /// When they were made.
    #[serde(deserialize_with = "moment::deserialize", serialize_with = "write_moment")]
    pub recorded: DateTime<FixedOffset>,
    /// Who made them.
    pub by: String,
    /// `set` when the clock was not the machine's own.
    pub clock: Option<String>,
}

impl Meeting {
    /// The text that is added at the end of the file.
    pub fn to_text(&self) -> String {
        entry("meeting", self)
    }

    /// Whether enough of the members were there for decisions to be valid (O20 p.6).
    ///
    /// # Errors
    /// `invalid-law`: our fault.
    pub fn has_quorum(&self, commission: &Commission) -> Result<bool> {
        let quorum = &CommissionRules::built_in()?.quorum;
        Ok(quorum.is_met(self.present.len(), commission.members().count()))
    }

    /// Whether the chair was there.
    pub fn was_chaired(&self, commission: &Commission) -> bool {
        commission.chair().is_some_and(|chair| self.present.contains(&chair.name))
    }
}

impl Decision {
    /// The text that is added at the end of the file.
    pub fn to_text(&self) -> String {
        entry("decision", self)
    }

    /// The votes.
    pub fn votes(&self) -> Votes {
        Votes { yes: self.yes, no: self.no, abstained: self.abstained }
    }

    /// What it comes to, in its commission.
    ///
    /// # Errors
    /// `invalid-law`: our fault.
    pub fn result(&self, commission: &Commission) -> Result<vote::Result> {
        let Some(meeting) = commission.meeting(self.meeting) else {
            return Ok(vote::Result::NotValid);
        };
        let chair = self.chair.filter(|_| meeting.was_chaired(commission));
        Ok(self.votes().result(chair, meeting.has_quorum(commission)?))
    }
}

impl Minutes {
    /// The text that is added at the end of the file.
    pub fn to_text(&self) -> String {
        entry("minutes", self)
    }
}
