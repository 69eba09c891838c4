//! Groups by programme: which are gathered, and what goes to redistribution (O20 p.63).

use super::{Campaign, EntrantCase};
use crate::admission::{Programme, Rules};

/// Those admitted to a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'a> {
    /// The programme.
    pub programme: &'a Programme,
    /// How many were admitted.
    pub admitted: usize,
    /// Places that nobody has.
    pub free: u32,
    /// Whether it has too few for a group.
    pub short: bool,
}

/// The groups of a campaign: those of the state order alone can be redistributed.
pub fn groups<'a>(
    campaign: &'a Campaign,
    entrants: &[EntrantCase],
    rules: &Rules,
) -> Vec<Group<'a>> {
    let group = |programme: &'a Programme| {
        let code = Some(programme.programme.as_str());
        let is_of = |one: &&EntrantCase| one.is_admitted() && one.programme.as_deref() == code;
        let admitted = entrants.iter().filter(is_of).count();
        let taken = u32::try_from(admitted).unwrap_or(u32::MAX);
        Group {
            programme,
            admitted,
            free: programme.seats().saturating_sub(taken),
            short: !programme.paid && rules.group.is_short(programme, admitted),
        }
    };
    campaign.programmes.iter().map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        admission::{Demands, Field, Level, Track},
        case::CaseNumber,
    };

    fn programme(code: &str, field: Field) -> Programme {
        Programme {
            programme: code.to_owned(),
            college: String::new(),
            speciality: String::new(),
            qualification: String::new(),
            level: Level::MidLevel,
            track: Track::Ordinary,
            demands: Demands::None,
            field,
            base: Vec::new(),
            form: String::new(),
            paid: false,
            language: String::new(),
            outside_database: false,
            places: 25,
            capacity: None,
            quota_seats: Vec::new(),
            compulsory_subjects: Vec::new(),
            profile_subjects: Vec::new(),
            exams: Vec::new(),
            exam_scale: None,
        }
    }

    fn admitted(count: usize, code: &str) -> Vec<EntrantCase> {
        let one = |n: usize| EntrantCase {
            case: format!("CA-2026-{n:06}"),
            name: "Сейіт Нұрлан".to_owned(),
            state: "admitted".to_owned(),
            programme: Some(code.to_owned()),
            speciality: None,
            qualification: None,
            in_database: true,
            speciality_in_database: false,
            qualification_in_database: false,
            interview: None,
        };
        (0..count).map(one).collect()
    }

    /// (field, admitted, whether the group is not gathered, citation)
    #[test]
    fn adm15_a_group_has_fifteen_but_for_arts_culture_and_health_care() {
        let table = [
            (Field::Other, 14, true, "O20 p.63"),
            (Field::Other, 15, false, "O20 p.63"),
            (Field::Other, 1, true, "O20 p.63"),
            (Field::ArtsCulture, 1, false, "O20 p.63"),
            (Field::HealthCare, 14, false, "O20 p.63"),
            // Nobody waits for a group of none: its places are free.
            (Field::Other, 0, false, "O20 p.63"),
        ];
        for (field, count, short, cite) in table {
            let campaign = Campaign {
                format: 1,
                number: CaseNumber::new("CP", 2026, 1),
                year: 2026,
                edition: "2025-02".to_owned(),
                recorded: "2026-06-01T10:00:00+05:00".parse().unwrap(),
                by: "officer-1".to_owned(),
                clock: None,
                programmes: vec![programme("A", field)],
                done: Vec::new(),
            };
            let found = groups(&campaign, &admitted(count, "A"), Rules::built_in());
            assert_eq!(found[0].short, short, "{field:?} {count} {cite}");
            assert_eq!(found[0].free as usize, 25 - count);
        }
    }
}
