//! Subjects that a commission set where a foreign document lacks those of the programme (O20
//! p.62), brought to the competition.

use super::{Commission, Kind};
use crate::{admission::Applicant, diagnostic::Result};

/// Subjects set for an entrant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetSubjects {
    /// The entrant's number in the list.
    pub entrant: String,
    /// The subjects.
    pub subjects: Vec<String>,
    /// The commission, the meeting, the number of the decision.
    pub by: (String, u32, u32),
}

impl Commission {
    /// The subjects it set, each decision that was adopted; of several for one entrant the last.
    ///
    /// # Errors
    /// `invalid-law`: our fault.
    pub fn subjects_set(&self) -> Result<Vec<SetSubjects>> {
        let mut set: Vec<SetSubjects> = Vec::new();
        if self.kind != Kind::Admission {
            return Ok(set);
        }
        for decision in &self.decisions {
            let Some(entrant) = &decision.entrant else { continue };
            if !decision.result(self)?.is_adopted() {
                continue;
            }
            set.retain(|one| one.entrant != *entrant);
            set.push(SetSubjects {
                entrant: entrant.clone(),
                subjects: decision.subjects.clone(),
                by: (self.number.to_string(), decision.meeting, decision.n),
            });
        }
        Ok(set)
    }
}

/// Gives the applicants with a foreign document the subjects that were set for them, where the
/// list names none. Those that were given.
pub fn fill_in<'s>(applicants: &mut [Applicant], set: &'s [SetSubjects]) -> Vec<&'s SetSubjects> {
    let mut given = Vec::new();
    for applicant in applicants {
        let found = set.iter().rev().find(|one| one.entrant == applicant.applicant);
        let lacks = applicant.foreign_document && applicant.commission_subjects.is_empty();
        if let Some(one) = found.filter(|_| lacks) {
            applicant.commission_subjects.clone_from(&one.subjects);
            given.push(one);
        }
    }
    given
}
