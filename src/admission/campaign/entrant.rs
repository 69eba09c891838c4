//! What a campaign needs of a case: who it is about, whether she is admitted and to what, whether
//! she stands in the national database (O20 p.23, p.53).

use super::Campaign;
use crate::{
    admission::{Programme, Rules},
    case::{Case, Event},
};

/// States of a case in which a place is held.
const ADMITTED: [&str; 2] = ["admitted", "contract-signed"];
/// States in which somebody still wishes for a place, or got none.
const WITHOUT: [&str; 2] = ["accepted", "not-admitted"];

/// An entrant of the campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntrantCase {
    /// The number of the case.
    pub case: String,
    /// The name.
    pub name: String,
    /// The state of the case.
    pub state: String,
    /// The programme she is admitted to.
    pub programme: Option<String>,
    /// The speciality, as the admission, the database or the programme names it.
    pub speciality: Option<String>,
    /// The qualification, likewise.
    pub qualification: Option<String>,
    /// Whether she stands in the national database.
    pub in_database: bool,
    /// Whether the database has the speciality.
    pub speciality_in_database: bool,
    /// Whether it has the qualification.
    pub qualification_in_database: bool,
    /// Whether an interview was passed, if one is recorded.
    pub interview: Option<bool>,
}

/// What of an entrant the database lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lacking {
    /// She is not registered in it at all (O20 p.23).
    Registration,
    /// It has no speciality of her (O20 p.53).
    Speciality,
    /// It has no qualification of her (O20 p.53).
    Qualification,
}

impl Lacking {
    /// The word of the contract, never translated.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Registration => "registration",
            Self::Speciality => "speciality",
            Self::Qualification => "qualification",
        }
    }

    /// The paragraph.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Registration => "O20 p.23",
            Self::Speciality | Self::Qualification => "O20 p.53",
        }
    }
}

impl EntrantCase {
    /// What a campaign needs of a case in a state.
    pub fn of(case: &Case, state: &str, campaign: &Campaign) -> Self {
        let last = |kind: &str| case.events.iter().rev().find(|event| event.kind == kind);
        let said = |event: Option<&Event>, name: &str| {
            let text = event.and_then(|event| event.text(name)).map(str::trim);
            text.filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let admitted = last("admitted").filter(|_| ADMITTED.contains(&state));
        let database = last("registered-in-database");
        let programme = said(admitted, "programme");
        let offered = programme.as_deref().and_then(|code| campaign.programme(code));
        let of_programme = |text: fn(&Programme) -> &String| {
            offered.map(text).filter(|text| !text.is_empty()).cloned()
        };
        let interview = case.events.iter().rev().find_map(|event| said(Some(event), "interview"));
        Self {
            case: case.header.number.to_string(),
            name: case.header.person().to_owned(),
            state: state.to_owned(),
            speciality: said(database, "speciality")
                .or_else(|| said(admitted, "speciality"))
                .or_else(|| of_programme(|one| &one.speciality)),
            qualification: said(database, "qualification")
                .or_else(|| said(admitted, "qualification"))
                .or_else(|| of_programme(|one| &one.qualification)),
            programme,
            in_database: database.is_some(),
            speciality_in_database: said(database, "speciality").is_some(),
            qualification_in_database: said(database, "qualification").is_some(),
            interview: interview.map(|word| word == "passed"),
        }
    }

    /// Whether she holds a place.
    pub fn is_admitted(&self) -> bool {
        ADMITTED.contains(&self.state.as_str())
    }

    /// Whether she is without a place and was not refused.
    pub fn is_left_out(&self) -> bool {
        WITHOUT.contains(&self.state.as_str())
    }

    /// What the database lacks of her: of anyone who applied the registration, of whoever is
    /// admitted speciality and qualification too.
    pub fn lacking(&self) -> Vec<Lacking> {
        let lacks = [
            (!self.in_database, Lacking::Registration),
            (self.is_admitted() && !self.speciality_in_database, Lacking::Speciality),
            (self.is_admitted() && !self.qualification_in_database, Lacking::Qualification),
        ];
        lacks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, what)| what).collect()
    }

    /// The list of O20 p.63 that she stands on: none where the programme is not known, is of
    /// p.9 that p.63 does not name, or where it lists interviews and hers was not passed.
    pub fn list<'r>(&self, campaign: &Campaign, rules: &'r Rules) -> Option<&'r str> {
        let programme = campaign.programme(self.programme.as_deref()?)?;
        let list = rules.list_of(programme)?;
        let heard = !list.interview || self.interview == Some(true);
        (self.is_admitted() && heard).then_some(list.id.as_str())
    }
}
