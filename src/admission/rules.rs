//! What order 20 says of the competition, as `data/admission` holds it: how ties are told apart,
//! what is admitted by applications, how small a group may be, the three lists.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Demands, Field, Level, Programme, Track};
use crate::{digest::sha256, law::MonthDay};

const TEXT: &str = include_str!("../../data/admission/2025-02.toml");

/// The rules of the competition in one edition.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// The edition's name.
    pub edition: String,
    /// The act that made it.
    pub made_by: String,
    /// By what equal scores are told apart.
    pub ties: TieRule,
    /// What is admitted by applications while there are places.
    pub by_application: ByApplication,
    /// What cannot do without the psychometric test.
    pub psychometric: DemandRule,
    /// What expects a special or creative exam.
    pub exam: DemandRule,
    /// How small a group may be.
    pub group: GroupRule,
    /// What is distributed elsewhere.
    pub outside: Cited,
    /// When the results are published.
    pub results: Vec<ResultsDay>,
    /// By when the state order is distributed anew.
    pub redistribution: LastDay,
    /// The lists that the departments get, in the order in which they take programmes.
    #[serde(rename = "list")]
    pub lists: Vec<ListRule>,
}

/// By what equal scores are told apart, one after another (O20 p.61).
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TieRule {
    /// The order.
    pub order: Vec<TieBreak>,
    /// The paragraph.
    pub cite: String,
}

/// What tells equal scores apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TieBreak {
    /// The average of the whole document on education.
    DocumentAverage,
    /// Whether a quota category is held.
    Quota,
}

/// Programmes that are admitted to by applications (O20 p.9, p.26).
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByApplication {
    levels: Vec<Level>,
    tracks: Vec<Track>,
    /// The paragraph.
    pub cite: String,
}

/// Something that programmes with some demands ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemandRule {
    demands: Vec<Demands>,
    /// The paragraph.
    pub cite: String,
}

/// How small a group may be (O20 p.63).
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupRule {
    at_least: usize,
    except: Vec<Field>,
    /// The paragraph.
    pub cite: String,
}

/// A rule that is only cited.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cited {
    /// The paragraph.
    pub cite: String,
}

/// On which day the results are published (O20 p.64).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultsDay {
    /// What the entrants finished.
    pub base: String,
    /// The day.
    pub on: MonthDay,
    /// The paragraph.
    pub cite: String,
}

/// A last day, «… дейін».
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastDay {
    /// The day that the text names.
    pub by: Option<MonthDay>,
    /// The paragraph.
    pub cite: String,
}

/// One of the three lists (O20 p.63).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRule {
    /// Its name.
    pub id: String,
    #[serde(default)]
    levels: Vec<Level>,
    #[serde(default)]
    tracks: Vec<Track>,
    /// Whether it lists those who passed an interview.
    #[serde(default)]
    pub interview: bool,
    /// The paragraph.
    pub cite: String,
}

impl Rules {
    /// The rules that come with the program; empty where they cannot be read, which tests rule
    /// out.
    pub fn built_in() -> &'static Self {
        static RULES: LazyLock<Rules> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());
        &RULES
    }

    /// `sha256:` and the digest of the data, by which results name them.
    pub fn digest() -> String {
        format!("sha256:{}", sha256(TEXT.as_bytes()))
    }

    /// The list that has those placed in a programme; none has those of p.9 that p.63 does not
    /// name.
    pub fn list_of(&self, programme: &Programme) -> Option<&ListRule> {
        self.lists.iter().find(|list| list.takes(programme))
    }
}

impl ByApplication {
    /// Whether a programme competes only where more apply than there are places.
    pub fn takes(&self, programme: &Programme) -> bool {
        self.levels.contains(&programme.level) || self.tracks.contains(&programme.track)
    }
}

impl DemandRule {
    /// Whether a programme is among those meant.
    pub fn takes(&self, programme: &Programme) -> bool {
        self.demands.contains(&programme.demands)
    }
}

impl GroupRule {
    /// Whether so many make no group of a programme; none at all are no group either, but
    /// nobody waits for it.
    pub fn is_short(&self, programme: &Programme, placed: usize) -> bool {
        (1..self.at_least).contains(&placed) && !self.except.contains(&programme.field)
    }

    /// How many make a group.
    pub fn at_least(&self) -> usize {
        self.at_least
    }
}

impl ListRule {
    fn takes(&self, programme: &Programme) -> bool {
        let level = self.levels.is_empty() || self.levels.contains(&programme.level);
        level && (self.tracks.is_empty() || self.tracks.contains(&programme.track))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Lawbook;

    #[test]
    fn the_data_can_be_read_and_their_act_is_known() {
        let rules: Rules = toml::from_str(TEXT).unwrap();
        assert_eq!(rules.edition, "2025-02");
        assert!(Lawbook::built_in().unwrap().acts().act(&rules.made_by).is_some());
    }

    #[test]
    fn adm13_first_the_document_then_the_quota() {
        let ties = &Rules::built_in().ties;
        assert_eq!(ties.order, [TieBreak::DocumentAverage, TieBreak::Quota], "O20 p.61");
        assert_eq!(ties.cite, "O20 p.61");
    }

    #[test]
    fn adm15_days_group_and_lists_are_those_of_p63_and_p64() {
        let rules = Rules::built_in();
        let days: Vec<(&str, String)> =
            rules.results.iter().map(|one| (one.base.as_str(), one.on.to_string())).collect();
        let expected = [("basic-secondary", "08-23"), ("general-secondary", "08-25")];
        assert_eq!(days, expected.map(|(base, on)| (base, on.to_owned())), "O20 p.64");
        assert_eq!(rules.redistribution.by.map(|day| day.to_string()).as_deref(), Some("08-29"));
        assert_eq!(rules.group.at_least(), 15, "O20 p.63");
        let lists: Vec<&str> = rules.lists.iter().map(|list| list.id.as_str()).collect();
        assert_eq!(lists, ["enterprise", "skilled-worker", "competition"], "O20 p.63");
    }
}
