//! What an application says of a datum, in the words of the contract.

use super::Matter;
use crate::law::{Circumstances, Datum};

impl Matter<'_> {
    /// Whether the application says what a rule holds for.
    pub(super) fn is_under(&self, when: &Circumstances) -> bool {
        when.given(|datum| self.said(datum))
    }

    /// What the application says of a datum; where it says nothing, the first of what may be said,
    /// and no to what is yes or no.
    pub(super) fn said(&self, datum: Datum) -> Vec<&str> {
        let told = self.told(datum);
        if !told.is_empty() {
            return told;
        }
        match datum {
            Datum::ResidenceMark | Datum::Digitised | Datum::Hostel | Datum::Meals => vec!["no"],
            other => {
                self.law.application.values(other).iter().take(1).map(String::as_str).collect()
            }
        }
    }

    /// What the application itself says of a datum.
    pub(super) fn told(&self, datum: Datum) -> Vec<&str> {
        let Some(entrance) = &self.case.header.request.entrance else {
            return self.told_of_any(datum);
        };
        let truth = |said: Option<bool>| said.map(|said| if said { "yes" } else { "no" });
        match datum {
            Datum::Level => entrance.level.as_deref(),
            Datum::Track => entrance.track.as_deref(),
            Datum::Demands => entrance.demands.as_deref(),
            Datum::StudyForm => entrance.study_form.as_deref(),
            Datum::Funding => entrance.funding.as_deref(),
            Datum::Base => entrance.base.as_deref(),
            Datum::GraduateOf => entrance.graduate_of.as_deref(),
            Datum::Qualification => entrance.qualification.as_deref(),
            Datum::Status => entrance.status.as_deref(),
            Datum::Disability => entrance.disability.as_deref(),
            Datum::OutOfCompetition => entrance.out_of_competition.as_deref(),
            Datum::Address => entrance.address.as_deref(),
            Datum::DocumentAverage => entrance.average.as_deref(),
            Datum::ResidenceMark => truth(entrance.residence_mark),
            Datum::Digitised => truth(entrance.digitised),
            Datum::Hostel => truth(entrance.hostel),
            Datum::Meals => truth(entrance.meals),
            other => return self.told_of_any(other),
        }
        .into_iter()
        .collect()
    }

    /// What an application for any service says.
    fn told_of_any(&self, datum: Datum) -> Vec<&str> {
        let header = &self.case.header;
        match datum {
            Datum::Channel => vec![header.channel.as_str()],
            Datum::Category => header.request.category.as_deref().into_iter().collect(),
            Datum::Signature => vec![header.request.signature.as_str()],
            Datum::Speciality => header.request.speciality.as_deref().into_iter().collect(),
            _ => Vec::new(),
        }
    }
}
