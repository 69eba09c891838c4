//! What the distribution rests on, and all that is published of it: programmes, and entrants by
//! number with their scores and wishes. Grades and names are left behind.

use serde::{Deserialize, Serialize};

use super::{Programme, Score, word::words};

words! {
    /// Why a wish does not compete.
    Bar as "adm-bar" {
        /// The places are distributed outside the national database.
        OutsideDatabase = "outside-database",
        /// The places are paid for.
        Paid = "paid",
        /// The programme does not take those who finished this.
        WrongBase = "wrong-base",
        /// A grade in a subject is missing.
        MissingSubject = "missing-subject",
        /// The points of an exam are missing.
        MissingExam = "missing-exam",
        /// The points are above the scale.
        ExamBeyondScale = "exam-beyond-scale",
        /// A foreign document lacks the subjects, and the commission has named none.
        NoCommissionSubjects = "no-commission-subjects",
        /// The programme names no subjects.
        NoSubjects = "no-subjects",
        /// The psychometric test is missing.
        MissingPsychometric = "missing-psychometric",
        /// The psychometric test was not passed.
        PsychometricFailed = "psychometric-failed",
        /// The interview was not passed.
        InterviewFailed = "interview-failed",
    }
}

/// A wish as it competes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// The programme, by its place in [`Competition::programmes`].
    pub programme: usize,
    /// The score there; none where it is admitted by applications and nothing can be reckoned.
    pub score: Option<Score>,
    /// Why it does not compete, if it does not.
    pub bar: Option<Bar>,
}

/// An applicant in the competition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entrant {
    /// The number.
    pub number: String,
    /// What she finished.
    pub base: String,
    /// The average of the whole document.
    pub document_average: Option<Score>,
    /// Quota categories held.
    pub quota: Vec<String>,
    /// Whether she comes out of competition.
    pub out_of_competition: bool,
    /// The commission's order among equals.
    pub commission_order: Option<u32>,
    /// Her wishes, the dearest first.
    pub wishes: Vec<Wish>,
}

/// What stands before the distribution, in an order that hangs on nothing but the codes and the
/// numbers: that of the rows is lost here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Competition {
    /// By code.
    programmes: Vec<Programme>,
    /// By number.
    entrants: Vec<Entrant>,
}

impl Competition {
    /// Programmes and entrants put in order; codes and numbers are each one's own, and wishes
    /// name programmes by their place in what is given.
    pub fn new(programmes: Vec<Programme>, mut entrants: Vec<Entrant>) -> Self {
        let mut order: Vec<usize> = (0..programmes.len()).collect();
        order.sort_by(|a, b| programmes[*a].programme.cmp(&programmes[*b].programme));
        let mut place = vec![0; programmes.len()];
        for (to, from) in order.iter().enumerate() {
            place[*from] = to;
        }
        for wish in entrants.iter_mut().flat_map(|entrant| &mut entrant.wishes) {
            wish.programme = place.get(wish.programme).copied().unwrap_or(wish.programme);
        }
        entrants.sort_by(|a, b| a.number.cmp(&b.number));
        let mut slots: Vec<Option<Programme>> = programmes.into_iter().map(Some).collect();
        let programmes = order.into_iter().filter_map(|from| slots[from].take()).collect();
        Self { programmes, entrants }
    }

    /// The programmes, by code.
    pub fn programmes(&self) -> &[Programme] {
        &self.programmes
    }

    /// The entrants, by number.
    pub fn entrants(&self) -> &[Entrant] {
        &self.entrants
    }

    /// The place of an entrant.
    pub fn entrant(&self, number: &str) -> Option<usize> {
        self.entrants.binary_search_by(|one| one.number.as_str().cmp(number)).ok()
    }

    /// The place of a programme.
    pub fn programme(&self, code: &str) -> Option<usize> {
        self.programmes.binary_search_by(|one| one.programme.as_str().cmp(code)).ok()
    }
}
