//! What order 20 says of commissions, as `data/admission` holds it: how many must be there, what
//! is kept of a final meeting, who helps a disabled entrant.

use std::{path::Path, sync::LazyLock};

use serde::Deserialize;

use super::{Disability, Kind, Need};
use crate::{
    diagnostic::{Result, codes, toml_problem},
    law::Interval,
};

const PATH: &str = "data/admission/commission-2025-02.toml";
const TEXT: &str = include_str!("../../../data/admission/commission-2025-02.toml");

/// The rules of commissions in one edition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommissionRules {
    /// The edition's name.
    pub edition: String,
    /// The act that made it.
    pub made_by: String,
    /// Which offices set commissions up.
    pub office: OfficeRule,
    /// How many members must be there.
    pub quorum: QuorumRule,
    /// What is kept of final meetings.
    #[serde(rename = "keep")]
    pub kept: Vec<KeepRule>,
    /// Which commission sets subjects.
    pub subjects: CommissionRule,
    /// What a disabled entrant may ask for.
    pub assistance: AssistanceRule,
}

/// Which kinds of office do something (O20 p.6, p.53).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeRule {
    /// The kinds: `college`, `department`.
    pub kinds: Vec<String>,
    /// The paragraph.
    pub cite: String,
}

/// The part of the members without whom no decision is valid (O20 p.6).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuorumRule {
    members: usize,
    of: usize,
    /// The paragraph.
    pub cite: String,
}

impl QuorumRule {
    /// Whether so many of the members are enough. Exact: no fraction is rounded.
    pub fn is_met(&self, present: usize, members: usize) -> bool {
        present > 0 && present * self.of >= members * self.members
    }

    /// How many of so many members are enough.
    pub fn least(&self, members: usize) -> usize {
        (members * self.members).div_ceil(self.of).max(1)
    }
}

/// What is kept of the final meeting of a commission (O20 p.6).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeepRule {
    /// Of which commission.
    pub commission: Kind,
    /// `recording` or `minutes`.
    pub what: String,
    /// How long at least, from the day of the meeting.
    pub at_least: Interval,
    /// The paragraph.
    pub cite: String,
}

/// What one kind of commission alone does.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommissionRule {
    /// That kind.
    pub commission: Kind,
    /// The paragraph.
    pub cite: String,
}

/// What a disabled entrant may ask for (O20 p.38).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssistanceRule {
    /// The commission to whose chair the application goes.
    pub commission: Kind,
    /// The paragraph.
    pub cite: String,
    /// Each of what may be asked for.
    #[serde(rename = "need")]
    pub needs: Vec<NeedRule>,
}

/// One thing that may be asked for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedRule {
    /// What.
    pub id: Need,
    /// By whom.
    pub disabilities: Vec<Disability>,
    /// Whether the person may not teach what is examined.
    #[serde(default)]
    pub not_a_teacher: bool,
    /// The paragraph.
    pub cite: String,
}

impl CommissionRules {
    /// The rules that come with the program.
    ///
    /// # Errors
    /// `invalid-law`: our fault, found by tests.
    pub fn built_in() -> Result<&'static Self> {
        static RULES: LazyLock<Result<CommissionRules>> = LazyLock::new(|| {
            let wrong = |error| toml_problem(codes::INVALID_LAW, Path::new(PATH), TEXT, &error);
            toml::from_str(TEXT).map_err(|error| wrong(error).into())
        });
        RULES.as_ref().map_err(Clone::clone)
    }

    /// The text of the data, by whose digest papers name them.
    pub fn text() -> &'static str {
        TEXT
    }

    /// The rule of something that may be asked for.
    pub fn need(&self, need: Need) -> Option<&NeedRule> {
        self.assistance.needs.iter().find(|rule| rule.id == need)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Lawbook;

    #[test]
    fn the_data_can_be_read_and_their_act_is_known() {
        let rules = CommissionRules::built_in().unwrap();
        assert_eq!(rules.edition, "2025-02");
        assert!(Lawbook::built_in().unwrap().acts().act(&rules.made_by).is_some());
        assert_eq!(rules.office.kinds, ["college"]);
    }

    /// (members, the least that is enough, citation)
    #[test]
    fn adm11_two_thirds_of_the_members_are_reckoned_exactly() {
        let table = [
            (1, 1, "O20 p.6"),
            (2, 2, "O20 p.6"),
            (3, 2, "O20 p.6"),
            (4, 3, "O20 p.6"),
            (5, 4, "O20 p.6"),
            (6, 4, "O20 p.6"),
            (7, 5, "O20 p.6"),
            (8, 6, "O20 p.6"),
            (9, 6, "O20 p.6"),
            (10, 7, "O20 p.6"),
            (15, 10, "O20 p.6"),
            (31, 21, "O20 p.6"),
        ];
        let quorum = &CommissionRules::built_in().unwrap().quorum;
        for (members, least, cite) in table {
            assert_eq!((quorum.least(members), quorum.cite.as_str()), (least, cite), "{members}");
            for present in 0..=members {
                assert_eq!(quorum.is_met(present, members), present >= least, "{present}");
            }
        }
        assert!(!quorum.is_met(0, 0));
    }

    #[test]
    fn adm11_what_is_kept_of_final_meetings_and_how_long() {
        let rules = CommissionRules::built_in().unwrap();
        let kept: Vec<(&str, &str, String, &str)> = (rules.kept.iter())
            .map(|one| {
                let length = one.at_least.to_string();
                (one.commission.as_str(), one.what.as_str(), length, one.cite.as_str())
            })
            .collect();
        let expected = [
            ("examination", "recording", "12 months".to_owned(), "O20 p.6"),
            ("admission", "minutes", "36 months".to_owned(), "O20 p.6"),
        ];
        assert_eq!(kept, expected);
    }

    /// (need, disabilities, whether who helps may not teach what is examined, citation)
    #[test]
    fn adm16_each_need_is_that_of_some_disabilities() {
        let rules = CommissionRules::built_in().unwrap();
        assert_eq!(rules.assistance.commission, Kind::Examination, "O20 p.38");
        let (sight, hearing, movement) =
            (Disability::Sight, Disability::Hearing, Disability::Movement);
        let table = [
            (Need::SeparateRoom, vec![sight, hearing, movement], false, "O20 p.38(1)"),
            (Need::Helper, vec![sight, movement], true, "O20 p.38(2)"),
            (Need::SigningHelper, vec![hearing], false, "O20 p.38(2)"),
        ];
        for (need, disabilities, not_a_teacher, cite) in table {
            let rule = rules.need(need).unwrap();
            assert_eq!(rule.disabilities, disabilities, "{cite}");
            assert_eq!((rule.not_a_teacher, rule.cite.as_str()), (not_a_teacher, cite));
        }
    }
}
